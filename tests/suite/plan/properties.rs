//! What holds for every plan, on random networks.

use onramp::base::value::LinkKind;

use super::generate::{Taste, calendar, model};
use super::model::{Model, minute};
use super::random::Random;
use super::reference::{Tables, When, early};
use super::yaml::Records;

const ALL: Taste = Taste {
    links: &[
        LinkKind::FinishToStart,
        LinkKind::FinishToStart,
        LinkKind::FinishToStart,
        LinkKind::StartToStart,
        LinkKind::FinishToFinish,
        LinkKind::StartToFinish,
    ],
    calendar_days: true,
    all_links: true,
};

/// The random models of a test, each with its seed.
fn models(taste: &'static Taste, count: u64) -> impl Iterator<Item = (u64, Model)> {
    (1..=count).map(|seed| {
        let mut random = Random::new(seed);
        let provider = calendar(&mut random);
        (seed, model(&mut random, taste, &provider))
    })
}

fn when(task: &onramp::model::schedule::Task) -> When {
    When { start: minute(task.starts_at), end: minute(task.ends_at), first: task.start.0, last: task.finish.0 }
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
    assert!(tasks > 5_000 && links > 5_000);
}
