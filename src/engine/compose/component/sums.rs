//! `{sums}`: servers and workstations counted and summed, written out, against what the client stated.

use rust_decimal::Decimal;

use super::pieces::{cell, lines};
use super::planned::{plain_cell, strong_cell, table};
use super::{Scope, Trouble};
use crate::base::value::Money;
use crate::engine::check::{Sum, sums_of};
use crate::model::document::{Block, Cell, Inline};
use crate::model::record::{Device, Inventory, Stated};

pub(super) use super::NoOptions as Options;

pub(super) fn lower(_: &Options, scope: &Scope<'_>) -> Result<Vec<Block>, Trouble> {
    let empty = Inventory::default();
    let inventory = scope.view.intake.inventory.as_ref().unwrap_or(&empty);
    let none = Stated::default();
    let stated = inventory.stated.as_ref().unwrap_or(&none);
    let [servers, workstations] = sums_of(inventory);
    let rows: Vec<Vec<Cell>> = [
        ("sum-servers", servers, stated.servers, stated.servers_value.as_ref()),
        ("sum-workstations", workstations, stated.workstations, stated.workstations_value.as_ref()),
    ]
    .into_iter()
    .filter(|(_, own, count, value)| own.count > 0 || count.is_some() || value.is_some())
    .map(|(word, own, count, value)| row(scope, word, &own, count, value))
    .collect();
    let heads = [("sum-what", 4), ("sum-count", 4), ("sum-value", 10), ("sum-stated", 5), ("sum-result", 4)];
    Ok(table(scope, &heads, rows, true).into_iter().collect())
}

fn row(
    scope: &Scope<'_>,
    word: &str,
    own: &Sum<'_>,
    stated: Option<u32>,
    stated_value: Option<&Money>,
) -> Vec<Cell> {
    let counted = match own.devices.len() {
        0 | 1 => own.count.to_string(),
        _ => {
            let parts: Vec<String> =
                own.devices.iter().map(|device| device.count.unwrap_or(1).to_string()).collect();
            format!("{} = {}", parts.join(" + "), own.count)
        }
    };
    let said: Vec<Vec<Inline>> = stated
        .map(|count| count.to_string())
        .into_iter()
        .chain(stated_value.map(|value| money(scope, value.amount, value.currency.as_str())))
        .map(|line| vec![Inline::text(line)])
        .collect();
    let count_differs = stated.is_some_and(|stated| stated != own.count);
    let value_differs = stated_value.is_some_and(|stated| {
        !own.totals.is_empty()
            && (own.totals.len() > 1 || own.totals.get(stated.currency.as_str()) != Some(&stated.amount))
    });
    let result = match () {
        () if count_differs || value_differs => scope.word("sum-differs"),
        () if stated.is_none() && stated_value.is_none() => scope.word("sum-not-stated"),
        () if stated_value.is_some() && own.totals.is_empty() => scope.word("sum-no-values"),
        () => scope.word("sum-agrees"),
    };
    vec![
        strong_cell(scope.word(word)),
        plain_cell(counted),
        cell(lines(written_out(scope, own).into_iter().map(|line| vec![Inline::text(line)]).collect())),
        cell(lines(said)),
        plain_cell(result),
    ]
}

/// "2 × R$ 42.000,00 = R$ 84.000,00", a line a currency; what has no value is said.
fn written_out(scope: &Scope<'_>, own: &Sum<'_>) -> Vec<String> {
    let mut out: Vec<String> = own
        .totals
        .iter()
        .map(|(currency, total)| {
            let (terms, total) = (terms(scope, own, currency), money(scope, *total, currency));
            // One device alone is its own sum.
            if terms == total { total } else { format!("{terms} = {total}") }
        })
        .collect();
    let without = own.devices.iter().filter(|device| worth_each(device).is_none());
    let count: u32 = without.map(|device| device.count.unwrap_or(1)).sum();
    if count > 0 {
        out.push(scope.phrase("sum-without", [("count", i64::from(count).into())]));
    }
    out
}

/// Equal devices in one term.
fn terms(scope: &Scope<'_>, own: &Sum<'_>, currency: &str) -> String {
    let mut groups: Vec<(Decimal, u32)> = Vec::new();
    for device in &own.devices {
        let Some((each, count, of)) = worth_each(device) else { continue };
        if of != currency {
            continue;
        }
        match groups.iter_mut().find(|(known, _)| *known == each) {
            Some((_, sum)) => *sum += count,
            None => groups.push((each, count)),
        }
    }
    let terms: Vec<String> = groups
        .iter()
        .map(|(each, count)| match count {
            1 => money(scope, *each, currency),
            _ => format!("{count}\u{a0}×\u{a0}{}", money(scope, *each, currency)),
        })
        .collect();
    terms.join(" + ")
}

/// What one of an entry's devices is worth, how many there are, and the currency. A typed value is that of the entry.
fn worth_each(device: &Device) -> Option<(Decimal, u32, &str)> {
    match (&device.value, &device.value_each) {
        (Some(value), _) => Some((value.amount, 1, value.currency.as_str())),
        (None, Some(each)) => Some((each.amount, device.count.unwrap_or(1), each.currency.as_str())),
        (None, None) => None,
    }
}

fn money(scope: &Scope<'_>, amount: Decimal, currency: &str) -> String {
    scope.formats.money(amount, currency)
}
