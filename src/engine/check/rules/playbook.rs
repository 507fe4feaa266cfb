//! Playbooks hang together: ids are unique, links lead to tasks, and no task waits for itself.

use std::collections::BTreeMap;

use super::super::{SharedFacts, at_value, similar};
use crate::base::diagnostic::{Code, Diagnostic};
use crate::base::yaml::Read;
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
    if let Some(cycle) = cycle(&tasks)
        && let Some((path, _)) = tasks.get(cycle[0])
    {
        let names = cycle.iter().chain(cycle.first()).copied().collect::<Vec<_>>().join(" → ");
        found.push(at_value(Code::TaskCycle, playbook, &format!("{path}.after")).with("tasks", names));
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
            let links = tasks.get(id).map_or(&[][..], |(_, task)| &task.after);
            let Some(link) = links.get(*next) else {
                done.insert(id, true);
                path.pop();
                continue;
            };
            *next += 1;
            let Some(before) =
                link.task.as_ref().and_then(|id| tasks.get_key_value(id.as_str())).map(|(id, _)| *id)
            else {
                continue;
            };
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
