//! Text, languages, diagnostics, values and YAML. Knows no client.

pub mod calendar;
pub mod diagnostic;
pub mod font;
pub mod locale;
pub mod picture;
pub mod text;
pub mod threads;
pub mod value;
pub mod yaml;
