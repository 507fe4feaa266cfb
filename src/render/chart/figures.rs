//! The layout of small charts: how answers are spread, and how a figure has changed.
//!
//! Their scenes are painted like a timeline's: a column of names that may be empty, and shapes beside it.

use super::letters;
use super::scene::{Anchor, Measure, Name, NameKind, Role, Scene, Shape, Slice};
use crate::model::document::{Bar, Chart, Drawing, Trend};

/// Labels up to this many letters stand below their bars, longer ones in front of them.
const SHORT: usize = 3;
/// Room for a line of words, in sizes of the letters.
const LINE: f64 = 1.5;
/// How tall upright bars and trends are, in sizes of the letters.
const TALL: f64 = 6.0;
/// What part of its place a bar fills.
const FILLED: f64 = 0.64;
/// What part of the width the longest level bar fills: its number stands behind it.
const LONGEST: f64 = 0.8;
/// Where the first and the last point of a trend are, in parts of the width. The ends of the scale stand before the first.
const FIRST: f64 = 0.26;
const LAST: f64 = 0.88;

/// Lays a chart out.
pub fn figure(chart: &Chart, measure: &Measure) -> Scene {
    let slice = match &chart.drawing {
        Drawing::Bars { bars } if bars.iter().all(|bar| bar.label.chars().count() <= SHORT) => {
            upright(bars, measure)
        }
        Drawing::Bars { bars } => level(bars, measure),
        Drawing::Trend(trend) => course(trend, measure),
    };
    Scene { measure: *measure, slices: vec![sorted(slice)], key: Vec::new() }
}

/// Shapes of a kind stand together, for painters draw them as one.
fn sorted(mut slice: Slice) -> Slice {
    slice.shapes.sort_by_key(Shape::role);
    slice
}

fn words(role: Role, x: f64, y: f64, anchor: Anchor, text: &str) -> Shape {
    Shape::Words { role, x, y, anchor, text: text.to_owned(), note: None }
}

fn most(bars: &[Bar]) -> f64 {
    bars.iter().map(|bar| bar.count).max().unwrap_or_default().max(1) as f64
}

/// Bars that stand on a line, with their labels below it.
fn upright(bars: &[Bar], measure: &Measure) -> Slice {
    let line = LINE * measure.text;
    let tall = TALL * measure.text;
    let ground = line + tall;
    let place = measure.plot / bars.len().max(1) as f64;
    let mut slice = Slice { height: ground + line, ..Slice::default() };
    for (at, bar) in bars.iter().enumerate() {
        let middle = place * (at as f64 + 0.5);
        let height = tall * bar.count as f64 / most(bars);
        if bar.count > 0 {
            let (width, y) = (place * FILLED, ground - height);
            slice.shapes.push(Shape::Block { role: Role::Amount, x: middle - width / 2.0, y, width, height });
            slice.shapes.push(words(Role::AmountWord, middle, y - line / 2.0, Anchor::Middle, &bar.words));
        }
        slice.shapes.push(words(Role::Scale, middle, ground + line / 2.0 + 1.0, Anchor::Middle, &bar.label));
    }
    slice.shapes.push(Shape::Line { role: Role::Ground, x1: 0.0, y1: ground, x2: measure.plot, y2: ground });
    slice
}

/// Bars that lie beside their names.
fn level(bars: &[Bar], measure: &Measure) -> Slice {
    let mut slice = Slice::default();
    for bar in bars {
        let needed = letters::lines(&bar.label, measure.names / measure.text);
        let lines = needed.clamp(1, measure.lines);
        let height = measure.row + measure.line * (lines - 1) as f64;
        let y = slice.height;
        let text = letters::cut(&bar.label, measure.names / measure.text, lines);
        slice.names.push(Name { kind: NameKind::Task, text, note: None, y, height, lines });
        let width = measure.plot * LONGEST * bar.count as f64 / most(bars);
        let middle = y + height / 2.0;
        let thick = measure.row * FILLED;
        if bar.count > 0 {
            slice.shapes.push(Shape::Block {
                role: Role::Amount,
                x: 0.0,
                y: middle - thick / 2.0,
                width,
                height: thick,
            });
        }
        let x = width + measure.text / 2.0;
        slice.shapes.push(words(Role::AmountWord, x, middle, Anchor::Start, &bar.words));
        slice.height += height;
    }
    slice.shapes.push(Shape::Line { role: Role::Ground, x1: 0.0, y1: 0.0, x2: 0.0, y2: slice.height });
    slice
}

