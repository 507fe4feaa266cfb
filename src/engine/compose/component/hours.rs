//! `{hours}`: the opening hours of each site.

use jiff::civil::Time;

use super::pieces::{cell, lines};
use super::{Scope, Trouble};
use crate::base::value::{DaySpan, HoursRange, weekday_name};
use crate::model::document::{Align, Block, Column, Inline, Table};
use crate::model::record::Site;

pub(super) use super::NoOptions as Options;

pub(super) fn lower(_: &Options, scope: &Scope<'_>) -> Result<Vec<Block>, Trouble> {
    let sites = scope.view.intake.sites.iter().filter(|site| !site.hours.is_empty());
    let rows: Vec<_> = sites
        .map(|site| {
            let city = site.address.as_ref().and_then(|address| address.city.as_deref());
            let name = scope.text(site.name.as_ref()).or(city).unwrap_or_default();
            let hours = hours_of(site, scope).into_iter().map(|line| vec![Inline::text(line)]);
            vec![cell(vec![Inline::strong(name)]), cell(lines(hours.collect()))]
        })
        .collect();
    if rows.is_empty() {
        return Ok(Vec::new());
    }
    let column = |share| Column { share, align: Align::Start };
    Ok(vec![Block::Table(Table {
        caption: String::new(),
        columns: vec![column(2), column(5)],
        head: ["site", "opening-hours"].iter().map(|id| vec![Inline::text(scope.word(id))]).collect(),
        rows,
        row_heads: true,
    })])
}

/// The opening hours of a site, a line for each span of days.
pub(super) fn hours_of(site: &Site, scope: &Scope<'_>) -> Vec<String> {
    site.hours.iter().map(|(days, ranges)| line(*days, ranges, scope)).collect()
}

/// "segunda a sexta: 08:00 às 12:00 e 13:00 às 18:00".
fn line(days: DaySpan, ranges: &[HoursRange], scope: &Scope<'_>) -> String {
    let day = |day| scope.word(&format!("day-{}", weekday_name(day)));
    let when = if days.first == days.last {
        day(days.first)
    } else {
        scope.phrase("day-span", [("first", day(days.first).into()), ("last", day(days.last).into())])
    };
    let ranges: Vec<String> = ranges
        .iter()
        .map(|range| {
            let from = ("from", scope.formats.time(range.from).into());
            // The end of a day is kept as its last second, which no reader calls so.
            match (range.from == Time::midnight(), range.ends_at_midnight()) {
                (true, true) => scope.word("hours-always"),
                (false, true) => scope.phrase("hours-until-midnight", [from]),
                (_, false) => {
                    scope.phrase("hours-range", [from, ("to", scope.formats.time(range.to).into())])
                }
            }
        })
        .collect();
    scope.phrase("hours-of-days", [("days", when.into()), ("hours", scope.formats.list(&ranges).into())])
}
