//! `{interruptions}`: what staff will notice, what stands still, and when.

use super::planned::{plain_cell, span, strong_cell, table};
use super::{Scope, Trouble};
use crate::model::document::Block;

pub(super) use super::NoOptions as Options;

pub(super) fn lower(_: &Options, scope: &Scope<'_>) -> Result<Vec<Block>, Trouble> {
    let Some(plan) = &scope.view.plan else { return Ok(Vec::new()) };
    let rows = plan
        .phases
        .iter()
        .filter_map(|planned| {
            let phase =
                scope.view.playbook.phases.iter().find(|phase| phase.id.as_ref() == Some(&planned.id))?;
            let notice = scope.text(phase.notice.as_ref());
            let interruption = scope.text(phase.interruption.as_ref());
            if notice.is_none() && interruption.is_none() {
                return None;
            }
            Some(vec![
                strong_cell(scope.text(planned.title.as_ref()).unwrap_or_default()),
                plain_cell(span(scope, planned.start, planned.finish)),
                plain_cell(notice.unwrap_or_default()),
                plain_cell(interruption.unwrap_or_default()),
            ])
        })
        .collect();
    let heads = [("plan-phase", 5), ("plan-when", 5), ("phase-notice", 8), ("phase-interruption", 8)];
    Ok(table(scope, &heads, rows, true).into_iter().collect())
}
