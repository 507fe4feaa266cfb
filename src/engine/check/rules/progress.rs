//! Progress and changes are about tasks that exist.

use std::collections::BTreeSet;

use super::super::{ClientFacts, at_key, at_value, similar};
use crate::base::diagnostic::{Code, Diagnostic};
use crate::model::playbook::{ForEach, TaskTemplate};

pub(super) fn rule(facts: &ClientFacts<'_>, found: &mut Vec<Diagnostic>) {
    let onboarding = &facts.onboarding.value;
    let tasks: Vec<&TaskTemplate> =
        facts.playbook.value.phases.iter().flat_map(|phase| &phase.tasks).collect();
    let changes = onboarding.plan.as_ref();
    let added = changes.iter().flat_map(|plan| &plan.add).filter_map(|task| task.id.as_ref());
    let known: BTreeSet<&str> =
        tasks.iter().filter_map(|task| task.id.as_ref()).chain(added).map(|id| id.as_str()).collect();
    // A playbook that could not be read would make every task unknown.
    if known.is_empty() {
        return;
    }
    let unknown = |id: &str, fault: Diagnostic| {
        fault.with("id", id.to_owned()).with("suggestion", similar(id, known.iter().copied()))
    };
    for id in onboarding.tasks.keys() {
        let (task, item) = id.parts();
        let path = format!("tasks.{id}");
        if !known.contains(task) {
            found.push(unknown(task, at_key(Code::UnknownTask, facts.onboarding, &path)));
        } else if let Some(item) = item {
            let template =
                tasks.iter().find(|template| template.id.as_ref().is_some_and(|own| own.as_str() == task));
            let items =
                template.and_then(|template| template.for_each.as_ref()).map(|each| items(each, facts));
            let unknown_items = facts.intake.unread.within(&[
                "inventory",
                "systems",
                "sites",
                "credentials",
                "vendors",
                "domains",
            ]);
            if !unknown_items && !items.unwrap_or_default().contains(item) {
                found.push(
                    at_key(Code::ProgressWithoutItem, facts.onboarding, &path)
                        .with("id", id.to_string())
                        .with("item", item.to_owned()),
                );
            }
        }
    }
    let Some(plan) = changes else { return };
    for (index, id) in plan.skip.iter().enumerate() {
        if !known.contains(id.as_str()) {
            let fault = at_value(Code::UnknownTask, facts.onboarding, &format!("plan.skip[{index}]"));
            found.push(unknown(id.as_str(), fault));
        }
    }
    for id in plan.change.keys() {
        if !known.contains(id.as_str()) {
            let fault = at_key(Code::UnknownTask, facts.onboarding, &format!("plan.change.{id}"));
            found.push(unknown(id.as_str(), fault));
        }
    }
    for (index, task) in plan.add.iter().enumerate() {
        for (link_index, link) in task.after.iter().enumerate() {
            if let Some(id) = link.task.as_ref().filter(|id| !known.contains(id.as_str())) {
                let path = format!("plan.add[{index}].after[{link_index}]");
                found.push(unknown(id.as_str(), at_value(Code::UnknownTask, facts.onboarding, &path)));
            }
        }
    }
}

/// The ids of the items that a task is repeated for.
fn items<'f>(each: &ForEach, facts: &ClientFacts<'f>) -> BTreeSet<&'f str> {
    let ForEach { devices, systems, sites, credentials, vendors, domains } = each;
    let intake = &facts.intake.value;
    let all_devices = intake.inventory.iter().flat_map(|inventory| &inventory.devices);
    let mut ids: BTreeSet<&str> = all_devices
        .filter(|device| device.kind.is_some_and(|kind| devices.contains(&kind)))
        .filter_map(|device| device.id.as_ref())
        .map(|id| id.as_str())
        .collect();
    let chosen =
        intake.systems.iter().filter(|system| system.kind.is_some_and(|kind| systems.contains(&kind)));
    ids.extend(chosen.filter_map(|system| system.id.as_ref()).map(|id| id.as_str()));
    if sites.is_some() {
        ids.extend(intake.sites.iter().filter_map(|site| site.id.as_ref()).map(|id| id.as_str()));
    }
    if credentials.is_some() {
        ids.extend(intake.credentials.iter().filter_map(|entry| entry.id.as_ref()).map(|id| id.as_str()));
    }
    if vendors.is_some() {
        ids.extend(intake.vendors.iter().filter_map(|vendor| vendor.id.as_ref()).map(|id| id.as_str()));
    }
    if domains.is_some() {
        ids.extend(intake.domains.iter().filter_map(|domain| domain.name.as_deref()));
    }
    ids
}
