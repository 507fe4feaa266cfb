//! `{agents}`: how many machines of each class our agent is on, and which are without.

use std::collections::BTreeMap;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::planned::{plain_cell, strong_cell, table};
use super::register::{
    count, date, device_kind, device_name, devices, findings, or_words, site_name, task, why,
};
use super::{Scope, Trouble};
use crate::base::value::{Date, DeviceKind};
use crate::model::document::Block;
use crate::model::record::Device;
use crate::model::schedule::Status;

/// The task that installs the agent on an entry of the inventory.
const INSTALL: &str = "rmm-agents";

/// Options of `{agents}`.
#[derive(Debug, Default, Serialize, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub(super) struct Options {
    /// What is listed; `classes` where nothing is said.
    show: Option<Show>,
}

/// What is listed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
enum Show {
    /// A row for each kind of machine.
    Classes,
    /// The machines without an agent.
    Missing,
}

/// How many of an entry have the agent.
struct Covered<'d> {
    device: &'d Device,
    installed: u32,
    of: u32,
    on: Option<Date>,
    why: Option<String>,
}

pub(super) fn lower(options: &Options, scope: &Scope<'_>) -> Result<Vec<Block>, Trouble> {
    let entries: Vec<Covered<'_>> =
        devices(scope).filter(|device| has_agent(device)).map(|device| covered(scope, device)).collect();
    Ok(match options.show.unwrap_or(Show::Classes) {
        Show::Classes => classes(scope, &entries),
        Show::Missing => missing(scope, &entries),
    })
}

/// Whether an agent can be installed on it.
fn has_agent(device: &Device) -> bool {
    use DeviceKind::{Laptop, Mobile, Server, Vm, Workstation};
    matches!(device.kind, Some(Server | Workstation | Laptop | Mobile | Vm))
}

/// What was counted; where nothing was, all of them once the task is done, and none before.
fn covered<'d>(scope: &Scope<'_>, device: &'d Device) -> Covered<'d> {
    let counted = findings(scope).and_then(|findings| {
        findings.agents.iter().find(|entry| entry.device.is_some() && entry.device == device.id)
    });
    let task = task(scope, INSTALL, device.id.as_ref());
    let done = task.filter(|task| task.status == Status::Done);
    let of = counted.and_then(|entry| entry.of).unwrap_or_else(|| count(device));
    let installed = counted.and_then(|entry| entry.installed);
    Covered {
        device,
        installed: installed.unwrap_or(if done.is_some() { of } else { 0 }),
        of,
        on: counted.and_then(|entry| entry.on).or(done.map(|task| task.finish)),
        why: counted.and_then(|entry| entry.why.clone()).or_else(|| why(scope, task?)),
    }
}

fn classes(scope: &Scope<'_>, entries: &[Covered<'_>]) -> Vec<Block> {
    let mut sums: BTreeMap<DeviceKind, (u32, u32)> = BTreeMap::new();
    for entry in entries {
        if let Some(kind) = entry.device.kind {
            let sum = sums.entry(kind).or_default();
            *sum = (sum.0 + entry.installed, sum.1 + entry.of);
        }
    }
    let number = |number: u32| plain_cell(scope.formats.number(number.into()));
    let percent = |installed: u32, of: u32| {
        let percent = (installed * 100).checked_div(of).unwrap_or_default();
        plain_cell(scope.phrase("plan-percent", [("percent", i64::from(percent).into())]))
    };
    let all = sums.values().fold((0, 0), |sum, class| (sum.0 + class.0, sum.1 + class.1));
    let mut rows: Vec<_> = sums
        .iter()
        .map(|(kind, (installed, of))| {
            vec![
                strong_cell(device_kind(scope, Some(*kind))),
                number(*of),
                number(*installed),
                number(of.saturating_sub(*installed)),
                percent(*installed, *of),
            ]
        })
        .collect();
    if rows.len() > 1 {
        rows.push(vec![
            strong_cell(scope.word("reg-all")),
            number(all.1),
            number(all.0),
            number(all.1.saturating_sub(all.0)),
            percent(all.0, all.1),
        ]);
    }
    let heads = [
        ("inventory-kind", 8),
        ("reg-machines", 4),
        ("reg-with-agent", 4),
        ("reg-without-agent", 4),
        ("reg-coverage", 4),
    ];
    or_words(scope, table(scope, &heads, rows, true), "reg-agents-none")
}

fn missing(scope: &Scope<'_>, entries: &[Covered<'_>]) -> Vec<Block> {
    if entries.is_empty() {
        return Vec::new();
    }
    let rows = entries
        .iter()
        .filter(|entry| entry.installed < entry.of)
        .map(|entry| {
            let numbers = [
                ("missing", i64::from(entry.of - entry.installed).into()),
                ("of", i64::from(entry.of).into()),
            ];
            let why = entry.why.clone().unwrap_or_else(|| scope.word("reg-agent-to-come"));
            vec![
                strong_cell(device_name(scope, entry.device)),
                plain_cell(site_name(scope, entry.device.site.as_ref())),
                plain_cell(scope.phrase("reg-missing-of", numbers)),
                plain_cell(date(scope, entry.on)),
                plain_cell(why),
            ]
        })
        .collect();
    let heads =
        [("reg-item", 7), ("site", 5), ("reg-without-agent", 4), ("reg-counted-on", 5), ("reg-why", 7)];
    or_words(scope, table(scope, &heads, rows, true), "reg-agents-complete")
}
