//! What the frame of a book's page may print.

use serde::Serialize;

use super::contents::{Entry, contents};
use super::pages::LanguageLink;
use crate::model::document::{Block, Book, BookPage, Furniture};

/// A page of a book, with where it stands.
#[derive(Debug, Clone, Copy)]
pub struct BookFrame<'a> {
    /// The book.
    pub book: &'a Book,
    /// Which of its pages; `None` for the front page.
    pub page: Option<usize>,
    /// The front page stands one folder further up than the others.
    pub entry: bool,
    /// Look and words.
    pub furniture: &'a Furniture,
    /// What leads to the assets folder.
    pub assets: &'a str,
    /// The same page in the book's languages; empty where there is only one.
    pub languages: &'a [LanguageLink],
}

impl<'a> BookFrame<'a> {
    fn own(&self) -> Option<&'a BookPage> {
        match self.page {
            Some(index) => self.book.pages.get(index),
            None if self.entry => self.book.entry.as_ref(),
            None => self.book.front.as_ref(),
        }
    }

    /// What the page says.
    pub(super) fn blocks(&self) -> &'a [Block] {
        self.own().map_or(&[], |page| &page.blocks)
    }
}

/// What the frame prints around the text.
#[derive(Debug, PartialEq, Serialize)]
pub(super) struct Content {
    /// The book's title; absent where it has no front page.
    book: Option<String>,
    /// The page's title; absent for a front page that nobody wrote.
    title: Option<String>,
    /// One sentence about it.
    description: Option<String>,
    /// It is the front page, which lists all others.
    front: bool,
    /// The front page.
    home: String,
    /// All pages but the front page, in reading order.
    pages: Vec<PageLink>,
    /// The page before.
    previous: Option<PageLink>,
    /// The page after.
    next: Option<PageLink>,
}

/// A page in a list of pages.
#[derive(Debug, Clone, PartialEq, Serialize)]
struct PageLink {
    title: String,
    description: Option<String>,
    href: String,
    current: bool,
    /// Its main headings, where it is the page that is being read.
    contents: Vec<Entry>,
}

/// What the frame of a page prints.
pub(super) fn content(frame: &BookFrame<'_>) -> Content {
    let book = frame.book;
    let up = if frame.entry { format!("{}/", book.locale) } else { String::new() };
    let link = |(index, page): (usize, &BookPage)| {
        let current = frame.page == Some(index);
        PageLink {
            title: page.title.clone(),
            description: page.description.clone(),
            href: format!("{up}{}.html", page.name),
            current,
            contents: if current { contents(&page.blocks) } else { Vec::new() },
        }
    };
    let pages: Vec<PageLink> = book.pages.iter().enumerate().map(link).collect();
    let (previous, next) = match frame.page {
        Some(index) => (index.checked_sub(1).and_then(|before| pages.get(before)), pages.get(index + 1)),
        None => (None, pages.first()),
    };
    let own = frame.own();
    Content {
        book: book.front.as_ref().map(|front| front.title.clone()),
        title: own.map(|page| page.title.clone()),
        description: own.and_then(|page| page.description.clone()),
        front: frame.page.is_none(),
        home: "index.html".to_owned(),
        previous: previous.cloned(),
        next: next.cloned(),
        pages,
    }
}
