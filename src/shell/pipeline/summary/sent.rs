//! What a client holds, and whether it still says what we would say today.

use std::collections::BTreeMap;

use crate::base::value::{Audience, Date, Id};
use crate::engine::compose::{Edition, fingerprint};
use crate::model::record::Onboarding;

/// A document that was sent.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SentDocument {
    /// The document kind.
    pub kind: String,
    /// Its version.
    pub version: u32,
    /// When.
    pub on: Option<Date>,
    /// The contact who got it.
    pub to: Option<Id>,
    /// The very file, from the client's folder.
    pub file: Option<String>,
    /// Whether today's words differ from it; `None` where nobody noted what it said, or there is none today.
    pub differs: Option<bool>,
}

/// The last version that was sent of each kind, in the order of the record.
pub(super) fn sent(onboarding: &Onboarding, editions: &[Edition]) -> Vec<SentDocument> {
    let mut last: BTreeMap<&str, usize> = BTreeMap::new();
    for (index, entry) in onboarding.sent.iter().enumerate() {
        let Some(kind) = &entry.kind else { continue };
        let newer = |other: &usize| {
            let other = onboarding.sent.get(*other);
            other.is_none_or(|other| (other.version, other.on) <= (entry.version, entry.on))
        };
        if last.get(kind.as_str()).is_none_or(newer) {
            last.insert(kind.as_str(), index);
        }
    }
    let mut places: Vec<usize> = last.into_values().collect();
    places.sort_unstable();
    let entries = places.into_iter().filter_map(|index| onboarding.sent.get(index));
    entries
        .filter_map(|entry| {
            let kind = entry.kind.as_ref()?.to_string();
            // In several languages, one of them was sent; the record does not say which.
            let mut today = editions
                .iter()
                .filter(|edition| edition.document.meta.kind == kind)
                .filter(|edition| edition.document.meta.audience == Audience::Client)
                .filter_map(|edition| fingerprint(&edition.document))
                .peekable();
            let differs = match (&entry.of, today.peek().is_some()) {
                // Somebody may have typed fewer digits than we print.
                (Some(of), true) => Some(!today.any(|now| now.to_string().starts_with(&of.to_string()))),
                _ => None,
            };
            Some(SentDocument {
                version: entry.version.unwrap_or(1),
                on: entry.on,
                to: entry.to.clone(),
                file: entry.file.as_ref().map(ToString::to_string),
                differs,
                kind,
            })
        })
        .collect()
}
