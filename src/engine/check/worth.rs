//! What servers and workstations are worth together.

use std::collections::BTreeMap;

use rust_decimal::Decimal;

use crate::base::value::{DeviceKind, Money};
use crate::model::record::{Device, Inventory};

/// Devices of some kinds, with their values.
#[derive(Debug, Clone, PartialEq)]
pub struct Sum<'d> {
    /// The entries.
    pub devices: Vec<&'d Device>,
    /// How many devices they stand for.
    pub count: u32,
    /// What they are worth by currency: amounts of different currencies are never added.
    pub totals: BTreeMap<String, Decimal>,
}

/// Servers, and workstations with laptops.
pub fn sums_of(inventory: &Inventory) -> [Sum<'_>; 2] {
    let of = |kinds: &[DeviceKind]| {
        let own = |device: &&Device| device.kind.is_some_and(|kind| kinds.contains(&kind));
        let devices: Vec<&Device> = inventory.devices.iter().filter(own).collect();
        let count = devices.iter().map(|device| device.count.unwrap_or(1)).sum();
        let mut totals = BTreeMap::new();
        for value in devices.iter().filter_map(|device| value_of(device)) {
            *totals.entry(value.currency.to_string()).or_insert(Decimal::ZERO) += value.amount;
        }
        Sum { devices, count, totals }
    };
    [of(&[DeviceKind::Server]), of(&[DeviceKind::Workstation, DeviceKind::Laptop])]
}

/// What an entry is worth: its value, or the value of each times how many there are.
pub fn value_of(device: &Device) -> Option<Money> {
    let each = || {
        let each = device.value_each.clone()?;
        Some(Money { amount: each.amount * Decimal::from(device.count.unwrap_or(1)), ..each })
    };
    device.value.clone().or_else(each)
}
