//! One sheet of a form, from the top to the bottom.

use rust_xlsxwriter::{
    DataValidation, DataValidationErrorStyle, DataValidationRule, ExcelDateTime, Format, Formula, Worksheet,
    XlsxError, utility::column_number_to_name,
};

use super::measure::{LINE, height, more, renamed, widths};
use super::{Book, SheetPart, cut, said};
use crate::base::value::{Date, Scalar as _};
use crate::model::document::{
    Anchor, AnswerKind, AnswerPlace, Block, Cell, CellPlace, Choice, Form, Item, LISTS_SHEET, RESPONDENT,
    Table, Takes, part_mark, row_mark, squeezed, text_of, words_of,
};

/// The mark of a box.
const MARK: &str = "x";
/// How much of a sheet may stay in sight, in points: about ten lines, which leave room in a small window.
const FROZEN: f64 = 150.0;

/// A sheet on its way.
pub(super) struct Page<'p, 'f> {
    sheet: &'p mut Worksheet,
    book: &'p mut Book<'f>,
    part: u32,
    row: u32,
    widths: Vec<f64>,
    /// How tall the rows so far are, in points.
    tall: f64,
    /// The heads of its tables, and how far down each ends.
    heads: Vec<(u32, f64)>,
}

impl<'p, 'f> Page<'p, 'f> {
    pub(super) fn new(
        sheet: &'p mut Worksheet,
        book: &'p mut Book<'f>,
        part: u32,
        blocks: &[&Block],
    ) -> Result<Page<'p, 'f>, XlsxError> {
        let widths = widths(blocks);
        for (column, width) in (1_u16..).zip(&widths) {
            sheet.set_column_width(column, *width)?;
        }
        Ok(Page { sheet, book, part, row: 0, widths, tall: 0.0, heads: Vec::new() })
    }

    /// All that the part says and asks.
    pub(super) fn part(&mut self, part: &SheetPart<'_>) -> Result<(), XlsxError> {
        let formats = self.book.formats.clone();
        self.sheet.write_string(0, 0, part_mark(self.part))?;
        self.words(&part.title, &formats.title)?;
        if let Some(stamp) = part.stamp {
            self.words(stamp, &formats.stamp)?;
        }
        part.blocks.iter().try_for_each(|block| self.block(block))?;
        if part.how {
            self.below(LINE);
            self.words(self.book.word("sheet-how-title"), &formats.heading)?;
            for key in ["sheet-how-cells", "sheet-how-rows", "sheet-how-back"] {
                self.words(self.book.word(key), &formats.text)?;
            }
        }
        Ok(())
    }

    /// What stays in sight and is printed on every page: the head of the only table. All that is above it would stay in
    /// sight too, and where that fills a window nothing below could be reached.
    pub(super) fn end(self) -> Result<(), XlsxError> {
        if let [(head, end)] = self.heads.as_slice() {
            if *end <= FROZEN {
                self.sheet.set_freeze_panes(head + 1, 0)?;
            }
            self.sheet.set_repeat_rows(*head, *head)?;
        }
        Ok(())
    }

    fn block(&mut self, block: &Block) -> Result<(), XlsxError> {
        let formats = self.book.formats.clone();
        match block {
            Block::Heading { content, .. } => self.words(&said(content), &formats.heading),
            Block::Callout { title, blocks, .. } => {
                self.words(&said(title), &formats.heading)?;
                self.words(&text_of(blocks), &formats.text)
            }
            Block::List { items, .. } => items.iter().try_for_each(|item| self.item(item)),
            Block::Table(table) => self.table(table),
            Block::Form(form) if form.sheet => self.respondent(form),
            other => self.words(&text_of(std::slice::from_ref(other)), &formats.text),
        }
    }

    /// Words over the whole width; none where they are empty.
    fn words(&mut self, text: &str, format: &Format) -> Result<(), XlsxError> {
        if text.trim().is_empty() {
            return Ok(());
        }
        self.mark()?;
        let text = cut(text);
        let width: f64 = self.widths.iter().sum();
        let larger = if self.row == 0 { 1.6 } else { 1.0 };
        let tall = height(&text, width / larger) * larger;
        self.sheet.set_row_height(self.row, tall)?;
        let last = u16::try_from(self.widths.len()).unwrap_or(u16::MAX);
        self.sheet.merge_range(self.row, 1, self.row, last, &text, format)?;
        self.below(tall);
        Ok(())
    }

