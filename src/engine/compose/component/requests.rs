//! `{requests}`: what we need from the client, with a box to tick.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::pieces::{cell, text_cell};
use super::{Scope, Trouble};
use crate::engine::plan::applies;
use crate::model::document::{Align, Block, Cell, Column, Inline, Table};

/// Options of `{requests}`.
#[derive(Debug, Default, Serialize, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub(super) struct Options {
    /// How many at most; 8 where nothing is said.
    #[schemars(range(min = 1, max = 40))]
    most: Option<usize>,
}

pub(super) fn lower(options: &Options, scope: &Scope<'_>) -> Result<Vec<Block>, Trouble> {
    let view = scope.view;
    let tasks = view.playbook.phases.iter().flat_map(|phase| &phase.tasks);
    let rows: Vec<_> = tasks
        .filter(|task| task.when.as_ref().is_none_or(|when| applies(when, &view.intake)))
        .filter_map(|task| {
            let owner = task.owner.as_deref()?;
            let who = match owner.strip_prefix("client")? {
                "" => view.primary()?,
                other => {
                    let id = other.strip_prefix(':')?;
                    view.intake
                        .contacts
                        .iter()
                        .find(|contact| contact.id.as_ref().is_some_and(|own| own.as_str() == id))?
                }
            };
            let what = scope.text(task.title.as_ref())?;
            Some(vec![
                Cell::Box { alt: scope.word("tick-when-done") },
                cell(vec![Inline::strong(what)]),
                text_cell(who.name.as_deref()),
                text_cell(scope.text(task.why.as_ref())),
            ])
        })
        .take(options.most.unwrap_or(8))
        .collect();
    if rows.is_empty() {
        return Ok(Vec::new());
    }
    let column = |share| Column { share, align: Align::Start };
    let head = ["request-done", "request-what", "request-who", "request-why"];
    Ok(vec![Block::Table(Table {
        caption: String::new(),
        columns: vec![column(2), column(8), column(5), column(11)],
        head: head.iter().map(|id| vec![Inline::text(scope.word(id))]).collect(),
        rows,
        row_heads: false,
    })])
}
