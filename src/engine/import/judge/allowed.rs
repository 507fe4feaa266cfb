//! What may be answered, what a record can hold, and what of it is shown.

use crate::base::text::find_secret;
use crate::base::value::{Date, Id, Scalar as _};
use crate::model::survey::{AnswerOption, Question, QuestionKind};

/// The longest answer that is taken, in bytes: about twenty pages.
const LONGEST_ANSWER: usize = 65_536;
/// How much of what was found is shown.
const SHOWN: usize = 60;

/// Whether an answer is one that the question has.
pub(super) fn allowed(question: &Question, kind: QuestionKind, answer: &str) -> bool {
    let is = |list: &[AnswerOption], id: &str| {
        list.iter().any(|option| option.id.as_ref().is_some_and(|own| own.as_str() == id))
    };
    match kind {
        QuestionKind::Rating10 | QuestionKind::Rating5 | QuestionKind::Rating7 => {
            let (least, most) = kind.scale().unwrap_or_default();
            // As it is written, so that 07 and 7 are not two answers.
            (least..=most).any(|number| number.to_string() == answer)
        }
        QuestionKind::Single | QuestionKind::Multiple => is(&question.options, answer),
        QuestionKind::Matrix => answer
            .split_once('=')
            .is_some_and(|(row, option)| is(&question.rows, row) && is(&question.options, option)),
        QuestionKind::Date => Date::parse(answer).is_ok(),
        QuestionKind::Text => true,
    }
}

/// What may be answered, for people.
pub(super) fn known(question: &Question, kind: QuestionKind) -> String {
    let ids = |list: &[AnswerOption]| {
        list.iter().filter_map(|option| option.id.as_ref()).map(Id::to_string).collect::<Vec<_>>().join(", ")
    };
    match kind {
        QuestionKind::Matrix => format!("{} = {}", ids(&question.rows), ids(&question.options)),
        QuestionKind::Single | QuestionKind::Multiple => ids(&question.options),
        QuestionKind::Date => "2026-11-27".to_owned(),
        _ => kind.scale().map(|(least, most)| format!("{least}–{most}")).unwrap_or_default(),
    }
}

/// What no record holds: controls, and the characters that Onramp keeps for itself.
pub(super) fn is_unfit(c: char) -> bool {
    (c.is_control() && !matches!(c, '\n' | '\t')) || ('\u{e000}'..='\u{e1ff}').contains(&c)
}

/// Whether a record can hold an answer.
pub(in crate::engine::import) fn is_fit(answer: &str) -> bool {
    answer.len() <= LONGEST_ANSWER && !answer.chars().any(is_unfit)
}

/// As much of a text as a message shows; nothing of what may be a secret.
pub fn shown(text: &str) -> String {
    if text.lines().any(|line| find_secret(line).is_some()) {
        return "***".to_owned();
    }
    let text = text.trim();
    let cut: String = text.chars().take(SHOWN).map(|c| if c.is_control() { ' ' } else { c }).collect();
    if cut.len() < text.len() { format!("{cut}…") } else { cut }
}
