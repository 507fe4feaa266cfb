//! Operating systems that their makers mend for 90 days at most, or no more.

use super::super::lifecycle::support_ending;
use super::super::{ClientFacts, at_value};
use crate::base::diagnostic::{Code, Diagnostic};

pub(super) fn rule(facts: &ClientFacts<'_>, found: &mut Vec<Diagnostic>) {
    for end in support_ending(&facts.intake.value, facts.as_of) {
        let id = end.device.id.as_ref().map(ToString::to_string).unwrap_or_default();
        found.push(
            at_value(Code::SupportEnds, facts.intake, &format!("inventory.devices[{}].os", end.index))
                .with("os", end.device.os.clone().unwrap_or_default())
                .with("what", id)
                .with("on", end.on.to_string())
                .with("when", if end.days < 0 { "past" } else { "ahead" }),
        );
    }
}
