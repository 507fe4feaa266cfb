//! What holds for every plan, on random networks.

use std::collections::{BTreeMap, BTreeSet};

use jiff::ToSpan as _;
use onramp::base::value::{Date, Duration, Id, LinkKind, Scalar as _, TaskId};
use onramp::model::record::TaskProgress;
use onramp::model::schedule::{Plan, Task};

use super::generate::{Taste, calendar, model};
use super::model::{Calendar, Model, minute, minutes};
use super::random::Random;
use super::reference::{Tables, When, early};
use super::yaml::Records;

const FS: LinkKind = LinkKind::FinishToStart;

/// All kinds of links, calendar days, and two calendars.
pub(super) const ALL: Taste = Taste {
    links: &[FS, FS, FS, LinkKind::StartToStart, LinkKind::FinishToFinish, LinkKind::StartToFinish],
    calendar_days: true,
    all_links: true,
};

/// Only what comes after each other.
pub(super) const CHAINS: Taste = Taste { links: &[FS], calendar_days: false, all_links: true };

/// The random models of a test, each with its seed.
pub(super) fn models(taste: &'static Taste, count: u64) -> impl Iterator<Item = (u64, Model)> {
    (1..=count).map(|seed| {
        let mut random = Random::new(seed);
        let provider = calendar(&mut random);
        (seed, model(&mut random, taste, &provider))
    })
}

fn when(task: &Task) -> When {
    When {
        start: minute(task.starts_at),
        end: minute(task.ends_at),
        first: task.start.0,
        last: task.finish.0,
    }
}

/// The dates of all tasks.
fn dates(plan: &Plan) -> BTreeMap<TaskId, When> {
    plan.tasks.iter().map(|task| (task.id.clone(), when(task))).collect()
}

#[test]
fn early_dates_are_those_of_the_definition() {
    let (mut tasks, mut links) = (0, 0);
    for (seed, model) in models(&ALL, 300) {
        let plan = Records::of(&model).plan();
        let expected = early(&model, &Tables::of(&model, plan.follow_up_until.0));
        assert_eq!(plan.tasks.len(), expected.len(), "seed {seed}");
        for ((task, expected), own) in plan.tasks.iter().zip(&expected).zip(&model.tasks) {
            assert_eq!(task.id.as_str(), own.id, "seed {seed}");
            assert_eq!(when(task), *expected, "seed {seed}, {}", own.id);
            tasks += 1;
            links += own.after.len();
        }
    }
    println!("{tasks} tasks with {links} links of all kinds agree with the reference to the minute");
    assert!(tasks > 5_000 && links > 5_000, "{tasks} tasks, {links} links");
}

#[test]
fn work_begins_no_earlier_than_it_may_and_never_on_a_day_off() {
    let (mut worked, mut waited, mut across) = (0, 0, 0);
    for (seed, model) in models(&ALL, 300) {
        let plan = Records::of(&model).plan();
        let tables = Tables::of(&model, plan.follow_up_until.0);
        let day = model.provider.day();
        for (task, own) in plan.tasks.iter().zip(&model.tasks) {
            let (table, at) = (tables.table(own), when(task));
            if let Some(length @ Duration::Working { .. }) = own.duration {
                assert!(table.works(at.start) && table.works(at.end - 1), "seed {seed}, {}", own.id);
                assert_eq!(table.worked(at.end) - table.worked(at.start), minutes(length, day));
                for day in [task.start, task.finish] {
                    assert!(!model.calendar(own).on(day.0).is_empty(), "seed {seed}, {} on {day}", own.id);
                }
                worked += 1;
                across += usize::from(task.start != task.finish);
            }
            assert!(task.start.0 >= model.anchor(own.step), "seed {seed}, {}", own.id);
            for link in &own.after {
                let before = when(&plan.tasks[link.task]);
                let (from, to) = match link.kind {
                    LinkKind::FinishToStart => (before.end, at.start),
                    LinkKind::StartToStart => (before.start, at.start),
                    LinkKind::FinishToFinish => (before.end, at.end),
                    LinkKind::StartToFinish => (before.start, at.end),
                };
                assert!(tables.lagged(from, link.lag, day) <= to, "seed {seed}, {}", own.id);
                waited += 1;
            }
        }
    }
    println!("{worked} working-time tasks, {across} of them over several days, {waited} links");
    assert!(worked > 5_000 && waited > 5_000 && across > 1_000, "{worked}, {waited}, {across}");
}

