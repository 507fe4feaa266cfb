//! `onramp send CLIENT KIND`: the mail draft, the copy that is kept, the entry in `sent`.

use super::arguments::Send;
use super::context::Context;
use super::{Exit, Stop, build, print};
use crate::base::diagnostic::{Code, Diagnostic, Severity, sort};
use crate::base::locale::Locale;
use crate::base::value::{Audience, Date, Id};
use crate::engine::compose::template::Output as Form;
use crate::engine::compose::{Edition, fingerprint};
use crate::model::document::Letter;
use crate::shell::build::{pdf, post};
use crate::shell::pipeline::{ClientResult, Held, Library, MailState, Order, client_with};
use crate::shell::send::{Keeping, Recovered, keep, recover};
use crate::shell::workspace::{ClientFiles, Shared, keep_plan};

pub(super) fn run(context: &Context, command: &Send) -> Result<Exit, Stop> {
    let folder = context.folder()?;
    let mut diagnostics = Vec::new();
    let shared = Shared::read(&folder).collect_into(&mut diagnostics);
    let as_of = context.as_of(&shared)?;
    let ids = context.clients(&folder, std::slice::from_ref(&command.client), &mut diagnostics)?;
    let Some(id) = ids.first() else { return Ok(Exit::Usage) };
    let library = Library::new(&shared, as_of).collect_into(&mut diagnostics);
    match recover(&folder, id).map_err(|fault| (fault, Exit::Failure))? {
        Some(Recovered::Finished(file)) => said(context, "cli-send-finished", &[("file", file)]),
        Some(Recovered::Undone(file)) => said(context, "cli-send-undone", &[("file", file)]),
        None => {}
    }

    let read = ClientFiles::read(&folder, id);
    diagnostics.extend(read.diagnostics);
    let Some(files) = read.value else { return Ok(stop(context, diagnostics)) };
    let to = contact(command, &files)?;
    let order = Order { kind: command.kind.clone(), to };
    let client = client_with(&library, &files, Some(&order));
    diagnostics.extend(client.diagnostics.iter().cloned());
    sendable(&library, &client, &command.kind)?;
    let locale = locale(command, &client)?;
    if diagnostics.iter().any(|fault| fault.severity() == Severity::Error) {
        return Ok(stop(context, diagnostics));
    }
    let (edition, letter) = ready(&client, &order, &locale)?;
    let to = letter.recipient.clone();
    let person = letter.to.iter().map(|one| one.name.clone()).collect::<Vec<_>>().join(", ");
    let again = client.summary.sent.iter().find(|held| is_again(held, &order, as_of, to.as_ref(), &locale));
    let kept = again.and_then(|held| files.kept.get(held.file.as_ref()?.as_str()));
    let failed = |faults: Vec<Diagnostic>| {
        let fault = faults.into_iter().next().unwrap_or_else(|| Diagnostic::new(Code::WriteFailed));
        let exit = if fault.code == Code::ForeignOutput { Exit::Usage } else { Exit::Failure };
        (Box::new(fault), exit)
    };
    let bytes = match kept {
        Some(bytes) => bytes.to_vec(),
        None => pdf(&library, edition).map_err(failed)?,
    };
    let output = build::output(&folder, command.output.as_ref(), &shared);
    let mail = client.mails.iter().find(|mail| mail.locale == locale);
    let draft = match mail {
        Some(mail) => post(&library, &client, mail, &bytes, &output).map_err(failed)?,
        None => String::new(),
    };
    let kind = command.kind.clone();
    match again {
        Some(held) => {
            let version = held.version.to_string();
            said(context, "cli-send-again", &[("kind", kind), ("to", person), ("version", version)]);
        }
        None => {
            let keeping = keeping(id, edition, &bytes, to.as_ref(), as_of, files.onboarding.source.text());
            let file = keeping.file.clone();
            keep(&folder, &keeping).map_err(|fault| {
                let content =
                    matches!(fault.code, Code::RecordChanged | Code::NotEditable | Code::KeptAlready);
                (fault, if content { Exit::Content } else { Exit::Failure })
            })?;
            // What the next version of the plan says it has changed is measured against this one.
            if let Some(plan) = client.plan_to_keep.as_ref().filter(|_| command.kind == "project-plan") {
                keep_plan(&folder, id, plan).map_err(|fault| (fault, Exit::Failure))?;
            }
            let record = format!("content/clients/{id}/onboarding.yaml");
            let version = edition.version.to_string();
            let said_of =
                [("kind", kind), ("version", version), ("to", person), ("file", file), ("record", record)];
            said(context, "cli-send-kept", &said_of);
        }
    }
    let place = format!("{}/{draft}", output.display()).replace('\\', "/");
    said(context, "cli-send-draft", &[("file", place)]);
    Ok(Exit::Success)
}

