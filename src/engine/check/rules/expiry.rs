//! Warranties, licences, domains and contracts that expire within 90 days, or did.

use jiff::ToSpan as _;

use super::super::{ClientFacts, at_value};
use crate::base::diagnostic::{Code, Diagnostic};
use crate::base::value::{Date, Id};

/// How far ahead one looks, in days.
const AHEAD: i32 = 90;

pub(super) fn rule(facts: &ClientFacts<'_>, found: &mut Vec<Diagnostic>) {
    let intake = &facts.intake.value;
    let mut look = |path: String, name: String, on: Option<Date>| {
        let Some(on) = on else { return };
        let today = facts.as_of.0;
        let Ok(days) = today.until(on.0).map(|span| span.get_days()) else { return };
        if on.0 < today {
            found.push(
                at_value(Code::Expired, facts.intake, &path).with("what", name).with("on", on.to_string()),
            );
        } else if on.0 <= today.saturating_add(AHEAD.days()) {
            found.push(
                at_value(Code::ExpiresSoon, facts.intake, &path)
                    .with("what", name)
                    .with("on", on.to_string())
                    .with("days", i64::from(days)),
            );
        }
    };
    let id_of = |id: Option<&Id>| id.map(ToString::to_string).unwrap_or_default();
    for (index, device) in intake.inventory.iter().flat_map(|inventory| &inventory.devices).enumerate() {
        let until = device.warranty.as_ref().and_then(|warranty| warranty.until);
        look(format!("inventory.devices[{index}].warranty.until"), id_of(device.id.as_ref()), until);
    }
    for (index, system) in intake.systems.iter().enumerate() {
        look(format!("systems[{index}].renews"), id_of(system.id.as_ref()), system.renews);
    }
    for (index, vendor) in intake.vendors.iter().enumerate() {
        look(format!("vendors[{index}].contract_until"), id_of(vendor.id.as_ref()), vendor.contract_until);
    }
    for (index, domain) in intake.domains.iter().enumerate() {
        look(format!("domains[{index}].expires"), domain.name.clone().unwrap_or_default(), domain.expires);
    }
}