    /// Goes on to the next row, from one that is so tall.
    fn below(&mut self, tall: f64) {
        self.row += 1;
        self.tall += tall;
    }

    /// Says in the hidden column which row this is.
    fn mark(&mut self) -> Result<(), XlsxError> {
        if self.row > 0 {
            self.sheet.write_string(self.row, 0, row_mark(self.row))?;
        }
        Ok(())
    }

    fn place(&self, column: u16) -> CellPlace {
        CellPlace { part: self.part, row: self.row, column }
    }

    /// A cell that is not written in; it tells whether its row or its table is where it was.
    fn fixed(&mut self, column: u16, text: &str, format: &Format) -> Result<(), XlsxError> {
        self.sheet.write_string_with_format(self.row, column, cut(text), format)?;
        let says = Anchor::of(text);
        if !says.is_empty() {
            self.book.map.anchors.push(Anchor { cell: self.place(column), says });
        }
        Ok(())
    }

    /// An entry of a list: a box to mark, or words.
    fn item(&mut self, item: &Item) -> Result<(), XlsxError> {
        let formats = self.book.formats.clone();
        let text = text_of(&item.blocks);
        let Some(answer) = &item.answer else { return self.words(&format!("• {text}"), &formats.text) };
        self.mark()?;
        let known = if item.ticked == Some(true) { MARK } else { "" };
        self.sheet.write_string_with_format(self.row, 1, known, &formats.tick)?;
        let list = DataValidation::new().allow_list_strings(&[MARK])?;
        self.validate(1, list, "sheet-mark")?;
        let kind = AnswerKind::Tick { value: answer.value.clone(), single: answer.single };
        let place =
            AnswerPlace { cell: self.place(1), name: answer.name.clone(), kind, known: known.to_owned() };
        self.book.map.places.push(place);
        let last = u16::try_from(self.widths.len()).unwrap_or(u16::MAX);
        let width: f64 = self.widths.iter().skip(1).sum();
        let tall = height(&text, width);
        self.sheet.set_row_height(self.row, tall)?;
        if last > 2 {
            self.sheet.merge_range(self.row, 2, self.row, last, "", &formats.cell)?;
        }
        self.fixed(2, &text, &formats.cell)?;
        self.below(tall);
        Ok(())
    }

    fn table(&mut self, table: &Table) -> Result<(), XlsxError> {
        let formats = self.book.formats.clone();
        self.words(&table.caption, &formats.heading)?;
        self.mark()?;
        for (column, head) in (1_u16..).zip(&table.head) {
            self.fixed(column, &words_of(head), &formats.head)?;
        }
        let widths = self.widths.iter().zip(&table.head);
        let tall = widths.map(|(width, head)| height(&words_of(head), *width)).fold(LINE, f64::max);
        self.below(tall);
        self.heads.push((self.row - 1, self.tall));
        table.rows.iter().try_for_each(|row| self.table_row(row, table.row_heads))?;
        for number in more(table) {
            let Some(last) = table.rows.last() else { continue };
            let row: Vec<Cell> = last.iter().map(|cell| renamed(cell, number)).collect();
            self.table_row(&row, false)?;
        }
        self.below(LINE);
        Ok(())
    }

    fn table_row(&mut self, cells: &[Cell], row_heads: bool) -> Result<(), XlsxError> {
        let formats = self.book.formats.clone();
        self.mark()?;
        for (column, cell) in (1_u16..).zip(cells) {
            match cell {
                Cell::Text { content } if column == 1 && row_heads => {
                    self.fixed(column, &words_of(content), &formats.row_head)?;
                }
                Cell::Text { content } => self.fixed(column, &words_of(content), &formats.cell)?,
                Cell::Box { .. } => self.fixed(column, "☐", &formats.cell)?,
                Cell::Ticked { .. } => self.fixed(column, "☑", &formats.cell)?,
                Cell::Blank { name, takes, .. } => self.answer(column, name, takes, "")?,
                Cell::Known { name, takes, value, .. } => self.answer(column, name, takes, value)?,
            }
        }
        // Programs make it as tall as its words are.
        self.below(LINE);
        Ok(())
    }

