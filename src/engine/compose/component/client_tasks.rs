//! `{client-tasks}`: what the client does itself: who, until when, how many minutes, and when it is done.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::planned::{day, group_state, plain_cell, strong_cell, table, title, wanted, who};
use super::{Scope, Trouble};
use crate::base::value::Duration;
use crate::model::document::Block;
use crate::model::schedule::{Group, Side};

/// Options of `{client-tasks}`.
#[derive(Debug, Default, Serialize, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub(super) struct Options {
    /// Only those of these steps; all where nothing is said.
    #[schemars(extend("x-one-or-many" = true))]
    steps: Vec<u32>,
    /// Only those that are still open.
    open: Option<bool>,
    /// How many at most; all where nothing is said.
    #[schemars(range(min = 1, max = 100))]
    most: Option<usize>,
}

pub(super) fn lower(options: &Options, scope: &Scope<'_>) -> Result<Vec<Block>, Trouble> {
    let Some(plan) = &scope.view.plan else { return Ok(Vec::new()) };
    let open_only = options.open.unwrap_or_default();
    let mut groups: Vec<Group<'_>> = plan
        .groups()
        .filter(|group| group.first().side == Side::Client && wanted(&options.steps, group.first().step))
        .filter(|group| !open_only || group.tasks.iter().any(|task| task.is_open()))
        .collect();
    groups.sort_by_key(|group| group.finish());
    groups.truncate(options.most.unwrap_or(usize::MAX));
    let rows = groups
        .iter()
        .map(|group| {
            let task = group.first();
            let minutes = u32::try_from(group.effort()).unwrap_or(u32::MAX);
            let effort = Duration::Working { weeks: 0, days: 0, minutes };
            vec![
                strong_cell(title(scope, group)),
                plain_cell(who(scope, task)),
                plain_cell(day(scope, group.finish())),
                plain_cell(if minutes == 0 { String::new() } else { scope.duration(effort) }),
                plain_cell(scope.text(task.template.done_when.as_ref()).unwrap_or_default()),
                plain_cell(group_state(scope, group)),
            ]
        })
        .collect();
    let heads = [
        ("plan-task", 8),
        ("plan-who", 5),
        ("plan-due", 3),
        ("plan-effort", 4),
        ("plan-done-when", 9),
        ("plan-state", 4),
    ];
    Ok(table(scope, &heads, rows, true).into_iter().collect())
}
