//! What answers come to.

use std::collections::BTreeMap;

use super::*;
use crate::base::text::Source;
use crate::base::yaml::read;
use crate::model::record::Intake;

const SURVEY: &str = "\
schema: 1
id: s
version: 1
title: T
questions:
  - {id: recommend, kind: rating-0-10, instrument: nps, text: T}
  - {id: well, kind: multiple, text: T, options: [{id: x, text: X}, {id: y, text: Y}]}
  - {id: why, kind: text, text: T}
";

/// A client's answers, `(respondent, day, answers)` each.
struct Case {
    surveys: BTreeMap<String, Read<Survey>>,
    responses: BTreeMap<String, Read<Response>>,
    intake: Intake,
    onboarding: Onboarding,
}

fn case(onboarding: &str, responses: &[(&str, &str, &str)]) -> Case {
    let survey = read::<Survey>(&Source::new("s.yaml", SURVEY)).value;
    let response = |(index, (who, day, answers)): (usize, &(&str, &str, &str))| {
        let text = format!(
            "schema: 1\nsurvey: s\nversion: 1\nrespondent: {who}\nat: {day}T10:00\nanswers: {{{answers}}}\n"
        );
        let path = format!("responses/{index}.yaml");
        (path.clone(), read::<Response>(&Source::new(&path, &text)).value)
    };
    let contacts = "schema: 1\ncompany: {name: C}\ncontacts:\n  - {id: helena, name: Helena Prado}\n  - {id: rui, name: Rui}\n";
    let onboarding = format!("schema: 1\naccount_manager: ana\n{onboarding}");
    Case {
        surveys: [("s".to_owned(), survey)].into(),
        responses: responses.iter().enumerate().map(response).collect(),
        intake: read::<Intake>(&Source::new("i.yaml", contacts)).value.value,
        onboarding: read::<Onboarding>(&Source::new("o.yaml", &onboarding)).value.value,
    }
}

fn results(case: &Case) -> Results {
    let (provider, holidays) = (Provider::default(), Holidays::new());
    let found = answers(Input {
        surveys: &case.surveys,
        responses: &case.responses,
        contacts: &case.intake.contacts,
        onboarding: &case.onboarding,
        plan: None,
        provider: &provider,
        holidays: &holidays,
    });
    assert_eq!(found.len(), 1);
    found[0].clone()
}

const REVIEWS: &str =
    "reviews: {30: {held_on: 2026-12-16}, 60: {held_on: 2027-01-15}, 90: {held_on: 2027-02-15}}";

#[test]
fn answers_belong_to_the_review_that_is_nearest() {
    let days = ["2026-11-24", "2026-12-20", "2026-12-31", "2027-01-01", "2027-03-30"];
    let list: Vec<(&str, &str, &str)> = days.iter().map(|day| ("rui", *day, "recommend: 9")).collect();
    let waves = results(&case(REVIEWS, &list)).waves;
    let counts: Vec<(u32, usize)> = waves.iter().map(|wave| (wave.day, wave.responses)).collect();
    // 31 December is as near to one as to the other: it belongs to the earlier.
    assert_eq!(counts, [(30, 3), (60, 1), (90, 1)]);
    assert!(results(&case("", &list)).waves.is_empty(), "without reviews there is no trend");
}

#[test]
fn who_was_asked_is_who_it_was_sent_to() {
    let list = [("Helena Prado", "2026-11-24", "recommend: 9"), ("Somebody", "2026-11-24", "recommend: 8")];
    let sent = "sent:\n  - {kind: s, on: 2026-11-23, to: helena}\n  - {kind: s, on: 2026-11-23, to: rui}\n  - {kind: s, on: 2026-12-16, to: rui}\n  - {kind: welcome, on: 2026-11-01, to: ines}\n";
    let asked = results(&case(sent, &list)).totals.asked;
    assert_eq!(asked, Some(Asked { people: 2, answered: 1, others: 1 }));
    assert_eq!(results(&case("", &list)).totals.asked, None, "nobody noted it");
}

