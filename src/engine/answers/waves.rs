//! From review to review: which answers belong to which.

use super::{Input, day_of};
use crate::base::value::Date;
use crate::model::playbook::Fact;
use crate::model::survey::{Response, Survey, Tally, tallies};

/// The answers that belong to one review.
#[derive(Debug, Clone, PartialEq)]
pub struct Wave {
    /// 30, 60 or 90: days after the activation.
    pub day: u32,
    /// When the review was held, or is to be.
    pub on: Date,
    /// How many responses there are.
    pub responses: usize,
    /// The answers to each measure, in the order of the questions.
    pub tallies: Vec<Tally>,
}

/// The reviews that answers belong to: each to the one whose day lies nearest, to the earlier of two that are as near.
pub(super) fn waves(input: &Input<'_>, survey: &Survey, responses: &[&Response]) -> Vec<Wave> {
    let reviews = reviews(input);
    let wave = |(day, on): &(u32, Date)| {
        let own: Vec<&Response> = responses
            .iter()
            .filter(|response| day_of(response).and_then(|on| nearest(&reviews, on)) == Some(*day))
            .copied()
            .collect();
        (!own.is_empty()).then(|| Wave {
            day: *day,
            on: *on,
            responses: own.len(),
            tallies: tallies(survey, &own),
        })
    };
    reviews.iter().filter_map(wave).collect()
}

/// The review whose day lies nearest to a day.
fn nearest(reviews: &[(u32, Date)], to: Date) -> Option<u32> {
    let away = |on: Date| on.0.until(to.0).map_or(i32::MAX, |span| span.get_days().abs());
    reviews.iter().min_by_key(|(day, on)| (away(*on), *day)).map(|(day, _)| *day)
}

/// The reviews with the days on which they were held, or are planned.
fn reviews(input: &Input<'_>) -> Vec<(u32, Date)> {
    let typed = input.onboarding.reviews.as_ref();
    let held = |day: u32| {
        let review = typed.and_then(|reviews| match day {
            30 => reviews.day_30.as_ref(),
            60 => reviews.day_60.as_ref(),
            _ => reviews.day_90.as_ref(),
        });
        review.and_then(|review| review.held_on)
    };
    let planned = |fact: Fact| {
        let mut tasks = input.plan.into_iter().flat_map(|plan| &plan.tasks);
        tasks.find(|task| task.template.fact == Some(fact)).map(|task| task.finish)
    };
    [(30, Fact::Review30), (60, Fact::Review60), (90, Fact::Review90)]
        .into_iter()
        .filter_map(|(day, fact)| Some((day, held(day).or_else(|| planned(fact))?)))
        .collect()
}
