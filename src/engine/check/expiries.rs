//! What ends: warranties, licences, contracts, domains, and the maker's support of operating systems. One list for
//! `check`, `status`, the portfolio and documents.

use jiff::ToSpan as _;

use super::lifecycle::support_ends;
use crate::base::value::{Date, Id, LocalizedText};
use crate::model::record::Intake;

/// How far ahead one looks, in days: time enough to give notice, to compare, and to order.
const AHEAD: i32 = 90;

/// What kind of thing ends.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum ExpiryKind {
    /// The warranty of a device.
    Warranty,
    /// The licence of a system.
    Licence,
    /// The contract with a third party.
    Contract,
    /// The registration of a domain.
    Domain,
    /// The maker's support of a device's operating system.
    Support,
}

impl ExpiryKind {
    /// Its name in messages.
    pub fn as_str(self) -> &'static str {
        match self {
            ExpiryKind::Warranty => "warranty",
            ExpiryKind::Licence => "licence",
            ExpiryKind::Contract => "contract",
            ExpiryKind::Domain => "domain",
            ExpiryKind::Support => "support",
        }
    }
}

/// Something that ended, or ends within 90 days.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Expiry {
    /// What kind of thing.
    pub kind: ExpiryKind,
    /// The value's path in intake.yaml.
    pub path: String,
    /// The id of the device, system or vendor; the name of a domain.
    pub id: String,
    /// What people call it; its id where it has no name.
    pub name: LocalizedText,
    /// What it is the support of, such as `Windows Server 2016`; else empty.
    pub os: String,
    /// The last day.
    pub on: Date,
    /// How many days are left; negative where it is over.
    pub days: i64,
}

/// Everything of an intake that has ended on a day or ends within 90 days from it, in the order of the record.
pub fn expiries(intake: &Intake, as_of: Date) -> Vec<Expiry> {
    let mut found = Vec::new();
    let mut look =
        |kind, path: String, (id, name): (String, Option<LocalizedText>), os: &str, on: Option<Date>| {
            let Some(on) = on else { return };
            let Ok(days) = as_of.0.until(on.0).map(|span| span.get_days()) else { return };
            if on.0 <= as_of.0.saturating_add(AHEAD.days()) {
                let name = name.unwrap_or_else(|| LocalizedText::Plain(id.clone()));
                found.push(Expiry { kind, path, id, name, os: os.to_owned(), on, days: i64::from(days) });
            }
        };
    let plain = |name: &Option<String>| name.clone().map(LocalizedText::Plain);
    let id_of = |id: Option<&Id>| id.map(ToString::to_string).unwrap_or_default();
    for (index, device) in intake.inventory.iter().flat_map(|inventory| &inventory.devices).enumerate() {
        let until = device.warranty.as_ref().and_then(|warranty| warranty.until);
        let path = format!("inventory.devices[{index}]");
        let named = (id_of(device.id.as_ref()), device.name.clone());
        look(ExpiryKind::Warranty, format!("{path}.warranty.until"), named.clone(), "", until);
        let os = device.os.as_deref().unwrap_or_default();
        look(ExpiryKind::Support, format!("{path}.os"), named, os, support_ends(os));
    }
    for (index, system) in intake.systems.iter().enumerate() {
        let named = (id_of(system.id.as_ref()), plain(&system.name));
        look(ExpiryKind::Licence, format!("systems[{index}].renews"), named, "", system.renews);
    }
    for (index, vendor) in intake.vendors.iter().enumerate() {
        let named = (id_of(vendor.id.as_ref()), plain(&vendor.name));
        look(
            ExpiryKind::Contract,
            format!("vendors[{index}].contract_until"),
            named,
            "",
            vendor.contract_until,
        );
    }
    for (index, domain) in intake.domains.iter().enumerate() {
        let name = domain.name.clone().unwrap_or_default();
        look(ExpiryKind::Domain, format!("domains[{index}].expires"), (name, None), "", domain.expires);
    }
    found
}