/// Points over their labels, joined by lines, between the ends of the scale.
fn course(trend: &Trend, measure: &Measure) -> Slice {
    let line = LINE * measure.text;
    let tall = TALL * measure.text;
    let ground = line + tall;
    let mut slice = Slice { height: ground + 2.0 * line, ..Slice::default() };
    slice.shapes.push(Shape::Line { role: Role::Ground, x1: 0.0, y1: ground, x2: measure.plot, y2: ground });
    for (y, end) in [(ground - line / 2.0, &trend.ends[0]), (line, &trend.ends[1])] {
        slice.shapes.push(words(Role::Scale, 0.0, y, Anchor::Start, end));
    }
    let range = trend.most - trend.least;
    let part = |value: f64| if range > 0.0 { ((value - trend.least) / range).clamp(0.0, 1.0) } else { 0.5 };
    let step = (LAST - FIRST) / trend.spots.len().saturating_sub(1).max(1) as f64;
    let mut before: Option<(f64, f64)> = None;
    for (at, spot) in trend.spots.iter().enumerate() {
        let x = measure.plot * (FIRST + step * at as f64);
        let y = ground - tall * part(spot.value);
        if let Some((x1, y1)) = before {
            slice.shapes.push(Shape::Line { role: Role::Course, x1, y1, x2: x, y2: y });
        }
        slice.shapes.push(Shape::Point { role: Role::Spot, x, y });
        slice.shapes.push(words(Role::AmountWord, x, y - line * 0.7, Anchor::Middle, &spot.words));
        slice.shapes.push(words(Role::Scale, x, ground + line * 0.6, Anchor::Middle, &spot.label));
        slice.shapes.push(words(Role::Scale, x, ground + line * 1.5, Anchor::Middle, &spot.note));
        before = Some((x, y));
    }
    slice
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::document::Spot;

    const ROOM: Measure = Measure {
        names: 100.0,
        plot: 200.0,
        text: 8.0,
        row: 17.0,
        tight_row: 17.0,
        line: 9.6,
        lines: 3,
        head: 0.0,
        first: 0.0,
        next: 0.0,
    };

    fn chart(drawing: Drawing) -> Scene {
        figure(&Chart { title: "t".into(), description: "d".into(), drawing }, &ROOM)
    }

    fn bars(list: &[(&str, usize)]) -> Scene {
        let bar = |(label, count): &(&str, usize)| Bar {
            label: (*label).to_owned(),
            count: *count,
            words: count.to_string(),
        };
        chart(Drawing::Bars { bars: list.iter().map(bar).collect() })
    }

    fn blocks(scene: &Scene) -> Vec<(f64, f64)> {
        let shapes = scene.slices[0].shapes.iter();
        let block = |shape: &Shape| match shape {
            Shape::Block { width, height, .. } => Some((*width, *height)),
            _ => None,
        };
        shapes.filter_map(block).collect()
    }

    #[test]
    fn bars_are_as_long_as_their_counts_and_none_is_drawn_for_nothing() {
        let upright = bars(&[("0", 2), ("1", 0), ("2", 4)]);
        let heights: Vec<f64> = blocks(&upright).into_iter().map(|(_, height)| height).collect();
        assert_eq!(heights, [24.0, 48.0]);
        assert!(upright.slices[0].names.is_empty());
        let level = bars(&[("At once, or nearly so, whenever we needed somebody", 1), ("Later", 2)]);
        let widths: Vec<f64> = blocks(&level).into_iter().map(|(width, _)| width).collect();
        assert_eq!(widths, [80.0, 160.0]);
        let names = &level.slices[0].names;
        assert!(names[0].lines > 1 && names[0].height > names[1].height);
        assert_eq!(names[1].y, names[0].height);
    }

    #[test]
    fn everything_lies_inside_and_a_trend_goes_up_and_down_with_its_figure() {
        let spot = |value: f64| Spot {
            label: "30 days".into(),
            note: "n = 5".into(),
            value,
            words: value.to_string(),
        };
        let trend = |values: &[f64]| {
            chart(Drawing::Trend(Trend {
                least: -100.0,
                most: 100.0,
                ends: ["-100".into(), "100".into()],
                spots: values.iter().map(|value| spot(*value)).collect(),
            }))
        };
        for scene in [trend(&[0.0, 100.0, -100.0]), trend(&[400.0]), trend(&[]), bars(&[]), bars(&[("0", 0)])]
        {
            let slice = &scene.slices[0];
            for shape in &slice.shapes {
                let (x, y) = match shape {
                    Shape::Block { x, y, .. } | Shape::Point { x, y, .. } | Shape::Words { x, y, .. } => {
                        (*x, *y)
                    }
                    Shape::Line { x2, y2, .. } => (*x2, *y2),
                };
                assert!((0.0..=ROOM.plot).contains(&x) && (0.0..=slice.height).contains(&y), "{shape:?}");
            }
        }
        let heights: Vec<f64> = trend(&[0.0, 100.0, -100.0]).slices[0]
            .shapes
            .iter()
            .filter_map(|shape| match shape {
                Shape::Point { y, .. } => Some(*y),
                _ => None,
            })
            .collect();
        assert!(heights[1] < heights[0] && heights[0] < heights[2], "{heights:?}");
    }
}
