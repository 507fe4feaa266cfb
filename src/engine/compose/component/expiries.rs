//! `{expiries}`: warranties, licences, contracts and domains that end soon.

use jiff::ToSpan as _;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::planned::{plain_cell, strong_cell, table};
use super::review::{Day, looks_from, meeting};
use super::{Scope, Trouble};
use crate::base::value::Date;
use crate::model::document::Block;

/// Options of `{expiries}`.
#[derive(Debug, Default, Serialize, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub(super) struct Options {
    /// How many days ahead; 90 where nothing is said.
    #[schemars(range(min = 1, max = 1000))]
    days: Option<u32>,
    /// Counted from a review, 30, 60 or 90; from the day of the document where nothing is said.
    review: Option<Day>,
}

pub(super) fn lower(options: &Options, scope: &Scope<'_>) -> Result<Vec<Block>, Trouble> {
    let from = match options.review {
        Some(day) => looks_from(scope, meeting(scope, Some(day))?),
        None => scope.view.as_of,
    };
    let until = Date(from.0.saturating_add(i64::from(options.days.unwrap_or(90)).days()));
    // What ends before a review that lies ahead is of interest in it too.
    let from = from.min(scope.view.as_of);
    let mut ends: Vec<(Date, String, &'static str)> = found(scope);
    ends.retain(|(on, ..)| (from..=until).contains(on));
    ends.sort_by(|a, b| a.0.cmp(&b.0).then_with(|| scope.formats.compare()(&a.1, &b.1)));
    if ends.is_empty() {
        return Ok(vec![Block::paragraph(scope.word("expiries-none"))]);
    }
    let rows = ends
        .into_iter()
        .map(|(on, name, word)| {
            let day = scope.formats.date_long(on.0);
            vec![strong_cell(name), plain_cell(scope.word(word)), plain_cell(day)]
        })
        .collect();
    let heads = [("expiries-what", 9), ("expiries-kind", 6), ("expiries-on", 6)];
    Ok(table(scope, &heads, rows, true).into_iter().collect())
}

/// Everything that ends on a known day, by the name that a reader knows.
fn found(scope: &Scope<'_>) -> Vec<(Date, String, &'static str)> {
    let intake = &scope.view.intake;
    let devices = intake.inventory.iter().flat_map(|inventory| &inventory.devices).filter_map(|device| {
        let on = device.warranty.as_ref()?.until?;
        let name = scope.text(device.name.as_ref()).or(device.model.as_deref());
        Some((on, name?.to_owned(), "expiries-warranty"))
    });
    let systems = intake
        .systems
        .iter()
        .filter_map(|system| Some((system.renews?, system.name.clone()?, "expiries-licence")));
    let vendors = intake
        .vendors
        .iter()
        .filter_map(|vendor| Some((vendor.contract_until?, vendor.name.clone()?, "expiries-contract")));
    let domains = intake
        .domains
        .iter()
        .filter_map(|domain| Some((domain.expires?, domain.name.clone()?, "expiries-domain")));
    devices.chain(systems).chain(vendors).chain(domains).collect()
}
