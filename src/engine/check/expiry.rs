//! What expires: warranties, licences, domains and contracts. One list for `check`, `status` and the portfolio.

use jiff::ToSpan as _;

use crate::base::value::{Date, Id, LocalizedText};
use crate::model::record::Intake;

/// How far ahead one looks, in days: time enough to give notice, to compare, and to order.
const AHEAD: i32 = 90;

/// Something that expires within 90 days, or did.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Expiry {
    /// `warranty`, `licence`, `contract` or `domain`.
    pub kind: &'static str,
    /// The path of its day in intake.yaml.
    pub path: String,
    /// Its id; a domain's name.
    pub id: String,
    /// What people call it; its id where it has no name.
    pub name: LocalizedText,
    /// The day.
    pub on: Date,
    /// How many days are left; negative where it is over.
    pub days: i64,
}

/// All that expires within 90 days of `as_of`, or did, in the order of the record.
pub fn expiries(intake: &Intake, as_of: Date) -> Vec<Expiry> {
    let mut found = Vec::new();
    let today = as_of.0;
    let mut look = |kind, path: String, id: String, name: Option<LocalizedText>, on: Option<Date>| {
        let Some(on) = on else { return };
        let Ok(days) = today.until(on.0).map(|span| span.get_days()) else { return };
        if on.0 <= today.saturating_add(AHEAD.days()) {
            let name = name.unwrap_or_else(|| LocalizedText::Plain(id.clone()));
            found.push(Expiry { kind, path, id, name, on, days: i64::from(days) });
        }
    };
    let plain = |name: &Option<String>| name.clone().map(LocalizedText::Plain);
    let id_of = |id: Option<&Id>| id.map(ToString::to_string).unwrap_or_default();
    for (index, device) in intake.inventory.iter().flat_map(|inventory| &inventory.devices).enumerate() {
        let until = device.warranty.as_ref().and_then(|warranty| warranty.until);
        let path = format!("inventory.devices[{index}].warranty.until");
        look("warranty", path, id_of(device.id.as_ref()), device.name.clone(), until);
    }
    for (index, system) in intake.systems.iter().enumerate() {
        let path = format!("systems[{index}].renews");
        look("licence", path, id_of(system.id.as_ref()), plain(&system.name), system.renews);
    }
    for (index, vendor) in intake.vendors.iter().enumerate() {
        let path = format!("vendors[{index}].contract_until");
        look("contract", path, id_of(vendor.id.as_ref()), plain(&vendor.name), vendor.contract_until);
    }
    for (index, domain) in intake.domains.iter().enumerate() {
        let name = domain.name.clone().unwrap_or_default();
        look("domain", format!("domains[{index}].expires"), name, None, domain.expires);
    }
    found
}
