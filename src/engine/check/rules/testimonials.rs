//! Testimonials are shown with consent only, and a welcome without any is poorer.

use super::super::{SharedFacts, at_key, at_value};
use crate::base::diagnostic::{Code, Diagnostic};

pub(super) fn rule(facts: &SharedFacts<'_>, found: &mut Vec<Diagnostic>) {
    let list = &facts.provider.value.testimonials;
    let mut shown = 0;
    for (index, testimonial) in list.iter().enumerate() {
        let consent = testimonial.consent.as_ref();
        if consent.is_some_and(|consent| consent.by.is_some() && consent.on.is_some()) {
            shown += 1;
        } else {
            let author = testimonial.author.clone().unwrap_or_else(|| format!("#{}", index + 1));
            found.push(
                at_value(
                    Code::TestimonialWithoutConsent,
                    facts.provider,
                    &format!("testimonials[{index}].author"),
                )
                .with("author", author),
            );
        }
    }
    if shown == 0 && !facts.provider.unread.within(&["testimonials"]) {
        found.push(at_key(Code::NoTestimonials, facts.provider, "testimonials"));
    }
}
