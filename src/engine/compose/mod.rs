//! Templates and records to documents.
//!
//! - [`view`] holds what an audience may see, and nothing else;
//! - [`template`] splits the front matter off, checks the file, and runs Tera over the view; every value comes out as a
//!   `sentinel` of private characters;
//! - [`markdown`] parses the result and decodes the sentinels, so that a value is never Markdown, HTML or code;
//! - [`component`] lowers each fenced component to the fixed set of blocks;
//! - [`compose`] does all of it, and an [`Edition`] is what goes out: a document, draft or not, with its version;
//! - [`binder`] puts the documents of a client together as one;
//! - [`fingerprint`] tells whether two documents say the same;
//! - [`calendar`] makes a client's calendar out of the same view;
//! - [`agreement`] puts an agreement beside the standard one, and `numbering` gives its clauses their numbers;
//! - [`letter`] makes a mail the same way, with the people that it goes to;
//! - [`site`] knows the pages of a client's site, and where their links lead;
//! - [`feedback`] puts the answers of one client and of all of them together;
//! - [`book`] makes a book out of pages that hold no values: the guide.

pub mod agreement;
pub mod book;
pub mod component;
pub mod feedback;
pub mod markdown;
pub mod site;
pub mod template;
pub mod view;

mod assemble;
mod binder;
mod calendar;
mod edition;
mod fingerprint;
mod letter;
mod numbering;
mod sentinel;

pub use assemble::{Composed, Input, Outcome, compose};
pub use binder::{BINDER, binder};
pub use calendar::{calendar, clock};
pub use edition::{Edition, version};
pub use fingerprint::{fingerprint, fingerprint_of};
pub use letter::{Posted, letter};
