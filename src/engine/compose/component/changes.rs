//! `{changes}`: what is different from the version of the plan that the client holds.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::planned::{day, plain_cell, strong_cell, table};
use super::{Scope, Trouble};
use crate::base::value::Id;
use crate::model::document::{Block, Cell};
use crate::model::schedule::KeptPlan;

/// Options of `{changes}`.
#[derive(Debug, Default, Serialize, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub(super) struct Options {
    /// How many tasks at most; 20 where nothing is said.
    #[schemars(range(min = 1, max = 200))]
    most: Option<usize>,
}

pub(super) fn lower(options: &Options, scope: &Scope<'_>) -> Result<Vec<Block>, Trouble> {
    let (Some(plan), Some(held)) = (&scope.view.plan, &scope.view.kept_plan) else { return Ok(Vec::new()) };
    let now = KeptPlan::of(plan, held.version + 1, scope.view.as_of, &scope.view.locale);
    let long = |date: crate::base::value::Date| scope.formats.date_long(date.0);
    let said = scope.phrase(
        if held.activation == now.activation { "changes-same-day" } else { "changes-other-day" },
        [
            ("version", i64::from(held.version).into()),
            ("on", long(held.on).into()),
            ("was", long(held.activation).into()),
            ("is", long(now.activation).into()),
        ],
    );
    let changed = held.changed_to(&now);
    let title = |id: &Id| {
        let task = plan.of(id).first();
        task.and_then(|task| scope.text(task.template.title.as_ref())).unwrap_or_default().to_owned()
    };
    let mut rows: Vec<Vec<Cell>> = Vec::new();
    for task in &changed.gone {
        let gone = scope.word("changes-gone");
        rows.push(vec![
            strong_cell(task.title.clone()),
            plain_cell(day(scope, task.finish)),
            plain_cell(gone),
        ]);
    }
    for (id, is) in &changed.added {
        let new = scope.word("changes-new");
        rows.push(vec![strong_cell(title(id)), plain_cell(new), plain_cell(day(scope, *is))]);
    }
    // What was done a day sooner or later than planned changes nothing any more.
    let matters = |id: &Id| plan.of(id).iter().any(|task| task.is_open() || task.is_milestone());
    for (id, was, is) in changed.moved.iter().filter(|(id, ..)| matters(id)) {
        rows.push(vec![strong_cell(title(id)), plain_cell(day(scope, *was)), plain_cell(day(scope, *is))]);
    }
    if rows.is_empty() {
        return Ok(vec![Block::paragraph(said), Block::paragraph(scope.word("changes-none"))]);
    }
    let most = options.most.unwrap_or(20);
    let more = rows.len().saturating_sub(most);
    rows.truncate(most);
    let heads = [("plan-task", 10), ("changes-was", 4), ("changes-is", 4)];
    let mut blocks = vec![Block::paragraph(said)];
    blocks.extend(table(scope, &heads, rows, true));
    if more > 0 {
        blocks.push(Block::paragraph(scope.phrase("changes-more", [("count", more.into())])));
    }
    Ok(blocks)
}
