//! `{answer-distribution}`: how the answers to each question are spread, as a chart and as a table.

use super::planned::plain_cell;
use super::results::{self, answer_words, count_cell, question, share};
use super::{Scope, Trouble};
use crate::engine::answers::{Counted, Spread};
use crate::model::document::{Bar, Block, Cell, Chart, Drawing, Inline};
use crate::model::survey::{Question, QuestionKind, Survey};

pub(super) use super::results::Options;

pub(super) fn lower(options: &Options, scope: &Scope<'_>) -> Result<Vec<Block>, Trouble> {
    results::each(options, scope, |results, survey| {
        let answered = results.spreads.iter().filter(|spread| spread.n > 0);
        answered.flat_map(|spread| of_question(scope, survey, spread)).collect()
    })
}

fn of_question(scope: &Scope<'_>, survey: &Survey, spread: &Spread) -> Vec<Block> {
    let question = question(survey, spread.question.as_str());
    let asked = question.and_then(|question| scope.text(question.text.as_ref())).unwrap_or_default();
    let mut blocks = vec![Block::Paragraph { content: vec![Inline::strong(asked)] }];
    blocks.push(chart(scope, question, spread, asked));
    blocks.extend(if spread.kind.scale().is_some() {
        across(scope, spread)
    } else {
        down(scope, question, spread)
    });
    blocks.push(Block::paragraph(below(scope, spread)));
    blocks
}

/// How many answered, and how many did not.
fn below(scope: &Scope<'_>, spread: &Spread) -> String {
    let arguments = [("count", spread.n.into()), ("blanks", spread.blanks.into())];
    let counted = scope.phrase("answers-counted", arguments);
    if spread.kind == QuestionKind::Multiple {
        return format!("{counted} {}", scope.word("answers-several"));
    }
    counted
}

/// A chart of the answers.
pub(in crate::engine::compose) fn chart(
    scope: &Scope<'_>,
    question: Option<&Question>,
    spread: &Spread,
    asked: &str,
) -> Block {
    let bar = |answer: &Counted| Bar {
        label: answer_words(scope, question, &answer.value),
        count: answer.count,
        words: scope.formats.number(answer.count.into()),
    };
    let bars: Vec<Bar> = spread.answers.iter().map(bar).collect();
    let said: Vec<String> = bars.iter().map(|bar| format!("{}: {}", bar.label, bar.words)).collect();
    Block::Chart(Box::new(Chart {
        title: scope.phrase("answers-chart-title", [("question", asked.to_owned().into())]),
        description: said.join("; "),
        drawing: Drawing::Bars { bars },
    }))
}

/// The answers on a scale, side by side.
pub(in crate::engine::compose) fn across(scope: &Scope<'_>, spread: &Spread) -> Option<Block> {
    let first = std::iter::once(scope.word("answers-answer"));
    let heads = first.chain(spread.answers.iter().map(|answer| answer.value.clone())).collect();
    // In twentieths, which both outputs can keep: three quarters for the numbers, alike for each.
    let count = u16::try_from(spread.answers.len()).unwrap_or(u16::MAX).max(1);
    let each = (15 / count).max(1);
    let shares: Vec<u16> = std::iter::once(20_u16.saturating_sub(each.saturating_mul(count)).max(4))
        .chain(spread.answers.iter().map(|_| each))
        .collect();
    let row = |word: &str, cells: Vec<Cell>| -> Vec<Cell> {
        std::iter::once(plain_cell(scope.word(word))).chain(cells).collect()
    };
    let counts = spread.answers.iter().map(|answer| count_cell(scope, answer.count)).collect();
    results::table(heads, &shares, 1, vec![row("answers-times", counts)])
}

/// Options, one below the other, with their shares.
fn down(scope: &Scope<'_>, question: Option<&Question>, spread: &Spread) -> Option<Block> {
    let shares = spread.answers.iter().any(|answer| share(scope, answer.count, spread.n).is_some());
    let row = |answer: &Counted| {
        let mut cells =
            vec![plain_cell(answer_words(scope, question, &answer.value)), count_cell(scope, answer.count)];
        cells.extend(share(scope, answer.count, spread.n).map(plain_cell));
        cells
    };
    let words = ["answers-answer", "answers-times", "answers-share"];
    let words = words.iter().take(if shares { 3 } else { 2 });
    let rows = spread.answers.iter().map(row).collect();
    let widths: &[u16] = if shares { &[12, 4, 4] } else { &[12, 4] };
    results::table(words.map(|word| scope.word(word)).collect(), widths, 1, rows)
}
