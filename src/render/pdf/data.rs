//! `/document.json`: everything that a theme's `.typ` files read.

use std::collections::{BTreeMap, BTreeSet};

use serde::Serialize;
use serde_json::Value;

use crate::base::font::Outline;
use crate::model::document::{Block, Card, Document, Furniture, Look, Meta};

#[derive(Serialize)]
struct Data<'a> {
    meta: &'a Meta,
    /// `pt`
    language: &'a str,
    /// `BR`
    region: Option<&'a str>,
    version: u32,
    stamp: Option<Stamp<'a>>,
    /// As in the tree, but for what [`resolve`] changes.
    cover: Value,
    blocks: Value,
    look: &'a Look,
    words: &'a BTreeMap<String, String>,
}

#[derive(Serialize)]
struct Stamp<'a> {
    word: &'a str,
    /// Its letters as a shape; absent where its script can't be drawn letter by letter.
    shape: Option<Shape<'a>>,
}

#[derive(Serialize)]
struct Shape<'a> {
    path: &'a str,
    width: f32,
    height: f32,
}

/// The file's content.
pub(super) fn json(
    document: &Document,
    stamp: Option<&str>,
    outline: Option<&Outline>,
    version: u32,
    furniture: &Furniture,
) -> Result<Vec<u8>, serde_json::Error> {
    let shape =
        outline.map(|outline| Shape { path: &outline.path, width: outline.width, height: outline.height });
    let mut ids = BTreeSet::new();
    anchors(&document.blocks, &mut ids);
    let mut cover = serde_json::to_value(&document.cover)?;
    let mut blocks = serde_json::to_value(&document.blocks)?;
    let paths =
        document.images.keys().enumerate().map(|(at, name)| (name.as_str(), image_path(at))).collect();
    resolve(&mut cover, &paths, &ids);
    resolve(&mut blocks, &paths, &ids);
    serde_json::to_vec(&Data {
        meta: &document.meta,
        language: document.meta.locale.language(),
        region: document.meta.locale.region(),
        version,
        stamp: stamp.map(|word| Stamp { word, shape }),
        cover,
        blocks,
        look: &furniture.look,
        words: &furniture.words,
    })
}

/// Gives each picture its path in the world, and takes away destinations that a PDF has not: pages of the site,
/// and headings that are not there, which Typst takes for an error.
fn resolve(value: &mut Value, paths: &BTreeMap<&str, String>, anchors: &BTreeSet<&str>) {
    match value {
        Value::Array(list) => list.iter_mut().for_each(|item| resolve(item, paths, anchors)),
        Value::Object(map) => {
            if let Some(Value::String(file)) = map.get_mut("file") {
                if let Some(path) = paths.get(file.as_str()) {
                    file.clone_from(path);
                }
            } else if let Some(to) = map.get_mut("to")
                && !to.as_str().is_some_and(|to| leads_somewhere(to, anchors))
            {
                *to = Value::Null;
            }
            map.values_mut().for_each(|item| resolve(item, paths, anchors));
        }
        _ => {}
    }
}

fn leads_somewhere(to: &str, anchors: &BTreeSet<&str>) -> bool {
    match to.strip_prefix('#') {
        Some(id) => anchors.contains(id),
        None => ["https:", "http:", "mailto:", "tel:"].iter().any(|scheme| to.starts_with(scheme)),
    }
}

/// A picture's place in the world. Counted, since Typst keeps every path that it ever saw, and 65,535 at most.
pub(super) fn image_path(index: usize) -> String {
    format!("/images/{index}")
}

/// The ids of all headings.
fn anchors<'a>(blocks: &'a [Block], ids: &mut BTreeSet<&'a str>) {
    for block in blocks {
        match block {
            Block::Heading { id, .. } => {
                ids.insert(id);
            }
            Block::List { items, .. } => items.iter().for_each(|item| anchors(&item.blocks, ids)),
            Block::Quote { blocks, .. } | Block::Callout { blocks, .. } | Block::QrCode { blocks, .. } => {
                anchors(blocks, ids);
            }
            Block::Cards { items, .. } => items.iter().for_each(|Card { blocks, .. }| anchors(blocks, ids)),
            Block::Paragraph { .. }
            | Block::Table(_)
            | Block::Code { .. }
            | Block::Facts { .. }
            | Block::Strip { .. }
            | Block::Figure { .. }
            | Block::Rule => {}
        }
    }
}
