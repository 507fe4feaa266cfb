//! How the answers to each question are spread.

use crate::base::value::Id;
use crate::model::survey::{Question, QuestionKind, Response, Survey};

/// The answers to one question, counted.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Spread {
    /// The question's id.
    pub question: Id,
    /// How it is answered.
    pub kind: QuestionKind,
    /// Each answer that could be given, in the order of the scale or of the options.
    pub answers: Vec<Counted>,
    /// How many answered. Where several may be chosen, the counts come to more.
    pub n: usize,
    /// How many left it blank.
    pub blanks: usize,
}

/// An answer with how often it was given.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Counted {
    /// The answer as records write it: a number, the id of an option, in a matrix `row=option`.
    pub value: String,
    /// How many gave it.
    pub count: usize,
}

/// The spread of each question with a scale or with options.
pub(super) fn spreads(survey: &Survey, responses: &[&Response]) -> Vec<Spread> {
    survey.questions.iter().filter_map(|question| spread(survey, question, responses)).collect()
}

fn spread(survey: &Survey, question: &Question, responses: &[&Response]) -> Option<Spread> {
    let (id, kind) = (question.id.clone()?, question.kind?);
    let possible = question.possible()?;
    let mut answers: Vec<Counted> = possible.into_iter().map(|value| Counted { value, count: 0 }).collect();
    let (mut n, mut blanks) = (0, 0);
    // Who was not asked has left nothing blank.
    for response in responses.iter().filter(|response| survey.asks(question, &response.answers)) {
        let given: Vec<&str> = given(response, &id).collect();
        // What can't be an answer is a fault that a rule names, and counted nowhere.
        let mut known = answers.iter_mut().filter(|one| given.contains(&one.value.as_str())).peekable();
        n += usize::from(known.peek().is_some());
        blanks += usize::from(given.is_empty());
        known.for_each(|one| one.count += 1);
    }
    Some(Spread { question: id, kind, answers, n, blanks })
}

/// What a response says to a question, without blanks.
pub(super) fn given<'r>(response: &'r Response, question: &Id) -> impl Iterator<Item = &'r str> {
    let given = response.answers.get(question).map(Vec::as_slice).unwrap_or_default();
    given.iter().map(|answer| answer.trim()).filter(|answer| !answer.is_empty())
}
