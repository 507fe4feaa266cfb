//! `onramp import CLIENT FILE…`: what a client sent back, into its intake.yaml.

use std::collections::BTreeMap;

use super::arguments::Import;
use super::context::Context;
use super::named_file;
use super::{Exit, Stop, print};
use crate::base::diagnostic::{Code, Diagnostic, Severity, words};
use crate::base::locale::Messages;
use crate::base::value::{ContactPurpose, Date, DeviceKind, SystemKind, VendorKind};
use crate::base::yaml::{New, Replace, read};
use crate::engine::import::{Asked, Fate, Headings, Incoming, Unusable, Why, incoming, shown, take_form};
use crate::model::document::SHEET_VERSION;
use crate::model::record::Intake;
use crate::shell::workspace::replace::replace as put_in_place;
use crate::shell::workspace::{ClientFiles, Folder, Shared};

/// The questionnaire whose answers are the record's fields.
const FORM: &str = "intake-form";

pub(super) fn run(context: &Context, command: &Import) -> Result<Exit, Stop> {
    let folder = context.folder()?;
    let mut diagnostics = Vec::new();
    let shared = Shared::read(&folder).collect_into(&mut diagnostics);
    let as_of = context.as_of(&shared)?;
    let ids = context.clients(&folder, std::slice::from_ref(&command.client), &mut diagnostics)?;
    let Some(id) = ids.first() else { return Ok(Exit::Usage) };
    let mut faults = Vec::new();
    let mut exit = Exit::Success;
    for path in &command.files {
        let label = named_file::label(path);
        let bytes = match named_file::bytes(path, &label) {
            Ok(bytes) => bytes,
            Err(fault) => {
                faults.push(*fault);
                exit = exit.worse(Exit::Failure);
                continue;
            }
        };
        let headings = Headings { surveys: &shared.surveys, named: None, respondent: &[] };
        let came = incoming(&label, &bytes, headings).collect_into(&mut faults);
        for one in came {
            if let Some(fault) = foreign(&one, id.as_str()) {
                faults.push(fault);
                continue;
            }
            // Read anew for each: the one before it may have written.
            let mut found = Vec::new();
            let Some(files) = ClientFiles::read(&folder, id).collect_into(&mut found) else {
                faults.append(&mut found);
                continue;
            };
            if files.intake.unread.all {
                faults.extend(read::<Intake>(&files.intake.source).diagnostics);
                continue;
            }
            exit = exit.worse(
                take(context, &folder, &shared, &files, &one, as_of, command)
                    .map_err(|fault| (fault, Exit::Failure))?,
            );
        }
    }
    if faults.iter().any(|fault| fault.severity() == Severity::Error) {
        exit = exit.worse(Exit::Content);
    }
    print::diagnostics(context, &faults);
    Ok(exit)
}

/// Why answers are not for this record.
fn foreign(one: &Incoming, client: &str) -> Option<Diagnostic> {
    if one.survey != FORM {
        let fault = Diagnostic::new(Code::NoIntakeForm).in_file(one.label.as_str());
        return Some(fault.with("found", shown(&one.survey)).with("client", client));
    }
    if let Some(other) = one.client.as_deref().filter(|other| *other != client) {
        let fault = Diagnostic::new(Code::ForeignAnswers).in_file(one.label.as_str());
        return Some(fault.with("found", shown(other)).with("client", client));
    }
    let version = one.version.filter(|version| *version != SHEET_VERSION)?;
    let fault = Diagnostic::new(Code::OtherVersion).in_file(one.label.as_str()).with("survey", FORM);
    Some(fault.with("found", version.to_string()).with("wanted", SHEET_VERSION.to_string()))
}

