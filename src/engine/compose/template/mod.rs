//! A document template: its front matter, its checks, and its rendering through Tera.
//!
//! - `front_matter` splits a file and reads its head;
//! - `shelf` finds a template or a partial: a client's own over its service level's over everybody's;
//! - `prepare` makes the text that Tera gets, partials taken in, in which every place can still be found in its file;
//! - `lint` finds what is wrong in the file itself, whatever a client's values are;
//! - `names` finds the values that a template names, and whether they exist;
//! - `render` runs Tera;
//! - `written` finds the links and headings that stand in its files.

mod front_matter;
mod lint;
mod names;
mod prepare;
mod render;
mod shelf;
mod written;

use std::sync::Arc;

use crate::base::text::{Source, Span};

pub use front_matter::{About, FrontMatter, MailTo, Output};
pub use lint::lint;
pub use names::{is_name, is_text, resolve};
pub use prepare::{Fence, Prepared};
pub use render::{Failure, render};
pub use shelf::{Layer, SITE, Shelf, Sources, is_kind, plain_name, variant};
pub use written::{Written, WrittenLink};

pub(super) use front_matter::split;
pub(super) use lint::{lint_markdown, too_deep};
pub(super) use prepare::{component_of, private_character};
pub(super) use render::render_line;

/// A file that a template is made from.
#[derive(Debug, Clone)]
pub struct Part {
    /// Its name: the kind, or that of a partial, such as `_sla-fees`.
    pub name: String,
    /// The file.
    pub source: Arc<Source>,
    /// Where its body stands in the file.
    pub body: Span,
    /// Whose it is.
    pub layer: Layer,
}
