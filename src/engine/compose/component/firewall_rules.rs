//! `{firewall-rules}`: rules of firewalls and routers that were looked at, and what was changed.

use super::planned::{plain_cell, strong_cell, table};
use super::register::{action_cell, device_name, devices, findings, name_of};
use super::{Scope, Trouble};
use crate::base::value::DeviceKind;
use crate::model::document::Block;

pub(super) use super::NoOptions as Options;

pub(super) fn lower(_: &Options, scope: &Scope<'_>) -> Result<Vec<Block>, Trouble> {
    let found = findings(scope).map_or(&[][..], |findings| &findings.firewall);
    let rows = found
        .iter()
        .map(|entry| {
            vec![
                strong_cell(entry.rule.as_deref().unwrap_or_default()),
                plain_cell(entry.device.as_ref().map(|id| name_of(scope, id)).unwrap_or_default()),
                plain_cell(entry.finding.as_deref().unwrap_or_default()),
                action_cell(scope, entry.change.as_deref(), entry.done_on),
            ]
        })
        .collect();
    let heads = [("reg-rule", 5), ("reg-item", 5), ("reg-finding", 8), ("reg-change", 7)];
    if let Some(rules) = table(scope, &heads, rows, true) {
        return Ok(vec![rules]);
    }
    let gates = devices(scope)
        .filter(|device| matches!(device.kind, Some(DeviceKind::Firewall | DeviceKind::Router)))
        .map(|device| device_name(scope, device));
    let gates: Vec<String> = gates.collect();
    let words = match gates.is_empty() {
        true => scope.word("reg-firewall-no-device"),
        false => scope.phrase("reg-firewall-none", [("devices", scope.formats.list(&gates).into())]),
    };
    Ok(vec![Block::paragraph(words)])
}
