//! `/document.json`: everything that a theme's `.typ` files read.

use std::collections::{BTreeMap, BTreeSet};

use serde::Serialize;
use serde_json::Value;

use super::timeline;
use crate::base::font::Outline;
use crate::base::locale::Formats;
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
    /// As in the tree, but for what [`Known::resolve`] changes.
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
    let known = Known { paths, anchors: ids, first_level: first_level(&document.blocks) };
    known.resolve(&mut cover);
    known.resolve(&mut blocks);
    let meta = &document.meta;
    let charts = timeline::charts(&document.blocks, meta.paper, &Formats::new(&meta.locale))?;
    timeline::put(&mut blocks, &mut charts.into_iter());
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

/// What has to be known of the whole document to resolve a piece of it.
struct Known<'a> {
    paths: BTreeMap<&'a str, String>,
    anchors: BTreeSet<&'a str>,
    first_level: u64,
}

impl Known<'_> {
    /// Gives each picture its path in the world; takes away destinations that a PDF has not, which are pages of the
    /// site and headings that are not there; counts headings from 1, as PDF/UA wants, where templates keep 1 for
    /// the title.
    fn resolve(&self, value: &mut Value) {
        match value {
            Value::Array(list) => list.iter_mut().for_each(|item| self.resolve(item)),
            Value::Object(map) => {
                if let Some(Value::String(file)) = map.get_mut("file") {
                    if let Some(path) = self.paths.get(file.as_str()) {
                        file.clone_from(path);
                    }
                } else if let Some(to) = map.get_mut("to") {
                    if !to.as_str().is_some_and(|to| self.leads_somewhere(to)) {
                        *to = Value::Null;
                    }
                } else if let Some(level) = map.get_mut("level") {
                    let own = level.as_u64().unwrap_or(self.first_level);
                    *level = Value::from((own + 1).saturating_sub(self.first_level).max(1));
                }
                map.values_mut().for_each(|item| self.resolve(item));
            }
            _ => {}
        }
    }

    fn leads_somewhere(&self, to: &str) -> bool {
        match to.strip_prefix('#') {
            Some(id) => self.anchors.contains(id),
            None => ["https:", "http:", "mailto:", "tel:"].iter().any(|scheme| to.starts_with(scheme)),
        }
    }
}

/// The level of the main headings.
fn first_level(blocks: &[Block]) -> u64 {
    let levels = blocks.iter().filter_map(|block| match block {
        Block::Heading { level, .. } => Some(u64::from(*level)),
        _ => None,
    });
    levels.min().unwrap_or(1)
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
            | Block::Timeline(_)
            | Block::Chart(_)
            | Block::Form(_)
            | Block::Rule => {}
        }
    }
}
