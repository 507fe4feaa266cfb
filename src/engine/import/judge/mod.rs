//! Answers against their questionnaire and their client: everything that is wrong, in one pass.

mod allowed;

use std::collections::{BTreeMap, BTreeSet};

pub(super) use self::allowed::is_fit;
pub use self::allowed::shown;
use self::allowed::{allowed, is_unfit, known};
use super::incoming::Incoming;
use crate::base::diagnostic::{Code, Diagnostic, Severity, Warned};
use crate::base::text::find_secret;
use crate::base::value::{Id, Moment, Scalar as _};
use crate::base::yaml::Read;
use crate::engine::check::similar;
use crate::model::record::Contact;
use crate::model::survey::{Question, QuestionKind, Response, Survey};

/// The longest name, in characters.
const LONGEST_NAME: usize = 120;
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

#[cfg(test)]
mod tests;
