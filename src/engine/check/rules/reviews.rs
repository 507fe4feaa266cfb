//! What a review found has somebody who looks after it.

use super::super::{ClientFacts, at_value};
use crate::base::diagnostic::{Code, Diagnostic};

pub(super) fn rule(facts: &ClientFacts<'_>, found: &mut Vec<Diagnostic>) {
    let Some(reviews) = &facts.onboarding.value.reviews else { return };
    let all = [("30", &reviews.day_30), ("60", &reviews.day_60), ("90", &reviews.day_90)];
    for (day, review) in all {
        let Some(review) = review else { continue };
        for (list, items) in [("setbacks", &review.setbacks), ("concerns", &review.concerns)] {
            for (index, item) in items.iter().enumerate() {
                if item.what.is_some() && item.closed_on.is_none() && item.owner.is_none() {
                    let path = format!("reviews.{day}.{list}[{index}].what");
                    found.push(at_value(Code::ReviewItemOwner, facts.onboarding, &path).with("day", day));
                }
            }
        }
    }
}
