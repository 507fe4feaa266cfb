//! Points in time on the one clock that a plan is computed on.

use jiff::civil::{Date, DateTime, Time};

/// Minutes of a day.
const DAY: i64 = 24 * 60;

/// A point in time: whole minutes since 1970-01-01 00:00 on the wall clock that a plan is computed on. A wall clock has
/// no summer time, so every day has 1,440 minutes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Instant(pub i64);

impl Instant {
    /// Midnight at the beginning of a day.
    pub fn start_of(date: Date) -> Instant {
        Instant(days(date) * DAY)
    }

    /// Midnight at the end of a day.
    pub fn end_of(date: Date) -> Instant {
        Instant((days(date) + 1) * DAY)
    }

    /// A day and a time; seconds are left out.
    pub fn at(when: DateTime) -> Instant {
        let minutes = i64::from(when.hour()) * 60 + i64::from(when.minute());
        Instant(days(when.date()) * DAY + minutes)
    }

    /// That many minutes later; earlier where negative.
    #[must_use]
    pub fn plus(self, minutes: i64) -> Instant {
        Instant(self.0.saturating_add(minutes))
    }

    /// That many days later, at the same time of day.
    #[must_use]
    pub fn plus_days(self, days: i64) -> Instant {
        self.plus(days.saturating_mul(DAY))
    }

    /// The day that it lies in; midnight belongs to the day that begins.
    pub fn date(self) -> Date {
        let days = i32::try_from(self.0.div_euclid(DAY)).unwrap_or(i32::MAX);
        let epoch = Date::constant(1970, 1, 1);
        epoch.saturating_add(jiff::Span::new().try_days(days).unwrap_or_default())
    }

    /// The last day that something ending here took part of: midnight belongs to the day that ends.
    pub fn date_before(self) -> Date {
        self.plus(-1).date()
    }

    /// Day and time.
    pub fn date_time(self) -> DateTime {
        let minutes = self.0.rem_euclid(DAY);
        let part = |minutes: i64| i8::try_from(minutes).unwrap_or_default();
        let time = Time::new(part(minutes / 60), part(minutes % 60), 0, 0).unwrap_or(Time::midnight());
        self.date().to_datetime(time)
    }
}

/// Days since 1970-01-01. The algorithm is Howard Hinnant's `days_from_civil`
/// (<https://howardhinnant.github.io/date_algorithms.html>), which is many times faster than a calendar library's
/// difference of two dates; a plan asks for it for each of its days.
fn days(date: Date) -> i64 {
    let (month, day) = (i64::from(date.month()), i64::from(date.day()));
    let year = i64::from(date.year()) - i64::from(month <= 2);
    let era = year.div_euclid(400);
    let year_of_era = year.rem_euclid(400);
    let day_of_year = (153 * (month + if month > 2 { -3 } else { 9 }) + 2) / 5 + day - 1;
    era * 146_097 + year_of_era * 365 + year_of_era / 4 - year_of_era / 100 + day_of_year - 719_468
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    #[test]
    fn days_and_times_come_back() {
        for day in
            [date(1970, 1, 1), date(2026, 11, 9), date(2000, 2, 29), date(1969, 12, 31), date(-44, 3, 15)]
        {
            assert_eq!(Instant::start_of(day).date(), day);
            assert_eq!(Instant::end_of(day).date_before(), day);
            let noon = day.at(12, 5, 0, 0);
            assert_eq!(Instant::at(noon).date_time(), noon);
        }
        assert_eq!(Instant::start_of(date(2026, 11, 9)).plus_days(30).date(), date(2026, 12, 9));
    }
}
