//! `{steps}`: the ten steps, with what each delivers, its days and its state.

use super::planned::{plain_cell, progress, span, strong_cell, table};
use super::{Scope, Trouble};
use crate::model::document::Block;
use crate::model::schedule::PlannedPhase;

pub(super) use super::NoOptions as Options;

pub(super) fn lower(_: &Options, scope: &Scope<'_>) -> Result<Vec<Block>, Trouble> {
    let Some(plan) = &scope.view.plan else { return Ok(Vec::new()) };
    let rows = (1..=10u8)
        .filter_map(|step| {
            let phases: Vec<&PlannedPhase> = plan.phases.iter().filter(|phase| phase.step == step).collect();
            let from = phases.iter().map(|phase| phase.start).min()?;
            let to = phases.iter().map(|phase| phase.finish).max()?;
            let what: Vec<&str> = scope
                .view
                .playbook
                .phases
                .iter()
                .filter(|phase| phase.step == Some(u32::from(step)))
                .filter_map(|phase| scope.text(phase.what.as_ref()))
                .collect();
            let done: usize =
                phases.iter().map(|phase| usize::from(phase.progress)).sum::<usize>() / phases.len();
            let state = progress(scope, done, from);
            Some(vec![
                plain_cell(step.to_string()),
                strong_cell(scope.word(&format!("step-{step}"))),
                plain_cell(what.join(" ")),
                plain_cell(span(scope, from, to)),
                plain_cell(state),
            ])
        })
        .collect();
    let heads =
        [("plan-number", 1), ("plan-step", 5), ("plan-delivers", 12), ("plan-when", 5), ("plan-state", 3)];
    Ok(table(scope, &heads, rows, false).into_iter().collect())
}
