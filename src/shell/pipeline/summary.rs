//! What the portfolio and `onramp status` say of a client: a small summary, so that pages about many clients hold no
//! client's record.

use crate::base::value::{Date, Id, LocalizedText, TaskId};
use crate::engine::check::Completeness;
use crate::engine::gate::{Standing, step};
use crate::model::record::{Intake, Onboarding};
use crate::model::schedule::{Plan, Task};

/// A client in a few facts.
#[derive(Debug, Clone, PartialEq)]
pub struct Summary {
    /// The client's id.
    pub id: Id,
    /// Its name.
    pub name: String,
    /// The step of the process that it has reached, 1 to 10.
    pub step: u8,
    /// What of that step is open, as paths of the records.
    pub open: Vec<String>,
    /// How complete the intake is.
    pub completeness: Completeness,
    /// The next date.
    pub next: Option<NextStep>,
    /// The next milestone that is not reached.
    pub milestone: Option<Due>,
    /// Tasks that should have been done.
    pub late: Vec<Due>,
    /// Reviews that are due within 30 days, or were.
    pub reviews: Vec<Due>,
    /// The activation date that was promised.
    pub promised: Option<Date>,
    /// When the client will go live, as things stand; `None` without a plan.
    pub forecast: Option<Date>,
}

/// A date with what happens then.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct NextStep {
    /// When.
    pub on: Date,
    /// The interface word for what happens.
    pub word: &'static str,
}

/// A task with the day on which it is due.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Due {
    /// The task.
    pub id: TaskId,
    /// Its title.
    pub title: Option<LocalizedText>,
    /// When it is due.
    pub on: Date,
}

/// How many days ahead a review is called due.
const REVIEW_DUE: i64 = 30;

impl Summary {
    /// The summary of a client.
    pub fn new(
        id: &Id,
        (intake, onboarding): (&Intake, &Onboarding),
        standing: &Standing,
        plan: Option<&Plan>,
        as_of: Date,
    ) -> Summary {
        let name = intake.company.as_ref().and_then(|company| company.name.clone());
        let number = step(&standing.steps);
        let open = standing.steps.iter().find(|step| step.number == number).map(|step| step.open.clone());
        let tasks = || plan.iter().flat_map(|plan| &plan.tasks);
        let reviews = tasks().filter(|task| {
            let days =
                task.finish.0.since(as_of.0).map(|span| i64::from(span.get_days())).unwrap_or(i64::MAX);
            is_review(task) && task.is_open() && days <= REVIEW_DUE
        });
        Summary {
            id: id.clone(),
            name: name.unwrap_or_else(|| id.to_string()),
            step: number,
            open: open.unwrap_or_default(),
            completeness: standing.completeness.clone(),
            next: next(onboarding, plan, as_of),
            milestone: tasks().filter(|task| task.is_milestone() && task.is_open()).map(due).next(),
            late: tasks().filter(|task| task.late).map(due).collect(),
            reviews: reviews.map(due).collect(),
            promised: onboarding.target,
            forecast: plan.map(|plan| plan.forecast),
        }
    }
}

fn due(task: &Task) -> Due {
    Due { id: task.id.clone(), title: task.template.title.clone(), on: task.finish }
}

fn is_review(task: &Task) -> bool {
    use crate::model::playbook::Fact::{Review30, Review60, Review90};
    matches!(task.template.fact, Some(Review30 | Review60 | Review90))
}

/// The next date that matters to everybody: start, meetings, activation, reviews.
fn next(onboarding: &Onboarding, plan: Option<&Plan>, as_of: Date) -> Option<NextStep> {
    use crate::model::playbook::Fact::{Kickoff, Review30, Review60, Review90, Training};
    let dated = |fact| {
        let tasks = plan.into_iter().flat_map(|plan| &plan.tasks);
        tasks
            .into_iter()
            .find(|task| task.template.fact == Some(fact) && task.is_open())
            .map(|task| task.expected_start)
    };
    let typed = |moment: Option<crate::base::value::Moment>| moment.map(|at| Date(at.local.date()));
    let kickoff = typed(onboarding.kickoff.as_ref().and_then(|meeting| meeting.at));
    let training = typed(onboarding.training.as_ref().and_then(|meeting| meeting.at));
    let live = plan.filter(|plan| !plan.is_live()).map(|plan| plan.forecast);
    let dates = [
        (onboarding.start, "date-start"),
        (kickoff.or(dated(Kickoff)), "date-kickoff"),
        (training.or(dated(Training)), "date-training"),
        (live.or(onboarding.target.filter(|_| plan.is_none())), "date-activation"),
        (dated(Review30), "date-review-30"),
        (dated(Review60), "date-review-60"),
        (dated(Review90), "date-review-90"),
    ];
    let dates = dates.into_iter().filter_map(|(on, word)| Some(NextStep { on: on?, word }));
    dates.filter(|date| date.on >= as_of).min()
}
