//! Random plans from a seed.

use jiff::ToSpan as _;
use jiff::civil::{Date, date};
use onramp::base::value::{Duration, LinkKind};

use super::model::{Calendar, Link, Model, Task};
use super::random::Random;

/// What random plans are made of.
pub(super) struct Taste {
    /// Which links there are.
    pub(super) links: &'static [LinkKind],
    /// Some tasks take calendar days, which TaskJuggler does not know.
    pub(super) calendar_days: bool,
    /// Links that TaskJuggler sees otherwise; see [`comparable`].
    pub(super) all_links: bool,
}

/// A random calendar, from 5 to 7 in the morning on and until 23:00 at the latest.
pub(super) fn calendar(random: &mut Random) -> Calendar {
    let usual = hours(random);
    let mut calendar = Calendar::default();
    for day in 0..5 {
        calendar.hours[day] = if random.chance(25) { hours(random) } else { usual.clone() };
    }
    if random.chance(15) {
        calendar.hours[random.index(5)].clear();
    }
    if random.chance(35) {
        calendar.hours[5] = vec![quarters(random, 7 * 4, 9 * 4, 11 * 4, 14 * 4)];
    }
    if random.chance(5) {
        calendar.hours[6] = usual;
    }
    calendar.holidays = days_off(random);
    calendar
}

/// The hours of a day, with none to two breaks.
fn hours(random: &mut Random) -> Vec<(u32, u32)> {
    let (from, to) = quarters(random, 6 * 4, 10 * 4, 16 * 4, 20 * 4);
    let noon = (random.between(11 * 4, 13 * 4) * 15, random.between(54, 58) * 15);
    match random.below(10) {
        0..3 => vec![(from, to)],
        3..9 => vec![(from, noon.0), (noon.1, to)],
        _ => vec![(from, noon.0), (noon.1, noon.1 + 60), (noon.1 + 75, to + 60)],
    }
}

fn quarters(random: &mut Random, first: u32, last: u32, least: u32, most: u32) -> (u32, u32) {
    (random.between(first, last) * 15, random.between(least, most) * 15)
}

/// Days off in the months around which plans lie.
pub(super) fn days_off(random: &mut Random) -> Vec<Date> {
    let count = random.below(14);
    let mut days: Vec<Date> = (0..count).map(|_| day_in(random, 150)).collect();
    days.sort();
    days.dedup();
    days
}

fn day_in(random: &mut Random, days: u32) -> Date {
    date(2026, 10, 1).checked_add(i64::from(random.between(0, days)).days()).unwrap()
}

/// A random plan by a provider's calendar.
pub(super) fn model(random: &mut Random, taste: &Taste, provider: &Calendar) -> Model {
    let hired = day_in(random, 30);
    let start = hired.checked_add(i64::from(random.between(0, 14)).days()).unwrap();
    let client = random.chance(60).then(|| {
        let mut client = calendar(random);
        // TaskJuggler's holidays of the project are days off of everybody.
        client.holidays.extend(&provider.holidays);
        if random.chance(40) {
            let from = day_in(random, 90);
            client.closed.push((from, from.checked_add(i64::from(random.between(0, 20)).days()).unwrap()));
        }
        client
    });
    let mut model = Model { hired, start, provider: provider.clone(), client, tasks: Vec::new() };
    let most = if random.chance(30) { 60 } else { 30 };
    let count = random.between(5, most);
    let mut step = random.between(1, 4);
    for index in 0..count {
        if step < 10 && random.chance(12) {
            step += 1;
        }
        let task = task(random, taste, &model, usize::try_from(index).unwrap(), step);
        model.tasks.push(task);
    }
    model
}

fn task(random: &mut Random, taste: &Taste, model: &Model, index: usize, step: u32) -> Task {
    let mut task = Task {
        id: format!("t{index}"),
        step,
        client: random.chance(25),
        duration: Some(duration(random, taste)),
        after: Vec::new(),
    };
    if random.chance(10) {
        task.duration = None;
    }
    let wanted = if index == 0 { 0 } else { random.pick(&[0, 1, 1, 1, 2, 2, 3]) };
    for _ in 0..wanted {
        // Mostly what stands just before, sometimes anything.
        let near = index.min(8);
        let before = if random.chance(75) { index - 1 - random.index(near) } else { random.index(index) };
        let link = Link { task: before, kind: random.pick(taste.links), lag: lag(random) };
        // TaskJuggler takes one link from one task to another.
        let double = task
            .after
            .iter()
            .any(|other| other.task == before && (other.kind == link.kind || !taste.all_links));
        if !double && (taste.all_links || comparable(model, &task, &link)) {
            task.after.push(link);
        }
    }
    // A milestone takes the end of what it waits for; without that TaskJuggler leaves it at midnight, and Onramp moves
    // it to the first working minute.
    let anchored =
        |link: &Link| link.kind == LinkKind::FinishToStart && (model.tasks[link.task].step > 3) == (step > 3);
    if task.duration.is_none() && !taste.all_links && !task.after.iter().any(anchored) {
        task.duration = Some(duration(random, taste));
    }
    if taste.all_links && index > 6 && task.duration.is_none() && random.chance(50) {
        task.id = "go-live".to_owned();
        if model.tasks.iter().any(|other| other.id == task.id) {
            task.id = format!("t{index}");
        }
    }
    task
}

/// Whether TaskJuggler means the same by a link. What follows a start there sees that start as its own links give it,
/// before it is moved to working time: Friday 18:00, not Monday 09:00. Counted by the calendar of both that comes to the
/// same; not for work by another calendar, a lag in calendar days or by another calendar, nor for a milestone, which
/// takes the time as it is.
fn comparable(model: &Model, task: &Task, link: &Link) -> bool {
    let before = &model.tasks[link.task];
    let counted = match link.lag {
        None => true,
        Some(lag) => matches!(lag, Duration::Working { .. }) && !before.client,
    };
    link.kind == LinkKind::FinishToStart
        || (task.duration.is_some() && task.client == before.client && counted)
}

fn duration(random: &mut Random, taste: &Taste) -> Duration {
    let working = |weeks, days, minutes| Duration::Working { weeks, days, minutes };
    match random.below(100) {
        0..55 => working(0, 0, random.between(1, 16) * 15),
        55..70 => working(0, 0, random.between(4, 48) * 15),
        70..85 => working(0, random.between(1, 3), 0),
        85..92 => working(0, 1, random.between(1, 6) * 60),
        92..95 => working(random.between(1, 2), 0, 0),
        _ if taste.calendar_days => Duration::CalendarDays(random.between(1, 10)),
        _ => working(0, 0, 60),
    }
}

fn lag(random: &mut Random) -> Option<Duration> {
    let working = |days, minutes| Some(Duration::Working { weeks: 0, days, minutes });
    match random.below(100) {
        0..60 => None,
        60..72 => working(0, random.between(1, 12) * 15),
        72..82 => working(0, random.between(1, 12) * 60),
        82..90 => working(random.between(1, 4), 0),
        90..94 => working(1, random.between(1, 5) * 60),
        _ => Some(Duration::CalendarDays(random.between(1, 9))),
    }
}
