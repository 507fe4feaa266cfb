//! Values on their way through Markdown.
//!
//! Tera's escape function turns a value into U+E000, U+E100 plus each of its UTF-8 bytes, U+E001. To Markdown that is
//! a word without meaning; after parsing it is decoded to the text that was typed. Nothing is remembered in between.

use std::io::Write;

const START: char = '\u{e000}';
const END: char = '\u{e001}';
const BYTE: u32 = 0xE100;

/// A value that was torn apart on the way, or that a template forged.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Torn;

/// Tera's escape function.
///
/// # Errors
/// Those of the writer.
pub(super) fn escape(value: &str, out: &mut dyn Write) -> std::io::Result<()> {
    out.write_all(encode(value).as_bytes())
}

/// A value as a sentinel.
pub(super) fn encode(value: &str) -> String {
    let bytes = value.bytes().filter_map(|byte| char::from_u32(BYTE + u32::from(byte)));
    std::iter::once(START).chain(bytes).chain([END]).collect()
}

/// A piece of a text: as the template wrote it, or a value.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Piece {
    /// The template's own words.
    Literal(String),
    /// A value, as typed.
    Value(String),
}

/// Takes a text apart into the template's words and values.
///
/// # Errors
/// [`Torn`] where a sentinel does not begin, end or decode as it should.
pub(super) fn pieces(text: &str) -> Result<Vec<Piece>, Torn> {
    let mut found = Vec::new();
    let mut literal = String::new();
    let mut chars = text.chars();
    while let Some(c) = chars.next() {
        if c == START {
            if !literal.is_empty() {
                found.push(Piece::Literal(std::mem::take(&mut literal)));
            }
            let mut bytes = Vec::new();
            loop {
                match chars.next().map(u32::from) {
                    Some(end) if end == u32::from(END) => break,
                    Some(byte @ 0xE100..=0xE1FF) => bytes.push(u8::try_from(byte - BYTE).map_err(|_| Torn)?),
                    _ => return Err(Torn),
                }
            }
            found.push(Piece::Value(String::from_utf8(bytes).map_err(|_| Torn)?));
        } else if ('\u{e001}'..='\u{e1ff}').contains(&c) {
            return Err(Torn);
        } else {
            literal.push(c);
        }
    }
    if !literal.is_empty() {
        found.push(Piece::Literal(literal));
    }
    Ok(found)
}

/// The text that a reader sees.
///
/// # Errors
/// [`Torn`] as for [`pieces`].
pub(super) fn decode(text: &str) -> Result<String, Torn> {
    let pieces = pieces(text)?;
    Ok(pieces
        .into_iter()
        .map(|piece| match piece {
            Piece::Literal(text) | Piece::Value(text) => text,
        })
        .collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn any_text_comes_back_as_typed() {
        for value in ["", "a|b", "**x** <b>", "{{ x }}", "ção 日本 🎉", "\n# x\n", "\u{0}"] {
            assert_eq!(decode(&format!("a {} b", encode(value))), Ok(format!("a {value} b")));
        }
    }

    #[test]
    fn a_torn_value_is_noticed() {
        let whole = encode("abc");
        for cut in whole.char_indices().skip(1).map(|(at, _)| at) {
            assert_eq!(decode(&whole[..cut]), Err(Torn));
            assert_eq!(decode(&whole[cut..]), Err(Torn));
        }
    }
}
