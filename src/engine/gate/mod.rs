//! Records, plan and completeness to gates and steps.
//!
//! A closed gate is a state, not a fault: the document that stands behind it is marked as a draft. What contradicts a
//! gate is said by the rules of `engine::check`.

mod steps;
mod table;

use super::check::Completeness;
use super::plan::Unplanned;
use crate::model::schedule::Plan;

pub use steps::{Step, step, steps};
pub use table::{gates, gates_before, is_reviewed, is_signed, signatures};

/// A client's plan, or why there is none.
pub type Planned<'p> = Result<&'p Plan, &'p Unplanned>;

/// Where a client stands: what documents may say of completeness, gates and steps.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Standing {
    /// How much of step 1 is known.
    pub completeness: Completeness,
    /// The state of the gates.
    pub gates: Vec<Gate>,
    /// The ten steps.
    pub steps: Vec<Step>,
}

impl Standing {
    /// What the client itself may see: which steps are complete. What is open stands in the records as paths, and some
    /// of those name what is internal.
    pub fn for_client(&self) -> Standing {
        let steps = self.steps.iter().map(|step| Step { open: Vec::new(), ..*step }).collect();
        Standing { steps, ..Standing::default() }
    }
}

/// What must hold before a step.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum GateId {
    /// Step 1 is complete: before the agreement is signed.
    Intake,
    /// A lawyer has read this text: before the agreement is signed.
    Review,
    /// Both have signed, on or after review and intake: before step 3.
    Signed,
    /// The client has the recording of the kick-off, or its minutes: closes step 4.
    Kickoff,
    /// Steps 1 to 5 are complete: before step 6.
    Plan,
    /// The alerts were tested, and a file shows it: before the client goes live.
    Alerts,
    /// Everything is done that blocks the activation: before the client is told.
    GoLive,
    /// All three reviews were held: closes step 10.
    Reviews,
}

/// The state of a gate.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Gate {
    /// Which one.
    pub id: GateId,
    /// Who opens it: a role of `people`, or `account-manager`.
    pub owner: &'static str,
    /// What is open, as paths of the records; none where the gate is open.
    pub missing: Vec<String>,
}

impl Gate {
    /// Whether one may pass.
    pub fn is_open(&self) -> bool {
        self.missing.is_empty()
    }
}

impl GateId {
    /// Its name in machine formats, and the end of its interface word's key.
    pub fn as_str(self) -> &'static str {
        match self {
            GateId::Intake => "intake",
            GateId::Review => "review",
            GateId::Signed => "signed",
            GateId::Kickoff => "kickoff",
            GateId::Plan => "plan",
            GateId::Alerts => "alerts",
            GateId::GoLive => "go-live",
            GateId::Reviews => "reviews",
        }
    }
}
