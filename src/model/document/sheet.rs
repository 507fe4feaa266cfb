//! A workbook: tables that a spreadsheet opens.

use rust_decimal::Decimal;

use crate::base::value::Date;

/// Tables in one file. Everything in it is already in the reader's language and checked for its audience.
#[derive(Debug, Clone, PartialEq)]
pub struct Workbook {
    /// What it is called.
    pub title: String,
    /// The day that it speaks of, which is also the day that the file says it was made on.
    pub as_of: Date,
    /// Its tables, one a sheet.
    pub sheets: Vec<Sheet>,
}

/// A table.
#[derive(Debug, Clone, PartialEq)]
pub struct Sheet {
    /// Its name.
    pub name: String,
    /// Its columns.
    pub columns: Vec<SheetColumn>,
    /// Its rows, one cell a column.
    pub rows: Vec<Vec<SheetCell>>,
}

/// A column of a [`Sheet`].
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SheetColumn {
    /// The words above it.
    pub head: String,
    /// It holds long texts, whose lines are broken.
    pub long: bool,
}

/// A cell of a [`Sheet`].
#[derive(Debug, Clone, PartialEq)]
pub enum SheetCell {
    /// Nothing.
    Empty,
    /// Words. Whatever they begin with, they are no formula.
    Text(String),
    /// A number.
    Number(Decimal),
    /// A day.
    Day(Date),
}

impl SheetCell {
    /// Words; nothing where they are empty.
    pub fn text(words: impl Into<String>) -> SheetCell {
        let words: String = words.into();
        if words.is_empty() { SheetCell::Empty } else { SheetCell::Text(words) }
    }

    /// A count.
    pub fn count(count: usize) -> SheetCell {
        SheetCell::Number(count.into())
    }

    /// A day; nothing where there is none.
    pub fn day(day: Option<Date>) -> SheetCell {
        day.map_or(SheetCell::Empty, SheetCell::Day)
    }
}
