//! `{integration}`: what the client has, which of our tools looks after it, who connects it, and how far that is.

use super::planned::{group_state, plain_cell, strong_cell, table, who};
use super::register::{count, devices};
use super::{Scope, Trouble};
use crate::base::value::{DeviceKind, Id, SystemKind};
use crate::model::document::{Block, Cell};
use crate::model::record::{System, Tool, Tools};

pub(super) use super::NoOptions as Options;

/// One of our tools.
#[derive(Clone, Copy)]
enum Ours {
    Psa,
    Rmm,
    HelpDesk,
    Vault,
    Monitoring,
}

pub(super) fn lower(_: &Options, scope: &Scope<'_>) -> Result<Vec<Block>, Trouble> {
    let mut rows = Vec::new();
    let areas = [
        ("reg-area-company", company(scope), Ours::Psa, "psa-account"),
        ("reg-area-requests", staff(scope), Ours::HelpDesk, "helpdesk-tenant"),
        ("reg-area-accounts", accounts(scope), Ours::Vault, "store-credentials"),
        ("reg-area-machines", machines(scope, is_machine), Ours::Rmm, "rmm-agents"),
        ("reg-area-network", machines(scope, is_network), Ours::Monitoring, "monitoring-rules"),
    ];
    for (area, what, ours, task) in areas {
        let Some(what) = what else { continue };
        rows.push(vec![
            strong_cell(scope.word(area)),
            plain_cell(what),
            plain_cell(tool(scope, ours)),
            plain_cell(doer(scope, task)),
            plain_cell(state_of(scope, task)),
        ]);
    }
    rows.extend(scope.view.intake.systems.iter().filter_map(|system| row(scope, system)));
    let heads =
        [("reg-client-system", 6), ("reg-what", 7), ("reg-our-tool", 5), ("plan-who", 4), ("plan-state", 6)];
    Ok(super::register::or_words(scope, table(scope, &heads, rows, true), "reg-integration-none"))
}

fn row(scope: &Scope<'_>, system: &System) -> Option<Vec<Cell>> {
    let kind = system.kind?;
    let name = system.name.clone().unwrap_or_else(|| scope.word("reg-unknown"));
    let state = match &system.replaced_by {
        Some(id) => {
            let name = super::register::name_of(scope, id);
            scope.phrase("reg-replaced-by", [("name", name.into())])
        }
        None => access(scope, system.id.as_ref()),
    };
    Some(vec![
        strong_cell(name),
        plain_cell(scope.word(&format!("system-{}", kind.as_str()))),
        plain_cell(tool(scope, watched_by(kind))),
        plain_cell(doer(scope, "integration-sheet")),
        plain_cell(state),
    ])
}

/// Which of our tools looks after a kind of system: what runs day and night is watched, what sits on machines comes
/// through the remote management, and for the rest the help desk calls whoever supports it.
fn watched_by(kind: SystemKind) -> Ours {
    match kind {
        SystemKind::Directory
        | SystemKind::Backup
        | SystemKind::Vpn
        | SystemKind::Database
        | SystemKind::Hypervisor => Ours::Monitoring,
        SystemKind::Antivirus | SystemKind::RemoteAccess => Ours::Rmm,
        SystemKind::LineOfBusiness
        | SystemKind::Productivity
        | SystemKind::AntiSpam
        | SystemKind::Portal
        | SystemKind::Hosting
        | SystemKind::Telephony
        | SystemKind::Other => Ours::HelpDesk,
    }
}

/// Whether we can get in, for without that no tool of ours can.
fn access(scope: &Scope<'_>, id: Option<&Id>) -> String {
    let mut covering = scope.view.intake.credentials.iter();
    match covering.find(|entry| id.is_some_and(|id| entry.covers.contains(id))) {
        None => scope.word("reg-gap-none"),
        Some(entry) if entry.vault.is_some() => scope.word("reg-in-vault"),
        Some(entry) => match entry.held_by.as_deref() {
            Some(by) => scope.phrase("reg-held-by", [("by", by.into())]),
            None => scope.word("reg-no-vault"),
        },
    }
}

