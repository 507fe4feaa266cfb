//! Plans whose dates were computed by hand; the arithmetic stands beside them. 2026-11-09 is a Monday. The provider
//! works Monday to Friday, 09:00 to 12:00 and 13:00 to 18:00: eight hours a day.

use jiff::civil::{Date, date};
use onramp::engine::plan::Unplanned;
use onramp::model::schedule::{Plan, Status};

use super::yaml::Records;

const PROVIDER: &str = "schema: 1
name: Norte TI
calendar: {time_zone: America/Sao_Paulo, hours: {mon-fri: [\"09:00-12:00\", \"13:00-18:00\"]}, holidays: [XX]}
";

const INTAKE: &str = "schema: 1
company: {name: Padaria Aurora}
contacts: [{id: ivo, name: Ivo Alves, email: ivo@aurora.example, for: [primary]}]
";

const ONBOARDING: &str = "schema: 1
hired_on: 2026-11-03
start: 2026-11-09
";

/// A client with a playbook of one phase, of step 7.
struct Case {
    provider: String,
    intake: String,
    onboarding: String,
    playbook: String,
    holidays: String,
    as_of: Date,
}

impl Case {
    /// Tasks, one a line: the inside of a flow mapping.
    fn new(tasks: &[&str]) -> Case {
        let mut case = Case {
            provider: PROVIDER.to_owned(),
            intake: INTAKE.to_owned(),
            onboarding: ONBOARDING.to_owned(),
            playbook: "schema: 1\nid: standard\ntitle: Test\nphases:\n".to_owned(),
            holidays: "schema: 1\ndays: []\n".to_owned(),
            as_of: date(2026, 11, 9),
        };
        case.phase(7, tasks);
        case
    }

    /// One more phase.
    fn phase(&mut self, step: u32, tasks: &[&str]) {
        self.playbook.push_str(&format!("  - id: p{step}\n    step: {step}\n    title: Test\n    tasks:\n"));
        for task in tasks {
            self.playbook.push_str(&format!("      - {{title: Test, {task}}}\n"));
        }
    }

    fn intake(mut self, more: &str) -> Case {
        self.intake.push_str(more);
        self
    }

    fn onboarding(mut self, more: &str) -> Case {
        self.onboarding.push_str(more);
        self
    }

    fn off(mut self, days: &[&str]) -> Case {
        let days: Vec<String> = days.iter().map(|day| format!("  - {{date: {day}, name: Off}}\n")).collect();
        self.holidays = format!("schema: 1\ndays:\n{}", days.concat());
        self
    }

    fn records(&self) -> Records {
        Records::read(&self.playbook, &self.provider, &self.intake, &self.onboarding, self.as_of)
            .with_holidays("XX", &self.holidays)
    }

    fn plan(&self) -> Plan {
        self.records().plan()
    }

    /// The tasks as `id start finish`, with times.
    fn times(&self) -> Vec<String> {
        let plan = self.plan();
        let time = |at: jiff::civil::DateTime| at.strftime("%m-%d %H:%M").to_string();
        plan.tasks
            .iter()
            .map(|task| format!("{} {} {}", task.id, time(task.starts_at), time(task.ends_at)))
            .collect()
    }

    /// The tasks as `id first-day last-day`.
    fn days(&self) -> Vec<String> {
        self.plan().tasks.iter().map(|task| format!("{} {} {}", task.id, task.start, task.finish)).collect()
    }
}

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
fn typed_facts_fix_days_and_what_follows_goes_on_from_there() {
    let mut case = Case::new(&[
        "id: kickoff, fact: kickoff, duration: 1h",
        "id: minutes, duration: 2h, after: [kickoff]",
    ]);
    case.phase(
        2,
        &["id: signed, milestone: true, fact: sla.signed", "id: filed, duration: 1h, after: [signed]"],
    );
    let signed =
        "sla: {signed: {provider: {name: Ana, on: 2026-11-05}, client: {name: Ivo, on: 2026-11-06}}}\n";
    let mut case = case.onboarding("kickoff: {at: 2026-11-10T11:00}\n").onboarding(signed);
    // Signed when the later one had signed, at the end of Friday. Minutes: 13 to 15, for lunch comes after the kick-off.
    let expected = [
        "kickoff 11-10 11:00 11-10 12:00",
        "minutes 11-10 13:00 11-10 15:00",
        "signed 11-06 18:00 11-06 18:00",
        "filed 11-09 09:00 11-09 10:00",
    ];
    assert_eq!(case.times(), expected);
    let statuses = |case: &Case| case.plan().tasks.iter().map(|task| task.status).collect::<Vec<_>>();
    assert_eq!(statuses(&case), [Status::Todo, Status::Todo, Status::Done, Status::Todo]);
    // Over once its day is past, not before.
    case.as_of = date(2026, 11, 10);
    assert_eq!(statuses(&case)[0], Status::Todo);
    case.as_of = date(2026, 11, 11);
    assert_eq!(statuses(&case)[0], Status::Done);
    // 11:00 three hours west of the provider is 14:00 there.
    case.onboarding = case.onboarding.replace("T11:00", "T11:00-06:00");
    assert_eq!(case.times()[0], "kickoff 11-10 14:00 11-10 15:00");
}

const REVIEW: &[&str] = &[
    "id: go-live, milestone: true, after: [a]",
    "id: review, duration: 1h, at: go-live + 30cd, roll: next-working-day",
    "id: before, duration: 1h, at: go-live + 30cd, roll: previous-working-day",
    "id: fixed, duration: 1h, at: go-live + 30cd",
    "id: a, duration: 2w",
];

#[test]
fn a_date_that_hangs_on_another_rolls_from_days_off() {
    // a is two weeks, to Friday the 20th. Thirty days later is Sunday 20 December; the 21st and 22nd are off.
    let case = Case::new(REVIEW).off(&["12-21", "2026-12-22", "12-18"]);
    let expected = [
        "go-live 2026-11-20 2026-11-20",
        "review 2026-12-23 2026-12-23",
        "before 2026-12-17 2026-12-17",
        "fixed 2026-12-20 2026-12-20",
        "a 2026-11-09 2026-11-20",
    ];
    assert_eq!(case.days(), expected);
}

#[test]
fn what_the_client_takes_part_in_rolls_to_a_day_of_both_sides() {
    let site =
        "sites: [{id: matriz, closed: [{from: 2026-12-23, to: 2027-01-03, why: recess}], holidays: [YY]}]\n";
    let case = Case::new(REVIEW).off(&["12-21", "2026-12-22"]).intake(site);
    let yy = "schema: 1\ndays: [{date: 2027-01-04, name: Off}]\n";
    // The client has its own holidays: the 21st and 22nd are off for the provider only, the rest for the client.
    let plan = case.records().with_holidays("YY", yy).plan();
    let finish = |id: &str| plan.tasks.iter().find(|task| task.id.as_str() == id).unwrap().finish.to_string();
    assert_eq!(finish("review"), "2027-01-05");
    assert_eq!(finish("before"), "2026-12-18");
    // What the client does not see is the provider's affair.
    let internal: Vec<String> = REVIEW.iter().map(|task| format!("{task}, audience: internal")).collect();
    let internal: Vec<&str> = internal.iter().map(String::as_str).collect();
    let case = Case::new(&internal).off(&["12-21", "2026-12-22"]).intake(site);
    assert_eq!(case.days()[1], "review 2026-12-23 2026-12-23");
}

#[test]
fn a_day_on_which_both_work_is_not_looked_for_without_end() {
    // A client that works on Saturdays only has no day with the provider: ours counts.
    let case = Case::new(REVIEW).intake("sites: [{id: matriz, hours: {sat: \"08:00-12:00\"}}]\n");
    assert_eq!(case.days()[1], "review 2026-12-21 2026-12-21");
}

#[test]
fn working_days_before_and_after_a_date() {
    let days = [
        // A working day counts itself, so that one day before Monday is Friday.
        ("2026-11-16 - 1d", "2026-11-13"),
        ("2026-11-16 - 2d", "2026-11-12"),
        ("2026-11-16 - 4h", "2026-11-16"),
        ("2026-11-16 + 1d", "2026-11-17"),
        ("2026-11-13 + 1d", "2026-11-16"),
        ("2026-11-13 + 1w", "2026-11-20"),
        // A day off has no work to count.
        ("2026-11-15 - 1d", "2026-11-13"),
        ("2026-11-15 - 2d", "2026-11-12"),
        ("2026-11-15 + 1d", "2026-11-16"),
        ("2026-11-15 - 1cd", "2026-11-14"),
        ("start", "2026-11-09"),
        ("hired_on + 7cd", "2026-11-10"),
    ];
    for (at, expected) in days {
        let case = Case::new(&[&format!("id: a, duration: 1h, at: {at}")]);
        assert_eq!(case.days(), [format!("a {expected} {expected}")], "{at}");
    }
    let plan = Case::new(&["id: a, at: target - 1d"]).records().try_plan();
    assert_eq!(plan, Err(Unplanned::NoDates(vec!["target".to_owned()])));
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
fn progress_moves_what_follows_and_the_forecast() {
    let tasks = [
        "id: a, duration: 1d",
        "id: b, duration: 2d, after: [a]",
        "id: c, duration: 1d, after: [b]",
        "id: go-live, milestone: true, after: [c]",
    ];
    let progress = "tasks:
  a: {started_on: 2026-11-09, done_on: 2026-11-10}
  b: {started_on: 2026-11-11, blocked: {by: client, since: 2026-11-12, why: VPN access}}
";
    let mut case = Case::new(&tasks).onboarding(progress);
    case.as_of = date(2026, 11, 13);
    let plan = case.plan();
    // a took a day longer: b is Wednesday and Thursday, c Friday. Today is Friday, and b should be over: it takes today
    // at least, so c is forecast for Monday.
    let expected = ["a 2026-11-09 2026-11-10", "b 2026-11-11 2026-11-12", "c 2026-11-13 2026-11-13"];
    assert_eq!(case.days()[..3], expected);
    assert_eq!(
        plan.tasks.iter().map(|task| task.status).collect::<Vec<_>>(),
        [Status::Done, Status::Blocked, Status::Todo, Status::Todo]
    );
    let late: Vec<bool> =
        plan.tasks.iter().map(|task| task.is_late(onramp::base::value::Date(case.as_of))).collect();
    assert_eq!(late, [false, true, false, false]);
    assert_eq!(
        (plan.finish.to_string(), plan.forecast.to_string()),
        ("2026-11-13".into(), "2026-11-16".into())
    );
    assert_eq!(plan.phases[0].progress, 25);
}

#[test]
fn what_will_not_be_done_takes_no_time() {
    let case = Case::new(&[
        "id: a, duration: 1d",
        "id: b, duration: 1w, after: [a]",
        "id: c, duration: 1h, after: [b]",
    ])
    .onboarding("tasks: {b: {not_done: replaced}}\n");
    let expected = ["a 11-09 09:00 11-09 18:00", "b 11-09 18:00 11-09 18:00", "c 11-10 09:00 11-10 10:00"];
    assert_eq!(case.times(), expected);
    assert_eq!(case.plan().tasks[1].status, Status::NotDone);
}

#[test]
fn a_review_that_is_held_given_up_or_skipped_keeps_what_follows_in_place() {
    let mut tasks = REVIEW.to_vec();
    tasks.push("id: letter, duration: 4h, after: [review]");
    // 20 December is a Sunday. The review is Monday the 21st from 09:00 to 10:00, the letter from 10:00 to 15:00.
    let planned = Case::new(&tasks).times()[5].clone();
    assert_eq!(planned, "letter 12-21 10:00 12-21 15:00");
    // Held on its day it moves nothing.
    let held = Case::new(&tasks).onboarding("tasks: {review: {done_on: 2026-12-21}}\n");
    assert_eq!(held.times()[5], planned);
    // Given up, it stands on its day and takes no time: the letter may begin with the day.
    let given_up = Case::new(&tasks).onboarding("tasks: {review: {not_done: nobody came}}\n");
    assert_eq!(given_up.days()[1], "review 2026-12-21 2026-12-21");
    assert_eq!(given_up.times()[5], "letter 12-21 09:00 12-21 14:00");
    // Without a review the letter comes after that on which the review hung: Friday 20 November, hence Monday.
    let skipped = Case::new(&tasks).onboarding("plan: {skip: [review]}\n");
    assert_eq!(skipped.times()[4], "letter 11-23 09:00 11-23 14:00");
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
