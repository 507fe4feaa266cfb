//! A client's site: pages that are made from templates like documents, and lead to each other.
//!
//! - [`SitePage`] is a page with its place in the navigation;
//! - [`Targets`] knows what links may lead to, and [`Destination`] what one says;
//! - [`print()`] puts all pages of a site into one.

mod print;
mod targets;

pub use print::print;
pub use targets::{Destination, Targets, may_be_published, publishes};

use crate::model::document::{Document, Section};

/// The page that a site begins with.
pub const HOME: &str = "index";
/// The page with all documents; the frame adds the list.
pub const DOCUMENTS: &str = "documents";
/// The page with all questionnaires; the frame adds the list.
pub const QUESTIONNAIRES: &str = "questionnaires";
/// The page that explains words; whoever looks for one means most often what it is about.
pub const GLOSSARY: &str = "glossary";
/// The page for an address that leads nowhere.
pub const NOT_FOUND: &str = "404";
/// The page that holds all others, for printing.
pub const PRINT: &str = "print";
/// Names that no page may have, whoever writes it: they are addresses of the site's own.
pub const RESERVED: [&str; 3] = ["search", PRINT, "assets"];

/// A page of a client's site in one language.
#[derive(Debug, Clone, PartialEq)]
pub struct SitePage {
    /// Its name: its file's, without the ending.
    pub name: String,
    /// Where it stands in the navigation.
    pub section: Section,
    /// Its place in the section.
    pub order: u32,
    /// What it says.
    pub document: Document,
}

impl SitePage {
    /// Whether readers find it in the navigation, in a search and in print: all but the page of an address that leads
    /// nowhere.
    pub fn is_listed(&self) -> bool {
        self.name != NOT_FOUND
    }

    /// Pages in the order of the navigation: the first page first.
    pub fn place(&self) -> (bool, Section, u32, &str) {
        (self.name != HOME, self.section, self.order, &self.name)
    }
}