/// The tool by its own name, with what it is.
fn tool(scope: &Scope<'_>, ours: Ours) -> String {
    let tools = scope.view.provider.tools.as_ref();
    let (word, tool): (_, fn(&Tools) -> &Option<Tool>) = match ours {
        Ours::Psa => ("reg-tool-psa", |tools| &tools.psa),
        Ours::Rmm => ("reg-tool-rmm", |tools| &tools.rmm),
        Ours::HelpDesk => ("reg-tool-helpdesk", |tools| &tools.helpdesk),
        Ours::Vault => ("reg-tool-vault", |tools| &tools.vault),
        Ours::Monitoring => ("reg-tool-monitoring", |tools| &tools.monitoring),
    };
    let name = tools.and_then(|tools| tool(tools).as_ref()?.name.clone());
    name.unwrap_or_else(|| scope.word(word))
}

fn company(scope: &Scope<'_>) -> Option<String> {
    let intake = &scope.view.intake;
    let counts = [("sites", intake.sites.len().into()), ("contacts", intake.contacts.len().into())];
    Some(scope.phrase("reg-company-counts", counts))
}

fn staff(scope: &Scope<'_>) -> Option<String> {
    let seats: u32 = devices(scope)
        .filter(|device| matches!(device.kind, Some(DeviceKind::Workstation | DeviceKind::Laptop)))
        .map(count)
        .sum();
    (seats > 0).then(|| scope.phrase("reg-seats-counts", [("count", i64::from(seats).into())]))
}

fn accounts(scope: &Scope<'_>) -> Option<String> {
    let credentials = &scope.view.intake.credentials;
    let kept = credentials.iter().filter(|entry| entry.vault.is_some()).count();
    let counts = [("count", credentials.len().into()), ("kept", kept.into())];
    (!credentials.is_empty()).then(|| scope.phrase("reg-accounts-counts", counts))
}

fn machines(scope: &Scope<'_>, wanted: fn(DeviceKind) -> bool) -> Option<String> {
    let parts: Vec<String> = DeviceKind::ALL
        .iter()
        .filter(|kind| wanted(**kind))
        .filter_map(|kind| {
            let all: u32 = devices(scope).filter(|device| device.kind == Some(*kind)).map(count).sum();
            let kind = scope.word(&format!("device-{}", kind.as_str()));
            (all > 0).then(|| format!("{kind}: {}", scope.formats.number(all.into())))
        })
        .collect();
    (!parts.is_empty()).then(|| parts.join("; "))
}

fn is_machine(kind: DeviceKind) -> bool {
    use DeviceKind::{Laptop, Mobile, Server, Vm, Workstation};
    matches!(kind, Server | Workstation | Laptop | Mobile | Vm)
}

fn is_network(kind: DeviceKind) -> bool {
    use DeviceKind::{AccessPoint, Firewall, Nas, Printer, Router, San, Switch, Voip};
    matches!(kind, Router | Firewall | AccessPoint | Switch | Printer | Nas | San | Voip)
}

/// Who does a task of the plan; the technician where the plan does not have it.
fn doer(scope: &Scope<'_>, id: &str) -> String {
    let plan = scope.view.plan.as_ref();
    let group = plan.and_then(|plan| plan.groups().find(|group| is(group.first().template.id.as_ref(), id)));
    if let Some(group) = group {
        return who(scope, group.first());
    }
    let technician = scope.view.onboarding.people.iter().find(|(role, _)| role.as_str() == "technician");
    technician.map(|(_, person)| super::register::person(scope, person)).unwrap_or_default()
}

fn state_of(scope: &Scope<'_>, id: &str) -> String {
    let plan = scope.view.plan.as_ref();
    let group = plan.and_then(|plan| plan.groups().find(|group| is(group.first().template.id.as_ref(), id)));
    group.map(|group| group_state(scope, &group)).unwrap_or_else(|| scope.word("reg-no-task"))
}

fn is(id: Option<&Id>, wanted: &str) -> bool {
    id.is_some_and(|id| id.as_str() == wanted)
}
