//! A task of a plan.

use std::sync::Arc;

use jiff::civil::DateTime;
use serde::Serialize;

use crate::base::locale::Locale;
use crate::base::value::{Audience, Date, Duration, Id, LinkKind, LocalizedText, TaskId};
use crate::model::playbook::TaskTemplate;
use crate::model::record::Blocked;

/// A task of a plan.
#[derive(Debug, Clone, PartialEq)]
pub struct Task {
    /// The playbook's id, with that of the item for a repeated task: `rotate-passwords/fw-admin`.
    pub id: TaskId,
    /// What the playbook says of it, with the client's own changes.
    pub template: Arc<TaskTemplate>,
    /// The item that it is done for.
    pub item: Option<Item>,
    /// The index of its phase in the plan's phases.
    pub phase: usize,
    /// Which of the ten steps it belongs to; 0 where the playbook does not say.
    pub step: u8,
    /// Whose task it is.
    pub side: Side,
    /// Who does it; `None` where nobody is named.
    pub person: Option<Assignee>,
    /// Hands-on time, in minutes: the playbook's, times the number of equal devices.
    pub effort: u32,
    /// How long it takes.
    pub duration: Duration,
    /// Its first day.
    pub start: Date,
    /// Its last working day.
    pub finish: Date,
    /// The day until which it is to be done: its last working day as planned. It stays where it is when the plan is taken
    /// as things stand, so that what is late does not get a target that moves from day to day.
    pub due: Date,
    /// Its first day as things stand: open work does not lie before the day that the plan is looked at.
    pub expected_start: Date,
    /// Its last working day as things stand.
    pub expected_finish: Date,
    /// Something is open of it, and its last day is over.
    pub late: bool,
    /// When it begins, on the provider's clock.
    pub starts_at: DateTime,
    /// When it ends, on the provider's clock.
    pub ends_at: DateTime,
    /// How much later it could end without delaying the activation (or the last task, where it comes after), in working
    /// minutes; never negative.
    pub slack: i64,
    /// It has no slack.
    pub critical: bool,
    /// Its date is typed, or hangs on another day: it does not move with what it waits for.
    pub fixed: bool,
    /// Its state.
    pub status: Status,
    /// Why it can't go on.
    pub blocked: Option<Blocked>,
    /// Why it will not be done.
    pub not_done: Option<LocalizedText>,
    /// By when it is made up for, where somebody said so.
    pub until: Option<Date>,
    /// A file shows that it was done.
    pub evidenced: bool,
    /// What it waits for, by the playbook's ids, after bridging of what is not in this plan; the same for all items of a
    /// repeated task.
    pub after: Arc<[Dependency]>,
}

/// What a repeated task is done for.
#[derive(Debug, Clone, PartialEq)]
pub struct Item {
    /// Its id in the client's record, or one made from its name.
    pub id: Id,
    /// What a reader calls it, from what the client may see; `None` where there is no such name.
    pub name: Option<LocalizedText>,
}

/// Who does a task: a person of the team, or a contact of the client.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Assignee {
    /// The id in team.yaml, or among the client's contacts.
    pub id: Id,
    /// The name, where it is known.
    pub name: Option<String>,
}

/// A link to a task that comes first.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Dependency {
    /// The playbook's id of the task; all items of a repeated one.
    pub task: Id,
    /// From which end to which.
    pub link: LinkKind,
    /// Time between the two.
    pub lag: Option<Duration>,
}

/// Whose task it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Side {
    /// The provider's.
    Provider,
    /// The client's.
    Client,
}

/// The state of a task.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Status {
    /// Nobody has begun.
    Todo,
    /// It is begun.
    Started,
    /// It is done.
    Done,
    /// Somebody else must move first.
    Blocked,
    /// It will not be done.
    NotDone,
}

impl Status {
    /// Whether something is still to be done.
    pub fn is_open(self) -> bool {
        matches!(self, Status::Todo | Status::Started | Status::Blocked)
    }

    /// Its name in machine formats, and the end of its interface word's key.
    pub fn as_str(self) -> &'static str {
        match self {
            Status::Todo => "todo",
            Status::Started => "started",
            Status::Done => "done",
            Status::Blocked => "blocked",
            Status::NotDone => "not-done",
        }
    }
}

impl Task {
    /// Whether something is still to be done.
    pub fn is_open(&self) -> bool {
        self.status.is_open()
    }

    /// Whether nothing of it stands in the way any more: it is done, or left out and nothing waits for it.
    pub fn is_settled(&self) -> bool {
        match self.status {
            Status::Done => true,
            Status::NotDone => self.template.blocks.is_none(),
            Status::Todo | Status::Started | Status::Blocked => false,
        }
    }

    /// What it is called: the playbook's title, with the item of a repeated task behind it. Where the item has no name
    /// that a reader knows, it is its id.
    pub fn title(&self, locale: &Locale) -> String {
        let title = self.template.title.as_ref().map(|title| title.any(locale)).unwrap_or_default();
        match &self.item {
            None => title.to_owned(),
            Some(item) => {
                let name = item.name.as_ref().map_or(item.id.as_str(), |name| name.any(locale));
                format!("{title}: {name}")
            }
        }
    }

    /// Whether only the provider sees it.
    pub fn is_internal(&self) -> bool {
        self.template.audience == Some(Audience::Internal)
    }

    /// Whether it takes no time.
    pub fn is_milestone(&self) -> bool {
        self.template.milestone.unwrap_or_default()
    }
}