fn take(
    context: &Context,
    folder: &Folder,
    shared: &Shared,
    files: &ClientFiles,
    one: &Incoming,
    as_of: Date,
    command: &Import,
) -> Result<Exit, Box<Diagnostic>> {
    let particulars = files
        .intake
        .value
        .company
        .iter()
        .flat_map(|company| &company.locale)
        .chain(&shared.provider.value.locale)
        .find_map(|locale| shared.messages(locale)?.get("ui-form-particulars", []))
        .unwrap_or_else(|| "note".to_owned());
    let kind = |group: &str, word: &str| kind_of(shared.messages.values().map(AsRef::as_ref), group, word);
    let on = as_of.to_string();
    let replace = if command.overwrite { Replace::Single } else { Replace::Nothing };
    let asked = Asked { kind: &kind, particulars: &particulars, origin: (FORM, &on), replace };
    let answers: BTreeMap<String, Vec<String>> = one.answers.iter().cloned().collect();
    let before = &files.intake.source;
    let (merged, unusable) = take_form(before, &answers, asked);
    let [mut same, mut kept, mut refused] = [0_usize; 3];
    let say = |word: &str, path: &str, name: &'static str, said: &str, value: &str| {
        let arguments = [("path", path.into()), ("value", value.into()), (name, said.into())];
        print::line(context, &print::harmless(&print::phrase(context, word, arguments)));
    };
    for (change, fate) in &merged.fates {
        let path = change.to.to_string();
        let value = shown(&text_of(&change.value));
        match fate {
            Fate::Put => say("cli-import-put", &path, "now", "", &value),
            Fate::Same => same += 1,
            Fate::Kept { now } => {
                kept += 1;
                let word = if now.is_some() { "cli-import-kept" } else { "cli-import-kept-parts" };
                say(word, &path, "now", &shown(now.as_deref().unwrap_or_default()), &value);
            }
            Fate::Refused(why) => {
                refused += 1;
                let sentence = why.first().map(|fault| words(fault, &context.messages).message);
                say("cli-import-refused", &path, "why", &sentence.unwrap_or_default(), &value);
            }
            Fate::NoPlace => {
                refused += 1;
                say("cli-import-no-place", &path, "now", "", &value);
            }
        }
    }
    for Unusable { name, why } in &unusable {
        refused += 1;
        let why = match why {
            Why::Secret => "secret",
            Why::Unfit => "unfit",
            Why::Unknown => "unknown",
            Why::Gone => "gone",
            Why::NoName => "no-name",
            Why::NoSuchName => "no-such-name",
            Why::OtherMake => "other-make",
        };
        say("cli-import-unusable", name, "why", why, "");
    }
    if !command.dry_run && merged.put() > 0 {
        put_in_place(folder, before.path(), before.text(), merged.source.text())?;
    }
    let counts = [
        ("file", before.path().into()),
        ("put", merged.put().into()),
        ("same", same.into()),
        ("kept", kept.into()),
        ("refused", refused.into()),
        ("mode", if command.dry_run { "dry" } else { "written" }.into()),
    ];
    print::line(context, &print::phrase(context, "cli-import-counts", counts));
    Ok(if refused > 0 { Exit::Content } else { Exit::Success })
}

/// A kind or purpose by its word in any language of the workspace, or as records write it.
fn kind_of<'m>(messages: impl Iterator<Item = &'m Messages>, group: &str, word: &str) -> Option<String> {
    let kinds: Vec<&str> = match group {
        "device" => DeviceKind::ALL.iter().map(|kind| kind.as_str()).collect(),
        "system" => SystemKind::ALL.iter().map(|kind| kind.as_str()).collect(),
        "vendor" => VendorKind::ALL.iter().map(|kind| kind.as_str()).collect(),
        _ => ContactPurpose::ALL.iter().map(|kind| kind.as_str()).collect(),
    };
    let same = |text: &str| text.to_lowercase() == word.trim().to_lowercase();
    if let Some(kind) = kinds.iter().find(|kind| same(kind)) {
        return Some((*kind).to_owned());
    }
    let mut messages = messages;
    messages.find_map(|messages| {
        let is_it =
            |kind: &&&str| messages.get(&format!("ui-{group}-{kind}"), []).is_some_and(|text| same(&text));
        kinds.iter().find(is_it).map(|kind| (*kind).to_owned())
    })
}

/// A value on a line.
fn text_of(value: &New) -> String {
    match value {
        New::Text(text) => text.lines().collect::<Vec<_>>().join(" "),
        New::List(items) => items.iter().map(text_of).collect::<Vec<_>>().join(", "),
        New::Map(fields) => {
            let own = fields.iter().filter(|(name, _)| name != "source");
            own.map(|(name, value)| format!("{name} {}", text_of(value))).collect::<Vec<_>>().join(", ")
        }
    }
}
