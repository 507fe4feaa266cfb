//! Paths of the records in words: what is open, as a person says it.

use super::Scope;
use crate::base::value::Id;
use crate::model::schedule::{Plan, Task};

/// What has words of its own: `ui-gap-<path>`, with `-` for `.` and `_`.
const WHOLE: &[&str] = &[
    "company.name",
    "contacts",
    "credentials",
    "culture",
    "documentation",
    "emergency.call",
    "emergency.first",
    "hired_on",
    "inventory.devices",
    "inventory.stated.servers",
    "inventory.stated.workstations",
    "kickoff.shared_on",
    "reviews.30.held_on",
    "reviews.60.held_on",
    "reviews.90.held_on",
    "sent",
    "service_level",
    "services",
    "sites",
    "sla.reviewed.of",
    "sla.reviewed.on",
    "sla.signed.client",
    "sla.signed.client.on",
    "sla.signed.provider",
    "sla.signed.provider.on",
    "start",
    "vendors",
];

/// What a part of an entry has: `ui-gap-field-<name>`, with `-` for `_`.
const FIELDS: &[&str] = &[
    "address",
    "cpu",
    "email",
    "hours",
    "memory",
    "name",
    "os",
    "phone",
    "role",
    "serial",
    "storage",
    "time_zone",
    "value",
    "vault",
    "warranty",
];

/// An open item in words: "phone (Helena Prado)". A path that nothing is known of stands as it is.
pub(super) fn open_words(scope: &Scope<'_>, path: &str) -> String {
    if WHOLE.contains(&path) {
        return scope.word(&format!("gap-{}", path.replace(['.', '_'], "-")));
    }
    if let Some(task) = path.strip_prefix("tasks.") {
        let (id, evidence) = task.strip_suffix(".evidence").map_or((task, false), |id| (id, true));
        let title = task_of(scope, id).map(|task| task.title(&scope.view.locale));
        let title = title.unwrap_or_else(|| id.to_owned());
        return if evidence { scope.phrase("gap-evidence", [("task", title.into())]) } else { title };
    }
    let Some((entry, field)) = path.rsplit_once('.') else { return path.to_owned() };
    if !FIELDS.contains(&field) {
        return path.to_owned();
    }
    let what = scope.word(&format!("gap-field-{}", field.replace('_', "-")));
    let id = entry.rsplit('.').next().unwrap_or(entry);
    let name = entry_name(scope, entry, id).unwrap_or_else(|| id.to_owned());
    scope.phrase("gap-of", [("what", what.into()), ("name", name.into())])
}

/// The task of an id, as progress names it.
pub(super) fn task_of<'v>(scope: &Scope<'v>, id: &str) -> Option<&'v Task> {
    let plan: &Plan = scope.view.plan.as_ref()?;
    plan.tasks.iter().find(|task| task.id.as_str() == id)
}

/// What people call an entry of a list of the intake.
fn entry_name(scope: &Scope<'_>, entry: &str, id: &str) -> Option<String> {
    let intake = &scope.view.intake;
    let is = |own: Option<&Id>| own.is_some_and(|own| own.as_str() == id);
    match entry.split('.').next()? {
        "contacts" => intake.contacts.iter().find(|contact| is(contact.id.as_ref()))?.name.clone(),
        "sites" => {
            let site = intake.sites.iter().find(|site| is(site.id.as_ref()))?;
            scope.text(site.name.as_ref()).map(str::to_owned)
        }
        "vendors" => intake.vendors.iter().find(|vendor| is(vendor.id.as_ref()))?.name.clone(),
        "inventory" => machine(scope, id),
        "credentials" => {
            let credential = intake.credentials.iter().find(|credential| is(credential.id.as_ref()))?;
            let covers: Vec<String> =
                credential.covers.iter().filter_map(|id| machine(scope, id.as_str())).collect();
            (!covers.is_empty()).then(|| scope.formats.list(&covers))
        }
        _ => None,
    }
}

/// What people call a device or a system.
pub(super) fn machine(scope: &Scope<'_>, id: &str) -> Option<String> {
    let intake = &scope.view.intake;
    let is = |own: Option<&Id>| own.is_some_and(|own| own.as_str() == id);
    let devices = || intake.inventory.iter().flat_map(|inventory| &inventory.devices);
    if let Some(device) = devices().find(|device| is(device.id.as_ref())) {
        let name = scope.text(device.name.as_ref()).map(str::to_owned).or_else(|| device.model.clone());
        let kind = || device.kind.map(|kind| scope.word(&format!("device-{}", kind.as_str())));
        return name.or_else(kind);
    }
    let system = intake.systems.iter().find(|system| is(system.id.as_ref()))?;
    let kind = || system.kind.map(|kind| scope.word(&format!("system-{}", kind.as_str())));
    system.name.clone().or_else(kind)
}

/// The name of a contact or a person of the team.
pub(super) fn person_name(scope: &Scope<'_>, id: &Id) -> Option<String> {
    let contact = scope.view.intake.contacts.iter().find(|contact| contact.id.as_ref() == Some(id));
    match contact {
        Some(contact) => contact.name.clone(),
        None => scope.view.person(id)?.name.clone(),
    }
}

/// The names of contacts and people of the team: "Helena Prado, Rafael Nogueira e Ana Lima".
pub(super) fn names_of(scope: &Scope<'_>, ids: &[Id]) -> String {
    let names: Vec<String> = ids.iter().filter_map(|id| person_name(scope, id)).collect();
    scope.formats.list(&names)
}
