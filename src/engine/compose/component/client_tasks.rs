//! `{client-tasks}`: what the client does itself: who, until when, how many minutes, and when it is done.
//!
//! The day is the planned one, whatever the forecast says: a task that is late is said to be late, and does not get a new day
//! each morning.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::planned::{day, group_state, plain_cell, strong_cell, table, title, wanted, who};
use super::{Scope, Trouble};
use crate::base::value::Duration;
use crate::model::document::{Block, Fact, Inline};
use crate::model::schedule::{Group, Side};

/// Options of `{client-tasks}`.
#[derive(Debug, Default, Serialize, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub(super) struct Options {
    /// Only those of these steps; all where nothing is said.
    #[schemars(extend("x-one-or-many" = true))]
    steps: Vec<u32>,
    /// `true`: only those that are still open; `false`: only those that are not. All where nothing is said.
    open: Option<bool>,
    /// How many at most; all where nothing is said.
    #[schemars(range(min = 1, max = 100))]
    most: Option<usize>,
    /// A table, or each under a heading of its own with the reason for it; `table` where nothing is said.
    form: Option<Form>,
}

/// How the tasks are shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
enum Form {
    /// A row each.
    Table,
    /// A heading each.
    Full,
}

pub(super) fn lower(options: &Options, scope: &Scope<'_>) -> Result<Vec<Block>, Trouble> {
    let Some(plan) = &scope.view.plan else { return Ok(Vec::new()) };
    let mut groups: Vec<Group<'_>> = plan
        .groups()
        .filter(|group| group.first().side == Side::Client && wanted(&options.steps, group.first().step))
        .filter(|group| options.open.is_none_or(|open| open == group.tasks.iter().any(|task| task.is_open())))
        .collect();
    groups.sort_by_key(|group| group.due());
    groups.truncate(options.most.unwrap_or(usize::MAX));
    if options.form == Some(Form::Full) {
        return Ok(groups.iter().flat_map(|group| full(scope, group)).collect());
    }
    let rows = groups
        .iter()
        .map(|group| {
            let task = group.first();
            vec![
                strong_cell(title(scope, group)),
                plain_cell(who(scope, task)),
                plain_cell(day(scope, group.due())),
                plain_cell(effort(scope, group)),
                plain_cell(scope.text(task.template.done_when.as_ref()).unwrap_or_default()),
                plain_cell(group_state(scope, group)),
            ]
        })
        .collect();
    let heads = [
        ("plan-task", 8),
        ("plan-who", 5),
        ("plan-due", 3),
        ("plan-effort", 4),
        ("plan-done-when", 9),
        ("plan-state", 4),
    ];
    Ok(table(scope, &heads, rows, true).into_iter().collect())
}

/// What it takes of the day; empty where nobody said.
fn effort(scope: &Scope<'_>, group: &Group<'_>) -> String {
    let minutes = u32::try_from(group.effort()).unwrap_or(u32::MAX);
    if minutes == 0 {
        return String::new();
    }
    scope.duration(Duration::Working { weeks: 0, days: 0, minutes })
}

/// A task under its own heading: the reason first, then who, until when, and when it is done.
fn full(scope: &Scope<'_>, group: &Group<'_>) -> Vec<Block> {
    let task = group.first();
    let id = format!("task-{}", task.id.as_str().replace('/', "-"));
    let content = vec![Inline::text(title(scope, group))];
    let mut blocks = vec![Block::Heading { level: 2, id, content, new_page: false, landscape: false }];
    blocks.extend(scope.text(task.template.why.as_ref()).map(Block::paragraph));
    let said = [
        ("plan-who", who(scope, task)),
        ("plan-due", scope.formats.date_weekday(group.due().0)),
        ("plan-effort", effort(scope, group)),
        ("plan-done-when", scope.text(task.template.done_when.as_ref()).unwrap_or_default().to_owned()),
        ("plan-state", group_state(scope, group)),
    ];
    let items = said
        .into_iter()
        .filter(|(_, text)| !text.is_empty())
        .map(|(word, text)| Fact {
            name: vec![Inline::text(scope.word(word))],
            value: vec![Inline::text(text)],
        })
        .collect();
    blocks.push(Block::Facts { items });
    blocks
}
