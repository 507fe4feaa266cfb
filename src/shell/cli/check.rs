//! `onramp check`: everything that is wrong, in one pass.

use std::collections::BTreeSet;

use super::arguments::{Check, Format, Links};
use super::context::{Context, Looked};
use super::{Exit, Stop, links, print};
use crate::base::diagnostic::{Diagnostic, Severity, github, json, sarif, sort};
use crate::base::value::{Audience, Fingerprint};
use crate::engine::gate::{Gate, GateId};
use crate::shell::pipeline::{ClientResult, Library, MailState};
use crate::shell::workspace::Shared;

pub(super) fn run(context: &Context, command: &Check) -> Result<Exit, Stop> {
    let folder = context.folder()?;
    let mut diagnostics = Vec::new();
    let shared = Shared::read(&folder).collect_into(&mut diagnostics);
    let as_of = context.as_of(&shared)?;
    let ids = context.clients(&folder, &command.clients, &mut diagnostics)?;
    let library = Library::new(&shared, as_of).collect_into(&mut diagnostics);
    sort(&mut diagnostics);
    let mut looked = Looked::over(&library, &folder, &ids, diagnostics);
    if command.clients.is_empty() {
        looked.add_rfps(&library, &folder);
        looked.add_guide(&library, &folder);
    }
    if command.links == Some(Links::External) {
        let found = links::external(&library, &looked.clients);
        looked.diagnostics.extend(found);
        sort(&mut looked.diagnostics);
    }

    let list = &looked.diagnostics;
    match command.format {
        Format::Human => {
            print::diagnostics(context, list);
            print::line(context, &summary(context, &looked.clients, list));
            for client in &looked.clients {
                fingerprints(context, client).iter().for_each(|line| print::line(context, line));
            }
        }
        Format::Json => print::machine(&json::write(list, &context.english)),
        Format::Sarif => print::machine(&sarif::write(list, &context.english, env!("CARGO_PKG_VERSION"))),
        Format::Github => print::machine(&github::write(list, &context.english)),
    }
    Ok(exit(list, command.strict))
}

/// The exit that diagnostics mean: errors always, warnings where that is asked for, notices never.
pub(super) fn exit(list: &[Diagnostic], strict: bool) -> Exit {
    let fails = |fault: &Diagnostic| match fault.severity() {
        Severity::Error => true,
        Severity::Warning => strict,
        Severity::Notice => false,
    };
    if list.iter().any(fails) { Exit::Content } else { Exit::Success }
}

/// A line a client, and the count with the next step: for one client, all on one line.
fn summary(context: &Context, clients: &[ClientResult], list: &[Diagnostic]) -> String {
    let counts = print::counts(context, list);
    match clients {
        [one] => format!("{counts} · {}", state(context, one)),
        several => {
            let width = several.iter().map(|client| client.id.as_str().len()).max().unwrap_or_default();
            let lines = several
                .iter()
                .map(|client| format!("{:width$}  {}\n", client.id.as_str(), state(context, client)));
            lines.chain([counts]).collect()
        }
    }
}

/// The fingerprints to be typed: of a text that waits for its review, and of a signed file without one.
fn fingerprints(context: &Context, client: &ClientResult) -> Vec<String> {
    let review = client.gates.iter().find(|gate| gate.id == GateId::Review);
    let waits = !client.agreement.signed && review.is_some_and(|gate| !gate.is_open());
    let state = if client.reviewed { "changed" } else { "open" };
    let texts = client.agreement.texts.iter().filter(|text| waits && !text.has_gaps && !text.reviewed);
    let texts = texts.map(|text| {
        let arguments = [
            ("client", client.id.as_str().into()),
            ("locale", text.locale.to_string().into()),
            ("fingerprint", text.fingerprint.to_string().into()),
            ("state", state.into()),
        ];
        print::phrase(context, "cli-fingerprint", arguments)
    });
    let file = client.signed_file.as_ref().map(|fingerprint: &Fingerprint| {
        let arguments =
            [("client", client.id.as_str().into()), ("fingerprint", fingerprint.to_string().into())];
        print::phrase(context, "cli-signed-file", arguments)
    });
    texts.chain(file).collect()
}

