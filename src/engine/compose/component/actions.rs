//! `{actions}`: what is to be done after the kick-off: what, who, until when, with a box to tick.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::planned::{plain_cell, strong_cell, table};
use super::wording::person_name;
use super::{Scope, Trouble};
use crate::model::document::{Block, Cell};

/// Options of `{actions}`.
#[derive(Debug, Default, Serialize, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub(super) struct Options {
    /// Whether each has a box to tick, as on paper; `true` where nothing is said.
    boxes: Option<bool>,
}

pub(super) fn lower(options: &Options, scope: &Scope<'_>) -> Result<Vec<Block>, Trouble> {
    let actions = scope.view.onboarding.kickoff.iter().flat_map(|kickoff| &kickoff.actions);
    let boxes = options.boxes.unwrap_or(true);
    let rows: Vec<Vec<Cell>> = actions
        .filter_map(|action| {
            let what = scope.text(action.what.as_ref())?;
            let who = action.who.as_ref().and_then(|id| person_name(scope, id));
            let by = action.by.map(|day| scope.formats.date_long(day.0));
            let tick = boxes.then(|| Cell::Box { alt: scope.word("tick-when-done") });
            let said =
                [strong_cell(what), plain_cell(who.unwrap_or_default()), plain_cell(by.unwrap_or_default())];
            Some(tick.into_iter().chain(said).collect())
        })
        .collect();
    let heads = [("request-done", 2), ("request-what", 10), ("request-who", 5), ("plan-due", 5)];
    let heads = if boxes { &heads[..] } else { &heads[1..] };
    Ok(table(scope, heads, rows, !boxes).into_iter().collect())
}
