//! What happens every week or month.

use jiff::civil::Date;
use jiff::{Span, ToSpan as _};

use crate::base::value::{Period, PeriodUnit};

/// The days from `from` to `to` on which something is that is on `first` for the first time and then every `period`. Where
/// a month does not have the day, its last day is meant: what is monthly from the 31st on is on 28 February, and on the
/// 31st again in March.
pub fn recurrences(period: Period, first: Date, from: Date, to: Date) -> impl Iterator<Item = Date> {
    // Counted from the first day, and not from one to the next: after a short month it is the 31st again.
    let nth = move |n: i64| first.checked_add(times(period, n)).ok();
    let start = passed(period, first, from).saturating_sub(1).max(0);
    (start..).map_while(nth).skip_while(move |day| *day < from).take_while(move |day| *day <= to)
}

fn times(period: Period, n: i64) -> Span {
    let n = n.saturating_mul(i64::from(period.count.max(1)));
    // More than the calendar holds is an end, not a fault.
    match period.unit {
        PeriodUnit::Day => n.min(7_000_000).days(),
        PeriodUnit::Week => n.min(1_000_000).weeks(),
        PeriodUnit::Month => n.min(200_000).months(),
        PeriodUnit::Year => n.min(15_000).years(),
    }
}

/// About how many have passed on a day: as many or fewer.
fn passed(period: Period, first: Date, on: Date) -> i64 {
    let Ok(days) = first.until(on).map(|span| i64::from(span.get_days())) else { return 0 };
    let longest = match period.unit {
        PeriodUnit::Day => 1,
        PeriodUnit::Week => 7,
        PeriodUnit::Month => 31,
        PeriodUnit::Year => 366,
    };
    days.max(0) / (longest * i64::from(period.count.max(1)))
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    fn days(count: u16, unit: PeriodUnit, first: Date, from: Date, to: Date) -> Vec<String> {
        recurrences(Period { count, unit }, first, from, to).map(|day| day.to_string()).collect()
    }

    #[test]
    fn a_month_without_the_31st_takes_its_last_day() {
        let (first, from) = (date(2026, 12, 31), date(2026, 1, 1));
        assert_eq!(
            days(1, PeriodUnit::Month, first, from, date(2027, 5, 1)),
            ["2026-12-31", "2027-01-31", "2027-02-28", "2027-03-31", "2027-04-30"]
        );
        // The 29th of a leap year.
        assert_eq!(
            days(1, PeriodUnit::Year, date(2028, 2, 29), from, date(2030, 12, 31)),
            ["2028-02-29", "2029-02-28", "2030-02-28"]
        );
    }

    #[test]
    fn only_the_days_that_are_asked_for() {
        let first = date(2027, 2, 15);
        let of = |from, to| days(3, PeriodUnit::Month, first, from, to);
        assert_eq!(of(date(2027, 5, 15), date(2027, 8, 15)), ["2027-05-15", "2027-08-15"]);
        assert!(of(date(2027, 5, 16), date(2027, 8, 14)).is_empty());
        assert!(of(date(2026, 1, 1), date(2027, 2, 14)).is_empty());
        let weeks = days(2, PeriodUnit::Week, date(2026, 11, 3), date(2030, 1, 1), date(2030, 1, 31));
        assert_eq!(weeks, ["2030-01-08", "2030-01-22"]);
        assert!(days(1, PeriodUnit::Day, first, date(9999, 12, 31), date(9999, 12, 31)).len() == 1);
    }
}
