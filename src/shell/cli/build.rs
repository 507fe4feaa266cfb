//! `onramp build`: writes all documents.

use std::io::IsTerminal as _;
use std::path::PathBuf;

use indicatif::{ProgressBar, ProgressStyle};

use super::arguments::Build;
use super::context::{Context, Looked};
use super::{Exit, Stop, check, print};
use crate::base::diagnostic::{Code, Diagnostic, sort};
use crate::base::yaml::Shape;
use crate::model::record::Onboarding;
use crate::shell::build::{Extras, Report, Request, build};
use crate::shell::pipeline::{CALENDAR, ClientResult, Library, MailState};
use crate::shell::workspace::{Folder, Shared};

pub(super) fn run(context: &Context, command: &Build) -> Result<Exit, Stop> {
    let began = std::time::Instant::now();
    let folder = context.folder()?;
    let folder = match command.jobs {
        Some(jobs) => folder.with_threads(usize::from(jobs)),
        None => folder,
    };
    let mut diagnostics = Vec::new();
    let shared = Shared::read(&folder).collect_into(&mut diagnostics);
    let as_of = context.as_of(&shared)?;
    let ids = context.clients(&folder, &command.clients, &mut diagnostics)?;
    let library = Library::new(&shared, as_of).collect_into(&mut diagnostics);
    sort(&mut diagnostics);
    let mut looked = Looked::over(&library, &folder, &ids, diagnostics);
    known_kinds(&library, &looked.clients, &command.only)?;
    if command.clients.is_empty() {
        looked.add_rfps(&library, &folder);
    }
    if command.clients.is_empty() && command.only.is_empty() {
        looked.add_guide(&library, &folder);
    }

    let request = Request {
        output: output(&folder, command.output.as_ref(), &shared),
        only: command.only.clone(),
        some_clients: !command.clients.is_empty(),
        binder: command.binder,
        zip: command.zip,
        published: command.published.clone(),
    };
    let documents =
        looked.clients.iter().filter(|client| !client.is_broken()).map(|client| client.editions.len()).sum();
    let bar = progress(context, documents);
    let extras = Extras { guide: looked.guide.as_ref(), rfps: looked.rfps.as_ref() };
    let report = build(&library, &looked.clients, extras, &request, &|| bar.inc(1)).map_err(|fault| {
        let named_wrongly = matches!(fault.code, Code::ForeignOutput | Code::PublishedNotEmpty);
        (fault, if named_wrongly { Exit::Usage } else { Exit::Failure })
    });
    bar.finish_and_clear();
    let report = report?;

    let mut list = looked.diagnostics;
    list.extend(report.diagnostics.iter().cloned());
    let waiting = not_ready(&looked.clients, &request.only, command.strict);
    list.extend(waiting);
    sort(&mut list);
    print::diagnostics(context, &list);
    if command.only.is_empty() && !command.strict {
        waiting_lines(context, &looked.clients);
    }
    let seconds = began.elapsed().as_secs_f64();
    print::line(context, &summary(context, &report, &list, seconds, &request));
    if let (Some(ids), Some(folder)) = (&report.published, &command.published) {
        let arguments = [
            ("count", ids.len().into()),
            ("clients", ids.join(", ").into()),
            ("folder", folder.display().to_string().replace('\\', "/").into()),
        ];
        print::line(context, &print::phrase(context, "cli-published", arguments));
    }
    let failed = report.diagnostics.iter().any(|fault| fault.code == Code::WriteFailed);
    Ok(if failed { Exit::Failure } else { check::exit(&list, command.strict) })
}

/// The folder that is written to: the one that was named, else that of the settings.
pub(super) fn output(folder: &Folder, named: Option<&PathBuf>, shared: &Shared) -> PathBuf {
    match (named, &shared.settings.value.output) {
        (Some(named), _) => named.clone(),
        (None, Some(set)) => folder.resolve(set.as_str()),
        (None, None) => folder.resolve("output"),
    }
}

