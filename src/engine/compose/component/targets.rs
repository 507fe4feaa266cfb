//! `{targets}`: the times of the contracted service level, and under them what they mean by example.

use super::gaps::marker;
use super::planned::{plain_cell, strong_cell, table};
use super::{Scope, Trouble};
use crate::model::document::{Block, Inline, Item};

pub(super) use super::NoOptions as Options;

pub(super) fn lower(_: &Options, scope: &Scope<'_>) -> Result<Vec<Block>, Trouble> {
    let Some(level) = scope.view.level().filter(|level| !level.targets.is_empty()) else {
        return Ok(scope
            .marks_gaps
            .then(|| Block::paragraph(marker(scope, "level.name")))
            .into_iter()
            .collect());
    };
    let rows = level
        .targets
        .iter()
        .map(|target| {
            let time =
                |time: Option<_>| plain_cell(time.map(|time| scope.duration(time)).unwrap_or_default());
            let name = scope.text(target.name.as_ref()).unwrap_or_default();
            vec![strong_cell(name), time(target.response), time(target.resolution)]
        })
        .collect();
    let heads = [("sla-priority", 4), ("response", 4), ("resolution", 4)];
    let mut blocks: Vec<Block> = table(scope, &heads, rows, true).into_iter().collect();
    let items: Vec<Item> = level
        .targets
        .iter()
        .filter_map(|target| {
            let (name, example) = (scope.text(target.name.as_ref())?, scope.text(target.example.as_ref())?);
            let content = vec![Inline::strong(name), Inline::text(format!(": {example}"))];
            Some(Item::plain(vec![Block::Paragraph { content }]))
        })
        .collect();
    if !items.is_empty() {
        blocks.push(Block::paragraph(scope.word("sla-examples")));
        blocks.push(Block::List { start: None, items });
    }
    Ok(blocks)
}
