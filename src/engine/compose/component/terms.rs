//! `{terms}`: words with their meaning, each under a heading of its own, sorted as the language sorts them.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::{Scope, Trouble};
use crate::engine::compose::markdown::slug;
use crate::model::document::{Block, Inline};

/// Options of `{terms}`.
#[derive(Debug, Default, Serialize, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub(super) struct Options {
    /// The words, in any order.
    #[schemars(required, extend("x-required" = true))]
    items: Vec<Term>,
}

/// A word of a glossary.
#[derive(Debug, Default, Serialize, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
struct Term {
    /// The word.
    #[schemars(required, extend("x-required" = true))]
    term: Option<String>,
    /// What else it is called.
    also: Option<String>,
    /// What it means, as Markdown.
    #[schemars(required, extend("x-required" = true))]
    text: Option<String>,
}

pub(super) fn lower(options: &Options, scope: &Scope<'_>) -> Result<Vec<Block>, Trouble> {
    let mut terms: Vec<(String, String, Vec<Block>)> = Vec::new();
    for item in &options.items {
        let term = scope.plain(item.term.as_deref().unwrap_or_default())?;
        let also = scope.plain(item.also.as_deref().unwrap_or_default())?;
        terms.push((term, also, scope.markdown(item.text.as_deref().unwrap_or_default())?));
    }
    let compare = scope.formats.compare();
    terms.sort_by(|a, b| compare(&a.0, &b.0));
    Ok(terms.into_iter().flat_map(|(term, also, text)| entry(term, also, text)).collect())
}

/// A heading that can be linked to, and the meaning below it.
fn entry(term: String, also: String, text: Vec<Block>) -> Vec<Block> {
    let id = format!("term-{}", slug(&term));
    let words = if also.is_empty() { term } else { format!("{term} ({also})") };
    let content = vec![Inline::text(words)];
    let mut blocks = vec![Block::Heading { level: 1, id, content, new_page: false, landscape: false }];
    blocks.extend(text);
    blocks
}
