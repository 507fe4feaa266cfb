//! Which sheet and which row is which, wherever they went: the hidden first column says it.

use std::collections::BTreeMap;

use super::cells::{Sheet, Value, name};
use super::in_cell;
use crate::base::diagnostic::{Diagnostic, Warned};
use crate::base::text::fold_name;
use crate::engine::import::judge::shown;
use crate::model::document::{Anchor, AnswerMap, CellPlace, marked_row, part_mark};

/// A sheet of the form as it came back.
pub(super) struct Found<'b> {
    pub(super) sheet: &'b Sheet,
    /// Where each of the form's rows is now.
    rows: BTreeMap<u32, u32>,
}

impl Found<'_> {
    /// What stands in a cell of the form, and what the cell is called now.
    pub(super) fn cell(&self, place: CellPlace) -> Option<(&Value, String)> {
        let row = *self.rows.get(&place.row)?;
        let value = self.sheet.at(row, u32::from(place.column))?;
        Some((value, name(row, u32::from(place.column))))
    }
}

/// The form's sheets by their numbers. A sheet or row of which it is not sure that it is what it was is left out and told.
pub(super) fn find<'b>(label: &str, map: &AnswerMap, book: &'b [Sheet]) -> Warned<BTreeMap<u32, Found<'b>>> {
    let mut diagnostics = Vec::new();
    let mut found = BTreeMap::new();
    for (part, title) in &map.parts {
        let places = map.places.iter().filter(|place| place.cell.part == *part);
        if places.count() == 0 {
            continue;
        }
        let mark = part_mark(*part);
        let mut sheets = book.iter().filter(|sheet| is_marked(sheet, 0, &mark));
        let Some(sheet) = sheets.next() else {
            diagnostics.push(in_cell(label, title, "", "gone"));
            continue;
        };
        diagnostics
            .extend(sheets.map(|copy| in_cell(label, &copy.name, "", "copy").with("known", shown(title))));
        let rows = rows(label, sheet, &mut diagnostics);
        let mut one = Found { sheet, rows };
        if all_in_place(label, map, *part, &mut one, &mut diagnostics) {
            found.insert(*part, one);
        }
    }
    Warned { value: found, diagnostics }
}

fn is_marked(sheet: &Sheet, row: u32, mark: &str) -> bool {
    sheet.at(row, 0).is_some_and(|value| value.text() == mark)
}

/// Where each row is now. A row that carries no mark, or the mark of another, was put in by hand.
fn rows(label: &str, sheet: &Sheet, diagnostics: &mut Vec<Diagnostic>) -> BTreeMap<u32, u32> {
    let mut rows: BTreeMap<u32, u32> = BTreeMap::new();
    let mut strange: Vec<(u32, u32)> = Vec::new();
    for (at, cells) in sheet.filled().filter(|(at, _)| *at > 0) {
        let own = cells.get(&0).and_then(|mark| marked_row(&mark.text()));
        let written = cells.iter().find(|(column, _)| **column > 0).map(|(column, _)| *column);
        match (own, written) {
            (Some(row), _) if !rows.contains_key(&row) => {
                rows.insert(row, at);
            }
            (Some(row), Some(column)) => {
                // The same a second time says nothing new.
                let first = rows.get(&row).copied().unwrap_or_default();
                if cells.iter().any(|(column, value)| sheet.at(first, *column) != Some(value)) {
                    strange.push((at, column));
                }
            }
            (None, Some(column)) => strange.push((at, column)),
            _ => {}
        }
    }
    // Many at once are told once: somebody copied a list in.
    for run in strange.chunk_by(|(one, _), (next, _)| one + 1 == *next) {
        let [(first, column), ..] = run else { continue };
        let last =
            run.last().filter(|_| run.len() > 1).map(|(at, column)| format!("–{}", name(*at, *column)));
        let cells = format!("{}{}", name(*first, *column), last.unwrap_or_default());
        diagnostics.push(in_cell(label, &sheet.name, &cells, "row"));
    }
    rows
}

/// Whether the words that were there are there yet. In a row of answers they tell of that row, else of the whole sheet.
fn all_in_place(
    label: &str,
    map: &AnswerMap,
    part: u32,
    found: &mut Found<'_>,
    diagnostics: &mut Vec<Diagnostic>,
) -> bool {
    for anchor in map.anchors.iter().filter(|anchor| anchor.cell.part == part) {
        let Some(at) = found.rows.get(&anchor.cell.row).copied() else { continue };
        let says = found.cell(anchor.cell).map(|(value, _)| Anchor::of(&value.text())).unwrap_or_default();
        if fold_name(&says) == fold_name(&anchor.says) {
            continue;
        }
        let cell = name(at, u32::from(anchor.cell.column));
        let fault = in_cell(label, &found.sheet.name, &cell, "moved").with("known", shown(&anchor.says));
        diagnostics.push(fault);
        let of_row = |place: CellPlace| (place.part, place.row) == (part, anchor.cell.row);
        if !map.places.iter().any(|place| of_row(place.cell)) {
            return false;
        }
        found.rows.remove(&anchor.cell.row);
    }
    true
}
