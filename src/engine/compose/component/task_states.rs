//! `{task-states}`: some tasks by id, with who, when, state and evidence.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::pieces::cell;
use super::planned::{group_state, is_internal, plain_cell, strong_cell, table, title};
use super::register::{progress, state_cell, when, who};
use super::{Scope, Trouble};
use crate::base::value::Id;
use crate::model::document::{Block, Cell, Inline};
use crate::model::schedule::Group;

/// Options of `{task-states}`.
#[derive(Debug, Default, Serialize, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub(super) struct Options {
    /// The tasks' ids; one that this client's plan does not have is left out.
    #[schemars(required, extend("x-required" = true, "x-one-or-many" = true))]
    of: Vec<Id>,
}

pub(super) fn lower(options: &Options, scope: &Scope<'_>) -> Result<Vec<Block>, Trouble> {
    let Some(plan) = &scope.view.plan else { return Ok(Vec::new()) };
    let of = |group: &Group<'_>| group.first().template.id.as_ref().is_some_and(|id| options.of.contains(id));
    let mut groups: Vec<Group<'_>> = plan.groups().filter(of).collect();
    let place =
        |group: &Group<'_>| options.of.iter().position(|id| group.first().template.id.as_ref() == Some(id));
    groups.sort_by_key(place);
    // A column of its own only where there is something to show.
    let shown = |group: &Group<'_>| evidence_of(scope, group).is_some();
    let evidence = is_internal(scope) && groups.iter().any(shown);
    let rows = groups.iter().map(|group| row(scope, group, evidence)).collect();
    let mut heads = vec![("plan-task", 8), ("plan-who", 4), ("plan-when", 5), ("plan-state", 6)];
    if evidence {
        heads.push(("reg-evidence", 5));
    }
    Ok(table(scope, &heads, rows, true).into_iter().collect())
}

/// The file that shows that a task was done.
fn evidence_of(scope: &Scope<'_>, group: &Group<'_>) -> Option<String> {
    let file = progress(scope, group.first())?.evidence.as_ref()?;
    Some(file.as_str().to_owned())
}

fn row(scope: &Scope<'_>, group: &Group<'_>, evidence: bool) -> Vec<Cell> {
    let task = group.first();
    let mut row = vec![strong_cell(title(scope, group)), plain_cell(who(scope, task))];
    if group.tasks.len() == 1 {
        row.extend([plain_cell(when(scope, task)), state_cell(scope, task)]);
    } else {
        let day = scope.formats.date_long(group.finish().0);
        row.extend([plain_cell(day), plain_cell(group_state(scope, group))]);
    }
    if evidence {
        let file = evidence_of(scope, group).map(|file| Inline::Code { text: file });
        row.push(cell(file.into_iter().collect()));
    }
    row
}
