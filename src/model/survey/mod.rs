//! Questionnaires and what comes back: `content/surveys/<id>.yaml`, and `responses/*.yaml` beside a client's records.
//! A questionnaire becomes a form, on a page and on paper; answers are read, and [`scores`] says what they come to.

mod condition;
mod score;

use std::collections::BTreeMap;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::base::value::{Id, LocalizedText, Moment, Url};

pub use condition::Condition;
pub use score::{DETRACTOR, FEW, Score, Tally, scores, tallies};

/// A questionnaire: `content/surveys/<id>.yaml`.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub struct Survey {
    /// The version of the record's form; always 1.
    #[schemars(extend("x-required" = true))]
    pub schema: Option<u32>,
    /// The questionnaire's id, which is also its file name.
    pub id: Option<Id>,
    /// Its version: it changes when a question does.
    pub version: Option<u32>,
    /// What people call it.
    #[schemars(extend("x-required" = true))]
    pub title: Option<LocalizedText>,
    /// What stands above the first question: how to answer.
    pub intro: Option<LocalizedText>,
    /// Where the page of the questionnaire can send answers: a web address that takes them by POST, over https.
    pub endpoint: Option<Url>,
    /// The questions, in order.
    pub questions: Vec<Question>,
}

/// A question.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub struct Question {
    /// The id under which answers are kept; it never changes, so that trends hold.
    #[schemars(extend("x-required" = true))]
    pub id: Option<Id>,
    /// How it is answered.
    #[schemars(extend("x-required" = true))]
    pub kind: Option<QuestionKind>,
    /// The question.
    #[schemars(extend("x-required" = true))]
    pub text: Option<LocalizedText>,
    /// A line of help.
    pub help: Option<LocalizedText>,
    /// It must be answered.
    pub required: Option<bool>,
    /// The measure that it belongs to.
    pub instrument: Option<Instrument>,
    /// What the least number of a rating means.
    pub low: Option<LocalizedText>,
    /// What the greatest number of a rating means.
    pub high: Option<LocalizedText>,
    /// What one may choose; in a matrix, in each of its rows.
    pub options: Vec<AnswerOption>,
    /// The rows of a matrix.
    pub rows: Vec<AnswerOption>,
    /// It is asked only after certain answers to a question above.
    pub show_if: Option<Condition>,
    /// How many lines an answer in words is given on paper, 1 to 12; 3 where nothing is said.
    #[schemars(range(min = 1, max = 12))]
    pub lines: Option<u8>,
}

impl Question {
    /// Each answer that can be given, as records write it: a number, the id of an option, in a matrix `row=option`. `None` of a
    /// question that is answered with words or a day.
    pub fn possible(&self) -> Option<Vec<String>> {
        let kind = self.kind?;
        if let Some((low, high)) = kind.scale() {
            return Some((low..=high).map(|number| number.to_string()).collect());
        }
        fn ids(list: &[AnswerOption]) -> impl Iterator<Item = &Id> {
            list.iter().filter_map(|one| one.id.as_ref())
        }
        let options = || ids(&self.options);
        match kind {
            QuestionKind::Matrix => Some(
                ids(&self.rows)
                    .flat_map(|row| options().map(move |option| format!("{row}={option}")))
                    .collect(),
            ),
            _ => kind.has_options().then(|| options().map(ToString::to_string).collect()),
        }
    }
}

/// How a question is answered.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum QuestionKind {
    /// A number from 0 to 10.
    #[serde(rename = "rating-0-10")]
    Rating10,
    /// A number from 1 to 5.
    #[serde(rename = "rating-1-5")]
    Rating5,
    /// A number from 1 to 7.
    #[serde(rename = "rating-1-7")]
    Rating7,
    /// One of the options.
    Single,
    /// Any of the options.
    Multiple,
    /// Words.
    Text,
    /// A day.
    Date,
    /// One of the options in each of the rows.
    Matrix,
}

