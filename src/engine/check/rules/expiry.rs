//! Warranties, licences, domains, contracts and the support of operating systems that end within 90 days, or did.

use super::super::{ClientFacts, ExpiryKind, at_value, expiries};
use crate::base::diagnostic::{Code, Diagnostic};

pub(super) fn rule(facts: &ClientFacts<'_>, found: &mut Vec<Diagnostic>) {
    for expiry in expiries(&facts.intake.value, facts.as_of) {
        let past = expiry.days < 0;
        let code = match expiry.kind {
            ExpiryKind::Support => Code::SupportEnds,
            _ if past => Code::Expired,
            _ => Code::ExpiresSoon,
        };
        let fault = at_value(code, facts.intake, &expiry.path).with("on", expiry.on.to_string());
        found.push(match (expiry.kind, past) {
            (ExpiryKind::Support, _) => fault
                .with("os", expiry.os)
                .with("what", expiry.id)
                .with("when", if past { "past" } else { "ahead" }),
            (kind, true) => fault.with("kind", kind.as_str()).with("what", expiry.id),
            (kind, false) => {
                fault.with("kind", kind.as_str()).with("what", expiry.id).with("days", expiry.days)
            }
        });
    }
}
