//! `{endings}`: what has ended or ends within 90 days, the nearest first.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::pieces::or_none;
use super::planned::{plain_cell, strong_cell, table};
use super::wording::machine;
use super::{Scope, Trouble};
use crate::engine::check::{Expiry, ExpiryKind, expiries};
use crate::model::document::{Block, Cell};

/// Options of `{endings}`.
#[derive(Debug, Default, Serialize, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub(super) struct Options {
    /// What is said where there is nothing to show.
    none: Option<String>,
}

pub(super) fn lower(options: &Options, scope: &Scope<'_>) -> Result<Vec<Block>, Trouble> {
    let mut all = expiries(&scope.view.intake, scope.view.as_of);
    all.sort_by_key(|expiry| expiry.on);
    let rows: Vec<Vec<Cell>> = all
        .iter()
        .map(|expiry| {
            let days = match expiry.days {
                days if days < 0 => scope.word("ends-over"),
                days => scope.phrase("ends-days", [("count", i64::from(days).into())]),
            };
            vec![
                strong_cell(name(scope, expiry)),
                plain_cell(scope.word(&format!("ends-{}", expiry.kind.as_str()))),
                plain_cell(scope.formats.date_long(expiry.on.0)),
                plain_cell(days),
            ]
        })
        .collect();
    let heads = [("ends-what", 8), ("ends-kind", 6), ("ends-on", 6), ("ends-left", 4)];
    let shown = table(scope, &heads, rows, true);
    or_none(shown, options.none.as_deref(), scope)
}

fn name(scope: &Scope<'_>, expiry: &Expiry) -> String {
    let id = expiry.id.as_str();
    let name = match expiry.kind {
        ExpiryKind::Contract => {
            let vendors = scope.view.intake.vendors.iter();
            let own = vendors.filter(|vendor| vendor.id.as_ref().is_some_and(|own| own.as_str() == id));
            own.map(|vendor| vendor.name.clone()).next().flatten()
        }
        ExpiryKind::Domain => None,
        ExpiryKind::Support => machine(scope, id).map(|name| format!("{} ({name})", expiry.os)),
        ExpiryKind::Warranty | ExpiryKind::Licence => machine(scope, id),
    };
    name.unwrap_or_else(|| id.to_owned())
}
