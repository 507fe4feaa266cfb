//! A book: pages that stand in an order and lead to each other.

use super::Block;
use crate::base::locale::Locale;

/// A book in one language.
#[derive(Debug, Clone, PartialEq)]
pub struct Book {
    /// The language that it is written in.
    pub locale: Locale,
    /// The page `index`, before all others; its title is the book's.
    pub front: Option<BookPage>,
    /// The same page as it reads from one folder further up.
    pub entry: Option<BookPage>,
    /// The other pages, in reading order.
    pub pages: Vec<BookPage>,
}

/// A page of a book.
#[derive(Debug, Clone, PartialEq)]
pub struct BookPage {
    /// Its file's name without the ending: an id, so that it looks the same on every system.
    pub name: String,
    /// Its title.
    pub title: String,
    /// One sentence about it.
    pub description: Option<String>,
    /// What it says; its headings have ids that no other heading of the page has.
    pub blocks: Vec<Block>,
}
