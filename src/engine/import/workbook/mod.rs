//! An intake form as a workbook (XLSX), as people send it back from whatever spreadsheet program they have.
//!
//! `file` opens it within limits, `cells` makes plain values of its cells, `sheets` finds the form's sheets and rows
//! wherever they went, and `answers` reads what was written. It gives what the page's response file gives: only what was
//! written or changed is an answer.

mod answers;
mod cells;
mod file;
mod sheets;

pub(super) use file::is_like;

use super::incoming::{Incoming, none};
use super::judge::shown;
use crate::base::diagnostic::{Code, Diagnostic, Warned};
use crate::model::document::{ANSWERS_SHEET, AnswerMap, NoMap};

/// Reads the answers of a workbook. What is wrong with one cell keeps none of the others back.
pub(super) fn read(label: &str, bytes: &[u8]) -> Warned<Vec<Incoming>> {
    let nothing = |fault: Diagnostic| Warned { value: Vec::new(), diagnostics: vec![fault] };
    let book = match file::open(label, bytes) {
        Ok(book) => book,
        Err(fault) => return nothing(*fault),
    };
    let Some(map) = book.iter().find(|sheet| sheet.name == ANSWERS_SHEET) else {
        return nothing(none(label, "workbook"));
    };
    let map = match AnswerMap::of_rows(&map.rows()) {
        Ok(map) => map,
        Err(NoMap::Other) => return nothing(none(label, "workbook")),
        Err(NoMap::Newer) => return nothing(none(label, "newer")),
        Err(NoMap::Damaged) => {
            let fault = Diagnostic::new(Code::WorkbookUnreadable).in_file(label);
            return nothing(fault.with("reason", "map"));
        }
    };
    let found = sheets::find(label, &map, &book);
    let read = answers::read(label, &map, &found.value);
    let mut diagnostics = found.diagnostics;
    diagnostics.extend(read.diagnostics);
    Warned { value: vec![read.value], diagnostics }
}

/// Whether a fault says that the file is something else than a form of ours, or an old workbook, which it never was when it
/// went out.
pub(super) fn is_other(fault: &Diagnostic) -> bool {
    let reason =
        fault.arguments.iter().find(|(name, _)| *name == "reason").map(|(_, reason)| reason.to_string());
    match (fault.code, reason.as_deref()) {
        (Code::NoAnswers, reason) => reason == Some("workbook"),
        (Code::WorkbookUnreadable, reason) => matches!(reason, Some("kind" | "old")),
        _ => false,
    }
}

/// That something is wrong with a cell, and what. The sheet's name is whatever the file says.
fn in_cell(label: &str, sheet: &str, cell: &str, reason: &'static str) -> Diagnostic {
    Diagnostic::new(Code::WorkbookCell)
        .in_file(label)
        .with("sheet", shown(sheet))
        .with("cell", cell)
        .with("reason", reason)
}

#[cfg(test)]
mod tests;
