//! `{agreement-text}`: the numbered clauses of an agreement, as its readers get them, in each of its languages.

use std::collections::BTreeSet;

use super::agreement_review::language;
use super::{Scope, Trouble};
use crate::engine::compose::agreement::AgreementText;
use crate::engine::compose::numbering::number;
use crate::model::document::{Block, Inline};

pub(super) use super::NoOptions as Options;

/// The smallest heading.
const SMALLEST: u8 = 4;

pub(super) fn lower(_: &Options, scope: &Scope<'_>) -> Result<Vec<Block>, Trouble> {
    let Some(agreement) = scope.agreement else { return Ok(Vec::new()) };
    let several = agreement.texts.len() > 1;
    let mut blocks = Vec::new();
    for text in &agreement.texts {
        if several {
            blocks.push(Block::Paragraph { content: vec![Inline::strong(language(scope, &text.locale))] });
        }
        blocks.extend(clauses(text));
    }
    Ok(blocks)
}

/// The clauses a level deeper, with ids of their own: the same clause may stand in several languages.
fn clauses(text: &AgreementText) -> Vec<Block> {
    let mut blocks = text.clauses.clone();
    number(&mut blocks, None);
    let prefix = text.locale.to_string().to_lowercase();
    let known: BTreeSet<String> = blocks
        .iter()
        .filter_map(|block| match block {
            Block::Heading { id, .. } => Some(format!("#{id}")),
            _ => None,
        })
        .collect();
    for block in &mut blocks {
        match block {
            Block::Heading { level, id, .. } => {
                *level = (*level + 1).min(SMALLEST);
                *id = format!("{prefix}-{id}");
            }
            Block::Paragraph { content } => relink(content, &prefix, &known),
            Block::List { items, .. } => {
                for inner in items.iter_mut().flat_map(|item| &mut item.blocks) {
                    if let Block::Paragraph { content } = inner {
                        relink(content, &prefix, &known);
                    }
                }
            }
            _ => {}
        }
    }
    blocks
}

/// Links between clauses lead to the clauses of this copy; those to annexes, which are not in it, keep their words.
fn relink(content: &mut Vec<Inline>, prefix: &str, known: &BTreeSet<String>) {
    let mut out = Vec::new();
    for inline in content.drain(..) {
        match inline {
            Inline::Link { to, content } if known.contains(&to) => {
                out.push(Inline::Link { to: format!("#{prefix}-{}", to.trim_start_matches('#')), content });
            }
            Inline::Link { to, content } if to.starts_with('#') => out.extend(content),
            other => out.push(other),
        }
    }
    *content = out;
}
