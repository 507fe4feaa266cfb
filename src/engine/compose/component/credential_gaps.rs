//! `{credential-gaps}`: devices and systems to which we have no access, and why.

use std::collections::BTreeSet;

use super::planned::{plain_cell, strong_cell, table};
use super::register::{device_kind, device_name, devices, name_of, or_words, site_name, site_of};
use super::{Scope, Trouble};
use crate::base::value::{DeviceKind, Id};
use crate::model::document::{Block, Cell};

pub(super) use super::NoOptions as Options;

pub(super) fn lower(_: &Options, scope: &Scope<'_>) -> Result<Vec<Block>, Trouble> {
    let intake = &scope.view.intake;
    let covered: BTreeSet<&Id> = intake.credentials.iter().flat_map(|entry| &entry.covers).collect();
    let mut rows: Vec<Vec<Cell>> = Vec::new();
    // Phones, scales and the like often have no login of their own; a rule leaves them out as well.
    let needs_login = |kind: DeviceKind| !matches!(kind, DeviceKind::Mobile | DeviceKind::Other);
    for device in devices(scope).filter(|device| device.kind.is_some_and(needs_login)) {
        let Some(id) = device.id.as_ref().filter(|id| !covered.contains(id)) else { continue };
        let what = device_kind(scope, device.kind);
        rows.push(row(scope, &device_name(scope, device), &what, id, scope.word("reg-gap-none")));
    }
    for system in &intake.systems {
        let Some(id) = system.id.as_ref().filter(|id| !covered.contains(id)) else { continue };
        let what =
            system.kind.map(|kind| scope.word(&format!("system-{}", kind.as_str()))).unwrap_or_default();
        rows.push(row(scope, &name_of(scope, id), &what, id, scope.word("reg-gap-none")));
    }
    for entry in intake.credentials.iter().filter(|entry| entry.vault.is_none()) {
        let why = match entry.held_by.as_deref() {
            Some(by) => scope.phrase("reg-held-by", [("by", by.into())]),
            None => scope.word("reg-no-vault"),
        };
        for id in &entry.covers {
            let what = super::register::device(scope, id).map(|device| device_kind(scope, device.kind));
            rows.push(row(scope, &name_of(scope, id), &what.unwrap_or_default(), id, why.clone()));
        }
    }
    let heads = [("reg-item", 7), ("inventory-kind", 5), ("site", 5), ("reg-why", 7)];
    let word = if intake.credentials.is_empty() { "reg-gaps-unknown" } else { "reg-gaps-none" };
    Ok(or_words(scope, table(scope, &heads, rows, true), word))
}

fn row(scope: &Scope<'_>, name: &str, kind: &str, id: &Id, why: String) -> Vec<Cell> {
    let site = site_of(scope, id);
    vec![strong_cell(name), plain_cell(kind), plain_cell(site_name(scope, site.as_ref())), plain_cell(why)]
}
