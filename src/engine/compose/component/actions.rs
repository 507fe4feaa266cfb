//! `{actions}`: what is to be done after the kick-off: what, who, until when, with a box to tick.

use super::planned::{plain_cell, strong_cell, table};
use super::wording::person_name;
use super::{Scope, Trouble};
use crate::model::document::{Block, Cell};

pub(super) use super::NoOptions as Options;

pub(super) fn lower(_: &Options, scope: &Scope<'_>) -> Result<Vec<Block>, Trouble> {
    let actions = scope.view.onboarding.kickoff.iter().flat_map(|kickoff| &kickoff.actions);
    let rows: Vec<Vec<Cell>> = actions
        .filter_map(|action| {
            let what = scope.text(action.what.as_ref())?;
            let who = action.who.as_ref().and_then(|id| person_name(scope, id));
            let by = action.by.map(|day| scope.formats.date_long(day.0));
            Some(vec![
                Cell::Box { alt: scope.word("tick-when-done") },
                strong_cell(what),
                plain_cell(who.unwrap_or_default()),
                plain_cell(by.unwrap_or_default()),
            ])
        })
        .collect();
    let heads = [("request-done", 2), ("request-what", 10), ("request-who", 5), ("plan-due", 5)];
    Ok(table(scope, &heads, rows, false).into_iter().collect())
}
