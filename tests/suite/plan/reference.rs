//! Early dates by their definition: of a table of minutes, the first at which a task may begin. Slow, and nothing in it
//! is shared with the engine.

use std::iter::repeat_n;

use jiff::ToSpan as _;
use jiff::civil::Date;
use onramp::base::value::{Duration, LinkKind};

use super::model::{Calendar, Model, Task, day_of, midnight, minutes};

/// When something takes place, in minutes of [`super::model::minute`].
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct When {
    /// When it begins.
    pub(super) start: i64,
    /// When it ends.
    pub(super) end: i64,
    /// The first day.
    pub(super) first: Date,
    /// The last day.
    pub(super) last: Date,
}

/// For each minute of a time, how many were worked before it.
pub(super) struct Table {
    first: i64,
    before: Vec<u32>,
}

impl Table {
    /// The table of a calendar from one day to another.
    pub(super) fn new(calendar: &Calendar, from: Date, to: Date) -> Table {
        let (mut before, mut worked) = (vec![0], 0);
        for day in from.series(1.day()).take_while(|day| *day <= to) {
            let mut minute = 0;
            for (from, to) in calendar.on(day) {
                before.extend(repeat_n(worked, usize::try_from(from - minute).unwrap()));
                before.extend(worked + 1..=worked + to - from);
                worked += to - from;
                minute = *to;
            }
            before.extend(repeat_n(worked, usize::try_from(1440 - minute).unwrap()));
        }
        Table { first: midnight(from), before }
    }

    /// Minutes worked before a minute.
    pub(super) fn worked(&self, minute: i64) -> u32 {
        self.before[usize::try_from(minute - self.first).unwrap()]
    }

    /// Whether a minute is worked.
    pub(super) fn works(&self, minute: i64) -> bool {
        self.worked(minute + 1) > self.worked(minute)
    }

    /// The first point at which that much has been worked since another.
    pub(super) fn later(&self, from: i64, minutes: u32) -> i64 {
        let at = usize::try_from(from - self.first).unwrap();
        let wanted = self.before[at] + minutes;
        from + i64::try_from(self.before[at..].partition_point(|worked| *worked < wanted)).unwrap()
    }
}

/// The tables of a model: the provider's, and the client's.
pub(super) struct Tables {
    /// The provider's.
    pub(super) provider: Table,
    /// The client's, where there is another.
    pub(super) client: Option<Table>,
}

impl Tables {
    /// The tables of a model from its first day to some time after a day.
    pub(super) fn of(model: &Model, until: Date) -> Tables {
        let table = |calendar| Table::new(calendar, model.hired, until.saturating_add(60.days()));
        Tables { provider: table(&model.provider), client: model.client.as_ref().map(table) }
    }

    /// The table of a task.
    pub(super) fn table(&self, task: &Task) -> &Table {
        self.client.as_ref().filter(|_| task.client).unwrap_or(&self.provider)
    }

    /// A point later by a lag.
    pub(super) fn lagged(&self, at: i64, lag: Option<Duration>, day: u32) -> i64 {
        match lag {
            None => at,
            Some(Duration::CalendarDays(days)) => at + i64::from(days) * 1440,
            Some(working) => self.provider.later(at, minutes(working, day)),
        }
    }
}

/// The early dates of all tasks.
pub(super) fn early(model: &Model, tables: &Tables) -> Vec<When> {
    let day = model.provider.day();
    let mut found: Vec<When> = Vec::new();
    for task in &model.tasks {
        let mut start = midnight(model.anchor(task.step));
        let mut end = i64::MIN;
        let anchor = start;
        for link in &task.after {
            let before = found[link.task];
            let from_end = matches!(link.kind, LinkKind::FinishToStart | LinkKind::FinishToFinish);
            let asked = tables.lagged(if from_end { before.end } else { before.start }, link.lag, day);
            match link.kind {
                LinkKind::FinishToStart | LinkKind::StartToStart => start = start.max(asked),
                LinkKind::FinishToFinish | LinkKind::StartToFinish => end = end.max(asked),
            }
        }
        let table = tables.table(task);
        let when = match task.duration {
            None => milestone(table, model.calendar(task), anchor, start.max(end)),
            Some(duration) => {
                let mut at = start;
                loop {
                    if table.works(at) {
                        let finish = match duration {
                            Duration::CalendarDays(days) => midnight(day_of(at)) + i64::from(days) * 1440,
                            working => table.later(at, minutes(working, day)),
                        };
                        if finish >= end {
                            break When {
                                start: at,
                                end: finish,
                                first: day_of(at),
                                last: day_of(finish - 1),
                            };
                        }
                    }
                    at += 1;
                }
            }
        };
        found.push(when);
    }
    found
}

/// A milestone takes what it waits for as it is: the evening is the day that ends, the morning the one that begins.
/// Where it waits for nothing later than its step's first day, it stands at the first working minute.
fn milestone(table: &Table, calendar: &Calendar, anchor: i64, asked: i64) -> When {
    let mut at = asked;
    if at == anchor {
        while !table.works(at) {
            at += 1;
        }
    }
    // A point between two working days belongs to the one that ended, as far as there is one on its calendar's day.
    let ends = calendar.on(day_of(at - 1)).iter().any(|(from, to)| {
        (midnight(day_of(at - 1)) + i64::from(*from)..midnight(day_of(at - 1)) + i64::from(*to))
            .contains(&(at - 1))
    });
    let begins = table.works(at);
    let day = if ends || !begins { day_of(at - 1) } else { day_of(at) };
    When { start: at, end: at, first: day, last: day }
}
