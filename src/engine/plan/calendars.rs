//! The calendars that a plan is worked by: the provider's, and one a site of the client.

use std::collections::BTreeMap;

use jiff::ToSpan as _;
use jiff::civil::{Date, DateTime};
use jiff::tz::TimeZone;

use super::holidays::days_of;
use crate::base::calendar::{Instant, Week, WorkingTime};
use crate::base::value::{self, DaySpan, HoursRange, Id, LocalizedText};
use crate::base::yaml::Read;
use crate::model::record::{Calendar, Holiday, HolidayCalendar, Intake, Provider, Site};

/// Calendars of public holidays by code.
pub type Holidays = BTreeMap<String, Read<HolidayCalendar>>;

/// The calendars of a plan, from one day to another.
pub(super) struct Calendars {
    /// The provider's, then one a site.
    pub(super) times: Vec<WorkingTime>,
    /// The index of each site's calendar.
    pub(super) sites: BTreeMap<Id, usize>,
    /// The provider's holidays.
    pub(super) holidays: BTreeMap<Date, Vec<LocalizedText>>,
    /// What one day of work means, in minutes.
    pub(super) day_minutes: u32,
    /// The provider's time zone.
    pub(super) zone: TimeZone,
}

/// The index of the provider's calendar.
pub(super) const PROVIDER: usize = 0;

impl Calendars {
    /// The calendars from `first` to `last`. A site without hours works as the provider does; one without holidays has
    /// the provider's.
    pub(super) fn new(
        provider: &Provider,
        intake: &Intake,
        calendars: &Holidays,
        first: Date,
        last: Date,
    ) -> Calendars {
        let none = Calendar::default();
        let calendar = provider.calendar.as_ref().unwrap_or(&none);
        let own_week = week(&calendar.hours).unwrap_or_else(Week::usual);
        let zone = calendar.time_zone.as_ref().map_or(TimeZone::UTC, |zone| zone.zone());
        let own_days = days_off(&calendar.holidays, calendars, first, last);
        let mut times =
            vec![WorkingTime::new(&own_week, first, last, |day| own_days.contains_key(&day), Instant::at)];
        let mut sites = BTreeMap::new();
        for site in &intake.sites {
            let Some(id) = &site.id else { continue };
            let week = week(&site.hours).unwrap_or_else(|| own_week.clone());
            let days = if site.holidays.is_empty() {
                own_days.clone()
            } else {
                days_off(&site.holidays, calendars, first, last)
            };
            let off = |day: Date| days.contains_key(&day) || is_closed(site, day);
            let there = site.time_zone.as_ref().map(|zone| zone.zone()).filter(|there| *there != zone);
            let place = |when: DateTime| match &there {
                Some(there) => on_clock(when, there, &zone),
                None => Instant::at(when),
            };
            sites.insert(id.clone(), times.len());
            times.push(WorkingTime::new(&week, first, last, off, place));
        }
        // A holiday on a Sunday takes nothing away.
        let mut holidays = own_days;
        holidays.retain(|day, _| !own_week.hours(day.weekday()).is_empty());
        Calendars { times, sites, holidays, day_minutes: own_week.longest_day(), zone }
    }

    /// The provider's own calendar.
    pub(super) fn provider(&self) -> &WorkingTime {
        &self.times[PROVIDER]
    }
}

/// The provider's next business day after a day; `None` where there is none within two months.
pub fn business_day_after(provider: &Provider, holidays: &Holidays, day: value::Date) -> Option<value::Date> {
    business_days_after(provider, holidays, day, 1)
}

/// The last of so many business days of the provider after a day; `None` where there are not as many within two months.
pub fn business_days_after(
    provider: &Provider,
    holidays: &Holidays,
    day: value::Date,
    count: usize,
) -> Option<value::Date> {
    const FAR: i64 = 60;
    let first = day.0.tomorrow().ok()?;
    let last = first.checked_add(FAR.days()).ok()?;
    let calendars = Calendars::new(provider, &Intake::default(), holidays, first, last);
    let open = |day: &Date| calendars.provider().is_open(*day);
    first
        .series(1.day())
        .take_while(|day| *day <= last)
        .filter(open)
        .take(count)
        .nth(count.checked_sub(1)?)
        .map(value::Date)
}

/// The holidays that each site lists, from one day to another. The plan gives a site without any those of the provider,
/// which may be another country's: nobody said that they hold there.
pub fn site_holidays(
    intake: &Intake,
    holidays: &Holidays,
    first: value::Date,
    last: value::Date,
) -> BTreeMap<Id, BTreeMap<value::Date, Vec<LocalizedText>>> {
    let sites = intake.sites.iter().filter_map(|site| Some((site.id.clone()?, site)));
    sites
        .map(|(id, site)| {
            let days = days_off(&site.holidays, holidays, first.0, last.0);
            (id, days.into_iter().map(|(day, names)| (value::Date(day), names)).collect())
        })
        .collect()
}

/// A day and time of one zone on the wall clock of another.
pub(super) fn on_clock(when: DateTime, there: &TimeZone, here: &TimeZone) -> Instant {
    match when.to_zoned(there.clone()) {
        Ok(zoned) => Instant::at(zoned.with_time_zone(here.clone()).datetime()),
        Err(_) => Instant::at(when),
    }
}

/// The week of a record's hours; `None` where it has none.
fn week(hours: &BTreeMap<DaySpan, Vec<HoursRange>>) -> Option<Week> {
    let mut week = Week::empty();
    for (span, ranges) in hours {
        for day in span.days() {
            ranges.iter().for_each(|range| week.open(day, range.from, range.to));
        }
    }
    (!week.is_empty()).then_some(week)
}

/// The holidays of the calendars that a record lists, with their names.
fn days_off(
    listed: &[Holiday],
    holidays: &Holidays,
    first: Date,
    last: Date,
) -> BTreeMap<Date, Vec<LocalizedText>> {
    let mut days: BTreeMap<Date, Vec<LocalizedText>> = BTreeMap::new();
    for entry in listed {
        let Some(calendar) = entry.code.as_ref().and_then(|code| holidays.get(code)) else { continue };
        let optional_too = entry.optional.unwrap_or_default();
        for holiday in (first.year()..=last.year()).flat_map(|year| days_of(&calendar.value, year)) {
            if (!holiday.optional || optional_too) && (first..=last).contains(&holiday.date) {
                let names = days.entry(holiday.date).or_default();
                if !names.contains(&holiday.name) {
                    names.push(holiday.name);
                }
            }
        }
    }
    days
}

fn is_closed(site: &Site, day: Date) -> bool {
    site.closed.iter().any(|closure| {
        let from = closure.from.map(|date| date.0);
        let to = closure.to.map(|date| date.0).or(from);
        from.is_some_and(|from| from <= day) && to.is_some_and(|to| day <= to)
    })
}