/// How far a client is: completeness, and which documents are drafts or can't be made, with what they need. It is too
/// early to name those behind the step that comes next.
fn state(context: &Context, client: &ClientResult) -> String {
    const MOST: usize = 3;
    if !client.readable {
        return print::phrase(context, "cli-unreadable", []);
    }
    let few = |paths: &[String]| {
        let shown = paths.iter().take(MOST).cloned().collect::<Vec<_>>().join(", ");
        match paths.len().checked_sub(MOST) {
            Some(more @ 1..) => format!("{shown}, +{more}"),
            _ => shown,
        }
    };
    let percent = client.completeness.percent();
    let mut parts = vec![print::phrase(context, "cli-complete", [("percent", percent.into())])];
    let next = u32::from(client.summary.step) + 1;
    let of_steps = client.document_steps.iter();
    let later: BTreeSet<&str> = of_steps
        .filter(|(_, step)| step.is_some_and(|step| step > next))
        .map(|(kind, _)| kind.as_str())
        .collect();
    let mut unnamed = BTreeSet::new();
    // Documents that wait for the same are named together.
    let mut drafts: Vec<(&Gate, Vec<&str>)> = Vec::new();
    let mut named = BTreeSet::new();
    for edition in &client.editions {
        let kind = edition.document.meta.kind.as_str();
        // The next version of what was signed waits for nobody.
        let draft = edition.draft.as_ref().filter(|_| !edition.next_version);
        let Some(gate) = draft.filter(|_| named.insert(kind.to_owned())) else { continue };
        if gate.id == GateId::Intake && edition.document.meta.audience == Audience::Internal {
            let arguments = [("kinds", kind.into()), ("missing", few(&gate.missing).into())];
            parts.push(print::phrase(context, "cli-internal-draft", arguments));
            continue;
        }
        if later.contains(kind) {
            unnamed.insert(kind);
            continue;
        }
        match drafts.iter_mut().find(|(other, _)| *other == gate) {
            Some((_, kinds)) => kinds.push(kind),
            None => drafts.push((gate, vec![kind])),
        }
    }
    for (gate, kinds) in drafts {
        let arguments = [
            ("kinds", kinds.join(", ").into()),
            ("count", kinds.len().into()),
            ("missing", few(&gate.missing).into()),
        ];
        parts.push(print::phrase(context, "cli-draft", arguments));
    }
    let mut waiting: Vec<(&[String], Vec<String>)> = Vec::new();
    let mut wait = |kind: String, missing| match waiting.iter_mut().find(|(other, _)| *other == missing) {
        Some((_, kinds)) => kinds.push(kind),
        None => waiting.push((missing, vec![kind])),
    };
    for document in &client.waiting {
        if later.contains(document.kind.as_str()) {
            unnamed.insert(document.kind.as_str());
        } else if named.insert(document.kind.clone()) {
            wait(document.kind.clone(), document.missing.as_slice());
        }
    }
    // A mail waits with its document or for a gate; one that waits for something else says so.
    for mail in &client.mails {
        let MailState::Waits { missing } = &mail.state else { continue };
        // The next version of what was signed is not on its way yet, and neither is its mail.
        let is_next = client
            .editions
            .iter()
            .any(|edition| edition.next_version && edition.document.meta.kind == mail.kind);
        if is_next || client.is_of_gate(missing) || later.contains(mail.kind.as_str()) {
            continue;
        }
        if named.insert(mail.kind.clone()) {
            wait(format!("{} (.eml)", mail.kind), missing.as_slice());
        }
    }
    for (missing, kinds) in waiting {
        let arguments = [
            ("kinds", kinds.join(", ").into()),
            ("count", kinds.len().into()),
            ("missing", few(missing).into()),
        ];
        parts.push(print::phrase(context, "cli-waiting", arguments));
    }
    if !unnamed.is_empty() {
        parts.push(print::phrase(context, "cli-later", [("count", unnamed.len().into())]));
    }
    if percent < 100 {
        parts.push(print::phrase(
            context,
            "cli-open",
            [("missing", few(&client.completeness.missing).into())],
        ));
    }
    parts.join(" · ")
}
