//! `{coverage}`: how much of what the client has is under our care: agents, antivirus, backup.

use super::planned::{plain_cell, strong_cell, table};
use super::{Scope, Trouble};
use crate::base::value::{DeviceKind, Id, Scalar as _, SystemKind};
use crate::model::document::{Block, Cell};
use crate::model::record::Device;
use crate::model::schedule::{Plan, Status};

pub(super) use super::NoOptions as Options;

/// A part of the devices, and how many of them are covered.
pub(super) struct Covered {
    /// The interface word for the devices.
    pub(super) word: &'static str,
    /// How many are covered.
    pub(super) done: u32,
    /// Of how many.
    pub(super) of: u32,
}

pub(super) fn lower(_: &Options, scope: &Scope<'_>) -> Result<Vec<Block>, Trouble> {
    let Some(plan) = &scope.view.plan else { return Ok(Vec::new()) };
    let mut rows: Vec<Vec<Cell>> = Vec::new();
    let mut add = |word: &str, covered: &[Covered]| {
        for part in covered {
            let arguments = [("done", i64::from(part.done).into()), ("of", i64::from(part.of).into())];
            rows.push(vec![
                strong_cell(scope.word(word)),
                plain_cell(scope.word(part.word)),
                plain_cell(scope.phrase("coverage-of", arguments)),
            ]);
        }
    };
    add("coverage-agent", &agents(scope, plan));
    add("coverage-antivirus", &by_task(scope, plan, "antivirus-rollout"));
    add("coverage-backup", backups(scope).as_slice());
    if let Some(day) = last_restore(scope) {
        rows.push(vec![
            strong_cell(scope.word("coverage-restore")),
            plain_cell(scope.word("coverage-restore-last")),
            plain_cell(scope.formats.date_long(day.0)),
        ]);
    }
    let heads = [("coverage-what", 8), ("coverage-where", 8), ("coverage-state", 5)];
    Ok(table(scope, &heads, rows, true).into_iter().collect())
}

/// The machines that report to us, by class.
pub(super) fn agents(scope: &Scope<'_>, plan: &Plan) -> Vec<Covered> {
    by_task(scope, plan, "rmm-agents")
}

/// Which devices are counted together.
const CLASSES: &[(&str, &[DeviceKind])] = &[
    ("coverage-servers", &[DeviceKind::Server, DeviceKind::Vm]),
    ("coverage-workstations", &[DeviceKind::Workstation, DeviceKind::Laptop]),
    ("coverage-mobiles", &[DeviceKind::Mobile]),
];

/// The devices for which a repeated task is done. What is not asked for a class of devices is not said of it.
fn by_task(scope: &Scope<'_>, plan: &Plan, task: &str) -> Vec<Covered> {
    let tasks = Id::parse(task).map(|id| plan.of(&id)).unwrap_or_default();
    let devices = || scope.view.intake.inventory.iter().flat_map(|inventory| &inventory.devices);
    let device = |id: &Id| devices().find(|device| device.id.as_ref() == Some(id));
    let classes = CLASSES.iter().map(|(word, kinds)| {
        let mut covered = Covered { word, done: 0, of: 0 };
        for task in tasks {
            let Some(device) = task.item.as_ref().and_then(|item| device(&item.id)) else { continue };
            if device.kind.is_some_and(|kind| kinds.contains(&kind)) {
                covered.of += number(device);
                covered.done += if task.status == Status::Done { number(device) } else { 0 };
            }
        }
        covered
    });
    classes.filter(|covered| covered.of > 0).collect()
}

fn number(device: &Device) -> u32 {
    device.count.unwrap_or(1)
}

/// The servers that a backup covers.
fn backups(scope: &Scope<'_>) -> Option<Covered> {
    let intake = &scope.view.intake;
    let is_backup = |kind: Option<SystemKind>| kind == Some(SystemKind::Backup);
    let backups = || intake.systems.iter().filter(|system| is_backup(system.kind));
    let servers: Vec<&Device> = intake
        .inventory
        .iter()
        .flat_map(|inventory| &inventory.devices)
        .filter(|device| matches!(device.kind, Some(DeviceKind::Server | DeviceKind::Vm)))
        .collect();
    let covered = |device: &&&Device| {
        device.id.as_ref().is_some_and(|id| backups().any(|system| system.covers.contains(id)))
    };
    let of = servers.iter().map(|device| number(device)).sum();
    let done = servers.iter().filter(covered).map(|device| number(device)).sum();
    // What a backup covers is internal: a client's view says nothing of it, and neither does this.
    let known = backups().any(|system| !system.covers.is_empty());
    (of > 0 && known).then_some(Covered { word: "coverage-servers", done, of })
}

/// The last restore that somebody tested: as a record says, or as the task of the plan was done.
fn last_restore(scope: &Scope<'_>) -> Option<crate::base::value::Date> {
    let typed = scope.view.intake.systems.iter().filter_map(|system| system.last_restore_test);
    let plan = scope.view.plan.iter();
    let tasks = plan.flat_map(|plan| Id::parse("restore-test").map(|id| plan.of(&id)).unwrap_or_default());
    let done = tasks.filter(|task| task.status == Status::Done).map(|task| task.finish);
    typed.chain(done).max()
}
