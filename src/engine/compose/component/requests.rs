//! `{requests}`: what we need from the client, with a box to tick.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::planned::{day, plain_cell, strong_cell, table, title, who};
use super::{Scope, Trouble};
use crate::model::document::{Block, Cell};
use crate::model::schedule::{Group, Side};

/// Options of `{requests}`.
#[derive(Debug, Default, Serialize, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub(super) struct Options {
    /// How many at most; 8 where nothing is said.
    #[schemars(range(min = 1, max = 40))]
    most: Option<usize>,
}

pub(super) fn lower(options: &Options, scope: &Scope<'_>) -> Result<Vec<Block>, Trouble> {
    let Some(plan) = &scope.view.plan else { return Ok(Vec::new()) };
    // What came before the project began is no request any more.
    let ours = plan.groups().filter(|group| group.first().side == Side::Client && group.first().step > 3);
    let mut groups: Vec<Group<'_>> = ours.collect();
    groups.sort_by_key(|group| group.due());
    let row = |group: &Group<'_>| {
        let task = group.first();
        vec![
            Cell::Box { alt: scope.word("tick-when-done") },
            strong_cell(title(scope, group)),
            plain_cell(who(scope, task)),
            plain_cell(day(scope, group.due())),
            plain_cell(scope.text(task.template.why.as_ref()).unwrap_or_default()),
        ]
    };
    let rows = groups.iter().take(options.most.unwrap_or(8)).map(row).collect();
    let heads =
        [("request-done", 2), ("request-what", 7), ("request-who", 4), ("plan-due", 3), ("request-why", 10)];
    Ok(table(scope, &heads, rows, false).into_iter().collect())
}
