//! `{agreement-differences}`: the clauses of an agreement that are not those of the standard template, word by word.

use super::agreement_review::language;
use super::pieces::cell;
use super::planned::table;
use super::{Scope, Trouble};
use crate::engine::compose::agreement::{Cause, Change, Difference};
use crate::model::document::{Block, Inline};

pub(super) use super::NoOptions as Options;

pub(super) fn lower(_: &Options, scope: &Scope<'_>) -> Result<Vec<Block>, Trouble> {
    let Some(agreement) = scope.agreement else { return Ok(Vec::new()) };
    let mut blocks = Vec::new();
    for text in &agreement.texts {
        if agreement.texts.len() > 1 {
            blocks.push(Block::Paragraph { content: vec![Inline::strong(language(scope, &text.locale))] });
        }
        if text.differences.is_empty() {
            blocks.push(Block::paragraph(scope.word("sla-no-differences")));
        }
        blocks.extend(text.differences.iter().flat_map(|difference| one(difference, scope)));
    }
    Ok(blocks)
}

fn one(difference: &Difference, scope: &Scope<'_>) -> Vec<Block> {
    let change = match difference.change {
        Change::Added => "added",
        Change::Changed => "changed",
        Change::Removed => "removed",
    };
    let level = scope.view.level().and_then(|level| scope.text(level.name.as_ref())).unwrap_or_default();
    let client =
        scope.view.intake.company.as_ref().and_then(|company| company.name.as_deref()).unwrap_or_default();
    let cause = match difference.cause {
        Cause::Level => scope.phrase("sla-cause-level", [("level", level.into())]),
        Cause::Client => scope.phrase("sla-cause-client", [("client", client.into())]),
        Cause::Both => scope.phrase("sla-cause-both", [("level", level.into()), ("client", client.into())]),
    };
    let change = scope.word(&format!("sla-change-{change}"));
    let title =
        vec![Inline::strong(difference.title.as_str()), Inline::text(format!(": {change}; {cause}."))];
    let rows = difference
        .paragraphs
        .iter()
        .map(|(before, after)| vec![cell(before.clone()), cell(after.clone())])
        .collect();
    let heads = [("sla-standard-words", 1), ("sla-own-words", 1)];
    [Block::Paragraph { content: title }].into_iter().chain(table(scope, &heads, rows, false)).collect()
}
