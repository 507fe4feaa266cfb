//! What ends: warranties, licences, contracts, domains, and the maker's support of operating systems.

use jiff::ToSpan as _;

use super::lifecycle::support_ends;
use crate::base::value::{Date, Id};
use crate::model::record::Intake;

/// How far ahead one looks, in days.
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
    /// What it is the support of, such as `Windows Server 2016`; else empty.
    pub os: String,
    /// The last day.
    pub on: Date,
    /// How many days are left; negative where it is over.
    pub days: i32,
}

/// Everything of an intake that has ended on a day or ends within 90 days from it, in the order of the record.
pub fn expiries(intake: &Intake, as_of: Date) -> Vec<Expiry> {
    let mut found = Vec::new();
    let mut look = |kind, path: String, id: String, os: &str, on: Option<Date>| {
        let Some(on) = on else { return };
        let Ok(days) = as_of.0.until(on.0).map(|span| span.get_days()) else { return };
        if on.0 <= as_of.0.saturating_add(AHEAD.days()) {
            found.push(Expiry { kind, path, id, os: os.to_owned(), on, days });
        }
    };
    let id_of = |id: Option<&Id>| id.map(ToString::to_string).unwrap_or_default();
    for (index, device) in intake.inventory.iter().flat_map(|inventory| &inventory.devices).enumerate() {
        let until = device.warranty.as_ref().and_then(|warranty| warranty.until);
        let (path, id) = (format!("inventory.devices[{index}]"), id_of(device.id.as_ref()));
        look(ExpiryKind::Warranty, format!("{path}.warranty.until"), id.clone(), "", until);
        let os = device.os.as_deref().unwrap_or_default();
        look(ExpiryKind::Support, format!("{path}.os"), id, os, support_ends(os));
    }
    for (index, system) in intake.systems.iter().enumerate() {
        let id = id_of(system.id.as_ref());
        look(ExpiryKind::Licence, format!("systems[{index}].renews"), id, "", system.renews);
    }
    for (index, vendor) in intake.vendors.iter().enumerate() {
        let id = id_of(vendor.id.as_ref());
        look(ExpiryKind::Contract, format!("vendors[{index}].contract_until"), id, "", vendor.contract_until);
    }
    for (index, domain) in intake.domains.iter().enumerate() {
        let name = domain.name.clone().unwrap_or_default();
        look(ExpiryKind::Domain, format!("domains[{index}].expires"), name, "", domain.expires);
    }
    found
}
