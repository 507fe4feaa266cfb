//! Activities and links to early and late dates: the critical path method over working calendars.
//!
//! The method is that of Kelley and Walker ("Critical-Path Planning and Scheduling", 1959) with precedence links after
//! Fondahl (1961): a forward pass gives each activity its earliest dates, a backward pass its latest, and the
//! difference is its slack. Every step is measured in the working time of the activity's own calendar.

mod backward;
mod forward;
mod order;

use jiff::civil::Date;

use crate::base::calendar::{Instant, WorkingTime};
use crate::base::value::LinkKind;

pub(super) use order::order;

/// Activities with what links them.
pub(super) struct Network<'c> {
    /// The calendars that activities are worked by; never empty.
    pub(super) calendars: &'c [WorkingTime],
    /// The calendar that lags are counted by.
    pub(super) project: usize,
    /// The activities.
    pub(super) activities: Vec<Activity>,
    /// What links them; each names activities by their index.
    pub(super) links: Vec<Link>,
}

/// Something that takes time, or a point that is reached.
#[derive(Debug, Clone)]
pub(super) struct Activity {
    /// The index of its calendar.
    pub(super) calendar: usize,
    /// How long it takes.
    pub(super) work: Work,
    /// It may not begin before; `None` where only its links count.
    pub(super) earliest: Option<Instant>,
    /// What fixes its dates.
    pub(super) place: Place,
    /// The day that it hangs on, instead of what it waits for.
    pub(super) hangs: Option<Hanging>,
    /// It is still to be done: it can't take place before the day that the plan is looked at.
    pub(super) open: bool,
}

/// How long something takes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Work {
    /// No time: a point.
    None,
    /// Working minutes of its calendar; more than none.
    Minutes(i64),
    /// Calendar days, the first included; at least one.
    Days(i64),
}

/// What fixes the dates of an activity.
#[derive(Debug, Clone)]
pub(super) enum Place {
    /// Only its links, or the day that it hangs on.
    Free,
    /// It was done.
    Done {
        /// When it was begun, where that is known.
        started: Option<Date>,
        /// When it was done.
        on: Date,
    },
    /// It was begun.
    Started(Date),
    /// A meeting at a time.
    Meeting {
        /// When it begins.
        at: Instant,
        /// The day, as it was typed.
        day: Date,
    },
}

/// A day that depends on another day, or on the last day of another activity.
#[derive(Debug, Clone, Copy)]
pub(super) struct Hanging {
    /// What it hangs on.
    pub(super) on: Hook,
    /// How much later.
    pub(super) offset: Work,
    /// The offset counts backwards.
    pub(super) before: bool,
    /// Where it goes from a day off.
    pub(super) roll: Roll,
}

/// What an activity hangs on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Hook {
    /// A day.
    Day(Date),
    /// The last day of another activity.
    Activity(usize),
}

/// Where a day off is moved.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Roll {
    /// It stays.
    None,
    /// To the next day on which this calendar and that of the activity work.
    Next(usize),
    /// To the day before on which both work.
    Previous(usize),
}

/// A link: `to` waits for `from`.
#[derive(Debug, Clone, Copy)]
pub(super) struct Link {
    /// The activity that comes first.
    pub(super) from: usize,
    /// The activity that waits.
    pub(super) to: usize,
    /// From which end to which.
    pub(super) kind: LinkKind,
    /// Time between the two, by the project's calendar.
    pub(super) lag: Work,
}

/// The dates of an activity.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Dates {
    /// When it begins.
    pub(super) start: Instant,
    /// When it ends.
    pub(super) finish: Instant,
    /// Its first day.
    pub(super) first: Date,
    /// Its last working day.
    pub(super) last: Date,
}

/// The calendars end before the plan does.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct BeyondCalendar;

impl Activity {
    /// Its dates do not follow from its links.
    pub(super) fn is_fixed(&self) -> bool {
        self.hangs.is_some() || matches!(self.place, Place::Done { .. } | Place::Meeting { .. })
    }
}

impl Network<'_> {
    /// The earliest dates of all activities; `order` is that of [`order`]. What is still open takes place on
    /// `not_before` at the earliest, where that is given.
    ///
    /// # Errors
    /// The calendars end before the plan does.
    pub(super) fn early(
        &self,
        order: &[usize],
        not_before: Option<Date>,
    ) -> Result<Vec<Dates>, BeyondCalendar> {
        forward::early(self, order, not_before)
    }

    /// The slack of all activities, in working minutes of their calendars; never negative. It is measured to the end of
    /// `goal` for everything that is over by then and does not wait for it, else to the end of all.
    pub(super) fn slack(&self, order: &[usize], early: &[Dates], goal: Option<usize>) -> Vec<i64> {
        backward::slack(self, order, early, goal)
    }

    fn time(&self, activity: usize) -> &WorkingTime {
        &self.calendars[self.activities[activity].calendar]
    }
}
