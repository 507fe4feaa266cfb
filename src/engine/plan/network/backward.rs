//! The backward pass: how much later each activity could end.

use super::order::{Adjacent, hook};
use super::{Dates, Network, Place, Work};
use crate::base::calendar::{Instant, WorkingTime};
use crate::base::value::LinkKind;

/// The latest start and finish of an activity.
#[derive(Debug, Clone, Copy)]
struct Late {
    start: Instant,
    finish: Instant,
}

/// The slack of each activity, in working minutes of its calendar.
pub(super) fn slack(
    network: &Network<'_>,
    order: &[usize],
    early: &[Dates],
    goal: Option<usize>,
) -> Vec<i64> {
    let count = network.activities.len();
    let after = Adjacent::by(&network.links, count, |link| link.from);
    let end = early.iter().map(|dates| dates.finish).max().unwrap_or(Instant(0));
    let goal_end = goal.map(|goal| early[goal].finish);
    let following = goal.map(|goal| follows(network, order, goal)).unwrap_or_default();
    let bound = |activity: usize| match goal_end {
        Some(goal) if early[activity].finish <= goal && !following[activity] => goal,
        _ => end,
    };
    let mut late: Vec<Late> =
        (0..count).map(|activity| Late { start: Instant(i64::MAX), finish: bound(activity) }).collect();
    for &activity in order.iter().rev() {
        for link in after.of(activity) {
            // What was done waits no longer: nothing that comes before can delay it.
            if matches!(network.activities[link.to].place, Place::Done { .. }) {
                continue;
            }
            let to = &late[link.to];
            let asked = match link.kind {
                LinkKind::FinishToStart | LinkKind::StartToStart => to.start,
                LinkKind::FinishToFinish | LinkKind::StartToFinish => to.finish,
            };
            let Some(asked) = earlier(&network.calendars[network.project], asked, link.lag) else { continue };
            let own = &mut late[activity];
            match link.kind {
                LinkKind::FinishToStart | LinkKind::FinishToFinish => own.finish = own.finish.min(asked),
                LinkKind::StartToStart | LinkKind::StartToFinish => own.start = own.start.min(asked),
            }
        }
        late[activity] = settle(network, early, activity, late[activity]);
        let moves = matches!(network.activities[activity].place, Place::Free | Place::Started(_));
        // Whatever hangs on another moves with it, day by day.
        if let Some(other) = hook(network, activity).filter(|_| moves) {
            let days = (late[activity].finish.0 - early[activity].finish.0) / (24 * 60);
            let latest = early[other].finish.plus_days(days);
            late[other].finish = late[other].finish.min(latest);
        }
        // A date that is fixed can't give way to what comes before.
        if network.activities[activity].is_fixed() {
            // Its own slack is kept in `finish`; what comes before sees its start.
            late[activity].start = early[activity].start;
        }
    }
    (0..count)
        .map(|activity| {
            let time = network.time(activity);
            (time.worked(late[activity].finish) - time.worked(early[activity].finish)).max(0)
        })
        .collect()
}

/// Which activities wait for the goal.
fn follows(network: &Network<'_>, order: &[usize], goal: usize) -> Vec<bool> {
    let before = Adjacent::by(&network.links, network.activities.len(), |link| link.to);
    let mut following = vec![false; network.activities.len()];
    for &activity in order {
        let mut waited = before.of(activity).iter().map(|link| link.from).chain(hook(network, activity));
        following[activity] = waited.any(|other| other == goal || following[other]);
    }
    following
}

/// A point earlier by a lag, such that the lag added to it leads no further than the point. `None` before the calendar.
fn earlier(project: &WorkingTime, at: Instant, lag: Work) -> Option<Instant> {
    match lag {
        Work::None => Some(at),
        Work::Minutes(minutes) => project.subtract(at, minutes),
        Work::Days(days) => Some(at.plus_days(-days)),
    }
}

/// Start and finish that agree with each other and with the length of the work. Never before the early dates: a typed
/// date may be earlier than what comes before allows, which a rule says; slack is not negative for it.
fn settle(network: &Network<'_>, early: &[Dates], activity: usize, late: Late) -> Late {
    let dates = &early[activity];
    let time = network.time(activity);
    let settled = match network.activities[activity].work {
        Work::None => {
            let at = late.finish.min(late.start);
            Late { start: at, finish: at }
        }
        Work::Minutes(minutes) => {
            // Work never ends on a day off.
            let late = Late { finish: time.end(late.finish).unwrap_or(late.finish), ..late };
            let start = time.subtract(late.finish, minutes).unwrap_or(dates.start);
            if late.start < start {
                let start = startable(time, late.start);
                Late { start, finish: time.add(start, minutes).unwrap_or(late.finish) }
            } else {
                Late { start, finish: late.finish }
            }
        }
        Work::Days(_) => {
            let room = (late.finish.0 - dates.finish.0).min(late.start.0.saturating_sub(dates.start.0));
            let day = Instant::start_of(dates.first).plus_days(room.div_euclid(24 * 60).max(0)).date();
            // Its first day is one of work: so days off can't be the last on which it begins.
            match time.day_at_or_before(day).and_then(|day| Some((day, time.day(day)?.1))) {
                Some((day, end)) if day >= dates.first => Late {
                    start: startable(time, late.start.min(end.plus(-1))),
                    finish: dates.finish.plus(Instant::start_of(day).0 - Instant::start_of(dates.first).0),
                },
                _ => Late { start: dates.start, finish: dates.finish },
            }
        }
    };
    Late { start: settled.start.max(dates.start), finish: settled.finish.max(dates.finish) }
}

/// The last point at or before another at which work may begin: what comes before may end there, and no later, for a
/// beginning at the end of a day is moved to the next.
fn startable(time: &WorkingTime, at: Instant) -> Instant {
    match time.begin(at) {
        Some(begin) if begin == at => at,
        _ => time.end(at).map_or(at, |end| end.plus(-1)),
    }
}
