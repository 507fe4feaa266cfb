//! A question that is asked only after certain answers names a question above it, and answers that can be given there.
//! Called by the rule on questionnaires.

use super::super::{at_key, at_value, similar};
use crate::base::diagnostic::{Code, Diagnostic};
use crate::base::value::Id;
use crate::base::yaml::Read;
use crate::model::survey::{Question, QuestionKind, Survey};

/// Looks at the condition of a question, by its index.
pub(super) fn look(survey: &Read<Survey>, index: usize, found: &mut Vec<Diagnostic>) {
    let questions = &survey.value.questions;
    let condition = questions.get(index).and_then(|question| question.show_if.as_ref());
    let Some((condition, named)) = condition.and_then(|it| Some((it, it.question.as_ref()?))) else { return };
    let path = format!("questions[{index}].show_if");
    let of_question = format!("{path}.question");
    let Some(place) = questions.iter().position(|question| question.id.as_ref() == Some(named)) else {
        let known: Vec<&str> = questions
            .iter()
            .take(index)
            .filter_map(|question| question.id.as_ref())
            .map(Id::as_str)
            .collect();
        // A question that could not be read was said.
        if !survey.unread.within(&["questions"]) {
            found.push(
                at_value(Code::ConditionQuestion, survey, &of_question)
                    .with("found", named.as_str())
                    .with("suggestion", similar(named.as_str(), known.iter().copied()))
                    .with("known", known.join(", ")),
            );
        }
        return;
    };
    if place >= index {
        found.push(at_value(Code::ConditionLater, survey, &of_question).with("found", named.as_str()));
        return;
    }
    let read = !survey.unread.within(&["questions"]);
    if condition.is.is_empty() == condition.not.is_empty() && read {
        let fault = at_key(Code::ConditionEmpty, survey, &path);
        found.push(fault.with("count", condition.is.len() + condition.not.len()));
    }
    let Some((question, kind)) = questions.get(place).and_then(|asked| Some((asked, asked.kind?))) else {
        return;
    };
    let Some(allowed) = answers(question, kind) else {
        let fault = at_value(Code::ConditionKind, survey, &of_question);
        found.push(fault.with("found", named.as_str()).with("kind", kind.as_str()));
        return;
    };
    for (field, values) in [("is", &condition.is), ("not", &condition.not)] {
        for (at, value) in values.iter().enumerate().filter(|(_, value)| !allowed.contains(value)) {
            found.push(
                at_value(Code::ConditionAnswer, survey, &format!("{path}.{field}[{at}]"))
                    .with("found", value.as_str())
                    .with("question", named.as_str())
                    .with("suggestion", similar(value, allowed.iter().map(String::as_str)))
                    .with("known", allowed.join(", ")),
            );
        }
    }
}

/// What may be answered to a question; `None` where that has no end.
fn answers(question: &Question, kind: QuestionKind) -> Option<Vec<String>> {
    if let Some((least, most)) = kind.scale() {
        return Some((least..=most).map(|number| number.to_string()).collect());
    }
    let chosen = matches!(kind, QuestionKind::Single | QuestionKind::Multiple);
    let ids = question.options.iter().filter_map(|option| option.id.as_ref()).map(ToString::to_string);
    chosen.then(|| ids.collect())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::base::text::Source;
    use crate::base::yaml::read;

    fn codes(condition: &str) -> Vec<Code> {
        let text = format!(
            "schema: 1\ntitle: T\nquestions:\n  - {{id: a, kind: single, text: T, options: [{{id: x, text: X}}, {{id: y, text: Y}}]}}\n  \
             - {{id: b, kind: rating-0-10, text: T}}\n  - {{id: c, kind: date, text: T}}\n  - {{id: d, kind: text, text: T, show_if: {condition}}}\n"
        );
        let survey = read::<Survey>(&Source::new("s.yaml", &text)).value;
        let mut found = Vec::new();
        look(&survey, 3, &mut found);
        found.iter().map(|fault| fault.code).collect()
    }

    #[test]
    fn a_condition_that_can_be_met_is_left_alone() {
        for condition in
            ["{question: a, is: [x]}", "{question: a, not: [x, y]}", "{question: b, is: [0, 10]}"]
        {
            assert_eq!(codes(condition), [], "{condition}");
        }
    }

    #[test]
    fn each_fault_has_its_code() {
        for (condition, code) in [
            ("{question: z, is: [x]}", Code::ConditionQuestion),
            ("{question: d, is: [x]}", Code::ConditionLater),
            ("{question: a, is: [z]}", Code::ConditionAnswer),
            ("{question: b, is: [11]}", Code::ConditionAnswer),
            ("{question: c, is: [2026-11-27]}", Code::ConditionKind),
            ("{question: a}", Code::ConditionEmpty),
            ("{question: a, is: [x], not: [y]}", Code::ConditionEmpty),
        ] {
            assert_eq!(codes(condition), [code], "{condition}");
        }
    }
}
