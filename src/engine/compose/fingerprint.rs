//! Whether two documents say the same: a short hash of their words.

use unicode_normalization::UnicodeNormalization as _;

use crate::base::value::{Fingerprint, Scalar as _};
use crate::model::document::{Block, Document, text_of};

/// How many hex digits a fingerprint has: enough to tell two texts of one client apart, and short enough to be typed.
const DIGITS: usize = 12;

/// The fingerprint of what a document says. Cover, date, version and stamp are no part of it: a document that was sent
/// stays the same when only a day has gone by, unless its own words change with the day.
pub fn fingerprint(document: &Document) -> Option<Fingerprint> {
    fingerprint_of(&document.blocks)
}

/// The fingerprint of some blocks: blake3 of their plain text in NFC, with each run of white space as one space.
pub fn fingerprint_of(blocks: &[Block]) -> Option<Fingerprint> {
    let composed: String = text_of(blocks).nfc().collect();
    let folded: Vec<&str> = composed.split_whitespace().collect();
    let hash = blake3::hash(folded.join(" ").as_bytes()).to_hex();
    // Twelve hex digits always are a fingerprint.
    Fingerprint::parse(&hash[..DIGITS]).ok()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::document::Inline;

    fn paragraph(text: &str) -> Block {
        Block::Paragraph { content: vec![Inline::Text { text: text.to_owned() }] }
    }

    #[test]
    fn words_count_and_their_form_does_not() {
        let of = |texts: &[&str]| {
            let blocks: Vec<Block> = texts.iter().map(|text| paragraph(text)).collect();
            fingerprint_of(&blocks).unwrap().to_string()
        };
        assert_eq!(of(&["Vigência de doze meses"]).len(), DIGITS);
        assert_eq!(of(&["Vigência  de\u{a0}doze", "meses "]), of(&["Vige\u{302}ncia de doze meses"]));
        assert_ne!(of(&["Vigência de doze meses"]), of(&["Vigência de dez meses"]));
        assert_ne!(of(&["doze meses"]), of(&["dozemeses"]));
        assert_ne!(of(&[]), of(&["a"]));
    }
}
