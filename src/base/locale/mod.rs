//! Languages: tags, messages, and dates, numbers and money as a reader writes them.

mod format;
mod messages;
mod tag;

pub use format::Formats;
pub use messages::{Argument, MessageError, Messages};
pub use tag::Locale;
