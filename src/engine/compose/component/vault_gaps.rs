//! `{vault-gaps}`: devices and systems whose login nobody has put into the vault, and who holds it; for our own people.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::pieces::or_none;
use super::planned::{plain_cell, strong_cell, table};
use super::wording::machine;
use super::{Scope, Trouble};
use crate::base::value::Id;
use crate::model::document::{Block, Cell};

/// Options of `{vault-gaps}`.
#[derive(Debug, Default, Serialize, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub(super) struct Options {
    /// What is said where there is nothing to show.
    none: Option<String>,
}

pub(super) fn lower(options: &Options, scope: &Scope<'_>) -> Result<Vec<Block>, Trouble> {
    let intake = &scope.view.intake;
    let devices = intake.inventory.iter().flat_map(|inventory| &inventory.devices);
    let systems = intake.systems.iter().map(|system| (system.id.as_ref(), "intake-system"));
    let all = devices.map(|device| (device.id.as_ref(), "intake-device")).chain(systems);
    let rows: Vec<Vec<Cell>> = all
        .filter_map(|(id, kind)| {
            let id = id?;
            let state = state(scope, id)?;
            Some(vec![
                strong_cell(machine(scope, id.as_str()).unwrap_or_else(|| id.to_string())),
                plain_cell(scope.word(kind)),
                plain_cell(state),
            ])
        })
        .collect();
    let heads = [("vault-what", 8), ("vault-kind", 4), ("vault-state", 9)];
    let shown = table(scope, &heads, rows, true);
    or_none(shown, options.none.as_deref(), scope)
}

/// Why a device or system has no entry in the vault; `None` where it has one.
fn state(scope: &Scope<'_>, id: &Id) -> Option<String> {
    let covering: Vec<_> =
        scope.view.intake.credentials.iter().filter(|credential| credential.covers.contains(id)).collect();
    if covering.iter().any(|credential| credential.vault.is_some()) {
        return None;
    }
    let holder = covering.iter().find_map(|credential| credential.held_by.clone());
    Some(match (holder, covering.is_empty()) {
        (Some(holder), _) => scope.phrase("vault-held", [("holder", holder.into())]),
        (None, true) => scope.word("vault-none"),
        (None, false) => scope.word("vault-empty"),
    })
}
