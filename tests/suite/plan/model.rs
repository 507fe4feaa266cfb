//! A plan's data as plain numbers, from which each side's files are written.

use jiff::ToSpan as _;
use jiff::civil::{Date, DateTime, Time, date};
use onramp::base::value::{Duration, LinkKind};

/// A playbook, the calendars it is worked by, and its first days.
#[derive(Clone)]
pub(super) struct Model {
    /// The first day of steps 1 to 3.
    pub(super) hired: Date,
    /// The first day of the other steps.
    pub(super) start: Date,
    /// The provider's calendar, which lags are counted by too.
    pub(super) provider: Calendar,
    /// The calendar of the client's only site, where it has one.
    pub(super) client: Option<Calendar>,
    /// The tasks; each waits for earlier ones only.
    pub(super) tasks: Vec<Task>,
}

/// Working hours and days off.
#[derive(Clone, Default)]
pub(super) struct Calendar {
    /// From Monday: ranges in minutes from midnight.
    pub(super) hours: [Vec<(u32, u32)>; 7],
    /// Days off.
    pub(super) holidays: Vec<Date>,
    /// More days off, first and last.
    pub(super) closed: Vec<(Date, Date)>,
}

/// A task.
#[derive(Clone)]
pub(super) struct Task {
    /// Its id.
    pub(super) id: String,
    /// Its step; tasks of one step stand together.
    pub(super) step: u32,
    /// The client does it, by the client's calendar.
    pub(super) client: bool,
    /// How long it takes; `None` for a milestone.
    pub(super) duration: Option<Duration>,
    /// What it waits for.
    pub(super) after: Vec<Link>,
}

/// A link to an earlier task.
#[derive(Clone)]
pub(super) struct Link {
    /// The index of the task.
    pub(super) task: usize,
    /// From which end to which.
    pub(super) kind: LinkKind,
    /// Time between the two.
    pub(super) lag: Option<Duration>,
}

impl Calendar {
    /// Working minutes of the longest weekday: what `1d` means.
    pub(super) fn day(&self) -> u32 {
        self.hours.iter().map(|day| day.iter().map(|(from, to)| to - from).sum()).max().unwrap()
    }

    /// The hours of a day; none on a day off.
    pub(super) fn on(&self, day: Date) -> &[(u32, u32)] {
        let off =
            self.holidays.contains(&day) || self.closed.iter().any(|(from, to)| (*from..=*to).contains(&day));
        if off { &[] } else { &self.hours[usize::try_from(day.weekday().to_monday_zero_offset()).unwrap()] }
    }
}

impl Model {
    /// The calendar of a task.
    pub(super) fn calendar(&self, task: &Task) -> &Calendar {
        self.client.as_ref().filter(|_| task.client).unwrap_or(&self.provider)
    }

    /// The day before which a task of that step may not begin.
    pub(super) fn anchor(&self, step: u32) -> Date {
        if step <= 3 { self.hired } else { self.start }
    }
}

/// Working minutes, a day being the provider's longest weekday and a week five of them.
pub(super) fn minutes(duration: Duration, day: u32) -> u32 {
    match duration {
        Duration::Working { weeks, days, minutes } => (weeks * 5 + days) * day + minutes,
        Duration::CalendarDays(_) => panic!("no working time"),
    }
}

/// Minutes since the beginning of 2026.
pub(super) fn minute(at: DateTime) -> i64 {
    let days = i64::from(date(2026, 1, 1).until(at.date()).unwrap().get_days());
    days * 1440 + i64::from(at.hour()) * 60 + i64::from(at.minute())
}

/// The day that a minute belongs to.
pub(super) fn day_of(minute: i64) -> Date {
    date(2026, 1, 1).checked_add(minute.div_euclid(1440).days()).unwrap()
}

/// Midnight at the beginning of a day.
pub(super) fn midnight(day: Date) -> i64 {
    minute(day.to_datetime(Time::midnight()))
}
