//! A document as it goes out.

use super::template::Output;
use crate::base::value::{Fingerprint, Scalar as _};
use crate::engine::gate::Gate;
use crate::model::document::{Document, plain_text};
use crate::model::record::Onboarding;

/// A document as it goes out: with the gate that still holds it back, and its version.
#[derive(Debug, Clone, PartialEq)]
pub struct Edition {
    /// The document.
    pub document: Document,
    /// It is a draft: the gate that is closed, and what it needs.
    pub draft: Option<Gate>,
    /// 1, or one more than the last version that was sent.
    pub version: u32,
    /// What it is made as; both where nothing is said.
    pub outputs: Vec<Output>,
}

impl Edition {
    /// Whether it is made as `output`.
    pub fn makes(&self, output: Output) -> bool {
        self.outputs.is_empty() || self.outputs.contains(&output)
    }
}

/// The version of the document that a build makes: 1 + the last one that was sent.
pub fn version(onboarding: &Onboarding, kind: &str) -> u32 {
    let sent =
        onboarding.sent.iter().filter(|sent| sent.kind.as_ref().is_some_and(|own| own.as_str() == kind));
    sent.map(|sent| sent.version.unwrap_or(1)).max().unwrap_or(0) + 1
}

/// The fingerprint of a document's words: 12 hexadecimal digits of their BLAKE3 hash. Whatever changes no word changes
/// nothing: letters are composed (NFC), blanks folded.
pub fn fingerprint(document: &Document) -> Option<Fingerprint> {
    use unicode_normalization::UnicodeNormalization as _;
    let words: Vec<String> =
        plain_text(document).split_whitespace().map(|word| word.nfc().collect()).collect();
    let hash = blake3::hash(words.join(" ").as_bytes()).to_hex();
    Fingerprint::parse(&hash[..12]).ok()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::base::value::Id;
    use crate::model::record::Sent;

    #[test]
    fn versions_follow_what_was_sent() {
        let mut record = Onboarding::default();
        assert_eq!(version(&record, "welcome"), 1);
        let kind = Id::parse("welcome").ok();
        record.sent.push(Sent { kind, version: Some(2), ..Sent::default() });
        assert_eq!((version(&record, "welcome"), version(&record, "sla")), (3, 1));
    }
}
