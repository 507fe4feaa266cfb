//! Workbooks as files that a spreadsheet opens (XLSX).
//!
//! Text is written as text, whatever it begins with: nothing is ever a formula. The same workbook gives the same bytes.

mod form;

pub use form::write_form;

use rust_decimal::prelude::ToPrimitive as _;
use rust_xlsxwriter::{DocProperties, ExcelDateTime, Format, FormatAlign, XlsxError};

use crate::model::document::{Sheet, SheetCell, SheetColumn, Workbook};

/// The most characters that a cell holds; programs refuse more.
const LONGEST: usize = 32_767;
/// The most characters of a sheet's name, as programs count them: in UTF-16.
const LONGEST_NAME: usize = 31;
/// Widths of columns, in letters.
const NARROWEST: usize = 10;
const WIDEST: usize = 44;

/// The bytes of a workbook.
///
/// # Errors
/// What the library refuses: two sheets of one name, or more rows than a sheet has.
pub fn write(workbook: &Workbook) -> Result<Vec<u8>, XlsxError> {
    let mut file = rust_xlsxwriter::Workbook::new();
    let day = workbook.as_of.0;
    let (year, month, day) = (day.year(), day.month(), day.day());
    let made =
        ExcelDateTime::from_ymd(year.try_into().unwrap_or(1900), month.unsigned_abs(), day.unsigned_abs())?;
    file.set_properties(&DocProperties::new().set_title(&workbook.title).set_creation_datetime(&made));
    for sheet in &workbook.sheets {
        add(&mut file, sheet)?;
    }
    file.save_to_buffer()
}

fn add(file: &mut rust_xlsxwriter::Workbook, sheet: &Sheet) -> Result<(), XlsxError> {
    let top = Format::new().set_align(FormatAlign::Top);
    let head = Format::new().set_bold().set_text_wrap().set_align(FormatAlign::Top);
    let long = Format::new().set_text_wrap().set_align(FormatAlign::Top);
    let date = Format::new().set_num_format("yyyy-mm-dd").set_align(FormatAlign::Top);
    let page = file.add_worksheet();
    page.set_name(name(&sheet.name))?;
    page.set_freeze_panes(1, 0)?;
    for (at, column) in (0_u16..).zip(&sheet.columns) {
        page.write_string_with_format(0, at, cut(&column.head), &head)?;
        page.set_column_width(at, f64::from(u16::try_from(width(sheet, at, column)).unwrap_or(u16::MAX)))?;
    }
    for (row, cells) in (1_u32..).zip(&sheet.rows) {
        for (at, cell) in (0_u16..).zip(cells) {
            let wraps = sheet.columns.get(usize::from(at)).is_some_and(|column| column.long);
            match cell {
                SheetCell::Empty => {}
                SheetCell::Text(text) => {
                    let format = if wraps { &long } else { &top };
                    page.write_string_with_format(row, at, cut(text), format)?;
                }
                SheetCell::Number(number) => {
                    page.write_number_with_format(row, at, number.to_f64().unwrap_or_default(), &top)?;
                }
                SheetCell::Day(day) => {
                    page.write_datetime_with_format(row, at, day.0, &date)?;
                }
            }
        }
    }
    Ok(())
}

/// As wide as its longest text, within reason.
fn width(sheet: &Sheet, at: u16, column: &SheetColumn) -> usize {
    if column.long {
        return WIDEST;
    }
    let letters = |cell: &SheetCell| match cell {
        SheetCell::Text(text) => text.chars().count(),
        SheetCell::Empty | SheetCell::Number(_) | SheetCell::Day(_) => NARROWEST,
    };
    let cells = sheet.rows.iter().filter_map(|row| row.get(usize::from(at)));
    let widest = cells.map(letters).max().unwrap_or_default().max(column.head.chars().count());
    (widest + 2).clamp(NARROWEST, WIDEST)
}

/// A name that programs take: without their own marks, not too long, and with no blank or apostrophe at an end.
fn name(wanted: &str) -> String {
    name_within(wanted, LONGEST_NAME)
}

/// The same, with less room.
fn name_within(wanted: &str, room: usize) -> String {
    let is_edge = |c: char| c == '\'' || c.is_whitespace();
    let plain: String = wanted.chars().map(|c| if "[]:*?/\\".contains(c) { ' ' } else { c }).collect();
    // Cutting brings what stood inside to the end.
    beginning(plain.trim_matches(is_edge), room).trim_matches(is_edge).to_owned()
}

/// A text that fits into a cell, with an ellipsis where something is left out.
fn cut(text: &str) -> String {
    if text.encode_utf16().count() <= LONGEST {
        return text.to_owned();
    }
    format!("{}…", beginning(text, LONGEST - 1))
}

/// As much of a text as there is room for. Programs count in UTF-16.
fn beginning(text: &str, room: usize) -> &str {
    let mut left = room;
    let end = text.char_indices().find_map(|(at, c)| match left.checked_sub(c.len_utf16()) {
        Some(rest) => {
            left = rest;
            None
        }
        None => Some(at),
    });
    end.and_then(|end| text.get(..end)).unwrap_or(text)
}

#[cfg(test)]
mod tests;
