//! `{inventory}`: what was gathered: devices by site and kind, systems, third parties.

use std::collections::BTreeMap;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::planned::{plain_cell, table};
use super::{Scope, Trouble};
use crate::base::value::{DeviceKind, Id};
use crate::model::document::{Block, Cell};

/// Options of `{inventory}`.
#[derive(Debug, Default, Serialize, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub(super) struct Options {
    /// What is listed; `devices` where nothing is said.
    show: Option<Show>,
}

/// What is listed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
enum Show {
    /// How many devices of which kind stand where.
    Devices,
    /// Software and services.
    Systems,
    /// Suppliers and other third parties.
    Vendors,
}

pub(super) fn lower(options: &Options, scope: &Scope<'_>) -> Result<Vec<Block>, Trouble> {
    let block = match options.show.unwrap_or(Show::Devices) {
        Show::Devices => devices(scope),
        Show::Systems => systems(scope),
        Show::Vendors => vendors(scope),
    };
    Ok(block.into_iter().collect())
}

fn devices(scope: &Scope<'_>) -> Option<Block> {
    let mut counts: BTreeMap<(Option<&Id>, DeviceKind), u32> = BTreeMap::new();
    for device in scope.view.intake.inventory.iter().flat_map(|inventory| &inventory.devices) {
        if let Some(kind) = device.kind {
            *counts.entry((device.site.as_ref(), kind)).or_default() += device.count.unwrap_or(1);
        }
    }
    // Sites in the order of the record; devices without one at the end.
    let sites = scope.view.intake.sites.iter().map(|site| site.id.as_ref()).chain([None]);
    let rows: Vec<Vec<Cell>> = sites
        .flat_map(|site| counts.iter().filter(move |((own, _), _)| *own == site))
        .map(|((site, kind), count)| {
            vec![
                plain_cell(scope.word(&format!("device-{}", kind.as_str()))),
                plain_cell(site.map(|site| site_name(scope, site)).unwrap_or_default()),
                plain_cell(count.to_string()),
            ]
        })
        .collect();
    table(scope, &[("inventory-kind", 8), ("site", 8), ("inventory-count", 3)], rows, true)
}

fn site_name(scope: &Scope<'_>, id: &Id) -> String {
    let site = scope.view.intake.sites.iter().find(|site| site.id.as_ref() == Some(id));
    site.and_then(|site| scope.text(site.name.as_ref())).unwrap_or_default().to_owned()
}

fn systems(scope: &Scope<'_>) -> Option<Block> {
    let named = scope.view.intake.systems.iter().filter_map(|system| Some((system.name.as_deref()?, system)));
    let rows = named
        .map(|(name, system)| {
            vec![
                plain_cell(name),
                plain_cell(
                    system
                        .kind
                        .map(|kind| scope.word(&format!("system-{}", kind.as_str())))
                        .unwrap_or_default(),
                ),
                plain_cell(system.seats.map(|seats| seats.to_string()).unwrap_or_default()),
                plain_cell(system.renews.map(|day| scope.formats.date_long(day.0)).unwrap_or_default()),
            ]
        })
        .collect();
    let heads =
        [("inventory-name", 8), ("inventory-use", 7), ("inventory-seats", 3), ("inventory-renews", 5)];
    table(scope, &heads, rows, true)
}

fn vendors(scope: &Scope<'_>) -> Option<Block> {
    let named = scope.view.intake.vendors.iter().filter_map(|vendor| Some((vendor.name.as_deref()?, vendor)));
    let rows = named
        .map(|(name, vendor)| {
            vec![
                plain_cell(name),
                plain_cell(
                    vendor
                        .kind
                        .map(|kind| scope.word(&format!("vendor-{}", kind.as_str())))
                        .unwrap_or_default(),
                ),
                plain_cell(vendor.phone.as_deref().unwrap_or_default()),
            ]
        })
        .collect();
    table(scope, &[("inventory-name", 8), ("inventory-use", 8), ("phone", 6)], rows, true)
}
