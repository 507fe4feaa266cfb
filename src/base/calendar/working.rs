//! Arithmetic with working time.

use jiff::civil::{Date, DateTime};

use super::{Instant, Week};

/// The working time between two days, as a table of spans with the minutes worked before each: adding, subtracting and
/// measuring working time are binary searches in it.
#[derive(Debug, Clone, Default)]
pub struct WorkingTime {
    spans: Vec<Span>,
}

#[derive(Debug, Clone, Copy)]
struct Span {
    from: Instant,
    to: Instant,
    /// Minutes worked in all spans before this one.
    before: i64,
    /// The day of the calendar's own place that it belongs to.
    day: Date,
}

impl WorkingTime {
    /// The hours of `week` from `first` to `last`, but for days that are `off`. `place` puts a day and time of the
    /// calendar's own place on the plan's clock; it must keep the order.
    pub fn new(
        week: &Week,
        first: Date,
        last: Date,
        off: impl Fn(Date) -> bool,
        place: impl Fn(DateTime) -> Instant,
    ) -> WorkingTime {
        let mut spans: Vec<Span> = Vec::new();
        let mut before = 0;
        let mut day = first;
        while day <= last {
            let hours = week.hours(day.weekday());
            if !hours.is_empty() && !off(day) {
                let midnight = place(day.to_datetime(jiff::civil::Time::midnight()));
                for (from, to) in hours {
                    // A change of the clocks at the place moves its hours on the plan's clock; within a day it is
                    // taken as at midnight, for clocks change at night.
                    let (from, to) = (midnight.plus(i64::from(*from)), midnight.plus(i64::from(*to)));
                    // A day that the clocks make shorter can't work into the next one.
                    let from = spans.last().map_or(from, |last| last.to.max(from));
                    if from < to {
                        spans.push(Span { from, to, before, day });
                        before += to.0 - from.0;
                    }
                }
            }
            match day.tomorrow() {
                Ok(next) => day = next,
                Err(_) => break,
            }
        }
        WorkingTime { spans }
    }

    /// The first working minute at or after a point: where work may begin. `None` beyond the table.
    pub fn begin(&self, at: Instant) -> Option<Instant> {
        let span = self.spans.get(self.spans.partition_point(|span| span.to <= at))?;
        Some(at.max(span.from))
    }

    /// The end of the last working minute at or before a point: where work may end. `None` before the table.
    pub fn end(&self, at: Instant) -> Option<Instant> {
        let after = self.spans.partition_point(|span| span.from < at);
        let span = self.spans.get(after.checked_sub(1)?)?;
        Some(at.min(span.to))
    }

    /// Minutes worked from the beginning of the table to a point.
    pub fn worked(&self, at: Instant) -> i64 {
        let after = self.spans.partition_point(|span| span.from < at);
        match after.checked_sub(1).and_then(|index| self.spans.get(index)) {
            Some(span) => span.before + at.min(span.to).0 - span.from.0,
            None => 0,
        }
    }

    /// The point at which that much has been worked since `at`: where work ends that takes `minutes`. Without minutes
    /// it is `at` itself. `None` beyond the table.
    pub fn add(&self, at: Instant, minutes: i64) -> Option<Instant> {
        if minutes <= 0 {
            return Some(at);
        }
        let target = self.worked(at).checked_add(minutes)?;
        let span = self.spans.get(self.ending(target))?;
        (target - span.before <= span.to.0 - span.from.0).then(|| span.from.plus(target - span.before))
    }

    /// The last point at which work may begin that takes `minutes` and ends by `at`. Without minutes it is `at`
    /// itself. `None` before the table.
    pub fn subtract(&self, at: Instant, minutes: i64) -> Option<Instant> {
        if minutes <= 0 {
            return Some(at);
        }
        let target = self.worked(at) - minutes;
        let after = self.spans.partition_point(|span| span.before <= target);
        let span = self.spans.get(after.checked_sub(1)?)?;
        Some(span.from.plus(target - span.before))
    }

    /// The first point at which work may begin that takes `minutes` and ends at or after `at`. Where `at` lies outside
    /// of working time, work goes on into the next: what must not end before Saturday ends on Monday. `None` beyond the
    /// table.
    pub fn begin_for_end(&self, at: Instant, minutes: i64) -> Option<Instant> {
        let end = self.worked(at) + i64::from(self.day_of_end(at).is_none());
        let target = (end - minutes).max(0);
        let span = self.spans.get(self.ending(target + 1))?;
        Some(span.from.plus(target - span.before))
    }

    /// The index of the span in which the `target`th minute is worked.
    fn ending(&self, target: i64) -> usize {
        self.spans.partition_point(|span| span.before < target).saturating_sub(1)
    }

    /// The day of work that begins at a point; `None` where no work may begin there.
    pub fn day_of_begin(&self, at: Instant) -> Option<Date> {
        let span = self.spans.get(self.spans.partition_point(|span| span.to <= at))?;
        (span.from <= at).then_some(span.day)
    }

    /// The day of work that ends at a point; `None` where no work may end there.
    pub fn day_of_end(&self, at: Instant) -> Option<Date> {
        let after = self.spans.partition_point(|span| span.from < at);
        let span = self.spans.get(after.checked_sub(1)?)?;
        (at <= span.to).then_some(span.day)
    }

    /// The first and the last working minute of a day; `None` on a day off.
    pub fn day(&self, day: Date) -> Option<(Instant, Instant)> {
        let first = self.spans.partition_point(|span| span.day < day);
        let after = self.spans.partition_point(|span| span.day <= day);
        let spans = self.spans.get(first..after)?;
        Some((spans.first()?.from, spans.last()?.to))
    }

