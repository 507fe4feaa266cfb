//! What the components that show the plan have in common.

use super::Scope;
use super::pieces::{cell, text_cell};
use crate::base::value::{Audience, Date};
use crate::model::document::{Align, Block, Cell, Column, Inline, Table};
use crate::model::schedule::{Group, Plan, PlannedPhase, Side, Status, Task};

/// A table of text with a head of interface words; `None` without rows. The first column names the row.
pub(super) fn table(
    scope: &Scope<'_>,
    heads: &[(&str, u16)],
    rows: Vec<Vec<Cell>>,
    row_heads: bool,
) -> Option<Block> {
    let columns = heads.iter().map(|(_, share)| Column { share: *share, align: Align::Start }).collect();
    (!rows.is_empty()).then(|| {
        Block::Table(Table {
            caption: String::new(),
            columns,
            head: heads.iter().map(|(word, _)| vec![Inline::text(scope.word(word))]).collect(),
            rows,
            row_heads,
        })
    })
}

/// "9 Nov", or "9 Nov – 11 Nov".
pub(super) fn span(scope: &Scope<'_>, from: Date, to: Date) -> String {
    let (first, last) = (day(scope, from), day(scope, to));
    if from == to { first } else { format!("{first} – {last}") }
}

/// "9 Nov", which does not break over two lines.
pub(super) fn day(scope: &Scope<'_>, date: Date) -> String {
    scope.formats.day_short(date.0).replace(' ', "\u{a0}")
}

/// The state of a task, or of all items of a repeated one.
pub(super) fn group_state(scope: &Scope<'_>, group: &Group<'_>) -> String {
    if group.first().is_milestone() {
        return milestone_state(scope, group.first());
    }
    let state = state(scope, group.status(), group.is_late());
    match (group.status(), group.not_done()) {
        (Status::NotDone, _) | (_, 0) => state,
        (_, count) => scope.phrase("status-but", [("state", state.into()), ("count", count.into())]),
    }
}

/// The state of a milestone: it is reached, and not done.
pub(super) fn milestone_state(scope: &Scope<'_>, task: &Task) -> String {
    match task.status {
        Status::Done => scope.word("milestone-done"),
        Status::NotDone => state(scope, task.status, false),
        _ if task.late => scope.word("milestone-late"),
        _ => scope.word("milestone-todo"),
    }
}

/// The state of a task, with a word where it is late.
pub(super) fn state(scope: &Scope<'_>, status: Status, late: bool) -> String {
    let word = scope.word(&format!("status-{}", status.as_str()));
    if late { scope.phrase("status-late", [("state", word.into())]) } else { word }
}

/// Who does a task: the person, else the company.
pub(super) fn who(scope: &Scope<'_>, task: &Task) -> String {
    if let Some(name) = task.person.as_ref().and_then(|person| person.name.clone()) {
        return name;
    }
    let view = scope.view;
    let company = match task.side {
        Side::Provider => view.provider.name.clone(),
        Side::Client => view.intake.company.as_ref().and_then(|company| company.name.clone()),
    };
    company.unwrap_or_default()
}

/// How far a phase or a step is: a word before it begins and when it is done, percent on the way.
pub(super) fn progress(scope: &Scope<'_>, percent: usize, begins: Date) -> String {
    match percent {
        100 => scope.word("status-done"),
        0 if begins > scope.view.as_of => scope.word("status-todo"),
        _ => scope.phrase("plan-percent", [("percent", percent.into())]),
    }
}

/// What a task is called, or all items of a repeated one: "Change passwords (12 items)".
pub(super) fn title(scope: &Scope<'_>, group: &Group<'_>) -> String {
    let title = scope.text(group.first().template.title.as_ref()).unwrap_or_default();
    match group.items() {
        Some(count) => {
            scope.phrase("task-items", [("title", title.to_owned().into()), ("count", count.into())])
        }
        None => title.to_owned(),
    }
}

/// A phase's name.
pub(super) fn phase_title<'p>(scope: &Scope<'_>, phase: &'p PlannedPhase) -> &'p str {
    scope.text(phase.title.as_ref()).unwrap_or_default()
}

/// The tasks of a phase, repeated ones in one.
pub(super) fn groups_of(plan: &Plan, phase: usize) -> impl Iterator<Item = Group<'_>> {
    plan.groups().filter(move |group| group.first().phase == phase)
}

/// Whether the document is for the provider's own people.
pub(super) fn is_internal(scope: &Scope<'_>) -> bool {
    scope.view.audience == Audience::Internal
}

/// Whether a step is among those that are asked for: all where none is.
pub(super) fn wanted(steps: &[u32], step: u8) -> bool {
    steps.is_empty() || steps.contains(&u32::from(step))
}

/// A strong cell.
pub(super) fn strong_cell(text: impl Into<String>) -> Cell {
    cell(vec![Inline::strong(text)])
}

/// A cell of a text that is there.
pub(super) fn plain_cell(text: impl AsRef<str>) -> Cell {
    text_cell(Some(text.as_ref()).filter(|text| !text.is_empty()))
}
