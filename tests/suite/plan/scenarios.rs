//! Plans whose dates were computed by hand; the arithmetic stands beside them. 2026-11-09 is a Monday. The provider
//! works Monday to Friday, 09:00 to 12:00 and 13:00 to 18:00: eight hours a day.

use onramp::engine::plan::Unplanned;

use super::case::Case;

#[test]
fn work_goes_around_lunch_and_over_night() {
    let case = Case::new(&[
        "id: a, duration: 1h",
        "id: b, duration: 3h, after: [a]",
        "id: c, duration: 1d 4h, after: [b]",
    ]);
    // b: 10 to 12 is two hours, 13 to 14 the third. c: 14 to 18 is four of twelve; Tuesday is eight.
    assert_eq!(
        case.times(),
        ["a 11-09 09:00 11-09 10:00", "b 11-09 10:00 11-09 14:00", "c 11-09 14:00 11-10 18:00"]
    );
}

#[test]
fn half_a_saturday_counts_as_it_is() {
    let mut case = Case::new(&["id: a, duration: 4d 4h", "id: b, duration: 1d, after: [a]"]);
    case.provider = case.provider.replace("mon-fri:", "sat: \"09:00-12:00\", mon-fri:");
    // a: Monday to Thursday, and on Friday 3 + 1 hours. b is 8 hours: 4 on Friday, 3 on Saturday, 1 on Monday.
    assert_eq!(case.times(), ["a 11-09 09:00 11-13 14:00", "b 11-13 14:00 11-16 10:00"]);
    // A day is the longest weekday, a week five of them: 40 hours are 37 + 3 of Monday to Saturday with 43.
    let mut week = Case::new(&["id: a, duration: 1w"]);
    week.provider.clone_from(&case.provider);
    assert_eq!(week.times(), ["a 11-09 09:00 11-13 18:00"]);
}

#[test]
fn a_milestone_at_the_end_of_friday_is_friday() {
    let case = Case::new(&[
        "id: a, duration: 1w",
        "id: m, milestone: true, after: [a]",
        "id: b, duration: 1h, after: [m]",
    ]);
    assert_eq!(
        case.days(),
        ["a 2026-11-09 2026-11-13", "m 2026-11-13 2026-11-13", "b 2026-11-16 2026-11-16"]
    );
    assert_eq!(case.times()[1], "m 11-13 18:00 11-13 18:00");
}

#[test]
fn lags_are_working_time_of_the_provider_or_days_by_the_clock() {
    let case = Case::new(&[
        "id: a, duration: 5h",
        "id: b, duration: 1h, after: [{task: a, lag: 1d}]",
        "id: c, duration: 1h, after: [{task: a, lag: 5cd}]",
        "id: d, duration: 1h, after: [{task: a, link: SS, lag: 4h}]",
        "id: e, duration: 1h, after: [{task: a, link: FF, lag: 1h}]",
        "id: f, duration: 4h, after: [{task: b, link: SF}]",
    ]);
    // a ends Monday 15:00. b: 3 hours to 18:00 and 5 on Tuesday: 9 to 12, 13 to 15. c: Saturday 15:00, hence Monday.
    // d: 09:00 and four hours is 14:00. e ends at 16:00. f ends when b begins, Tuesday 15:00: 4 hours before is 10:00.
    let expected = [
        "a 11-09 09:00 11-09 15:00",
        "b 11-10 15:00 11-10 16:00",
        "c 11-16 09:00 11-16 10:00",
        "d 11-09 14:00 11-09 15:00",
        "e 11-09 15:00 11-09 16:00",
        "f 11-10 10:00 11-10 15:00",
    ];
    assert_eq!(case.times(), expected);
}

