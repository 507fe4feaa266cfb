//! `{network-scan}`: what answered on the network against what stands in the inventory.

use std::collections::BTreeSet;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::pieces::{cell, lines};
use super::planned::{plain_cell, strong_cell, table};
use super::register::{
    action_cell, date, device, device_kind, device_name, devices, findings, or_words, site_name,
};
use super::{Scope, Trouble};
use crate::base::value::Id;
use crate::model::document::{Block, Inline};
use crate::model::record::{Device, NetworkFinding};

/// Options of `{network-scan}`.
#[derive(Debug, Default, Serialize, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub(super) struct Options {
    /// What is listed; `unlisted` where nothing is said.
    show: Option<Show>,
}

/// What is listed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
enum Show {
    /// How many of what, in a sentence.
    Summary,
    /// What answered and stands on no list.
    Unlisted,
    /// What stands on the list and did not answer.
    Unseen,
    /// What answered and stands on the list.
    Seen,
}

pub(super) fn lower(options: &Options, scope: &Scope<'_>) -> Result<Vec<Block>, Trouble> {
    let show = options.show.unwrap_or(Show::Unlisted);
    let found = findings(scope).map_or(&[][..], |findings| &findings.network);
    let seen: BTreeSet<&Id> = found.iter().filter_map(|entry| entry.device.as_ref()).collect();
    // Only what has an address of its own can be expected to answer.
    let expected = devices(scope).filter(|device| device.ip.is_some());
    let unseen: Vec<&Device> =
        expected.filter(|device| device.id.as_ref().is_some_and(|id| !seen.contains(id))).collect();
    let unlisted: Vec<&NetworkFinding> = found.iter().filter(|entry| entry.device.is_none()).collect();
    if found.is_empty() {
        let expected = [("count", unseen.len().into())];
        let words = Block::paragraph(scope.phrase("reg-scan-none", expected));
        return Ok(if show == Show::Summary { vec![words] } else { Vec::new() });
    }
    Ok(match show {
        Show::Summary => {
            let numbers = [
                ("count", found.len().into()),
                ("unlisted", unlisted.len().into()),
                ("unseen", unseen.len().into()),
            ];
            vec![Block::paragraph(scope.phrase("reg-scan-summary", numbers))]
        }
        Show::Unlisted => self::unlisted(scope, &unlisted),
        Show::Unseen => self::unseen(scope, &unseen),
        Show::Seen => self::seen(scope, found),
    })
}

fn unlisted(scope: &Scope<'_>, entries: &[&NetworkFinding]) -> Vec<Block> {
    let rows = entries
        .iter()
        .map(|entry| {
            vec![
                cell(lines(vec![
                    entry.ip.iter().map(|ip| Inline::Code { text: ip.clone() }).collect(),
                    entry.mac.iter().map(|mac| Inline::Code { text: mac.clone() }).collect(),
                ])),
                plain_cell(entry.name.as_deref().unwrap_or_default()),
                plain_cell(date(scope, entry.seen_on)),
                action_cell(scope, entry.action.as_deref(), entry.done_on),
            ]
        })
        .collect();
    let heads = [("reg-address", 5), ("reg-says-it-is", 7), ("reg-seen-on", 5), ("reg-action", 8)];
    or_words(scope, table(scope, &heads, rows, true), "reg-unlisted-none")
}

fn unseen(scope: &Scope<'_>, entries: &[&Device]) -> Vec<Block> {
    let rows = entries
        .iter()
        .map(|device| {
            vec![
                strong_cell(device_name(scope, device)),
                plain_cell(device_kind(scope, device.kind)),
                plain_cell(site_name(scope, device.site.as_ref())),
                cell(device.ip.iter().map(|ip| Inline::Code { text: ip.clone() }).collect()),
                plain_cell(device.notes.as_deref().unwrap_or_default()),
            ]
        })
        .collect();
    let heads = [("reg-item", 7), ("inventory-kind", 5), ("site", 5), ("reg-address", 4), ("reg-remarks", 6)];
    or_words(scope, table(scope, &heads, rows, true), "reg-unseen-none")
}

fn seen(scope: &Scope<'_>, found: &[NetworkFinding]) -> Vec<Block> {
    let listed = found.iter().filter_map(|entry| Some((entry, device(scope, entry.device.as_ref()?)?)));
    let rows = listed
        .map(|(entry, device)| {
            vec![
                cell(entry.ip.iter().map(|ip| Inline::Code { text: ip.clone() }).collect()),
                strong_cell(device_name(scope, device)),
                plain_cell(device_kind(scope, device.kind)),
                cell(entry.mac.iter().map(|mac| Inline::Code { text: mac.clone() }).collect()),
                plain_cell(date(scope, entry.seen_on)),
            ]
        })
        .collect();
    let heads =
        [("reg-address", 4), ("reg-item", 7), ("inventory-kind", 5), ("reg-mac", 5), ("reg-seen-on", 5)];
    or_words(scope, table(scope, &heads, rows, true), "reg-seen-none")
}
