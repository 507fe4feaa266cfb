//! `{checklist}`: the ten steps on one page, with boxes; for our own people with what each waits for.

use super::planned::{is_internal, plain_cell, progress, span, table, who};
use super::wording::{open_words, task_of};
use super::{Scope, Trouble};
use crate::base::value::Date;
use crate::engine::compose::component::pieces::{cell, lines};
use crate::engine::gate::{Step, step};
use crate::model::document::{Block, Cell, Inline};
use crate::model::schedule::{Group, PlannedPhase};

pub(super) use super::NoOptions as Options;

/// So many people and open items are named; the others are counted.
const MOST: usize = 2;

pub(super) fn lower(_: &Options, scope: &Scope<'_>) -> Result<Vec<Block>, Trouble> {
    let steps = &scope.view.standing.steps;
    let reached = step(steps);
    let internal = is_internal(scope);
    let rows: Vec<Vec<Cell>> = steps.iter().map(|step| row(scope, step, reached, internal)).collect();
    let mut heads =
        vec![("request-done", 2), ("plan-step", 11), ("plan-when", 5), ("plan-who", 6), ("plan-state", 4)];
    if internal {
        heads[0].1 = 3;
        heads.push(("checklist-waits", 13));
    }
    Ok(table(scope, &heads, rows, false).into_iter().collect())
}

fn row(scope: &Scope<'_>, step: &Step, reached: u8, internal: bool) -> Vec<Cell> {
    let days = days(scope, step.number);
    let name = format!("{}. {}", step.number, scope.word(&format!("step-{}", step.number)));
    let delivers = scope.word(&format!("checklist-{}", step.number));
    let tick = if step.complete {
        Cell::Ticked { alt: scope.word("box-ticked") }
    } else {
        Cell::Box { alt: scope.word("tick-when-done") }
    };
    let mut cells = vec![
        tick,
        cell(lines(vec![vec![Inline::strong(name)], vec![Inline::text(delivers)]])),
        plain_cell(days.map(|(from, to)| span(scope, from, to)).unwrap_or_default()),
        plain_cell(people(scope, step.number)),
        plain_cell(state(scope, step, reached, days.map(|(from, _)| from))),
    ];
    if internal {
        cells
            .push(cell(lines(waits(scope, step).into_iter().map(|line| vec![Inline::text(line)]).collect())));
    }
    cells
}

/// "done", percent of the step that has been reached, "to do".
fn state(scope: &Scope<'_>, step: &Step, reached: u8, begins: Option<Date>) -> String {
    if step.complete {
        return scope.word("status-done");
    }
    let percent = percent(scope, step.number);
    match begins {
        Some(begins) if percent == 0 && begins <= scope.view.as_of => scope.word("status-started"),
        // What is not complete is not done, whatever its tasks say: a signature may be open.
        Some(begins) if percent < 100 => progress(scope, percent, begins),
        _ if step.number <= reached => scope.word("status-started"),
        _ => scope.word("status-todo"),
    }
}

fn phases<'s>(scope: &'s Scope<'_>, number: u8) -> impl Iterator<Item = &'s PlannedPhase> {
    let plan = scope.view.plan.iter();
    plan.flat_map(|plan| &plan.phases).filter(move |phase| phase.step == number)
}

fn days(scope: &Scope<'_>, number: u8) -> Option<(Date, Date)> {
    let from = phases(scope, number).map(|phase| phase.start).min()?;
    let to = phases(scope, number).map(|phase| phase.finish).max()?;
    Some((from, to))
}

fn percent(scope: &Scope<'_>, number: u8) -> usize {
    let count = phases(scope, number).count();
    let sum: usize = phases(scope, number).map(|phase| usize::from(phase.progress)).sum();
    sum.checked_div(count).unwrap_or_default()
}

/// Who has most to do in a step; without a plan, who answers for it.
fn people(scope: &Scope<'_>, number: u8) -> String {
    let mut shares: Vec<(String, u64)> = Vec::new();
    for group in scope.view.plan.iter().flat_map(|plan| plan.groups()) {
        let task = group.first();
        if task.step != number || task.is_milestone() {
            continue;
        }
        let name = who(scope, task);
        // A client does not see how long our work takes: there every task counts the same.
        let share = group.effort().max(1);
        match shares.iter_mut().find(|(known, _)| *known == name) {
            Some((_, sum)) => *sum += share,
            None => shares.push((name, share)),
        }
    }
    shares.sort_by_key(|(_, sum)| std::cmp::Reverse(*sum));
    let names: Vec<String> =
        shares.into_iter().map(|(name, _)| name).filter(|name| !name.is_empty()).take(MOST).collect();
    if names.is_empty() {
        let lead = scope.view.account_manager().and_then(|person| person.name.clone());
        return lead.unwrap_or_default();
    }
    scope.formats.list(&names)
}

/// What a step waits for, with who owns it; a repeated task once.
fn waits(scope: &Scope<'_>, step: &Step) -> Vec<String> {
    let lead = scope.view.account_manager().and_then(|person| person.name.clone()).unwrap_or_default();
    let mut open: Vec<String> = Vec::new();
    let mut seen = Vec::new();
    for path in &step.open {
        let task = path.strip_prefix("tasks.").and_then(|id| task_of(scope, id));
        let line = match task {
            Some(task) => {
                if seen.contains(&task.template.id.as_ref()) {
                    continue;
                }
                seen.push(task.template.id.as_ref());
                let plan = scope.view.plan.iter();
                let group = plan
                    .flat_map(|plan| plan.groups())
                    .find(|group| group.first().template.id == task.template.id);
                let words = group.map(|group| title(scope, &group)).unwrap_or_default();
                phrase(scope, words, who(scope, task))
            }
            None => phrase(scope, open_words(scope, path), lead.clone()),
        };
        open.push(line);
    }
    let more = open.len().saturating_sub(MOST);
    open.truncate(MOST);
    if more > 0 {
        open.push(scope.phrase("checklist-more", [("count", more.into())]));
    }
    open
}

/// The title of a task; with the number of items that are open, where it is repeated.
fn title(scope: &Scope<'_>, group: &Group<'_>) -> String {
    let title = scope.text(group.first().template.title.as_ref()).unwrap_or_default().to_owned();
    let open = group.tasks.iter().filter(|task| !task.is_settled()).count();
    if group.items().is_none() {
        return title;
    }
    scope.phrase("task-items", [("title", title.into()), ("count", open.into())])
}

fn phrase(scope: &Scope<'_>, what: String, who: String) -> String {
    if who.is_empty() { what } else { scope.phrase("gap-by", [("what", what.into()), ("who", who.into())]) }
}
