//! Tables, and the cells of forms.

use serde::Serialize;

use super::Inline;
use super::form::Choice;

/// A table.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Table {
    /// What the table shows, for screen readers and as a caption where it is not empty.
    pub caption: String,
    /// The columns, with their share of the width.
    pub columns: Vec<Column>,
    /// One cell a column; a table always has a head.
    pub head: Vec<Vec<Inline>>,
    /// The rows, one cell a column.
    pub rows: Vec<Vec<Cell>>,
    /// The first cell of each row names the row.
    pub row_heads: bool,
}

/// A column of a table.
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
pub struct Column {
    /// Its share of the width, in parts of the sum over all columns.
    pub share: u16,
    /// Where its text stands.
    pub align: Align,
}

/// Where the text of a column stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Align {
    /// At the start of the line.
    Start,
    /// In the middle.
    Center,
    /// At the end of the line: figures.
    End,
}

/// A cell of a table.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(tag = "type", rename_all = "kebab-case")]
pub enum Cell {
    /// Words.
    Text {
        /// The words.
        content: Vec<Inline>,
    },
    /// A box to tick by hand.
    Box {
        /// What a tick means, for those who do not see the box.
        alt: String,
    },
    /// A box that is ticked.
    Ticked {
        /// What the tick means, for those who do not see the box.
        alt: String,
    },
    /// Room to write in: a field of the page, a line on paper.
    Blank {
        /// The record's path that the answer belongs to, such as `company.legal_name`.
        name: String,
        /// What is asked for, for those who do not see the table.
        label: String,
        /// What may be written.
        takes: Takes,
    },
    /// What is known of what a blank would ask: words on page and paper; where the form is filled in, an answer that can be corrected.
    #[serde(rename = "text")]
    Known {
        /// The words.
        content: Vec<Inline>,
        /// The record's path that the answer belongs to.
        #[serde(skip)]
        name: String,
        /// What is asked, for those who don't see the table.
        #[serde(skip)]
        label: String,
        /// The same as an answer says it: the id of a choice, an ISO day.
        #[serde(skip)]
        value: String,
        /// What may be written.
        #[serde(skip)]
        takes: Takes,
    },
}

impl Cell {
    /// Its words, where it holds words.
    pub fn words(&self) -> Option<&[Inline]> {
        match self {
            Cell::Text { content } | Cell::Known { content, .. } => Some(content),
            Cell::Box { .. } | Cell::Ticked { .. } | Cell::Blank { .. } => None,
        }
    }
}

/// What may be written in a blank of a form.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Takes {
    /// Words.
    Text,
    /// A whole number.
    Number,
    /// A day.
    Date,
    /// An e-mail address.
    Email,
    /// A telephone number.
    Phone,
    /// One of these.
    Choice(Vec<Choice>),
    /// Some of these. A page and a line on paper take one.
    Choices(Vec<Choice>),
}
