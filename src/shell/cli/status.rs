//! `onramp status`: where every client stands.

use serde::Serialize;
use unicode_width::UnicodeWidthStr as _;

use super::arguments::{Listing, Status};
use super::context::{Context, Looked};
use super::{Exit, Stop, check, print};
use crate::base::diagnostic::{Diagnostic, Severity, sort};
use crate::base::locale::{Formats, Locale};
use crate::base::value::{Date, Id, TaskId};
use crate::engine::gate::{Gate, Step};
use crate::shell::pipeline::{ClientResult, Due, Library, MailState};
use crate::shell::workspace::Shared;

pub(super) fn run(context: &Context, command: &Status) -> Result<Exit, Stop> {
    let folder = context.folder()?;
    let mut diagnostics = Vec::new();
    let shared = Shared::read(&folder).collect_into(&mut diagnostics);
    let as_of = context.as_of(&shared)?;
    let ids = context.clients(&folder, &[], &mut diagnostics)?;
    let library = Library::new(&shared, as_of).collect_into(&mut diagnostics);
    sort(&mut diagnostics);
    let looked = Looked::over(&library, &folder, &ids, diagnostics);
    let errors: Vec<Diagnostic> =
        looked.diagnostics.iter().filter(|fault| fault.severity() == Severity::Error).cloned().collect();
    print::diagnostics(context, &errors);
    print::machine(&match command.format {
        Listing::Json => json(&looked.clients, context.messages.locale()),
        Listing::Table => print::harmless(&table(context, &looked.clients, as_of)),
    });
    Ok(check::exit(&errors, false))
}

#[derive(Serialize)]
struct Json<'s> {
    client: &'s Id,
    name: &'s str,
    step: u8,
    percent: usize,
    missing: &'s [String],
    open: &'s [String],
    steps: Vec<JsonStep<'s>>,
    gates: Vec<JsonGate<'s>>,
    next: Option<JsonNext>,
    next_milestone: Option<JsonDue<'s>>,
    late: Vec<JsonDue<'s>>,
    due_reviews: Vec<JsonDue<'s>>,
    start: Option<Date>,
    promised: Option<Date>,
    finish: Option<Date>,
    forecast: Option<Date>,
    documents: Vec<JsonDocument<'s>>,
    errors: usize,
}

#[derive(Serialize)]
struct JsonStep<'s> {
    step: u8,
    complete: bool,
    open: &'s [String],
}

#[derive(Serialize)]
struct JsonGate<'s> {
    id: &'static str,
    open: bool,
    owner: &'static str,
    missing: &'s [String],
    documents: Vec<&'s str>,
}

#[derive(Serialize)]
struct JsonNext {
    on: Date,
    what: String,
}

#[derive(Serialize)]
struct JsonDue<'s> {
    task: &'s TaskId,
    title: &'s str,
    on: Date,
}

#[derive(Serialize)]
struct JsonDocument<'s> {
    kind: &'s str,
    form: &'static str,
    locale: &'s Locale,
    audience: crate::base::value::Audience,
    state: &'static str,
    missing: &'s [String],
}

fn json(clients: &[ClientResult], locale: &Locale) -> String {
    let all: Vec<Json<'_>> = clients.iter().map(|client| object(client, locale)).collect();
    serde_json::to_string_pretty(&all).unwrap_or_default()
}

