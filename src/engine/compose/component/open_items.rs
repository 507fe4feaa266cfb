//! `{open-items}`: what is still to be done after the activation: task, who, until when. Why something was left out is
//! for the provider's own people, and stands only in their view.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::pieces::{cell, lines};
use super::planned::{day, group_state, is_internal, plain_cell, table, wanted, who};
use super::{Scope, Trouble};
use crate::base::value::Date;
use crate::model::document::{Block, Cell, Inline};
use crate::model::schedule::{Group, Status, Task};

/// Options of `{open-items}`.
#[derive(Debug, Default, Serialize, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub(super) struct Options {
    /// Only those of these steps; 4 to 8 where nothing is said.
    #[schemars(extend("x-one-or-many" = true))]
    steps: Vec<u32>,
}

/// What comes before the activation and may be open after it.
const STEPS: &[u32] = &[4, 5, 6, 7, 8];

/// How many items of a repeated task are named.
const NAMED: usize = 4;

pub(super) fn lower(options: &Options, scope: &Scope<'_>) -> Result<Vec<Block>, Trouble> {
    let Some(plan) = &scope.view.plan else { return Ok(Vec::new()) };
    let steps = if options.steps.is_empty() { STEPS } else { &options.steps };
    let groups = plan.groups().filter(|group| wanted(steps, group.first().step));
    let groups = groups.filter(|group| !group.first().is_milestone());
    let rows: Vec<Vec<Cell>> = groups.filter_map(|group| row(scope, &group)).collect();
    if rows.is_empty() {
        return Ok(vec![Block::paragraph(scope.word("open-items-none"))]);
    }
    let heads = [("open-items-what", 11), ("plan-who", 6), ("open-items-until", 5), ("plan-state", 6)];
    Ok(table(scope, &heads, rows, true).into_iter().collect())
}

fn row(scope: &Scope<'_>, group: &Group<'_>) -> Option<Vec<Cell>> {
    let open: Vec<&Task> = group.tasks.iter().filter(|task| task.status != Status::Done).collect();
    let first = *open.first()?;
    let title = Inline::strong(scope.text(first.template.title.as_ref()).unwrap_or_default());
    let until = open.iter().filter_map(|task| until(task)).max();
    let until = until.map(|date| day(scope, date)).unwrap_or_else(|| scope.word("open-items-undated"));
    let mut reasons: Vec<Vec<Inline>> = vec![vec![Inline::text(match open.len() == group.tasks.len() {
        true => group_state(scope, group),
        false => {
            scope.phrase("open-items-of", [("open", open.len().into()), ("all", group.tasks.len().into())])
        }
    })]];
    if is_internal(scope) {
        let told = open.iter().filter_map(|task| scope.text(task.not_done.as_ref()));
        reasons.extend(told.map(|why| vec![Inline::text(why)]));
    }
    let names = names(scope, &open).map(Inline::text);
    Some(vec![
        cell(lines(vec![vec![title], names.into_iter().collect()])),
        plain_cell(who(scope, first)),
        plain_cell(until),
        cell(lines(reasons)),
    ])
}

/// By when it is made up for: what was typed; for open work, its day in the plan.
fn until(task: &Task) -> Option<Date> {
    task.until.or_else(|| task.is_open().then_some(task.finish))
}

/// The items of a repeated task that are open, where readers know them by a name.
fn names(scope: &Scope<'_>, open: &[&Task]) -> Option<String> {
    let items = open.iter().filter_map(|task| scope.text(task.item.as_ref()?.name.as_ref()));
    let items: Vec<&str> = items.collect();
    if items.is_empty() {
        return None;
    }
    let shown = items[..items.len().min(NAMED)].join("; ");
    Some(match items.len().saturating_sub(NAMED) {
        0 => shown,
        more => scope.phrase("plan-after-more", [("tasks", shown.into()), ("count", more.into())]),
    })
}
