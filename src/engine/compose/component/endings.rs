//! `{endings}`: what has ended or ends within 90 days, the nearest first.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::pieces::or_none;
use super::planned::{plain_cell, strong_cell, table};
use super::wording::machine;
use super::{Scope, Trouble};
use crate::base::value::Date;
use crate::engine::check::{expiries, support_ending};
use crate::model::document::{Block, Cell};

/// Options of `{endings}`.
#[derive(Debug, Default, Serialize, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub(super) struct Options {
    /// What is said where there is nothing to show.
    none: Option<String>,
}

pub(super) fn lower(options: &Options, scope: &Scope<'_>) -> Result<Vec<Block>, Trouble> {
    let intake = &scope.view.intake;
    let mut all: Vec<(Date, i64, String, String)> = expiries(intake, scope.view.as_of)
        .into_iter()
        .map(|expiry| {
            let name = scope.text(Some(&expiry.name)).unwrap_or(&expiry.id).to_owned();
            (expiry.on, expiry.days, name, scope.word(&format!("ends-{}", expiry.kind)))
        })
        .collect();
    all.extend(support_ending(intake, scope.view.as_of).into_iter().map(|end| {
        let os = end.device.os.clone().unwrap_or_default();
        let name = end.device.id.as_ref().and_then(|id| machine(scope, id.as_str()));
        let name = name.map_or(os.clone(), |name| format!("{os} ({name})"));
        (end.on, end.days, name, scope.word("ends-support"))
    }));
    all.sort();
    let rows: Vec<Vec<Cell>> = all
        .into_iter()
        .map(|(on, days, name, kind)| {
            let left = match days {
                days if days < 0 => scope.word("ends-over"),
                days => scope.phrase("ends-days", [("count", days.into())]),
            };
            let day = scope.formats.date_long(on.0);
            vec![strong_cell(name), plain_cell(kind), plain_cell(day), plain_cell(left)]
        })
        .collect();
    let heads = [("ends-what", 8), ("ends-kind", 6), ("ends-on", 6), ("ends-left", 4)];
    let shown = table(scope, &heads, rows, true);
    or_none(shown, options.none.as_deref(), scope)
}