impl QuestionKind {
    /// The kind as records write it.
    pub fn as_str(self) -> &'static str {
        match self {
            QuestionKind::Rating10 => "rating-0-10",
            QuestionKind::Rating5 => "rating-1-5",
            QuestionKind::Rating7 => "rating-1-7",
            QuestionKind::Single => "single",
            QuestionKind::Multiple => "multiple",
            QuestionKind::Text => "text",
            QuestionKind::Date => "date",
            QuestionKind::Matrix => "matrix",
        }
    }

    /// The least and the greatest number of a rating.
    pub fn scale(self) -> Option<(u8, u8)> {
        match self {
            QuestionKind::Rating10 => Some((0, 10)),
            QuestionKind::Rating5 => Some((1, 5)),
            QuestionKind::Rating7 => Some((1, 7)),
            QuestionKind::Single
            | QuestionKind::Multiple
            | QuestionKind::Text
            | QuestionKind::Date
            | QuestionKind::Matrix => None,
        }
    }

    /// Whether it is answered by choosing among options.
    pub fn has_options(self) -> bool {
        matches!(self, QuestionKind::Single | QuestionKind::Multiple | QuestionKind::Matrix)
    }
}

/// A measure with a score of its own.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Instrument {
    /// Net promoter score: 0 to 10, "would recommend".
    Nps,
    /// Customer satisfaction: 1 to 5.
    Csat,
    /// Customer effort score 2.0: 1 to 7, "made it easy".
    Ces,
}

impl Instrument {
    /// The measure as records write it.
    pub fn as_str(self) -> &'static str {
        match self {
            Instrument::Nps => "nps",
            Instrument::Csat => "csat",
            Instrument::Ces => "ces",
        }
    }

    /// The one scale that its score is defined on.
    pub fn kind(self) -> QuestionKind {
        match self {
            Instrument::Nps => QuestionKind::Rating10,
            Instrument::Csat => QuestionKind::Rating5,
            Instrument::Ces => QuestionKind::Rating7,
        }
    }
}

/// Something that one may choose.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub struct AnswerOption {
    /// The id under which the choice is kept.
    #[schemars(extend("x-required" = true))]
    pub id: Option<Id>,
    /// The words.
    #[schemars(extend("x-required" = true))]
    pub text: Option<LocalizedText>,
}

/// What came back: `responses/<survey>-<respondent>-<date>.yaml`.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub struct Response {
    /// The version of the record's form; always 1.
    #[schemars(extend("x-required" = true))]
    pub schema: Option<u32>,
    /// The questionnaire.
    #[schemars(extend("x-required" = true))]
    pub survey: Option<Id>,
    /// The version of it that was answered.
    pub version: Option<u32>,
    /// Who answered.
    pub respondent: Option<String>,
    /// When.
    pub at: Option<Moment>,
    /// The answers by question; several where several may be chosen; `row=option` for each row of a matrix.
    #[schemars(extend("x-key" = "id", "x-many-values" = true))]
    pub answers: BTreeMap<Id, Vec<String>>,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn kinds_and_measures_are_named_as_records_write_them() {
        use Instrument::{Ces, Csat, Nps};
        use QuestionKind::{Date, Matrix, Multiple, Rating5, Rating7, Rating10, Single, Text};
        for kind in [Rating10, Rating5, Rating7, Single, Multiple, Text, Date, Matrix] {
            assert_eq!(serde_json::to_value(kind).unwrap(), kind.as_str());
        }
        for measure in [Nps, Csat, Ces] {
            assert_eq!(serde_json::to_value(measure).unwrap(), measure.as_str());
            let (least, most) = measure.kind().scale().unwrap();
            assert_eq!(measure.kind().as_str(), format!("rating-{least}-{most}"));
        }
    }

    #[test]
    fn the_answers_that_can_be_given_are_written_as_records_write_them() {
        let option = |id: &str| AnswerOption {
            id: <Id as crate::base::value::Scalar>::parse(id).ok(),
            ..AnswerOption::default()
        };
        let question = |kind| Question {
            kind: Some(kind),
            options: vec![option("yes"), option("no")],
            rows: vec![option("phone"), option("mail")],
            ..Question::default()
        };
        let possible = |kind| question(kind).possible().map(|answers| answers.join(" "));
        assert_eq!(possible(QuestionKind::Rating5).as_deref(), Some("1 2 3 4 5"));
        assert_eq!(possible(QuestionKind::Multiple).as_deref(), Some("yes no"));
        assert_eq!(possible(QuestionKind::Matrix).as_deref(), Some("phone=yes phone=no mail=yes mail=no"));
        assert_eq!((possible(QuestionKind::Text), possible(QuestionKind::Date)), (None, None));
    }
}
