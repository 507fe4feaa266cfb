//! Answers are answers: the questionnaire is there, asks the question, and allows what was answered. Figures leave out what
//! is none of it.

use super::super::{ClientFacts, at_key, at_value, similar};
use crate::base::diagnostic::{Code, Diagnostic};
use crate::base::value::Id;
use crate::base::yaml::Read;
use crate::model::survey::{Question, Response, Survey};

pub(super) fn rule(facts: &ClientFacts<'_>, found: &mut Vec<Diagnostic>) {
    for response in facts.responses.values() {
        let Some(id) = &response.value.survey else { continue };
        match facts.shared.surveys.get(id.as_str()) {
            // A questionnaire that could not be read was said.
            Some(survey) if survey.unread.within(&["questions"]) => {}
            Some(survey) => look(&survey.value, response, found),
            None => {
                let known: Vec<&str> = facts.shared.surveys.keys().map(String::as_str).collect();
                found.push(
                    at_value(Code::SurveyGone, response, "survey")
                        .with("id", id.to_string())
                        .with("suggestion", similar(id.as_str(), known.iter().copied()))
                        .with("known", known.join(", ")),
                );
            }
        }
    }
}

fn look(survey: &Survey, response: &Read<Response>, found: &mut Vec<Diagnostic>) {
    // A question that an older version asked is none of today's.
    let same_version = response.value.version == survey.version;
    for (id, given) in &response.value.answers {
        let path = format!("answers.{id}");
        let question = survey.questions.iter().find(|question| question.id.as_ref() == Some(id));
        match question {
            Some(question) => off_scale(question, id, given, response, found),
            None if same_version => {
                let ids = survey.questions.iter().filter_map(|question| question.id.as_ref());
                let known: Vec<&str> = ids.map(Id::as_str).collect();
                found.push(
                    at_key(Code::QuestionGone, response, &path)
                        .with("id", id.to_string())
                        .with("suggestion", similar(id.as_str(), known.iter().copied()))
                        .with("known", known.join(", ")),
                );
            }
            None => {}
        }
    }
}

/// What can't be counted, since no such answer can be given. Where more than one may be chosen, the first is named.
fn off_scale(
    question: &Question,
    id: &Id,
    given: &[String],
    response: &Read<Response>,
    found: &mut Vec<Diagnostic>,
) {
    let (Some(kind), Some(possible)) = (question.kind, question.possible()) else { return };
    let wrong = given
        .iter()
        .map(|one| one.trim())
        .find(|one| !one.is_empty() && !possible.iter().any(|known| known == one));
    if let Some(wrong) = wrong {
        let known = match kind.scale() {
            Some((low, high)) => format!("{low} - {high}"),
            None => possible.join(", "),
        };
        found.push(
            at_value(Code::AnswerOffScale, response, &format!("answers.{id}"))
                .with("question", id.to_string())
                .with("found", wrong.to_owned())
                .with("known", known),
        );
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::base::text::Source;
    use crate::base::yaml::read;

    const SURVEY: &str = "schema: 1\nversion: 2\ntitle: T\nquestions:\n  \
        - {id: recommend, kind: rating-0-10, text: T}\n  \
        - {id: reach, kind: single, text: T, options: [{id: x, text: X}, {id: y, text: Y}]}\n  \
        - {id: well, kind: multiple, text: T, options: [{id: x, text: X}, {id: y, text: Y}]}\n  \
        - {id: desk, kind: matrix, text: T, rows: [{id: r, text: R}], options: [{id: x, text: X}, {id: y, text: Y}]}\n  \
        - {id: when, kind: date, text: T}\n  \
        - {id: why, kind: text, text: T}\n";

    fn codes(version: u32, answers: &str) -> Vec<Code> {
        let survey = read::<Survey>(&Source::new("s.yaml", SURVEY)).value;
        let text = format!("schema: 1\nsurvey: s\nversion: {version}\nanswers: {{{answers}}}\n");
        let response = read::<Response>(&Source::new("r.yaml", &text)).value;
        let mut found = Vec::new();
        look(&survey.value, &response, &mut found);
        found.iter().map(|fault| fault.code).collect()
    }

    #[test]
    fn answers_that_can_be_given_are_left_alone() {
        assert!(codes(2, "recommend: 10, reach: x, well: [x, y], why: Eleven of 10").is_empty());
        assert!(codes(2, "desk: [r=x], when: 2026-11-20").is_empty());
        assert!(codes(2, "recommend: , reach: \"\", well: []").is_empty(), "what was left blank");
    }

    #[test]
    fn what_is_off_the_scale_or_no_option_is_an_error() {
        for answers in
            ["recommend: 11", "recommend: ten", "recommend: -1", "reach: z", "well: [x, z]", "desk: [x]"]
        {
            assert_eq!(codes(2, answers), [Code::AnswerOffScale], "{answers}");
        }
    }

    #[test]
    fn a_question_that_an_older_version_asked_is_no_fault() {
        assert_eq!(codes(2, "gone: 1"), [Code::QuestionGone]);
        assert!(codes(1, "gone: 1").is_empty());
    }
}
