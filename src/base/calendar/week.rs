//! The hours of a working week.

use jiff::civil::{Time, Weekday};

/// The hours of a working week, by day.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Week {
    /// For each day from Monday: ranges in minutes from midnight, in order, none touching the next.
    days: [Vec<(u16, u16)>; 7],
}

impl Week {
    /// A week without hours.
    pub fn empty() -> Week {
        Week::default()
    }

    /// Monday to Friday, 09:00 to 17:00: what is meant where nobody has said anything.
    pub fn usual() -> Week {
        let mut week = Week::empty();
        for day in [Weekday::Monday, Weekday::Tuesday, Weekday::Wednesday, Weekday::Thursday, Weekday::Friday]
        {
            week.open(day, Time::constant(9, 0, 0, 0), Time::constant(17, 0, 0, 0));
        }
        week
    }

    /// Adds hours to a day. Hours that overlap or touch become one; 23:59:59 is the end of the day.
    pub fn open(&mut self, day: Weekday, from: Time, to: Time) {
        let minute = |time: Time| {
            let whole =
                u16::try_from(i32::from(time.hour()) * 60 + i32::from(time.minute())).unwrap_or_default();
            whole + u16::from(time.second() == 59)
        };
        let ranges = &mut self.days[usize::try_from(day.to_monday_zero_offset()).unwrap_or_default()];
        ranges.push((minute(from), minute(to)));
        ranges.retain(|(from, to)| from < to);
        ranges.sort_unstable();
        let mut joined: Vec<(u16, u16)> = Vec::new();
        for (from, to) in ranges.drain(..) {
            match joined.last_mut() {
                Some((_, end)) if from <= *end => *end = to.max(*end),
                _ => joined.push((from, to)),
            }
        }
        *ranges = joined;
    }

    /// The hours of a day, in minutes from midnight.
    pub fn hours(&self, day: Weekday) -> &[(u16, u16)] {
        &self.days[usize::try_from(day.to_monday_zero_offset()).unwrap_or_default()]
    }

    /// Whether no day has hours.
    pub fn is_empty(&self) -> bool {
        self.days.iter().all(Vec::is_empty)
    }

    /// Working minutes of the longest day: what one day of work, `1d`, means.
    pub fn longest_day(&self) -> u32 {
        let minutes = |day: &Vec<(u16, u16)>| day.iter().map(|(from, to)| u32::from(to - from)).sum();
        self.days.iter().map(minutes).max().unwrap_or_default()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn hours_that_touch_become_one() {
        let mut week = Week::empty();
        let time = |hour| Time::constant(hour, 0, 0, 0);
        week.open(Weekday::Monday, time(13), time(18));
        week.open(Weekday::Monday, time(8), time(12));
        week.open(Weekday::Monday, time(12), time(13));
        assert_eq!(week.hours(Weekday::Monday), [(480, 1080)]);
        week.open(Weekday::Sunday, time(0), Time::constant(23, 59, 59, 0));
        assert_eq!(week.longest_day(), 1440);
        assert!(week.hours(Weekday::Tuesday).is_empty());
    }
}
