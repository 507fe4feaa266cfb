//! `{evidence}`: the files that show that a task was done. Internal: a client's view holds none.

use super::pieces::cell;
use super::planned::{day, plain_cell, strong_cell, table};
use super::{Scope, Trouble};
use crate::model::document::{Block, Cell, Inline};

pub(super) use super::NoOptions as Options;

pub(super) fn lower(_: &Options, scope: &Scope<'_>) -> Result<Vec<Block>, Trouble> {
    let Some(plan) = &scope.view.plan else { return Ok(Vec::new()) };
    let rows: Vec<Vec<Cell>> = plan
        .tasks
        .iter()
        .filter_map(|task| {
            let file = scope.view.onboarding.tasks.get(&task.id)?.evidence.as_ref()?;
            Some(vec![
                strong_cell(scope.text(task.template.title.as_ref()).unwrap_or_default()),
                plain_cell(day(scope, task.finish)),
                cell(vec![Inline::Code { text: file.as_str().to_owned() }]),
            ])
        })
        .collect();
    let heads = [("plan-task", 8), ("plan-when", 4), ("evidence-file", 8)];
    Ok(table(scope, &heads, rows, true).into_iter().collect())
}
