//! A document template: its front matter, its checks, and its rendering through Tera.
//!
//! - `front_matter` splits a file and reads its head;
//! - `prepare` makes the text that Tera gets, in which every place can still be found in the file;
//! - `lint` finds what is wrong in the file itself, whatever a client's values are;
//! - `names` finds the values that a template names, and whether they exist;
//! - `render` runs Tera.

mod front_matter;
mod lint;
mod names;
mod prepare;
mod render;

pub use front_matter::{FrontMatter, Output};
pub use lint::lint;
pub use names::{is_name, resolve};
pub use prepare::Prepared;
pub use render::{Failure, render};

pub(super) use front_matter::split;
pub(super) use lint::lint_markdown;
pub(super) use prepare::{component_of, private_character};
pub(super) use render::render_line;
