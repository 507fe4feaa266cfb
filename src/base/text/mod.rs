//! Source files as text: where something stands in them, and how to show a line without giving away a secret.

mod decode;
mod fold;
mod mask;
mod secret;
mod source;

pub use decode::{Unreadable, decode};
pub use fold::{fold, fold_name};
pub use mask::mask_values;
pub use secret::find_secret;
pub use source::{Position, Source, Span};