fn said(context: &Context, id: &str, arguments: &[(&'static str, String)]) {
    let arguments = arguments.iter().map(|(name, value)| (*name, value.as_str().into()));
    print::line(context, &print::phrase(context, id, arguments));
}

/// Prints what keeps the document back.
fn stop(context: &Context, mut faults: Vec<Diagnostic>) -> Exit {
    sort(&mut faults);
    faults.retain(|fault| fault.severity() == Severity::Error);
    print::diagnostics(context, &faults);
    Exit::Content
}

/// Demands a kind of document that clients get.
fn sendable(library: &Library<'_>, client: &ClientResult, name: &str) -> Result<(), Stop> {
    let kinds = library.kinds();
    let shared = kinds.iter().filter(|kind| kind.audience == Audience::Client).map(|kind| kind.name.as_str());
    // A client may have documents that no other has.
    let own = client.stamps.iter().map(|(kind, _)| kind.as_str());
    let own = own.filter(|name| kinds.iter().all(|kind| kind.name != *name));
    let known: Vec<&str> = shared.chain(own).collect();
    if known.contains(&name) {
        return Ok(());
    }
    let there =
        kinds.iter().any(|kind| kind.name == name) || library.mail_only().iter().any(|kind| kind == name);
    let near = known.iter().find(|kind| strsim::damerau_levenshtein(kind, name) <= 2).copied();
    let code = if there { Code::NotForClients } else { Code::UnknownKind };
    let fault = Diagnostic::new(code)
        .with("kind", name.to_owned())
        .with("suggestion", near.unwrap_or_default())
        .with("known", known.join(", "));
    Err((Box::new(fault), Exit::Usage))
}

/// The contact that was named.
fn contact(command: &Send, files: &ClientFiles) -> Result<Option<Id>, Stop> {
    let Some(name) = &command.to else { return Ok(None) };
    let known: Vec<&Id> =
        files.intake.value.contacts.iter().filter_map(|contact| contact.id.as_ref()).collect();
    if let Some(id) = known.iter().find(|id| id.as_str() == name) {
        return Ok(Some((*id).clone()));
    }
    let names: Vec<&str> = known.iter().map(|id| id.as_str()).collect();
    let near = names.iter().find(|id| strsim::damerau_levenshtein(id, name) <= 2).copied();
    let fault = Diagnostic::new(Code::UnknownContact)
        .with("client", files.id.to_string())
        .with("id", name.clone())
        .with("suggestion", near.unwrap_or_default())
        .with("known", names.join(", "));
    Err((Box::new(fault), Exit::Usage))
}

/// The language that was named, or the client's first.
fn locale(command: &Send, client: &ClientResult) -> Result<Locale, Stop> {
    let first = client.locales.first().cloned().unwrap_or_else(Locale::english);
    let Some(name) = &command.locale else { return Ok(first) };
    let wanted = client.locales.iter().find(|locale| locale.as_str().eq_ignore_ascii_case(name));
    wanted.cloned().ok_or_else(|| {
        let known: Vec<&str> = client.locales.iter().map(Locale::as_str).collect();
        let fault = Diagnostic::new(Code::NotItsLanguage)
            .with("client", client.id.to_string())
            .with("locale", name.clone())
            .with("known", known.join(", "));
        (Box::new(fault), Exit::Usage)
    })
}

/// The document and its mail, or what holds them back.
fn ready<'c>(
    client: &'c ClientResult,
    order: &Order,
    locale: &Locale,
) -> Result<(&'c Edition, &'c Letter), Stop> {
    let kind = &order.kind;
    let held_back = |code, missing: &[String]| {
        let mut fault = Diagnostic::new(code)
            .in_file(build::record_of(client, missing.first().map_or("", String::as_str)))
            .with("kind", kind.clone())
            .with("missing", missing.join(", "));
        fault.client = Some(client.id.to_string());
        (Box::new(fault), Exit::Content)
    };
    let edition = client.editions.iter().find(|edition| {
        let meta = &edition.document.meta;
        meta.kind == *kind && meta.locale == *locale && meta.audience == Audience::Client
    });
    let Some(edition) = edition else {
        let waiting = client.waiting.iter().find(|waiting| waiting.kind == *kind);
        return Err(held_back(Code::NotReady, waiting.map_or(&[], |waiting| waiting.missing.as_slice())));
    };
    if let Some(gate) = &edition.draft {
        return Err(held_back(Code::HeldBack, &gate.missing));
    }
    if !edition.makes(Form::Pdf) {
        let fault = Diagnostic::new(Code::NotForClients).with("kind", kind.clone());
        return Err((Box::new(fault.with("known", "")), Exit::Usage));
    }
    let mail = client.mails.iter().find(|mail| mail.locale == *locale && mail.audience == Audience::Client);
    match mail.map(|mail| &mail.state) {
        Some(MailState::Ready(letter)) => Ok((edition, letter)),
        Some(MailState::Waits { missing }) => Err(held_back(Code::NotReady, missing)),
        None => {
            let fault = Diagnostic::new(Code::NoTemplate)
                .with("what", "document")
                .with("kind", "mail/document")
                .with("locale", locale.to_string());
            Err((Box::new(fault), Exit::Content))
        }
    }
}

/// Whether the same words went to the same person on the same day already.
fn is_again(held: &Held, order: &Order, as_of: Date, to: Option<&Id>, locale: &Locale) -> bool {
    held.kind.as_str() == order.kind
        && held.on == Some(as_of)
        && held.to.as_ref() == to
        && held.same_in.contains(locale)
}

fn keeping<'k>(
    id: &'k Id,
    edition: &Edition,
    pdf: &'k [u8],
    to: Option<&Id>,
    as_of: Date,
    record: &'k str,
) -> Keeping<'k> {
    let kind = edition.document.meta.kind.clone();
    let file = format!("files/sent/{kind}-{}.pdf", edition.version);
    let mut entry = vec![("kind", kind), ("version", edition.version.to_string()), ("on", as_of.to_string())];
    entry.extend(to.map(|to| ("to", to.to_string())));
    entry.push(("file", file.clone()));
    entry.extend(fingerprint(&edition.document).map(|of| ("of", of.to_string())));
    Keeping { client: id, file, pdf, record, entry }
}
