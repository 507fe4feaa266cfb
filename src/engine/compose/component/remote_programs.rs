//! `{remote-programs}`: systems through which somebody comes in from outside: VPN and remote assistance.

use super::planned::{plain_cell, strong_cell, table};
use super::register::{known_cell, name_of, or_words};
use super::{Scope, Trouble};
use crate::base::value::SystemKind;
use crate::model::document::Block;

pub(super) use super::NoOptions as Options;

pub(super) fn lower(_: &Options, scope: &Scope<'_>) -> Result<Vec<Block>, Trouble> {
    let intake = &scope.view.intake;
    let ways = intake.systems.iter().filter(|system| {
        matches!(system.kind, Some(SystemKind::Vpn | SystemKind::RemoteAccess | SystemKind::Portal))
    });
    let rows = ways
        .map(|system| {
            let held = intake
                .credentials
                .iter()
                .find(|entry| system.id.as_ref().is_some_and(|id| entry.covers.contains(id)));
            let access = match held {
                None => scope.word("reg-gap-none"),
                Some(entry) if entry.vault.is_some() => scope.word("reg-in-vault"),
                Some(entry) => match entry.held_by.as_deref() {
                    Some(by) => scope.phrase("reg-held-by", [("by", by.into())]),
                    None => scope.word("reg-no-vault"),
                },
            };
            let kind = system.kind.map(|kind| scope.word(&format!("system-{}", kind.as_str())));
            vec![
                strong_cell(system.name.clone().unwrap_or_default()),
                plain_cell(kind.unwrap_or_default()),
                known_cell(scope, system.runs_on.as_ref().map(|id| name_of(scope, id)).unwrap_or_default()),
                plain_cell(access),
                plain_cell(system.notes.as_deref().unwrap_or_default()),
            ]
        })
        .collect();
    let heads = [
        ("reg-program", 6),
        ("inventory-use", 5),
        ("reg-runs-on", 5),
        ("reg-our-access", 5),
        ("reg-remarks", 7),
    ];
    Ok(or_words(scope, table(scope, &heads, rows, true), "reg-programs-none"))
}
