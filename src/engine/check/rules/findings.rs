//! What the technical take-over found names what the client has, and agrees with what is said to be done.

use super::super::{ClientFacts, at_value};
use super::ids;
use super::references::{self, one};
use crate::base::diagnostic::{Code, Diagnostic};
use crate::base::value::{Scalar as _, TaskId};
use crate::model::record::{AccountFinding, Device, Findings};

/// The task after which no account may be enabled that nobody can explain.
const CORRECTED: &str = "correct-accounts";

pub(super) fn rule(facts: &ClientFacts<'_>, found: &mut Vec<Diagnostic>) {
    let Some(findings) = &facts.onboarding.value.findings else { return };
    let entries = findings.accounts.iter().map(|account| account.id.as_ref());
    ids::unique(facts.onboarding, ids::list("findings.accounts", entries), found);
    named(facts, findings, found);
    counted(facts, findings, found);
    let corrected = TaskId::parse(CORRECTED)
        .ok()
        .and_then(|id| facts.onboarding.value.tasks.get(&id))
        .is_some_and(|task| task.done_on.is_some());
    if corrected {
        unexplained(facts, findings, found);
    }
}

/// Devices, systems and sites exist.
fn named(facts: &ClientFacts<'_>, findings: &Findings, found: &mut Vec<Diagnostic>) {
    let (read, intake) = (facts.onboarding, facts.intake);
    let devices = references::ids(intake, inventory(facts).map(|device| device.id.as_ref()));
    let systems = references::ids(intake, intake.value.systems.iter().map(|system| system.id.as_ref()));
    let sites = references::ids(intake, intake.value.sites.iter().map(|site| site.id.as_ref()));
    let machines = devices.clone().and(&systems);
    for (index, account) in findings.accounts.iter().enumerate() {
        let path = format!("findings.accounts[{index}]");
        let system = account.system.as_ref();
        one(read, &format!("{path}.system"), "device-or-system", system, &machines, found);
        one(read, &format!("{path}.site"), "site", account.site.as_ref(), &sites, found);
    }
    let network = findings.network.iter().map(|entry| entry.device.as_ref());
    let firewall = findings.firewall.iter().map(|entry| entry.device.as_ref());
    let agents = findings.agents.iter().map(|entry| entry.device.as_ref());
    let lists = [
        ("network", network.collect::<Vec<_>>()),
        ("firewall", firewall.collect()),
        ("agents", agents.collect()),
    ];
    for (list, named) in lists {
        for (index, device) in named.into_iter().enumerate() {
            let path = format!("findings.{list}[{index}].device");
            one(read, &path, "device-or-system", device, &devices, found);
        }
    }
}

/// No entry has more agents than machines.
fn counted(facts: &ClientFacts<'_>, findings: &Findings, found: &mut Vec<Diagnostic>) {
    for (index, entry) in findings.agents.iter().enumerate() {
        let device = inventory(facts).find(|device| device.id.is_some() && device.id == entry.device);
        let of = entry.of.or(device.map(|device| device.count.unwrap_or(1)));
        let (Some(installed), Some(of)) = (entry.installed, of) else { continue };
        if installed > of {
            let path = format!("findings.agents[{index}].installed");
            found.push(
                at_value(Code::TooManyAgents, facts.onboarding, &path)
                    .with("device", entry.device.as_ref().map(ToString::to_string).unwrap_or_default())
                    .with("installed", installed.to_string())
                    .with("of", of.to_string()),
            );
        }
    }
}

/// Accounts that nobody can explain, although all are said to be corrected.
fn unexplained(facts: &ClientFacts<'_>, findings: &Findings, found: &mut Vec<Diagnostic>) {
    let open = |account: &AccountFinding| {
        account.explained.is_none() && account.enabled == Some(true) && account.done_on.is_none()
    };
    for (index, account) in findings.accounts.iter().enumerate().filter(|(_, account)| open(account)) {
        found.push(
            at_value(
                Code::UnexplainedAccount,
                facts.onboarding,
                &format!("findings.accounts[{index}].account"),
            )
            .with("account", account.account.clone().unwrap_or_default())
            .with("task", CORRECTED),
        );
    }
}

fn inventory<'f>(facts: &ClientFacts<'f>) -> impl Iterator<Item = &'f Device> {
    facts.intake.value.inventory.iter().flat_map(|inventory| &inventory.devices)
}
