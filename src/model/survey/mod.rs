//! Questionnaires and what comes back: `content/surveys/<id>.yaml`, and `responses/*.yaml` beside a client's records.
//! They are read and checked; forms and scores are not made yet.

use std::collections::BTreeMap;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::base::value::{Id, LocalizedText, Moment};

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
    /// What it is for, who reads it, and how long it takes.
    pub intro: Option<LocalizedText>,
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
    /// What one may choose.
    pub options: Vec<AnswerOption>,
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
    /// The answers by question; several where several may be chosen.
    #[schemars(extend("x-key" = "id", "x-many-values" = true))]
    pub answers: BTreeMap<Id, Vec<String>>,
}
