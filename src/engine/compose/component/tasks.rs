//! `{tasks}`: every task, phase by phase; a repeated one as one row.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::pieces::{cell, lines};
use super::planned::{
    group_state, groups_of, is_internal, phase_title, plain_cell, span, table, title, wanted, who,
};
use super::{Scope, Trouble};
use crate::base::value::Duration;
use crate::model::document::{Block, Cell, Inline};
use crate::model::schedule::{Group, Plan, Side, Task};

/// Options of `{tasks}`.
#[derive(Debug, Default, Serialize, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub(super) struct Options {
    /// Only phases of these steps; all where nothing is said.
    #[schemars(extend("x-one-or-many" = true))]
    steps: Vec<u32>,
}

/// The level of a phase's heading: below the section that the template names.
const LEVEL: u8 = 2;

pub(super) fn lower(options: &Options, scope: &Scope<'_>) -> Result<Vec<Block>, Trouble> {
    let Some(plan) = &scope.view.plan else { return Ok(Vec::new()) };
    let mut blocks = Vec::new();
    for (index, phase) in
        plan.phases.iter().enumerate().filter(|(_, phase)| wanted(&options.steps, phase.step))
    {
        let rows: Vec<Vec<Cell>> = groups_of(plan, index).map(|group| row(scope, plan, &group)).collect();
        let heads: &[(&str, u16)] = if is_internal(scope) {
            &[
                ("plan-id", 6),
                ("plan-task-done", 13),
                ("plan-who", 5),
                ("plan-when", 4),
                ("plan-effort", 3),
                ("plan-slack", 2),
                ("plan-after", 8),
                ("plan-state", 3),
            ]
        } else {
            &[("plan-task-done", 15), ("plan-who", 7), ("plan-when", 5), ("plan-after", 8), ("plan-state", 5)]
        };
        if let Some(tasks) = table(scope, heads, rows, !is_internal(scope)) {
            blocks.push(Block::Heading {
                level: LEVEL,
                id: format!("phase-{}", phase.id),
                content: vec![Inline::text(phase_title(scope, phase))],
                new_page: false,
                landscape: false,
            });
            blocks.push(tasks);
        }
    }
    Ok(blocks)
}

fn row(scope: &Scope<'_>, plan: &Plan, group: &Group<'_>) -> Vec<Cell> {
    let task = group.first();
    let waits = plain_cell(before(scope, plan, group));
    let common = [
        task_cell(scope, group),
        who_cell(scope, task),
        plain_cell(span(scope, group.start(), group.finish())),
    ];
    let state = plain_cell(group_state(scope, group));
    if !is_internal(scope) {
        return common.into_iter().chain([waits, state]).collect();
    }
    let minutes = u32::try_from(group.effort()).unwrap_or(u32::MAX);
    let effort = Duration::Working { weeks: 0, days: 0, minutes };
    // What is done can't slip any more.
    let slack = group.tasks.iter().filter(|task| task.is_open()).map(|task| task.slack).min();
    let slack = slack.map(|minutes| scope.formats.number(decimal(plan.in_days(minutes))));
    let id = task.template.id.as_ref().map(|id| Inline::Code { text: id.to_string() });
    [cell(id.into_iter().collect())]
        .into_iter()
        .chain(common)
        .chain([
            plain_cell(if minutes == 0 { String::new() } else { scope.duration(effort) }),
            plain_cell(slack.unwrap_or_default()),
            waits,
            state,
        ])
        .collect()
}

/// What is done, and under it how one sees that it is.
fn task_cell(scope: &Scope<'_>, group: &Group<'_>) -> Cell {
    let done_when = scope.text(group.first().template.done_when.as_ref()).map(Inline::text);
    cell(lines(vec![vec![Inline::strong(title(scope, group))], done_when.into_iter().collect()]))
}

/// Who does it; what is the client's is marked, all else is ours.
fn who_cell(scope: &Scope<'_>, task: &Task) -> Cell {
    let theirs = if is_internal(scope) { "plan-theirs" } else { "plan-yours" };
    let mark = (task.side == Side::Client).then(|| Inline::strong(scope.word(theirs)));
    cell(lines(vec![vec![Inline::text(who(scope, task))], mark.into_iter().collect()]))
}

/// How many of the tasks before one are named, on a page across and on a narrow one; a milestone may wait for a dozen.
const NAMED: (usize, usize) = (3, 1);

/// What a task comes after, by name.
fn before(scope: &Scope<'_>, plan: &Plan, group: &Group<'_>) -> String {
    let links = group.first().after.iter();
    let names: Vec<&str> =
        links.filter_map(|link| scope.text(plan.of(&link.task).first()?.template.title.as_ref())).collect();
    let named = if is_internal(scope) { NAMED.0 } else { NAMED.1 };
    let shown = names[..names.len().min(named)].join("; ");
    match names.len().saturating_sub(named) {
        0 => shown,
        more => scope.phrase("plan-after-more", [("tasks", shown.into()), ("count", more.into())]),
    }
}

fn decimal(days: f64) -> rust_decimal::Decimal {
    rust_decimal::Decimal::try_from(days).unwrap_or_default().round_dp(2).normalize()
}
