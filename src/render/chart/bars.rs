//! Rows: the name in front, and what is drawn of it.

use super::axis::Axis;
use super::letters::cut;
use super::scene::{Measure, Name, NameKind, Role, Shape, Slice};
use crate::model::document::{RowKind, TimelineRow};

/// The narrowest bar that can be seen, in parts of the letters' size.
const NARROWEST: f64 = 0.3;
/// A bar's height and a phase's, in parts of a row of one line.
const BAR: f64 = 0.42;
const PHASE: f64 = 0.16;
/// How far below a bar its line lies, in the same parts.
const UNDER: f64 = 0.12;
/// The room of a small figure on each side of its middle, in parts of the letters' size.
const REACH: f64 = 0.5;

/// A row with its room.
pub(super) struct Row<'a> {
    pub(super) row: &'a TimelineRow,
    pub(super) height: f64,
    pub(super) lines: usize,
}

impl Row<'_> {
    /// Adds the row's name to a piece, and its height.
    pub(super) fn name(&self, note: Option<&String>, measure: &Measure, slice: &mut Slice) {
        let kind = match self.row.kind {
            RowKind::Phase => NameKind::Phase,
            RowKind::Task => NameKind::Task,
            RowKind::Milestone => NameKind::Milestone,
        };
        let note = note.filter(|note| !note.trim().is_empty());
        // A continued phase has its name in full where it begins.
        let text = cut(&self.row.label, column(measure), self.lines);
        let (y, height) = (slice.height, self.height);
        slice.names.push(Name { kind, text, note: note.cloned(), y, height, lines: self.lines });
        slice.height += height;
    }

    /// Draws the row whose name was added last.
    pub(super) fn paint(&self, axis: &Axis, measure: &Measure, slice: &mut Slice) {
        let Some((top, bottom)) = slice.names.last().map(|name| (name.y, name.y + name.height)) else {
            return;
        };
        let y = (top + bottom) / 2.0;
        let level = |role, y| Shape::Line { role, x1: 0.0, y1: y, x2: measure.plot, y2: y };
        let first = slice.names.len() == 1;
        match self.row.kind {
            // The line under the heads is there already.
            RowKind::Phase if first => {}
            RowKind::Phase => slice.shapes.push(level(Role::PhaseLine, top)),
            RowKind::Task | RowKind::Milestone if first => {}
            RowKind::Task | RowKind::Milestone => slice.shapes.push(level(Role::RowLine, top)),
        }
        let (from, to) = (self.row.from.0.min(self.row.to.0), self.row.from.0.max(self.row.to.0));
        if to < axis.first || axis.last < from {
            return;
        }
        match self.row.kind {
            RowKind::Milestone => self.milestone(axis.start(to).midpoint(axis.end(to)), y, measure, slice),
            RowKind::Phase => {
                let (x, width) = seen(axis.start(from), axis.end(to), measure);
                self.bar((Role::Phase, Role::PhaseDone), (x, width), (y, PHASE), measure, slice);
            }
            RowKind::Task => {
                let (x, width) = seen(axis.start(from), axis.end(to), measure);
                let roles = match self.row.client {
                    true => (Role::Client, Role::ClientDone),
                    false => (Role::Provider, Role::ProviderDone),
                };
                self.bar(roles, (x, width), (y, BAR), measure, slice);
                if self.row.critical {
                    let y = y + (BAR / 2.0 + UNDER) * measure.row;
                    slice.shapes.push(Shape::Line {
                        role: Role::Critical,
                        x1: x,
                        y1: y,
                        x2: x + width,
                        y2: y,
                    });
                }
                self.stopped(x, x + width, y, measure, slice);
            }
        }
    }

    /// A bar and the part of it that is done.
    fn bar(
        &self,
        (role, done): (Role, Role),
        (x, width): (f64, f64),
        (y, height): (f64, f64),
        measure: &Measure,
        slice: &mut Slice,
    ) {
        let height = height * measure.row;
        let y = y - height / 2.0;
        slice.shapes.push(Shape::Block { role, x, y, width, height });
        if self.row.progress > 0 {
            let width = width * f64::from(self.row.progress.min(100)) / 100.0;
            slice.shapes.push(Shape::Block { role: done, x, y, width, height });
        }
    }

    fn milestone(&self, x: f64, y: f64, measure: &Measure, slice: &mut Slice) {
        let reach = REACH * measure.text;
        let x = x.clamp(reach.min(measure.plot / 2.0), (measure.plot - reach).max(measure.plot / 2.0));
        let role = if self.row.progress >= 100 { Role::MilestoneDone } else { Role::Milestone };
        slice.shapes.push(Shape::Point { role, x, y });
        if self.row.critical {
            let y = y + (BAR / 2.0 + UNDER) * measure.row;
            slice.shapes.push(Shape::Line {
                role: Role::Critical,
                x1: x - reach,
                y1: y,
                x2: x + reach,
                y2: y,
            });
        }
        self.stopped(x - reach, x + reach, y, measure, slice);
    }

    /// The mark of what does not go on: behind it, or before it where there is no room.
    fn stopped(&self, from: f64, to: f64, y: f64, measure: &Measure, slice: &mut Slice) {
        if self.row.stopped {
            let reach = 1.3 * REACH * measure.text;
            let behind = to + reach + REACH * measure.text <= measure.plot;
            let x = if behind { to + reach } else { (from - reach).max(reach) };
            slice.shapes.push(Shape::Point { role: Role::Stopped, x, y });
        }
    }
}

/// The width of a name's lines, letters of the size 1.
pub(super) fn column(measure: &Measure) -> f64 {
    measure.names / measure.text
}

/// A bar that is wide enough to be seen and lies within the chart.
fn seen(from: f64, to: f64, measure: &Measure) -> (f64, f64) {
    let width = (to - from).max(NARROWEST * measure.text).min(measure.plot);
    (from.min(measure.plot - width), width)
}
