//! The layout of timelines and charts: one for pages and for paper.
//!
//! [`layout`] turns a [`Timeline`] into a [`Scene`] of bars, lines, points and words with places; `html` and `pdf` only
//! paint it; [`figure`] does the same for a small chart. What is where, what fits and where a long chart is parted is decided here, once, without touching any output.

mod axis;
mod bars;
mod days;
mod figures;
mod heads;
mod key;
mod letters;
mod marks;
mod scene;
mod slices;

#[cfg(test)]
mod tests;

pub use figures::figure;
pub use letters::cut;
pub use scene::{Anchor, Key, Measure, Name, NameKind, Role, Scene, Shape, Sign, Slice};

use crate::base::locale::Formats;
use crate::model::document::Timeline;
use axis::Axis;
use bars::Row;
use heads::Heads;
use marks::Marks;

/// Lays a timeline out. Whatever its dates are, the result lies inside the measure.
pub fn layout(timeline: &Timeline, formats: &Formats, measure: &Measure) -> Scene {
    let axis = Axis::new(timeline.from.0, timeline.to.0, measure.plot);
    let heads = Heads::new(&axis, formats, measure);
    let marks = Marks::new(timeline, &axis, formats, measure);
    let bands = days::bands(timeline, &axis);
    let top = heads.height(measure) + marks.height(measure);
    let (parts, rows) = slices::lay(timeline, top, measure);
    let slices: Vec<Slice> = parts
        .into_iter()
        .map(|part| {
            let mut slice = Slice { top, height: top, ..Slice::default() };
            if let Some(phase) = part.continues.and_then(|at| timeline.rows.get(at)) {
                let row = Row { row: phase, height: rows.continued, lines: 1 };
                row.name(Some(&timeline.words.continued), measure, &mut slice);
                row.paint(&axis, measure, &mut slice);
            }
            for at in part.rows {
                let (Some(row), Some(&(height, lines))) = (timeline.rows.get(at), rows.each.get(at)) else {
                    continue;
                };
                let row = Row { row, height, lines };
                row.name(None, measure, &mut slice);
                row.paint(&axis, measure, &mut slice);
            }
            let height = slice.height - slice.top;
            slice.shapes.extend(bands.iter().map(|&(x, width)| Shape::Block {
                role: Role::DayOff,
                x,
                y: top,
                width,
                height,
            }));
            heads.paint(!bands.is_empty(), measure, &mut slice);
            marks.paint(heads.height(measure), measure, &mut slice);
            slice.shapes.sort_by_key(Shape::role);
            slice
        })
        .collect();
    let key = key::entries(&timeline.words, &slices);
    Scene { measure: *measure, slices, key }
}
