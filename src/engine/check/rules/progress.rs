//! Progress and changes are about tasks that exist.

use std::collections::{BTreeMap, BTreeSet};

use super::super::{ClientFacts, at_key, at_value, similar};
use super::playbook::is_date;
use crate::base::diagnostic::{Code, Diagnostic};
use crate::base::value::Id;
use crate::engine::plan::items;
use crate::model::playbook::TaskTemplate;

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
    // The items of each repeated task that there is progress of.
    let mut items_of: BTreeMap<&str, BTreeSet<String>> = BTreeMap::new();
    for (id, progress) in &onboarding.tasks {
        for (field, day) in [("started_on", progress.started_on), ("done_on", progress.done_on)] {
            if let Some(day) = day.filter(|day| *day > facts.as_of) {
                found.push(
                    at_value(Code::ProgressToCome, facts.onboarding, &format!("tasks.{id}.{field}"))
                        .with("date", day.to_string())
                        .with("today", facts.as_of.to_string()),
                );
            }
        }
    }
    for id in onboarding.tasks.keys() {
        let (task, item) = id.parts();
        let path = format!("tasks.{id}");
        if !known.contains(task) {
            found.push(unknown(task, at_key(Code::UnknownTask, facts.onboarding, &path)));
        } else if let Some(item) = item {
            let items = items_of.entry(task).or_insert_with(|| {
                let template = tasks
                    .iter()
                    .find(|template| template.id.as_ref().is_some_and(|own| own.as_str() == task));
                let each = template.and_then(|template| template.for_each.as_ref());
                let items = each.map(|each| items(each, &facts.intake.value)).unwrap_or_default();
                items.into_iter().map(|(item, _)| item.id.to_string()).collect()
            });
            let unknown_items = facts.intake.unread.within(&[
                "inventory",
                "systems",
                "sites",
                "credentials",
                "vendors",
                "domains",
            ]);
            if !unknown_items && !items.contains(item) {
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
    let at = |id: &Id| {
        let template = tasks.iter().find(|template| template.id.as_ref() == Some(id));
        template.is_some_and(|template| template.at.is_some())
    };
    for (id, change) in &plan.change {
        if change.after.is_some() && (change.at.is_some() || at(id)) {
            let path = format!("plan.change.{id}.after");
            found.push(at_key(Code::AnchorAndLinks, facts.onboarding, &path));
        }
        owner(facts, change.owner.as_deref(), &format!("plan.change.{id}.owner"), found);
        for (index, link) in change.after.iter().flatten().enumerate() {
            if let Some(task) = link.task.as_ref().filter(|task| !known.contains(task.as_str())) {
                let path = format!("plan.change.{id}.after[{index}]");
                found.push(unknown(task.as_str(), at_value(Code::UnknownTask, facts.onboarding, &path)));
            }
        }
        if let Some(anchor) =
            change.at.as_ref().filter(|at| !known.contains(at.to.as_str()) && !is_date(&at.to))
        {
            let path = format!("plan.change.{id}.at");
            found.push(unknown(&anchor.to, at_value(Code::UnknownTask, facts.onboarding, &path)));
        }
    }
    for (index, task) in plan.add.iter().enumerate() {
        owner(facts, task.owner.as_deref(), &format!("plan.add[{index}].owner"), found);
        for (link_index, link) in task.after.iter().enumerate() {
            if let Some(id) = link.task.as_ref().filter(|id| !known.contains(id.as_str())) {
                let path = format!("plan.add[{index}].after[{link_index}]");
                found.push(unknown(id.as_str(), at_value(Code::UnknownTask, facts.onboarding, &path)));
            }
        }
    }
}

/// An owner that a client's own change names is a role of its `people`, `account-manager`, `client`, or one of the
/// client's contacts.
fn owner(facts: &ClientFacts<'_>, named: Option<&str>, path: &str, found: &mut Vec<Diagnostic>) {
    let Some(named) = named else { return };
    let contacts = facts.intake.value.contacts.iter().filter_map(|contact| contact.id.as_ref());
    let contacts = contacts.map(|id| format!("client:{id}"));
    let roles = facts.onboarding.value.people.keys().map(ToString::to_string);
    let fixed = ["account-manager", "client"].map(str::to_owned);
    let known: Vec<String> = fixed.into_iter().chain(roles).chain(contacts).collect();
    if !known.iter().any(|name| name == named) && !facts.intake.unread.within(&["contacts"]) {
        let names = known.iter().map(String::as_str);
        found.push(
            at_value(Code::UnknownReference, facts.onboarding, path)
                .with("what", "owner")
                .with("id", named.to_owned())
                .with("suggestion", similar(named, names))
                .with("known", known.join(", ")),
        );
    }
}
