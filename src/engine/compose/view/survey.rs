//! Questionnaires, as those who answer them may see them.

use crate::model::survey::{AnswerOption, Question, Survey};

/// A questionnaire without what tells how it is scored.
pub(super) fn survey(record: &Survey) -> Survey {
    let Survey { schema, id, version, title, intro, questions } = record;
    Survey {
        schema: *schema,
        id: id.clone(),
        version: *version,
        title: title.clone(),
        intro: intro.clone(),
        questions: questions.iter().map(question).collect(),
    }
}

fn question(record: &Question) -> Question {
    let Question { id, kind, text, help, required, instrument: _, low, high, options, lines } = record;
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
        lines: *lines,
    }
}

fn option(record: &AnswerOption) -> AnswerOption {
    let AnswerOption { id, text } = record;
    AnswerOption { id: id.clone(), text: text.clone() }
}
