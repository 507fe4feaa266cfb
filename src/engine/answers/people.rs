//! Who was asked, who answered what in words, and who is not content.

use std::collections::BTreeSet;

use super::spread::given;
use super::{DAYS_TO_CALL, Input, day_of};
use crate::base::value::{Date, Id};
use crate::engine::plan::business_days_after;
use crate::model::record::Contact;
use crate::model::survey::{DETRACTOR, Instrument, QuestionKind, Response, Survey};

/// How many people were asked, by what `sent` says.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Asked {
    /// The contacts to whom the questionnaire was sent.
    pub people: usize,
    /// Those of them who answered, once or more often.
    pub answered: usize,
    /// People who answered and of whom nobody noted that they were asked.
    pub others: usize,
}

/// Somebody who would not recommend us.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Critic {
    /// The person's name, or what was typed.
    pub who: String,
    /// The answer, 0 to 6.
    pub answer: u8,
    /// The day of the answer.
    pub on: Option<Date>,
    /// Who calls: the account manager, an id of team.yaml.
    pub owner: Option<Id>,
    /// Until when.
    pub due: Option<Date>,
}

/// What was said to one question.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Remarks {
    /// The question's id.
    pub question: Id,
    /// The answers: of those who are not content first, then by their days.
    pub remarks: Vec<Remark>,
}

/// An answer in words.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Remark {
    /// The person's name, or what was typed.
    pub who: String,
    /// The day of the answer.
    pub on: Option<Date>,
    /// The words.
    pub text: String,
    /// Whether this person would recommend us, 0 to 10; `None` where that was left blank.
    pub recommends: Option<u8>,
    /// Of somebody who is not content: who calls, until when.
    pub critic: Option<Critic>,
}

/// Who was asked; `None` where nobody noted it.
pub(super) fn asked(input: &Input<'_>, survey: &Id, responses: &[&Response]) -> Option<Asked> {
    let sent = input.onboarding.sent.iter().filter(|sent| sent.kind.as_ref() == Some(survey));
    let people: BTreeSet<&Id> = sent.filter_map(|sent| sent.to.as_ref()).collect();
    let known = |response: &&Response| contact(input.contacts, response).and_then(|one| one.id.as_ref());
    let answered: BTreeSet<&Id> = responses.iter().filter_map(known).collect();
    let strangers: BTreeSet<&str> = responses
        .iter()
        .filter(|response| known(response).is_none())
        .filter_map(|response| Some(response.respondent.as_deref()?.trim()))
        .collect();
    let answered_of_asked = answered.intersection(&people).count();
    (!people.is_empty()).then(|| Asked {
        people: people.len(),
        answered: answered_of_asked,
        others: answered.len() - answered_of_asked + strangers.len(),
    })
}

/// Those who would not recommend us, the least content first, then by day.
pub(super) fn critics(input: &Input<'_>, survey: &Survey, responses: &[&Response]) -> Vec<Critic> {
    let mut found: Vec<Critic> =
        responses.iter().filter_map(|response| critic(input, survey, response)).collect();
    found.sort_by_key(|critic| (critic.answer, critic.on));
    found
}

fn critic(input: &Input<'_>, survey: &Survey, response: &Response) -> Option<Critic> {
    let answer = recommends(survey, response).filter(|answer| *answer <= DETRACTOR)?;
    let on = day_of(response);
    Some(Critic {
        who: name(input.contacts, response),
        answer,
        on,
        owner: input.onboarding.account_manager.clone(),
        due: on.and_then(|on| business_days_after(input.provider, input.holidays, on, DAYS_TO_CALL)),
    })
}

/// What was said to each question that is answered in words, where anything was.
pub(super) fn remarks(input: &Input<'_>, survey: &Survey, responses: &[&Response]) -> Vec<Remarks> {
    let in_words = survey.questions.iter().filter(|question| question.kind == Some(QuestionKind::Text));
    let said = in_words.filter_map(|question| {
        let id = question.id.clone()?;
        let mut remarks: Vec<Remark> = responses
            .iter()
            .filter(|response| survey.asks(question, &response.answers))
            .filter_map(|response| {
                let text = given(response, &id).collect::<Vec<_>>().join("\n\n");
                (!text.is_empty()).then(|| Remark {
                    who: name(input.contacts, response),
                    on: day_of(response),
                    text,
                    recommends: recommends(survey, response),
                    critic: critic(input, survey, response),
                })
            })
            .collect();
        remarks.sort_by_key(|remark| match &remark.critic {
            Some(critic) => (false, critic.answer, remark.on),
            None => (true, 0, remark.on),
        });
        (!remarks.is_empty()).then_some(Remarks { question: id, remarks })
    });
    said.collect()
}

/// The least that a response gives to "would recommend".
fn recommends(survey: &Survey, response: &Response) -> Option<u8> {
    let questions = survey.questions.iter().filter(|question| question.instrument == Some(Instrument::Nps));
    let answer = |id: &Id| given(response, id).next()?.parse::<u8>().ok().filter(|answer| *answer <= 10);
    questions.filter_map(|question| answer(question.id.as_ref()?)).min()
}

/// The contact who answered: by id, or by the name as it is typed.
fn contact<'c>(contacts: &'c [Contact], response: &Response) -> Option<&'c Contact> {
    let typed = response.respondent.as_deref()?.trim();
    let by_id = contacts.iter().find(|one| one.id.as_ref().is_some_and(|id| id.as_str() == typed));
    by_id.or_else(|| {
        let plain = Id::suggest(typed)?;
        contacts.iter().find(|one| one.name.as_deref().and_then(Id::suggest).as_ref() == Some(&plain))
    })
}

/// The name of who answered, or what was typed.
fn name(contacts: &[Contact], response: &Response) -> String {
    let known = contact(contacts, response).and_then(|one| one.name.clone());
    known.or_else(|| response.respondent.clone()).unwrap_or_default()
}
