//! `/document.json`: everything that a theme's `.typ` files read.

use std::collections::BTreeMap;

use serde::Serialize;

use crate::base::font::Outline;
use crate::model::document::{Block, Card, Cover, Document, Furniture, Look, Meta};

#[derive(Serialize)]
struct Data<'a> {
    meta: &'a Meta,
    /// `pt`
    language: &'a str,
    /// `BR`
    region: Option<&'a str>,
    version: u32,
    stamp: Option<Stamp<'a>>,
    cover: Option<&'a Cover>,
    blocks: &'a [Block],
    /// The ids that links can lead to.
    anchors: Vec<&'a str>,
    /// Where each picture lies in the world, by its name in the tree.
    images: BTreeMap<&'a str, String>,
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
    let shape = outline.map(|outline| Shape {
        path: &outline.path,
        width: outline.width,
        height: outline.height,
    });
    let mut ids = Vec::new();
    anchors(&document.blocks, &mut ids);
    serde_json::to_vec(&Data {
        meta: &document.meta,
        language: document.meta.locale.language(),
        region: document.meta.locale.region(),
        version,
        stamp: stamp.map(|word| Stamp { word, shape }),
        cover: document.cover.as_ref(),
        blocks: &document.blocks,
        anchors: ids,
        images: document.images.keys().enumerate().map(|(at, name)| (name.as_str(), image_path(at))).collect(),
        look: &furniture.look,
        words: &furniture.words,
    })
}

/// A picture's place in the world. Counted, since Typst keeps every path that it ever saw, and 65,535 at most.
pub(super) fn image_path(index: usize) -> String {
    format!("/images/{index}")
}

/// The ids of all headings. Typst takes a link to one that is not there for an error.
fn anchors<'a>(blocks: &'a [Block], ids: &mut Vec<&'a str>) {
    for block in blocks {
        match block {
            Block::Heading { id, .. } => ids.push(id),
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
