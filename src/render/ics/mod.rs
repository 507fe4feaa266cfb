//! A client's calendar as an iCalendar file (RFC 5545).
//!
//! - `line` writes a content line: escaped, folded, ended with CRLF;
//! - `zone` describes a time zone, so that programs need not know it;
//! - [`write()`] puts the calendar together.
//!
//! The file is published, not sent around (`METHOD:PUBLISH`), so those who take part are named in the text: an
//! `ATTENDEE` would make calendar programs ask for answers that nobody reads.
//!
//! `DTSTAMP` and `SEQUENCE` come from the day that the calendar speaks of, for no counter is kept and the same inputs give
//! the same bytes. A calendar program takes the file with the greater `SEQUENCE` for the newer one, so it is the number of
//! days since a day on which there was no Onramp: it grows from one day to the next whatever has changed, and never goes
//! back. Two files of one day have the same; whoever imports the second by hand gets it all the same.

mod line;
mod zone;

use jiff::civil::{Date, DateTime};
use jiff::{Span, ToSpan as _};

use crate::base::value::{Period, PeriodUnit, link_is_safe};
use crate::model::document::{Event, EventCalendar, When};
use line::{Lines, text};

/// The day from which `SEQUENCE` counts.
const FIRST_DAY: Date = Date::constant(2020, 1, 1);

/// The bytes of the file.
pub fn write(calendar: &EventCalendar) -> Vec<u8> {
    let mut lines = Lines::default();
    lines.add("BEGIN:VCALENDAR");
    lines.add("VERSION:2.0");
    lines.add(concat!("PRODID:-//Onramp//Onramp ", env!("CARGO_PKG_VERSION"), "//EN"));
    lines.add("CALSCALE:GREGORIAN");
    lines.add("METHOD:PUBLISH");
    // RFC 7986, and what everybody read before it.
    lines.add(&format!("NAME:{}", text(&calendar.name)));
    lines.add(&format!("X-WR-CALNAME:{}", text(&calendar.name)));
    for (name, from, to) in zones(&calendar.events) {
        zone::write(&mut lines, name, from, to);
    }
    for event in &calendar.events {
        self::event(&mut lines, calendar, event);
    }
    lines.add("END:VCALENDAR");
    lines.into_bytes()
}

/// The zones that events use, by name, with the first and the last year in which they are used.
fn zones(events: &[Event]) -> Vec<(&str, i16, i16)> {
    let mut zones: Vec<(&str, i16, i16)> = Vec::new();
    for event in events {
        let When::Time { at, zone, .. } = &event.when else { continue };
        let (from, to) = (at.year(), at.year());
        match zones.iter_mut().find(|(name, ..)| name == zone) {
            Some((_, first, last)) => (*first, *last) = ((*first).min(from), (*last).max(to)),
            None => zones.push((zone, from, to)),
        }
    }
    zones.sort_unstable();
    zones
}

fn event(lines: &mut Lines, calendar: &EventCalendar, event: &Event) {
    let days = FIRST_DAY.until(calendar.as_of.0).map(|span| span.get_days()).unwrap_or_default();
    lines.add("BEGIN:VEVENT");
    lines.add(&format!("UID:{}", text(&format!("{}-{}@{}", calendar.client, event.id, calendar.domain))));
    lines.add(&format!("SEQUENCE:{}", days.max(0)));
    lines.add(&format!("DTSTAMP:{}T000000Z", calendar.as_of.0.strftime("%Y%m%d")));
    match &event.when {
        When::Day(day) => {
            // The end of a whole day is the day after: it is not part of the event.
            let end = day.0.tomorrow().unwrap_or(day.0);
            lines.add(&format!("DTSTART;VALUE=DATE:{}", day.0.strftime("%Y%m%d")));
            lines.add(&format!("DTEND;VALUE=DATE:{}", end.strftime("%Y%m%d")));
        }
        When::Time { at, zone, minutes } => {
            let end = ends(*at, zone, *minutes);
            lines.add(&format!("DTSTART;TZID={zone}:{}", at.strftime("%Y%m%dT%H%M%S")));
            lines.add(&format!("DTEND;TZID={zone}:{}", end.strftime("%Y%m%dT%H%M%S")));
        }
    }
    if let Some(period) = event.repeats {
        lines.add(&format!("RRULE:{}", rule(period, event.when.day().0)));
    }
    lines.add(&format!("SUMMARY:{}", text(&event.title)));
    if !event.notes.is_empty() {
        lines.add(&format!("DESCRIPTION:{}", text(&event.notes.join("\n\n"))));
    }
    if let Some(place) = &event.place {
        lines.add(&format!("LOCATION:{}", text(place)));
        if is_web_address(place) {
            lines.add(&format!("URL:{place}"));
        }
    }
    lines.add(if event.tentative { "STATUS:TENTATIVE" } else { "STATUS:CONFIRMED" });
    // A whole day is a date to know, and no time in which one is busy.
    lines.add(if matches!(event.when, When::Day(_)) { "TRANSP:TRANSPARENT" } else { "TRANSP:OPAQUE" });
    lines.add("END:VEVENT");
}

/// When a meeting ends on the wall clock: minutes pass in time, also where the clocks change on the way.
fn ends(at: DateTime, zone: &str, minutes: u32) -> DateTime {
    let length = Span::new().minutes(i64::from(minutes.min(100_000)));
    let there = zone::rules(zone);
    let end = at.to_zoned(there).and_then(|start| start.checked_add(length)).map(|end| end.datetime());
    end.or_else(|_| at.checked_add(length)).unwrap_or(at)
}

/// The rule of what repeats. RFC 5545 leaves a month out that does not have the day; a meeting must not be left out, so the
/// rule says "the last day" where such months come.
fn rule(period: Period, first: Date) -> String {
    let every = period.count;
    let interval = if every > 1 { format!(";INTERVAL={every}") } else { String::new() };
    let last_day = |months: &str| match first.day() {
        31 => ";BYMONTHDAY=-1".to_owned(),
        day @ (29 | 30) => {
            let days: Vec<String> = (28..=day).map(|day| day.to_string()).collect();
            format!("{months};BYMONTHDAY={};BYSETPOS=-1", days.join(","))
        }
        _ => String::new(),
    };
    match period.unit {
        PeriodUnit::Day => format!("FREQ=DAILY{interval}"),
        PeriodUnit::Week => format!("FREQ=WEEKLY{interval}"),
        PeriodUnit::Month => format!("FREQ=MONTHLY{interval}{}", last_day("")),
        PeriodUnit::Year if first.month() == 2 && first.day() == 29 => {
            format!("FREQ=YEARLY{interval}{}", last_day(";BYMONTH=2"))
        }
        PeriodUnit::Year => format!("FREQ=YEARLY{interval}"),
    }
}

/// Whether a place is an address that may stand as it is: nothing in it ends a line or looks like a property.
fn is_web_address(place: &str) -> bool {
    let web = place.starts_with("https://") || place.starts_with("http://");
    web && link_is_safe(place) && place.bytes().all(|b| b.is_ascii_graphic())
}

/// The first day of a year, and of the next one.
fn year(year: i16) -> (Date, Date) {
    let first = Date::new(year, 1, 1).unwrap_or(FIRST_DAY);
    (first, first.saturating_add(1.year()))
}

#[cfg(test)]
mod tests;
