//! `{links}`: pages that clients need, with a line each.

use super::pieces::link;
use super::{Scope, Trouble};
use crate::model::document::{Block, Inline, Item};

pub(super) use super::NoOptions as Options;

pub(super) fn lower(_: &Options, scope: &Scope<'_>) -> Result<Vec<Block>, Trouble> {
    let items: Vec<Item> = scope
        .view
        .provider
        .links
        .iter()
        .filter_map(|entry| {
            let url = entry.url.as_ref()?.as_str();
            let title = scope.text(entry.title.as_ref())?;
            let mut content = vec![link(url.to_owned(), title)];
            if let Some(about) = scope.text(entry.about.as_ref()) {
                content.push(Inline::Break);
                content.push(Inline::text(about));
            }
            Some(Item::plain(vec![Block::Paragraph { content }]))
        })
        .collect();
    Ok(if items.is_empty() { Vec::new() } else { vec![Block::List { start: None, items }] })
}
