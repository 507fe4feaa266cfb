//! Questionnaires, as those who answer them may see them.

use crate::model::survey::{AnswerOption, Condition, Question, Survey};

/// A questionnaire without what tells how it is scored.
pub(super) fn survey(record: &Survey) -> Survey {
    let Survey { schema, id, version, title, intro, endpoint, questions } = record;
    Survey {
        schema: *schema,
        id: id.clone(),
        version: *version,
        title: title.clone(),
        intro: intro.clone(),
        endpoint: endpoint.clone(),
        questions: questions.iter().map(question).collect(),
    }
}

fn question(record: &Question) -> Question {
    let Question { id, kind, text, help, required, instrument: _, low, high, options, rows, show_if, lines } =
        record;
    Question {
        id: id.clone(),
        kind: *kind,
        text: text.clone(),
        help: help.clone(),
        required: *required,
        instrument: None,
        low: low.clone(),
        high: high.clone(),
        options: options.iter().map(option).collect(),
        rows: rows.iter().map(option).collect(),
        show_if: show_if.as_ref().map(condition),
        lines: *lines,
    }
}

fn option(record: &AnswerOption) -> AnswerOption {
    let AnswerOption { id, text } = record;
    AnswerOption { id: id.clone(), text: text.clone() }
}

fn condition(record: &Condition) -> Condition {
    let Condition { question, is, not } = record;
    Condition { question: question.clone(), is: is.clone(), not: not.clone() }
}
