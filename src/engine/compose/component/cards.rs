//! `{cards}`: boxes side by side, for what must be seen first.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::{Scope, Trouble};
use crate::model::document::{Block, Card, Inline};

/// Options of `{cards}`.
#[derive(Debug, Default, Serialize, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub(super) struct Options {
    /// How many stand side by side on paper; 2 where nothing is said.
    #[schemars(range(min = 1, max = 3))]
    columns: Option<u8>,
    /// The boxes.
    #[schemars(required, extend("x-required" = true))]
    items: Vec<Item>,
}

/// A box.
#[derive(Debug, Default, Serialize, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
struct Item {
    /// Its title.
    #[schemars(required, extend("x-required" = true))]
    title: Option<String>,
    /// What it says, in Markdown.
    text: Option<String>,
}

pub(super) fn lower(options: &Options, scope: &Scope<'_>) -> Result<Vec<Block>, Trouble> {
    let mut items = Vec::new();
    for item in &options.items {
        let title = scope.plain(item.title.as_deref().unwrap_or_default())?;
        let blocks = scope.markdown(item.text.as_deref().unwrap_or_default())?;
        items.push(Card {
            picture: None,
            title: vec![Inline::text(title)],
            subtitle: Vec::new(),
            blocks,
            lead: false,
        });
    }
    Ok(if items.is_empty() {
        Vec::new()
    } else {
        vec![Block::Cards { columns: options.columns.unwrap_or(2), items }]
    })
}
