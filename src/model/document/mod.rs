//! The one tree behind every output.
//!
//! `engine::compose` builds a [`Document`]; `render::html` and `render::pdf` each walk it. Components of a
//! template are lowered to the blocks named here, so only a new kind of [`Block`] touches the two writers.
//! Everything in it is already in the reader's language and already checked for its audience.

mod answer_map;
mod binder;
mod book;
mod calendar;
mod chart;
mod form;
mod furniture;
mod letter;
mod meta;
mod plain;
mod sheet;
mod table;
mod timeline;
mod walk;

use std::collections::BTreeMap;
use std::sync::Arc;

use serde::Serialize;

pub use answer_map::{
    ANSWERS_SHEET, Anchor, AnswerKind, AnswerMap, AnswerPlace, CellPlace, LISTS_SHEET, NoMap, marked_row,
    part_mark, row_mark, squeezed,
};
pub use binder::{Binder, Part};
pub use book::{Book, BookPage};
pub use calendar::{Event, EventCalendar, When};
pub use chart::{Bar, Chart, Drawing, Spot, Trend};
pub use form::{Answer, Choice, Form, FormQuestion, RESPONDENT, Returns, SHEET_VERSION, ShowIf};
pub use furniture::{Furniture, Look, ThemeFiles};
pub use letter::{Letter, Mailbox};
pub use meta::{Meta, Paper, Section, TextSize};
pub use plain::{plain_text, text_of, words_of};
pub use sheet::{Sheet, SheetCell, SheetColumn, Workbook};
pub use table::{Align, Cell, Column, Table, Takes};
pub use timeline::{RowKind, Timeline, TimelineRow, TimelineWords};
pub use walk::{destinations, has_form, heading_ids, relink};

/// A composed document: what it is, and what it says.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Document {
    /// Facts about the document itself.
    pub meta: Meta,
    /// The first page of the PDF and the head of the HTML page.
    pub cover: Option<Cover>,
    /// The body, in reading order.
    pub blocks: Vec<Block>,
    /// The pictures that blocks and cover name, by file name.
    #[serde(skip)]
    pub images: BTreeMap<String, ImageData>,
}

impl Document {
    /// The questionnaires that it holds, in reading order.
    pub fn forms(&self) -> Vec<&Form> {
        let mut found = Vec::new();
        forms(&self.blocks, &mut found);
        found
    }

    /// The form whose questions are the blanks and boxes of the whole document, where it is one.
    pub fn sheet(&self) -> Option<&Form> {
        self.forms().into_iter().find(|form| form.sheet)
    }

    /// Whether it goes out as a workbook too: a form that the client fills in.
    pub fn makes_workbook(&self) -> bool {
        self.meta.audience == crate::base::value::Audience::Client && self.sheet().is_some()
    }
}

fn forms<'b>(blocks: &'b [Block], found: &mut Vec<&'b Form>) {
    for block in blocks {
        match block {
            Block::Form(form) => found.push(form),
            Block::List { items, .. } => items.iter().for_each(|item| forms(&item.blocks, found)),
            Block::Cards { items, .. } => items.iter().for_each(|card| forms(&card.blocks, found)),
            Block::Quote { blocks, .. } | Block::Callout { blocks, .. } | Block::QrCode { blocks, .. } => {
                forms(blocks, found);
            }
            Block::Heading { .. }
            | Block::Paragraph { .. }
            | Block::Table(_)
            | Block::Code { .. }
            | Block::Facts { .. }
            | Block::Strip { .. }
            | Block::Figure { .. }
            | Block::Timeline(_)
            | Block::Chart(_)
            | Block::Rule => {}
        }
    }
}

/// The quiet first page.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Cover {
    /// The client's name, the largest thing on the page.
    pub client: String,
    /// The client's logo.
    pub client_logo: Option<Image>,
    /// The provider's logo.
    pub provider_logo: Option<Image>,
    /// One sentence: the client's first goal.
    pub sentence: Option<String>,
    /// Who answers for the document: "Ana Lima, account manager".
    pub person: Option<String>,
}

/// A picture in a document.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Image {
    /// A key of [`Document::images`].
    pub file: String,
    /// What it shows, for those who do not see it; empty where it is decoration.
    pub alt: String,
    /// Natural width in CSS pixels.
    pub width: u32,
    /// Natural height in CSS pixels.
    pub height: u32,
}

impl Image {
    /// A picture that shows what `alt` says.
    pub fn of(picture: &crate::base::picture::Picture, alt: &str) -> Image {
        Image {
            file: picture.file.clone(),
            alt: alt.to_owned(),
            width: picture.width,
            height: picture.height,
        }
    }
}

/// A picture's bytes, already checked and cleaned.
#[derive(Debug, Clone, PartialEq)]
pub struct ImageData {
    /// The file's content.
    pub bytes: Arc<[u8]>,
}

