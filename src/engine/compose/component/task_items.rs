//! `{task-items}`: the items of repeated tasks, for an annex.

use super::pieces::{cell, lines};
use super::planned::{is_internal, plain_cell, span, state, table, who};
use super::{Scope, Trouble};
use crate::model::document::{Block, Cell, Inline};
use crate::model::schedule::Task;

pub(super) use super::NoOptions as Options;

/// The level of a task's heading.
const LEVEL: u8 = 2;

pub(super) fn lower(_: &Options, scope: &Scope<'_>) -> Result<Vec<Block>, Trouble> {
    let Some(plan) = &scope.view.plan else { return Ok(Vec::new()) };
    let mut blocks = Vec::new();
    for group in plan.groups().filter(|group| group.items().is_some()) {
        let template = &group.first().template;
        let rows: Vec<Vec<Cell>> = group.tasks.iter().filter_map(|task| row(scope, task)).collect();
        let heads = [("plan-item", 10), ("plan-who", 6), ("plan-when", 6), ("plan-state", 4)];
        if let (Some(title), Some(items), Some(id)) =
            (scope.text(template.title.as_ref()), table(scope, &heads, rows, true), &template.id)
        {
            blocks.push(Block::Heading {
                level: LEVEL,
                id: format!("items-{id}"),
                content: vec![Inline::text(title)],
                new_page: false,
                landscape: false,
            });
            blocks.push(items);
        }
    }
    Ok(blocks)
}

fn row(scope: &Scope<'_>, task: &Task) -> Option<Vec<Cell>> {
    let item = task.item.as_ref()?;
    // Without a name that the client knows, an account is known only to us, by its id.
    let name = match scope.text(item.name.as_ref()) {
        Some(name) => name.to_owned(),
        None if is_internal(scope) || !of_credential(task) => item.id.to_string(),
        None => scope.word("plan-unnamed-item"),
    };
    Some(vec![
        plain_cell(name),
        plain_cell(who(scope, task)),
        plain_cell(span(scope, task.start, task.finish)),
        lines_of(state(scope, task.status, task.late), scope.text(task.not_done.as_ref())),
    ])
}

fn of_credential(task: &Task) -> bool {
    task.template.for_each.as_ref().is_some_and(|each| each.credentials.is_some())
}

/// A state, with the reason under it where one is to be seen.
fn lines_of(state: String, reason: Option<&str>) -> Cell {
    let reason = reason.map(|reason| vec![Inline::text(reason)]).unwrap_or_default();
    cell(lines(vec![vec![Inline::text(state)], reason]))
}
