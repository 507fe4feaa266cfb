//! Text, languages, diagnostics, values and YAML. Knows no client.

pub mod text;
pub mod locale;
pub mod diagnostic;
pub mod value;
pub mod yaml;
pub mod font;
pub mod picture;
