//! `{runbook}`: the technician's work, site by site in walking order, with a box to tick for each task; and how each
//! task is done.

use std::collections::BTreeMap;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::pieces::lines;
use super::planned::{phase_title, title, wanted};
use super::register::{
    address, count, device, device_kind, device_name, devices, made, progress, site_of, when, who, why,
};
use super::{Scope, Trouble};
use crate::base::value::{DeviceKind, Id};
use crate::model::document::{Block, Inline, Item};
use crate::model::record::{Device, Site};
use crate::model::schedule::{Group, Plan, Status, Task};

/// Options of `{runbook}`.
#[derive(Debug, Default, Serialize, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub(super) struct Options {
    /// What is shown; `sites` where nothing is said.
    show: Option<Show>,
    /// Only tasks of these steps; 6 and 7 where nothing is said.
    #[schemars(extend("x-one-or-many" = true))]
    steps: Vec<u32>,
}

/// What is shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
enum Show {
    /// What is done from the desk, phase by phase.
    Desk,
    /// What is done at each site, device by device.
    Sites,
    /// How each task is done, and undone.
    Instructions,
}

/// The level of a site's heading: below the section that the template names.
const LEVEL: u8 = 2;

/// The order in which one walks through a site: from the line's entrance over the server room to the desks.
const WALK: &[DeviceKind] = &[
    DeviceKind::Router,
    DeviceKind::Firewall,
    DeviceKind::Switch,
    DeviceKind::AccessPoint,
    DeviceKind::Server,
    DeviceKind::San,
    DeviceKind::Nas,
    DeviceKind::Vm,
    DeviceKind::Workstation,
    DeviceKind::Laptop,
    DeviceKind::Mobile,
    DeviceKind::Voip,
    DeviceKind::Printer,
    DeviceKind::Other,
];

pub(super) fn lower(options: &Options, scope: &Scope<'_>) -> Result<Vec<Block>, Trouble> {
    let Some(plan) = &scope.view.plan else { return Ok(Vec::new()) };
    let steps = if options.steps.is_empty() { &[6, 7][..] } else { &options.steps };
    let tasks = plan.tasks.iter().filter(|task| wanted(steps, task.step) && !task.is_milestone());
    let tasks: Vec<(&Task, Place)> = tasks.map(|task| (task, place_of(scope, task))).collect();
    Ok(match options.show.unwrap_or(Show::Sites) {
        Show::Desk => desk(scope, plan, &tasks),
        Show::Sites => sites(scope, &tasks),
        Show::Instructions => instructions(scope, plan, steps),
    })
}

/// Where a task is done.
struct Place {
    site: Option<Id>,
    /// The device at which one stands.
    device: Option<Id>,
}

/// Where a task is done, from what it is repeated for; a task that is done once is done from the desk.
fn place_of(scope: &Scope<'_>, task: &Task) -> Place {
    let nowhere = Place { site: None, device: None };
    let (Some(item), Some(each)) = (&task.item, &task.template.for_each) else { return nowhere };
    let at = |id: &Id| Place { site: site_of(scope, id), device: machine_of(scope, id) };
    if each.sites.is_some() {
        return Place { site: Some(item.id.clone()), device: None };
    }
    if each.credentials.is_some() {
        let mut credentials = scope.view.intake.credentials.iter();
        let entry = credentials.find(|entry| entry.id.as_ref() == Some(&item.id));
        return entry.and_then(|entry| entry.covers.first()).map_or(nowhere, at);
    }
    if each.vendors.is_some() || each.domains.is_some() {
        return nowhere;
    }
    at(&item.id)
}

/// The device itself, or that on which a system runs.
fn machine_of(scope: &Scope<'_>, id: &Id) -> Option<Id> {
    if device(scope, id).is_some() {
        return Some(id.clone());
    }
    let on = super::register::system(scope, id)?.runs_on.as_ref()?;
    device(scope, on).map(|_| on.clone())
}

