//! A form as a workbook: a sheet a part, tinted cells to write in, lists to choose from.
//!
//! It is made of the same document as page and PDF, and holds what they hold. Sheets are protected without a password but
//! for the cells to write in. Three sheets more are not seen: what may be chosen, which answer stands in which cell
//! ([`AnswerMap`]), and in each sheet's hidden first column which row is which. There are no formulas and no links.

mod look;
mod measure;
mod page;

use std::collections::BTreeMap;

use rust_xlsxwriter::{DocProperties, ExcelDateTime, ProtectionOptions, Workbook, Worksheet, XlsxError};

use self::look::Formats;
use self::page::Page;
use super::{LONGEST_NAME, beginning, cut, name, name_within};
use crate::base::value::{Date, Scalar as _};
use crate::model::document::{
    ANSWERS_SHEET, AnswerMap, Block, Choice, Document, Form, Furniture, Inline, LISTS_SHEET, Meta, Paper,
    words_of,
};

/// The most letters of a line at a page's foot; programs refuse more.
const LONGEST_FOOT: usize = 90;

/// The bytes of a form as a workbook; `None` where the document is no form. `stamp` is the word for a draft.
///
/// # Errors
/// What the library refuses.
pub fn write_form(
    document: &Document,
    furniture: &Furniture,
    stamp: Option<&str>,
) -> Result<Option<Vec<u8>>, XlsxError> {
    let Some(form) = document.sheet() else { return Ok(None) };
    let meta = &document.meta;
    let mut file = Workbook::new();
    file.set_properties(&properties(meta)?);
    let mut book = Book::new(form, meta, furniture);
    let mut parts = parts(document);
    if let Some(first) = parts.first_mut() {
        first.stamp = stamp;
        first.how = true;
    }
    for (number, part) in (1..).zip(&parts) {
        let title = book.sheet_name(&part.title);
        let sheet = file.add_worksheet();
        sheet.set_name(&title)?;
        lay_out(sheet, meta, &book)?;
        let mut page = Page::new(sheet, &mut book, number, &part.blocks)?;
        page.part(part)?;
        page.end()?;
        book.map.parts.push((number, title));
    }
    hidden(file.add_worksheet(), LISTS_SHEET, &lists(&book.map.lists))?;
    hidden(file.add_worksheet(), ANSWERS_SHEET, &book.map.rows())?;
    file.save_to_buffer().map(Some)
}

/// A part of a form: what becomes a sheet.
struct SheetPart<'d> {
    title: String,
    blocks: Vec<&'d Block>,
    /// The word for a draft stands above.
    stamp: Option<&'d str>,
    /// How the workbook is filled in stands below.
    how: bool,
}

/// What stands before the first heading, then a part a heading of the highest level.
fn parts(document: &Document) -> Vec<SheetPart<'_>> {
    let level = |block: &Block| match block {
        Block::Heading { level, .. } => Some(*level),
        _ => None,
    };
    let top = document.blocks.iter().filter_map(level).min();
    let part = |title: String| SheetPart { title, blocks: Vec::new(), stamp: None, how: false };
    let mut parts = vec![part(document.meta.title.clone())];
    for block in &document.blocks {
        match block {
            Block::Heading { level, content, .. } if Some(*level) == top => {
                parts.push(part(words_of(content)))
            }
            _ => {
                if let Some(last) = parts.last_mut() {
                    last.blocks.push(block);
                }
            }
        }
    }
    parts
}

/// What all sheets share.
struct Book<'f> {
    words: &'f BTreeMap<String, String>,
    formats: Formats,
    map: AnswerMap,
    /// The names of sheets so far, in small letters: programs take each once.
    names: Vec<String>,
}

