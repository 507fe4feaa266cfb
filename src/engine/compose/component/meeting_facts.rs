//! `{meeting-facts}`: when, where and how long a meeting is, and who comes.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::agenda::length;
use super::meeting::{attendee_lines, day_and_time};
use super::pieces::{lines, link};
use super::{Scope, Trouble};
use crate::base::value::Moment;
use crate::model::document::{Block, Fact, Inline};
use crate::model::record::TrainingForm;

/// Options of `{meeting-facts}`.
#[derive(Debug, Default, Serialize, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub(super) struct Options {
    /// The meeting.
    #[schemars(required, extend("x-required" = true))]
    of: Option<Of>,
}

/// A meeting of the record.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
enum Of {
    /// The kick-off.
    Kickoff,
    /// The training.
    Training,
}

pub(super) fn lower(options: &Options, scope: &Scope<'_>) -> Result<Vec<Block>, Trouble> {
    let onboarding = &scope.view.onboarding;
    let mut items = Vec::new();
    match options.of {
        Some(Of::Training) => {
            let Some(training) = &onboarding.training else { return Ok(Vec::new()) };
            items.extend(when(scope, training.at));
            items.extend(training.form.map(|form| {
                let word = match form {
                    TrainingForm::Webinar => "training-webinar",
                    TrainingForm::OnSite => "training-on-site",
                };
                fact(scope, "meeting-form", vec![Inline::text(scope.word(word))])
            }));
            items.extend(place(scope, training.place.as_deref()));
            items.extend(
                training
                    .minutes
                    .map(|minutes| fact(scope, "meeting-length", vec![Inline::text(length(scope, minutes))])),
            );
        }
        Some(Of::Kickoff) | None => {
            let Some(kickoff) = &onboarding.kickoff else { return Ok(Vec::new()) };
            items.extend(when(scope, kickoff.at));
            items.extend(place(scope, kickoff.place.as_deref()));
            let people = lines(attendee_lines(scope));
            if !people.is_empty() {
                items.push(fact(scope, "meeting-people", people));
            }
        }
    }
    Ok(if items.is_empty() { Vec::new() } else { vec![Block::Facts { items }] })
}

fn when(scope: &Scope<'_>, at: Option<Moment>) -> Option<Fact> {
    Some(fact(scope, "meeting-when", vec![Inline::text(day_and_time(scope, at?))]))
}

/// A room, or a link that can be followed.
fn place(scope: &Scope<'_>, place: Option<&str>) -> Option<Fact> {
    let place = place?;
    let words =
        if place.starts_with("https://") { link(place.to_owned(), place) } else { Inline::text(place) };
    Some(fact(scope, "meeting-place", vec![words]))
}

fn fact(scope: &Scope<'_>, word: &str, value: Vec<Inline>) -> Fact {
    Fact { name: vec![Inline::text(scope.word(word))], value }
}
