//! Time zones: a `VTIMEZONE` out of the rules in the program.

use jiff::Timestamp;
use jiff::civil::{Date, DateTime, Weekday};
use jiff::tz::{Offset, TimeZone, TimeZoneDatabase};

use super::line::Lines;
use super::year;

/// How many years after the last event a zone is described, and over how many a change must be regular to be called so.
const YEARS: i16 = 12;

/// The rules of a zone, from the data in the program.
pub(super) fn rules(name: &str) -> TimeZone {
    TimeZoneDatabase::bundled().get(name).unwrap_or(TimeZone::UTC)
}

/// A change of the clocks.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Change {
    /// The wall clock's day and time at which it happens, by the offset before it: so RFC 5545 wants it.
    at: DateTime,
    before: Offset,
    after: Offset,
    summer: bool,
    name: String,
}

/// Describes a zone for events from the year `from` to the year `to`. Where each year has the same two changes, they are
/// rules for ever; else every change is named up to twelve years after the last event.
pub(super) fn write(lines: &mut Lines, name: &str, from: i16, to: i16) {
    let zone = rules(name);
    // A year earlier, so that the first of January is within a known period.
    let (start, end) = (year(from - 1).0, year(to.max(from) + YEARS).1);
    let changes = changes(&zone, start, end);
    lines.add("BEGIN:VTIMEZONE");
    lines.add(&format!("TZID:{name}"));
    match regular(&changes, start.year(), end.year() - 1) {
        Some(rules) => rules.iter().for_each(|(first, rule)| period(lines, first, Some(rule))),
        None => {
            // What holds before the first change; for zones that change nothing, always.
            let begin = start.at(0, 0, 0, 0);
            let info =
                begin.to_zoned(zone.clone()).map(|zoned| zoned.timestamp()).unwrap_or(Timestamp::UNIX_EPOCH);
            let info = zone.to_offset_info(info);
            let always = Change {
                at: if changes.is_empty() { DateTime::constant(1970, 1, 1, 0, 0, 0, 0) } else { begin },
                before: info.offset(),
                after: info.offset(),
                summer: info.dst().is_dst() && !changes.is_empty(),
                name: info.abbreviation().to_owned(),
            };
            period(lines, &always, None);
            changes.iter().for_each(|change| period(lines, change, None));
        }
    }
    lines.add("END:VTIMEZONE");
}

fn period(lines: &mut Lines, change: &Change, rule: Option<&String>) {
    let part = if change.summer { "DAYLIGHT" } else { "STANDARD" };
    lines.add(&format!("BEGIN:{part}"));
    lines.add(&format!("DTSTART:{}", change.at.strftime("%Y%m%dT%H%M%S")));
    lines.add(&format!("TZOFFSETFROM:{}", offset(change.before)));
    lines.add(&format!("TZOFFSETTO:{}", offset(change.after)));
    // Some zones have numbers for names: `-03`. They are no words, but they are what the zone is called.
    lines.add(&format!("TZNAME:{}", change.name));
    if let Some(rule) = rule {
        lines.add(&format!("RRULE:{rule}"));
    }
    lines.add(&format!("END:{part}"));
}

/// `+0100`, `-0330`; with seconds where there are any.
fn offset(offset: Offset) -> String {
    let seconds = offset.seconds();
    let sign = if seconds < 0 { '-' } else { '+' };
    let seconds = seconds.abs();
    let text = format!("{sign}{:02}{:02}", seconds / 3600, seconds / 60 % 60);
    match seconds % 60 {
        0 => text,
        rest => format!("{text}{rest:02}"),
    }
}

/// The changes of the clocks from one day to another.
fn changes(zone: &TimeZone, start: Date, end: Date) -> Vec<Change> {
    let stamp = |day: Date| Offset::UTC.to_timestamp(day.at(0, 0, 0, 0)).unwrap_or(Timestamp::UNIX_EPOCH);
    let mut before = zone.to_offset(stamp(start));
    let mut found = Vec::new();
    for change in zone.following(stamp(start)).take_while(|change| change.timestamp() < stamp(end)) {
        let after = change.offset();
        // A change of the name alone moves no clock.
        if after != before {
            found.push(Change {
                at: before.to_datetime(change.timestamp()),
                before,
                after,
                summer: change.dst().is_dst(),
                name: change.abbreviation().to_owned(),
            });
        }
        before = after;
    }
    found
}

/// The changes as yearly rules, each with its first day; `None` where they follow none.
fn regular(changes: &[Change], first: i16, last: i16) -> Option<Vec<(Change, String)>> {
    let a_year: Vec<&Change> = changes.iter().filter(|change| change.at.year() == first).collect();
    if a_year.is_empty() {
        return None;
    }
    let mut rules = Vec::new();
    for (index, one) in a_year.iter().enumerate() {
        let same: Vec<&Change> = changes.iter().skip(index).step_by(a_year.len()).collect();
        let years = (first..=last).eq(same.iter().map(|change| change.at.year()));
        let alike = same.iter().all(|change| Change { at: one.at, ..(*change).clone() } == **one);
        let days: Vec<DateTime> = same.iter().map(|change| change.at).collect();
        rules.push(((*one).clone(), yearly(&days).filter(|_| years && alike)?));
    }
    Some(rules)
}

