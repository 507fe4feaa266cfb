//! A brand colour that is too pale for text. Documents use a darker shade for text; people should know.

use super::super::{SharedFacts, at_value};
use crate::base::diagnostic::{Code, Diagnostic};
use crate::base::value::Color;

pub(super) fn rule(facts: &SharedFacts<'_>, found: &mut Vec<Diagnostic>) {
    // The accent only marks small things; it is never text.
    let Some(color) = facts.provider.value.brand.as_ref().and_then(|brand| brand.primary) else { return };
    let ratio = color.contrast(Color::WHITE);
    if ratio < Color::READABLE {
        found.push(
            at_value(Code::LowContrast, facts.provider, "brand.primary")
                .with("color", color.to_string())
                .with("ratio", format!("{ratio:.1}"))
                .with("shade", color.readable_on(Color::WHITE).to_string()),
        );
    }
}
