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
    /// The same by row of step 1.
    pub rows: Vec<IntakeRow>,
}

/// One of the rows 1.1 to 1.13 of the process.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct IntakeRow {
    /// 1 to 13: the number behind the point.
    pub number: u8,
    /// Items that are known.
    pub filled: usize,
    /// Items that apply to this client.
    pub applicable: usize,
    /// Paths of the items that are open.
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

    /// Counts an item of a row.
    fn item(&mut self, row: u8, path: impl Into<String>, known: bool) {
        let at = self.rows.iter().position(|own| own.number == row).unwrap_or_else(|| {
            self.rows.push(IntakeRow { number: row, ..IntakeRow::default() });
            self.rows.len() - 1
        });
        let own = &mut self.rows[at];
        own.applicable += 1;
        self.applicable += 1;
        if known {
            own.filled += 1;
            self.filled += 1;
        } else {
            let path = path.into();
            own.missing.push(path.clone());
            self.missing.push(path);
        }
    }
}

/// Goes over the rows 1.1 to 1.13 of the process.
pub fn completeness(facts: &ClientFacts<'_>) -> Completeness {
    let intake = &facts.intake.value;
    let mut table = Completeness::default();
    // 1.1 company
    table.item(1, "company.name", intake.company.as_ref().is_some_and(|company| company.name.is_some()));
    // 1.2 primary contact
    let primary = intake.contacts.iter().find(|contact| contact.purposes.contains(&ContactPurpose::Primary));
    table.item(2, "contacts", primary.is_some());
    if let Some(contact) = primary {
        let id = contact.id.as_ref().map_or("primary", |id| id.as_str());
        table.item(2, format!("contacts.{id}.role"), contact.role.is_some());
        table.item(2, format!("contacts.{id}.email"), contact.email.is_some());
        table.item(2, format!("contacts.{id}.phone"), contact.phone.is_some());
    }
    // 1.3 service level
    table.item(3, "service_level", intake.service_level.is_some());
    // 1.4 to 1.6 servers and workstations: how many, what they are worth, what they are
    let inventory = intake.inventory.as_ref();
    let stated = inventory.and_then(|inventory| inventory.stated.as_ref());
    let devices: &[Device] = inventory.map_or(&[], |inventory| &inventory.devices);
    table.item(4, "inventory.stated.servers", stated.is_some_and(|stated| stated.servers.is_some()));
    table.item(
        5,
        "inventory.stated.workstations",
        stated.is_some_and(|stated| stated.workstations.is_some()),
    );
    table.item(6, "inventory.devices", !devices.is_empty());
    devices.iter().for_each(|entry| device(&mut table, entry));
    // 1.7 services
    table.item(7, "services", !intake.services.is_empty());
    // 1.8 documentation
    table.item(8, "documentation", !intake.documentation.is_empty());
    // 1.9 credentials
    table.item(9, "credentials", !intake.credentials.is_empty());
    intake.credentials.iter().for_each(|entry| credential(&mut table, entry));
    // 1.10 sites
    table.item(10, "sites", !intake.sites.is_empty());
    intake.sites.iter().for_each(|entry| site(&mut table, entry));
    // 1.11 emergency
    let emergency = intake.emergency.as_ref();
    table.item(11, "emergency.call", emergency.is_some_and(|emergency| !emergency.call.is_empty()));
    table.item(11, "emergency.first", emergency.is_some_and(|emergency| !emergency.first.is_empty()));
    // 1.12 third parties
    table.item(12, "vendors", !intake.vendors.is_empty());
    intake.vendors.iter().for_each(|entry| vendor(&mut table, entry));
    // 1.13 culture: answered, or asked on a date and declined
    let answers = facts.files.iter().any(|path| path.starts_with("responses/culture-"));
    let culture = intake.culture.as_ref();
    let settled = culture.is_some_and(|culture| {
        culture.answered_on.is_some() || (culture.asked_on.is_some() && culture.declined == Some(true))
    });
    table.item(13, "culture", settled || answers);
    table
}

fn device(table: &mut Completeness, entry: &Device) {
    let id = entry.id.as_ref().map_or("?", |id| id.as_str());
    // What it is worth belongs to the row of its sum, the rest to that of specifications.
    let sum = if entry.kind == Some(DeviceKind::Server) { 4 } else { 5 };
    let mut item = |field: &str, known: bool| {
        let row = if field == "value" { sum } else { 6 };
        table.item(row, format!("inventory.devices.{id}.{field}"), known);
    };
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
    table.item(9, format!("credentials.{id}.vault"), entry.vault.is_some());
}

fn site(table: &mut Completeness, entry: &Site) {
    let id = entry.id.as_ref().map_or("?", |id| id.as_str());
    table.item(10, format!("sites.{id}.address"), entry.address.is_some());
    table.item(10, format!("sites.{id}.time_zone"), entry.time_zone.is_some());
    table.item(10, format!("sites.{id}.hours"), !entry.hours.is_empty());
}

fn vendor(table: &mut Completeness, entry: &Vendor) {
    let id = entry.id.as_ref().map_or("?", |id| id.as_str());
    table.item(12, format!("vendors.{id}.name"), entry.name.is_some());
    let reachable = entry.phone.is_some() || entry.email.is_some() || entry.url.is_some();
    table.item(12, format!("vendors.{id}.phone"), reachable);
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn percent_is_rounded_down() {
        let mut table = Completeness::default();
        for index in 0..3 {
            table.item(1 + index % 2, format!("{index}"), index != 0);
        }
        assert_eq!(table.percent(), 66);
        assert_eq!(table.missing, ["0"]);
        let rows: Vec<_> = table.rows.iter().map(|row| (row.number, row.filled, row.applicable)).collect();
        assert_eq!(rows, [(1, 1, 2), (2, 1, 1)]);
        assert_eq!(Completeness::default().percent(), 100);
    }
}
