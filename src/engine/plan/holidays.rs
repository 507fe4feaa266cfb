//! The rules of a holiday calendar to the days of a year.

use std::collections::BTreeSet;

use jiff::ToSpan as _;
use jiff::civil::{Date, Weekday};

use crate::base::calendar::easter;
use crate::base::value::{HolidayDate, LocalizedText, Nth};
use crate::model::record::{HolidayCalendar, HolidayRule, Observed};

/// A day off.
#[derive(Debug, Clone, PartialEq)]
pub struct Holiday {
    /// The day that is off.
    pub date: Date,
    /// What people call it; empty where its rule has no name.
    pub name: LocalizedText,
    /// It counts only for those who take in optional days.
    pub optional: bool,
}

/// The holidays whose day off lies in a year, by date; on one date in the order of the calendar.
///
/// Where a rule says on which day a holiday of the weekend is observed, that day stands here instead of the holiday
/// itself, also where it lies in the year before: New Year's Day of 2028, a Saturday, is among the days of 2027. `from`
/// and `until` mean the year of the holiday itself. A rule that names no day, or one that its year does not have, gives
/// none; of several days the first counts.
pub fn days_of(calendar: &HolidayCalendar, year: i16) -> Vec<Holiday> {
    // Neighbours too, for a day may be observed in another year than its own.
    let years = year.saturating_sub(1)..=year.saturating_add(1);
    let mut falling: Vec<(Date, &HolidayRule)> = years
        .flat_map(|year| calendar.days.iter().filter_map(move |rule| Some((day(rule, year)?, rule))))
        .collect();
    falling.sort_by_key(|(date, _)| *date);

    let moves = |date: Date, rule: &HolidayRule| match date.weekday() {
        Weekday::Sunday => rule.observed.is_some(),
        Weekday::Saturday => {
            matches!(rule.observed, Some(Observed::NearestWeekday | Observed::NextMonday))
        }
        _ => false,
    };
    let mut taken: BTreeSet<Date> =
        falling.iter().filter(|(date, rule)| !moves(*date, rule)).map(|(date, _)| *date).collect();
    let mut days = Vec::new();
    for (date, rule) in falling {
        let off = if moves(date, rule) { observed(date, rule.observed, &taken) } else { Some(date) };
        let Some(off) = off else { continue };
        taken.insert(off);
        if off.year() == year {
            let name = rule.name.clone().unwrap_or_else(|| LocalizedText::Plain(String::new()));
            days.push(Holiday { date: off, name, optional: rule.optional.unwrap_or_default() });
        }
    }
    days.sort_by_key(|holiday| holiday.date);
    days
}

/// The day on which a holiday falls, observed or not.
fn day(rule: &HolidayRule, year: i16) -> Option<Date> {
    if rule.from.is_some_and(|from| year < from) || rule.until.is_some_and(|until| year > until) {
        return None;
    }
    if let Some(date) = rule.date {
        return match date {
            HolidayDate::Once(date) => Some(date).filter(|date| date.year() == year),
            HolidayDate::Yearly { month, day } => Date::new(year, month, day).ok(),
        };
    }
    if let Some(days) = rule.easter {
        return easter(year)?.checked_add(jiff::Span::new().try_days(days).ok()?).ok();
    }
    let month = Date::new(year, i8::try_from(rule.month?).ok()?, 1).ok()?;
    let nth = match rule.nth? {
        Nth::Count(count) => count,
        Nth::Last => -1,
    };
    month.nth_weekday_of_month(nth, rule.weekday?.0).ok()
}

