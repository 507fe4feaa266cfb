//! Who has the ball: whom a client's onboarding waits for, and since when.

use crate::base::value::{Date, LinkKind, LocalizedText, TaskId};
use crate::engine::gate::Gate;
use crate::model::playbook::Fact;
use crate::model::record::{Intake, Onboarding};
use crate::model::schedule::{Plan, Side, Status, Task};

/// Whose move it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Party {
    /// Ours.
    Provider,
    /// The client's.
    Client,
    /// A supplier's, the former provider's, a lawyer's.
    ThirdParty,
}

impl Party {
    /// Its name in machine formats, and the end of its interface word's key.
    pub fn as_str(self) -> &'static str {
        match self {
            Party::Provider => "provider",
            Party::Client => "client",
            Party::ThirdParty => "third-party",
        }
    }
}

/// Whom an onboarding waits for.
#[derive(Debug, Clone, PartialEq)]
pub struct BallWith {
    /// Whose move it is.
    pub side: Party,
    /// The id of the person or vendor; the role that opens a gate.
    pub by: Option<String>,
    /// The name of the person or vendor.
    pub name: Option<String>,
    /// Since when.
    pub since: Date,
    /// How many days that is.
    pub days: i64,
    /// The task; `None` where a gate alone waits.
    pub task: Option<TaskId>,
    /// What for.
    pub why: Why,
    /// It was typed, or should have been done: not only the next thing to do.
    pub urgent: bool,
}

/// What is waited for.
#[derive(Debug, Clone, PartialEq)]
pub enum Why {
    /// A reason that somebody typed, or a task's title.
    Text(LocalizedText),
    /// A gate, by the end of its interface word's key.
    Gate(&'static str),
    /// The dates without which there is no plan.
    NoPlan,
}

/// Whom a client waits for; `None` where nothing is due.
///
/// Only tasks that could be done count: one that waits for another is not waited for itself. Of those, what is typed as
/// blocked or is late comes before what is merely due, then what delays the activation, then what waits longest. Where
/// there is none, it is the gate of the reached step, and its owner is one of us.
pub(super) fn waiting(
    (intake, onboarding): (&Intake, &Onboarding),
    plan: Option<&Plan>,
    closed: Option<&Gate>,
    as_of: Date,
) -> Option<BallWith> {
    let Some(plan) = plan else {
        let since = onboarding.hired_on.filter(|on| *on <= as_of)?;
        let by = Some(super::ACCOUNT_MANAGER.to_owned());
        return Some(ball(Party::Provider, (by, None), since, (None, Why::NoPlan, false), as_of));
    };
    let due = plan.tasks.iter().filter(|task| task.is_open()).filter_map(|task| {
        let ball = if task.status == Status::Blocked {
            blocked(intake, task, as_of)
        } else if is_free(plan, task) && (task.start <= as_of || task.status == Status::Started) {
            open(onboarding, task, as_of)
        } else {
            return None;
        };
        Some(((!ball.urgent, !task.critical, ball.since), ball))
    });
    let first = due.min_by(|(a, _), (b, _)| a.cmp(b)).map(|(_, ball)| ball);
    first.or_else(|| {
        let gate = closed?;
        // Nothing is due, so it waits since today at most; before the project begins nobody is late.
        let since = plan.tasks.iter().filter(|task| !task.is_open()).map(|task| task.finish).max()?;
        let by = Some(gate.owner.to_owned());
        let why = Why::Gate(gate.id.as_str());
        (since <= as_of && plan.start <= as_of)
            .then(|| ball(Party::Provider, (by, None), since, (None, why, false), as_of))
    })
}

fn ball(
    side: Party,
    (by, name): (Option<String>, Option<String>),
    since: Date,
    (task, why, urgent): (Option<TaskId>, Why, bool),
    as_of: Date,
) -> BallWith {
    let days = since.0.until(as_of.0).map(|span| i64::from(span.get_days())).unwrap_or_default().max(0);
    BallWith { side, by, name, since, days, task, why, urgent }
}

/// A task of which somebody said whom it waits for.
fn blocked(intake: &Intake, task: &Task, as_of: Date) -> BallWith {
    let record = task.blocked.as_ref();
    let by = record.and_then(|blocked| blocked.by.as_ref());
    let side = match by.map(|by| by.as_str()) {
        Some("client") => Party::Client,
        Some("provider") | None => Party::Provider,
        Some(_) => Party::ThirdParty,
    };
    let vendor = intake.vendors.iter().find(|vendor| by.is_some() && vendor.id.as_ref() == by);
    let name = vendor.and_then(|vendor| vendor.name.clone());
    let since = record.and_then(|blocked| blocked.since).unwrap_or(task.start);
    let why = record.and_then(|blocked| blocked.why.clone()).or_else(|| task.template.title.clone());
    let why = why.unwrap_or_else(|| LocalizedText::Plain(task.id.to_string()));
    ball(
        side,
        (by.map(ToString::to_string), name),
        since,
        (Some(task.id.clone()), Why::Text(why), true),
        as_of,
    )
}

/// A task that could be done.
fn open(onboarding: &Onboarding, task: &Task, as_of: Date) -> BallWith {
    let side = match task.side {
        _ if task.template.fact == Some(Fact::SlaSigned) => missing_signature(onboarding),
        Side::Client => Party::Client,
        Side::Provider => Party::Provider,
    };
    let person = task.person.as_ref().filter(|_| side != Party::Client || task.side == Side::Client);
    let by = person.map(|person| person.id.to_string());
    let name = person.and_then(|person| person.name.clone());
    let since = if task.late { task.finish } else { task.start };
    let why = task.template.title.clone().unwrap_or_else(|| LocalizedText::Plain(task.id.to_string()));
    ball(side, (by, name), since, (Some(task.id.clone()), Why::Text(why), task.late), as_of)
}

/// Who has not signed: the client alone, or we.
fn missing_signature(onboarding: &Onboarding) -> Party {
    let signed = onboarding.sla.as_ref().and_then(|sla| sla.signed.as_ref());
    let ours = signed.and_then(|signed| signed.provider.as_ref()).and_then(|signature| signature.on);
    if ours.is_some() { Party::Client } else { Party::Provider }
}

/// Whether nothing that comes first stands in the way.
fn is_free(plan: &Plan, task: &Task) -> bool {
    task.after.iter().all(|dependency| {
        let before = plan.of(&dependency.task);
        match dependency.link {
            LinkKind::FinishToStart => before.iter().all(Task::is_settled),
            LinkKind::StartToStart => before.iter().all(|task| task.status != Status::Todo),
            // They hold the end, not the beginning.
            LinkKind::FinishToFinish | LinkKind::StartToFinish => true,
        }
    })
}
