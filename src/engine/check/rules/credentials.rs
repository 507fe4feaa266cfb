//! Devices and systems that no credential covers: nobody can log in there when it matters.

use std::collections::BTreeSet;

use super::super::{ClientFacts, at_key};
use crate::base::diagnostic::{Code, Diagnostic};
use crate::base::value::{DeviceKind, Id};

pub(super) fn rule(facts: &ClientFacts<'_>, found: &mut Vec<Diagnostic>) {
    let intake = &facts.intake.value;
    // An intake without any credential is at its beginning: completeness says so.
    if intake.credentials.is_empty() || facts.intake.unread.within(&["credentials"]) {
        return;
    }
    let covered: BTreeSet<&Id> = intake.credentials.iter().flat_map(|entry| &entry.covers).collect();
    let needs_login = |kind: DeviceKind| !matches!(kind, DeviceKind::Mobile | DeviceKind::Other);
    let devices = intake.inventory.iter().flat_map(|inventory| &inventory.devices);
    let devices =
        devices.filter(|device| device.kind.is_some_and(needs_login)).filter_map(|device| device.id.as_ref());
    // What is to be replaced needs a login as well: somebody must take it out.
    let systems = intake.systems.iter().filter_map(|system| system.id.as_ref());
    let open: Vec<&str> = devices.chain(systems).filter(|id| !covered.contains(id)).map(Id::as_str).collect();
    if !open.is_empty() {
        found.push(
            at_key(Code::NoCredential, facts.intake, "credentials")
                .with("count", open.len())
                .with("ids", open.join(", ")),
        );
    }
}