    /// Whether there is work on a day.
    pub fn is_open(&self, day: Date) -> bool {
        self.day(day).is_some()
    }

    /// The first working day at or after a day; `None` beyond the table.
    pub fn day_at_or_after(&self, day: Date) -> Option<Date> {
        self.spans.get(self.spans.partition_point(|span| span.day < day)).map(|span| span.day)
    }

    /// The last working day at or before a day; `None` before the table.
    pub fn day_at_or_before(&self, day: Date) -> Option<Date> {
        let after = self.spans.partition_point(|span| span.day <= day);
        self.spans.get(after.checked_sub(1)?).map(|span| span.day)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::{Time, Weekday, date};

    /// Monday to Friday, 09:00 to 12:00 and 13:00 to 18:00, Saturday 09:00 to 12:00; 2026-11-20 is off.
    fn split() -> WorkingTime {
        let mut week = Week::empty();
        let time = |hour| Time::constant(hour, 0, 0, 0);
        let days =
            [Weekday::Monday, Weekday::Tuesday, Weekday::Wednesday, Weekday::Thursday, Weekday::Friday];
        for day in days {
            week.open(day, time(9), time(12));
            week.open(day, time(13), time(18));
        }
        week.open(Weekday::Saturday, time(9), time(12));
        WorkingTime::new(
            &week,
            date(2026, 11, 1),
            date(2026, 12, 31),
            |day| day == date(2026, 11, 20),
            Instant::at,
        )
    }

    fn at(day: i8, hour: i8, minute: i8) -> Instant {
        Instant::at(date(2026, 11, day).at(hour, minute, 0, 0))
    }

    #[test]
    fn work_skips_breaks_nights_and_days_off() {
        let time = split();
        assert_eq!(time.begin(at(9, 12, 30)), Some(at(9, 13, 0)));
        assert_eq!(time.begin(at(8, 10, 0)), Some(at(9, 9, 0)), "a Sunday");
        assert_eq!(time.end(at(9, 12, 30)), Some(at(9, 12, 0)));
        assert_eq!(time.add(at(9, 11, 0), 120), Some(at(9, 14, 0)));
        assert_eq!(time.add(at(9, 9, 0), 180), Some(at(9, 12, 0)), "ends before the break, not after");
        assert_eq!(time.add(at(19, 17, 0), 120), Some(at(21, 10, 0)), "the holiday is skipped");
        assert_eq!(time.subtract(at(9, 14, 0), 120), Some(at(9, 11, 0)));
        assert_eq!(time.subtract(at(9, 12, 0), 180), Some(at(9, 9, 0)));
        assert_eq!(time.subtract(at(10, 9, 0), 60), Some(at(9, 17, 0)));
        assert_eq!(time.worked(at(14, 23, 0)) - time.worked(at(9, 0, 0)), 5 * 480 + 180);
    }

    #[test]
    fn adding_and_subtracting_agree() {
        let time = split();
        for from in (0..20 * 1440).step_by(37) {
            let from = at(2, 9, 0).plus(from);
            for minutes in [1, 59, 60, 180, 480, 1000] {
                let end = time.add(from, minutes).unwrap();
                assert_eq!(time.worked(end) - time.worked(from), minutes);
                assert_eq!(time.begin_for_end(end, minutes), time.begin(from));
                let latest = time.subtract(end, minutes).unwrap();
                assert!(latest >= from || time.worked(latest) == time.worked(from));
                assert!(time.add(latest, minutes).unwrap() <= end);
                assert!(time.add(latest.plus(1), minutes).unwrap() > end);
            }
        }
    }

    #[test]
    fn what_must_not_end_before_a_day_off_ends_after_it() {
        let time = split();
        assert_eq!(time.begin_for_end(at(13, 18, 0), 60), Some(at(13, 17, 0)));
        // Sunday: the last minute of the hour is worked on Monday.
        let begin = time.begin_for_end(at(15, 10, 0), 60);
        assert_eq!(begin, Some(at(14, 11, 1)));
        assert_eq!(time.add(at(14, 11, 1), 60), Some(at(16, 9, 1)));
    }

    #[test]
    fn days_are_those_of_the_calendars_own_place() {
        // A place eleven hours ahead of the plan's clock: its Monday morning is the plan's Sunday evening.
        let mut week = Week::empty();
        week.open(Weekday::Monday, Time::constant(9, 0, 0, 0), Time::constant(17, 0, 0, 0));
        let ahead = |when: DateTime| Instant::at(when).plus(-11 * 60);
        let time = WorkingTime::new(&week, date(2026, 11, 1), date(2026, 11, 30), |_| false, ahead);
        let begin = time.begin(at(8, 0, 0)).unwrap();
        assert_eq!(begin, at(8, 22, 0));
        assert_eq!(time.day_of_begin(begin), Some(date(2026, 11, 9)));
        assert_eq!(time.day_of_end(time.add(begin, 480).unwrap()), Some(date(2026, 11, 9)));
    }

    #[test]
    fn beyond_the_table_there_is_nothing() {
        let time = split();
        assert_eq!(time.add(at(9, 9, 0), 1_000_000), None);
        assert_eq!(time.subtract(at(9, 9, 0), 1_000_000), None);
        assert_eq!(WorkingTime::default().begin(at(9, 9, 0)), None);
        assert_eq!(time.day(date(2026, 11, 20)), None);
        assert_eq!(time.day_at_or_after(date(2026, 11, 20)), Some(date(2026, 11, 21)));
        assert_eq!(time.day_at_or_before(date(2026, 11, 22)), Some(date(2026, 11, 21)));
    }
}
