//! `{survey}`: a questionnaire to be answered, such as `of: onboarding-survey`.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::pieces::{one_line, paragraphs};
use super::{Scope, Trouble};
use crate::base::value::{Email, Scalar as _};
use crate::model::document::{
    Answer, Block, Choice, Form, FormQuestion, RESPONDENT, Returns, SHEET_VERSION, ShowIf,
};
use crate::model::record::ChannelKind;
use crate::model::survey::{AnswerOption, Condition, Question, QuestionKind, Survey};

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
        let asked = question(record, questions.len() + 1, survey, &questions, scope);
        questions.extend(asked);
    }
    if questions.is_empty() {
        return Ok(Vec::new());
    }
    let mut blocks = scope.text(survey.intro.as_ref()).map(paragraphs).unwrap_or_default();
    blocks.push(Block::Form(Form {
        id,
        title: scope.text(survey.title.as_ref()).unwrap_or_default().to_owned(),
        version: survey.version.unwrap_or(1),
        client: scope.view.client.to_string(),
        returns: returns(survey, scope),
        respondent: Box::new(respondent(scope)),
        questions,
        sheet: false,
    }));
    Ok(blocks)
}

/// What hands over the blanks of a whole document, under the id of a questionnaire that has no file.
pub(super) fn sheet(id: &str, title: String, scope: &Scope<'_>) -> Block {
    Block::Form(Form {
        id: id.to_owned(),
        title,
        version: SHEET_VERSION,
        client: scope.view.client.to_string(),
        returns: returns(&Survey::default(), scope),
        respondent: Box::new(respondent(scope)),
        questions: Vec::new(),
        sheet: true,
    })
}

/// Who answers.
fn respondent(scope: &Scope<'_>) -> FormQuestion {
    FormQuestion {
        id: RESPONDENT.to_owned(),
        number: String::new(),
        text: scope.word("survey-respondent"),
        required: scope.word("survey-respondent-required"),
        help: String::new(),
        condition: String::new(),
        show_if: None,
        answer: Answer::Line,
    }
}

/// Where the answers go: the questionnaire's own address or the provider's; by mail to the account manager, else to the
/// provider.
fn returns(survey: &Survey, scope: &Scope<'_>) -> Returns {
    let provider = &scope.view.provider;
    let shared = provider.survey.as_ref().and_then(|survey| survey.endpoint.as_ref());
    let endpoint = survey.endpoint.as_ref().or(shared).map(|url| url.as_str().to_owned());
    let manager = scope.view.account_manager().and_then(|person| {
        Some((person.email.as_ref()?.to_string(), person.name.clone().unwrap_or_default()))
    });
    let channels = provider.support.iter().flat_map(|support| &support.channels);
    let mut desks = channels.filter(|channel| channel.kind == Some(ChannelKind::Email));
    let desk = || desks.find_map(|channel| Email::parse(channel.value.as_deref()?).ok());
    let company = || {
        let address = provider.email.clone().or_else(desk)?;
        Some((address.to_string(), provider.name.clone().unwrap_or_default()))
    };
    let (mail, name) = manager.or_else(company).unzip();
    Returns { endpoint, mail, name: name.filter(|name| !name.is_empty()) }
}

/// A question; `None` where it lacks what it can't be asked without, which a rule or the reader of the file has said.
fn question(
    record: &Question,
    number: usize,
    survey: &Survey,
    above: &[FormQuestion],
    scope: &Scope<'_>,
) -> Option<FormQuestion> {
    let required = record.required.unwrap_or_default();
    let condition = record.show_if.as_ref().and_then(|condition| show_if(condition, survey, above, scope));
    let (condition, show_if) = condition.unzip();
    Some(FormQuestion {
        id: record.id.as_ref()?.to_string(),
        number: format!("{number}."),
        text: one_line(scope.text(record.text.as_ref())?),
        required: if required { scope.word("survey-required") } else { String::new() },
        help: scope.text(record.help.as_ref()).map(one_line).unwrap_or_default(),
        condition: condition.unwrap_or_default(),
        show_if,
        answer: answer(record, scope)?,
    })
}

