//! The forward pass: the earliest dates of each activity.

use jiff::civil::Date;

use super::order::Adjacent;
use super::{Activity, BeyondCalendar, Dates, Hanging, Hook, Network, Place, Roll, Work};
use crate::base::calendar::{Instant, WorkingTime};
use crate::base::value::LinkKind;

type Found<T> = Result<T, BeyondCalendar>;

/// The earliest dates of all activities. What is still open takes place on `not_before` at the earliest, where that is
/// given.
pub(super) fn early(network: &Network<'_>, order: &[usize], not_before: Option<Date>) -> Found<Vec<Dates>> {
    let count = network.activities.len();
    let before = Adjacent::by(&network.links, count, |link| link.to);
    let nothing = Instant(i64::MIN);
    let unset = Dates { start: nothing, finish: nothing, first: Date::MIN, last: Date::MIN };
    let mut dates = vec![unset; count];
    for &activity in order {
        // The latest of what the links ask of its start and of its finish.
        let (mut start, mut finish) = (nothing, nothing);
        for link in before.of(activity) {
            let from = &dates[link.from];
            let end = match link.kind {
                LinkKind::FinishToStart | LinkKind::FinishToFinish => from.finish,
                LinkKind::StartToStart | LinkKind::StartToFinish => from.start,
            };
            let asked = later(&network.calendars[network.project], end, link.lag)?;
            match link.kind {
                LinkKind::FinishToStart | LinkKind::StartToStart => start = start.max(asked),
                LinkKind::FinishToFinish | LinkKind::StartToFinish => finish = finish.max(asked),
            }
        }
        dates[activity] = place(network, &dates, activity, start, finish, not_before)?;
    }
    Ok(dates)
}

fn place(
    network: &Network<'_>,
    dates: &[Dates],
    index: usize,
    start: Instant,
    finish: Instant,
    not_before: Option<Date>,
) -> Found<Dates> {
    let activity = &network.activities[index];
    let time = network.time(index);
    let not_before = not_before.filter(|_| activity.open);
    let planned = |not_before: Option<Date>| match activity.hangs {
        Some(hanging) => hung(network, dates, index, hanging, not_before),
        None => {
            let earliest = activity.earliest.max(not_before.map(Instant::start_of));
            free(activity, time, start, finish, earliest)
        }
    };
    match activity.place {
        Place::Free => planned(not_before),
        Place::Done { started, on } => Ok(done(activity, time, planned(None)?, started, on)),
        Place::Started(on) => {
            let planned = planned(None)?;
            let dates = if planned.first == on { planned } else { on_day(activity.work, time, on)? };
            Ok(match not_before {
                // What was begun and should be over takes at least that day.
                Some(day) if dates.last < day => {
                    let day = time.day_at_or_after(day).unwrap_or(day);
                    let end = time.day(day).map_or(Instant::end_of(day), |(_, end)| end);
                    Dates { finish: end, last: day, ..dates }
                }
                _ => dates,
            })
        }
        Place::Meeting { at, day } => Ok(by_clock(activity.work, at, day)),
    }
}

/// Dates of what hangs on a day.
fn hung(
    network: &Network<'_>,
    dates: &[Dates],
    index: usize,
    hanging: Hanging,
    not_before: Option<Date>,
) -> Found<Dates> {
    let Hanging { on, offset, before, roll } = hanging;
    let (activity, time) = (&network.activities[index], network.time(index));
    let anchor = match on {
        Hook::Day(day) => day,
        Hook::Activity(other) => dates[other].last,
    };
    let day = day_from(&network.calendars[network.project], anchor, offset, before)?;
    let day = rolled(network, index, not_before.map_or(day, |first| first.max(day)), roll)?;
    on_day(activity.work, time, day)
}

/// A point later by a lag.
fn later(project: &WorkingTime, at: Instant, lag: Work) -> Found<Instant> {
    match lag {
        Work::None => Ok(at),
        Work::Minutes(minutes) => project.add(at, minutes).ok_or(BeyondCalendar),
        Work::Days(days) => Ok(at.plus_days(days)),
    }
}

/// Dates that follow from links alone.
fn free(
    activity: &Activity,
    time: &WorkingTime,
    start: Instant,
    finish: Instant,
    earliest: Option<Instant>,
) -> Found<Dates> {
    match activity.work {
        Work::None => {
            // A point takes the end of what it waits for as it is: Friday 18:00 is Friday. With nothing before it, it
            // stands where work may begin.
            let linked = start.max(finish);
            match earliest {
                Some(earliest) if earliest > linked => {
                    let at = time.begin(earliest).ok_or(BeyondCalendar)?;
                    let day = time.day_of_begin(at).unwrap_or(at.date());
                    Ok(Dates { start: at, finish: at, first: day, last: day })
                }
                _ => {
                    let day = time.day_of_end(linked).or_else(|| time.day_of_begin(linked));
                    let day = day.unwrap_or_else(|| linked.date_before());
                    Ok(Dates { start: linked, finish: linked, first: day, last: day })
                }
            }
        }
        Work::Minutes(minutes) => {
            let mut from = start.max(earliest.unwrap_or(start));
            if finish > Instant(i64::MIN) {
                from = from.max(time.begin_for_end(finish, minutes).ok_or(BeyondCalendar)?);
            }
            let from = time.begin(from).ok_or(BeyondCalendar)?;
            worked(time, from, minutes)
        }
        Work::Days(days) => {
            let mut from = start.max(earliest.unwrap_or(start));
            if finish > Instant(i64::MIN) {
                // Calendar days end at midnight: the first may be as many days before the one that the end lies in.
                from = from.max(Instant::start_of(finish.date_before()).plus_days(1 - days));
            }
            let from = time.begin(from).ok_or(BeyondCalendar)?;
            let day = time.day_of_begin(from).unwrap_or(from.date());
            Ok(by_clock(activity.work, from, day))
        }
    }
}

