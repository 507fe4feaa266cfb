//! What the registers have in common: names, places and days of things, and how far a task is.

use super::Scope;
use super::pieces::{cell, lines};
use super::planned::{plain_cell, state};
use crate::base::value::{Date, DeviceKind, Id};
use crate::model::document::{Block, Cell, Inline};
use crate::model::record::{Address, Device, Findings, System, TaskProgress};
use crate::model::schedule::{Status, Task};

/// A table, or a sentence that says what is still to be found: a register is never an empty table.
pub(super) fn or_words(scope: &Scope<'_>, table: Option<Block>, word: &str) -> Vec<Block> {
    vec![table.unwrap_or_else(|| Block::paragraph(scope.word(word)))]
}

/// What the take-over found.
pub(super) fn findings<'s>(scope: &Scope<'s>) -> Option<&'s Findings> {
    scope.view.onboarding.findings.as_ref()
}

/// The devices of the inventory.
pub(super) fn devices<'s>(scope: &Scope<'s>) -> impl Iterator<Item = &'s Device> {
    let view = scope.view;
    view.intake.inventory.iter().flat_map(|inventory| &inventory.devices)
}

/// The device of that id.
pub(super) fn device<'s>(scope: &Scope<'s>, id: &Id) -> Option<&'s Device> {
    devices(scope).find(|device| device.id.as_ref() == Some(id))
}

/// The system of that id.
pub(super) fn system<'s>(scope: &Scope<'s>, id: &Id) -> Option<&'s System> {
    let view = scope.view;
    view.intake.systems.iter().find(|system| system.id.as_ref() == Some(id))
}

/// How many machines an entry stands for.
pub(super) fn count(device: &Device) -> u32 {
    device.count.unwrap_or(1)
}

/// A device by its name, else by maker and model, else by its id.
pub(super) fn device_name(scope: &Scope<'_>, device: &Device) -> String {
    let made = made(device);
    let id = device.id.as_ref().map(ToString::to_string).unwrap_or_default();
    let name = scope.text(device.name.as_ref()).map(str::to_owned);
    name.unwrap_or(if made.is_empty() { id } else { made })
}

/// Maker and model.
pub(super) fn made(device: &Device) -> String {
    let made: Vec<&str> = [&device.make, &device.model].into_iter().flatten().map(String::as_str).collect();
    made.join(" ")
}

/// A device or system by the name that people use, else by its id.
pub(super) fn name_of(scope: &Scope<'_>, id: &Id) -> String {
    if let Some(device) = device(scope, id) {
        return device_name(scope, device);
    }
    system(scope, id).and_then(|system| system.name.clone()).unwrap_or_else(|| id.to_string())
}

/// The kind of a device in words.
pub(super) fn device_kind(scope: &Scope<'_>, kind: Option<DeviceKind>) -> String {
    kind.map(|kind| scope.word(&format!("device-{}", kind.as_str()))).unwrap_or_default()
}

/// A site's name.
pub(super) fn site_name(scope: &Scope<'_>, id: Option<&Id>) -> String {
    let site = scope.view.intake.sites.iter().find(|site| site.id.is_some() && site.id.as_ref() == id);
    site.and_then(|site| scope.text(site.name.as_ref())).unwrap_or_default().to_owned()
}

/// The site of a device, or of what a system runs on.
pub(super) fn site_of(scope: &Scope<'_>, id: &Id) -> Option<Id> {
    // A system runs on a device or on another system; nobody nests more of them than this.
    let mut id = id.clone();
    for _ in 0..8 {
        if let Some(device) = device(scope, &id) {
            return device.site.clone();
        }
        id = system(scope, &id)?.runs_on.clone()?;
    }
    None
}

/// A postal address on one line.
pub(super) fn address(address: Option<&Address>) -> String {
    let Some(Address { street, city, state, postal_code, country: _ }) = address else {
        return String::new();
    };
    let parts: Vec<&str> =
        [street, postal_code, city, state].into_iter().flatten().map(String::as_str).collect();
    parts.join(", ")
}

