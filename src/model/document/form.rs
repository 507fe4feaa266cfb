//! A questionnaire: a form on a page, and a sheet to fill in by pen.

use serde::Serialize;

/// Questions with room for their answers.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Form {
    /// The questionnaire's id.
    pub id: String,
    /// What it is called: its name for screen readers, no part of the text.
    pub title: String,
    /// Its version, which the answers name.
    pub version: u32,
    /// The id of the client whose people answer.
    pub client: String,
    /// Where the answers go; no part of the text.
    pub returns: Returns,
    /// Who answers: asked before everything else, under the id [`RESPONDENT`].
    pub respondent: Box<FormQuestion>,
    /// The questions, in order.
    pub questions: Vec<FormQuestion>,
    /// The blanks and boxes of the whole document are its questions too.
    pub sheet: bool,
}

/// The id of the question who answers. No question of a questionnaire can have it.
pub const RESPONDENT: &str = "_respondent";

/// The version of a form that is a whole document: it changes when what came back from older ones can't be read any more.
pub const SHEET_VERSION: u32 = 1;

/// Where the answers of a [`Form`] go.
#[derive(Debug, Clone, Default, PartialEq, Serialize)]
pub struct Returns {
    /// A web address that takes them.
    pub endpoint: Option<String>,
    /// Who gets them by mail: an address.
    pub mail: Option<String>,
    /// That person's name.
    pub name: Option<String>,
}

/// A question of a [`Form`].
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct FormQuestion {
    /// The id under which its answer is kept.
    pub id: String,
    /// Its number as it is printed, with the mark after it: "3."; empty where it is not counted.
    pub number: String,
    /// The question.
    pub text: String,
    /// The word that says so, where it must be answered; else empty.
    pub required: String,
    /// A line of help; else empty.
    pub help: String,
    /// In words, after which answers it is asked; else empty.
    pub condition: String,
    /// The same for a program.
    pub show_if: Option<ShowIf>,
    /// How it is answered.
    pub answer: Answer,
}

/// When a question is asked.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct ShowIf {
    /// The id of a question above.
    pub question: String,
    /// It is asked where one of these was answered.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub is: Vec<String>,
    /// It is asked unless one of these was answered.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub not: Vec<String>,
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
    /// One of the same options in each of some rows.
    Matrix {
        /// How many may be chosen, in words.
        hint: String,
        /// The rows, in order.
        rows: Vec<Choice>,
        /// The options of each, in order.
        options: Vec<Choice>,
    },
    /// Words.
    Text {
        /// How many lines it is given on paper.
        lines: u8,
    },
    /// A few words on one line.
    Line,
    /// A day.
    Date {
        /// How it is written, in words.
        hint: String,
    },
}

/// Something that one may choose.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
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
        for question in std::iter::once(&*self.respondent).chain(&self.questions) {
            lines.push(format!("{} {}", question.number, question.text).trim_start().to_owned());
            lines.extend([question.required.clone(), question.condition.clone(), question.help.clone()]);
            let words = |options: &[Choice]| options.iter().map(|option| option.text.clone()).collect();
            match &question.answer {
                Answer::Rating { numbers, low, high } => {
                    lines.extend([low.clone(), high.clone()]);
                    lines.extend(numbers.iter().map(ToString::to_string));
                }
                Answer::Choice { hint, options, .. } => {
                    lines.push(hint.clone());
                    lines.extend::<Vec<String>>(words(options));
                }
                Answer::Matrix { hint, rows, options } => {
                    lines.push(hint.clone());
                    for row in rows {
                        lines.push(row.text.clone());
                        lines.extend::<Vec<String>>(words(options));
                    }
                }
                Answer::Date { hint } => lines.push(hint.clone()),
                Answer::Text { .. } | Answer::Line => {}
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
            condition: String::new(),
            show_if: None,
            answer,
        };
        let option = |text: &str| Choice { id: text.to_lowercase(), text: text.into() };
        let rating = Answer::Rating { numbers: vec![1, 2], low: "1: bad".into(), high: String::new() };
        let choice = Answer::Choice { multiple: true, hint: "any".into(), options: vec![option("A")] };
        let matrix = Answer::Matrix {
            hint: "one each".into(),
            rows: vec![option("R"), option("S")],
            options: vec![option("A"), option("B")],
        };
        let date = Answer::Date { hint: "day".into() };
        let questions = vec![
            question("1.", "required", rating),
            FormQuestion { condition: "only if".into(), ..question("2.", "", choice) },
            question("3.", "", Answer::Text { lines: 3 }),
            question("4.", "", matrix),
            question("5.", "", date),
        ];
        let form = Form {
            id: "f".into(),
            title: "unseen".into(),
            version: 1,
            client: "unseen".into(),
            returns: Returns { mail: Some("unseen".into()), ..Returns::default() },
            respondent: Box::new(FormQuestion {
                text: "Who?".into(),
                ..question("", "needed", Answer::Line)
            }),
            questions,
            sheet: false,
        };
        let said = [
            "Who?", "needed", "1. What?", "required", "1: bad", "1", "2", "2. What?", "only if", "any", "A",
            "3. What?", "4. What?", "one each", "R", "A", "B", "S", "A", "B", "5. What?", "day",
        ];
        assert_eq!(form.lines(), said);
    }
}