impl<'f> Book<'f> {
    fn new(form: &'f Form, meta: &Meta, furniture: &'f Furniture) -> Book<'f> {
        Book {
            words: &furniture.words,
            formats: Formats::new(&furniture.look),
            map: AnswerMap {
                survey: form.id.clone(),
                version: form.version,
                client: form.client.clone(),
                locale: meta.locale.to_string(),
                ..AnswerMap::default()
            },
            names: [ANSWERS_SHEET, LISTS_SHEET, "history"].map(str::to_owned).to_vec(),
        }
    }

    /// A word of the reader's language.
    fn word(&self, key: &str) -> &'f str {
        self.words.get(key).map(String::as_str).unwrap_or_default()
    }

    /// A name for a sheet that no other has.
    fn sheet_name(&mut self, title: &str) -> String {
        let plain = name(&in_whole_words(title));
        let plain = if plain.is_empty() { "1".to_owned() } else { plain };
        let numbered = (2..1000).map(|number| {
            let number = format!(" {number}");
            format!("{}{number}", name_within(&plain, LONGEST_NAME - number.len()))
        });
        let mut names = std::iter::once(plain.clone()).chain(numbered);
        let free = names.find(|name| !self.names.contains(&name.to_lowercase())).unwrap_or(plain);
        self.names.push(free.to_lowercase());
        free
    }

    /// The place of a list; the same list is kept once.
    fn list(&mut self, options: &[Choice]) -> usize {
        let lists = &mut self.map.lists;
        lists.iter().position(|list| list == options).unwrap_or_else(|| {
            lists.push(options.to_vec());
            lists.len() - 1
        })
    }
}

fn properties(meta: &Meta) -> Result<DocProperties, XlsxError> {
    let day = Date::parse(&meta.as_of).ok().map(|day| day.0);
    let (year, month, day) = day.map_or((1900, 1, 1), |day| (day.year(), day.month(), day.day()));
    let made =
        ExcelDateTime::from_ymd(year.try_into().unwrap_or(1900), month.unsigned_abs(), day.unsigned_abs())?;
    let properties = DocProperties::new().set_title(short(&meta.title)).set_subject(short(&meta.client));
    let properties = properties.set_author(short(&meta.provider)).set_company(short(&meta.provider));
    Ok(properties.set_custom_property("Language", meta.locale.as_str()).set_creation_datetime(&made))
}

/// Programs take at most 255 letters.
fn short(text: &str) -> String {
    text.chars().take(120).collect()
}

/// Paper, margins, foot, protection.
fn lay_out(sheet: &mut Worksheet, meta: &Meta, book: &Book<'_>) -> Result<(), XlsxError> {
    sheet.set_landscape().set_print_fit_to_pages(1, 0).set_margins(0.5, 0.5, 0.6, 0.7, 0.3, 0.3);
    sheet.set_paper_size(match meta.paper {
        Paper::A4 => 9,
        Paper::UsLetter => 1,
    });
    let line: String = format!("{} · {}", meta.client, meta.title).chars().take(LONGEST_FOOT).collect();
    sheet.set_footer(format!("&L{}&R&P / &N", line.replace('&', "&&")));
    sheet.set_screen_gridlines(false).set_tab_color(book.formats.tab);
    let options =
        ProtectionOptions { format_columns: true, format_rows: true, ..ProtectionOptions::default() };
    sheet.protect_with_options(&options);
    sheet.set_column_hidden(0)?;
    Ok(())
}

/// A title that is too long for a sheet's name, up to the last word that fits.
fn in_whole_words(title: &str) -> String {
    if title.encode_utf16().count() <= LONGEST_NAME {
        return title.to_owned();
    }
    let room = beginning(title, LONGEST_NAME - 1);
    let whole = room.rsplit_once(' ').map_or(room, |(whole, _)| whole);
    format!("{}…", whole.trim_end())
}

/// Two columns a list: what is shown, and what it means.
fn lists(lists: &[Vec<Choice>]) -> Vec<Vec<String>> {
    let longest = lists.iter().map(Vec::len).max().unwrap_or_default();
    let cells = |at: usize, list: &Vec<Choice>| match list.get(at) {
        Some(option) => [option.text.clone(), option.id.clone()],
        None => [String::new(), String::new()],
    };
    (0..longest).map(|at| lists.iter().flat_map(|list| cells(at, list)).collect()).collect()
}

/// A sheet that nobody sees.
fn hidden(sheet: &mut Worksheet, name: &str, rows: &[Vec<String>]) -> Result<(), XlsxError> {
    sheet.set_name(name)?.set_very_hidden(true).protect();
    for (row, cells) in (0_u32..).zip(rows) {
        for (column, text) in (0_u16..).zip(cells).filter(|(_, text)| !text.is_empty()) {
            sheet.write_string(row, column, cut(text))?;
        }
    }
    Ok(())
}

/// The words of a line, as they go into a cell.
fn said(content: &[Inline]) -> String {
    cut(&words_of(content))
}

#[cfg(test)]
mod tests;
