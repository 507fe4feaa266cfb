//! `{specifications}`: what servers and workstations are; for our own people.

use super::pieces::{cell, lines};
use super::planned::{plain_cell, table};
use super::wording::machine;
use super::{Scope, Trouble};
use crate::engine::check::sums_of;
use crate::model::document::{Block, Cell, Inline};
use crate::model::record::Device;

pub(super) use super::NoOptions as Options;

pub(super) fn lower(_: &Options, scope: &Scope<'_>) -> Result<Vec<Block>, Trouble> {
    let Some(inventory) = &scope.view.intake.inventory else { return Ok(Vec::new()) };
    let devices = sums_of(inventory).into_iter().flat_map(|sum| sum.devices);
    let rows: Vec<Vec<Cell>> = devices.map(|device| row(scope, device)).collect();
    let heads = [
        ("spec-device", 7),
        ("spec-model", 6),
        ("spec-serial", 5),
        ("spec-os", 5),
        ("spec-inside", 6),
        ("spec-warranty", 4),
    ];
    Ok(table(scope, &heads, rows, true).into_iter().collect())
}

fn row(scope: &Scope<'_>, device: &Device) -> Vec<Cell> {
    let id = device.id.as_ref().map(ToString::to_string).unwrap_or_default();
    let name = machine(scope, &id).unwrap_or_else(|| id.clone());
    let count = device.count.filter(|count| *count > 1);
    let name = count.map_or(name.clone(), |count| format!("{count}\u{a0}× {name}"));
    let make: Vec<&str> = device.make.iter().chain(&device.model).map(String::as_str).collect();
    let inside: Vec<Vec<Inline>> = [&device.cpu, &device.memory, &device.storage]
        .into_iter()
        .flatten()
        .map(|part| vec![Inline::text(part)])
        .collect();
    let until = device.warranty.as_ref().and_then(|warranty| warranty.until);
    vec![
        cell(lines(vec![vec![Inline::strong(name)], vec![Inline::Code { text: id }]])),
        plain_cell(make.join(" ")),
        plain_cell(device.serial.as_deref().unwrap_or_default()),
        plain_cell(device.os.as_deref().unwrap_or_default()),
        cell(lines(inside)),
        plain_cell(until.map(|day| scope.formats.date_long(day.0)).unwrap_or_default()),
    ]
}