#[test]
fn those_who_are_not_content_come_first_and_are_called_within_two_business_days() {
    let list = [
        ("rui", "2026-11-20", "recommend: 9, why: Good"),
        ("helena", "2026-11-20", "recommend: 6, why: Slow"),
        ("Ines", "2026-11-23", "recommend: 2"),
        ("Ana", "2026-11-21", "why: No figure"),
    ];
    let results = results(&case("", &list));
    let critics: Vec<(&str, u8, String)> = results
        .totals
        .critics
        .iter()
        .map(|critic| (critic.who.as_str(), critic.answer, critic.due.unwrap().to_string()))
        .collect();
    // The 20th is a Friday: Monday and Tuesday are the two days.
    assert_eq!(critics, [("Ines", 2, "2026-11-25".to_owned()), ("Helena Prado", 6, "2026-11-24".to_owned())]);
    assert_eq!(results.totals.critics[0].owner.as_ref().unwrap().as_str(), "ana");
    let said: Vec<&str> = results.remarks[0].remarks.iter().map(|remark| remark.text.as_str()).collect();
    assert_eq!(said, ["Slow", "Good", "No figure"]);
    let shown = results.for_client();
    assert!(shown.remarks.is_empty() && shown.totals.critics.is_empty());
    assert_eq!((shown.totals.tallies, shown.spreads), (results.totals.tallies, results.spreads));
}

#[test]
fn each_answer_is_counted_once_a_response_and_what_is_none_nowhere() {
    let list = [
        ("a", "2026-11-20", "recommend: 10, well: [x, y]"),
        ("b", "2026-11-20", "recommend: 11, well: [x, x]"),
        ("c", "2026-11-20", "recommend: , well: [z]"),
    ];
    let spreads = results(&case("", &list)).spreads;
    let counts = |spread: &Spread| -> Vec<usize> { spread.answers.iter().map(|one| one.count).collect() };
    assert_eq!(counts(&spreads[0]), [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1]);
    assert_eq!((spreads[0].n, spreads[0].blanks), (1, 1));
    assert_eq!((counts(&spreads[1]), spreads[1].n, spreads[1].blanks), (vec![2, 1], 2, 0));
    assert_eq!(spreads.len(), 2, "words are not counted");
}

#[test]
fn who_was_not_asked_has_left_nothing_blank_and_a_matrix_is_counted_row_by_row() {
    let mut case = case(
        "",
        &[
            ("a", "2026-11-20", "recommend: 9, desk: [p=yes, m=no], late: \"4\""),
            ("b", "2026-11-20", "recommend: 3, desk: [p=yes]"),
        ],
    );
    let more = "  - {id: late, kind: rating-1-5, text: T, show_if: {question: recommend, is: [\"3\"]}}\n  \
        - {id: desk, kind: matrix, text: T, rows: [{id: p, text: P}, {id: m, text: M}], options: [{id: yes, text: Y}, {id: no, text: N}]}\n";
    let survey = read::<Survey>(&Source::new("s.yaml", format!("{SURVEY}{more}"))).value;
    case.surveys.insert("s".to_owned(), survey);
    let spreads = results(&case).spreads;
    let of = |name: &str| spreads.iter().find(|spread| spread.question.as_str() == name).unwrap();
    // What the first wrote there counts for nothing: that was never asked.
    assert_eq!((of("late").n, of("late").blanks), (0, 1));
    let counts: Vec<(&str, usize)> =
        of("desk").answers.iter().map(|one| (one.value.as_str(), one.count)).collect();
    assert_eq!(counts, [("p=yes", 2), ("p=no", 0), ("m=yes", 0), ("m=no", 1)]);
    assert_eq!(of("desk").n, 2);
}

#[test]
fn the_worst_comes_first_and_who_has_no_score_last() {
    let totals = |answers: &[&str]| {
        let answers: Vec<String> = answers.iter().map(|one| format!("recommend: {one}")).collect();
        let list: Vec<(&str, &str, &str)> =
            answers.iter().map(|one| ("a", "2026-11-20", one.as_str())).collect();
        results(&case("", &list)).totals
    };
    let (good, bad, none) = (totals(&["10", "9"]), totals(&["3", "9"]), totals(&[""]));
    assert_eq!(bad.worst_first(&good), Ordering::Less);
    assert_eq!(none.worst_first(&good), Ordering::Greater);
    let sum = Totals::sums([&good, &bad, &none]);
    assert_eq!((sum[0].n(), sum[0].blanks, sum[0].value().unwrap().to_string()), (4, 1, "50".to_owned()));
}
