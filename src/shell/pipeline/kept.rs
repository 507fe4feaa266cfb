//! What a client holds: documents as they were sent or signed, and whether today's words differ.

use std::collections::BTreeMap;
use std::sync::Arc;

use crate::base::locale::Locale;
use crate::base::value::{Date, FilePath, Fingerprint, Id};
use crate::model::record::Onboarding;
use crate::shell::workspace::ClientFiles;

/// The last version of a document that was sent.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Held {
    /// The document kind.
    pub kind: Id,
    /// Its version.
    pub version: u32,
    /// When it was sent.
    pub on: Option<Date>,
    /// The contact who got it.
    pub to: Option<Id>,
    /// The very file.
    pub file: Option<FilePath>,
    /// The fingerprint of its words.
    pub of: Option<Fingerprint>,
    /// Whether today's document says something else; `None` where that is not known.
    pub differs: Option<bool>,
    /// The languages in which it says the same.
    pub same_in: Vec<Locale>,
}

/// A file that was sent or signed, which no build renders again.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct KeptCopy {
    /// The document kind.
    pub kind: String,
    /// Its version, as it stands in the file's name.
    pub version: String,
    /// When it was sent, or signed by the last of both.
    pub on: Option<Date>,
    /// The name of the contact who got it.
    pub to: Option<String>,
    /// It was signed.
    pub signed: bool,
    /// The ending of its name.
    pub ending: String,
    /// The very bytes.
    pub bytes: Arc<[u8]>,
}

impl KeptCopy {
    /// Its name in the client's folder.
    pub fn file_name(&self) -> String {
        format!("{}-{}.{}", self.kind, self.version, self.ending)
    }
}

/// The last version of each kind that was sent. `words` are the fingerprints of today's documents, each made as the
/// version that was sent.
pub(super) fn held(
    onboarding: &Onboarding,
    words: &BTreeMap<String, Vec<(Locale, Fingerprint)>>,
) -> Vec<Held> {
    let mut last: BTreeMap<Id, Held> = BTreeMap::new();
    for sent in &onboarding.sent {
        let Some(kind) = sent.kind.clone() else { continue };
        let version = sent.version.unwrap_or(1);
        if last.get(&kind).is_some_and(|held| held.version > version) {
            continue;
        }
        let today = words.get(kind.as_str());
        let same = |of: &Fingerprint| -> Option<Vec<Locale>> {
            let same = today?.iter().filter(|(_, words)| words.to_string().starts_with(&of.to_string()));
            Some(same.map(|(locale, _)| locale.clone()).collect())
        };
        let same_in = sent.of.as_ref().and_then(same);
        let held = Held {
            kind: kind.clone(),
            version,
            on: sent.on,
            to: sent.to.clone(),
            file: sent.file.clone(),
            of: sent.of.clone(),
            differs: same_in.as_ref().map(Vec::is_empty),
            same_in: same_in.unwrap_or_default(),
        };
        last.insert(kind, held);
    }
    last.into_values().collect()
}

/// The copies that go beside the client's documents: what was signed, then what was sent, the newest first.
pub(super) fn copies(files: &ClientFiles) -> Vec<KeptCopy> {
    let onboarding = &files.onboarding.value;
    let bytes = |file: Option<&FilePath>| files.kept.get(file?.as_str()).cloned();
    let ending = |file: Option<&FilePath>| {
        let ending = file.and_then(|file| file.as_str().rsplit_once('.')).map(|(_, ending)| ending);
        let plain = |ending: &&str| ending.chars().all(|c| c.is_ascii_alphanumeric()) && !ending.is_empty();
        ending.filter(plain).map_or("pdf".to_owned(), str::to_ascii_lowercase)
    };
    let mut found: Vec<KeptCopy> = Vec::new();
    for sent in onboarding.sent.iter().rev() {
        let (Some(kind), Some(bytes)) = (&sent.kind, bytes(sent.file.as_ref())) else { continue };
        let contact =
            files.intake.value.contacts.iter().find(|contact| contact.id == sent.to && sent.to.is_some());
        found.push(KeptCopy {
            kind: kind.to_string(),
            version: sent.version.unwrap_or(1).to_string(),
            on: sent.on,
            to: contact.and_then(|contact| contact.name.clone()),
            signed: false,
            ending: ending(sent.file.as_ref()),
            bytes,
        });
    }
    found.sort_by_key(|copy| std::cmp::Reverse(copy.on));
    let sla = onboarding.sla.as_ref();
    let signed = sla.and_then(|sla| sla.signed.as_ref());
    if let Some((signed, bytes)) = signed.and_then(|signed| Some((signed, bytes(signed.file.as_ref())?))) {
        let day = |side: &Option<crate::model::record::Signature>| side.as_ref().and_then(|side| side.on);
        let version = sla.and_then(|sla| sla.version.clone()).unwrap_or_default();
        let clean: String =
            version.chars().filter(|c| c.is_ascii_alphanumeric() || "-.".contains(*c)).collect();
        let version = if clean.trim_matches('.').is_empty() { "1".to_owned() } else { clean };
        let taken = found.iter().any(|copy| copy.kind == "sla" && copy.version == version);
        found.insert(
            0,
            KeptCopy {
                kind: "sla".to_owned(),
                // A version that was sent unsigned is another file.
                version: if taken { format!("{version}-signed") } else { version },
                on: day(&signed.provider).max(day(&signed.client)),
                to: None,
                signed: true,
                ending: ending(signed.file.as_ref()),
                bytes,
            },
        );
    }
    // The same version twice would be one file: the one that was noted last stays.
    let mut names = std::collections::BTreeSet::new();
    found.retain(|copy| names.insert(copy.file_name()));
    found
}