#[test]
fn a_start_one_week_later_moves_everything_by_a_week() {
    let mut tasks = 0;
    for (seed, mut model) in models(&ALL, 200) {
        // Uniform calendars: each week is like the other.
        for calendar in [Some(&mut model.provider), model.client.as_mut()].into_iter().flatten() {
            calendar.holidays.clear();
            calendar.closed.clear();
        }
        let early = Records::of(&model).plan();
        model.hired = model.hired.checked_add(1.week()).unwrap();
        model.start = model.start.checked_add(1.week()).unwrap();
        let late = Records::of(&model).plan();
        for (one, other) in early.tasks.iter().zip(&late.tasks) {
            assert_eq!(
                one.starts_at.checked_add(7.days()).unwrap(),
                other.starts_at,
                "seed {seed}, {}",
                one.id
            );
            assert_eq!(one.ends_at.checked_add(7.days()).unwrap(), other.ends_at, "seed {seed}, {}", one.id);
            assert_eq!(one.start.0.checked_add(7.days()).unwrap(), other.start.0, "seed {seed}, {}", one.id);
            assert_eq!(
                one.finish.0.checked_add(7.days()).unwrap(),
                other.finish.0,
                "seed {seed}, {}",
                one.id
            );
            assert_eq!(one.slack, other.slack, "seed {seed}, {}", one.id);
            tasks += 1;
        }
    }
    assert!(tasks > 3_000, "{tasks}");
}

/// The model without a task: whoever waited for it waits for what it waited for, with its own lag.
fn without(model: &Model, gone: usize) -> Model {
    let mut model = model.clone();
    let task = model.tasks.remove(gone);
    for other in &mut model.tasks[gone..] {
        let mut after = Vec::new();
        for mut link in std::mem::take(&mut other.after) {
            if link.task == gone {
                let inherited = task.after.iter().map(|inner| (inner.task, link.lag));
                after.extend(inherited.map(|(task, lag)| super::model::Link { task, kind: FS, lag }));
            } else {
                link.task -= usize::from(link.task > gone);
                after.push(link);
            }
        }
        other.after = after;
    }
    model
}

#[test]
fn successors_of_skipped_tasks_inherit_their_predecessors() {
    let (mut inherited, mut skipped) = (0, 0);
    for (seed, model) in models(&CHAINS, 150) {
        let mut random = Random::new(seed);
        let mut records = Records::of(&model);
        let mut left = model.clone();
        let changes = records.onboarding.plan.get_or_insert_default();
        for _ in 0..random.between(1, 4) {
            let index = random.index(left.tasks.len());
            let id = left.tasks[index].id.clone();
            inherited +=
                left.tasks.iter().filter(|task| task.after.iter().any(|link| link.task == index)).count();
            changes.skip.push(Id::parse(&id).unwrap());
            left = without(&left, index);
            skipped += 1;
        }
        let plan = records.plan();
        assert_eq!(dates(&plan), dates(&Records::of(&left).plan()), "seed {seed}");
        for (task, own) in plan.tasks.iter().zip(&left.tasks) {
            let found: BTreeSet<&str> = task.after.iter().map(|link| link.task.as_str()).collect();
            let expected: BTreeSet<&str> =
                own.after.iter().map(|link| left.tasks[link.task].id.as_str()).collect();
            assert_eq!(found, expected, "seed {seed}, {}", own.id);
        }
    }
    println!("{skipped} tasks skipped, {inherited} times a task inherited");
    assert!(skipped > 200 && inherited > 150, "{skipped}, {inherited}");
}

#[test]
fn the_order_of_links_and_of_tasks_does_not_matter() {
    for (seed, model) in models(&ALL, 100) {
        let records = Records::of(&model);
        let plan = records.plan();
        assert_eq!(plan, records.plan(), "seed {seed}: the same input");
        let mut random = Random::new(seed);
        let mut other = records;
        for phase in &mut other.playbook.phases {
            random.shuffle(&mut phase.tasks);
            phase.tasks.iter_mut().for_each(|task| random.shuffle(&mut task.after));
        }
        random.shuffle(&mut other.playbook.phases);
        let shuffled = other.plan();
        assert_eq!(dates(&plan), dates(&shuffled), "seed {seed}");
        let slack = |plan: &Plan| -> BTreeMap<TaskId, i64> {
            plan.tasks.iter().map(|task| (task.id.clone(), task.slack)).collect()
        };
        assert_eq!(slack(&plan), slack(&shuffled), "seed {seed}");
        assert_eq!((plan.finish, plan.forecast), (shuffled.finish, shuffled.forecast));
    }
}

#[test]
fn what_is_done_on_its_day_moves_nothing() {
    let mut done = 0;
    for (seed, model) in models(&ALL, 200) {
        let mut records = Records::of(&model);
        let plan = records.plan();
        let mut random = Random::new(seed);
        for task in &plan.tasks {
            let started = random.chance(50).then_some(task.start);
            match random.below(3) {
                0 => {
                    let on = TaskProgress {
                        started_on: started,
                        done_on: Some(task.finish),
                        ..TaskProgress::default()
                    };
                    records.onboarding.tasks.insert(task.id.clone(), on);
                    done += 1;
                }
                1 if started.is_some() => {
                    let on = TaskProgress { started_on: started, ..TaskProgress::default() };
                    records.onboarding.tasks.insert(task.id.clone(), on);
                }
                _ => {}
            }
        }
        let after = records.plan();
        assert_eq!(dates(&plan), dates(&after), "seed {seed}");
        assert_eq!(plan.finish, after.finish, "seed {seed}");
    }
    assert!(done > 1_000, "{done}");
}

