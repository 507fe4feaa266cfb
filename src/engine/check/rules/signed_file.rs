//! The signed agreement is the very file that was signed: its fingerprint is typed beside it.

use super::super::{ClientFacts, at_value};
use crate::base::diagnostic::{Code, Diagnostic};
use crate::base::value::Fingerprint;

pub(super) fn rule(facts: &ClientFacts<'_>, found: &mut Vec<Diagnostic>) {
    let signed = facts.onboarding.value.sla.as_ref().and_then(|sla| sla.signed.as_ref());
    let Some(typed) = signed.and_then(|signed| signed.of.as_ref()) else { return };
    // A file that is not there was said.
    let Some(file) = signed.and_then(|signed| signed.file.as_ref()) else { return };
    let Some(now) = facts.kept.get(file.as_str()).and_then(|bytes| Fingerprint::of_bytes(bytes)) else {
        return;
    };
    if !typed.means(&now) {
        found.push(
            at_value(Code::SignedFileDiffers, facts.onboarding, "sla.signed.of")
                .with("file", file.to_string())
                .with("typed", typed.to_string())
                .with("now", now.to_string()),
        );
    }
}
