//! Texts that can only be secrets. Credentials have a rule of their own when they are read.

use std::sync::Arc;

use super::super::{ClientFacts, SharedFacts};
use crate::base::diagnostic::{Code, Diagnostic};
use crate::base::text::{Source, Span, find_secret};

pub(super) fn client(facts: &ClientFacts<'_>, found: &mut Vec<Diagnostic>) {
    look(&[&facts.intake.source, &facts.onboarding.source], found);
}

pub(super) fn shared(facts: &SharedFacts<'_>, found: &mut Vec<Diagnostic>) {
    look(&[&facts.provider.source, &facts.services.source, &facts.team.source], found);
}

fn look(sources: &[&Arc<Source>], found: &mut Vec<Diagnostic>) {
    for source in sources {
        for line in 1..=source.lines() {
            let start = source.line_span(line).start;
            if let Some(secret) = find_secret(source.line(line)) {
                let span = Span::new(start + secret.start, start + secret.end);
                found.push(Diagnostic::at(Code::LooksLikeSecret, source, span).sensitive(true));
            }
        }
    }
}