fn object<'s>(client: &'s ClientResult, locale: &Locale) -> Json<'s> {
    let summary = &client.summary;
    let due = |due: &'s Due| JsonDue {
        task: &due.id,
        title: due.title.as_ref().map(|title| title.any(locale)).unwrap_or_default(),
        on: due.on,
    };
    let step = |step: &'s Step| JsonStep { step: step.number, complete: step.complete, open: &step.open };
    let gate = |gate: &'s Gate| JsonGate {
        id: gate.id.as_str(),
        open: gate.is_open(),
        owner: gate.owner,
        missing: &gate.missing,
        documents: client.stamped_by(gate.id),
    };
    let made = client.editions.iter().map(|edition| JsonDocument {
        kind: &edition.document.meta.kind,
        form: "document",
        locale: &edition.document.meta.locale,
        audience: edition.document.meta.audience,
        state: if edition.draft.is_some() { "draft" } else { "ready" },
        missing: edition.draft.as_ref().map(|gate| gate.missing.as_slice()).unwrap_or_default(),
    });
    let waiting = client.waiting.iter().map(|waiting| JsonDocument {
        kind: &waiting.kind,
        form: "document",
        locale: &waiting.locale,
        audience: waiting.audience,
        state: "waiting",
        missing: &waiting.missing,
    });
    let mails = client.mails.iter().map(|mail| {
        let (state, missing) = match &mail.state {
            MailState::Ready(_) => ("ready", [].as_slice()),
            MailState::Waits { missing } => ("waiting", missing.as_slice()),
        };
        JsonDocument {
            kind: &mail.kind,
            form: "mail",
            locale: &mail.locale,
            audience: mail.audience,
            state,
            missing,
        }
    });
    let plan = client.plan.as_ref().ok();
    Json {
        client: &client.id,
        name: &summary.name,
        step: summary.step,
        percent: summary.completeness.percent(),
        missing: &summary.completeness.missing,
        open: &summary.open,
        steps: client.steps.iter().map(step).collect(),
        gates: client.gates.iter().map(gate).collect(),
        next: summary.next.as_ref().map(|next| JsonNext { on: next.on, what: next.word.to_owned() }),
        next_milestone: summary.milestone.as_ref().map(due),
        late: summary.late.iter().map(due).collect(),
        due_reviews: summary.reviews.iter().map(due).collect(),
        start: plan.map(|plan| plan.start),
        promised: summary.promised,
        finish: plan.map(|plan| plan.finish),
        forecast: summary.forecast,
        documents: made.chain(waiting).chain(mails).collect(),
        errors: client.diagnostics.iter().filter(|fault| fault.severity() == Severity::Error).count(),
    }
}

/// How many open items a line names.
const NAMED: usize = 2;

/// A line a client, and what is open of the step that it has reached.
fn table(context: &Context, clients: &[ClientResult], as_of: Date) -> String {
    let phrase = |id: &str| print::phrase(context, id, []);
    let formats = Formats::new(context.messages.locale());
    let head = ["client", "step", "intake", "next", "activation", "late", "open"];
    let mut rows = vec![head.map(|name| phrase(&format!("cli-status-{name}")))];
    for client in clients {
        let summary = &client.summary;
        let step = print::phrase(context, &format!("ui-step-{}", summary.step), []);
        let next = summary.next.as_ref().map(|next| {
            let what = print::phrase(context, &format!("ui-{}", next.word), []);
            format!("{} {what}", next.on)
        });
        let activation = match (summary.promised, summary.forecast) {
            (Some(promised), Some(forecast)) if forecast > promised => format!("{promised} → {forecast}"),
            (promised, forecast) => promised.or(forecast).map(|day| day.to_string()).unwrap_or_default(),
        };
        let mut open: Vec<String> = summary.open.iter().take(NAMED).cloned().collect();
        if let Some(more @ 1..) = summary.open.len().checked_sub(NAMED) {
            open.push(format!("+{more}"));
        }
        rows.push([
            summary.name.clone(),
            format!("{:>2} {step}", summary.step),
            format!("{} %", summary.completeness.percent()),
            next.unwrap_or_default(),
            activation,
            summary.late.len().to_string(),
            if client.readable { open.join(", ") } else { phrase("cli-unreadable") },
        ]);
    }
    let mut text = print::phrase(
        context,
        "cli-status-head",
        [("count", clients.len().into()), ("date", formats.date_long(as_of.0).into())],
    );
    text.push_str("\n\n");
    text.push_str(&columns(&rows));
    text
}

/// Rows as lines with aligned columns; the last one as long as it is.
pub(super) fn columns<const N: usize>(rows: &[[String; N]]) -> String {
    let mut widths = [0; N];
    for row in rows {
        for (width, cell) in widths.iter_mut().zip(row) {
            *width = (*width).max(cell.width());
        }
    }
    let line = |row: &[String; N]| {
        let mut line = String::new();
        for (cell, width) in row.iter().zip(&widths) {
            line.push_str(cell);
            line.extend(std::iter::repeat_n(' ', width - cell.width() + 2));
        }
        line.truncate(line.trim_end().len());
        line + "\n"
    };
    rows.iter().map(line).collect()
}
