//! Ids are unique within what they name: devices and systems together, everything else by itself.

use std::collections::BTreeMap;

use super::super::{ClientFacts, SharedFacts, at_value};
use crate::base::diagnostic::{Code, Diagnostic};
use crate::base::value::Id;
use crate::base::yaml::Read;

pub(super) fn shared(facts: &SharedFacts<'_>, found: &mut Vec<Diagnostic>) {
    let people = facts.team.value.people.iter().map(|person| person.id.as_ref());
    unique(facts.team, list("people", people), found);
    let services = facts.services.value.services.iter().map(|service| service.id.as_ref());
    unique(facts.services, list("services", services), found);
    let levels = facts.services.value.levels.iter().map(|level| level.id.as_ref());
    unique(facts.services, list("levels", levels), found);
}

pub(super) fn client(facts: &ClientFacts<'_>, found: &mut Vec<Diagnostic>) {
    let intake = &facts.intake.value;
    unique(facts.intake, list("contacts", intake.contacts.iter().map(|contact| contact.id.as_ref())), found);
    unique(facts.intake, list("sites", intake.sites.iter().map(|site| site.id.as_ref())), found);
    unique(facts.intake, list("vendors", intake.vendors.iter().map(|vendor| vendor.id.as_ref())), found);
    unique(
        facts.intake,
        list("credentials", intake.credentials.iter().map(|entry| entry.id.as_ref())),
        found,
    );
    let devices =
        intake.inventory.iter().flat_map(|inventory| &inventory.devices).map(|device| device.id.as_ref());
    let mut both = list("inventory.devices", devices);
    both.extend(list("systems", intake.systems.iter().map(|system| system.id.as_ref())));
    unique(facts.intake, both, found);
}

/// The paths of the ids of a list.
pub(super) fn list<'i>(path: &str, ids: impl Iterator<Item = Option<&'i Id>>) -> Vec<(String, &'i Id)> {
    ids.enumerate().filter_map(|(index, id)| Some((format!("{path}[{index}].id"), id?))).collect()
}

/// A diagnostic for each id that stands in the list a second time.
pub(super) fn unique<T>(read: &Read<T>, ids: Vec<(String, &Id)>, found: &mut Vec<Diagnostic>) {
    let mut first: BTreeMap<&Id, String> = BTreeMap::new();
    for (path, id) in ids {
        match first.get(id) {
            None => {
                first.insert(id, path);
            }
            Some(earlier) => {
                let place = read.places.value(earlier);
                found.push(
                    at_value(Code::DuplicateId, read, &path)
                        .with("id", id.to_string())
                        .with("line", read.source.position(place.start).line)
                        .related(&read.source, place)
                        .sensitive(path.starts_with("credentials")),
                );
            }
        }
    }
}
