//! `{milestones}`: the points that the plan reaches, with their days.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::planned::{milestone_state, plain_cell, table, wanted};
use super::{Scope, Trouble};
use crate::base::value::Date;
use crate::model::document::Block;
use crate::model::schedule::Task;

/// Options of `{milestones}`.
#[derive(Debug, Default, Serialize, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub(super) struct Options {
    /// Only those of these steps; all where nothing is said.
    #[schemars(extend("x-one-or-many" = true))]
    steps: Vec<u32>,
}

pub(super) fn lower(options: &Options, scope: &Scope<'_>) -> Result<Vec<Block>, Trouble> {
    let Some(plan) = &scope.view.plan else { return Ok(Vec::new()) };
    let mut reached: Vec<&Task> =
        plan.tasks.iter().filter(|task| task.is_milestone() && wanted(&options.steps, task.step)).collect();
    reached.sort_by_key(|task| task.ends_at);
    let rows = reached
        .into_iter()
        .map(|task| {
            vec![
                plain_cell(scope.text(task.template.title.as_ref()).unwrap_or_default()),
                plain_cell(when(scope, task.finish)),
                plain_cell(milestone_state(scope, task)),
            ]
        })
        .collect();
    let heads = [("plan-milestone", 10), ("plan-when", 8), ("plan-state", 4)];
    Ok(table(scope, &heads, rows, true).into_iter().collect())
}

/// The day of the week is of use for days that are near; one of another year needs its year.
fn when(scope: &Scope<'_>, day: Date) -> String {
    if day.0.year() == scope.view.as_of.0.year() {
        scope.formats.date_weekday(day.0)
    } else {
        scope.formats.date_long(day.0)
    }
}
