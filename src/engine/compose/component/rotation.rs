//! `{rotation}`: the register of changed passwords: what, where its secret is kept, who changed it, when, or why not.
//! Never a value.

use super::pieces::{cell, lines};
use super::planned::{plain_cell, strong_cell, table};
use super::register::{name_of, or_words, state_cell, when, who};
use super::{Scope, Trouble};
use crate::base::value::Id;
use crate::model::document::{Block, Cell, Inline};
use crate::model::record::Credential;
use crate::model::schedule::Task;

pub(super) use super::NoOptions as Options;

pub(super) fn lower(_: &Options, scope: &Scope<'_>) -> Result<Vec<Block>, Trouble> {
    let credentials = &scope.view.intake.credentials;
    let rotated = credentials.iter().filter(|entry| entry.rotate == Some(true));
    let rows = rotated.map(|entry| row(scope, entry)).collect();
    let heads = [
        ("reg-item", 7),
        ("reg-account", 5),
        ("reg-vault", 7),
        ("plan-who", 4),
        ("plan-when", 4),
        ("plan-state", 6),
    ];
    let mut blocks = Vec::new();
    let unchanged = credentials.iter().filter(|entry| entry.rotate != Some(true));
    let unchanged: Vec<String> = unchanged.map(|entry| opens(scope, entry)).collect();
    if !unchanged.is_empty() {
        let items = scope.formats.list(&unchanged);
        blocks.push(Block::paragraph(scope.phrase("reg-rotation-kept", [("items", items.into())])));
    }
    blocks.extend(or_words(scope, table(scope, &heads, rows, true), "reg-rotation-none"));
    Ok(blocks)
}

fn row(scope: &Scope<'_>, entry: &Credential) -> Vec<Cell> {
    let task = entry.id.as_ref().and_then(|id| task_of(scope, id));
    vec![
        strong_cell(opens(scope, entry)),
        plain_cell(entry.account.as_deref().unwrap_or_default()),
        vault_cell(scope, entry),
        plain_cell(task.map(|task| who(scope, task)).unwrap_or_default()),
        plain_cell(task.map(|task| when(scope, task)).unwrap_or_default()),
        task.map_or_else(|| plain_cell(scope.word("reg-no-task")), |task| state_cell(scope, task)),
    ]
}

/// The task that changes a credential.
fn task_of<'s>(scope: &Scope<'s>, id: &Id) -> Option<&'s Task> {
    let of = |task: &&Task| task.template.for_each.as_ref().is_some_and(|each| each.credentials.is_some());
    let tasks = scope.view.plan.as_ref()?.tasks.iter();
    tasks.filter(of).find(|task| task.item.as_ref().is_some_and(|item| &item.id == id))
}

/// What a credential opens, by name.
pub(super) fn opens(scope: &Scope<'_>, entry: &Credential) -> String {
    let names: Vec<String> = entry.covers.iter().map(|id| name_of(scope, id)).collect();
    if names.is_empty() {
        return entry.id.as_ref().map(ToString::to_string).unwrap_or_default();
    }
    scope.formats.list(&names)
}

/// The vault's reference, or who holds the access.
fn vault_cell(scope: &Scope<'_>, entry: &Credential) -> Cell {
    if let Some(vault) = &entry.vault {
        return cell(vec![Inline::Code { text: vault.to_string() }]);
    }
    let held = entry.held_by.as_deref().map(|by| scope.phrase("reg-held-by", [("by", by.into())]));
    let missing = vec![Inline::text(scope.word("reg-no-vault"))];
    cell(lines(vec![missing, held.map(Inline::text).into_iter().collect()]))
}
