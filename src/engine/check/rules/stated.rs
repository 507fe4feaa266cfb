//! What the client says it has against what its inventory holds, with the sum written out.

use std::collections::BTreeMap;

use rust_decimal::Decimal;

use super::super::{ClientFacts, at_value};
use crate::base::diagnostic::{Code, Diagnostic};
use crate::base::value::{DeviceKind, Money};
use crate::model::record::Device;

pub(super) fn rule(facts: &ClientFacts<'_>, found: &mut Vec<Diagnostic>) {
    let Some(inventory) = &facts.intake.value.inventory else { return };
    let Some(stated) = &inventory.stated else { return };
    // An empty inventory is not filled in yet, completeness says so; one with a fault can't be counted.
    if inventory.devices.is_empty() || facts.intake.unread.within(&["inventory"]) {
        return;
    }
    let servers = [DeviceKind::Server];
    let workstations = [DeviceKind::Workstation, DeviceKind::Laptop];
    let counts =
        [("servers", stated.servers, &servers[..]), ("workstations", stated.workstations, &workstations[..])];
    for (what, stated, kinds) in counts {
        let devices: Vec<&Device> = of_kinds(&inventory.devices, kinds);
        let counted: u32 = devices.iter().map(|device| device.count.unwrap_or(1)).sum();
        if let Some(stated) = stated.filter(|stated| *stated != counted) {
            let terms = terms(&devices, |device| Some(device.count.unwrap_or(1).to_string()));
            let sum = written_out(&terms, &counted.to_string());
            found.push(
                at_value(Code::StatedDiffers, facts.intake, &format!("inventory.stated.{what}"))
                    .with("what", what)
                    .with("stated", stated.to_string())
                    .with("counted", counted.to_string())
                    .with("sum", sum),
            );
        }
    }
    let values = [
        ("servers-value", "servers_value", &stated.servers_value, &servers[..]),
        ("workstations-value", "workstations_value", &stated.workstations_value, &workstations[..]),
    ];
    for (what, field, stated, kinds) in values {
        let Some(stated) = stated else { continue };
        let devices = of_kinds(&inventory.devices, kinds);
        let sums = totals(&devices);
        // Nothing typed on the devices is a gap, not a contradiction.
        if sums.is_empty() {
            continue;
        }
        let same = sums.len() == 1 && sums.get(stated.currency.as_str()) == Some(&stated.amount);
        if !same {
            let counted: Vec<String> =
                sums.iter().map(|(currency, amount)| format!("{} {currency}", money(*amount))).collect();
            let sum = written_out(&terms(&devices, value_term), &counted.join(" + "));
            found.push(
                at_value(Code::StatedDiffers, facts.intake, &format!("inventory.stated.{field}"))
                    .with("what", what)
                    .with("stated", stated.to_string())
                    .with("counted", counted.join(" + "))
                    .with("sum", sum),
            );
        }
    }
}

fn of_kinds<'d>(devices: &'d [Device], kinds: &[DeviceKind]) -> Vec<&'d Device> {
    devices.iter().filter(|device| device.kind.is_some_and(|kind| kinds.contains(&kind))).collect()
}

/// Sums per currency: amounts of different currencies are never added.
fn totals(devices: &[&Device]) -> BTreeMap<String, Decimal> {
    let mut sums = BTreeMap::new();
    for value in devices.iter().filter_map(|device| value_of(device)) {
        *sums.entry(value.currency.to_string()).or_insert(Decimal::ZERO) += value.amount;
    }
    sums
}

/// What an entry is worth: its value, or the value of each times how many there are.
fn value_of(device: &Device) -> Option<Money> {
    let each = || {
        let each = device.value_each.clone()?;
        Some(Money { amount: each.amount * Decimal::from(device.count.unwrap_or(1)), ..each })
    };
    device.value.clone().or_else(each)
}

fn terms(devices: &[&Device], term: impl Fn(&Device) -> Option<String>) -> Vec<String> {
    let id = |device: &Device| device.id.as_ref().map(ToString::to_string).unwrap_or_default();
    devices.iter().filter_map(|device| Some(format!("{} ({})", term(device)?, id(device)))).collect()
}

/// What an entry adds to the sum: "38 × 780.00 EUR" for a group, so that one can follow it.
fn value_term(device: &Device) -> Option<String> {
    match (&device.value, &device.value_each, device.count) {
        (None, Some(each), Some(count)) if count > 1 => Some(format!("{count} × {each}")),
        _ => value_of(device).map(|money| money.to_string()),
    }
}

/// "42000.00 BRL (srv-01) + 42000.00 BRL (srv-02) = 84000.00 BRL"; one term that is the sum needs no sum behind it.
fn written_out(terms: &[String], sum: &str) -> String {
    match terms {
        [one] if !one.contains('×') => one.clone(),
        _ => format!("{} = {sum}", terms.join(" + ")),
    }
}

fn money(mut amount: Decimal) -> String {
    if amount.scale() < 2 {
        amount.rescale(2);
    }
    amount.to_string()
}
