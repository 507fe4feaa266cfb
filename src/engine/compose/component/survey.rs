//! `{survey}`: a questionnaire to be answered, such as `of: onboarding-survey`.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::pieces::paragraphs;
use super::{Scope, Trouble};
use crate::model::document::{Answer, Block, Choice, Form, FormQuestion};
use crate::model::survey::{Question, QuestionKind};

/// How many lines an answer in words is given where the questionnaire does not say.
const LINES: u8 = 3;

/// Options of `{survey}`.
#[derive(Debug, Default, Serialize, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub(super) struct Options {
    /// The questionnaire's id.
    #[schemars(required, extend("x-required" = true))]
    of: Option<String>,
}

pub(super) fn lower(options: &Options, scope: &Scope<'_>) -> Result<Vec<Block>, Trouble> {
    let id = scope.plain(options.of.as_deref().unwrap_or_default())?;
    let Some(survey) = scope.view.surveys.get(&id) else {
        let known: Vec<&str> = scope.view.surveys.keys().map(String::as_str).collect();
        return Err(Trouble::Unknown { what: "survey", found: id, known: known.join(", ") });
    };
    scope.surveys.borrow_mut().insert(id.clone());
    let mut questions: Vec<FormQuestion> = Vec::new();
    for record in &survey.questions {
        questions.extend(question(record, questions.len() + 1, scope));
    }
    if questions.is_empty() {
        return Ok(Vec::new());
    }
    let mut blocks = scope.text(survey.intro.as_ref()).map(paragraphs).unwrap_or_default();
    let title = scope.text(survey.title.as_ref()).unwrap_or_default().to_owned();
    blocks.push(Block::Form(Form { id, title, questions }));
    Ok(blocks)
}

/// A question; `None` where it lacks what it can't be asked without, which a rule or the reader of the file has said.
fn question(record: &Question, number: usize, scope: &Scope<'_>) -> Option<FormQuestion> {
    let required = record.required.unwrap_or_default();
    Some(FormQuestion {
        id: record.id.as_ref()?.to_string(),
        number: format!("{number}."),
        text: one_line(scope.text(record.text.as_ref())?),
        required: if required { scope.word("survey-required") } else { String::new() },
        help: scope.text(record.help.as_ref()).map(one_line).unwrap_or_default(),
        answer: answer(record, scope)?,
    })
}

fn answer(record: &Question, scope: &Scope<'_>) -> Option<Answer> {
    let kind = record.kind?;
    if let Some((least, most)) = kind.scale() {
        let end = |number: u8, meaning| {
            let meaning = scope.text(meaning).map(one_line)?;
            let arguments = [("number", number.to_string().into()), ("meaning", meaning.into())];
            Some(scope.phrase("survey-scale-end", arguments))
        };
        return Some(Answer::Rating {
            numbers: (least..=most).collect(),
            low: end(least, record.low.as_ref()).unwrap_or_default(),
            high: end(most, record.high.as_ref()).unwrap_or_default(),
        });
    }
    if !kind.has_options() {
        return Some(Answer::Text { lines: record.lines.unwrap_or(LINES).clamp(1, 12) });
    }
    let multiple = kind == QuestionKind::Multiple;
    let options: Vec<Choice> = record
        .options
        .iter()
        .filter_map(|option| {
            let text = scope.text(option.text.as_ref()).map(one_line)?;
            Some(Choice { id: option.id.as_ref()?.to_string(), text })
        })
        .collect();
    let hint = scope.word(if multiple { "survey-choose-any" } else { "survey-choose-one" });
    (!options.is_empty()).then_some(Answer::Choice { multiple, hint, options })
}

/// A text on one line: what stands in a label has no paragraphs.
fn one_line(text: &str) -> String {
    let lines: Vec<&str> = text.lines().map(str::trim).filter(|line| !line.is_empty()).collect();
    lines.join(" ")
}