#[test]
fn the_first_steps_hang_on_the_day_of_hiring_and_the_others_on_the_start() {
    let mut case = Case::new(&["id: c, duration: 1h", "id: d, duration: 1h, after: [b]"]);
    case.phase(2, &["id: a, duration: 1h", "id: b, duration: 1w, after: [a]"]);
    // b: Tuesday 3 November 10:00 and forty hours: 7 that day, 32 to Monday the 9th, 1 on Tuesday the 10th.
    let expected = [
        "c 11-09 09:00 11-09 10:00",
        "d 11-10 10:00 11-10 11:00",
        "a 11-03 09:00 11-03 10:00",
        "b 11-03 10:00 11-10 10:00",
    ];
    assert_eq!(case.times(), expected);
}

#[test]
fn a_repeated_task_is_one_for_each_item_and_effort_counts_equal_devices() {
    let case = Case::new(&[
        "id: agents, effort: 30m, duration: 4h, for_each: {devices: [workstation, server]}",
        "id: nothing, duration: 1w, for_each: {devices: [nas]}, after: [agents]",
        "id: test, duration: 1h, after: [nothing, {task: agents, link: SS, lag: 1d}]",
    ]);
    let case = case.intake(
        "inventory: {devices: [{id: ws, kind: workstation, count: 14}, {id: srv, kind: server}, {id: fw, kind: firewall}]}\n",
    );
    // Items are worked side by side. What is repeated for nothing is not there: test waits for both items, and a day
    // from their beginning is Monday 18:00.
    let expected = [
        "agents/ws 11-09 09:00 11-09 14:00",
        "agents/srv 11-09 09:00 11-09 14:00",
        "test 11-10 09:00 11-10 10:00",
    ];
    assert_eq!(case.times(), expected);
    let plan = case.plan();
    assert_eq!(plan.tasks.iter().map(|task| task.effort).collect::<Vec<_>>(), [420, 30, 0]);
    let group = plan.groups().next().unwrap();
    assert_eq!((group.items(), group.effort()), (Some(2), 450));
    assert_eq!(
        plan.tasks[2].after.iter().map(|link| link.task.as_str()).collect::<Vec<_>>(),
        ["agents", "agents"]
    );
    assert!(plan.of(&plan.tasks[2].template.id.clone().unwrap()).len() == 1 && plan.ranges.len() == 2);
}

#[test]
fn what_comes_after_a_task_that_is_not_there_comes_after_what_was_before() {
    let tasks = [
        "id: a, duration: 1d",
        "id: b, duration: 1d, after: [{task: a, lag: 2d}]",
        "id: c, duration: 1h, after: [{task: b, lag: 4h}]",
    ];
    // Four hours of c's own link after Monday 18:00: Tuesday 9 to 12 and 13 to 14.
    let expected = ["a 11-09 09:00 11-09 18:00", "c 11-10 14:00 11-10 15:00"];
    assert_eq!(Case::new(&tasks).onboarding("plan: {skip: [b]}\n").times(), expected);
    let conditional = tasks[1].replace("id: b", "id: b, when: {services: [backup]}");
    assert_eq!(Case::new(&[tasks[0], &conditional, tasks[2]]).times(), expected);
    // With the service: b is Thursday, c four hours of Friday later.
    let with = Case::new(&[tasks[0], &conditional, tasks[2]]).intake("services: [backup]\n");
    assert_eq!(with.times()[2], "c 11-13 14:00 11-13 15:00");
}

#[test]
fn a_client_changes_and_adds_tasks() {
    let case = Case::new(&["id: a, duration: 1d", "id: b, duration: 1h, after: [a]"]).onboarding(
        "plan:\n  change: {a: {duration: 2d}}\n  add: [{id: extra, phase: p7, title: Extra, duration: 4h, after: [b]}]\n",
    );
    // a: Monday and Tuesday. extra: Wednesday 10 to 12, 13 to 15.
    let expected =
        ["a 11-09 09:00 11-10 18:00", "b 11-11 09:00 11-11 10:00", "extra 11-11 10:00 11-11 15:00"];
    assert_eq!(case.times(), expected);
    // Other links instead of the playbook's own.
    let case = Case::new(&["id: a, duration: 1d", "id: b, duration: 1h, after: [a]"])
        .onboarding("plan: {change: {b: {after: []}}}\n");
    assert_eq!(case.times()[1], "b 11-09 09:00 11-09 10:00");
}

