//! Answers against their questionnaire and their client: everything that is wrong, in one pass.

use std::collections::{BTreeMap, BTreeSet};

use super::incoming::Incoming;
use crate::base::diagnostic::{Code, Diagnostic, Severity, Warned};
use crate::base::text::find_secret;
use crate::base::value::{Date, Id, Moment, Scalar as _};
use crate::base::yaml::Read;
use crate::engine::check::similar;
use crate::model::record::Contact;
use crate::model::survey::{AnswerOption, Question, QuestionKind, Response, Survey};

/// The longest answer that is taken, in bytes: about twenty pages.
const LONGEST_ANSWER: usize = 65_536;
/// The longest name, in characters.
const LONGEST_NAME: usize = 120;
/// How much of what was found is shown.
const SHOWN: usize = 60;

/// What answers are compared with.
#[derive(Debug, Clone, Copy)]
pub struct Facts<'f> {
    /// The client whose answers they must be.
    pub client: &'f Id,
    /// Its contacts.
    pub contacts: &'f [Contact],
    /// The questionnaires, by id.
    pub surveys: &'f BTreeMap<String, Read<Survey>>,
}

/// The response that some answers are; `None` where something is wrong with them.
pub fn judge(incoming: &Incoming, facts: Facts<'_>) -> Warned<Option<Response>> {
    let mut found = Found { label: &incoming.label, faults: Vec::new() };
    let response = found.response(incoming, facts);
    let broken = found.faults.iter().any(|fault| fault.severity() == Severity::Error);
    Warned { value: response.filter(|_| !broken), diagnostics: found.faults }
}

/// What was found so far.
struct Found<'f> {
    label: &'f str,
    faults: Vec<Diagnostic>,
}

