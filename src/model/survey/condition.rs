//! Questions that are asked only after certain answers to a question above.

use std::collections::BTreeMap;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::{Question, Survey};
use crate::base::value::Id;

/// When a question is asked: `{question: reach, is: [later]}`. Either `is` or `not`.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub struct Condition {
    /// The id of a question above, which is answered by a choice or a number.
    #[schemars(extend("x-required" = true))]
    pub question: Option<Id>,
    /// It is asked where one of these was answered: ids of options, or numbers.
    pub is: Vec<String>,
    /// It is asked unless one of these was answered.
    pub not: Vec<String>,
}

impl Condition {
    /// Whether the answers to its question let the other be asked. No answer is none of them.
    pub fn holds(&self, answers: &[String]) -> bool {
        let among = |wanted: &[String]| answers.iter().any(|answer| wanted.contains(answer));
        (self.is.is_empty() || among(&self.is)) && !among(&self.not)
    }
}

impl Survey {
    /// Whether a question is asked of those who gave these answers. What was not asked counts as not answered, whatever
    /// stands there.
    pub fn asks(&self, question: &Question, answers: &BTreeMap<Id, Vec<String>>) -> bool {
        let Some(condition) = &question.show_if else { return true };
        let own = self.questions.iter().position(|one| std::ptr::eq(one, question) || one.id == question.id);
        let above = self.questions.get(..own.unwrap_or_default()).unwrap_or_default();
        // A condition that leads nowhere was said by a rule; it keeps nothing back.
        let Some(asked) = above.iter().find(|one| one.id.is_some() && one.id == condition.question) else {
            return true;
        };
        let given = asked.id.as_ref().and_then(|id| answers.get(id)).filter(|_| self.asks(asked, answers));
        condition.holds(given.map_or(&[], Vec::as_slice))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::base::value::Scalar as _;

    fn id(text: &str) -> Id {
        Id::parse(text).unwrap()
    }

    fn question(name: &str, show_if: Option<Condition>) -> Question {
        Question { id: Some(id(name)), show_if, ..Question::default() }
    }

    fn of(question: &str, is: &[&str], not: &[&str]) -> Option<Condition> {
        let owned = |list: &[&str]| list.iter().map(|one| (*one).to_owned()).collect();
        Some(Condition { question: Some(id(question)), is: owned(is), not: owned(not) })
    }

    /// The ids of the questions that are asked.
    fn asked(survey: &Survey, answers: &[(&str, &[&str])]) -> Vec<String> {
        let answers = answers
            .iter()
            .map(|(name, given)| (id(name), given.iter().map(|one| (*one).to_owned()).collect()))
            .collect();
        let asked = survey.questions.iter().filter(|one| survey.asks(one, &answers));
        asked.map(|one| one.id.as_ref().unwrap().to_string()).collect()
    }

    #[test]
    fn a_question_is_asked_after_the_answers_that_it_names() {
        let survey = Survey {
            questions: vec![
                question("reach", None),
                question("why", of("reach", &["later", "never"], &[])),
                question("thanks", of("reach", &[], &["later"])),
            ],
            ..Survey::default()
        };
        assert_eq!(asked(&survey, &[]), ["reach", "thanks"]);
        assert_eq!(asked(&survey, &[("reach", &["later"])]), ["reach", "why"]);
        assert_eq!(asked(&survey, &[("reach", &["at-once"])]), ["reach", "thanks"]);
        assert_eq!(asked(&survey, &[("reach", &["at-once", "never"])]), ["reach", "why", "thanks"]);
    }

    #[test]
    fn what_was_not_asked_counts_as_not_answered() {
        let survey = Survey {
            questions: vec![
                question("a", None),
                question("b", of("a", &["yes"], &[])),
                question("c", of("b", &["yes"], &[])),
            ],
            ..Survey::default()
        };
        assert_eq!(asked(&survey, &[("a", &["yes"]), ("b", &["yes"])]), ["a", "b", "c"]);
        assert_eq!(asked(&survey, &[("a", &["no"]), ("b", &["yes"])]), ["a"]);
    }

    #[test]
    fn a_condition_that_leads_nowhere_keeps_nothing_back_and_never_runs_in_a_circle() {
        let survey = Survey {
            questions: vec![question("a", of("b", &["x"], &[])), question("b", of("a", &["x"], &[]))],
            ..Survey::default()
        };
        assert_eq!(asked(&survey, &[]), ["a"]);
        assert_eq!(asked(&survey, &[("a", &["x"])]), ["a", "b"]);
    }
}
