//! Which of a playbook's tasks a client has, and for which items.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use super::{applies, bridge, items};
use crate::base::value::{Id, LinkKind, Scalar as _, TaskId};
use crate::model::playbook::{Playbook, TaskTemplate};
use crate::model::record::Intake;
use crate::model::schedule::{Dependency, Item};

/// A playbook's task as one client has it.
pub(super) struct Job {
    /// The index of its phase in the playbook.
    pub(super) phase: usize,
    /// Its id.
    pub(super) id: Id,
    /// What the playbook says of it.
    pub(super) template: Arc<TaskTemplate>,
    /// What it is done for; one part without an item for a task that is not repeated. Never empty.
    pub(super) parts: Vec<Part>,
    /// What it waits for, after bridging of what this client does not have.
    pub(super) after: Arc<[Dependency]>,
}

/// A task of a plan: a job, or one item of it.
pub(super) struct Part {
    /// Its id.
    pub(super) id: TaskId,
    /// The item.
    pub(super) item: Option<Item>,
    /// How many equal things the item stands for.
    pub(super) count: u32,
}

/// The tasks that a client has, in the order of the playbook: all but those that it skips, those whose conditions do
/// not hold, and those that are repeated for nothing.
pub(super) fn expand(playbook: &Playbook, skip: &[Id], intake: &Intake) -> Vec<Job> {
    let skip: BTreeSet<&Id> = skip.iter().collect();
    let mut jobs: Vec<Job> = Vec::new();
    let mut anchors: Vec<(Id, Dependency)> = Vec::new();
    let mut links: BTreeMap<Id, Arc<[Dependency]>> = BTreeMap::new();
    let mut gone: BTreeSet<Id> = BTreeSet::new();
    for (phase, template) in
        playbook.phases.iter().enumerate().flat_map(|(at, phase)| phase.tasks.iter().map(move |t| (at, t)))
    {
        // An id that is there twice is said by a rule; the first one counts.
        let Some(id) = template.id.as_ref().filter(|id| !links.contains_key(*id)) else { continue };
        let after: Arc<[Dependency]> = dependencies(template).into();
        links.insert(id.clone(), after.clone());
        let parts =
            match skip.contains(id) || !template.when.as_ref().is_none_or(|when| applies(when, intake)) {
                true => Vec::new(),
                false => parts(id, template, intake),
            };
        if parts.is_empty() {
            gone.insert(id.clone());
            anchors.extend(anchor(template).map(|anchor| (id.clone(), anchor)));
        } else {
            jobs.push(Job { phase, id: id.clone(), template: Arc::new(template.clone()), parts, after });
        }
    }
    // What came after a task that hung on another comes after that other one.
    for (id, anchor) in anchors {
        if links.contains_key(&anchor.task) {
            links.insert(id, Arc::new([anchor]));
        }
    }
    if !gone.is_empty() {
        let bridged = bridge(&links, &gone);
        for job in &mut jobs {
            if let Some(after) = bridged.get(&job.id) {
                job.after = after.clone();
            }
        }
    }
    jobs
}

fn parts(id: &Id, template: &TaskTemplate, intake: &Intake) -> Vec<Part> {
    match &template.for_each {
        None => vec![Part { id: TaskId::new(id, None), item: None, count: 1 }],
        Some(each) => items(each, intake)
            .into_iter()
            .map(|(item, count)| Part { id: TaskId::new(id, Some(&item.id)), item: Some(item), count })
            .collect(),
    }
}

fn dependencies(template: &TaskTemplate) -> Vec<Dependency> {
    // What hangs on a day waits for nothing else.
    if template.at.is_some() {
        return Vec::new();
    }
    let links = template.after.iter().filter_map(|link| {
        let link_kind = link.link.unwrap_or(LinkKind::FinishToStart);
        Some(Dependency { task: link.task.clone()?, link: link_kind, lag: link.lag })
    });
    links.collect()
}

/// The task that another hangs on, as what it waits for.
fn anchor(template: &TaskTemplate) -> Option<Dependency> {
    let anchor = template.at.as_ref().filter(|anchor| !anchor.before)?;
    Some(Dependency { task: Id::parse(&anchor.to).ok()?, link: LinkKind::FinishToStart, lag: None })
}
