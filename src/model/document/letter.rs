//! A mail before it is written: what it says, who writes to whom, and what goes along.

use super::Document;
use crate::base::value::Id;

/// Who writes, or who is written to.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Mailbox {
    /// The name; may be empty.
    pub name: String,
    /// The address.
    pub address: String,
}

/// A mail before it is written. Its document's title is the subject.
#[derive(Debug, Clone, PartialEq)]
pub struct Letter {
    /// What it says.
    pub document: Document,
    /// Who writes.
    pub from: Mailbox,
    /// Who is written to.
    pub to: Vec<Mailbox>,
    /// The client's contact among them.
    pub recipient: Option<Id>,
    /// The kinds of document that go along, in its language.
    pub attach: Vec<String>,
}
