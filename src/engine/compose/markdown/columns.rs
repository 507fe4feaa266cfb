//! How wide the columns of a table are.

use pulldown_cmark::Alignment;

use crate::model::document::{Align, Cell, Column, Inline, words_of};

/// The columns of a table that a template wrote: wider where there is more to read, never narrower than the longest
/// word asks for.
pub(super) fn columns(alignment: &[Alignment], head: &[Vec<Inline>], rows: &[Vec<Cell>]) -> Vec<Column> {
    let text = |cell: &Cell| match cell {
        Cell::Text { content } | Cell::Known { content, .. } => words_of(content),
        Cell::Box { .. } | Cell::Ticked { .. } | Cell::Blank { .. } => String::new(),
    };
    let column = |index: usize, align: &Alignment| {
        let cells = rows.iter().filter_map(|row| row.get(index)).map(text);
        let texts: Vec<String> =
            head.get(index).map(|cell| words_of(cell)).into_iter().chain(cells).collect();
        let longest_word = texts
            .iter()
            .flat_map(|text| text.split_whitespace())
            .map(|word| word.chars().count())
            .max()
            .unwrap_or(1);
        let total: usize = texts.iter().map(|text| text.chars().count()).sum();
        let average = total / texts.len().max(1);
        let share = longest_word.min(24).max(average.min(60)).max(4);
        let align = match align {
            Alignment::Right => Align::End,
            Alignment::Center => Align::Center,
            Alignment::None | Alignment::Left => Align::Start,
        };
        Column { share: u16::try_from(share).unwrap_or(u16::MAX), align }
    };
    alignment.iter().enumerate().map(|(index, align)| column(index, align)).collect()
}
