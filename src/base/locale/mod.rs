//! Languages: tags, messages, and dates, numbers and money as a reader writes them.

mod messages;
mod format;
mod tag;

pub use format::Formats;
pub use messages::{Argument, Messages, MessageError};
pub use tag::Locale;
