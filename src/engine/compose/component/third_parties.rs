//! `{third-parties}`: who else looks after something, with contact, account and the last day of the contract.

use super::pieces::{cell, email, lines, phone};
use super::planned::{plain_cell, table};
use super::{Scope, Trouble};
use crate::model::document::{Block, Cell, Inline};
use crate::model::record::Vendor;

pub(super) use super::NoOptions as Options;

pub(super) fn lower(_: &Options, scope: &Scope<'_>) -> Result<Vec<Block>, Trouble> {
    let rows: Vec<Vec<Cell>> =
        scope.view.intake.vendors.iter().filter_map(|vendor| row(scope, vendor)).collect();
    let heads = [
        ("inventory-name", 7),
        ("third-party-contact", 9),
        ("third-party-account", 4),
        ("third-party-until", 5),
    ];
    Ok(table(scope, &heads, rows, true).into_iter().collect())
}

fn row(scope: &Scope<'_>, vendor: &Vendor) -> Option<Vec<Cell>> {
    let name = vendor.name.as_deref()?;
    let kind = vendor.kind.map(|kind| scope.word(&format!("vendor-{}", kind.as_str())));
    let reach = vec![
        vendor.contact.as_deref().map(Inline::text).into_iter().collect(),
        vendor.phone.as_deref().map(phone).into_iter().collect(),
        vendor.email.as_ref().map(|address| email(address.as_str())).into_iter().collect(),
    ];
    let until = vendor.contract_until.map(|day| scope.formats.date_long(day.0));
    Some(vec![
        cell(lines(vec![vec![Inline::strong(name)], kind.map(Inline::text).into_iter().collect()])),
        cell(lines(reach)),
        plain_cell(vendor.account.as_deref().unwrap_or_default()),
        plain_cell(until.unwrap_or_default()),
    ])
}
