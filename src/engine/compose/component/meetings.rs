//! `{meetings}`: the regular meetings, the reports, or the three reviews, with their days.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::meeting::{day_and_time, every};
use super::planned::{plain_cell, strong_cell, table};
use super::wording::names_of;
use super::{Scope, Trouble};
use crate::model::document::{Block, Cell};
use crate::model::record::{Meeting, Report};

/// Options of `{meetings}`.
#[derive(Debug, Default, Serialize, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub(super) struct Options {
    /// What is listed; `regular` where nothing is said.
    show: Option<Show>,
}

/// What is listed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
enum Show {
    /// Meetings that come again and again.
    Regular,
    /// Reports that come again and again.
    Reports,
    /// The reviews after 30, 60 and 90 days.
    Reviews,
}

pub(super) fn lower(options: &Options, scope: &Scope<'_>) -> Result<Vec<Block>, Trouble> {
    let onboarding = &scope.view.onboarding;
    let shown = match options.show.unwrap_or(Show::Regular) {
        Show::Regular => {
            let rows = onboarding.meetings.iter().filter_map(|meeting| regular(scope, meeting));
            let heads =
                [("meetings-what", 7), ("meetings-every", 5), ("meetings-first", 6), ("meeting-people", 8)];
            table(scope, &heads, rows.collect(), true)
        }
        Show::Reports => {
            let rows = onboarding.reports.iter().filter_map(|record| report(scope, record));
            let heads = [("meetings-report", 8), ("meetings-every", 5), ("meetings-readers", 8)];
            table(scope, &heads, rows.collect(), true)
        }
        Show::Reviews => {
            let heads = [("meetings-review", 8), ("plan-when", 7), ("plan-state", 5)];
            table(scope, &heads, reviews(scope), true)
        }
    };
    Ok(shown.into_iter().collect())
}

fn regular(scope: &Scope<'_>, meeting: &Meeting) -> Option<Vec<Cell>> {
    let title = scope.text(meeting.title.as_ref())?;
    Some(vec![
        strong_cell(title),
        plain_cell(meeting.every.map(|period| every(scope, period)).unwrap_or_default()),
        plain_cell(meeting.first.map(|first| day_and_time(scope, first)).unwrap_or_default()),
        plain_cell(names_of(scope, &meeting.with)),
    ])
}

fn report(scope: &Scope<'_>, report: &Report) -> Option<Vec<Cell>> {
    let name = scope.text(report.name.as_ref())?;
    Some(vec![
        strong_cell(name),
        plain_cell(report.every.map(|period| every(scope, period)).unwrap_or_default()),
        plain_cell(names_of(scope, &report.to)),
    ])
}

/// The reviews whose day is known.
fn reviews(scope: &Scope<'_>) -> Vec<Vec<Cell>> {
    let known = scope.view.reviews().into_iter().filter_map(|meeting| Some((meeting, meeting.on?)));
    known
        .map(|(meeting, on)| {
            let state = if meeting.held().is_some() { "meetings-held" } else { "milestone-todo" };
            vec![
                strong_cell(scope.word(&format!("date-review-{}", meeting.day))),
                plain_cell(scope.formats.date_long(on.0)),
                plain_cell(scope.word(state)),
            ]
        })
        .collect()
}
