//! What a repeated task is done for.

use std::collections::{BTreeMap, BTreeSet};

use crate::base::value::{Id, LocalizedText};
use crate::model::playbook::{CredentialChoice, ForEach};
use crate::model::record::{Device, Intake};
use crate::model::schedule::Item;

/// The items of the client's record that a task is repeated for, each with the number of equal things that it stands
/// for; in the order of the record, each id once.
pub fn items(each: &ForEach, intake: &Intake) -> Vec<(Item, u32)> {
    let ForEach { devices, systems, sites, credentials, vendors, domains } = each;
    let mut found: Vec<(Item, u32)> = Vec::new();
    let mut seen = BTreeSet::new();
    let mut add = |id: Option<Id>, name: Option<LocalizedText>, count: u32| {
        if let Some(id) = id.filter(|id| seen.insert(id.clone())) {
            found.push((Item { id, name }, count));
        }
    };
    for device in intake.inventory.iter().flat_map(|inventory| &inventory.devices) {
        if device.kind.is_some_and(|kind| devices.contains(&kind)) {
            add(device.id.clone(), device_name(device), device.count.unwrap_or(1));
        }
    }
    for system in &intake.systems {
        if system.kind.is_some_and(|kind| systems.contains(&kind)) {
            add(system.id.clone(), plain(system.name.as_deref()), 1);
        }
    }
    if sites.is_some() {
        intake.sites.iter().for_each(|site| add(site.id.clone(), site.name.clone(), 1));
    }
    if let Some(choice) = credentials {
        let chosen = intake.credentials.iter().filter(|entry| match choice {
            CredentialChoice::All => true,
            CredentialChoice::Rotate => entry.rotate == Some(true),
        });
        let names = names(intake);
        chosen.for_each(|entry| {
            // By what it opens, which the client may see; its own id and account are internal.
            let name = entry.covers.first().and_then(|covered| names.get(covered).cloned().flatten());
            add(entry.id.clone(), name, 1);
        });
    }
    if vendors.is_some() {
        intake.vendors.iter().for_each(|vendor| add(vendor.id.clone(), plain(vendor.name.as_deref()), 1));
    }
    if domains.is_some() {
        // A domain has a name and no id; the dots of the name are none of an id's characters.
        intake.domains.iter().for_each(|domain| {
            add(domain.name.as_deref().and_then(Id::suggest), plain(domain.name.as_deref()), 1);
        });
    }
    found
}

fn plain(text: Option<&str>) -> Option<LocalizedText> {
    text.map(|text| LocalizedText::Plain(text.to_owned()))
}

/// A device by its name, else by maker and model.
fn device_name(device: &Device) -> Option<LocalizedText> {
    let made: Vec<&str> = [&device.make, &device.model].into_iter().flatten().map(String::as_str).collect();
    device.name.clone().or_else(|| (!made.is_empty()).then(|| LocalizedText::Plain(made.join(" "))))
}

/// The names of devices and systems, by id; where both have one, the device counts.
fn names(intake: &Intake) -> BTreeMap<&Id, Option<LocalizedText>> {
    let devices = intake.inventory.iter().flat_map(|inventory| &inventory.devices);
    let devices = devices.filter_map(|device| Some((device.id.as_ref()?, device_name(device))));
    let systems = intake.systems.iter();
    let systems = systems.filter_map(|system| Some((system.id.as_ref()?, plain(system.name.as_deref()))));
    let mut names = BTreeMap::new();
    devices.chain(systems).for_each(|(id, name)| {
        names.entry(id).or_insert(name);
    });
    names
}
