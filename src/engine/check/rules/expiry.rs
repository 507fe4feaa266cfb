//! Warranties, licences, domains and contracts that expire within 90 days, or did.

use super::super::expiry::expiries;
use super::super::{ClientFacts, at_value};
use crate::base::diagnostic::{Code, Diagnostic};

pub(super) fn rule(facts: &ClientFacts<'_>, found: &mut Vec<Diagnostic>) {
    for expiry in expiries(&facts.intake.value, facts.as_of) {
        let code = if expiry.days < 0 { Code::Expired } else { Code::ExpiresSoon };
        let fault = at_value(code, facts.intake, &expiry.path)
            .with("kind", expiry.kind)
            .with("what", expiry.id)
            .with("on", expiry.on.to_string());
        found.push(if expiry.days < 0 { fault } else { fault.with("days", expiry.days) });
    }
}
