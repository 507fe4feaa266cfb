//! `{requests}`: what we need from the client, with a box to tick.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::planned::{day, plain_cell, strong_cell, table, title, who};
use super::{Scope, Trouble};
use crate::engine::plan::applies;
use crate::model::document::{Block, Cell};
use crate::model::schedule::{Group, Plan, Side};

/// Options of `{requests}`.
#[derive(Debug, Default, Serialize, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub(super) struct Options {
    /// How many at most; 8 where nothing is said.
    #[schemars(range(min = 1, max = 40))]
    most: Option<usize>,
}

pub(super) fn lower(options: &Options, scope: &Scope<'_>) -> Result<Vec<Block>, Trouble> {
    let most = options.most.unwrap_or(8);
    let rows = match &scope.view.plan {
        Some(plan) => planned_rows(scope, plan, most),
        None => rows(scope, most),
    };
    let heads: &[(&str, u16)] = match scope.view.plan {
        Some(_) => &[
            ("request-done", 2),
            ("request-what", 7),
            ("request-who", 4),
            ("plan-due", 3),
            ("request-why", 10),
        ],
        None => &[("request-done", 2), ("request-what", 8), ("request-who", 5), ("request-why", 11)],
    };
    Ok(table(scope, heads, rows, false).into_iter().collect())
}

/// What the plan has for the client, with the day until which it is needed.
fn planned_rows(scope: &Scope<'_>, plan: &Plan, most: usize) -> Vec<Vec<Cell>> {
    // What was typed before the project began is no request any more.
    let ours = plan.groups().filter(|group| group.first().side == Side::Client && group.first().step > 3);
    let mut groups: Vec<Group<'_>> = ours.collect();
    groups.sort_by_key(|group| group.finish());
    let row = |group: &Group<'_>| {
        let task = group.first();
        vec![
            Cell::Box { alt: scope.word("tick-when-done") },
            strong_cell(title(scope, group)),
            plain_cell(who(scope, task)),
            plain_cell(day(scope, group.finish())),
            plain_cell(scope.text(task.template.why.as_ref()).unwrap_or_default()),
        ]
    };
    groups.iter().take(most).map(row).collect()
}

/// What the playbook has for the client, while no day is known.
fn rows(scope: &Scope<'_>, most: usize) -> Vec<Vec<Cell>> {
    let view = scope.view;
    let tasks = view.playbook.phases.iter().flat_map(|phase| &phase.tasks);
    tasks
        .filter(|task| task.when.as_ref().is_none_or(|when| applies(when, &view.intake)))
        .filter_map(|task| {
            let who = match task.owner.as_deref()?.strip_prefix("client")? {
                "" => view.primary()?,
                other => {
                    let id = other.strip_prefix(':')?;
                    let mut contacts = view.intake.contacts.iter();
                    contacts.find(|contact| contact.id.as_ref().is_some_and(|own| own.as_str() == id))?
                }
            };
            Some(vec![
                Cell::Box { alt: scope.word("tick-when-done") },
                strong_cell(scope.text(task.title.as_ref())?),
                plain_cell(who.name.as_deref().unwrap_or_default()),
                plain_cell(scope.text(task.why.as_ref()).unwrap_or_default()),
            ])
        })
        .take(most)
        .collect()
}