/// After which answers a question is asked, in words and for a program. What leads nowhere was said by a rule.
fn show_if(
    condition: &Condition,
    survey: &Survey,
    above: &[FormQuestion],
    scope: &Scope<'_>,
) -> Option<(String, ShowIf)> {
    let id = condition.question.as_ref()?;
    let asked = above.iter().find(|question| question.id == id.as_str())?;
    let record = survey.questions.iter().find(|question| question.id.as_ref() == Some(id))?;
    let (word, values) =
        if condition.is.is_empty() { ("not", &condition.not) } else { ("is", &condition.is) };
    let said = match record.kind.and_then(QuestionKind::scale) {
        Some(_) => runs(values),
        None => values.iter().map(|value| words_of(value, record, scope)).collect(),
    };
    let arguments = [
        ("count", values.len().into()),
        ("answers", said.join(", ").into()),
        ("number", asked.number.trim_end_matches('.').into()),
    ];
    let words = scope.phrase(&format!("survey-only-{word}"), arguments);
    let program = ShowIf { question: id.to_string(), is: condition.is.clone(), not: condition.not.clone() };
    Some((words, program))
}

/// Numbers of a scale, neighbours as one piece: 0–6.
fn runs(values: &[String]) -> Vec<String> {
    let mut numbers: Vec<u8> = values.iter().filter_map(|value| value.parse().ok()).collect();
    numbers.sort_unstable();
    numbers.dedup();
    let run = |run: &[u8]| match run {
        [first, _, .., last] => vec![format!("{first}–{last}")],
        few => few.iter().map(ToString::to_string).collect(),
    };
    numbers.chunk_by(|one, next| one + 1 == *next).flat_map(run).collect()
}

/// An answer as its question words it: an option in quotes.
fn words_of(value: &str, question: &Question, scope: &Scope<'_>) -> String {
    let named =
        question.options.iter().find(|option| option.id.as_ref().is_some_and(|id| id.as_str() == value));
    match named.and_then(|option| scope.text(option.text.as_ref())) {
        Some(text) => scope.phrase("survey-quoted", [("answer", one_line(text).into())]),
        None => value.to_owned(),
    }
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
    if kind == QuestionKind::Date {
        return Some(Answer::Date { hint: scope.word("survey-date") });
    }
    if !kind.has_options() {
        return Some(Answer::Text { lines: record.lines.unwrap_or(LINES).clamp(1, 12) });
    }
    let options = choices(&record.options, scope);
    if kind == QuestionKind::Matrix {
        let rows = choices(&record.rows, scope);
        let hint = scope.word("survey-choose-each");
        return (!options.is_empty() && !rows.is_empty()).then_some(Answer::Matrix { hint, rows, options });
    }
    let multiple = kind == QuestionKind::Multiple;
    let hint = scope.word(if multiple { "survey-choose-any" } else { "survey-choose-one" });
    (!options.is_empty()).then_some(Answer::Choice { multiple, hint, options })
}

/// What one may choose, as far as it has words.
fn choices(list: &[AnswerOption], scope: &Scope<'_>) -> Vec<Choice> {
    let choice = |option: &AnswerOption| {
        let text = scope.text(option.text.as_ref()).map(one_line)?;
        Some(Choice { id: option.id.as_ref()?.to_string(), text })
    };
    list.iter().filter_map(choice).collect()
}

#[cfg(test)]
mod tests {
    use super::runs;

    #[test]
    fn neighbours_on_a_scale_are_said_as_one() {
        let of =
            |list: &[&str]| runs(&list.iter().map(|one| (*one).to_owned()).collect::<Vec<_>>()).join(", ");
        assert_eq!(of(&["0", "1", "2", "3", "4", "5", "6"]), "0–6");
        assert_eq!(of(&["10", "1", "2", "9", "5"]), "1, 2, 5, 9, 10");
        assert_eq!(of(&["3"]), "3");
    }
}
