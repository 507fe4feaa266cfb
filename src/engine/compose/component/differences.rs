//! `{differences}`: what is different for this client from the playbook that every client gets. Internal: a client's view
//! does not hold its own changes.

use super::planned::{plain_cell, strong_cell, table};
use super::{Scope, Trouble};
use crate::base::value::{Id, LocalizedText};
use crate::model::document::{Block, Cell};
use crate::model::playbook::{Link, PlanChanges, TaskChange, TaskTemplate};

pub(super) use super::NoOptions as Options;

pub(super) fn lower(_: &Options, scope: &Scope<'_>) -> Result<Vec<Block>, Trouble> {
    let none = PlanChanges::default();
    let changes = scope.view.onboarding.plan.as_ref().unwrap_or(&none);
    let mut rows: Vec<Vec<Cell>> = Vec::new();
    let mut row = |word: &str, task: String, standard: String, here: String| {
        rows.push(vec![
            plain_cell(scope.word(word)),
            strong_cell(task),
            plain_cell(standard),
            plain_cell(here),
        ]);
    };
    for task in changes.skip.iter().filter_map(|id| standard(scope, id)) {
        row("differs-skip", name(scope, task), length(scope, task), String::new());
    }
    for (task, change) in
        changes.change.iter().filter_map(|(id, change)| Some((standard(scope, id)?, change)))
    {
        for (was, is) in changed(scope, task, change) {
            row("differs-change", name(scope, task), was, is);
        }
    }
    for task in &changes.add {
        let title = scope.text(task.title.as_ref()).unwrap_or_default().to_owned();
        let parts = [
            task.owner.as_deref().map(|owner| person(scope, owner)),
            task.duration.map(|duration| scope.duration(duration)),
        ];
        let parts: Vec<String> = parts.into_iter().flatten().collect();
        row("differs-add", title, String::new(), parts.join(", "));
    }
    for name in &scope.view.own_templates {
        row(
            "differs-change",
            scope.phrase("differs-document", [("name", name.as_str().into())]),
            String::new(),
            scope.word("differs-own"),
        );
    }
    let heads = [("differs-how", 4), ("plan-task", 9), ("differs-standard", 8), ("differs-here", 8)];
    Ok(table(scope, &heads, rows, false).into_iter().collect())
}

fn standard<'s>(scope: &'s Scope<'_>, id: &Id) -> Option<&'s TaskTemplate> {
    let mut tasks =
        scope.view.standard.iter().flat_map(|playbook| &playbook.phases).flat_map(|phase| &phase.tasks);
    tasks.find(|task| task.id.as_ref() == Some(id))
}

fn name(scope: &Scope<'_>, task: &TaskTemplate) -> String {
    scope.text(task.title.as_ref()).unwrap_or_default().to_owned()
}

fn length(scope: &Scope<'_>, task: &TaskTemplate) -> String {
    task.duration.map(|duration| scope.duration(duration)).unwrap_or_default()
}

/// Each field that is different: as the playbook has it, and as it is here.
fn changed(scope: &Scope<'_>, task: &TaskTemplate, change: &TaskChange) -> Vec<(String, String)> {
    let TaskChange { title, done_when, before, how, undo, owner, effort, duration, after, at } = change;
    let text = |text: &Option<_>| scope.text(text.as_ref()).unwrap_or_default().to_owned();
    let mut pairs = Vec::new();
    if title.is_some() {
        pairs.push((text(&task.title), text(title)));
    }
    if done_when.is_some() {
        pairs.push((text(&task.done_when), text(done_when)));
    }
    for (was, is) in [(&task.before, before), (&task.undo, undo)] {
        if is.is_some() {
            pairs.push((text(was), text(is)));
        }
    }
    if !how.is_empty() {
        let steps = |steps: &[LocalizedText]| {
            let texts: Vec<&str> = steps.iter().filter_map(|step| scope.text(Some(step))).collect();
            texts.join(" ")
        };
        pairs.push((steps(&task.how), steps(how)));
    }
    if let Some(owner) = owner {
        let was = task.owner.as_deref().map(|owner| person(scope, owner)).unwrap_or_default();
        pairs.push((was, person(scope, owner)));
    }
    for (word, was, is) in
        [("differs-effort", task.effort, effort), ("differs-duration", task.duration, duration)]
    {
        let Some(is) = is else { continue };
        let phrase = |time| scope.phrase(word, [("time", scope.duration(time).into())]);
        pairs.push((was.map(phrase).unwrap_or_default(), phrase(*is)));
    }
    if let Some(after) = after {
        pairs.push((waits(scope, &task.after), waits(scope, after)));
    }
    if let Some(at) = at {
        let was = task.at.as_ref().map(ToString::to_string).unwrap_or_default();
        pairs.push((was, at.to_string()));
    }
    pairs
}

fn waits(scope: &Scope<'_>, links: &[Link]) -> String {
    let names = links.iter().filter_map(|link| {
        let id = link.task.as_ref()?;
        let added = || {
            let plan = scope.view.onboarding.plan.as_ref()?;
            scope.text(plan.add.iter().find(|task| task.id.as_ref() == Some(id))?.title.as_ref())
        };
        let title = standard(scope, id).and_then(|task| scope.text(task.title.as_ref())).or_else(added)?;
        Some(title.to_owned())
    });
    let names: Vec<String> = names.collect();
    scope.phrase("differs-after", [("tasks", names.join("; ").into())])
}

/// The person behind an owner: a contact, somebody of the team, the client; the role where nobody has it.
fn person(scope: &Scope<'_>, owner: &str) -> String {
    let view = scope.view;
    let name = match owner.strip_prefix("client") {
        Some("") => view.primary().and_then(|contact| contact.name.clone()),
        Some(id) => {
            let id = id.trim_start_matches(':');
            let mut known = view.intake.contacts.iter();
            known
                .find(|contact| contact.id.as_ref().is_some_and(|own| own.as_str() == id))
                .and_then(|contact| contact.name.clone())
        }
        None => {
            use crate::base::value::Scalar as _;
            Id::parse(owner).ok().and_then(|role| view.in_role(&role)?.name.clone())
        }
    };
    name.unwrap_or_else(|| owner.to_owned())
}
