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
    #[serde(flatten)]
    body: Body<'a>,
    /// `pt`
    language: &'a str,
    /// `BR`
    region: Option<&'a str>,
    look: &'a Look,
    words: &'a BTreeMap<String, String>,
}

/// What is a document's own, be it alone or in a binder.
#[derive(Serialize)]
pub(super) struct Body<'a> {
    meta: &'a Meta,
    version: u32,
    stamp: Option<Stamp<'a>>,
    /// As in the tree, but for what [`Known::resolve`] changes.
    cover: Value,
    blocks: Value,
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
    let mut ids = BTreeSet::new();
    anchors(&document.blocks, &mut ids);
    let paths =
        document.images.keys().enumerate().map(|(at, name)| (name.as_str(), image_path(at))).collect();
    let known = Known { paths, anchors: ids, first_level: first_level(&document.blocks), bound: None };
    serde_json::to_vec(&Data {
        body: body(document, stamp.map(|word| (word, outline)), version, &known)?,
        language: document.meta.locale.language(),
        region: document.meta.locale.region(),
        look: &furniture.look,
        words: &furniture.words,
    })
}

/// A document's own part of the file.
pub(super) fn body<'a>(
    document: &'a Document,
    stamp: Option<(&'a str, Option<&'a Outline>)>,
    version: u32,
    known: &Known<'_>,
) -> Result<Body<'a>, serde_json::Error> {
    let mut cover = serde_json::to_value(&document.cover)?;
    let mut blocks = serde_json::to_value(&document.blocks)?;
    known.resolve(&mut cover);
    known.resolve(&mut blocks);
    let meta = &document.meta;
    let charts = timeline::charts(&document.blocks, meta.paper, &Formats::new(&meta.locale))?;
    timeline::put(&mut blocks, &mut charts.into_iter());
    let shape =
        |outline: &'a Outline| Shape { path: &outline.path, width: outline.width, height: outline.height };
    let stamp = stamp.map(|(word, outline)| Stamp { word, shape: outline.map(shape) });
    Ok(Body { meta, version, stamp, cover, blocks })
}

/// What has to be known of the whole document to resolve a piece of it.
pub(super) struct Known<'a> {
    /// The places of its pictures in the world.
    pub(super) paths: BTreeMap<&'a str, String>,
    /// The ids of its headings.
    pub(super) anchors: BTreeSet<&'a str>,
    /// The level of its main headings.
    pub(super) first_level: u64,
    /// Where it is one of several.
    pub(super) bound: Option<Bound<'a>>,
}

/// A document among those of a binder.
pub(super) struct Bound<'a> {
    /// Its kind, which its anchors begin with.
    pub(super) kind: &'a str,
    /// The ids of the headings of each document, by kind.
    pub(super) anchors: &'a BTreeMap<&'a str, BTreeSet<&'a str>>,
}

impl Known<'_> {
    /// Gives each picture its path in the world; takes away destinations that a PDF has not, which are pages of the
    /// site and headings that are not there; counts headings from 1, as PDF/UA wants, where templates keep 1 for
    /// the title.
    pub(super) fn resolve(&self, value: &mut Value) {
        match value {
            Value::Array(list) => list.iter_mut().for_each(|item| self.resolve(item)),
            Value::Object(map) => {
                if let Some(Value::String(file)) = map.get_mut("file") {
                    if let Some(path) = self.paths.get(file.as_str()) {
                        file.clone_from(path);
                    }
                } else if let Some(to) = map.get_mut("to") {
                    *to = to.as_str().and_then(|to| self.destination(to)).map_or(Value::Null, Value::from);
                } else if let Some(level) = map.get_mut("level") {
                    let own = level.as_u64().unwrap_or(self.first_level);
                    let down = u64::from(self.bound.is_some());
                    *level = Value::from((own + 1).saturating_sub(self.first_level).max(1) + down);
                    if let (Some(bound), Some(Value::String(id))) = (&self.bound, map.get_mut("id"))
                        && !id.is_empty()
                    {
                        *id = format!("{}/{id}", bound.kind);
                    }
                }
                map.values_mut().for_each(|item| self.resolve(item));
            }
            _ => {}
        }
    }

    /// Where a link leads in the PDF; none where there is no such place in it.
    fn destination(&self, to: &str) -> Option<String> {
        if let Some(id) = to.strip_prefix('#') {
            let prefix = self.bound.as_ref().map(|bound| format!("{}/", bound.kind)).unwrap_or_default();
            return self.anchors.contains(id).then(|| format!("#{prefix}{id}"));
        }
        if ["https:", "http:", "mailto:", "tel:"].iter().any(|scheme| to.starts_with(scheme)) {
            return Some(to.to_owned());
        }
        // A page of the site, which may be another document of the same binder.
        let (page, id) = to.split_once('#').unwrap_or((to, ""));
        let kind = page.strip_suffix(".html")?;
        let anchors = self.bound.as_ref()?.anchors.get(kind)?;
        Some(if anchors.contains(id) { format!("#{kind}/{id}") } else { format!("#{kind}") })
    }
}

/// The level of the main headings.
pub(super) fn first_level(blocks: &[Block]) -> u64 {
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
pub(super) fn anchors<'a>(blocks: &'a [Block], ids: &mut BTreeSet<&'a str>) {
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
