//! The ten steps: which are complete, and which one a client has reached.

use super::table::unsigned;
use super::{Gate, GateId};
use crate::model::record::Onboarding;
use crate::model::schedule::{Plan, Task};

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
pub fn steps(onboarding: &Onboarding, gates: &[Gate], plan: Option<&Plan>) -> Vec<Step> {
    let signed = unsigned(onboarding).is_empty();
    let step = |number: u8| {
        let mut open = open_tasks(plan, number);
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

/// The tasks of a step that are not settled, as paths of onboarding.yaml. Without a plan, the date that it waits for.
pub(super) fn open_tasks(plan: Option<&Plan>, step: u8) -> Vec<String> {
    let Some(plan) = plan else {
        return if step > 3 { vec!["start".to_owned()] } else { Vec::new() };
    };
    let open = |task: &&Task| task.step == step && !task.is_settled();
    plan.tasks.iter().filter(open).map(|task| format!("tasks.{}", task.id)).collect()
}
