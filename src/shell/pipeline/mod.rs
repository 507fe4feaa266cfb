//! One client from files to editions: the one place that knows the order of the stages. `check` and `build` both
//! run it; it reads no file and writes none.

mod agreement;
mod client;
mod glyphs;
mod guide;
mod library;
mod summary;
mod templates;

pub use client::{ClientResult, Waiting, client};
pub use guide::{Guide, guide};
pub use library::Library;
pub use summary::{Due, NextStep, Summary};
pub use templates::{ClientTemplates, Templates};
