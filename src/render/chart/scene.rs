//! What a layout gives: shapes with places, and nothing about colours.

use serde::Serialize;

/// The room of a chart. All lengths are in one unit of the painter's choice: points on paper, CSS pixels on a page.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Measure {
    /// Room for the words of names, in the column before the days.
    pub names: f64,
    /// Width of the days. Painters may stretch it; words keep apart as long as they do not shrink it.
    pub plot: f64,
    /// Size of all letters.
    pub text: f64,
    /// Height of a row whose name takes one line.
    pub row: f64,
    /// The same where that makes a chart fit in one piece, and in charts that do not.
    pub tight_row: f64,
    /// What a further line of a name adds to its row.
    pub line: f64,
    /// Most lines of a name; what is longer is cut.
    pub lines: usize,
    /// Height of a line of heads.
    pub head: f64,
    /// The tallest first piece of a chart.
    pub first: f64,
    /// The tallest further piece.
    pub next: f64,
}

/// A chart, ready to be painted.
#[derive(Debug, Clone, PartialEq)]
pub struct Scene {
    /// The room that it was made for.
    pub measure: Measure,
    /// Its pieces from top to bottom; paper may break between them. One at least.
    pub slices: Vec<Slice>,
    /// What its marks mean; only of marks that occur.
    pub key: Vec<Key>,
}

/// A piece of a chart: heads, then rows. `y` counts from its own top, `x` from the left edge of the days.
#[derive(Debug, Clone, Default, PartialEq, Serialize)]
pub struct Slice {
    /// Height of the heads.
    pub top: f64,
    /// Height of all of it.
    pub height: f64,
    /// The names of its rows, one below the other from `top` to the end.
    pub names: Vec<Name>,
    /// What is drawn, in the order of roles.
    pub shapes: Vec<Shape>,
}

/// What stands in front of a row.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Name {
    /// What the row is.
    pub kind: NameKind,
    /// The words.
    pub text: String,
    /// What follows them, quieter: that a phase is continued.
    pub note: Option<String>,
    /// The row's upper edge.
    pub y: f64,
    /// The row's height.
    pub height: f64,
    /// How many lines it has room for.
    pub lines: usize,
}

/// What a row is, for the look of its name.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum NameKind {
    /// A phase.
    Phase,
    /// A task.
    Task,
    /// A milestone.
    Milestone,
}

/// Something that is drawn.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(tag = "type", rename_all = "kebab-case")]
pub enum Shape {
    /// A rectangle.
    Block {
        /// What it means.
        role: Role,
        /// Left edge.
        x: f64,
        /// Upper edge.
        y: f64,
        /// Never less than what can be seen.
        width: f64,
        /// Its height.
        height: f64,
    },
    /// A straight line, upright or level.
    Line {
        /// What it means.
        role: Role,
        /// Its beginning.
        x1: f64,
        /// Its beginning.
        y1: f64,
        /// Its end.
        x2: f64,
        /// Its end.
        y2: f64,
    },
    /// A small figure of fixed size around a point.
    Point {
        /// What it means.
        role: Role,
        /// Its middle.
        x: f64,
        /// Its middle.
        y: f64,
    },
    /// A line of words.
    Words {
        /// What it means.
        role: Role,
        /// Where `anchor` is.
        x: f64,
        /// The middle of the line's height.
        y: f64,
        /// Which part of the words stands at `x`.
        anchor: Anchor,
        /// The words.
        text: String,
        /// What follows them, quieter.
        note: Option<String>,
    },
}

/// Which part of a line of words stands at its place.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Anchor {
    /// Its beginning.
    Start,
    /// Its middle.
    Middle,
    /// Its end.
    End,
}

/// What a shape means; painters choose its look by this name. The order is that of layers, the hindmost first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Role {
    /// A day on which nobody works.
    DayOff,
    /// A day, week or month begins.
    Minor,
    /// A month or year begins.
    Major,
    /// The line under a row.
    RowLine,
    /// The line over a phase.
    PhaseLine,
    /// The line under the heads.
    HeadLine,
    /// The larger heads: months, years.
    MajorHead,
    /// The initials of the days of the week.
    WeekHead,
    /// The smaller heads: days, weeks, months.
    MinorHead,
    /// The span of a phase.
    Phase,
    /// What is done of a phase.
    PhaseDone,
    /// The provider's task.
    Provider,
    /// What is done of it.
    ProviderDone,
    /// The client's task.
    Client,
    /// What is done of it.
    ClientDone,
    /// A line under what decides the date of activation.
    Critical,
    /// The line of the day that was promised.
    Promised,
    /// The line of the day of the document.
    Today,
    /// A milestone.
    Milestone,
    /// A milestone that was reached.
    MilestoneDone,
    /// What stands beside a task that does not go on.
    Stopped,
    /// The words over the day that was promised.
    PromisedWord,
    /// The words over the day of the document.
    TodayWord,
    /// The line that bars stand on, or an end of a scale.
    Ground,
    /// A bar: how often.
    Amount,
    /// The line from point to point of a trend.
    Course,
    /// A point of a trend.
    Spot,
    /// The number at a bar or a point.
    AmountWord,
    /// What bars and points are about, and the ends of a scale.
    Scale,
}

/// What a mark means.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Key {
    /// The mark.
    pub sign: Sign,
    /// The words beside it.
    pub text: String,
}

/// A mark of the key.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Sign {
    /// A task of the provider's.
    Provider,
    /// A task of the client's.
    Client,
    /// Work that is done.
    Done,
    /// Work that is done, where only the client has done some.
    ClientDone,
    /// What decides the date of activation.
    Critical,
    /// A task that does not go on.
    Stopped,
    /// A milestone.
    Milestone,
    /// A day on which nobody works.
    DayOff,
}

impl Shape {
    /// What it means.
    pub fn role(&self) -> Role {
        match self {
            Shape::Block { role, .. }
            | Shape::Line { role, .. }
            | Shape::Point { role, .. }
            | Shape::Words { role, .. } => *role,
        }
    }
}

impl Slice {
    /// The shapes layer by layer; those of a layer are alike.
    pub fn layers(&self) -> impl Iterator<Item = (Role, &[Shape])> {
        let layers = self.shapes.chunk_by(|a, b| a.role() == b.role());
        layers.filter_map(|layer| Some((layer.first()?.role(), layer)))
    }
}

impl Role {
    /// Its name, as painters have it: `day-off`.
    pub fn name(self) -> &'static str {
        match self {
            Role::DayOff => "day-off",
            Role::Minor => "minor",
            Role::Major => "major",
            Role::HeadLine => "head-line",
            Role::RowLine => "row-line",
            Role::PhaseLine => "phase-line",
            Role::MajorHead => "major-head",
            Role::MinorHead => "minor-head",
            Role::WeekHead => "week-head",
            Role::Phase => "phase",
            Role::PhaseDone => "phase-done",
            Role::Provider => "provider",
            Role::ProviderDone => "provider-done",
            Role::Client => "client",
            Role::ClientDone => "client-done",
            Role::Stopped => "stopped",
            Role::Critical => "critical",
            Role::Milestone => "milestone",
            Role::MilestoneDone => "milestone-done",
            Role::Today => "today",
            Role::TodayWord => "today-word",
            Role::Promised => "promised",
            Role::PromisedWord => "promised-word",
            Role::Ground => "ground",
            Role::Amount => "amount",
            Role::Course => "course",
            Role::Spot => "spot",
            Role::AmountWord => "amount-word",
            Role::Scale => "scale",
        }
    }
}
