//! `/document.json` of a binder: its own cover, and each document as it would be alone.

use std::collections::{BTreeMap, BTreeSet};

use serde::Serialize;
use serde_json::Value;

use super::data::{Body, Bound, Known, anchors, body, first_level, image_path};
use crate::base::font::Outline;
use crate::model::document::{Binder, Furniture, ImageData, Look, Meta};

#[derive(Serialize)]
struct Data<'a> {
    meta: &'a Meta,
    /// `pt`
    language: &'a str,
    /// `BR`
    region: Option<&'a str>,
    /// What is bound together has a version each.
    version: Option<u32>,
    stamp: Option<()>,
    cover: Value,
    parts: Vec<Part<'a>>,
    look: &'a Look,
    words: &'a BTreeMap<String, String>,
}

#[derive(Serialize)]
struct Part<'a> {
    /// The anchor of its first page.
    id: &'a str,
    #[serde(flatten)]
    body: Body<'a>,
}

/// The pictures of all documents, each once, by the hash of their content.
pub(super) fn images(binder: &Binder<'_>) -> BTreeMap<String, ImageData> {
    let all = binder.parts.iter().flat_map(|part| part.document.images.values());
    all.map(|image| (hash(image), image.clone())).collect()
}

fn hash(image: &ImageData) -> String {
    blake3::hash(&image.bytes).to_hex().to_string()
}

/// The file's content. `images` are those that [`images`] gave.
pub(super) fn json(
    binder: &Binder<'_>,
    stamp: Option<&str>,
    outline: Option<&Outline>,
    furniture: &Furniture,
    images: &BTreeMap<String, ImageData>,
) -> Result<Vec<u8>, serde_json::Error> {
    let places: BTreeMap<&str, String> =
        images.keys().enumerate().map(|(at, hash)| (hash.as_str(), image_path(at))).collect();
    let mut ids: BTreeMap<&str, BTreeSet<&str>> = BTreeMap::new();
    for part in &binder.parts {
        anchors(&part.document.blocks, ids.entry(&part.document.meta.kind).or_default());
    }
    let mut cover = serde_json::to_value(&binder.cover)?;
    let mut parts = Vec::new();
    for part in &binder.parts {
        let document = part.document;
        let place = |image: &ImageData| places.get(hash(image).as_str()).cloned();
        let known = Known {
            paths: document
                .images
                .iter()
                .filter_map(|(name, image)| Some((name.as_str(), place(image)?)))
                .collect(),
            anchors: ids.get(document.meta.kind.as_str()).cloned().unwrap_or_default(),
            first_level: first_level(&document.blocks),
            bound: Some(Bound { kind: &document.meta.kind, anchors: &ids }),
        };
        // The cover is that of a document: the pictures on it are too.
        if binder.cover == document.cover {
            known.resolve(&mut cover);
        }
        let stamp = stamp.filter(|_| part.draft).map(|word| (word, outline));
        parts.push(Part { id: &document.meta.kind, body: body(document, stamp, part.version, &known)? });
    }
    serde_json::to_vec(&Data {
        meta: &binder.meta,
        language: binder.meta.locale.language(),
        region: binder.meta.locale.region(),
        version: None,
        stamp: None,
        cover,
        parts,
        look: &furniture.look,
        words: &furniture.words,
    })
}
