//! Days that are typed or hang on others, and what was done, computed by hand as in [`super::scenarios`].

use jiff::civil::date;
use onramp::engine::plan::Unplanned;
use onramp::model::schedule::Status;

use super::case::Case;

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
    let late: Vec<bool> = plan.tasks.iter().map(|task| task.late).collect();
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
