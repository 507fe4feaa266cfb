//! How broad the columns of a form are, how tall its words, and how many rows a list is given.

use crate::model::document::{Block, Cell, Table};

/// The width of all columns together, in letters: what a page that lies across holds well.
const WIDTH: f64 = 126.0;
/// The narrowest column.
const NARROWEST: f64 = 7.0;
/// A line's height, in points, and the most that a row can have.
pub(super) const LINE: f64 = 15.0;
const TALLEST: f64 = 400.0;
/// How many rows a list that may grow is given at least.
const SPARE: u32 = 30;
/// The columns' widths: those of the broadest table; a narrow one for marks, a broad one for words.
pub(super) fn widths(blocks: &[&Block]) -> Vec<f64> {
    let shares = |block: &&Block| match block {
        Block::Table(table) => table.columns.iter().map(|column| column.share).collect(),
        Block::List { items, .. } if items.iter().any(|item| item.answer.is_some()) => vec![1, 17],
        _ => Vec::new(),
    };
    let broadest = blocks.iter().map(shares).max_by_key(Vec::len).unwrap_or_default();
    // Words over the whole width need two columns to be joined.
    let shares = if broadest.len() < 2 { vec![5, 11] } else { broadest };
    let sum: f64 = shares.iter().map(|share| f64::from(*share)).sum();
    shares.iter().map(|share| (WIDTH * f64::from(*share) / sum.max(1.0)).max(NARROWEST)).collect()
}

/// How tall words are where they are set so wide: joined cells do not find their height by themselves.
pub(super) fn height(text: &str, width: f64) -> f64 {
    let letters = |line: &str| u32::try_from(line.chars().count()).unwrap_or(u32::MAX);
    let lines: f64 = text.lines().map(|line| (f64::from(letters(line)) * 1.05 / width).ceil().max(1.0)).sum();
    (lines.max(1.0) * LINE).min(TALLEST)
}

/// The numbers of the rows that a list is given beside those that it has.
pub(super) fn more(table: &Table) -> std::ops::Range<u32> {
    let number = |cell: &Cell| match cell {
        Cell::Blank { name, .. } => name.split_once("[new-")?.1.split_once(']')?.0.parse::<u32>().ok(),
        _ => None,
    };
    let last = table.rows.last().and_then(|row| row.iter().find_map(number));
    last.map_or(0..0, |last| last + 1..SPARE + 1)
}

/// A blank of the row that comes with that number.
pub(super) fn renamed(cell: &Cell, number: u32) -> Cell {
    let Cell::Blank { name, label, takes } = cell else { return cell.clone() };
    let new = name.split_once("[new-").and_then(|(list, rest)| Some((list, rest.split_once(']')?.1)));
    let name = new.map_or_else(|| name.clone(), |(list, field)| format!("{list}[new-{number}]{field}"));
    Cell::Blank { name, label: label.clone(), takes: takes.clone() }
}
