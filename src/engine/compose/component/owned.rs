//! Tables of `{inventory}`: what a client owns, and until when what it bought with it holds. Rows say what is known, and
//! nothing of what is not.

use std::collections::BTreeMap;

use super::Scope;
use super::planned::{plain_cell, strong_cell, table};
use super::register::{count, date, device_name, devices, made};
use crate::base::value::{DeviceKind, Id};
use crate::model::document::Block;

/// How many devices of each kind there are.
pub(super) fn kinds(scope: &Scope<'_>) -> Option<Block> {
    let mut counts: BTreeMap<DeviceKind, u32> = BTreeMap::new();
    for device in devices(scope) {
        if let Some(kind) = device.kind {
            *counts.entry(kind).or_default() += count(device);
        }
    }
    let rows = counts.into_iter().map(|(kind, count)| {
        vec![
            plain_cell(scope.word(&format!("device-{}", kind.as_str()))),
            plain_cell(scope.formats.number(count.into())),
        ]
    });
    table(scope, &[("inventory-kind", 8), ("inventory-count", 3)], rows.collect(), true)
}

/// Devices whose warranty is known.
pub(super) fn warranties(scope: &Scope<'_>) -> Option<Block> {
    let known = devices(scope).filter_map(|device| Some((device, device.warranty.as_ref()?)));
    let mut rows: Vec<_> = known
        .filter(|(_, warranty)| warranty.until.is_some())
        .map(|(device, warranty)| {
            let name = match count(device) {
                1 => device_name(scope, device),
                count => scope.phrase(
                    "reg-several",
                    [("count", i64::from(count).into()), ("name", device_name(scope, device).into())],
                ),
            };
            let cells = vec![
                strong_cell(name),
                plain_cell(made(device)),
                plain_cell(vendor(scope, warranty.vendor.as_ref())),
                plain_cell(date(scope, warranty.until)),
            ];
            (warranty.until, cells)
        })
        .collect();
    rows.sort_by_key(|(until, _)| *until);
    let heads = [("reg-item", 8), ("reg-made", 7), ("reg-warranty-by", 6), ("reg-until", 5)];
    table(scope, &heads, rows.into_iter().map(|(_, cells)| cells).collect(), true)
}

/// Systems that are licensed for a number of people or for a time.
pub(super) fn licences(scope: &Scope<'_>) -> Option<Block> {
    let systems = scope.view.intake.systems.iter();
    let licensed = systems.filter(|system| system.seats.is_some() || system.renews.is_some());
    let rows = licensed.filter_map(|system| {
        Some(vec![
            strong_cell(system.name.as_deref()?),
            plain_cell(system.seats.map(|seats| scope.formats.number(seats.into())).unwrap_or_default()),
            plain_cell(vendor(scope, system.vendor.as_ref())),
            plain_cell(date(scope, system.renews)),
        ])
    });
    let heads =
        [("inventory-name", 8), ("inventory-seats", 3), ("reg-licence-by", 6), ("inventory-renews", 5)];
    table(scope, &heads, rows.collect(), true)
}

/// Domains with who registers them and until when.
pub(super) fn domains(scope: &Scope<'_>) -> Option<Block> {
    let domains = scope.view.intake.domains.iter();
    let known = domains.filter(|domain| domain.registrar.is_some() || domain.expires.is_some());
    let rows = known.filter_map(|domain| {
        Some(vec![
            strong_cell(domain.name.as_deref()?),
            plain_cell(domain.registrar.as_deref().unwrap_or_default()),
            plain_cell(date(scope, domain.expires)),
        ])
    });
    table(scope, &[("form-domain", 8), ("form-registrar", 7), ("form-expires", 5)], rows.collect(), true)
}

/// The name of a third party; empty where it is not known.
fn vendor(scope: &Scope<'_>, id: Option<&Id>) -> String {
    let vendors = scope.view.intake.vendors.iter();
    let found = vendors.filter(|vendor| vendor.id.is_some()).find(|vendor| vendor.id.as_ref() == id);
    found.and_then(|vendor| vendor.name.clone()).unwrap_or_default()
}
