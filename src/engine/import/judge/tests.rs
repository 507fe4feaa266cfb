use super::*;
use crate::base::text::Source;
use crate::base::yaml::read;

const SURVEY: &str = "schema: 1
id: pulse
version: 2
title: Pulse
questions:
  - {id: recommend, kind: rating-0-10, required: true, text: T}
  - {id: why, kind: text, required: true, text: T, show_if: {question: recommend, is: [0, 1, 2, 3, 4, 5, 6]}}
  - {id: well, kind: multiple, text: T, options: [{id: dates, text: X}, {id: calm, text: Y}]}
  - {id: since, kind: date, text: T}
  - id: each
    kind: matrix
    required: true
    text: T
    rows: [{id: speed, text: S}, {id: tone, text: T}]
    options: [{id: good, text: G}, {id: bad, text: B}]
";

/// Judges answers of a client with one contact; the codes, and what became of them.
fn judged(change: impl FnOnce(&mut Incoming)) -> (Vec<Code>, Option<Response>) {
    let survey = read::<Survey>(&Source::new("s.yaml", SURVEY)).value;
    let surveys = [("pulse".to_owned(), survey)].into();
    let contact =
        Contact { id: Id::parse("helena").ok(), name: Some("Helena Prado".into()), ..Contact::default() };
    let one = |answer: &str| vec![answer.to_owned()];
    let mut incoming = Incoming {
        label: "a.json".into(),
        survey: "pulse".into(),
        version: Some(2),
        client: Some("acme".into()),
        respondent: " helena  PRADO ".into(),
        at: "2026-11-27T10:15:09-03:00".into(),
        answers: vec![
            ("recommend".into(), one("9")),
            ("well".into(), vec!["dates".into(), "calm".into()]),
            ("since".into(), one("2026-11-09")),
            ("each".into(), vec!["tone=good".into(), "speed=bad".into()]),
        ],
    };
    change(&mut incoming);
    let client = Id::parse("acme").unwrap();
    let facts = Facts { client: &client, contacts: &[contact], surveys: &surveys };
    let judged = judge(&incoming, facts);
    (judged.diagnostics.iter().map(|fault| fault.code).collect(), judged.value)
}

fn with(question: &str, given: &[&str]) -> (Vec<Code>, Option<Response>) {
    judged(|incoming| {
        incoming.answers.retain(|(id, _)| id != question);
        incoming.answers.push((question.to_owned(), given.iter().map(|one| (*one).to_owned()).collect()));
    })
}

#[test]
fn good_answers_become_a_response_of_the_contact() {
    let (codes, response) = judged(|_| {});
    assert_eq!(codes, []);
    let response = response.unwrap();
    assert_eq!(response.respondent.as_deref(), Some("helena"));
    assert_eq!(response.answers.len(), 4);
    let (_, response) = judged(|incoming| incoming.respondent = "Rui  Alves".into());
    assert_eq!(response.unwrap().respondent.as_deref(), Some("Rui Alves"));
}

#[test]
fn what_is_wrong_with_the_whole_is_said_once() {
    let code = |change: fn(&mut Incoming)| judged(change).0;
    assert_eq!(code(|one| one.client = Some("other".into())), [Code::ForeignAnswers]);
    assert_eq!(code(|one| one.client = None), []);
    assert_eq!(code(|one| one.survey = "pulze".into()), [Code::UnknownSurvey]);
    assert_eq!(code(|one| one.version = Some(1)), [Code::OtherVersion]);
    assert_eq!(code(|one| one.version = None), []);
    assert_eq!(code(|one| one.respondent = " ".into()), [Code::AnswersUnsigned]);
    assert_eq!(code(|one| one.at = "yesterday".into()), [Code::AnswersUnsigned]);
    assert_eq!(code(|one| one.respondent = "x".repeat(200)), [Code::AnswerUnfit]);
}

#[test]
fn an_answer_must_be_one_that_the_question_has() {
    for (question, given) in [
        ("recommend", vec!["11"]),
        ("recommend", vec!["07"]),
        ("recommend", vec!["9", "10"]),
        ("well", vec!["calm", "coffee"]),
        ("well", vec!["calm", "calm"]),
        ("since", vec!["9/11/2026"]),
        ("each", vec!["speed=good", "tone=fast"]),
        ("each", vec!["speed=good", "speed=bad", "tone=good"]),
        ("each", vec!["speed", "tone=good"]),
    ] {
        let (codes, response) = with(question, &given);
        assert_eq!((codes, response), (vec![Code::AnswerNotAllowed], None), "{question}: {given:?}");
    }
    assert_eq!(with("mood", &["x"]).0, [Code::UnknownQuestion]);
    assert_eq!(with("well", &[" "]).0, [], "a blank is no answer");
}

#[test]
fn what_must_be_answered_is_missed_only_where_it_is_asked() {
    assert_eq!(with("recommend", &[]).0, [Code::AnswerMissing]);
    assert_eq!(with("each", &["speed=good"]).0, [Code::AnswerMissing]);
    assert_eq!(with("recommend", &["3"]).0, [Code::AnswerMissing], "now the reason is asked");
    let (codes, response) = with("why", &["not asked"]);
    assert_eq!(codes, [Code::AnswerNotAsked]);
    assert!(response.unwrap().answers.keys().all(|id| id.as_str() != "why"), "left out");
}

#[test]
fn secrets_and_characters_of_our_own_are_refused_and_never_shown() {
    let secret = "the password: hunter2-S3cret";
    let survey = read::<Survey>(&Source::new("s.yaml", SURVEY)).value;
    for (question, given, code) in [
        ("why", format!("fine\n{secret}"), Code::AnswerIsSecret),
        ("well", secret.to_owned(), Code::AnswerIsSecret),
        ("why", "a \u{e000} b".to_owned(), Code::AnswerUnfit),
        ("why", "a \u{7} b".to_owned(), Code::AnswerUnfit),
    ] {
        assert_eq!(with(question, &[&given]).0, [code]);
    }
    let incoming = Incoming { survey: secret.into(), label: "a".into(), ..Incoming::default() };
    let (client, surveys) = (Id::parse("acme").unwrap(), [("pulse".to_owned(), survey)].into());
    let judged = judge(&incoming, Facts { client: &client, contacts: &[], surveys: &surveys });
    assert!(!format!("{:?}", judged.diagnostics).contains("hunter2"));
}