impl Found<'_> {
    fn response(&mut self, incoming: &Incoming, facts: Facts<'_>) -> Option<Response> {
        let client = facts.client.as_str();
        if let Some(other) = incoming.client.as_deref().filter(|other| *other != client) {
            let fault = self.fault(Code::ForeignAnswers).with("found", shown(other));
            self.faults.push(fault.with("client", client));
            return None;
        }
        let survey = self.survey(incoming, facts.surveys)?;
        let respondent = self.respondent(incoming, facts.contacts);
        let at = self.moment(incoming);
        let mut answers = BTreeMap::new();
        let mut seen = BTreeSet::new();
        for (question, given) in &incoming.answers {
            let given = given.iter().map(|answer| answer.trim().replace("\r\n", "\n"));
            let given: Vec<String> = given.filter(|answer| !answer.is_empty()).collect();
            if let Some((id, question)) = self.question(question, survey)
                && !given.is_empty()
            {
                if !seen.insert(id.clone()) {
                    self.faults.push(
                        self.fault(Code::AnswerNotAllowed)
                            .with("question", id.as_str())
                            .with("reason", "twice"),
                    );
                } else if self.fits(question, &id, &given) {
                    answers.insert(id, given);
                }
            }
        }
        self.asked(survey, &seen, &mut answers);
        Some(Response {
            schema: Some(1),
            // Its file's name: the questionnaire itself need not say it.
            survey: Id::parse(&incoming.survey).ok(),
            version: Some(survey.version.unwrap_or(1)),
            respondent: Some(respondent?),
            at: Some(at?),
            answers,
        })
    }

    fn fault(&self, code: Code) -> Diagnostic {
        Diagnostic::new(code).in_file(self.label)
    }

    /// The questionnaire in the version that was answered.
    fn survey<'s>(
        &mut self,
        incoming: &Incoming,
        surveys: &'s BTreeMap<String, Read<Survey>>,
    ) -> Option<&'s Survey> {
        let Some(survey) = surveys.get(&incoming.survey) else {
            let known: Vec<&str> = surveys.keys().map(String::as_str).collect();
            self.faults.push(
                self.fault(Code::UnknownSurvey)
                    .with("found", shown(&incoming.survey))
                    .with("suggestion", similar(&incoming.survey, known.iter().copied()))
                    .with("known", known.join(", ")),
            );
            return None;
        };
        let wanted = survey.value.version.unwrap_or(1);
        match incoming.version.filter(|version| *version != wanted) {
            Some(version) => {
                let fault = self.fault(Code::OtherVersion).with("survey", incoming.survey.as_str());
                self.faults.push(fault.with("found", version.to_string()).with("wanted", wanted.to_string()));
                None
            }
            None => Some(&survey.value),
        }
    }

    /// Who answered: the id of the contact whose name, address or id was typed, else the name as it was.
    fn respondent(&mut self, incoming: &Incoming, contacts: &[Contact]) -> Option<String> {
        let name = incoming.respondent.split_whitespace().collect::<Vec<_>>().join(" ");
        if name.is_empty() {
            self.faults.push(self.fault(Code::AnswersUnsigned).with("what", "who"));
            return None;
        }
        if find_secret(&name).is_some() {
            self.faults.push(self.fault(Code::AnswerIsSecret).with("question", "respondent"));
            return None;
        }
        if name.chars().count() > LONGEST_NAME || name.chars().any(is_unfit) {
            self.faults.push(self.fault(Code::AnswerUnfit).with("question", "respondent"));
            return None;
        }
        let lower = name.to_lowercase();
        let is_meant = |contact: &&Contact| {
            let names = [
                contact.id.as_ref().map(Id::to_string),
                contact.name.clone(),
                contact.email.as_ref().map(ToString::to_string),
            ];
            names.into_iter().flatten().any(|name| name.to_lowercase() == lower)
        };
        let mut meant = contacts.iter().filter(is_meant);
        let only = meant.next().filter(|_| meant.next().is_none()).and_then(|contact| contact.id.as_ref());
        Some(only.map_or(name, Id::to_string))
    }

    fn moment(&mut self, incoming: &Incoming) -> Option<Moment> {
        let at = Moment::parse(incoming.at.trim()).ok();
        if at.is_none() {
            let what = if incoming.at.trim().is_empty() { "when" } else { "time" };
            self.faults.push(
                self.fault(Code::AnswersUnsigned).with("what", what).with("found", shown(&incoming.at)),
            );
        }
        // Parts of a second are no part of a record.
        at.map(|at| Moment { local: at.local.with().subsec_nanosecond(0).build().unwrap_or(at.local), ..at })
    }

    /// The question of that id.
    fn question<'s>(&mut self, id: &str, survey: &'s Survey) -> Option<(Id, &'s Question)> {
        let asked = survey.questions.iter().find(|one| one.id.as_ref().is_some_and(|own| own.as_str() == id));
        let found = asked.and_then(|question| Some((question.id.clone()?, question)));
        if found.is_none() {
            let known: Vec<&str> =
                survey.questions.iter().filter_map(|one| one.id.as_ref()).map(Id::as_str).collect();
            self.faults.push(
                self.fault(Code::UnknownQuestion)
                    .with("found", shown(id))
                    .with("suggestion", similar(id, known.iter().copied()))
                    .with("known", known.join(", ")),
            );
        }
        found
    }

    /// Whether the question allows these answers. What may be a secret is not looked at any further.
    fn fits(&mut self, question: &Question, id: &Id, given: &[String]) -> bool {
        let of = |fault: Diagnostic| fault.with("question", id.as_str());
        if given.iter().flat_map(|answer| answer.lines()).any(|line| find_secret(line).is_some()) {
            self.faults.push(of(self.fault(Code::AnswerIsSecret)));
            return false;
        }
        if given.iter().any(|answer| !is_fit(answer)) {
            self.faults.push(of(self.fault(Code::AnswerUnfit)));
            return false;
        }
        let Some(kind) = question.kind else { return false };
        let many = matches!(kind, QuestionKind::Multiple | QuestionKind::Matrix);
        if given.len() > 1 && !many {
            self.faults.push(of(self.fault(Code::AnswerNotAllowed)).with("reason", "several"));
            return false;
        }
        let mut seen = BTreeSet::new();
        // Of a matrix a row counts, of the others the answer.
        let key = |answer: &String| match kind {
            QuestionKind::Matrix => answer.split('=').next().unwrap_or_default().to_owned(),
            _ => answer.clone(),
        };
        let wrong: Vec<&String> = given
            .iter()
            .filter(|answer| !allowed(question, kind, answer) || !seen.insert(key(answer)))
            .collect();
        for answer in &wrong {
            let fault = of(self.fault(Code::AnswerNotAllowed)).with("reason", kind.as_str());
            self.faults.push(fault.with("found", shown(answer)).with("known", known(question, kind)));
        }
        wrong.is_empty()
    }

    /// What was asked and had to be answered is; what was not asked is left out.
    fn asked(&mut self, survey: &Survey, seen: &BTreeSet<Id>, answers: &mut BTreeMap<Id, Vec<String>>) {
        for question in &survey.questions {
            let Some(id) = question.id.as_ref() else { continue };
            let whole = |answers: &BTreeMap<Id, Vec<String>>| match question.kind {
                Some(QuestionKind::Matrix) => {
                    answers.get(id).is_some_and(|given| given.len() >= question.rows.len())
                }
                _ => answers.contains_key(id),
            };
            if !survey.asks(question, answers) {
                if answers.remove(id).is_some() {
                    self.faults.push(self.fault(Code::AnswerNotAsked).with("question", id.as_str()));
                }
            } else if question.required == Some(true)
                && !whole(answers)
                // An answer that is wrong was said; it is not missing.
                && (answers.contains_key(id) || !seen.contains(id))
            {
                self.faults.push(self.fault(Code::AnswerMissing).with("question", id.as_str()));
            }
        }
    }
}

