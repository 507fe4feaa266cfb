//! A recording needs somebody who allowed it.

use super::super::{ClientFacts, at_key};
use crate::base::diagnostic::{Code, Diagnostic};

pub(super) fn rule(facts: &ClientFacts<'_>, found: &mut Vec<Diagnostic>) {
    let Some(kickoff) = &facts.onboarding.value.kickoff else { return };
    if kickoff.recording.is_none() || facts.onboarding.unread.within(&["kickoff"]) {
        return;
    }
    let refused = kickoff.recording_refused == Some(true);
    let allowed =
        kickoff.consent.as_ref().is_some_and(|consent| consent.by.is_some() && consent.on.is_some());
    if refused {
        found.push(at_key(Code::RefusedRecording, facts.onboarding, "kickoff.recording"));
    } else if !allowed {
        found.push(at_key(Code::RecordingWithoutConsent, facts.onboarding, "kickoff.recording"));
    }
}
