//! Questionnaires can be answered and scored: ids are unique, each measure stands on its scale, each question has what
//! its kind needs and nothing else.

use super::super::{SharedFacts, at_key, at_value};
use super::conditions;
use super::ids::{list, unique};
use crate::base::diagnostic::{Code, Diagnostic};
use crate::base::value::is_safe_endpoint;
use crate::base::yaml::Read;
use crate::model::survey::{Question, QuestionKind, Survey};

/// As many as can be answered in three minutes.
const MOST_QUESTIONS: usize = 8;
/// Fewer options leave nothing to choose.
const FEWEST_OPTIONS: usize = 2;

pub(super) fn rule(facts: &SharedFacts<'_>, found: &mut Vec<Diagnostic>) {
    facts.surveys.values().for_each(|survey| look(survey, found));
    let shared = facts.provider.value.survey.as_ref().and_then(|survey| survey.endpoint.as_ref());
    if shared.is_some_and(|url| !is_safe_endpoint(url.as_str())) {
        found.push(at_value(Code::EndpointInTheClear, facts.provider, "survey.endpoint"));
    }
}

fn look(survey: &Read<Survey>, found: &mut Vec<Diagnostic>) {
    let questions = &survey.value.questions;
    unique(survey, list("questions", questions.iter().map(|question| question.id.as_ref())), found);
    for (index, question) in questions.iter().enumerate() {
        let path = format!("questions[{index}]");
        let options = question.options.iter().map(|option| option.id.as_ref());
        unique(survey, list(&format!("{path}.options"), options), found);
        let rows = question.rows.iter().map(|row| row.id.as_ref());
        unique(survey, list(&format!("{path}.rows"), rows), found);
        conditions::look(survey, index, found);
        if let Some(kind) = question.kind {
            scale(survey, &path, question, kind, found);
            parts(survey, &path, question, kind, found);
        }
    }
    if survey.value.endpoint.as_ref().is_some_and(|url| !is_safe_endpoint(url.as_str())) {
        found.push(at_value(Code::EndpointInTheClear, survey, "endpoint"));
    }
    if questions.len() > MOST_QUESTIONS {
        let ninth = format!("questions[{MOST_QUESTIONS}].id");
        found.push(at_value(Code::LongSurvey, survey, &ninth).with("count", questions.len()));
    }
}

/// The measure stands on the scale that its score is defined on.
fn scale(
    survey: &Read<Survey>,
    path: &str,
    question: &Question,
    kind: QuestionKind,
    found: &mut Vec<Diagnostic>,
) {
    if let Some(instrument) = question.instrument.filter(|instrument| instrument.kind() != kind) {
        found.push(
            at_value(Code::InstrumentScale, survey, &format!("{path}.kind"))
                .with("instrument", instrument.as_str())
                .with("kind", kind.as_str())
                .with("wanted", instrument.kind().as_str()),
        );
    }
}

/// The question has what its kind needs, and nothing that belongs to another.
fn parts(
    survey: &Read<Survey>,
    path: &str,
    question: &Question,
    kind: QuestionKind,
    found: &mut Vec<Diagnostic>,
) {
    // Options that could not be read were said; they are not missing.
    let read = !survey.unread.within(&["questions"]);
    if kind.has_options() && question.options.len() < FEWEST_OPTIONS && read {
        found.push(
            at_key(Code::TooFewOptions, survey, &format!("{path}.options"))
                .with("kind", kind.as_str())
                .with("count", question.options.len()),
        );
    }
    let matrix = kind == QuestionKind::Matrix;
    if matrix && question.rows.is_empty() && read {
        found.push(at_key(Code::MatrixRows, survey, &format!("{path}.kind")));
    }
    let rating = kind.scale().is_some();
    let of_others = [
        ("options", !question.options.is_empty() && !kind.has_options()),
        ("rows", !question.rows.is_empty() && !matrix),
        ("low", question.low.is_some() && !rating),
        ("high", question.high.is_some() && !rating),
        ("lines", question.lines.is_some() && kind != QuestionKind::Text),
    ];
    for (field, _) in of_others.into_iter().filter(|(_, stray)| *stray) {
        found.push(
            at_key(Code::FieldOfOtherKind, survey, &format!("{path}.{field}"))
                .with("kind", kind.as_str())
                .with("field", field),
        );
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::base::text::Source;
    use crate::base::yaml::read;

    fn codes(questions: &str) -> Vec<Code> {
        let text = format!("schema: 1\ntitle: T\nquestions:\n{questions}");
        let survey = read::<Survey>(&Source::new("s.yaml", &text)).value;
        let mut found = Vec::new();
        look(&survey, &mut found);
        found.iter().map(|fault| fault.code).collect()
    }

    #[test]
    fn a_questionnaire_that_can_be_answered_is_left_alone() {
        let eight: String = (1..=8).map(|n| format!("  - {{id: q{n}, kind: text, text: T}}\n")).collect();
        assert!(codes(&eight).is_empty());
        assert!(codes("").is_empty());
        let scales = "  - {id: a, kind: rating-0-10, instrument: nps, text: T, low: L, high: H}\n  \
                      - {id: b, kind: rating-1-5, instrument: csat, text: T}\n  \
                      - {id: c, kind: rating-1-7, instrument: ces, text: T}\n  \
                      - {id: d, kind: rating-1-5, text: T}\n";
        assert!(codes(scales).is_empty());
        let options = "options: [{id: x, text: X}, {id: y, text: Y}]";
        let alike = format!(
            "  - {{id: a, kind: single, text: T, {options}}}\n  - {{id: b, kind: multiple, text: T, {options}}}\n"
        );
        assert!(codes(&alike).is_empty(), "options of different questions may have the same ids");
    }

    #[test]
    fn what_could_not_be_read_is_not_missing() {
        // The control: one option alone; then one that can be read and one that can’t.
        assert_eq!(
            codes("  - {id: a, kind: single, text: T, options: [{id: x, text: X}]}\n"),
            [Code::TooFewOptions]
        );
        assert!(
            codes("  - {id: a, kind: single, text: T, options: [{id: x, text: X}, {id: Y Y, text: Y}]}\n")
                .is_empty()
        );
        assert!(codes("  - {id: a, kind: sinlge, text: T, options: [{id: x, text: X}]}\n").is_empty());
    }
}
