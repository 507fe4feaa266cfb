//! What the portfolio says of a client: a small summary, so that pages about many clients hold no client's record.

use crate::base::value::{Date, Id};
use crate::engine::check::Completeness;
use crate::engine::gate::{Gate, step};
use crate::model::record::{Intake, Onboarding};

/// A client in a few facts.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Summary {
    /// The client's id.
    pub id: Id,
    /// Its name.
    pub name: String,
    /// The step of the process that it has reached, 1 to 10.
    pub step: u8,
    /// How complete the intake is.
    pub completeness: Completeness,
    /// The next date.
    pub next: Option<NextStep>,
}

/// A date with what happens then.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct NextStep {
    /// When.
    pub on: Date,
    /// The interface word for what happens.
    pub word: &'static str,
}

impl Summary {
    /// The summary of a client.
    pub fn new(
        id: &Id,
        intake: &Intake,
        onboarding: &Onboarding,
        completeness: &Completeness,
        gates: &[Gate],
        as_of: Date,
    ) -> Summary {
        let name = intake.company.as_ref().and_then(|company| company.name.clone());
        Summary {
            id: id.clone(),
            name: name.unwrap_or_else(|| id.to_string()),
            step: step(onboarding, gates),
            completeness: completeness.clone(),
            next: next(onboarding, as_of),
        }
    }
}

fn next(onboarding: &Onboarding, as_of: Date) -> Option<NextStep> {
    let kickoff = onboarding.kickoff.as_ref().and_then(|meeting| meeting.at).map(|at| Date(at.local.date()));
    let training =
        onboarding.training.as_ref().and_then(|meeting| meeting.at).map(|at| Date(at.local.date()));
    let dates = [
        (onboarding.start, "date-start"),
        (kickoff, "date-kickoff"),
        (training, "date-training"),
        (onboarding.target, "date-activation"),
    ];
    let dates = dates.into_iter().filter_map(|(on, word)| Some(NextStep { on: on?, word }));
    dates.filter(|date| date.on >= as_of).min()
}
