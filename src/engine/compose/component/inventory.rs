//! `{inventory}`: what was gathered: devices by site and kind, systems, third parties.

use std::collections::BTreeMap;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::owned;
use super::planned::{is_internal, plain_cell, table};
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
    /// How many devices of each kind there are in all.
    Kinds,
    /// Devices with their warranties, the nearest end first.
    Warranties,
    /// Systems with their licences.
    Licences,
    /// Domains, with who registers them and until when.
    Domains,
    /// Software and services.
    Systems,
    /// Suppliers and other third parties.
    Vendors,
    /// Where the client is, and when it is there.
    Sites,
    /// How much came out of other systems, and how much was typed. Internal: a client's view does not say where a value
    /// came from.
    Origins,
}

pub(super) fn lower(options: &Options, scope: &Scope<'_>) -> Result<Vec<Block>, Trouble> {
    let block = match options.show.unwrap_or(Show::Devices) {
        Show::Devices => devices(scope),
        Show::Kinds => owned::kinds(scope),
        Show::Warranties => owned::warranties(scope),
        Show::Licences => owned::licences(scope),
        Show::Domains => owned::domains(scope),
        Show::Systems => systems(scope),
        Show::Vendors => vendors(scope),
        Show::Sites => sites(scope),
        Show::Origins => origins(scope),
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

fn sites(scope: &Scope<'_>) -> Option<Block> {
    let rows = scope.view.intake.sites.iter().filter_map(|site| {
        let devices = scope.view.intake.inventory.iter().flat_map(|inventory| &inventory.devices);
        let own = devices.filter(|device| device.site == site.id);
        let count: u32 = own.map(|device| device.count.unwrap_or(1)).sum();
        let address = site.address.as_ref();
        let place = address.and_then(|address| address.city.clone()).unwrap_or_default();
        Some(vec![
            plain_cell(scope.text(site.name.as_ref())?),
            plain_cell(place),
            plain_cell(scope.phrase("inventory-devices", [("count", i64::from(count).into())])),
        ])
    });
    let heads = [("site", 8), ("inventory-place", 8), ("inventory-gathered", 5)];
    table(scope, &heads, rows.collect(), true)
}

/// Values of the inventory's lists: each field that is filled in counts as one.
fn origins(scope: &Scope<'_>) -> Option<Block> {
    if !is_internal(scope) {
        return None;
    }
    let record = serde_json::to_value(&scope.view.intake).unwrap_or_default();
    let mut counted = Counted::default();
    count(&record, None, &mut counted);
    let imported: usize = counted.by_system.values().sum();
    let systems: Vec<String> = counted
        .by_system
        .iter()
        .map(|(system, values)| {
            let arguments = [("system", system.as_str().into()), ("count", (*values).into())];
            scope.phrase("origins-system", arguments)
        })
        .collect();
    let typed = counted.typed;
    let percent = imported * 100 / (imported + typed).max(1);
    let arguments = [
        ("imported", imported.into()),
        ("typed", typed.into()),
        ("percent", percent.into()),
        ("systems", scope.formats.list(&systems).into()),
    ];
    let word = if imported == 0 { "origins-typed" } else { "origins-imported" };
    Some(Block::paragraph(scope.phrase(word, arguments)))
}

/// How many values there are.
#[derive(Default)]
struct Counted {
    /// Out of each system that items name as their source.
    by_system: BTreeMap<String, usize>,
    /// Typed by people.
    typed: usize,
}

/// Counts the values of a record; those of an item with a `source` belong to that system.
fn count(value: &Value, source: Option<&str>, counted: &mut Counted) {
    match value {
        Value::Null => {}
        Value::Object(fields) => {
            let named = fields.get("source").and_then(|source| source.get("system")).and_then(Value::as_str);
            let source = named.or(source);
            for (name, inner) in fields {
                // Ids are Onramp's own names, and the source is no value of the client's.
                if !matches!(name.as_str(), "schema" | "source" | "id") {
                    count(inner, source, counted);
                }
            }
        }
        Value::Array(items) => items.iter().for_each(|item| count(item, source, counted)),
        _ => match source {
            Some(system) => *counted.by_system.entry(system.to_owned()).or_default() += 1,
            None => counted.typed += 1,
        },
    }
}
