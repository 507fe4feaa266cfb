//! What the client says it has against what its inventory holds, with the sum written out.

use rust_decimal::Decimal;

use super::super::{ClientFacts, at_value, sums_of, value_of};
use crate::base::diagnostic::{Code, Diagnostic};
use crate::model::record::Device;

pub(super) fn rule(facts: &ClientFacts<'_>, found: &mut Vec<Diagnostic>) {
    let Some(inventory) = &facts.intake.value.inventory else { return };
    let Some(stated) = &inventory.stated else { return };
    // An empty inventory is not filled in yet, completeness says so; one with a fault can't be counted.
    if inventory.devices.is_empty() || facts.intake.unread.within(&["inventory"]) {
        return;
    }
    let [servers, workstations] = sums_of(inventory);
    let counts =
        [("servers", stated.servers, &servers), ("workstations", stated.workstations, &workstations)];
    for (what, stated, own) in counts {
        if let Some(stated) = stated.filter(|stated| *stated != own.count) {
            let terms = terms(&own.devices, |device| Some(device.count.unwrap_or(1).to_string()));
            let sum = written_out(&terms, &own.count.to_string());
            found.push(
                at_value(Code::StatedDiffers, facts.intake, &format!("inventory.stated.{what}"))
                    .with("what", what)
                    .with("stated", stated.to_string())
                    .with("counted", own.count.to_string())
                    .with("sum", sum),
            );
        }
    }
    let values = [
        ("servers-value", "servers_value", &stated.servers_value, &servers),
        ("workstations-value", "workstations_value", &stated.workstations_value, &workstations),
    ];
    for (what, field, stated, own) in values {
        let Some(stated) = stated else { continue };
        // Nothing typed on the devices is a gap, not a contradiction.
        if own.totals.is_empty() {
            continue;
        }
        let same = own.totals.len() == 1 && own.totals.get(stated.currency.as_str()) == Some(&stated.amount);
        if !same {
            let counted: Vec<String> = own
                .totals
                .iter()
                .map(|(currency, amount)| format!("{} {currency}", money(*amount)))
                .collect();
            let sum = written_out(&terms(&own.devices, value_term), &counted.join(" + "));
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
