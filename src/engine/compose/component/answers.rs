//! `{answers}`: what came back to a questionnaire, such as `of: culture-survey`; for our own people.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::wording::person_name;
use super::{Scope, Trouble};
use crate::base::value::{Id, Scalar as _};
use crate::model::document::{Block, Fact, Inline};
use crate::model::survey::{Question, QuestionKind, Response};

/// Options of `{answers}`.
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
    let own = scope.view.responses.iter();
    let own = own.filter(|response| response.survey.as_ref().is_some_and(|survey| survey.as_str() == id));
    let mut blocks = Vec::new();
    for response in own {
        let items: Vec<Fact> =
            survey.questions.iter().filter_map(|question| answer(scope, question, response)).collect();
        if !items.is_empty() {
            blocks.push(Block::Paragraph { content: vec![Inline::strong(who(scope, response))] });
            blocks.push(Block::Facts { items });
        }
    }
    Ok(blocks)
}

/// "Helena Prado, 4 de novembro de 2026".
fn who(scope: &Scope<'_>, response: &Response) -> String {
    let typed = response.respondent.clone().unwrap_or_default();
    let known = Id::parse(&typed).ok().and_then(|id| person_name(scope, &id));
    let day = response.at.map(|at| scope.formats.date_long(at.local.date()));
    let parts: Vec<String> = [known.unwrap_or(typed), day.unwrap_or_default()]
        .into_iter()
        .filter(|part| !part.is_empty())
        .collect();
    parts.join(", ")
}

fn answer(scope: &Scope<'_>, question: &Question, response: &Response) -> Option<Fact> {
    let given = response.answers.get(question.id.as_ref()?)?;
    let words: Vec<String> = given
        .iter()
        .map(|value| {
            let option = question
                .options
                .iter()
                .find(|option| option.id.as_ref().is_some_and(|id| id.as_str() == value));
            option.and_then(|option| scope.text(option.text.as_ref())).unwrap_or(value).trim().to_owned()
        })
        .filter(|words| !words.is_empty())
        .collect();
    let mut said = words.join("; ");
    // A number says nothing without its scale.
    if let Some((_, most)) = question.kind.and_then(QuestionKind::scale)
        && !said.is_empty()
    {
        let ends =
            [question.low.as_ref(), question.high.as_ref()].map(|end| scope.text(end).unwrap_or_default());
        said = format!("{said}/{most}");
        if ends.iter().all(|end| !end.is_empty()) {
            said = format!("{said} ({} – {})", ends[0], ends[1]);
        }
    }
    (!said.is_empty()).then(|| Fact {
        name: vec![Inline::text(scope.text(question.text.as_ref()).unwrap_or_default())],
        value: vec![Inline::text(said)],
    })
}