#[test]
fn the_forecast_is_never_before_the_plan_nor_before_today() {
    let (mut looked_at, mut later) = (0, 0);
    for (seed, model) in models(&ALL, 150) {
        let mut records = Records::of(&model);
        let plan = records.plan();
        assert_eq!(plan.forecast, plan.finish, "seed {seed}: on the first day");
        let mut last = plan.forecast;
        for days in [5, 20, 40, 200] {
            records.as_of = model.hired.checked_add(days.days()).unwrap();
            let looked = records.plan();
            assert_eq!(dates(&plan), dates(&looked), "seed {seed}: a plan does not move with the day");
            assert!(looked.forecast >= last, "seed {seed}");
            assert!(looked.forecast >= Date(records.as_of) || looked.forecast == plan.finish, "seed {seed}");
            last = looked.forecast;
            looked_at += 1;
        }
        later += usize::from(last > plan.finish);
        // Nothing was done by then.
        assert!(last >= Date(records.as_of), "seed {seed}");
    }
    assert!(looked_at > 500 && later > 100, "{looked_at}, {later}");
}

#[test]
fn tasks_that_wait_for_each_other_are_named_in_their_order() {
    let mut found = 0;
    for (seed, mut model) in models(&CHAINS, 200) {
        let mut random = Random::new(seed);
        // A task waits for a later one that waits for it: a ring, where there is a way between the two.
        let late = random.index(model.tasks.len());
        let Some(way) = way_back(&model, late, &mut random) else { continue };
        let first = *way.last().unwrap();
        model.tasks[first].after.push(super::model::Link { task: late, kind: FS, lag: None });
        let Err(onramp::engine::plan::Unplanned::Cycle(tasks)) = Records::of(&model).try_plan() else {
            panic!("seed {seed}: a ring was planned");
        };
        let index = |id: &TaskId| model.tasks.iter().position(|task| task.id == id.as_str()).unwrap();
        for (id, next) in tasks.iter().zip(tasks.iter().cycle().skip(1)) {
            let waits = model.tasks[index(id)].after.iter().any(|link| link.task == index(next));
            assert!(waits, "seed {seed}: {id} does not wait for {next} in {tasks:?}");
        }
        assert_eq!(tasks.iter().collect::<BTreeSet<_>>().len(), tasks.len(), "seed {seed}");
        found += usize::from(tasks.len() > 2);
    }
    assert!(found > 40, "{found} rings of more than two tasks");
}

/// The way from a task back to one that it waits for, both included.
fn way_back(model: &Model, from: usize, random: &mut Random) -> Option<Vec<usize>> {
    let mut way = vec![from];
    while let Some(after) = way.last().map(|at| &model.tasks[*at].after).filter(|after| !after.is_empty()) {
        way.push(after[random.index(after.len())].task);
        if way.len() > 5 {
            break;
        }
    }
    (way.len() > 1).then_some(way)
}

#[test]
fn odd_calendars_are_planned_or_refused_but_never_panic() {
    let day = |from, to| vec![(from, to)];
    let empty = || Calendar::default();
    let mut odd: Vec<(&str, Calendar)> = Vec::new();
    odd.push(("no hours", empty()));
    let mut all = empty();
    all.hours.iter_mut().for_each(|hours| *hours = day(0, 1439));
    odd.push(("every minute that a clock can say", all));
    let mut little = empty();
    little.hours[2] = day(600, 660);
    odd.push(("one hour a week", little));
    let mut sunday = empty();
    sunday.hours[6] = day(0, 1);
    odd.push(("one minute on Sundays", sunday));
    let mut closed = empty();
    (0..5).for_each(|index| closed.hours[index] = day(540, 1080));
    let year = (jiff::civil::date(2026, 10, 1), jiff::civil::date(2027, 12, 31));
    closed.closed.push(year);
    odd.push(("closed for more than a year", closed.clone()));
    closed.closed[0].1 = jiff::civil::date(9999, 12, 31);
    odd.push(("closed for ever", closed));
    let mut plans = 0;
    for (seed, model) in models(&ALL, 12) {
        for (name, calendar) in &odd {
            for provider in [true, false] {
                let mut model = model.clone();
                // A provider has no closures: the name of the calendar then only says what its hours are.
                match provider {
                    true => model.provider = Calendar { closed: Vec::new(), ..calendar.clone() },
                    false => model.client = Some(calendar.clone()),
                }
                let records = Records::of(&model);
                match records.try_plan() {
                    Ok(plan) => {
                        assert!(
                            plan.tasks.iter().all(|task| task.start <= task.finish && task.slack >= 0),
                            "{name}"
                        );
                        plans += 1;
                    }
                    Err(why) => {
                        assert_eq!(why, onramp::engine::plan::Unplanned::TooLong, "seed {seed}, {name}")
                    }
                }
            }
        }
    }
    assert!(plans > 80, "{plans}");
}