/// The rule by which days of successive years fall: the same time, and the second or the last Sunday of a month, or the first
/// Sunday from a day on.
fn yearly(days: &[DateTime]) -> Option<String> {
    let first = days.first()?;
    let (month, weekday, time) = (first.month(), first.weekday(), first.time());
    let same = |day: &DateTime| day.month() == month && day.time() == time;
    if !days.iter().all(same) {
        return None;
    }
    let rule = format!("FREQ=YEARLY;BYMONTH={month}");
    if days.iter().all(|day| day.day() == first.day()) {
        return Some(format!("{rule};BYMONTHDAY={}", first.day()));
    }
    if !days.iter().all(|day| day.weekday() == weekday) {
        return None;
    }
    let name = match weekday {
        Weekday::Monday => "MO",
        Weekday::Tuesday => "TU",
        Weekday::Wednesday => "WE",
        Weekday::Thursday => "TH",
        Weekday::Friday => "FR",
        Weekday::Saturday => "SA",
        Weekday::Sunday => "SU",
    };
    if days.iter().all(|day| day.day() + 7 > day.date().days_in_month()) {
        return Some(format!("{rule};BYDAY=-1{name}"));
    }
    let nth = |day: &DateTime| (day.day() - 1) / 7 + 1;
    if days.iter().all(|day| nth(day) == nth(first)) {
        return Some(format!("{rule};BYDAY={}{name}", nth(first)));
    }
    // "The first Sunday from the 9th on": twelve years and more show both ends of such a week.
    let (low, high) = (days.iter().map(|day| day.day()).min()?, days.iter().map(|day| day.day()).max()?);
    (high - low == 6).then(|| {
        let days: Vec<String> = (low..=high).map(|day| day.to_string()).collect();
        format!("{rule};BYMONTHDAY={};BYDAY={name}", days.join(","))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn described(name: &str) -> String {
        let mut lines = Lines::default();
        write(&mut lines, name, 2026, 2027);
        String::from_utf8(lines.into_bytes()).unwrap()
    }

    #[test]
    fn regular_zones_have_rules() {
        let madrid = described("Europe/Madrid");
        let summer = "BEGIN:DAYLIGHT\r\nDTSTART:20250330T020000\r\nTZOFFSETFROM:+0100\r\nTZOFFSETTO:+0200\r\n\
                      TZNAME:CEST\r\nRRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU\r\nEND:DAYLIGHT\r\n";
        let winter = "BEGIN:STANDARD\r\nDTSTART:20251026T030000\r\nTZOFFSETFROM:+0200\r\nTZOFFSETTO:+0100\r\n\
                      TZNAME:CET\r\nRRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU\r\nEND:STANDARD\r\n";
        assert!(madrid.contains(summer) && madrid.contains(winter), "{madrid}");
        assert_eq!(madrid.matches("BEGIN:").count(), 3);

        let new_york = described("America/New_York");
        assert!(new_york.contains("DTSTART:20250309T020000\r\nTZOFFSETFROM:-0500\r\nTZOFFSETTO:-0400\r\nTZNAME:EDT\r\nRRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=2SU\r\n"), "{new_york}");
        assert!(new_york.contains("DTSTART:20251102T020000\r\nTZOFFSETFROM:-0400\r\nTZOFFSETTO:-0500\r\nTZNAME:EST\r\nRRULE:FREQ=YEARLY;BYMONTH=11;BYDAY=1SU\r\n"), "{new_york}");
    }

    #[test]
    fn a_zone_without_changes_is_one_period() {
        let brazil = described("America/Sao_Paulo");
        assert_eq!(brazil.matches("BEGIN:STANDARD").count(), 1);
        assert!(!brazil.contains("DAYLIGHT") && !brazil.contains("RRULE"), "{brazil}");
        assert!(
            brazil.contains(
                "DTSTART:19700101T000000\r\nTZOFFSETFROM:-0300\r\nTZOFFSETTO:-0300\r\nTZNAME:-03\r\n"
            )
        );
        assert!(described("Asia/Kolkata").contains("TZOFFSETTO:+0530"));
    }

    #[test]
    fn irregular_changes_are_named_one_by_one() {
        // The clocks of Gaza follow the moon.
        let gaza = described("Asia/Gaza");
        assert!(!gaza.contains("RRULE"), "{gaza}");
        assert!(
            gaza.matches("BEGIN:STANDARD").count() + gaza.matches("BEGIN:DAYLIGHT").count() > 20,
            "{gaza}"
        );
    }
}
