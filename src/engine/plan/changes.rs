//! A client's own changes to its playbook.

use crate::model::playbook::{AddedTask, PlanChanges, Playbook, TaskChange, TaskTemplate};

/// The playbook with a client's `change` and `add` applied. Unknown ids change nothing: a rule says so. What the client
/// skips is still there, for what comes after it must know what came before.
pub fn for_client(playbook: &Playbook, changes: Option<&PlanChanges>) -> Playbook {
    let mut own = playbook.clone();
    let Some(PlanChanges { skip: _, change, add }) = changes else { return own };
    for phase in &mut own.phases {
        for task in &mut phase.tasks {
            if let Some(different) = task.id.as_ref().and_then(|id| change.get(id)) {
                apply(task, different);
            }
        }
        let added = add.iter().filter(|task| task.phase.is_some() && task.phase == phase.id);
        phase.tasks.extend(added.map(template));
    }
    own
}

fn apply(task: &mut TaskTemplate, different: &TaskChange) {
    fn set<T: Clone>(field: &mut Option<T>, value: &Option<T>) {
        if value.is_some() {
            field.clone_from(value);
        }
    }
    let TaskChange { title, done_when, before, how, undo, owner, effort, duration, after, at } = different;
    set(&mut task.title, title);
    set(&mut task.done_when, done_when);
    set(&mut task.before, before);
    set(&mut task.undo, undo);
    if !how.is_empty() {
        task.how.clone_from(how);
    }
    set(&mut task.owner, owner);
    set(&mut task.effort, effort);
    set(&mut task.duration, duration);
    set(&mut task.at, at);
    if let Some(after) = after {
        task.after.clone_from(after);
    }
}

fn template(task: &AddedTask) -> TaskTemplate {
    let AddedTask {
        id,
        phase: _,
        title,
        done_when,
        before,
        how,
        undo,
        owner,
        effort,
        duration,
        after,
        audience,
        blocks,
    } = task;
    TaskTemplate {
        id: id.clone(),
        title: title.clone(),
        done_when: done_when.clone(),
        before: before.clone(),
        how: how.clone(),
        undo: undo.clone(),
        owner: owner.clone(),
        effort: *effort,
        duration: *duration,
        after: after.clone(),
        audience: *audience,
        blocks: *blocks,
        ..TaskTemplate::default()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::base::value::{Id, LocalizedText, Scalar as _};
    use crate::model::playbook::Phase;

    #[test]
    fn tasks_are_changed_and_added() {
        let id = |text: &str| Some(Id::parse(text).unwrap());
        let task = |name: &str| TaskTemplate { id: id(name), ..TaskTemplate::default() };
        let playbook = Playbook {
            phases: vec![Phase { id: id("p"), tasks: vec![task("scan")], ..Phase::default() }],
            ..Playbook::default()
        };
        let title = Some(LocalizedText::Plain("Scan twice".into()));
        let changes = PlanChanges {
            change: [(
                Id::parse("scan").unwrap(),
                TaskChange { title: title.clone(), ..TaskChange::default() },
            )]
            .into(),
            add: vec![AddedTask { id: id("badge"), phase: id("p"), ..AddedTask::default() }],
            ..PlanChanges::default()
        };
        let tasks = for_client(&playbook, Some(&changes)).phases.remove(0).tasks;
        assert_eq!(tasks.iter().map(|task| task.id.clone()).collect::<Vec<_>>(), [id("scan"), id("badge")]);
        assert_eq!(tasks[0].title, title);
    }
}
