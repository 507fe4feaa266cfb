//! Plans of any size, and what must hold of every chart of them.

use jiff::civil;

use crate::base::value::Date;
use crate::model::document::{RowKind, Timeline, TimelineRow, TimelineWords};
use crate::render::chart::letters::width;
use crate::render::chart::{Anchor, Scene, Shape};

/// A day so many days later.
pub(super) fn after(first: civil::Date, days: i64) -> Date {
    Date(first.checked_add(jiff::Span::new().days(days)).unwrap())
}

/// A row of the kind `P` phase, `t` task, `m` milestone.
pub(super) fn row(kind: char, from: Date, to: Date, number: usize) -> TimelineRow {
    TimelineRow {
        kind: match kind {
            'P' => RowKind::Phase,
            'm' => RowKind::Milestone,
            _ => RowKind::Task,
        },
        label: format!("{number} {}", "Zugangsberechtigung prüfen ".repeat(number % 5)),
        from,
        to,
        critical: number.is_multiple_of(3),
        progress: u8::try_from(number * 37 % 256).unwrap(),
        client: number.is_multiple_of(2),
        stopped: number.is_multiple_of(7),
    }
}

/// A plan of so many days and rows.
pub(super) fn timeline(first: civil::Date, days: i64, rows: usize) -> Timeline {
    let number = |at: usize| i64::try_from(at).unwrap();
    let rows = (0..rows).map(|at| {
        let from = number(at) * 7919 % days;
        let kind = ['P', 't', 't', 't', 't', 'm'][at % 6];
        row(kind, after(first, from), after(first, (from + number(at) % 9).min(days - 1)), at)
    });
    let words = ["Today", "Promised", "a", "b", "c", "d", "e", "f", "g", "continued"].map(str::to_owned);
    let [today, promised, provider, client, critical, done, milestone, day_off, stopped, continued] = words;
    Timeline {
        title: "Plan".into(),
        description: "Plan.".into(),
        from: Date(first),
        to: after(first, days - 1),
        today: Some(after(first, days / 3)),
        promised: Some(after(first, days * 2 / 3)),
        days_off: (0..days.min(500)).filter(|day| day % 7 > 4).map(|day| after(first, day)).collect(),
        rows: rows.collect(),
        words: TimelineWords {
            today,
            promised,
            provider,
            client,
            critical,
            done,
            milestone,
            day_off,
            stopped,
            continued,
        },
    }
}

/// The ends of a line of words.
pub(super) fn extent(x: f64, anchor: Anchor, text: &str, note: Option<&str>, size: f64) -> (f64, f64) {
    let width = (width(text) + note.map_or(0.0, |note| 0.3 + width(note))) * size;
    match anchor {
        Anchor::Start => (x, x + width),
        Anchor::Middle => (x - width / 2.0, x + width / 2.0),
        Anchor::End => (x - width, x),
    }
}

/// Everything that must hold of every scene; gives the number of shapes that were looked at.
pub(super) fn hold(timeline: &Timeline, scene: &Scene) -> usize {
    const NEAR: f64 = 1e-6;
    let measure = &scene.measure;
    let mut labels = Vec::new();
    for slice in &scene.slices {
        let inside = |x: f64, y: f64| {
            assert!(x.is_finite() && (-NEAR..=measure.plot + NEAR).contains(&x), "x {x} of {}", measure.plot);
            assert!(y.is_finite() && (-NEAR..=slice.height + NEAR).contains(&y), "y {y} of {}", slice.height);
        };
        let mut words: Vec<(f64, f64, f64)> = Vec::new();
        for shape in &slice.shapes {
            match shape {
                Shape::Block { x, y, width, height, .. } => {
                    inside(*x, *y);
                    inside(x + width, y + height);
                    assert!(*width >= 0.0 && *height >= 0.0);
                }
                Shape::Line { x1, y1, x2, y2, .. } => {
                    inside(*x1, *y1);
                    inside(*x2, *y2);
                }
                Shape::Point { x, y, .. } => inside(*x, *y),
                Shape::Words { x, y, anchor, text, note, .. } => {
                    inside(*x, *y);
                    let (from, to) = extent(*x, *anchor, text, note.as_deref(), measure.text);
                    inside(from, *y);
                    inside(to, *y);
                    words.push((*y, from, to));
                }
            }
        }
        assert!(slice.shapes.is_sorted_by_key(Shape::role), "layer by layer");
        words.sort_by(|a, b| a.partial_cmp(b).unwrap());
        for pair in words.windows(2) {
            assert!(pair[0].0 < pair[1].0 || pair[0].2 <= pair[1].1 + NEAR, "words touch: {pair:?}");
        }
        let mut y = slice.top;
        for name in &slice.names {
            assert!((name.y - y).abs() < NEAR && name.height > 0.0);
            y += name.height;
            if name.note.is_none() {
                labels.push(name.text.as_str());
            }
        }
        assert!((slice.height - y).abs() < NEAR, "rows fill a piece");
    }
    assert_eq!(labels.len(), timeline.rows.len(), "each row once");
    for (label, row) in labels.iter().zip(&timeline.rows) {
        assert!(row.label.starts_with(label.trim_end_matches('…')), "{label}");
    }
    scene.slices.iter().map(|slice| slice.shapes.len()).sum()
}
