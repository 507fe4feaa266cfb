//! What is kept of a plan that was sent, so that the next version can say what has changed.

use serde::{Deserialize, Serialize};

use super::{Plan, Task};
use crate::base::locale::Locale;
use crate::base::value::{Date, Id};

/// A plan as a client holds it: `files/sent/project-plan-<version>.json`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct KeptPlan {
    /// Its version.
    pub version: u32,
    /// The day that it spoke of.
    pub on: Date,
    /// When the client was to go live.
    pub activation: Date,
    /// Its tasks, repeated ones in one.
    pub tasks: Vec<KeptTask>,
}

/// A task of a kept plan.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct KeptTask {
    /// The playbook's id.
    pub id: Id,
    /// What it was called.
    pub title: String,
    /// Its last day.
    pub finish: Date,
}

/// What is different between two versions of a plan.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Changed {
    /// Tasks with another last day: the task, the day that was, the day that is.
    pub moved: Vec<(Id, Date, Date)>,
    /// Tasks that were not there: the task and its last day.
    pub added: Vec<(Id, Date)>,
    /// Tasks that are no longer there, as they were.
    pub gone: Vec<KeptTask>,
}

impl KeptPlan {
    /// What is kept of a plan: nothing of what the client does not see.
    pub fn of(plan: &Plan, version: u32, on: Date, locale: &Locale) -> KeptPlan {
        let kept = |task: &Task, finish: Date| {
            let title = task.template.title.as_ref().map(|title| title.any(locale)).unwrap_or_default();
            Some(KeptTask { id: task.template.id.clone()?, title: title.to_owned(), finish })
        };
        let seen = plan.groups().filter(|group| !group.first().is_internal());
        let tasks = seen.filter_map(|group| kept(group.first(), group.finish())).collect();
        KeptPlan { version, on, activation: plan.finish, tasks }
    }

    /// What has changed from this plan to a later one.
    pub fn changed_to(&self, later: &KeptPlan) -> Changed {
        let find = |tasks: &[KeptTask], id: &Id| tasks.iter().find(|task| task.id == *id).cloned();
        let mut changed = Changed::default();
        for task in &later.tasks {
            match find(&self.tasks, &task.id) {
                Some(was) if was.finish == task.finish => {}
                Some(was) => changed.moved.push((task.id.clone(), was.finish, task.finish)),
                None => changed.added.push((task.id.clone(), task.finish)),
            }
        }
        changed.gone =
            self.tasks.iter().filter(|task| find(&later.tasks, &task.id).is_none()).cloned().collect();
        changed
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::base::value::Scalar as _;

    #[test]
    fn what_moved_came_and_went_is_told_apart() {
        let task = |id: &str, on: &str| KeptTask {
            id: Id::parse(id).unwrap(),
            title: id.to_owned(),
            finish: Date::parse(on).unwrap(),
        };
        let plan = |version, tasks: Vec<KeptTask>| KeptPlan {
            version,
            on: Date::parse("2026-11-09").unwrap(),
            activation: Date::parse("2026-11-16").unwrap(),
            tasks,
        };
        let first = plan(1, vec![task("scan", "2026-11-11"), task("gift", "2026-11-13")]);
        let next = plan(2, vec![task("scan", "2026-11-12"), task("labels", "2026-11-13")]);
        let changed = first.changed_to(&next);
        assert_eq!(changed.moved.len(), 1);
        assert_eq!(changed.moved[0].2.to_string(), "2026-11-12");
        assert_eq!(changed.added[0].0.as_str(), "labels");
        assert_eq!(changed.gone[0].title, "gift");
        assert_eq!(first.changed_to(&first), Changed::default());
    }
}
