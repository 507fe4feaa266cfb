//! What came back to questionnaires: scores, how answers are spread, what changed from review to review, what was said,
//! and who is not content.
//!
//! - [`answers`] looks at all that one client has answered;
//! - `spread` counts the answers to each question, `waves` those of each review;
//! - `people` knows who was asked, who answered, and who must be called.

mod people;
mod spread;
mod waves;

#[cfg(test)]
mod tests;

use std::cmp::Ordering;
use std::collections::BTreeMap;

use rust_decimal::Decimal;

use crate::base::value::{Date, Id, LocalizedText};
use crate::base::yaml::Read;
use crate::engine::plan::Holidays;
use crate::model::record::{Contact, Onboarding, Provider};
use crate::model::schedule::Plan;
use crate::model::survey::{Response, Survey, Tally, tallies};

pub use people::{Asked, Critic, Remark, Remarks};
pub use spread::{Counted, Spread};
pub use waves::Wave;

/// How many business days the account manager has to call somebody who is not content.
pub const DAYS_TO_CALL: usize = 2;

/// What the answers of a client are looked at with.
#[derive(Debug, Clone, Copy)]
pub struct Input<'i> {
    /// Questionnaires by id.
    pub surveys: &'i BTreeMap<String, Read<Survey>>,
    /// What came back, by file.
    pub responses: &'i BTreeMap<String, Read<Response>>,
    /// The client's people.
    pub contacts: &'i [Contact],
    /// What was agreed and done.
    pub onboarding: &'i Onboarding,
    /// The client's plan, which has the days of the reviews.
    pub plan: Option<&'i Plan>,
    /// Who we are: our calendar says until when somebody must be called.
    pub provider: &'i Provider,
    /// Calendars of public holidays by code.
    pub holidays: &'i Holidays,
}

/// What came back to one questionnaire of one client.
#[derive(Debug, Clone, PartialEq)]
pub struct Results {
    /// Scores, counts and names: all that a page about many clients may hold.
    pub totals: Totals,
    /// The answers to each question that can be counted, in the order of the questionnaire.
    pub spreads: Vec<Spread>,
    /// The reviews that answers belong to, the earliest first; only those that have some.
    pub waves: Vec<Wave>,
    /// What was said, by question; those who are not content first.
    pub remarks: Vec<Remarks>,
}

/// What came back to one questionnaire of one client, without anybody's words.
#[derive(Debug, Clone, PartialEq)]
pub struct Totals {
    /// The questionnaire.
    pub survey: Id,
    /// What people call it.
    pub title: Option<LocalizedText>,
    /// How many responses there are.
    pub responses: usize,
    /// Who was asked, and how many of them answered; `None` where nobody noted whom it was sent to.
    pub asked: Option<Asked>,
    /// The answers to each measure, in the order of the questions.
    pub tallies: Vec<Tally>,
    /// Those who would not recommend us, the least content first.
    pub critics: Vec<Critic>,
    /// The day of the last response.
    pub last: Option<Date>,
}

impl Totals {
    /// Whether the questionnaire has a measure at all.
    pub fn is_scored(&self) -> bool {
        !self.tallies.is_empty()
    }

    /// The answers to each measure, added up over several clients.
    pub fn sums<'t>(all: impl IntoIterator<Item = &'t Totals>) -> Vec<Tally> {
        let mut sums: Vec<Tally> = Vec::new();
        for tally in all.into_iter().flat_map(|totals| &totals.tallies) {
            match sums.iter_mut().find(|sum| sum.instrument == tally.instrument) {
                Some(sum) => sum.add(tally),
                None => sums.push(tally.clone()),
            }
        }
        sums
    }

    /// The order of the worst first: by the first measure in which two differ. Who has no score stands last.
    pub fn worst_first(&self, other: &Totals) -> Ordering {
        let values = |totals: &Totals| -> Vec<(bool, Option<Decimal>)> {
            let values = totals.tallies.iter().map(Tally::value);
            values.map(|value| (value.is_none(), value)).collect()
        };
        values(self).cmp(&values(other))
    }
}

impl Results {
    /// What the client may see: the figures. Nobody's own words, and not who is to be called.
    pub fn for_client(&self) -> Results {
        let Results { totals, spreads, waves, remarks: _ } = self;
        let Totals { survey, title, responses, asked, tallies, critics: _, last } = totals;
        Results {
            totals: Totals {
                survey: survey.clone(),
                title: title.clone(),
                responses: *responses,
                asked: *asked,
                tallies: tallies.clone(),
                critics: Vec::new(),
                last: *last,
            },
            spreads: spreads.clone(),
            waves: waves.clone(),
            remarks: Vec::new(),
        }
    }
}

/// What came back to each questionnaire that somebody has answered, in the order of their ids.
pub fn answers(input: Input<'_>) -> Vec<Results> {
    let mut by_survey: BTreeMap<&str, Vec<&Response>> = BTreeMap::new();
    for response in input.responses.values() {
        if let Some(survey) = &response.value.survey {
            by_survey.entry(survey.as_str()).or_default().push(&response.value);
        }
    }
    let results = by_survey.into_iter().filter_map(|(id, mut responses)| {
        let survey = &input.surveys.get(id)?.value;
        // Files of one day stand in the order of their names.
        responses.sort_by_key(|response| response.at.map(|at| at.local));
        results(&input, survey, &responses)
    });
    results.collect()
}

fn results(input: &Input<'_>, survey: &Survey, responses: &[&Response]) -> Option<Results> {
    let id = survey.id.clone()?;
    let last = responses.iter().filter_map(|response| day_of(response)).max();
    let totals = Totals {
        asked: people::asked(input, &id, responses),
        survey: id,
        title: survey.title.clone(),
        responses: responses.len(),
        tallies: tallies(survey, responses),
        critics: people::critics(input, survey, responses),
        last,
    };
    Some(Results {
        totals,
        spreads: spread::spreads(survey, responses),
        waves: waves::waves(input, survey, responses),
        remarks: people::remarks(input, survey, responses),
    })
}

/// The day of a response.
fn day_of(response: &Response) -> Option<Date> {
    response.at.map(|at| Date(at.local.date()))
}
