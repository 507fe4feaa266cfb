//! What the answers to a questionnaire come to: NPS, CSAT and CES.

use std::collections::BTreeMap;

use rust_decimal::Decimal;

use super::{Instrument, Question, Response, Survey};
use crate::base::value::{Date, Id};

/// Below so many answers a score says little, and stands nowhere without that being said beside it.
pub const FEW: usize = 5;

/// The greatest answer to "would recommend" of somebody who is not content.
pub const DETRACTOR: u8 = 6;

/// A score of a questionnaire.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Score {
    /// The questionnaire.
    pub survey: Id,
    /// The measure.
    pub instrument: Instrument,
    /// NPS in points from -100 to 100, CSAT in percent, CES as the mean of 1 to 7; one decimal at most.
    pub value: Decimal,
    /// How many answers it is made from.
    pub n: usize,
    /// How many left the question blank; they are no part of the score.
    pub blanks: usize,
    /// The day of the last answer.
    pub on: Option<Date>,
}

impl Score {
    /// Whether it is made from so few answers that a reader must be warned.
    pub fn is_of_few(&self) -> bool {
        self.n < FEW
    }
}

/// The answers that a measure is made from, counted. Counts can be added up, which scores can't.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Tally {
    /// The measure.
    pub instrument: Instrument,
    /// How often each number was given; a number that nobody gave is absent.
    pub counts: BTreeMap<u8, usize>,
    /// How many left the question blank; they are no part of the score.
    pub blanks: usize,
    /// The day of the last answer.
    pub on: Option<Date>,
}

impl Tally {
    /// No answer yet.
    pub fn new(instrument: Instrument) -> Tally {
        Tally { instrument, counts: BTreeMap::new(), blanks: 0, on: None }
    }

    /// How many answers there are.
    pub fn n(&self) -> usize {
        self.counts.values().sum()
    }

    /// Whether there are so few answers that a reader must be warned.
    pub fn is_of_few(&self) -> bool {
        self.n() < FEW
    }

    /// How many gave a number from `least` to `most`.
    pub fn between(&self, least: u8, most: u8) -> usize {
        self.counts.range(least..=most).map(|(_, count)| count).sum()
    }

    /// What they come to; `None` without an answer.
    pub fn value(&self) -> Option<Decimal> {
        let sum = match self.instrument {
            // Those who answer 7 or 8 stay in the denominator.
            Instrument::Nps => {
                let promoters = Decimal::from(self.between(9, 10));
                (promoters - Decimal::from(self.between(0, DETRACTOR))) * Decimal::ONE_HUNDRED
            }
            Instrument::Csat => Decimal::from(self.between(4, 5)) * Decimal::ONE_HUNDRED,
            Instrument::Ces => {
                let each = self.counts.iter();
                each.map(|(number, count)| Decimal::from(*number) * Decimal::from(*count)).sum()
            }
        };
        Some(sum.checked_div(Decimal::from(self.n()))?.round_dp(1).normalize())
    }

    /// Adds the answers of another tally of the same measure.
    pub fn add(&mut self, other: &Tally) {
        for (number, count) in &other.counts {
            *self.counts.entry(*number).or_default() += count;
        }
        self.blanks += other.blanks;
        self.on = self.on.max(other.on);
    }
}

/// The scores of a questionnaire, a measure each, in the order of its questions. A measure that nobody has answered has
/// none. An answer that is not on the scale is a fault that a rule names, and no answer here.
pub fn scores(survey: &Survey, responses: &[&Response]) -> Vec<Score> {
    let score = |tally: &Tally| {
        let (survey, n) = (survey.id.clone()?, tally.n());
        let Tally { instrument, blanks, on, .. } = *tally;
        Some(Score { survey, instrument, value: tally.value()?, n, blanks, on })
    };
    tallies(survey, responses).iter().filter_map(score).collect()
}

/// The answers to each measure of a questionnaire, in the order of its questions; those that nobody has answered too.
pub fn tallies(survey: &Survey, responses: &[&Response]) -> Vec<Tally> {
    let mut found: Vec<Tally> = Vec::new();
    for instrument in survey.questions.iter().filter_map(|question| question.instrument) {
        if found.iter().all(|tally| tally.instrument != instrument) {
            found.push(tally(survey, instrument, responses));
        }
    }
    found
}