/// Kinds that are asked for must be there, be it for one client.
fn known_kinds(library: &Library<'_>, clients: &[ClientResult], only: &[String]) -> Result<(), Stop> {
    let mut kinds: Vec<String> = library.kinds().into_iter().map(|kind| kind.name).collect();
    let own = clients.iter().flat_map(|client| &client.stamps).map(|(kind, _)| kind.clone());
    kinds.extend(own);
    kinds.push(CALENDAR.to_owned());
    // Some kinds are a mail and nothing else.
    kinds.extend(library.mail_only());
    kinds.sort();
    kinds.dedup();
    match only.iter().find(|name| !kinds.contains(name)) {
        None => Ok(()),
        Some(name) => {
            let near = kinds.iter().find(|kind| strsim::damerau_levenshtein(kind, name) <= 2);
            let fault = Diagnostic::new(Code::UnknownKind)
                .with("kind", name.clone())
                .with("suggestion", near.cloned().unwrap_or_default())
                .with("known", kinds.join(", "));
            Err((Box::new(fault), Exit::Usage))
        }
    }
}

/// A bar on a terminal; nothing anywhere else.
fn progress(context: &Context, documents: usize) -> ProgressBar {
    if context.quiet || !std::io::stderr().is_terminal() {
        return ProgressBar::hidden();
    }
    let bar = ProgressBar::new(documents as u64);
    if let Ok(style) = ProgressStyle::with_template("{bar:40} {pos}/{len}") {
        bar.set_style(style);
    }
    bar
}

/// A document that was asked for by name, or with `--strict`, must be there.
fn not_ready(clients: &[ClientResult], only: &[String], strict: bool) -> Vec<Diagnostic> {
    let mut faults = Vec::new();
    for client in clients {
        for waiting in client.waiting.iter().filter(|waiting| strict || only.contains(&waiting.kind)) {
            let mut fault = Diagnostic::new(Code::NotReady)
                .in_file(record_of(client, waiting.missing.first().map_or("", String::as_str)))
                .with("kind", waiting.kind.clone())
                .with("missing", waiting.missing.join(", "));
            fault.client = Some(client.id.to_string());
            faults.push(fault);
        }
        // What is a mail and nothing else waits by itself.
        let alone = client.mails.iter().filter(|mail| {
            let document = client.stamps.iter().any(|(kind, _)| *kind == mail.kind);
            !document && (strict || only.contains(&mail.kind))
        });
        for mail in alone {
            let MailState::Waits { missing } = &mail.state else { continue };
            if !only.contains(&mail.kind) && client.is_of_gate(missing) {
                continue;
            }
            let mut fault = Diagnostic::new(Code::NotReady)
                .in_file(record_of(client, missing.first().map_or("", String::as_str)))
                .with("kind", mail.kind.clone())
                .with("missing", missing.join(", "));
            fault.client = Some(client.id.to_string());
            faults.push(fault);
        }
    }
    faults
}

/// The record in which a value of that path is typed.
pub(super) fn record_of(client: &ClientResult, path: &str) -> String {
    let field = path.split('.').next().unwrap_or_default();
    if field == "provider" {
        return "content/provider.yaml".to_owned();
    }
    let onboarding = Shape::of::<Onboarding>().field(field).is_some();
    format!("content/clients/{}/{}.yaml", client.id, if onboarding { "onboarding" } else { "intake" })
}

fn waiting_lines(context: &Context, clients: &[ClientResult]) {
    for client in clients {
        for waiting in &client.waiting {
            let arguments = [
                ("client", client.id.as_str().into()),
                ("kind", waiting.kind.as_str().into()),
                ("missing", waiting.missing.join(", ").into()),
            ];
            print::line(context, &print::phrase(context, "cli-not-made", arguments));
        }
    }
}

fn summary(
    context: &Context,
    report: &Report,
    list: &[Diagnostic],
    seconds: f64,
    request: &Request,
) -> String {
    let mut parts = vec![print::phrase(
        context,
        "cli-built",
        [
            ("documents", report.documents.into()),
            ("clients", report.clients.into()),
            ("folder", request.output.display().to_string().replace('\\', "/").into()),
        ],
    )];
    if report.pages > 0 {
        parts.push(print::phrase(context, "cli-guide", [("pages", report.pages.into())]));
    }
    parts.push(print::phrase(
        context,
        "cli-files",
        [
            ("written", report.written.into()),
            ("unchanged", report.unchanged.into()),
            ("removed", report.removed.into()),
        ],
    ));
    if !list.is_empty() {
        parts.push(print::counts(context, list));
    }
    parts.push(format!("{seconds:.1} s"));
    parts.join(" · ")
}
