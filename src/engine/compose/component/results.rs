//! What the components that show answers have in common.

use rust_decimal::Decimal;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::planned::plain_cell;
use super::{Scope, Trouble};
use crate::engine::answers::Results;
use crate::model::document::{Align, Block, Cell, Column, Inline, Table};
use crate::model::survey::{AnswerOption, FEW, Instrument, Question, QuestionKind, Survey, Tally};

/// Options of the components that show answers.
#[derive(Debug, Default, Serialize, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub(super) struct Options {
    /// The questionnaire's id; all that have a score where nothing is said.
    of: Option<String>,
}

/// What `make` makes of each questionnaire that is meant and was answered; with its title above where it is not the only
/// one.
pub(super) fn each(
    options: &Options,
    scope: &Scope<'_>,
    make: impl Fn(&Results, &Survey) -> Vec<Block>,
) -> Result<Vec<Block>, Trouble> {
    let of = options.of.as_deref().map(|id| scope.plain(id)).transpose()?;
    let surveys = &scope.view.surveys;
    if let Some(id) = of.as_ref().filter(|id| !surveys.contains_key(*id)) {
        let known: Vec<&str> = surveys.keys().map(String::as_str).collect();
        return Err(Trouble::Unknown { what: "survey", found: id.clone(), known: known.join(", ") });
    }
    let is_meant = |results: &&Results| match &of {
        Some(id) => results.totals.survey.as_str() == id,
        None => results.totals.is_scored(),
    };
    let meant: Vec<&Results> = scope.view.results.iter().filter(is_meant).collect();
    let mut out = Vec::new();
    for results in &meant {
        let Some(survey) = surveys.get(results.totals.survey.as_str()) else { continue };
        scope.surveys.borrow_mut().insert(results.totals.survey.to_string());
        let blocks = make(results, survey);
        if let Some(title) =
            scope.text(survey.title.as_ref()).filter(|_| meant.len() > 1 && !blocks.is_empty())
        {
            out.push(Block::Paragraph { content: vec![Inline::strong(title)] });
        }
        out.extend(blocks);
    }
    Ok(out)
}

/// What a measure is, with its scale.
pub(in crate::engine::compose) fn measure(scope: &Scope<'_>, instrument: Instrument) -> String {
    scope.word(&format!("answers-measure-{}", instrument.as_str()))
}

/// A score as the reader writes it: "33.3", "50%", "6.3".
pub(in crate::engine::compose) fn score(scope: &Scope<'_>, instrument: Instrument, value: Decimal) -> String {
    let number = scope.formats.number(value);
    match instrument {
        Instrument::Csat => scope.phrase("answers-percent", [("percent", number.into())]),
        Instrument::Nps | Instrument::Ces => number,
    }
}

/// A score with the number of its answers, and with a warning where they are few: "33.3 (n = 3, too few)".
pub(in crate::engine::compose) fn score_with_n(scope: &Scope<'_>, tally: &Tally) -> String {
    let Some(value) = tally.value() else { return String::new() };
    let id = if tally.is_of_few() { "answers-with-few" } else { "answers-with-n" };
    let value = score(scope, tally.instrument, value);
    scope.phrase(id, [("value", value.into()), ("count", tally.n().into())])
}

/// A part of a whole in percent; `None` where the whole is so small that a percentage says nothing.
pub(in crate::engine::compose) fn share(scope: &Scope<'_>, part: usize, whole: usize) -> Option<String> {
    let percent = percent(part, whole)?;
    Some(scope.phrase("answers-percent", [("percent", scope.formats.number(percent).into())]))
}

/// The same as a number, with one decimal at most.
pub(in crate::engine::compose) fn percent(part: usize, whole: usize) -> Option<Decimal> {
    let exact = (Decimal::from(part) * Decimal::ONE_HUNDRED).checked_div(Decimal::from(whole));
    exact.filter(|_| whole >= FEW).map(|percent| percent.round_dp(1).normalize())
}

/// The question of an id.
pub(in crate::engine::compose) fn question<'s>(survey: &'s Survey, id: &str) -> Option<&'s Question> {
    survey.questions.iter().find(|question| question.id.as_ref().is_some_and(|own| own.as_str() == id))
}

/// An answer in words: an option's text, in a matrix behind that of its row, or what was given.
pub(in crate::engine::compose) fn answer_words(
    scope: &Scope<'_>,
    question: Option<&Question>,
    value: &str,
) -> String {
    let text = |list: &[AnswerOption], id: &str| {
        let own = list.iter().find(|one| one.id.as_ref().is_some_and(|own| own.as_str() == id));
        own.and_then(|one| scope.text(one.text.as_ref())).map(|text| text.trim().to_owned())
    };
    let words = question.and_then(|question| match value.split_once('=') {
        Some((row, option)) if question.kind == Some(QuestionKind::Matrix) => {
            Some(format!("{}: {}", text(&question.rows, row)?, text(&question.options, option)?))
        }
        _ => text(&question.options, value),
    });
    words.unwrap_or_else(|| value.trim().to_owned())
}

/// A table with figures in all columns but the first `texts`; nothing without rows.
pub(in crate::engine::compose) fn table(
    heads: Vec<String>,
    shares: &[u16],
    texts: usize,
    rows: Vec<Vec<Cell>>,
) -> Option<Block> {
    let align = |index: usize| if index < texts { Align::Start } else { Align::End };
    let column = |(index, share): (usize, &u16)| Column { share: *share, align: align(index) };
    (!rows.is_empty()).then(|| {
        Block::Table(Table {
            caption: String::new(),
            columns: shares.iter().enumerate().map(column).collect(),
            head: heads.into_iter().map(|head| vec![Inline::text(head)]).collect(),
            rows,
            row_heads: true,
        })
    })
}

/// A cell with a count.
pub(in crate::engine::compose) fn count_cell(scope: &Scope<'_>, count: usize) -> Cell {
    plain_cell(scope.formats.number(count.into()))
}
