//! What came back to questionnaires as values: `answers`.

use serde_json::{Map, Value};

use super::View;
use crate::base::locale::Formats;
use crate::base::yaml::{Field, Shape};
use crate::engine::answers::Results;

/// What templates may ask of the answers.
const FIELDS: &[&str] = &["count", "detractors", "words", "trend"];

pub(super) fn shape() -> Shape {
    let field = |name: &&str| Field { name: (*name).to_owned(), shape: Shape::Text, required: false };
    Shape::Record { fields: FIELDS.iter().map(field).collect(), shorthand: None, secret: false }
}

/// Of the questionnaires that have a score: how many responses there are (`count`); and, there where it is so, how many people
/// would not recommend us (`detractors`), that something was said in words (`words`), that answers belong to more than one
/// review (`trend`).
pub(super) fn values(view: &View, formats: &Formats) -> Option<Value> {
    let scored = || view.results.iter().filter(|results| results.totals.is_scored());
    let number = |of: fn(&Results) -> usize| {
        let sum: usize = scored().map(of).sum();
        (sum > 0).then(|| formats.number(sum.into()))
    };
    let there = |name: &str, is: fn(&Results) -> bool| scored().any(is).then(|| name.to_owned());
    let fields = [
        ("count", number(|results| results.totals.responses)),
        ("detractors", number(|results| results.totals.critics.len())),
        ("words", there("words", |results| !results.remarks.is_empty())),
        ("trend", there("trend", |results| results.waves.len() > 1)),
    ];
    let fields =
        fields.into_iter().filter_map(|(name, value)| Some((name.to_owned(), Value::String(value?))));
    let fields: Map<String, Value> = fields.collect();
    (!fields.is_empty()).then_some(Value::Object(fields))
}
