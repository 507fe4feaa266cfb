//! All documents of a client as one.

use super::{Cover, Document, Meta};

/// All documents of a client in one language, to be set as one: with a cover, contents over all of them, and pages that
/// are counted through.
#[derive(Debug, Clone, PartialEq)]
pub struct Binder<'a> {
    /// Facts about the binder itself.
    pub meta: Meta,
    /// Its first page.
    pub cover: Option<Cover>,
    /// The documents, in reading order.
    pub parts: Vec<Part<'a>>,
}

/// A document in a binder.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Part<'a> {
    /// The document.
    pub document: &'a Document,
    /// It is a draft.
    pub draft: bool,
    /// Its version.
    pub version: u32,
}
