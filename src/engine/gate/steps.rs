//! The ten steps: which are complete, and which one a client has reached.

use super::table::unsigned;
use super::{Gate, GateId, Planned};
use crate::base::value::Id;
use crate::model::record::Onboarding;
use crate::model::schedule::Task;

/// One of the ten steps.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Step {
    /// 1 to 10.
    pub number: u8,
    /// Nothing of it is open.
    pub complete: bool,
    /// What is open, as paths of the records.
    pub open: Vec<String>,
}

/// The ten steps. One is complete when none of its tasks is open and the gate that closes it is.
pub fn steps(onboarding: &Onboarding, gates: &[Gate], plan: Planned<'_>) -> Vec<Step> {
    let signed = unsigned(onboarding).is_empty();
    let step = |number: u8| {
        let mut open = open_tasks(plan, number, onboarding);
        let closing = match number {
            // What was signed stays signed: a gap that came later does not open step 1 again.
            1 if !signed => Some(GateId::Intake),
            2 => Some(GateId::Signed),
            4 => Some(GateId::Kickoff),
            7 => Some(GateId::Alerts),
            9 => Some(GateId::GoLive),
            10 => Some(GateId::Reviews),
            _ => None,
        };
        let gate = gates.iter().filter(|gate| Some(gate.id) == closing);
        for missing in gate.flat_map(|gate| &gate.missing) {
            if !open.contains(missing) {
                open.push(missing.clone());
            }
        }
        Step { number, complete: open.is_empty(), open }
    };
    (1..=10).map(step).collect()
}

/// The step that a client has reached: the first that is not complete; the last one where all are.
pub fn step(steps: &[Step]) -> u8 {
    steps.iter().find(|step| !step.complete).map_or(10, |step| step.number)
}

/// The tasks of a step that are not settled, as paths of onboarding.yaml. Without a plan, what it waits for; whether the
/// client was welcomed is known all the same.
pub(super) fn open_tasks(plan: Planned<'_>, step: u8, onboarding: &Onboarding) -> Vec<String> {
    match plan {
        Ok(plan) => {
            let open = |task: &&Task| task.step == step && !task.is_settled();
            plan.tasks.iter().filter(open).map(|task| format!("tasks.{}", task.id)).collect()
        }
        Err(_) if step < 3 => Vec::new(),
        Err(_) if step == 3 => {
            let is_welcome = |kind: &Id| kind.as_str() == "welcome";
            let sent = onboarding.sent.iter().any(|sent| sent.kind.as_ref().is_some_and(is_welcome));
            if sent { Vec::new() } else { vec!["sent".to_owned()] }
        }
        Err(unplanned) => unplanned.missing(),
    }
}
