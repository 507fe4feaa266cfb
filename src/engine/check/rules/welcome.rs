//! The welcome document goes out as soon as both have signed (process row 3.0): one business day later it is late.

use super::super::{ClientFacts, at_key};
use crate::base::diagnostic::{Code, Diagnostic};
use crate::engine::plan::business_day_after;

pub(super) fn rule(facts: &ClientFacts<'_>, found: &mut Vec<Diagnostic>) {
    let record = facts.onboarding;
    let onboarding = &record.value;
    let signed = onboarding.sla.as_ref().and_then(|sla| sla.signed.as_ref());
    let sides = signed.map(|signed| (signed.provider.as_ref(), signed.client.as_ref()));
    let Some((Some(provider), Some(client))) = sides else { return };
    let (Some(provider), Some(client)) = (provider.on, client.on) else { return };
    let signed_on = provider.max(client);
    let sent = onboarding.sent.iter().filter_map(|sent| sent.kind.as_ref());
    if sent.into_iter().any(|kind| kind.as_str() == "welcome") || record.unread.within(&["sent", "sla"]) {
        return;
    }
    let due = business_day_after(&facts.shared.provider.value, facts.shared.holidays, signed_on);
    if due.is_some_and(|due| facts.as_of > due) {
        found.push(
            at_key(Code::WelcomeNotSent, record, "sla.signed")
                .with("signed", signed_on.to_string())
                .with("client", facts.client.to_string()),
        );
    }
}
