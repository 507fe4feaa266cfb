//! A client's plan: its tasks with computed dates. Types only; `engine::plan` makes them.

mod kept;
mod task;

use std::collections::BTreeMap;
use std::ops::Range;

use crate::base::value::{Date, Id, LocalizedText, Scalar as _};

pub use kept::{Changed, KeptPlan, KeptTask};
pub use task::{Assignee, Dependency, Item, Side, Status, Task};

/// A client's plan.
#[derive(Debug, Clone, PartialEq)]
pub struct Plan {
    /// When the project starts: the typed day, or the first day of steps 4 and on.
    pub start: Date,
    /// When the client goes live; where the plan has no such task, the last day of the plan.
    pub finish: Date,
    /// The last day of all: the last review.
    pub follow_up_until: Date,
    /// When the client would go live if everything that is still open were done as planned, from the day that the
    /// plan is looked at.
    pub forecast: Date,
    /// The activation date that was promised.
    pub promised: Option<Date>,
    /// When the client was won.
    pub hired_on: Option<Date>,
    /// The phases that have tasks, in the order of the playbook.
    pub phases: Vec<PlannedPhase>,
    /// The tasks, in the order of the playbook; items of a repeated task stand together.
    pub tasks: Vec<Task>,
    /// What one day of work means, in minutes.
    pub day_minutes: u32,
    /// The provider's days off from the first day of the plan to the last, with the names of holidays.
    pub days_off: BTreeMap<Date, Vec<LocalizedText>>,
    /// Where the tasks of each template stand in `tasks`.
    pub ranges: BTreeMap<Id, Range<usize>>,
}

/// A phase of a plan.
#[derive(Debug, Clone, PartialEq)]
pub struct PlannedPhase {
    /// The playbook's id.
    pub id: Id,
    /// Which of the ten steps it belongs to; 0 where the playbook does not say.
    pub step: u8,
    /// Its name.
    pub title: Option<LocalizedText>,
    /// The first day of its tasks, internal ones too.
    pub start: Date,
    /// The last day of its tasks, internal ones too.
    pub finish: Date,
    /// How much of its work is done, in percent.
    pub progress: u8,
}

/// The id of the task that a client goes live with.
pub const GO_LIVE: &str = "go-live";

/// A part of a whole.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Share {
    /// How many are done.
    pub done: usize,
    /// Of how many.
    pub of: usize,
}

impl Plan {
    /// The plan as things stand: open work where it is expected, for readers who want to know what will happen and not
    /// what was once planned. What is late keeps the day on which it was to begin, and all keeps the day on which it is due.
    #[must_use]
    pub fn as_things_stand(&self) -> Plan {
        let mut plan = self.clone();
        for task in &mut plan.tasks {
            if !task.late || task.is_milestone() {
                task.start = task.expected_start;
            }
            task.finish = task.expected_finish;
        }
        for (index, phase) in plan.phases.iter_mut().enumerate() {
            let own = || plan.tasks.iter().filter(|task| task.phase == index);
            phase.start = own().map(|task| task.start).min().unwrap_or(phase.start);
            phase.finish = own().map(|task| task.finish).max().unwrap_or(phase.finish);
        }
        plan.finish = plan.forecast;
        plan.follow_up_until =
            plan.tasks.iter().map(|task| task.finish).max().unwrap_or(plan.follow_up_until);
        plan
    }

    /// Whether the client has gone live.
    pub fn is_live(&self) -> bool {
        let tasks = Id::parse(GO_LIVE).map(|id| self.of(&id)).unwrap_or_default();
        !tasks.is_empty() && tasks.iter().all(|task| task.status == Status::Done)
    }

    /// The tasks that a template became: one, or one an item; none where it is not in this plan.
    pub fn of(&self, template: &Id) -> &[Task] {
        self.ranges.get(template).and_then(|range| self.tasks.get(range.clone())).unwrap_or_default()
    }

    /// The tasks by template: a repeated task is one group of items.
    pub fn groups(&self) -> impl Iterator<Item = Group<'_>> {
        self.tasks.chunk_by(|one, next| one.template.id == next.template.id).map(|tasks| Group { tasks })
    }

    /// A time of work in days, rounded to two decimals.
    pub fn in_days(&self, minutes: i64) -> f64 {
        #[expect(clippy::cast_precision_loss, reason = "a plan's minutes are far below 2^52")]
        let days = minutes as f64 / f64::from(self.day_minutes.max(1));
        (days * 100.0).round() / 100.0
    }
}

/// A task, or all items of a repeated one. It is never empty.
#[derive(Debug, Clone, Copy)]
pub struct Group<'p> {
    /// The items, in the order of the record.
    pub tasks: &'p [Task],
}

impl<'p> Group<'p> {
    /// The first task: what all have in common.
    pub fn first(&self) -> &'p Task {
        &self.tasks[0]
    }

    /// How many items it is; `None` for a task that is not repeated.
    pub fn items(&self) -> Option<usize> {
        self.first().item.is_some().then_some(self.tasks.len())
    }

    /// The first day of all.
    pub fn start(&self) -> Date {
        self.tasks.iter().map(|task| task.start).min().unwrap_or(self.first().start)
    }

    /// The last day of all.
    pub fn finish(&self) -> Date {
        self.tasks.iter().map(|task| task.finish).max().unwrap_or(self.first().finish)
    }

    /// The day until which all are to be done, as planned.
    pub fn due(&self) -> Date {
        self.tasks.iter().map(|task| task.due).max().unwrap_or(self.first().due)
    }

    /// Hands-on minutes of all.
    pub fn effort(&self) -> u64 {
        self.tasks.iter().map(|task| u64::from(task.effort)).sum()
    }

    /// Whether a delay of one of them delays the activation.
    pub fn critical(&self) -> bool {
        self.tasks.iter().any(|task| task.critical)
    }

    /// How many are settled, of how many.
    pub fn share(&self) -> Share {
        Share { done: self.tasks.iter().filter(|task| task.is_settled()).count(), of: self.tasks.len() }
    }

    /// The state of all: blocked where one is; done where none is open; begun where one is.
    pub fn status(&self) -> Status {
        let any = |status| self.tasks.iter().any(|task| task.status == status);
        let open = self.tasks.iter().any(Task::is_open);
        match () {
            () if any(Status::Blocked) => Status::Blocked,
            () if !open && any(Status::Done) => Status::Done,
            () if !open => Status::NotDone,
            () if any(Status::Started) || any(Status::Done) => Status::Started,
            () => Status::Todo,
        }
    }

    /// Whether one of them should have been done by now.
    pub fn is_late(&self) -> bool {
        self.tasks.iter().any(|task| task.late)
    }

    /// How many are given up.
    pub fn not_done(&self) -> usize {
        self.tasks.iter().filter(|task| task.status == Status::NotDone).count()
    }
}
