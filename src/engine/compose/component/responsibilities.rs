//! `{responsibilities}`: who works in which phase, on both sides.

use super::planned::{phase_title, plain_cell, strong_cell, table, who};
use super::{Scope, Trouble};
use crate::model::document::Block;
use crate::model::schedule::Side;

pub(super) use super::NoOptions as Options;

pub(super) fn lower(_: &Options, scope: &Scope<'_>) -> Result<Vec<Block>, Trouble> {
    let Some(plan) = &scope.view.plan else { return Ok(Vec::new()) };
    let people = |phase: usize, side: Side| {
        let mut names: Vec<String> = Vec::new();
        for task in plan.tasks.iter().filter(|task| task.phase == phase && task.side == side) {
            let name = who(scope, task);
            if !name.is_empty() && !names.contains(&name) {
                names.push(name);
            }
        }
        scope.formats.list(&names)
    };
    let rows = plan
        .phases
        .iter()
        .enumerate()
        .filter_map(|(index, phase)| {
            let (ours, yours) = (people(index, Side::Provider), people(index, Side::Client));
            // A phase of internal tasks alone has nobody whom the client deals with.
            (!ours.is_empty() || !yours.is_empty())
                .then(|| vec![strong_cell(phase_title(scope, phase)), plain_cell(ours), plain_cell(yours)])
        })
        .collect();
    let heads = [("plan-phase", 6), ("plan-ours", 8), ("plan-yours", 8)];
    Ok(table(scope, &heads, rows, true).into_iter().collect())
}
