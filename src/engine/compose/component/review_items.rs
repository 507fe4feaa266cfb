//! `{review-items}`: the setbacks or the concerns of a review, with those that earlier reviews left open.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::pieces::{cell, lines};
use super::planned::{plain_cell, table};
use super::review::{Day, meeting};
use super::{Scope, Trouble};
use crate::base::value::Date;
use crate::engine::compose::view::{Carried, Meeting};
use crate::model::document::{Block, Cell, Inline};

/// Options of `{review-items}`.
#[derive(Debug, Default, Serialize, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub(super) struct Options {
    /// Which review: 30, 60 or 90.
    #[schemars(required, extend("x-required" = true))]
    day: Option<Day>,
    /// What is shown; `setbacks` where nothing is said.
    show: Option<Show>,
}

/// What is shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
enum Show {
    /// What went wrong.
    Setbacks,
    /// What worries the client.
    Concerns,
}

pub(super) fn lower(options: &Options, scope: &Scope<'_>) -> Result<Vec<Block>, Trouble> {
    let meeting = meeting(scope, options.day)?;
    let concerns = options.show == Some(Show::Concerns);
    let items = scope.view.carried(meeting, |review| {
        if concerns { review.concerns.as_slice() } else { review.setbacks.as_slice() }
    });
    let rows = items.iter().filter_map(|item| row(scope, meeting, item)).collect();
    let first = if concerns { "review-concern" } else { "review-setback" };
    let heads = [(first, 12), ("review-owner", 5), ("review-since", 5), ("plan-state", 6)];
    Ok(table(scope, &heads, rows, true).into_iter().collect())
}

fn row(scope: &Scope<'_>, meeting: Meeting<'_>, carried: &Carried<'_>) -> Option<Vec<Cell>> {
    let Carried { item, from } = carried;
    let what = scope.text(item.what.as_ref())?;
    let state = scope.text(item.state.as_ref()).map(Inline::text);
    let owner = item.owner.as_ref().and_then(|id| scope.view.person(id)?.name.clone());
    let named = scope.phrase("review-of-day", [("day", i64::from(from.day).into())]);
    let named = if from.day == meeting.day { scope.word("review-now") } else { named };
    Some(vec![
        cell(lines(vec![vec![Inline::strong(what)], state.into_iter().collect()])),
        plain_cell(owner.unwrap_or_else(|| scope.word("review-nobody"))),
        plain_cell(named),
        plain_cell(state_of(scope, meeting, carried)),
    ])
}

/// "closed on 5 January", "open for 31 days, due 15 January".
fn state_of(scope: &Scope<'_>, meeting: Meeting<'_>, Carried { item, from }: &Carried<'_>) -> String {
    let long = |date: Date| scope.formats.day_short(date.0).replace(' ', "\u{a0}");
    if let Some(closed) = item.closed_on {
        return scope.phrase("review-closed", [("on", long(closed).into())]);
    }
    // The age counts from the review that it was named in, to this one, or to today where this one lies ahead.
    let until = meeting.held().unwrap_or(scope.view.as_of);
    let since = from.held().unwrap_or(until);
    let days = since.0.until(until.0).map_or(0, |span| span.get_days()).max(0);
    let open = match days {
        0 => scope.word("review-open"),
        days => scope.phrase("review-open-for", [("days", i64::from(days).into())]),
    };
    match item.by {
        Some(by) => scope.phrase("review-due", [("state", open.into()), ("by", long(by).into())]),
        None => open,
    }
}