/// A day with its year; empty where it is not known.
pub(super) fn date(scope: &Scope<'_>, date: Option<Date>) -> String {
    date.map(|date| scope.formats.date_long(date.0)).unwrap_or_default()
}

/// A person of the team by name, else by id.
pub(super) fn person(scope: &Scope<'_>, id: &Id) -> String {
    let person = scope.view.person(id).and_then(|person| person.name.clone());
    person.unwrap_or_else(|| id.to_string())
}

/// A task of the plan by its id and that of its item.
pub(super) fn task<'s>(scope: &Scope<'s>, id: &str, item: Option<&Id>) -> Option<&'s Task> {
    let tasks = scope.view.plan.as_ref()?.tasks.iter();
    tasks
        .filter(|task| task.template.id.as_ref().is_some_and(|own| own.as_str() == id))
        .find(|task| task.item.as_ref().map(|found| &found.id) == item)
}

/// What was typed about a task.
pub(super) fn progress<'s>(scope: &Scope<'s>, task: &Task) -> Option<&'s TaskProgress> {
    scope.view.onboarding.tasks.get(&task.id)
}

/// Who did a task, or is to do it.
pub(super) fn who(scope: &Scope<'_>, task: &Task) -> String {
    match progress(scope, task).and_then(|progress| progress.by.as_ref()) {
        Some(by) => person(scope, by),
        None => super::planned::who(scope, task),
    }
}

/// When a task was done, or is planned.
pub(super) fn when(scope: &Scope<'_>, task: &Task) -> String {
    match task.status {
        Status::Done => date(scope, Some(task.finish)),
        Status::NotDone => String::new(),
        Status::Todo | Status::Started | Status::Blocked => {
            let day = date(scope, Some(task.finish));
            scope.phrase("reg-planned", [("date", day.into())])
        }
    }
}

/// Why a task is not done, or what it waits for.
pub(super) fn why(scope: &Scope<'_>, task: &Task) -> Option<String> {
    if let Some(reason) = scope.text(task.not_done.as_ref()) {
        return Some(reason.to_owned());
    }
    let blocked = task.blocked.as_ref().filter(|_| task.status == Status::Blocked)?;
    let by = blocked.by.as_ref().map(|by| party(scope, by)).unwrap_or_default();
    let why = scope.text(blocked.why.as_ref()).unwrap_or_default().to_owned();
    Some(scope.phrase("reg-waits", [("by", by.into()), ("why", why.into())]))
}

/// State of a task with the reason under it.
pub(super) fn state_cell(scope: &Scope<'_>, task: &Task) -> Cell {
    let word = Inline::text(state(scope, task.status, task.late));
    cell(lines(vec![vec![word], why(scope, task).map(Inline::text).into_iter().collect()]))
}

/// Whom a task waits for, by name.
fn party(scope: &Scope<'_>, id: &Id) -> String {
    let view = scope.view;
    let name = match id.as_str() {
        "client" => view.intake.company.as_ref().and_then(|company| company.name.clone()),
        "provider" => view.provider.name.clone(),
        _ => {
            let vendor = view.intake.vendors.iter().find(|vendor| vendor.id.as_ref() == Some(id));
            vendor.and_then(|vendor| vendor.name.clone())
        }
    };
    name.unwrap_or_else(|| id.to_string())
}

/// What was decided on a finding, and when it was done.
pub(super) fn action_cell(scope: &Scope<'_>, action: Option<&str>, done_on: Option<Date>) -> Cell {
    match (action, done_on) {
        (None, None) => plain_cell(scope.word("reg-undecided")),
        (action, None) => cell(lines(vec![
            action.map(Inline::text).into_iter().collect(),
            vec![Inline::text(scope.word("reg-still-open"))],
        ])),
        (action, Some(day)) => cell(lines(vec![
            action.map(Inline::text).into_iter().collect(),
            vec![Inline::text(date(scope, Some(day)))],
        ])),
    }
}

/// A text, or the word that it is not known.
pub(super) fn known_cell(scope: &Scope<'_>, text: impl Into<String>) -> Cell {
    let text: String = text.into();
    plain_cell(if text.is_empty() { scope.word("reg-unknown") } else { text })
}