/// The day that is off for a holiday of the weekend; `None` beyond the end of the calendar.
fn observed(date: Date, how: Option<Observed>, taken: &BTreeSet<Date>) -> Option<Date> {
    if how == Some(Observed::NearestWeekday) {
        return if date.weekday() == Weekday::Saturday { date.yesterday() } else { date.tomorrow() }.ok();
    }
    let weekday = |date: &Date| !matches!(date.weekday(), Weekday::Saturday | Weekday::Sunday);
    let mut later = date.series(1.day()).skip(1);
    later.find(|date| weekday(date) && !taken.contains(date))
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;
    use crate::base::value::WeekdayName;

    fn yearly(month: i8, day: i8) -> HolidayRule {
        HolidayRule { date: Some(HolidayDate::Yearly { month, day }), ..HolidayRule::default() }
    }

    fn dates(days: &[HolidayRule], year: i16) -> Vec<String> {
        let calendar = HolidayCalendar { schema: Some(1), days: days.to_vec() };
        days_of(&calendar, year).iter().map(|holiday| holiday.date.to_string()).collect()
    }

    #[test]
    fn each_way_of_naming_a_day_gives_its_date() {
        let once = HolidayRule {
            date: Some(HolidayDate::Once(date(2026, 11, 22))),
            name: Some(LocalizedText::Plain("Jubilee".to_owned())),
            optional: Some(true),
            ..HolidayRule::default()
        };
        let easter = HolidayRule { easter: Some(-47), ..HolidayRule::default() };
        let nth = |nth, month| HolidayRule {
            weekday: Some(WeekdayName(Weekday::Thursday)),
            nth: Some(nth),
            month: Some(month),
            ..HolidayRule::default()
        };
        let rules =
            [once, yearly(12, 25), easter, nth(Nth::Count(4), 11), nth(Nth::Last, 7), nth(Nth::Count(5), 2)];
        let expected = ["2026-02-17", "2026-07-30", "2026-11-22", "2026-11-26", "2026-12-25"];
        assert_eq!(dates(&rules, 2026), expected);
        // Another year: no jubilee; and no fifth Thursday in a February of 28 days.
        assert_eq!(dates(&rules, 2027), ["2027-02-09", "2027-07-29", "2027-11-25", "2027-12-25"]);
        let jubilee = &days_of(&HolidayCalendar { schema: None, days: rules.to_vec() }, 2026)[2];
        assert_eq!(jubilee.name, LocalizedText::Plain("Jubilee".to_owned()));
        assert!(jubilee.optional);
    }

    #[test]
    fn a_law_counts_from_its_first_to_its_last_year() {
        let rule = HolidayRule { from: Some(2024), until: Some(2026), ..yearly(11, 20) };
        let years: Vec<usize> =
            (2022..2029).map(|year| dates(std::slice::from_ref(&rule), year).len()).collect();
        assert_eq!(years, [0, 0, 1, 1, 1, 0, 0]);
        assert_eq!(dates(&[yearly(2, 29)], 2027), [""; 0]);
        assert_eq!(dates(&[yearly(2, 29)], 2028), ["2028-02-29"]);
    }

    #[test]
    fn the_nearest_weekday_may_lie_in_the_year_before() {
        let rule = HolidayRule { observed: Some(Observed::NearestWeekday), ..yearly(1, 1) };
        assert_eq!(dates(std::slice::from_ref(&rule), 2023), ["2023-01-02"]);
        assert_eq!(dates(std::slice::from_ref(&rule), 2027), ["2027-01-01", "2027-12-31"]);
        assert_eq!(dates(std::slice::from_ref(&rule), 2028), [""; 0]);
        // The first year is that of the holiday, not that of the day off.
        let first = HolidayRule { from: Some(2028), ..rule };
        assert_eq!(dates(&[first], 2027), ["2027-12-31"]);
    }

    #[test]
    fn two_holidays_of_a_weekend_take_two_weekdays() {
        // GOV.UK: 27 and 28 December 2021, 26 and 27 December 2022, 25 and 28 December 2026; in 2021 and 2022 the
        // order of the rules must not matter.
        let observed = |day| HolidayRule { observed: Some(Observed::NextMonday), ..yearly(12, day) };
        for rules in [[observed(25), observed(26)], [observed(26), observed(25)]] {
            assert_eq!(dates(&rules, 2021), ["2021-12-27", "2021-12-28"]);
            assert_eq!(dates(&rules, 2022), ["2022-12-26", "2022-12-27"]);
            assert_eq!(dates(&rules, 2026), ["2026-12-25", "2026-12-28"]);
        }
    }

    #[test]
    fn where_only_sundays_move_saturdays_stay() {
        let rule = HolidayRule { observed: Some(Observed::SundayToMonday), ..yearly(11, 1) };
        assert_eq!(dates(std::slice::from_ref(&rule), 2025), ["2025-11-01"]);
        assert_eq!(dates(&[rule], 2026), ["2026-11-02"]);
    }

    #[test]
    fn rules_and_years_that_make_no_sense_give_nothing() {
        let mut rules = vec![HolidayRule::default(), yearly(2, 30), yearly(13, 1), yearly(-1, i8::MIN)];
        for easter in [i32::MIN, i32::MAX, 10_000_000] {
            rules.push(HolidayRule { easter: Some(easter), ..HolidayRule::default() });
        }
        for (nth, month) in [(0, 1), (6, 1), (i8::MIN, 1), (1, 0), (1, 13), (1, u32::MAX)] {
            rules.push(HolidayRule {
                weekday: Some(WeekdayName(Weekday::Monday)),
                nth: Some(Nth::Count(nth)),
                month: Some(month),
                ..HolidayRule::default()
            });
        }
        rules.push(HolidayRule { from: Some(i16::MAX), until: Some(i16::MIN), ..yearly(1, 1) });
        let mut last = yearly(12, 31);
        for observed in [None, Some(Observed::NextMonday), Some(Observed::NearestWeekday)] {
            last.observed = observed;
            rules.push(last.clone());
        }
        for year in [i16::MIN, -9999, 0, 1582, 1583, 2026, 9999, 10_000, i16::MAX] {
            let found = dates(&rules, year);
            assert!(found.iter().all(|date| date.contains("-12-")), "{found:?}");
        }
        assert_eq!(dates(&rules, 2026).len(), 3);
    }
}
