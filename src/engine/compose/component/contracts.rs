//! `{contracts}`: contracts, warranties and licences: received, filed, for how many, whom to ask, until when.

use std::collections::BTreeMap;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::pieces::{cell, email, lines, phone};
use super::planned::{plain_cell, strong_cell, table};
use super::register::{count, date, device_name, devices, known_cell, made, or_words, system};
use super::{Scope, Trouble};
use crate::base::value::{DeviceKind, Id};
use crate::model::document::{Block, Cell, Inline};
use crate::model::record::{Device, System, Vendor};

/// Options of `{contracts}`.
#[derive(Debug, Default, Serialize, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub(super) struct Options {
    /// What is listed; `vendors` where nothing is said.
    show: Option<Show>,
}

/// What is listed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
enum Show {
    /// Contracts with suppliers and other third parties.
    Vendors,
    /// Warranties of devices.
    Warranties,
    /// Licences of systems.
    Licences,
    /// Operating systems, counted.
    OperatingSystems,
}

pub(super) fn lower(options: &Options, scope: &Scope<'_>) -> Result<Vec<Block>, Trouble> {
    Ok(match options.show.unwrap_or(Show::Vendors) {
        Show::Vendors => vendors(scope),
        Show::Warranties => warranties(scope),
        Show::Licences => licences(scope),
        Show::OperatingSystems => operating_systems(scope),
    })
}

fn vendors(scope: &Scope<'_>) -> Vec<Block> {
    let rows = scope.view.intake.vendors.iter().map(|vendor| vendor_row(scope, vendor)).collect();
    let heads = [
        ("inventory-name", 6),
        ("contact", 7),
        ("reg-client-account", 4),
        ("reg-received", 5),
        ("reg-file", 5),
        ("reg-until", 4),
    ];
    or_words(scope, table(scope, &heads, rows, true), "reg-vendors-none")
}

fn vendor_row(scope: &Scope<'_>, vendor: &Vendor) -> Vec<Cell> {
    let kind = vendor.kind.map(|kind| scope.word(&format!("vendor-{}", kind.as_str()))).unwrap_or_default();
    let file = match &vendor.file {
        Some(file) => cell(vec![Inline::Code { text: file.as_str().to_owned() }]),
        None => plain_cell(scope.word("reg-no-file")),
    };
    let received = match vendor.received_on {
        Some(day) => date(scope, Some(day)),
        None => scope.word("reg-not-received"),
    };
    vec![
        cell(lines(vec![
            vec![Inline::strong(vendor.name.as_deref().unwrap_or_default())],
            vec![Inline::text(kind)],
        ])),
        cell(lines(vec![
            vendor.contact.iter().map(Inline::text).collect(),
            vendor.phone.as_deref().map(phone).into_iter().collect(),
            vendor.email.iter().map(|address| email(address.as_str())).collect(),
        ])),
        known_cell(scope, vendor.account.clone().unwrap_or_default()),
        plain_cell(received),
        file,
        known_cell(scope, date(scope, vendor.contract_until)),
    ]
}

fn vendor<'s>(scope: &Scope<'s>, id: Option<&Id>) -> Option<&'s Vendor> {
    let view = scope.view;
    view.intake.vendors.iter().find(|vendor| vendor.id.is_some() && vendor.id.as_ref() == id)
}

fn warranties(scope: &Scope<'_>) -> Vec<Block> {
    // A virtual machine has no maker to turn to.
    let real = devices(scope).filter(|device| device.kind != Some(DeviceKind::Vm));
    let rows = real.map(|device| warranty_row(scope, device)).collect();
    let heads = [
        ("reg-item", 7),
        ("reg-made", 6),
        ("reg-serial", 6),
        ("reg-warranty-by", 5),
        ("reg-until", 5),
        ("reg-received", 5),
    ];
    or_words(scope, table(scope, &heads, rows, true), "reg-warranties-none")
}

fn warranty_row(scope: &Scope<'_>, device: &Device) -> Vec<Cell> {
    let name = match count(device) {
        1 => device_name(scope, device),
        count => scope.phrase(
            "reg-several",
            [("count", i64::from(count).into()), ("name", device_name(scope, device).into())],
        ),
    };
    let warranty = device.warranty.as_ref();
    let by = vendor(scope, warranty.and_then(|warranty| warranty.vendor.as_ref()));
    let received = match by.map(|vendor| vendor.received_on) {
        Some(Some(day)) => date(scope, Some(day)),
        _ => scope.word("reg-not-received"),
    };
    vec![
        strong_cell(name),
        known_cell(scope, made(device)),
        known_cell(scope, device.serial.clone().unwrap_or_default()),
        known_cell(scope, by.and_then(|vendor| vendor.name.clone()).unwrap_or_default()),
        known_cell(scope, date(scope, warranty.and_then(|warranty| warranty.until))),
        plain_cell(received),
    ]
}

fn licences(scope: &Scope<'_>) -> Vec<Block> {
    let rows = scope.view.intake.systems.iter().map(|system| licence_row(scope, system)).collect();
    let heads = [
        ("inventory-name", 7),
        ("inventory-use", 6),
        ("reg-seats", 3),
        ("reg-until", 5),
        ("reg-licence-by", 6),
        ("reg-remarks", 6),
    ];
    or_words(scope, table(scope, &heads, rows, true), "reg-licences-none")
}

fn licence_row(scope: &Scope<'_>, entry: &System) -> Vec<Cell> {
    let kind = entry.kind.map(|kind| scope.word(&format!("system-{}", kind.as_str()))).unwrap_or_default();
    let by = vendor(scope, entry.vendor.as_ref()).and_then(|vendor| vendor.name.clone());
    let replaced = entry.replaced_by.as_ref().and_then(|id| system(scope, id)?.name.clone());
    let replaced = replaced.map(|name| scope.phrase("reg-replaced-by", [("name", name.into())]));
    vec![
        strong_cell(entry.name.clone().unwrap_or_else(|| scope.word("reg-unknown"))),
        plain_cell(kind),
        plain_cell(entry.seats.map(|seats| scope.formats.number(seats.into())).unwrap_or_default()),
        plain_cell(date(scope, entry.renews)),
        plain_cell(by.unwrap_or_default()),
        cell(lines(vec![
            replaced.map(Inline::text).into_iter().collect(),
            entry.notes.iter().map(Inline::text).collect(),
        ])),
    ]
}

fn operating_systems(scope: &Scope<'_>) -> Vec<Block> {
    let mut counts: BTreeMap<&str, u32> = BTreeMap::new();
    for device in devices(scope) {
        if let Some(os) = device.os.as_deref() {
            *counts.entry(os).or_default() += count(device);
        }
    }
    let rows = counts
        .into_iter()
        .map(|(os, count)| vec![strong_cell(os), plain_cell(scope.formats.number(count.into()))])
        .collect();
    let heads = [("reg-os", 8), ("reg-machines", 4)];
    or_words(scope, table(scope, &heads, rows, true), "reg-os-none")
}
