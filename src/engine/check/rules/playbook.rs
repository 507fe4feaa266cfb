//! Playbooks hang together: ids are unique, links lead to tasks, and no task waits for itself.

use std::collections::BTreeMap;

use super::super::{SharedFacts, at_key, at_value, similar};
use crate::base::diagnostic::{Code, Diagnostic};
use crate::base::value::{Date, Scalar as _};
use crate::base::yaml::Read;
use crate::engine::plan::DATE_KEYS;
use crate::model::playbook::{Playbook, TaskTemplate};

pub(super) fn rule(facts: &SharedFacts<'_>, found: &mut Vec<Diagnostic>) {
    facts.playbooks.values().for_each(|playbook| look(playbook, found));
}

fn look(playbook: &Read<Playbook>, found: &mut Vec<Diagnostic>) {
    let mut tasks: BTreeMap<&str, (String, &TaskTemplate)> = BTreeMap::new();
    for (phase_index, phase) in playbook.value.phases.iter().enumerate() {
        for (index, task) in phase.tasks.iter().enumerate() {
            let path = format!("phases[{phase_index}].tasks[{index}]");
            let Some(id) = &task.id else { continue };
            if let Some((earlier, _)) = tasks.get(id.as_str()) {
                let place = playbook.places.value(&format!("{earlier}.id"));
                found.push(
                    at_value(Code::DuplicateId, playbook, &format!("{path}.id"))
                        .with("id", id.to_string())
                        .with("line", playbook.source.position(place.start).line)
                        .related(&playbook.source, place),
                );
            } else {
                tasks.insert(id.as_str(), (path, task));
            }
        }
    }
    for (path, task) in tasks.values() {
        for (index, link) in task.after.iter().enumerate() {
            let Some(id) = &link.task else { continue };
            if !tasks.contains_key(id.as_str()) {
                found.push(
                    at_value(Code::UnknownTask, playbook, &format!("{path}.after[{index}]"))
                        .with("id", id.to_string())
                        .with("suggestion", similar(id.as_str(), tasks.keys().copied())),
                );
            }
        }
    }
    for (path, task) in tasks.values() {
        let Some(anchor) = &task.at else { continue };
        if !task.after.is_empty() {
            found.push(at_key(Code::AnchorAndLinks, playbook, &format!("{path}.after")));
        }
        if !tasks.contains_key(anchor.to.as_str()) && !is_date(&anchor.to) {
            let names = tasks.keys().copied().chain(DATE_KEYS.iter().copied());
            found.push(
                at_value(Code::UnknownTask, playbook, &format!("{path}.at"))
                    .with("id", anchor.to.clone())
                    .with("suggestion", similar(&anchor.to, names)),
            );
        }
    }
    if let Some(cycle) = cycle(&tasks)
        && let Some((path, _)) = tasks.get(cycle[0])
    {
        let names = cycle.iter().chain(cycle.first()).copied().collect::<Vec<_>>().join(" → ");
        let field = if tasks[cycle[0]].1.at.is_some() { "at" } else { "after" };
        found.push(at_value(Code::TaskCycle, playbook, &format!("{path}.{field}")).with("tasks", names));
    }
}

/// Whether a task may hang on it without there being such a task: a date of onboarding.yaml, or a day.
pub(super) fn is_date(anchor: &str) -> bool {
    DATE_KEYS.contains(&anchor) || Date::parse(anchor).is_ok()
}

/// What a task waits for or hangs on, by name.
fn waits(task: &TaskTemplate) -> Vec<&str> {
    match &task.at {
        Some(anchor) => vec![anchor.to.as_str()],
        None => task.after.iter().filter_map(|link| link.task.as_ref()).map(|id| id.as_str()).collect(),
    }
}

/// The ids of tasks that wait for each other, in the order of the waiting. An explicit stack: a playbook of any size
/// can be looked through.
fn cycle<'t>(tasks: &BTreeMap<&'t str, (String, &'t TaskTemplate)>) -> Option<Vec<&'t str>> {
    let mut done: BTreeMap<&str, bool> = BTreeMap::new();
    for start in tasks.keys() {
        let mut path: Vec<(&'t str, usize)> = Vec::new();
        if !done.contains_key(start) {
            path.push((start, 0));
            done.insert(start, false);
        }
        while let Some((id, next)) = path.last_mut() {
            let before = tasks.get(id).map(|(_, task)| waits(task)).unwrap_or_default();
            let Some(before) = before.get(*next) else {
                done.insert(id, true);
                path.pop();
                continue;
            };
            *next += 1;
            let Some((&before, _)) = tasks.get_key_value(*before) else { continue };
            match done.get(before) {
                None => {
                    done.insert(before, false);
                    path.push((before, 0));
                }
                Some(false) => {
                    let from = path.iter().position(|(id, _)| *id == before).unwrap_or_default();
                    return Some(path[from..].iter().map(|(id, _)| *id).collect());
                }
                Some(true) => {}
            }
        }
    }
    None
}
