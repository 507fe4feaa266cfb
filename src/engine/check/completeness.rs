//! How much of step 1 is known: the one table of what must be.

use super::ClientFacts;
use crate::base::value::{ContactPurpose, DeviceKind};
use crate::model::record::{Credential, Device, Site, Vendor};

/// How much of step 1 is known.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Completeness {
    /// Items that are known.
    pub filled: usize,
    /// Items that apply to this client.
    pub applicable: usize,
    /// Paths of the items that are open, such as `emergency.call`.
    pub missing: Vec<String>,
}

impl Completeness {
    /// Known items in percent of all that apply, rounded down, so that 100 means all.
    pub fn percent(&self) -> usize {
        (self.filled * 100).checked_div(self.applicable).unwrap_or(100)
    }

    /// Whether everything is known.
    pub fn is_complete(&self) -> bool {
        self.missing.is_empty()
    }

    fn item(&mut self, path: impl Into<String>, known: bool) {
        self.applicable += 1;
        if known {
            self.filled += 1;
        } else {
            self.missing.push(path.into());
        }
    }
}

/// Goes over the rows 1.1 to 1.13 of the process.
pub fn completeness(facts: &ClientFacts<'_>) -> Completeness {
    let intake = &facts.intake.value;
    let mut table = Completeness::default();
    // 1.1 company
    table.item("company.name", intake.company.as_ref().is_some_and(|company| company.name.is_some()));
    // 1.2 primary contact
    let primary = intake.contacts.iter().find(|contact| contact.purposes.contains(&ContactPurpose::Primary));
    table.item("contacts", primary.is_some());
    if let Some(contact) = primary {
        let id = contact.id.as_ref().map_or("primary", |id| id.as_str());
        table.item(format!("contacts.{id}.role"), contact.role.is_some());
        table.item(format!("contacts.{id}.email"), contact.email.is_some());
        table.item(format!("contacts.{id}.phone"), contact.phone.is_some());
    }
    // 1.3 service level
    table.item("service_level", intake.service_level.is_some());
    // 1.4 to 1.6 servers and workstations: how many, what they are worth, what they are
    let inventory = intake.inventory.as_ref();
    let stated = inventory.and_then(|inventory| inventory.stated.as_ref());
    let devices: &[Device] = inventory.map_or(&[], |inventory| &inventory.devices);
    table.item("inventory.stated.servers", stated.is_some_and(|stated| stated.servers.is_some()));
    table.item("inventory.stated.workstations", stated.is_some_and(|stated| stated.workstations.is_some()));
    table.item("inventory.devices", !devices.is_empty());
    devices.iter().for_each(|entry| device(&mut table, entry));
    // 1.7 services
    table.item("services", !intake.services.is_empty());
    // 1.8 documentation
    table.item("documentation", !intake.documentation.is_empty());
    // 1.9 credentials
    table.item("credentials", !intake.credentials.is_empty());
    intake.credentials.iter().for_each(|entry| credential(&mut table, entry));
    // 1.10 sites
    table.item("sites", !intake.sites.is_empty());
    intake.sites.iter().for_each(|entry| site(&mut table, entry));
    // 1.11 emergency
    let emergency = intake.emergency.as_ref();
    table.item("emergency.call", emergency.is_some_and(|emergency| !emergency.call.is_empty()));
    table.item("emergency.first", emergency.is_some_and(|emergency| !emergency.first.is_empty()));
    // 1.12 third parties
    table.item("vendors", !intake.vendors.is_empty());
    intake.vendors.iter().for_each(|entry| vendor(&mut table, entry));
    // 1.13 culture: answered, or asked on a date and declined
    let answers = facts.files.iter().any(|path| path.starts_with("responses/culture-"));
    let culture = intake.culture.as_ref();
    let settled = culture.is_some_and(|culture| {
        culture.answered_on.is_some() || (culture.asked_on.is_some() && culture.declined == Some(true))
    });
    table.item("culture", settled || answers);
    table
}

fn device(table: &mut Completeness, entry: &Device) {
    let id = entry.id.as_ref().map_or("?", |id| id.as_str());
    let mut item = |field: &str, known: bool| table.item(format!("inventory.devices.{id}.{field}"), known);
    match entry.kind {
        Some(DeviceKind::Server) => {
            item("serial", entry.serial.is_some());
            item("os", entry.os.is_some());
            item("cpu", entry.cpu.is_some());
            item("memory", entry.memory.is_some());
            item("storage", entry.storage.is_some());
            item("value", entry.value.is_some() || entry.value_each.is_some());
            item("warranty", entry.warranty.as_ref().is_some_and(|warranty| warranty.until.is_some()));
        }
        Some(DeviceKind::Workstation | DeviceKind::Laptop) => {
            item("os", entry.os.is_some());
            item("value", entry.value.is_some() || entry.value_each.is_some());
        }
        _ => {}
    }
}

fn credential(table: &mut Completeness, entry: &Credential) {
    let id = entry.id.as_ref().map_or("?", |id| id.as_str());
    table.item(format!("credentials.{id}.vault"), entry.vault.is_some());
}

fn site(table: &mut Completeness, entry: &Site) {
    let id = entry.id.as_ref().map_or("?", |id| id.as_str());
    table.item(format!("sites.{id}.address"), entry.address.is_some());
    table.item(format!("sites.{id}.time_zone"), entry.time_zone.is_some());
    table.item(format!("sites.{id}.hours"), !entry.hours.is_empty());
}

fn vendor(table: &mut Completeness, entry: &Vendor) {
    let id = entry.id.as_ref().map_or("?", |id| id.as_str());
    table.item(format!("vendors.{id}.name"), entry.name.is_some());
    let reachable = entry.phone.is_some() || entry.email.is_some() || entry.url.is_some();
    table.item(format!("vendors.{id}.phone"), reachable);
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn percent_is_rounded_down() {
        let mut table = Completeness::default();
        for index in 0..3 {
            table.item(format!("{index}"), index != 0);
        }
        assert_eq!(table.percent(), 66);
        assert_eq!(table.missing, ["0"]);
        assert_eq!(Completeness::default().percent(), 100);
    }
}
