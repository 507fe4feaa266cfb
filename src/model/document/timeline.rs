//! A timeline: phases, tasks and milestones as bars over days.

use serde::Serialize;

use crate::base::value::Date;

/// A chart of bars over days. It is a picture: what it shows stands as a table beside it, so it adds no words of its
/// own to a document's text.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Timeline {
    /// What the chart is: its name for screen readers.
    pub title: String,
    /// What it shows in a sentence or two, for those who do not see it.
    pub description: String,
    /// The first day that is shown.
    pub from: Date,
    /// The last day that is shown; never before `from`.
    pub to: Date,
    /// The day that the document speaks of; marked where it is shown.
    pub today: Option<Date>,
    /// The day that was promised; marked where it is shown.
    pub promised: Option<Date>,
    /// The days between `from` and `to` on which the provider does not work: shaded.
    pub days_off: Vec<Date>,
    /// The rows from top to bottom: a phase, then its tasks.
    pub rows: Vec<TimelineRow>,
    /// The words of the key, and of what marks days.
    pub words: TimelineWords,
}

/// A row of a [`Timeline`].
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct TimelineRow {
    /// What it is: a phase, a task or a milestone.
    pub kind: RowKind,
    /// The words in front of the bar.
    pub label: String,
    /// The first day.
    pub from: Date,
    /// The last day; of a milestone the same.
    pub to: Date,
    /// A delay of it delays the activation.
    pub critical: bool,
    /// How much of it is done, in percent.
    pub progress: u8,
    /// The client's own task.
    pub client: bool,
    /// It is blocked, or will not be done.
    pub stopped: bool,
}

/// What a row of a timeline is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum RowKind {
    /// A phase: the frame around its tasks.
    Phase,
    /// A task, or all items of a repeated one.
    Task,
    /// A point that is reached.
    Milestone,
}

/// The words of a timeline's key. Empty where the chart has no such thing.
#[derive(Debug, Clone, Default, PartialEq, Serialize)]
pub struct TimelineWords {
    /// "Today"
    pub today: String,
    /// "Promised"
    pub promised: String,
    /// "Our task"
    pub provider: String,
    /// "Your task"
    pub client: String,
    /// "Decides the activation date"
    pub critical: String,
    /// "Done"
    pub done: String,
    /// "Milestone"
    pub milestone: String,
    /// "Day off"
    pub day_off: String,
    /// "On hold"
    pub stopped: String,
    /// What follows a phase's name where a long chart goes on with it: "continued"
    pub continued: String,
}
