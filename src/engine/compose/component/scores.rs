//! `{scores}`: the scores of a questionnaire, with the number of answers, and who of those who were asked has answered.

use super::planned::plain_cell;
use super::results::{self, count_cell, measure, score, share};
use super::{Scope, Trouble};
use crate::engine::answers::{Asked, Totals};
use crate::model::document::{Block, Cell, Fact, Inline};
use crate::model::survey::Tally;

pub(super) use super::results::Options;

pub(super) fn lower(options: &Options, scope: &Scope<'_>) -> Result<Vec<Block>, Trouble> {
    results::each(options, scope, |results, _| {
        let totals = &results.totals;
        let mut blocks = vec![facts(scope, totals)];
        blocks.extend(scores(scope, &totals.tallies));
        blocks
    })
}

fn facts(scope: &Scope<'_>, totals: &Totals) -> Block {
    let number = |count: usize| scope.formats.number(count.into());
    let mut said = vec![("answers-responses", number(totals.responses))];
    if let Some(Asked { people, answered, others }) = totals.asked {
        said.push(("answers-asked", number(people)));
        let rate = share(scope, answered, people);
        let rate = rate.map(|rate| {
            scope.phrase("answers-rate", [("count", number(answered).into()), ("percent", rate.into())])
        });
        said.push(("answers-answered", rate.unwrap_or_else(|| number(answered))));
        if others > 0 {
            said.push(("answers-others", number(others)));
        }
    }
    if let Some(last) = totals.last {
        said.push(("answers-last", scope.formats.date_long(last.0)));
    }
    let fact = |(word, value): (&str, String)| Fact {
        name: vec![Inline::text(scope.word(word))],
        value: vec![Inline::text(value)],
    };
    Block::Facts { items: said.into_iter().map(fact).collect() }
}

/// A row a measure; a score of few answers does not stand without a warning. `None` without an answer.
pub(in crate::engine::compose) fn scores(scope: &Scope<'_>, tallies: &[Tally]) -> Option<Block> {
    let row = |tally: &Tally| -> Option<Vec<Cell>> {
        let value = score(scope, tally.instrument, tally.value()?);
        let few = tally.is_of_few().then(|| scope.word("answers-few"));
        Some(vec![
            plain_cell(measure(scope, tally.instrument)),
            plain_cell(value),
            count_cell(scope, tally.n()),
            count_cell(scope, tally.blanks),
            plain_cell(few.unwrap_or_default()),
        ])
    };
    let mut rows: Vec<Vec<Cell>> = tallies.iter().filter_map(row).collect();
    let mut heads = ["answers-measure", "answers-score", "answers-n", "answers-blank", "answers-warning"]
        .map(|word| scope.word(word))
        .to_vec();
    let mut shares = vec![9, 3, 3, 3, 7];
    // Without a warning there is no column for it.
    if tallies.iter().all(|tally| tally.value().is_none() || !tally.is_of_few()) {
        rows.iter_mut().for_each(|row| drop(row.pop()));
        heads.pop();
        shares.pop();
    }
    let mut table = results::table(heads, &shares, 1, rows);
    if let Some(Block::Table(table)) = &mut table
        && let Some(last) = table.columns.get_mut(4)
    {
        last.align = crate::model::document::Align::Start;
    }
    table
}