fn desk(scope: &Scope<'_>, plan: &Plan, tasks: &[(&Task, Place)]) -> Vec<Block> {
    let mut blocks = Vec::new();
    for (index, phase) in plan.phases.iter().enumerate() {
        let own = tasks.iter().filter(|(task, place)| task.phase == index && place.site.is_none());
        let items: Vec<Item> = own.map(|(task, _)| entry(scope, plan, task)).collect();
        if !items.is_empty() {
            blocks.push(heading(format!("desk-{}", phase.id), phase_title(scope, phase)));
            blocks.push(Block::List { start: None, items });
        }
    }
    blocks
}

fn sites(scope: &Scope<'_>, tasks: &[(&Task, Place)]) -> Vec<Block> {
    let Some(plan) = &scope.view.plan else { return Vec::new() };
    let mut blocks = Vec::new();
    for site in &scope.view.intake.sites {
        let Some(id) = &site.id else { continue };
        let mut at: BTreeMap<Option<&Id>, Vec<Item>> = BTreeMap::new();
        for (task, place) in tasks.iter().filter(|(_, place)| place.site.as_ref() == Some(id)) {
            at.entry(place.device.as_ref()).or_default().push(entry(scope, plan, task));
        }
        if at.is_empty() {
            continue;
        }
        let name = scope.text(site.name.as_ref()).unwrap_or(id.as_str());
        blocks.push(heading(format!("site-{id}"), name));
        blocks.extend(at_the_door(scope, site));
        if let Some(items) = at.remove(&None) {
            blocks.push(Block::List { start: None, items });
        }
        for device in walk(scope) {
            if let Some(items) = at.remove(&device.id.as_ref()) {
                blocks.push(Block::Paragraph { content: device_line(scope, device) });
                blocks.push(Block::List { start: None, items });
            }
        }
    }
    blocks
}

/// The devices in walking order.
fn walk<'s>(scope: &Scope<'s>) -> Vec<&'s Device> {
    let mut all: Vec<&Device> = devices(scope).collect();
    all.sort_by_key(|device| WALK.iter().position(|kind| device.kind == Some(*kind)));
    all
}

/// Where the site is and how one gets in.
fn at_the_door(scope: &Scope<'_>, site: &Site) -> Option<Block> {
    let place = address(site.address.as_ref());
    let mut parts = vec![if place.is_empty() { Vec::new() } else { vec![Inline::text(place)] }];
    for (name, text) in &site.particulars {
        if let Some(text) = scope.text(Some(text)) {
            parts.push(vec![Inline::strong(format!("{name}:")), Inline::text(format!(" {text}"))]);
        }
    }
    let content = lines(parts);
    (!content.is_empty()).then_some(Block::Paragraph { content })
}

/// "Firewall de Picassent (Firewall, FortiGate 100F, 192.0.2.1)".
fn device_line(scope: &Scope<'_>, device: &Device) -> Vec<Inline> {
    let several = match count(device) {
        1 => None,
        count => Some(scope.phrase("reg-pieces", [("count", i64::from(count).into())])),
    };
    let made = Some(made(device)).filter(|made| !made.is_empty());
    let kind = Some(device_kind(scope, device.kind)).filter(|kind| !kind.is_empty());
    let facts: Vec<String> = [kind, made, device.ip.clone(), several].into_iter().flatten().collect();
    let name = Inline::strong(device_name(scope, device));
    if facts.is_empty() { vec![name] } else { vec![name, Inline::text(format!(" ({})", facts.join(", ")))] }
}

