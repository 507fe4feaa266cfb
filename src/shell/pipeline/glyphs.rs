//! Characters that no font has: said with the line where they were typed, before any PDF is tried.

use std::collections::BTreeSet;
use std::sync::Arc;

use crate::base::diagnostic::{Code, Diagnostic};
use crate::base::font::Fonts;
use crate::base::text::{Source, Span};
use crate::model::document::{Document, plain_text};

/// A diagnostic for each character of a document that no font has and that was not said of an earlier one. `sources` are
/// the files that it can come from, the likeliest first.
pub(super) fn missing(
    document: &Document,
    fonts: &Fonts,
    theme: &str,
    sources: &[&Arc<Source>],
    said: &mut BTreeSet<char>,
) -> Vec<Diagnostic> {
    let text = plain_text(document);
    let missing = fonts.missing_glyphs(&text);
    missing
        .into_iter()
        .filter(|character| said.insert(*character))
        .map(|character| {
            let place = sources.iter().find_map(|source| {
                let at = source.text().find(character)?;
                Some(Diagnostic::at(Code::MissingGlyph, source, Span::new(at, at + character.len_utf8())))
            });
            let line = text.lines().find(|line| line.contains(character)).unwrap_or_default();
            place
                .unwrap_or_else(|| Diagnostic::new(Code::MissingGlyph))
                .with("character", format!("{character} (U+{:04X})", u32::from(character)))
                .with("theme", theme.to_owned())
                .with("text", line.chars().take(60).collect::<String>())
        })
        .collect()
}