    /// A cell to write in, with what is known.
    fn answer(&mut self, column: u16, name: &str, takes: &Takes, value: &str) -> Result<(), XlsxError> {
        let formats = self.book.formats.clone();
        let (kind, known) = match takes {
            Takes::Text | Takes::Email | Takes::Phone => {
                let text = cut(value);
                self.sheet.write_string_with_format(self.row, column, &text, &formats.answer)?;
                (AnswerKind::Text, squeezed(&text))
            }
            Takes::Number => {
                match value.parse::<u32>() {
                    Ok(number) => self.sheet.write_number_with_format(
                        self.row,
                        column,
                        f64::from(number),
                        &formats.number,
                    )?,
                    Err(_) => {
                        self.sheet.write_string_with_format(self.row, column, value, &formats.number)?
                    }
                };
                let rule = DataValidationRule::GreaterThanOrEqualTo(0);
                self.validate(column, DataValidation::new().allow_whole_number(rule), "sheet-number")?;
                (AnswerKind::Number, value.to_owned())
            }
            Takes::Date => {
                match Date::parse(value) {
                    Ok(day) => {
                        self.sheet.write_datetime_with_format(self.row, column, day.0, &formats.date)?
                    }
                    Err(_) => self.sheet.write_string_with_format(self.row, column, value, &formats.date)?,
                };
                let rule = DataValidationRule::GreaterThanOrEqualTo(ExcelDateTime::from_ymd(1980, 1, 1)?);
                self.validate(column, DataValidation::new().allow_date(rule), "sheet-date")?;
                (AnswerKind::Date, value.to_owned())
            }
            Takes::Choice(options) => {
                let list = self.choose(column, options, value, "sheet-choose")?;
                (AnswerKind::Choice(list), value.to_owned())
            }
            Takes::Choices(options) => {
                let list = self.choose(column, options, value, "")?;
                (AnswerKind::Choices(list), value.to_owned())
            }
        };
        let place = AnswerPlace { cell: self.place(column), name: name.to_owned(), kind, known };
        self.book.map.places.push(place);
        Ok(())
    }

    /// A cell with a list. `word` refuses what the list does not have; without one several may stand in the cell.
    fn choose(
        &mut self,
        column: u16,
        options: &[Choice],
        value: &str,
        word: &str,
    ) -> Result<usize, XlsxError> {
        let list = self.book.list(options);
        let known = value.split(',').map(str::trim).filter_map(|id| options.iter().find(|it| it.id == id));
        let known: Vec<&str> = known.map(|it| it.text.as_str()).collect();
        let format = self.book.formats.answer.clone();
        self.sheet.write_string_with_format(self.row, column, known.join("; "), &format)?;
        let letters = column_number_to_name(u16::try_from(list * 2).unwrap_or(u16::MAX));
        let range = format!("='{LISTS_SHEET}'!${letters}$1:${letters}${}", options.len().max(1));
        let list_of = DataValidation::new().allow_list_formula(Formula::new(range));
        if word.is_empty() {
            let several = message(self.book.word("sheet-several"));
            let free = list_of.set_error_style(DataValidationErrorStyle::Information);
            let free = free.show_error_message(false).set_input_message(several)?;
            self.sheet.add_data_validation(self.row, column, self.row, column, &free)?;
        } else {
            self.validate(column, list_of, word)?;
        }
        Ok(list)
    }

    fn validate(&mut self, column: u16, rule: DataValidation, word: &str) -> Result<(), XlsxError> {
        let rule = rule.set_error_message(message(self.book.word(word)))?;
        self.sheet.add_data_validation(self.row, column, self.row, column, &rule)?;
        Ok(())
    }

    /// Who answers.
    fn respondent(&mut self, form: &Form) -> Result<(), XlsxError> {
        let formats = self.book.formats.clone();
        self.mark()?;
        self.fixed(1, &form.respondent.text, &formats.row_head)?;
        self.answer(2, RESPONDENT, &Takes::Text, "")?;
        self.below(LINE);
        Ok(())
    }
}

/// Messages are short; programs refuse more than 255 letters.
fn message(text: &str) -> String {
    text.chars().take(120).collect()
}