/// A task with its box: who and when, what comes before it, why it is not done, and room to say so.
fn entry(scope: &Scope<'_>, plan: &Plan, task: &Task) -> Item {
    let name = name(scope, task);
    let title = match instructed(scope, task) {
        Some(id) => Inline::Link { to: format!("#how-{id}"), content: vec![Inline::strong(name)] },
        None => Inline::strong(name),
    };
    let people = [who(scope, task), when(scope, task)];
    let people: Vec<&str> = people.iter().map(String::as_str).filter(|part| !part.is_empty()).collect();
    let mut parts = vec![vec![title], vec![Inline::text(people.join(" · "))]];
    if task.is_open() {
        parts.push(waits_for(scope, plan, task).map(Inline::text).into_iter().collect());
    }
    if let Some(reason) = why(scope, task) {
        let word = if task.status == Status::NotDone { "reg-not-done-because" } else { "reg-held-up" };
        parts.push(vec![Inline::text(scope.phrase(word, [("why", reason.into())]))]);
    }
    if let Some(note) = progress(scope, task).and_then(|progress| progress.note.as_ref()) {
        parts.push(vec![Inline::Emph { content: vec![Inline::text(note)] }]);
    }
    let mut blocks = vec![Block::Paragraph { content: lines(parts) }];
    if task.is_open() {
        let line = vec![Block::paragraph(scope.word("reg-not-done-line"))];
        blocks.push(Block::List { start: None, items: vec![Item::ticked(false, line)] });
    }
    Item::ticked(task.status == Status::Done, blocks)
}

/// "Change administrator passwords: SQL Server".
fn name(scope: &Scope<'_>, task: &Task) -> String {
    let title = scope.text(task.template.title.as_ref()).unwrap_or_default();
    let Some(item) = &task.item else { return title.to_owned() };
    format!("{title}: {}", scope.text(item.name.as_ref()).unwrap_or(item.id.as_str()))
}

/// The open tasks before one, by name.
fn waits_for(scope: &Scope<'_>, plan: &Plan, task: &Task) -> Option<String> {
    let before = task.after.iter().filter(|link| plan.of(&link.task).iter().any(Task::is_open));
    let names: Vec<&str> =
        before.filter_map(|link| scope.text(plan.of(&link.task).first()?.template.title.as_ref())).collect();
    (!names.is_empty()).then(|| scope.phrase("reg-only-after", [("tasks", names.join("; ").into())]))
}

/// The id of a task that has instructions.
fn instructed<'t>(scope: &Scope<'_>, task: &'t Task) -> Option<&'t Id> {
    let template = &task.template;
    let has = !template.how.is_empty()
        || scope.text(template.before.as_ref()).is_some()
        || scope.text(template.undo.as_ref()).is_some();
    template.id.as_ref().filter(|_| has)
}

fn instructions(scope: &Scope<'_>, plan: &Plan, steps: &[u32]) -> Vec<Block> {
    let groups = plan.groups().filter(|group| wanted(steps, group.first().step));
    groups.flat_map(|group| instruction(scope, &group)).collect()
}

fn instruction(scope: &Scope<'_>, group: &Group<'_>) -> Vec<Block> {
    let task = group.first();
    let Some(id) = instructed(scope, task) else { return Vec::new() };
    let template = &task.template;
    let mut blocks = vec![heading(format!("how-{id}"), &title(scope, group))];
    let labelled = |word: &str, text: Option<&str>| {
        let text = text.map(|text| Inline::text(format!(" {text}")))?;
        Some(Block::Paragraph { content: vec![Inline::strong(scope.word(word)), text] })
    };
    blocks.extend(labelled("reg-before", scope.text(template.before.as_ref())));
    let step = |text| Item::plain(vec![Block::paragraph(text)]);
    let items: Vec<Item> = template.how.iter().filter_map(|text| scope.text(Some(text))).map(step).collect();
    if !items.is_empty() {
        blocks.push(Block::List { start: Some(1), items });
    }
    blocks.extend(labelled("reg-done-when", scope.text(template.done_when.as_ref())));
    blocks.extend(labelled("reg-undo", scope.text(template.undo.as_ref())));
    blocks
}

fn heading(id: String, text: &str) -> Block {
    Block::Heading { level: LEVEL, id, content: vec![Inline::text(text)], new_page: false, landscape: false }
}
