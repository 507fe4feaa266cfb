//! Slack, by what happens when a task takes longer.

use std::collections::BTreeSet;

use onramp::base::value::Duration;
use onramp::model::schedule::{GO_LIVE, Plan, Task};

use super::model::minutes;
use super::properties::{ALL, CHAINS, models};
use super::yaml::Records;

/// The plan in which one task takes that many minutes more than its `own`.
fn longer(records: &mut Records, index: usize, own: u32, more: u32) -> Plan {
    let set = |records: &mut Records, minutes| {
        let task = records.playbook.phases.iter_mut().flat_map(|phase| &mut phase.tasks).nth(index).unwrap();
        task.duration = Some(Duration::Working { weeks: 0, days: 0, minutes });
    };
    set(records, own + more);
    let plan = records.plan();
    set(records, own);
    plan
}

/// When a client goes live, where a plan has such a task.
fn live(plan: &Plan) -> Option<&Task> {
    plan.tasks.iter().find(|task| task.id.as_str() == GO_LIVE)
}

/// Whether nothing that is over by the activation, and does not wait for it, is later than it in another plan of the
/// same tasks, and the last task is not later.
fn in_time(plan: &Plan, other: &Plan) -> bool {
    let end = |plan: &Plan| plan.tasks.iter().map(|task| task.ends_at).max();
    let goal = live(plan).map(|task| task.ends_at);
    let mut waiting: BTreeSet<&str> = BTreeSet::new();
    for task in &plan.tasks {
        if task.after.iter().any(|link| link.task.as_str() == GO_LIVE || waiting.contains(link.task.as_str()))
        {
            waiting.insert(task.id.as_str());
        }
    }
    let over = |task: &Task| goal.is_some_and(|goal| task.ends_at <= goal);
    let mut both =
        plan.tasks.iter().zip(&other.tasks).filter(|(task, _)| !waiting.contains(task.id.as_str()));
    both.all(|(task, longer)| !over(task) || over(longer)) && end(other) <= end(plan)
}

#[test]
fn slack_is_the_time_that_a_task_may_take_longer() {
    let (mut looked_at, mut some) = (0, 0);
    for (seed, model) in models(&CHAINS, 60) {
        let mut records = Records::of(&model);
        let plan = records.plan();
        for (index, task) in plan.tasks.iter().enumerate() {
            if task.is_milestone() || index % 3 != 0 {
                continue;
            }
            let slack = u32::try_from(task.slack).unwrap();
            let own = minutes(model.tasks[index].duration.unwrap(), model.provider.day());
            let kept = longer(&mut records, index, own, slack);
            assert!(in_time(&plan, &kept), "seed {seed}, {}: {slack}", task.id);
            let late = longer(&mut records, index, own, slack + 1);
            assert!(!in_time(&plan, &late), "seed {seed}, {}: {slack}", task.id);
            assert_eq!(task.critical, slack == 0);
            looked_at += 1;
            some += usize::from(slack > 0);
        }
    }
    println!("{looked_at} tasks took longer by their slack and by a minute more; {some} had some");
    assert!(looked_at > 250 && some > 100 && looked_at - some > 20, "{looked_at}, {some}");
}

#[test]
fn links_of_all_kinds_hold_while_a_task_takes_its_slack() {
    let mut looked_at = 0;
    for (seed, model) in models(&ALL, 300) {
        let mut records = Records::of(&model);
        let plan = records.plan();
        for (index, task) in plan.tasks.iter().enumerate().filter(|(index, _)| index % 5 == 0) {
            let Some(own @ Duration::Working { .. }) = model.tasks[index].duration else { continue };
            let own = minutes(own, model.provider.day());
            let other = longer(&mut records, index, own, u32::try_from(task.slack).unwrap());
            assert!(in_time(&plan, &other), "seed {seed}, {}: {}", task.id, task.slack);
            looked_at += 1;
        }
    }
    assert!(looked_at > 200, "{looked_at}");
}

#[test]
fn slack_is_never_negative_and_something_is_critical() {
    let mut zero = 0;
    for (seed, model) in models(&ALL, 300) {
        let plan = Records::of(&model).plan();
        assert!(plan.tasks.iter().all(|task| task.slack >= 0), "seed {seed}");
        assert!(plan.tasks.iter().any(|task| task.critical), "seed {seed}");
        zero += plan.tasks.iter().filter(|task| task.critical).count();
    }
    assert!(zero > 300, "{zero}");
}
