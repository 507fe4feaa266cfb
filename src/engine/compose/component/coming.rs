//! `{coming}`: what happens in the weeks after a review: open work, meetings, and the next review.

use jiff::ToSpan as _;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::planned::{plain_cell, strong_cell, table, title, who};
use super::review::{Day, looks_from, meeting};
use super::{Scope, Trouble};
use crate::base::value::{Date, PeriodUnit};
use crate::model::document::Block;
use crate::model::record::Meeting;

/// Options of `{coming}`.
#[derive(Debug, Default, Serialize, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub(super) struct Options {
    /// How many days ahead; 30 where nothing is said.
    #[schemars(range(min = 1, max = 366))]
    days: Option<u32>,
    /// Counted from a review, 30, 60 or 90; from the day of the document where nothing is said.
    review: Option<Day>,
}

pub(super) fn lower(options: &Options, scope: &Scope<'_>) -> Result<Vec<Block>, Trouble> {
    let from = match options.review {
        Some(day) => looks_from(scope, meeting(scope, Some(day))?),
        None => scope.view.as_of,
    };
    let until = Date(from.0.saturating_add(i64::from(options.days.unwrap_or(30)).days()));
    let within = |day: &Date| *day > from && *day <= until;
    let mut dates: Vec<(Date, String, String)> = Vec::new();
    for group in scope.view.plan.iter().flat_map(|plan| plan.groups()) {
        let open = group.tasks.iter().any(|task| task.is_open());
        if open && within(&group.finish()) {
            dates.push((group.finish(), title(scope, &group), who(scope, group.first())));
        }
    }
    for meeting in &scope.view.onboarding.meetings {
        let Some(title) = scope.text(meeting.title.as_ref()) else { continue };
        let people = meeting.with.iter().filter_map(|id| {
            let mut contacts = scope.view.intake.contacts.iter();
            let contact = contacts.find(|contact| contact.id.as_ref() == Some(id));
            contact.and_then(|contact| contact.name.clone()).or_else(|| scope.view.person(id)?.name.clone())
        });
        let people = scope.formats.list(&people.collect::<Vec<_>>());
        dates.extend(
            occurrences(meeting, until).filter(&within).map(|day| (day, title.to_owned(), people.clone())),
        );
    }
    dates.sort();
    let rows = dates
        .into_iter()
        .map(|(day, what, who)| {
            vec![strong_cell(scope.formats.date_weekday(day.0)), plain_cell(what), plain_cell(who)]
        })
        .collect();
    let heads = [("plan-when", 6), ("coming-what", 10), ("plan-who", 7)];
    Ok(table(scope, &heads, rows, true).into_iter().collect())
}

/// The days of a regular meeting up to one. Counted from the first each time: the 31st of a month stays one where it can.
fn occurrences(meeting: &Meeting, until: Date) -> impl Iterator<Item = Date> + '_ {
    let first = meeting.first.map(|first| first.local.date());
    let span = move |index: i64| {
        let Some(every) = meeting.every else { return 0.days() };
        let count = index * i64::from(every.count);
        match every.unit {
            PeriodUnit::Day => count.days(),
            PeriodUnit::Week => count.weeks(),
            PeriodUnit::Month => count.months(),
            PeriodUnit::Year => count.years(),
        }
    };
    let last = if meeting.every.is_some() { i64::from(u16::MAX) } else { 0 };
    (0..=last)
        .map_while(move |index| first?.checked_add(span(index)).ok().map(Date))
        .take_while(move |day| *day <= until)
}
