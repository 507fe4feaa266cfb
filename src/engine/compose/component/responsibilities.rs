//! `{responsibilities}`: phase by phase, who does the work, who answers for it, who is asked and who is told: what project
//! managers call RACI.

use super::planned::{phase_title, plain_cell, strong_cell, table, who};
use super::{Scope, Trouble};
use crate::base::value::ContactPurpose;
use crate::model::document::{Block, Cell};
use crate::model::schedule::{Plan, PlannedPhase};

pub(super) use super::NoOptions as Options;

pub(super) fn lower(_: &Options, scope: &Scope<'_>) -> Result<Vec<Block>, Trouble> {
    let Some(plan) = &scope.view.plan else { return Ok(Vec::new()) };
    let phases = plan.phases.iter().enumerate();
    let rows = phases.filter_map(|(index, phase)| row(scope, plan, index, phase)).collect();
    let heads = [
        ("plan-phase", 6),
        ("raci-responsible", 8),
        ("raci-accountable", 5),
        ("raci-consulted", 6),
        ("raci-informed", 6),
    ];
    Ok(table(scope, &heads, rows, true).into_iter().collect())
}

/// Nobody stands twice in a row: who does the work need not be asked, and who is asked need not be told.
fn row(scope: &Scope<'_>, plan: &Plan, index: usize, phase: &PlannedPhase) -> Option<Vec<Cell>> {
    let mut doing: Vec<String> = Vec::new();
    for task in plan.tasks.iter().filter(|task| task.phase == index) {
        add(&mut doing, Some(who(scope, task)));
    }
    // A phase of internal tasks alone has nobody whom the client deals with.
    if doing.is_empty() {
        return None;
    }
    let manager = scope.view.account_manager().and_then(|person| person.name.clone());
    let answers = manager.or_else(|| scope.view.provider.name.clone()).unwrap_or_default();
    let mut named = doing.clone();
    add(&mut named, Some(answers.clone()));
    let asked = fresh(consulted(scope, phase.step), &mut named);
    let told = fresh(informed(scope, phase.step), &mut named);
    let list = |names: &[String]| {
        plain_cell(if names.is_empty() { "–".to_owned() } else { scope.formats.list(names) })
    };
    Some(vec![
        strong_cell(phase_title(scope, phase)),
        list(&doing),
        plain_cell(answers),
        list(&asked),
        list(&told),
    ])
}

fn add(names: &mut Vec<String>, name: Option<String>) {
    if let Some(name) = name.filter(|name| !name.is_empty() && !names.contains(name)) {
        names.push(name);
    }
}

/// The names that are not there yet; they are then.
fn fresh(candidates: Vec<String>, named: &mut Vec<String>) -> Vec<String> {
    let mut kept = Vec::new();
    for name in candidates {
        if !named.contains(&name) {
            add(named, Some(name.clone()));
            kept.push(name);
        }
    }
    kept
}

/// Whom one asks before a decision of a step: whoever knows the machines, signs, or pays.
fn consulted(scope: &Scope<'_>, step: u8) -> Vec<String> {
    let purpose = match step {
        1 | 4..=8 => ContactPurpose::Technical,
        2 => ContactPurpose::Signs,
        _ => ContactPurpose::Primary,
    };
    let mut names = contacts(scope, purpose);
    // The plan and the reviews are not made without the one who does the work.
    if matches!(step, 2 | 5 | 10) {
        let technician = scope.view.onboarding.people.iter().find(|(role, _)| role.as_str() == "technician");
        names.extend(technician.and_then(|(_, id)| scope.view.person(id)?.name.clone()));
    }
    names
}

/// Who hears of it: the point of contact always; whoever calls in an emergency, once that goes another way; whoever
/// pays, when the contract and the first invoice come.
fn informed(scope: &Scope<'_>, step: u8) -> Vec<String> {
    let mut names = contacts(scope, ContactPurpose::Primary);
    match step {
        2 | 10 => names.extend(contacts(scope, ContactPurpose::Billing)),
        9 => names.extend(contacts(scope, ContactPurpose::Emergency)),
        _ => {}
    }
    names
}

fn contacts(scope: &Scope<'_>, purpose: ContactPurpose) -> Vec<String> {
    let known = scope.view.intake.contacts.iter().filter(|contact| contact.purposes.contains(&purpose));
    known.filter_map(|contact| contact.name.clone()).collect()
}
