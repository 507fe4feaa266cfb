//! Days to places.

use jiff::civil::Date;

/// The days of a chart, side by side.
pub(super) struct Axis {
    /// The first day.
    pub(super) first: Date,
    /// The last day; never before the first.
    pub(super) last: Date,
    /// The width of all days.
    pub(super) width: f64,
    days: f64,
}

impl Axis {
    /// The days between two, in whichever order they come.
    pub(super) fn new(from: Date, to: Date, width: f64) -> Axis {
        let (first, last) = (from.min(to), from.max(to));
        Axis { first, last, width, days: days_between(first, last) + 1.0 }
    }

    /// The width of a day.
    pub(super) fn day(&self) -> f64 {
        self.width / self.days
    }

    /// Where a day begins, or the nearest edge.
    pub(super) fn start(&self, date: Date) -> f64 {
        (days_between(self.first, date) * self.day()).clamp(0.0, self.width)
    }

    /// Where a day ends, or the nearest edge.
    pub(super) fn end(&self, date: Date) -> f64 {
        ((days_between(self.first, date) + 1.0) * self.day()).clamp(0.0, self.width)
    }

    /// The middle of a day that is shown.
    pub(super) fn middle(&self, date: Date) -> Option<f64> {
        self.shows(date).then(|| (self.start(date) + self.end(date)) / 2.0)
    }

    /// Whether a day is shown.
    pub(super) fn shows(&self, date: Date) -> bool {
        self.first <= date && date <= self.last
    }
}

/// Negative where `to` is before `from`.
#[expect(clippy::cast_precision_loss, reason = "a calendar of 20,000 years has seven million days")]
fn days_between(from: Date, to: Date) -> f64 {
    (to.duration_since(from).as_hours() / 24) as f64
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    #[test]
    fn days_lie_side_by_side_and_what_is_outside_at_the_edge() {
        let axis = Axis::new(date(2026, 11, 20), date(2026, 11, 11), 100.0);
        assert_eq!((axis.first, axis.day()), (date(2026, 11, 11), 10.0));
        assert_eq!((axis.start(date(2026, 11, 12)), axis.end(date(2026, 11, 12))), (10.0, 20.0));
        assert_eq!((axis.start(Date::MIN), axis.end(Date::MAX)), (0.0, 100.0));
        assert_eq!(axis.middle(date(2026, 11, 20)), Some(95.0));
        assert_eq!(axis.middle(date(2026, 11, 21)), None);
        let longest = Axis::new(Date::MIN, Date::MAX, 100.0);
        assert!(longest.day() > 0.0 && longest.end(Date::MAX) == 100.0);
    }
}