/// Work that begins at a point where it may.
fn worked(time: &WorkingTime, from: Instant, minutes: i64) -> Found<Dates> {
    let to = time.add(from, minutes).ok_or(BeyondCalendar)?;
    let first = time.day_of_begin(from).unwrap_or(from.date());
    let last = time.day_of_end(to).unwrap_or_else(|| to.date_before());
    Ok(Dates { start: from, finish: to, first, last })
}

/// Dates counted by the clock, whatever the calendar says.
fn by_clock(work: Work, from: Instant, day: Date) -> Dates {
    match work {
        Work::None => Dates { start: from, finish: from, first: day, last: day },
        Work::Minutes(minutes) => {
            let to = from.plus(minutes);
            Dates { start: from, finish: to, first: day, last: to.date_before().max(day) }
        }
        Work::Days(days) => {
            let last = Instant::start_of(day).plus_days(days - 1).date();
            Dates { start: from, finish: Instant::end_of(last), first: day, last }
        }
    }
}

/// Dates of something that begins on a day: when work begins there, or by the clock on a day off.
fn on_day(work: Work, time: &WorkingTime, day: Date) -> Found<Dates> {
    match (time.day(day), work) {
        (Some((begin, _)), Work::Minutes(minutes)) => worked(time, begin, minutes),
        (Some((begin, _)), _) => Ok(by_clock(work, begin, day)),
        (None, _) => Ok(by_clock(work, Instant::start_of(day), day)),
    }
}

/// Dates of what was done: those that its links give where they agree with the day, so that doing things as planned
/// moves nothing; else the end of that day.
fn done(activity: &Activity, time: &WorkingTime, by_links: Dates, started: Option<Date>, on: Date) -> Dates {
    let agrees = by_links.last == on;
    let finish = match time.day(on) {
        _ if agrees => by_links.finish,
        Some((_, end)) => end,
        None => Instant::end_of(on),
    };
    let (start, first) = match started {
        Some(day) if agrees && day == by_links.first => (by_links.start, day),
        Some(day) => (time.day(day).map_or(Instant::start_of(day), |(begin, _)| begin), day),
        None if agrees => (by_links.start, by_links.first),
        None => match activity.work {
            Work::None => (finish, on),
            Work::Minutes(minutes) => {
                let start = time.subtract(finish, minutes).unwrap_or(finish);
                (start, time.day_of_begin(start).unwrap_or(on))
            }
            Work::Days(days) => {
                let first = Instant::start_of(on).plus_days(1 - days);
                (first, first.date())
            }
        },
    };
    Dates { start: start.min(finish), finish, first: first.min(on), last: on }
}

/// A day later or earlier than another: by calendar days, or by working time from the end of its work.
fn day_from(project: &WorkingTime, day: Date, offset: Work, before: bool) -> Found<Date> {
    match offset {
        Work::None => Ok(day),
        Work::Days(days) => Ok(Instant::start_of(day).plus_days(if before { -days } else { days }).date()),
        Work::Minutes(minutes) => {
            let worked = project.day(day);
            let end = worked.map_or(Instant::end_of(day), |(_, end)| end);
            if before {
                let at = project.subtract(end, minutes).ok_or(BeyondCalendar)?;
                // A working day counts itself: one day before it is the evening of the one before. A day off does not:
                // one day before a Sunday is Friday.
                let at = if worked.is_some() { project.end(at).ok_or(BeyondCalendar)? } else { at };
                Ok(project.day_of_end(at).or_else(|| project.day_of_begin(at)).unwrap_or(at.date()))
            } else {
                let at = project.add(end, minutes).ok_or(BeyondCalendar)?;
                Ok(project.day_of_end(at).unwrap_or_else(|| at.date_before()))
            }
        }
    }
}

/// How many days are looked through for one on which two calendars work.
const LOOKED_THROUGH: i64 = 366;

/// A day on which both calendars work; where there is none within a year, one on which the activity's own does.
fn rolled(network: &Network<'_>, index: usize, day: Date, roll: Roll) -> Found<Date> {
    let (other, forwards) = match roll {
        Roll::None => return Ok(day),
        Roll::Next(other) => (&network.calendars[other], true),
        Roll::Previous(other) => (&network.calendars[other], false),
    };
    let step = |time: &WorkingTime, day| {
        if forwards { time.day_at_or_after(day) } else { time.day_at_or_before(day) }
    };
    let own = step(network.time(index), day).ok_or(BeyondCalendar)?;
    let mut at = own;
    while let Some(both) = step(other, at).filter(|day| days_between(own, *day) <= LOOKED_THROUGH) {
        if both == at {
            return Ok(both);
        }
        at = step(network.time(index), both).ok_or(BeyondCalendar)?;
    }
    Ok(own)
}

fn days_between(one: Date, other: Date) -> i64 {
    (Instant::start_of(one).0 - Instant::start_of(other).0).abs() / (24 * 60)
}
