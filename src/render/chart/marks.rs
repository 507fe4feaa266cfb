//! Today, and the day that was promised: upright lines with their words above the rows.

use super::axis::Axis;
use super::letters::{BOLD, width};
use super::scene::{Anchor, Measure, Role, Shape, Slice};
use crate::base::locale::Formats;
use crate::model::document::Timeline;

/// The room between two marks' words, in parts of the letters' size.
const APART: f64 = 0.5;
/// How far words beside a line keep from it, in the same parts.
const BESIDE: f64 = 0.3;
/// A day that is marked, with the line of words that it stands in.
struct Mark {
    role: Role,
    x: f64,
    text: String,
    note: String,
    anchor: Anchor,
    line: usize,
}

/// The days that are marked.
pub(super) struct Marks(Vec<Mark>);

impl Marks {
    pub(super) fn new(timeline: &Timeline, axis: &Axis, formats: &Formats, measure: &Measure) -> Marks {
        let words = &timeline.words;
        let days = [
            (Role::Today, timeline.today, &words.today),
            (Role::Promised, timeline.promised, &words.promised),
        ];
        let marks = days.into_iter().filter_map(|(role, day, text)| {
            let day = day?.0;
            Some(Mark {
                role,
                x: axis.middle(day)?,
                text: text.clone(),
                note: formats.day_short(day),
                anchor: Anchor::Middle,
                line: 0,
            })
        });
        let mut marks: Vec<Mark> = marks.collect();
        place(&mut marks, measure);
        Marks(marks)
    }

    /// How high their lines of words are.
    pub(super) fn height(&self, measure: &Measure) -> f64 {
        let lines = self.0.iter().map(|mark| mark.line + 1).max();
        // A little air, so that words do not stand on the first bar.
        lines.map_or(0.0, |lines| (0..lines).map(|_| measure.head).sum::<f64>() + measure.head * 0.25)
    }

    /// The lines from their words down to the end of the piece, and the words.
    pub(super) fn paint(&self, top: f64, measure: &Measure, slice: &mut Slice) {
        for mark in &self.0 {
            let y = (0..mark.line).fold(top + measure.head * 0.625, |y, _| y + measure.head);
            let (x, from) = (mark.x, y + measure.head / 2.0);
            slice.shapes.push(Shape::Line { role: mark.role, x1: x, y1: from, x2: x, y2: slice.height });
            slice.shapes.push(Shape::Words {
                role: if mark.role == Role::Today { Role::TodayWord } else { Role::PromisedWord },
                x: mark.place(mark.anchor, measure.text),
                y,
                anchor: mark.anchor,
                text: mark.text.clone(),
                note: Some(mark.note.clone()),
            });
        }
    }
}

impl Mark {
    /// The left and the right end of the words.
    fn extent(&self, anchor: Anchor, size: f64) -> (f64, f64) {
        let width = (width(&self.text) * BOLD + 0.3 + width(&self.note)) * size;
        match anchor {
            Anchor::Start => (self.place(anchor, size), self.place(anchor, size) + width),
            Anchor::Middle => (self.x - width / 2.0, self.x + width / 2.0),
            Anchor::End => (self.place(anchor, size) - width, self.place(anchor, size)),
        }
    }

    /// Where the anchor of the words is.
    fn place(&self, anchor: Anchor, size: f64) -> f64 {
        match anchor {
            Anchor::Start => self.x + BESIDE * size,
            Anchor::Middle => self.x,
            Anchor::End => self.x - BESIDE * size,
        }
    }
}

/// Centres each mark's words over its line if they stay within the chart and apart; else moves them to the sides; else
/// gives each a line of its own.
fn place(marks: &mut [Mark], measure: &Measure) {
    const SIDES: [Anchor; 3] = [Anchor::Middle, Anchor::End, Anchor::Start];
    let inside = |(from, to): (f64, f64)| from >= 0.0 && to <= measure.plot;
    let possible = |mark: &Mark| -> Vec<Anchor> {
        let list = SIDES.into_iter().filter(|side| inside(mark.extent(*side, measure.text)));
        let list: Vec<Anchor> = list.collect();
        // Wider than the chart: the side with more room.
        let roomy = if mark.x < measure.plot / 2.0 { Anchor::Start } else { Anchor::End };
        if list.is_empty() { vec![roomy] } else { list }
    };
    let apart = |one: (f64, f64), two: (f64, f64)| {
        let gap = APART * measure.text;
        one.1 + gap <= two.0 || two.1 + gap <= one.0
    };
    match marks {
        [one, two] => {
            let (ones, twos) = (possible(one), possible(two));
            let pairs = ones.iter().flat_map(|a| twos.iter().map(move |b| (*a, *b)));
            let found = pairs.into_iter().find(|(a, b)| {
                // Words must also keep off the other's line.
                let (a, b) = (one.extent(*a, measure.text), two.extent(*b, measure.text));
                let clear = |(from, to): (f64, f64), x: f64| x < from || to < x;
                apart(a, b) && (one.x == two.x || clear(a, two.x) && clear(b, one.x))
            });
            match found {
                Some((a, b)) => (one.anchor, two.anchor) = (a, b),
                None => {
                    // The upper one's line would cut through the lower one's words in the middle: they move aside.
                    one.anchor = ones.first().copied().unwrap_or(Anchor::Middle);
                    let away = if two.x >= one.x { Anchor::Start } else { Anchor::End };
                    let side = twos.iter().find(|side| **side == away).or(twos.last());
                    two.anchor = side.copied().unwrap_or(away);
                    two.line = 1;
                }
            }
        }
        marks => {
            for mark in marks {
                mark.anchor = possible(mark).first().copied().unwrap_or(Anchor::Middle);
            }
        }
    }
}
