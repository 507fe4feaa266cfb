//! A colour of brand or theme that is too pale for text. Documents use a darker shade for text; people should know.

use super::super::{SharedFacts, at_value};
use crate::base::diagnostic::{Code, Diagnostic};
use crate::base::value::Color;

pub(super) fn rule(facts: &SharedFacts<'_>, found: &mut Vec<Diagnostic>) {
    // The accent only marks small things; it is never text. The brand's colour goes over that of the theme.
    let brand = facts.provider.value.brand.as_ref().and_then(|brand| brand.primary);
    let (place, color) = match (brand, facts.theme.value.primary) {
        (Some(color), _) => (at_value(Code::LowContrast, facts.provider, "brand.primary"), color),
        (None, Some(color)) => (at_value(Code::LowContrast, facts.theme, "primary"), color),
        (None, None) => return,
    };
    let ratio = color.contrast(Color::WHITE);
    if ratio < Color::READABLE {
        found.push(
            place
                .with("color", color.to_string())
                .with("ratio", format!("{ratio:.1}"))
                .with("shade", color.readable_on(Color::WHITE).to_string()),
        );
    }
}