/// A piece of a document that stands on its own lines.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(tag = "type", rename_all = "kebab-case")]
pub enum Block {
    /// A heading; levels start at 1 and never skip.
    Heading {
        /// 1 to 4.
        level: u8,
        /// Unique within the document; made from the text.
        id: String,
        /// The words.
        content: Vec<Inline>,
        /// The PDF starts a new page before it.
        new_page: bool,
        /// The PDF sets it and what follows, up to the next heading of its level or a higher one, on pages that lie
        /// across.
        landscape: bool,
    },
    /// A paragraph.
    Paragraph {
        /// The words.
        content: Vec<Inline>,
    },
    /// A bulleted, numbered or tick list.
    List {
        /// The first number of a numbered list.
        start: Option<u64>,
        /// The items.
        items: Vec<Item>,
    },
    /// Rows and columns with a head.
    Table(Table),
    /// Commands or file content, kept to the letter.
    Code {
        /// The text, without a final line end.
        text: String,
    },
    /// Somebody's words.
    Quote {
        /// What was said.
        blocks: Vec<Block>,
        /// Who said it: name first, then what places the person.
        by: Vec<String>,
    },
    /// A remark set apart.
    Callout {
        /// Its tone.
        tone: Tone,
        /// A title of its own.
        title: Vec<Inline>,
        /// What it says.
        blocks: Vec<Block>,
    },
    /// Names with their values, one a line.
    Facts {
        /// The pairs.
        items: Vec<Fact>,
    },
    /// Boxes side by side: people, or the things to know first.
    Cards {
        /// How many stand side by side on paper: 1 to 3.
        columns: u8,
        /// The boxes.
        items: Vec<Card>,
    },
    /// A numbered strip of phases.
    Strip {
        /// The phases, in order.
        items: Vec<Phase>,
    },
    /// A picture with a caption.
    Figure {
        /// The picture.
        image: Image,
        /// The words under it.
        caption: Vec<Inline>,
    },
    /// A square code that a phone's camera reads.
    QrCode {
        /// Rows of modules, `true` where dark, without the quiet zone.
        modules: Vec<Vec<bool>>,
        /// What it leads to, in words.
        alt: String,
        /// The words beside it.
        blocks: Vec<Block>,
    },
    /// Phases and tasks as bars over days.
    Timeline(Box<Timeline>),
    /// A small chart of figures.
    Chart(Box<Chart>),
    /// Questions to be answered.
    Form(Form),
    /// A thin line.
    Rule,
}

/// An item of a list.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Item {
    /// For a tick list: whether the box is ticked.
    pub ticked: Option<bool>,
    /// The box is a field of a form: what a tick says.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub answer: Option<TickAnswer>,
    /// What it says.
    pub blocks: Vec<Block>,
}

impl Item {
    /// An item without a box.
    pub fn plain(blocks: Vec<Block>) -> Item {
        Item { ticked: None, answer: None, blocks }
    }

    /// An item with a box.
    pub fn ticked(ticked: bool, blocks: Vec<Block>) -> Item {
        Item { ticked: Some(ticked), answer: None, blocks }
    }
}

/// What a tick in a form says.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct TickAnswer {
    /// The record's path that the answer belongs to, such as `service_level`.
    pub name: String,
    /// What is put there.
    pub value: String,
    /// Only one of the list can be ticked.
    pub single: bool,
}

/// The tone of a callout.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Tone {
    /// Good to know.
    Note,
    /// Makes something easier.
    Tip,
    /// Must not be missed.
    Important,
    /// Something can go wrong.
    Warning,
}

/// A name with its value.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Fact {
    /// The name.
    pub name: Vec<Inline>,
    /// The value.
    pub value: Vec<Inline>,
}

/// A box: a person, or something to know first.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Card {
    /// A face, a logo, or initials where a face is missing.
    pub picture: Option<Picture>,
    /// The name.
    pub title: Vec<Inline>,
    /// The role, under the name.
    pub subtitle: Vec<Inline>,
    /// The rest.
    pub blocks: Vec<Block>,
    /// Larger than its neighbours and over the whole width: the account manager.
    pub lead: bool,
}

/// What stands for a person.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(tag = "type", rename_all = "kebab-case")]
pub enum Picture {
    /// A photo.
    Photo {
        /// The picture.
        image: Image,
    },
    /// Two letters in a circle; decoration, not read aloud and not part of the text.
    Initials {
        /// The letters.
        letters: String,
    },
}

/// A phase in a [`Block::Strip`].
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Phase {
    /// Its title.
    pub title: String,
    /// One line under it: when, or what it delivers.
    pub note: Option<String>,
}

/// A piece of text within a line.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(tag = "type", rename_all = "kebab-case")]
pub enum Inline {
    /// Plain text, as typed.
    Text {
        /// The text.
        text: String,
    },
    /// Strong emphasis.
    Strong {
        /// The words.
        content: Vec<Inline>,
    },
    /// Emphasis.
    Emph {
        /// The words.
        content: Vec<Inline>,
    },
    /// Struck out.
    Strike {
        /// The words.
        content: Vec<Inline>,
    },
    /// A command, serial or path, kept to the letter.
    Code {
        /// The text.
        text: String,
    },
    /// A link; its destination is already checked: http, https, mailto, tel, `#heading` or a relative page.
    Link {
        /// Where it leads.
        to: String,
        /// The words.
        content: Vec<Inline>,
    },
    /// A line end within a paragraph.
    Break,
}

impl Inline {
    /// Plain text.
    pub fn text(text: impl Into<String>) -> Inline {
        Inline::Text { text: text.into() }
    }

    /// Strong text.
    pub fn strong(text: impl Into<String>) -> Inline {
        Inline::Strong { content: vec![Inline::text(text)] }
    }
}

impl Block {
    /// A paragraph of plain text.
    pub fn paragraph(text: impl Into<String>) -> Block {
        Block::Paragraph { content: vec![Inline::text(text)] }
    }
}
