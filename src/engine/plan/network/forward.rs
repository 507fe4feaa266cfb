//! The forward pass: the earliest dates of each activity.

use jiff::civil::Date;

use super::order::Adjacent;
use super::{Activity, BeyondCalendar, Dates, Hook, Network, Place, Roll, Work};
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
        let earliest = activity.earliest.max(not_before.map(Instant::start_of));
        match activity.place {
            Place::Free => free(activity, time, start, finish, earliest),
            Place::Done { started, on } => {
                let by_links = free(activity, time, start, finish, earliest)?;
                Ok(done(activity, time, by_links, started, on))
            }
            Place::Started(on) => {
                let by_links = free(activity, time, start, finish, activity.earliest)?;
                let dates =
                    if by_links.first == on { by_links } else { on_day(activity.work, time, on)? };
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
            Place::Hangs { on, offset, before, roll } => {
                let anchor = match on {
                    Hook::Day(day) => {
                        let end = time.day(day).map_or(Instant::end_of(day), |(_, end)| end);
                        Dates { start: end, finish: end, first: day, last: day }
                    }
                    Hook::Activity(other) => dates[other],
                };
                let project = &network.calendars[network.project];
                let day = hanging(project, &anchor, offset, before)?;
                let day = rolled(network, index, day, roll)?;
                on_day(activity.work, time, not_before.map_or(day, |first| first.max(day)))
            }
        }
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
fn done(
    activity: &Activity,
    time: &WorkingTime,
    by_links: Dates,
    started: Option<Date>,
    on: Date,
) -> Dates {
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

/// The day that hangs on the last day of another: by calendar days, or by working time from its end.
fn hanging(project: &WorkingTime, anchor: &Dates, offset: Work, before: bool) -> Found<Date> {
    match offset {
        Work::None => Ok(anchor.last),
        Work::Days(days) => {
            Ok(Instant::start_of(anchor.last).plus_days(if before { -days } else { days }).date())
        }
        Work::Minutes(minutes) => {
            // From the end of the day's work, for it is days that hang on each other.
            let end = project.day(anchor.last).map_or(anchor.finish, |(_, end)| end);
            if before {
                let at = project.subtract(end, minutes).ok_or(BeyondCalendar)?;
                // What begins the day after work ended the evening before.
                let at = project.end(at).ok_or(BeyondCalendar)?;
                Ok(project.day_of_end(at).unwrap_or(at.date()))
            } else {
                let at = project.add(end, minutes).ok_or(BeyondCalendar)?;
                Ok(project.day_of_end(at).unwrap_or_else(|| at.date_before()))
            }
        }
    }
}

/// A day on which both calendars work.
fn rolled(network: &Network<'_>, index: usize, day: Date, roll: Roll) -> Found<Date> {
    let (other, forwards) = match roll {
        Roll::None => return Ok(day),
        Roll::Next(other) => (&network.calendars[other], true),
        Roll::Previous(other) => (&network.calendars[other], false),
    };
    let own = network.time(index);
    let mut day = day;
    loop {
        let step = |time: &WorkingTime, day| {
            if forwards { time.day_at_or_after(day) } else { time.day_at_or_before(day) }
        };
        let next = step(own, day).and_then(|day| step(other, day)).ok_or(BeyondCalendar)?;
        if next == day {
            return Ok(day);
        }
        day = next;
    }
}