/// Whether an answer is one that the question has.
fn allowed(question: &Question, kind: QuestionKind, answer: &str) -> bool {
    let is = |list: &[AnswerOption], id: &str| {
        list.iter().any(|option| option.id.as_ref().is_some_and(|own| own.as_str() == id))
    };
    match kind {
        QuestionKind::Rating10 | QuestionKind::Rating5 | QuestionKind::Rating7 => {
            let (least, most) = kind.scale().unwrap_or_default();
            // As it is written, so that 07 and 7 are not two answers.
            (least..=most).any(|number| number.to_string() == answer)
        }
        QuestionKind::Single | QuestionKind::Multiple => is(&question.options, answer),
        QuestionKind::Matrix => answer
            .split_once('=')
            .is_some_and(|(row, option)| is(&question.rows, row) && is(&question.options, option)),
        QuestionKind::Date => Date::parse(answer).is_ok(),
        QuestionKind::Text => true,
    }
}

/// What may be answered, for people.
fn known(question: &Question, kind: QuestionKind) -> String {
    let ids = |list: &[AnswerOption]| {
        list.iter().filter_map(|option| option.id.as_ref()).map(Id::to_string).collect::<Vec<_>>().join(", ")
    };
    match kind {
        QuestionKind::Matrix => format!("{} = {}", ids(&question.rows), ids(&question.options)),
        QuestionKind::Single | QuestionKind::Multiple => ids(&question.options),
        QuestionKind::Date => "2026-11-27".to_owned(),
        _ => kind.scale().map(|(least, most)| format!("{least}–{most}")).unwrap_or_default(),
    }
}

/// What no record holds: controls, and the characters that Onramp keeps for itself.
fn is_unfit(c: char) -> bool {
    (c.is_control() && !matches!(c, '\n' | '\t')) || ('\u{e000}'..='\u{e1ff}').contains(&c)
}

/// Whether a record can hold an answer.
pub(super) fn is_fit(answer: &str) -> bool {
    answer.len() <= LONGEST_ANSWER && !answer.chars().any(is_unfit)
}

/// As much of a text as a message shows; nothing of what may be a secret.
pub fn shown(text: &str) -> String {
    if text.lines().any(|line| find_secret(line).is_some()) {
        return "***".to_owned();
    }
    let text = text.trim();
    let cut: String = text.chars().take(SHOWN).map(|c| if c.is_control() { ' ' } else { c }).collect();
    if cut.len() < text.len() { format!("{cut}…") } else { cut }
}

#[cfg(test)]
mod tests {
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
}
