//! `{improvements}`: what a review shows to be better: before and after.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::planned::{plain_cell, strong_cell, table};
use super::review::{Day, meeting};
use super::{Scope, Trouble};
use crate::model::document::Block;

/// Options of `{improvements}`.
#[derive(Debug, Default, Serialize, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub(super) struct Options {
    /// Which review: 30, 60 or 90.
    #[schemars(required, extend("x-required" = true))]
    day: Option<Day>,
    /// How many at most; 3 where nothing is said.
    #[schemars(range(min = 1, max = 20))]
    most: Option<usize>,
}

pub(super) fn lower(options: &Options, scope: &Scope<'_>) -> Result<Vec<Block>, Trouble> {
    let meeting = meeting(scope, options.day)?;
    let found = meeting.review.map(|review| review.milestones.as_slice()).unwrap_or_default();
    let rows = found
        .iter()
        .filter_map(|milestone| {
            Some(vec![
                strong_cell(scope.text(milestone.what.as_ref())?),
                plain_cell(scope.text(milestone.before.as_ref()).unwrap_or_default()),
                plain_cell(scope.text(milestone.after.as_ref()).unwrap_or_default()),
            ])
        })
        .take(options.most.unwrap_or(3))
        .collect();
    let heads = [("review-better", 8), ("review-before", 8), ("review-after", 8)];
    Ok(table(scope, &heads, rows, true).into_iter().collect())
}