#[test]
fn the_clients_tasks_keep_its_hours_and_closures() {
    let case = Case::new(&["id: a, duration: 2d, owner: client, after: [b]", "id: b, duration: 1h"])
        .intake("sites: [{id: matriz, hours: {mon-fri: \"08:00-12:00\"}, closed: [{from: 2026-12-21, to: 2027-01-03}]}]\n");
    let mut case = case;
    case.onboarding = case.onboarding.replace("2026-11-09", "2026-12-17");
    // 2d are 16 hours, for a day is the provider's. Thursday the 17th from 10:00: 2, Friday 4, then Monday 4 January: 4,
    // Tuesday 4, Wednesday 2.
    assert_eq!(case.times(), ["a 12-17 10:00 01-06 10:00", "b 12-17 09:00 12-17 10:00"]);
    assert_eq!(case.days()[0], "a 2026-12-17 2027-01-06");
}

#[test]
fn a_site_in_another_time_zone_has_its_own_days() {
    let tasks = ["id: ours, duration: 1h", "id: theirs, duration: 8h, owner: client, after: [ours]"];
    let site = |zone: &str| {
        format!("sites: [{{id: matriz, time_zone: {zone}, hours: {{mon-fri: \"09:00-18:00\"}}}}]\n")
    };
    // Lisbon in November is three hours ahead: 06:00 to 15:00 here. From 10:00 that is 5 hours, and 3 on Tuesday.
    let case = Case::new(&tasks).intake(&site("Europe/Lisbon"));
    assert_eq!(case.times()[1], "theirs 11-09 10:00 11-10 09:00");
    // Tokyo is twelve hours ahead: Monday 10:00 here is Monday 22:00 there. Work begins there on Tuesday at 09:00, which
    // is Monday 21:00 here, and ends on Tuesday, at 17:00 there.
    let case = Case::new(&tasks).intake(&site("Asia/Tokyo"));
    assert_eq!(case.times()[1], "theirs 11-09 21:00 11-10 05:00");
    assert_eq!(case.days()[1], "theirs 2026-11-10 2026-11-10");
}

#[test]
fn slack_is_counted_to_the_activation() {
    let case = Case::new(&[
        "id: long, duration: 2d",
        "id: short, duration: 4h",
        "id: go-live, milestone: true, after: [long, short]",
        "id: after, duration: 1h, after: [go-live]",
        "id: review, duration: 1h, at: go-live + 30cd",
    ]);
    let plan = case.plan();
    // Two days are 16 hours; short takes 4 of them. after: from Wednesday 11 November 10:00 to the end of the review,
    // Thursday 10 December 10:00, are 21 days of work.
    let slack: Vec<f64> = plan.tasks.iter().map(|task| plan.in_days(task.slack)).collect();
    assert_eq!(slack, [0.0, 1.5, 0.0, 21.0, 0.0]);
    assert_eq!(
        plan.tasks.iter().map(|task| task.critical).collect::<Vec<_>>(),
        [true, false, true, false, true]
    );
}

#[test]
fn a_ring_is_named_task_by_task() {
    let case = Case::new(&[
        "id: a, duration: 1h, after: [c]",
        "id: b, duration: 1h, for_each: {devices: [server]}, after: [a]",
        "id: c, duration: 1h, at: b + 1cd",
        "id: d, duration: 1h, after: [c]",
    ]);
    let case = case.intake("inventory: {devices: [{id: one, kind: server}, {id: two, kind: server}]}\n");
    let Err(Unplanned::Cycle(tasks)) = case.records().try_plan() else { panic!("a ring was planned") };
    // Each waits for the next, and the last for the first; items are named by their task.
    let names: Vec<&str> = tasks.iter().map(|task| task.as_str()).collect();
    assert!(
        [["a", "c", "b"], ["c", "b", "a"], ["b", "a", "c"]].iter().any(|ring| names == ring),
        "{names:?}"
    );
}
