//! A training is as short as possible.

use super::super::{ClientFacts, at_value};
use crate::base::diagnostic::{Code, Diagnostic};

/// The longest that a training should take where the provider does not say, in minutes.
const MOST: u32 = 45;

pub(super) fn rule(facts: &ClientFacts<'_>, found: &mut Vec<Diagnostic>) {
    let training = facts.onboarding.value.training.as_ref();
    let rules = facts.shared.provider.value.training.as_ref();
    let most = rules.and_then(|rules| rules.most_minutes).unwrap_or(MOST);
    if let Some(minutes) = training.and_then(|training| training.minutes).filter(|minutes| *minutes > most) {
        found.push(
            at_value(Code::LongTraining, facts.onboarding, "training.minutes")
                .with("minutes", i64::from(minutes))
                .with("most", i64::from(most)),
        );
    }
}
