//! Where a long chart is parted.

use std::ops::Range;

use super::bars::column;
use super::letters::{BOLD, lines};
use super::scene::Measure;
use crate::model::document::{RowKind, Timeline, TimelineRow};

/// The heights of all rows.
pub(super) struct Heights {
    /// Height and lines of each row.
    pub(super) each: Vec<(f64, usize)>,
    /// The height of a row that says which phase goes on.
    pub(super) continued: f64,
}

/// A piece of a chart.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Part {
    /// Its rows.
    pub(super) rows: Range<usize>,
    /// The phase that began in a piece before.
    pub(super) continues: Option<usize>,
}

/// The pieces of a chart, and the height of every row: as is comfortable where that needs no more pieces, else tighter.
pub(super) fn lay(timeline: &Timeline, top: f64, measure: &Measure) -> (Vec<Part>, Heights) {
    let count = |row: &TimelineRow| {
        let column = if row.kind == RowKind::Phase { column(measure) / BOLD } else { column(measure) };
        lines(&row.label, column).min(measure.lines.max(1))
    };
    let lines: Vec<usize> = timeline.rows.iter().map(count).collect();
    let more = |lines: usize| (1..lines).map(|_| measure.line).sum::<f64>();
    let heights = |row: f64| Heights {
        each: lines.iter().map(|&lines| (row + more(lines), lines)).collect(),
        continued: row,
    };
    let parts = part(&timeline.rows, &heights(measure.tight_row), top, measure);
    let fitting = parts.iter().enumerate().map(|(at, part)| {
        let lines = lines.get(part.rows.clone()).unwrap_or_default();
        let extra: f64 = lines.iter().map(|lines| more(*lines)).sum();
        let rows: f64 = lines.iter().map(|_| 1.0).sum();
        let room = if at == 0 { measure.first } else { measure.next } - top - extra;
        room / (rows + f64::from(u8::from(part.continues.is_some()))).max(1.0)
    });
    let row = fitting.fold(measure.row, f64::min).max(measure.tight_row);
    (parts, heights(row))
}

/// Parts a chart into as few pieces as can be, about equally tall. Each row is in one of them.
fn part(rows: &[TimelineRow], heights: &Heights, top: f64, measure: &Measure) -> Vec<Part> {
    let full = fill(rows, heights, (measure.first - top, measure.next - top));
    if full.len() < 2 {
        return full;
    }
    // The smallest share of the room that needs no more pieces.
    let (mut low, mut high, mut best) = (0.0, 1.0, full);
    for _ in 0..8 {
        let share = (low + high) / 2.0;
        let parts = fill(rows, heights, (share * (measure.first - top), share * (measure.next - top)));
        if parts.len() > best.len() {
            low = share;
        } else {
            (high, best) = (share, parts);
        }
    }
    best
}

/// Fills one piece after the other.
fn fill(rows: &[TimelineRow], heights: &Heights, (first, next): (f64, f64)) -> Vec<Part> {
    let mut parts = Vec::new();
    let mut from = 0;
    let mut phase = None;
    loop {
        let is_phase = |at: usize| rows.get(at).is_some_and(|row| row.kind == RowKind::Phase);
        let continues = phase.filter(|_| from < rows.len() && !is_phase(from));
        let mut room = if from == 0 { first } else { next };
        if continues.is_some() {
            room -= heights.continued;
        }
        let mut end = from;
        for (height, _) in heights.each.get(from..).unwrap_or_default() {
            room -= height;
            // Each piece takes some row, whatever its height.
            if room < 0.0 && end > from {
                break;
            }
            end += 1;
        }
        let end = better(rows, from, end);
        phase = (from..end).rev().find(|at| is_phase(*at)).or(phase);
        parts.push(Part { rows: from..end, continues });
        from = end;
        if from >= rows.len() {
            return parts;
        }
    }
}

/// A better place to end a piece that could hold the rows up to `end`.
fn better(rows: &[TimelineRow], from: usize, end: usize) -> usize {
    let is_phase = |at: usize| rows.get(at).is_some_and(|row| row.kind == RowKind::Phase);
    if end >= rows.len() {
        return rows.len();
    }
    let mut end = end;
    // Not in a phase's last row or after its first.
    let begins_last = is_phase(end + 1) || end + 1 == rows.len();
    if begins_last && !is_phase(end) && end > from + 3 {
        end -= 1;
    }
    // A phase that begins near the end begins the next piece.
    let near = from + (end - from) * 3 / 4;
    if !is_phase(end)
        && let Some(phase) = (near.max(from + 1)..end).rev().find(|at| is_phase(*at))
    {
        return phase;
    }
    // A phase is never the last row before its tasks.
    if !is_phase(end) && end > from && is_phase(end - 1) {
        return if end - 1 > from { end - 1 } else { end + 1 };
    }
    end
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;
    use crate::base::value::Date;

    fn rows(pattern: &str) -> Vec<TimelineRow> {
        let day = Date(date(2026, 11, 9));
        let row = |c: char| TimelineRow {
            kind: if c == 'P' { RowKind::Phase } else { RowKind::Task },
            label: "x".into(),
            from: day,
            to: day,
            critical: false,
            progress: 0,
            client: false,
            stopped: false,
        };
        pattern.chars().map(row).collect()
    }

    fn filled(pattern: &str, room: f64) -> Vec<Range<usize>> {
        let rows = rows(pattern);
        let heights = Heights { each: vec![(1.0, 1); rows.len()], continued: 1.0 };
        fill(&rows, &heights, (room, room)).into_iter().map(|part| part.rows).collect()
    }

    #[test]
    fn a_piece_ends_before_a_phase_that_begins_near_its_end() {
        assert_eq!(filled("PttttttPtttt", 8.0), [0..7, 7..12]);
        assert_eq!(filled("PttttttPtttt", 9.0), [0..7, 7..12]);
        assert_eq!(filled("PttttPt", 6.0), [0..5, 5..7]);
    }

    #[test]
    fn a_phase_never_stands_alone_and_no_last_row_either() {
        assert_eq!(filled("PtPtPt", 1.0), [0..2, 2..4, 4..6]);
        assert_eq!(filled("Pttttttt", 7.0), [0..6, 6..8]);
        assert_eq!(filled("PPPPPP", 2.0), [0..2, 2..4, 4..6], "phases alone are rows like any other");
    }

    #[test]
    fn every_row_is_in_one_piece_whatever_the_room() {
        for pattern in ["", "t", "P", "Pt", "tttt", "PPPPtP", "PtttPtPtttttttPttPPt", "ttPtttttttttttt"] {
            for room in [-5.0, 0.0, 1.0, 2.0, 3.5, 5.0, 8.0, 100.0] {
                let parts = filled(pattern, room);
                let all: Vec<usize> = parts.iter().cloned().flatten().collect();
                assert_eq!(all, (0..pattern.len()).collect::<Vec<_>>(), "{pattern} in {room}");
                assert!(pattern.is_empty() || parts.iter().all(|part| !part.is_empty()));
                for part in &parts {
                    let last = pattern[part.clone()].chars().last();
                    let next = pattern[part.end..].chars().next();
                    assert!((last, next) != (Some('P'), Some('t')), "{pattern} in {room}: {parts:?}");
                }
            }
        }
    }
}
