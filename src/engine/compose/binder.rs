//! The documents of a client to a [`Binder`].

use super::edition::Edition;
use super::template::Output;
use crate::base::locale::{Locale, Messages};
use crate::base::value::Audience;
use crate::model::document::{Binder, Meta, Part, TextSize};

/// The kind of binders in the manifest, and their file's name.
pub const BINDER: &str = "binder";

/// The binder of a client in a language: what it may see of the documents that are made as PDFs, in their order. None where
/// there is none.
///
/// What follows a signed version is left out: the signed copy is in force, and is handed over as it was signed.
pub fn binder<'e>(editions: &'e [Edition], locale: &Locale, messages: &Messages) -> Option<Binder<'e>> {
    let parts: Vec<Part<'e>> = editions
        .iter()
        .filter(|edition| {
            let meta = &edition.document.meta;
            let own = meta.audience == Audience::Client && meta.locale == *locale;
            own && edition.makes(Output::Pdf) && !edition.next_version
        })
        .map(|edition| Part {
            document: &edition.document,
            draft: edition.draft.is_some(),
            version: edition.version,
        })
        .collect();
    let first = &parts.first()?.document.meta;
    let word = |id: &str| messages.get(&format!("ui-{id}"), [("client", first.client.as_str().into())]);
    let meta = Meta {
        kind: BINDER.to_owned(),
        title: word("binder").unwrap_or_else(|| BINDER.to_owned()),
        description: word("binder-about"),
        contents: true,
        size: TextSize::Normal,
        ..first.clone()
    };
    let cover = parts.iter().find_map(|part| part.document.cover.clone());
    Some(Binder { meta, cover, parts })
}
