//! `onramp status`: where every client stands.
//!
//! - [`run`] chooses the clients and their order;
//! - `table` prints them for people, `json` for programs.

mod json;
mod table;

use super::arguments::{Listing, Status};
use super::context::{Context, Looked};
use super::{Exit, Stop, check, print};
use crate::base::diagnostic::{Code, Diagnostic, Severity, sort};
use crate::base::locale::{Formats, Messages};
use crate::base::value::Id;
use crate::shell::pipeline::{BallWith, ClientResult, Library, MeetingDay, Rank, Why};
use crate::shell::workspace::Shared;

pub(super) fn run(context: &Context, command: &Status) -> Result<Exit, Stop> {
    let folder = context.folder()?;
    let mut diagnostics = Vec::new();
    let shared = Shared::read(&folder).collect_into(&mut diagnostics);
    let as_of = context.as_of(&shared)?;
    let mine = command.mine.as_deref().map(|id| person(&shared, id)).transpose()?;
    let ids = context.clients(&folder, &[], &mut diagnostics)?;
    let library = Library::new(&shared, as_of).collect_into(&mut diagnostics);
    sort(&mut diagnostics);
    let looked = Looked::over(&library, &folder, &ids, diagnostics);
    let errors: Vec<Diagnostic> =
        looked.diagnostics.iter().filter(|fault| fault.severity() == Severity::Error).cloned().collect();
    print::diagnostics(context, &errors);

    let own = |client: &&ClientResult| mine.is_none_or(|id| client.summary.people.contains(id));
    let shown: Vec<&ClientResult> = looked.clients.iter().filter(own).collect();
    let (finished, mut live): (Vec<_>, Vec<_>) =
        shown.into_iter().partition(|client| client.summary.finished);
    let formats = Formats::new(context.messages.locale());
    let compare = formats.compare();
    live.sort_by(|a, b| {
        let ranks = Rank::of(a, a.is_broken()).cmp(&Rank::of(b, b.is_broken()));
        ranks.then_with(|| compare(&a.summary.name, &b.summary.name))
    });
    let mut over = finished;
    over.sort_by(|a, b| compare(&a.summary.name, &b.summary.name));
    print::machine(&match command.format {
        // A program asks for every client, and chooses by `finished` itself.
        Listing::Json => json::write(&[live, over].concat(), &context.english),
        Listing::Table => {
            let hidden = if command.all { 0 } else { over.len() };
            let over = if command.all { over } else { Vec::new() };
            let clients = table::Clients { live, over, hidden };
            print::harmless(&table::write(context, &formats, &clients, as_of))
        }
    });
    Ok(check::exit(&errors, false))
}

/// A person of the team by its id.
fn person<'s>(shared: &'s Shared, id: &str) -> Result<&'s Id, Stop> {
    let ids: Vec<&Id> = shared.team.value.people.iter().filter_map(|person| person.id.as_ref()).collect();
    if let Some(found) = ids.iter().find(|known| known.as_str() == id) {
        return Ok(found);
    }
    let known: Vec<&str> = ids.iter().map(|id| id.as_str()).collect();
    let near = known.iter().find(|known| strsim::damerau_levenshtein(known, id) <= 2);
    let fault = Diagnostic::new(Code::UnknownReference)
        .with("what", "person")
        .with("id", id.to_owned())
        .with("suggestion", near.copied().unwrap_or_default())
        .with("known", known.join(", "));
    Err((Box::new(fault), Exit::Usage))
}

/// What a client waits for, in words.
fn why(ball: &BallWith, words: &Messages) -> String {
    let phrase = |id: String| words.get(&id, []).unwrap_or(id);
    match &ball.why {
        Why::Text(text) => text.any(words.locale()).to_owned(),
        Why::Gate(gate) => phrase(format!("ui-gate-{gate}")),
        Why::NoPlan => phrase("ui-gate-dates".to_owned()),
    }
}

/// What a meeting is called.
fn meeting_title(meeting: &MeetingDay, words: &Messages) -> String {
    let title = meeting.title.as_ref().map(|title| title.any(words.locale()).to_owned());
    let id = match meeting.kind {
        "meeting" => "ui-calendar-meeting".to_owned(),
        kind => format!("ui-date-{kind}"),
    };
    title.unwrap_or_else(|| words.get(&id, []).unwrap_or(id))
}