fn tally(survey: &Survey, instrument: Instrument, responses: &[&Response]) -> Tally {
    let mut tally = Tally::new(instrument);
    let questions = survey.questions.iter().filter(|question| question.instrument == Some(instrument));
    for question in questions {
        // Who was not asked has left nothing blank.
        for response in responses.iter().filter(|response| survey.asks(question, &response.answers)) {
            match answer(question, instrument, response) {
                Some(Ok(answer)) => {
                    *tally.counts.entry(answer).or_default() += 1;
                    tally.on = tally.on.max(response.at.map(|at| Date(at.local.date())));
                }
                Some(Err(())) => {}
                None => tally.blanks += 1,
            }
        }
    }
    tally
}

/// An answer on the scale; an error where it is not on it; `None` where the question was left blank.
fn answer(question: &Question, instrument: Instrument, response: &Response) -> Option<Result<u8, ()>> {
    let typed = response.answers.get(question.id.as_ref()?)?.first()?.trim();
    if typed.is_empty() {
        return None;
    }
    let (low, high) = instrument.kind().scale()?;
    Some(typed.parse::<u8>().ok().filter(|answer| (low..=high).contains(answer)).ok_or(()))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::base::value::{Moment, Scalar as _};
    use crate::model::survey::QuestionKind;

    fn survey() -> Survey {
        let question = |id: &str, instrument: Instrument| Question {
            id: Id::parse(id).ok(),
            kind: Some(instrument.kind()),
            instrument: Some(instrument),
            ..Question::default()
        };
        let text =
            Question { id: Id::parse("why").ok(), kind: Some(QuestionKind::Text), ..Question::default() };
        Survey {
            id: Id::parse("onboarding-survey").ok(),
            questions: vec![
                question("recommend", Instrument::Nps),
                question("satisfied", Instrument::Csat),
                question("easy", Instrument::Ces),
                text,
            ],
            ..Survey::default()
        }
    }

    fn of(question: &str, answers: &[&str]) -> Vec<Score> {
        let response = |(index, answer): (usize, &&str)| {
            let id = Id::parse(question).unwrap();
            let at = Moment::parse(&format!("2026-11-{:02}T10:00", index + 1)).ok();
            Response { at, answers: [(id, vec![(*answer).to_owned()])].into(), ..Response::default() }
        };
        let responses: Vec<Response> = answers.iter().enumerate().map(response).collect();
        scores(&survey(), &responses.iter().collect::<Vec<_>>())
    }

    fn value_and_n(question: &str, answers: &[&str]) -> (String, usize) {
        let scores = of(question, answers);
        assert_eq!(scores.len(), 1, "a measure without answers has no score");
        (scores[0].value.to_string(), scores[0].n)
    }

    #[test]
    fn promoters_minus_detractors_over_all() {
        assert_eq!(value_and_n("recommend", &["10", "9", "8", "7", "6"]), ("20".to_owned(), 5));
        assert_eq!(value_and_n("recommend", &["0", "6"]), ("-100".to_owned(), 2));
        assert_eq!(value_and_n("recommend", &["10", "8", "8"]), ("33.3".to_owned(), 3));
    }

    #[test]
    fn satisfied_are_those_who_answer_four_or_five() {
        assert_eq!(value_and_n("satisfied", &["5", "4", "3", "1"]), ("50".to_owned(), 4));
    }

    #[test]
    fn effort_is_a_mean() {
        assert_eq!(value_and_n("easy", &["7", "6", "6"]), ("6.3".to_owned(), 3));
    }

    #[test]
    fn blanks_are_counted_and_left_out_and_what_is_no_answer_is_neither() {
        let scores = of("recommend", &["10", "", "11", "ten"]);
        assert_eq!((scores[0].n, scores[0].blanks, scores[0].is_of_few()), (1, 1, true));
        assert_eq!(scores[0].on.unwrap().to_string(), "2026-11-01");
        assert!(of("recommend", &["", ""]).is_empty());
        assert!(of("why", &["words"]).is_empty());
        assert!(!of("recommend", &["9", "9", "9", "9", "9"])[0].is_of_few());
    }

    #[test]
    fn tallies_add_up_where_scores_do_not() {
        let tally = |answers: &[u8]| {
            let mut tally = Tally::new(Instrument::Nps);
            answers.iter().for_each(|answer| *tally.counts.entry(*answer).or_default() += 1);
            tally
        };
        let (mut many, one) = (tally(&[10, 10, 9, 8]), tally(&[0]));
        assert_eq!(
            (many.value().unwrap().to_string(), one.value().unwrap().to_string()),
            ("75".into(), "-100".into())
        );
        many.add(&one);
        assert_eq!((many.n(), many.value().unwrap().to_string()), (5, "40".to_owned()));
        assert_eq!((many.between(0, 6), many.between(9, 10)), (1, 3));
        assert_eq!(Tally::new(Instrument::Ces).value(), None);
    }
}
