//! `{open-tasks}`: what is still to be done, who does it and until when, a line each. Says so where nothing is open.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::planned::{title, wanted, who};
use super::{Scope, Trouble};
use crate::model::document::{Block, Inline, Item};
use crate::model::schedule::{self, Group, Status, Task};

/// Options of `{open-tasks}`.
#[derive(Debug, Default, Serialize, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub(super) struct Options {
    /// Only tasks of these steps; all where nothing is said.
    #[schemars(extend("x-one-or-many" = true))]
    steps: Vec<u32>,
    /// How many at most; all where nothing is said.
    #[schemars(range(min = 1, max = 100))]
    most: Option<usize>,
}

pub(super) fn lower(options: &Options, scope: &Scope<'_>) -> Result<Vec<Block>, Trouble> {
    let Some(plan) = &scope.view.plan else { return Ok(Vec::new()) };
    let mut open: Vec<(Group<'_>, &Task)> = plan
        .groups()
        .filter(|group| wanted(&options.steps, group.first().step) && !group.first().is_milestone())
        .filter_map(|group| {
            // What will not be done is open too, as long as nobody has said so to the client.
            let left = |task: &&Task| task.is_open() || task.status == Status::NotDone;
            let last =
                group.tasks.iter().filter(left).max_by_key(|task| (task.is_open(), task.expected_finish))?;
            Some((group, last))
        })
        .collect();
    if open.is_empty() {
        return Ok(vec![Block::paragraph(scope.word("open-none"))]);
    }
    open.sort_by_key(|(_, task)| (!task.is_open(), task.expected_finish));
    let most = options.most.unwrap_or(usize::MAX);
    let mut items: Vec<Item> = open
        .iter()
        .take(most)
        .map(|(group, task)| {
            let name = match open_items(group).as_slice() {
                [only] if group.items().is_some() => {
                    let title = scope.text(task.template.title.as_ref()).unwrap_or_default().to_owned();
                    let item = only.item.as_ref().map(|item| item_name(scope, item)).unwrap_or_default();
                    if item.is_empty() { title } else { format!("{title} ({item})") }
                }
                [] | [_] => title(scope, group),
                several => {
                    let title = scope.text(task.template.title.as_ref()).unwrap_or_default().to_owned();
                    scope.phrase("task-items", [("title", title.into()), ("count", several.len().into())])
                }
            };
            let line = if task.is_open() {
                let arguments = [
                    ("who", who(scope, task).into()),
                    ("date", scope.formats.date_weekday(task.expected_finish.0).into()),
                ];
                scope.phrase("open-task", arguments)
            } else {
                scope.word("open-not-done")
            };
            let words = vec![Inline::strong(name), Inline::text(format!(": {line}"))];
            Item::plain(vec![Block::Paragraph { content: words }])
        })
        .collect();
    if let Some(more @ 1..) = open.len().checked_sub(most) {
        let line = scope.phrase("open-more", [("count", more.into())]);
        items.push(Item::plain(vec![Block::paragraph(line)]));
    }
    Ok(vec![Block::paragraph(scope.word("open-these")), Block::List { start: None, items }])
}

/// The tasks of a group that are open or will not be done.
fn open_items<'t>(group: &Group<'t>) -> Vec<&'t Task> {
    group.tasks.iter().filter(|task| task.is_open() || task.status == Status::NotDone).collect()
}

/// What an item is called in the document's language.
fn item_name(scope: &Scope<'_>, item: &schedule::Item) -> String {
    scope.text(item.name.as_ref()).map(str::to_owned).unwrap_or_default()
}
