//! All pages of a site in one, for printing.

use super::{Destination, HOME, SitePage};
use crate::model::document::{Block, Document, Inline, relink};

/// Puts the listed pages one behind the other: each begins with its title, its headings lie one level deeper, and links
/// between pages lead within. `None` where there is no page.
pub fn print(pages: &[&SitePage], title: String) -> Option<Document> {
    let first = pages.iter().find(|page| page.name == HOME).or_else(|| pages.first())?;
    let mut out = Document {
        meta: crate::model::document::Meta {
            kind: super::PRINT.to_owned(),
            title,
            description: None,
            ..first.document.meta.clone()
        },
        cover: None,
        blocks: Vec::new(),
        images: std::collections::BTreeMap::new(),
    };
    for page in pages {
        out.blocks.push(Block::Heading {
            level: 1,
            id: page.name.clone(),
            content: vec![Inline::text(page.document.meta.title.clone())],
            new_page: !out.blocks.is_empty(),
            landscape: false,
        });
        out.blocks.extend(deeper(page, pages));
        out.images.extend(page.document.images.clone());
    }
    Some(out)
}

/// A page's blocks as part of the whole.
fn deeper(page: &SitePage, pages: &[&SitePage]) -> Vec<Block> {
    let mut blocks = page.document.blocks.clone();
    for block in &mut blocks {
        if let Block::Heading { level, id, new_page, .. } = block {
            *level += 1;
            *id = within(&page.name, id);
            *new_page = false;
        }
    }
    relink(&mut blocks, &|to| {
        let Destination::Page { page: named, anchor } = Destination::of(to) else {
            return Some(to.to_owned());
        };
        let target = named.unwrap_or(&page.name);
        // A document stands by itself.
        if !pages.iter().any(|page| page.name == target) {
            return Some(to.to_owned());
        }
        Some(match anchor {
            Some(anchor) => format!("#{}", within(target, anchor)),
            None => format!("#{target}"),
        })
    });
    blocks
}

/// The id of a page's heading in the whole.
fn within(page: &str, id: &str) -> String {
    format!("{page}--{id}")
}
