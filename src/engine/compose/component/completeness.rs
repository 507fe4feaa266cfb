//! `{completeness}`: how much of step 1 is known, row by row; and what is open, in words, with its path.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::pieces::{cell, or_none, text_cell};
use super::planned::{plain_cell, table};
use super::wording::open_words;
use super::{Scope, Trouble};
use crate::model::document::{Block, Cell, Inline};

/// Options of `{completeness}`.
#[derive(Debug, Default, Serialize, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub(super) struct Options {
    /// What is shown; `rows` where nothing is said.
    show: Option<Show>,
    /// What is said where nothing is open.
    none: Option<String>,
}

/// What is shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
enum Show {
    /// Each row with how much of it is known, and a sentence on the whole.
    Rows,
    /// What is open, with the field it is typed in.
    Gaps,
}

pub(super) fn lower(options: &Options, scope: &Scope<'_>) -> Result<Vec<Block>, Trouble> {
    let known = &scope.view.standing.completeness;
    if known.applicable == 0 {
        return Ok(Vec::new());
    }
    match options.show.unwrap_or(Show::Rows) {
        Show::Rows => Ok(rows(scope)),
        Show::Gaps => or_none(gaps(scope), options.none.as_deref(), scope),
    }
}

fn rows(scope: &Scope<'_>) -> Vec<Block> {
    let known = &scope.view.standing.completeness;
    let sentence = scope.phrase(
        "intake-known",
        [
            ("percent", known.percent().into()),
            ("filled", known.filled.into()),
            ("applicable", known.applicable.into()),
        ],
    );
    let rows: Vec<Vec<Cell>> = known
        .rows
        .iter()
        .map(|row| {
            let state = match row.missing.len() {
                0 => scope.word("intake-complete"),
                open => scope.phrase("intake-open", [("count", open.into())]),
            };
            vec![
                plain_cell(format!("1.{}", row.number)),
                plain_cell(scope.word(&format!("intake-row-{}", row.number))),
                plain_cell(format!("{}/{}", row.filled, row.applicable)),
                plain_cell(state),
            ]
        })
        .collect();
    let heads = [("intake-row", 2), ("intake-what", 10), ("intake-count", 3), ("plan-state", 4)];
    let mut blocks = vec![Block::paragraph(sentence)];
    blocks.extend(table(scope, &heads, rows, false));
    blocks
}

fn gaps(scope: &Scope<'_>) -> Option<Block> {
    let known = &scope.view.standing.completeness;
    let rows: Vec<Vec<Cell>> = known
        .rows
        .iter()
        .flat_map(|row| row.missing.iter().map(move |path| (row.number, path)))
        .map(|(number, path)| {
            vec![
                plain_cell(format!("1.{number}")),
                text_cell(Some(&open_words(scope, path))),
                cell(vec![Inline::Code { text: path.clone() }]),
            ]
        })
        .collect();
    table(scope, &[("intake-row", 2), ("intake-missing", 9), ("intake-field", 9)], rows, false)
}
