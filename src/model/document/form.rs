//! A questionnaire: a form on a page, and a sheet to fill in by pen.

use serde::Serialize;

/// Questions with room for their answers.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Form {
    /// The questionnaire's id.
    pub id: String,
    /// What it is called: its name for screen readers, no part of the text.
    pub title: String,
    /// The questions, in order.
    pub questions: Vec<FormQuestion>,
}

/// A question of a [`Form`].
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct FormQuestion {
    /// The id under which its answer is kept.
    pub id: String,
    /// Its number as it is printed, with the mark after it: "3."
    pub number: String,
    /// The question.
    pub text: String,
    /// The word that says so, where it must be answered; else empty.
    pub required: String,
    /// A line of help; else empty.
    pub help: String,
    /// How it is answered.
    pub answer: Answer,
}

/// How a question is answered.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(tag = "type", rename_all = "kebab-case")]
pub enum Answer {
    /// One number of a scale.
    Rating {
        /// The numbers, in order.
        numbers: Vec<u8>,
        /// What the first means, with its number; may be empty.
        low: String,
        /// What the last means, with its number; may be empty.
        high: String,
    },
    /// One or any of some options.
    Choice {
        /// Several may be chosen.
        multiple: bool,
        /// How many may be chosen, in words.
        hint: String,
        /// The options, in order.
        options: Vec<Choice>,
    },
    /// Words.
    Text {
        /// How many lines it is given on paper.
        lines: u8,
    },
}

/// Something that one may choose.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Choice {
    /// The id under which the choice is kept.
    pub id: String,
    /// The words.
    pub text: String,
}

impl Form {
    /// All its words in reading order, a line a piece; no line is empty.
    pub fn lines(&self) -> Vec<String> {
        let mut lines = Vec::new();
        for question in &self.questions {
            lines.push(format!("{} {}", question.number, question.text));
            lines.extend([question.required.clone(), question.help.clone()]);
            match &question.answer {
                Answer::Rating { numbers, low, high } => {
                    lines.extend([low.clone(), high.clone()]);
                    lines.extend(numbers.iter().map(ToString::to_string));
                }
                Answer::Choice { hint, options, .. } => {
                    lines.push(hint.clone());
                    lines.extend(options.iter().map(|option| option.text.clone()));
                }
                Answer::Text { .. } => {}
            }
        }
        lines.retain(|line| !line.is_empty());
        lines
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_stand_in_the_order_in_which_they_are_read() {
        let question = |number: &str, required: &str, answer| FormQuestion {
            id: "id".into(),
            number: number.into(),
            text: "What?".into(),
            required: required.into(),
            help: String::new(),
            answer,
        };
        let rating = Answer::Rating { numbers: vec![1, 2], low: "1: bad".into(), high: String::new() };
        let option = Choice { id: "a".into(), text: "A".into() };
        let choice = Answer::Choice { multiple: true, hint: "any".into(), options: vec![option] };
        let questions = vec![
            question("1.", "required", rating),
            question("2.", "", choice),
            question("3.", "", Answer::Text { lines: 3 }),
        ];
        let form = Form { id: "f".into(), title: "unseen".into(), questions };
        let said = ["1. What?", "required", "1: bad", "1", "2", "2. What?", "any", "A", "3. What?"];
        assert_eq!(form.lines(), said);
    }
}
