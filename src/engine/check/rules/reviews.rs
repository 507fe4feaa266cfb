//! What a review found has somebody who looks after it.

use super::super::{ClientFacts, at_value};
use crate::base::diagnostic::{Code, Diagnostic};
use crate::base::value::Id;

pub(super) fn rule(facts: &ClientFacts<'_>, found: &mut Vec<Diagnostic>) {
    let Some(reviews) = &facts.onboarding.value.reviews else { return };
    let all = [("30", &reviews.day_30), ("60", &reviews.day_60), ("90", &reviews.day_90)];
    let known = |id: &Id| facts.shared.team.value.people.iter().any(|person| person.id.as_ref() == Some(id));
    for (day, review) in all {
        let Some(review) = review else { continue };
        for (list, items) in [("setbacks", &review.setbacks), ("concerns", &review.concerns)] {
            for (index, item) in items.iter().enumerate() {
                // Somebody of the team whose record could not be read is not unknown.
                let nobody = match &item.owner {
                    None => true,
                    Some(id) => !known(id) && !facts.shared.team.unread.all,
                };
                if item.what.is_some() && item.closed_on.is_none() && nobody {
                    let path = format!("reviews.{day}.{list}[{index}]");
                    let place =
                        if item.owner.is_some() { format!("{path}.owner") } else { format!("{path}.what") };
                    found.push(at_value(Code::ReviewItemOwner, facts.onboarding, &place).with("day", day));
                }
            }
        }
    }
}
