//! `{key-dates}`: what comes next.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::{Scope, Trouble};
use crate::engine::compose::view::moment_text;
use crate::model::document::{Block, Fact, Inline};

/// Options of `{key-dates}`.
#[derive(Debug, Default, Serialize, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub(super) struct Options {
    /// How many at most; 3 where nothing is said.
    #[schemars(range(min = 1, max = 20))]
    most: Option<usize>,
}

pub(super) fn lower(options: &Options, scope: &Scope<'_>) -> Result<Vec<Block>, Trouble> {
    let onboarding = &scope.view.onboarding;
    let mut dates: Vec<(jiff::civil::DateTime, &str, String)> = Vec::new();
    for (date, word) in [(onboarding.start, "date-start"), (onboarding.target, "date-activation")] {
        if let Some(date) = date {
            // Meetings of the same day have a time and stand first; a whole day ends it.
            dates.push((date.0.at(23, 59, 0, 0), word, scope.formats.date_weekday(date.0)));
        }
    }
    let kickoff = onboarding.kickoff.as_ref().and_then(|meeting| meeting.at);
    let training = onboarding.training.as_ref().and_then(|meeting| meeting.at);
    for (moment, word) in [(kickoff, "date-kickoff"), (training, "date-training")] {
        if let Some(moment) = moment {
            dates.push((moment.local, word, moment_text(&moment, scope.formats)));
        }
    }
    dates.retain(|(when, ..)| when.date() >= scope.view.as_of.0);
    dates.sort();
    let items: Vec<Fact> = dates
        .into_iter()
        .take(options.most.unwrap_or(3))
        .map(|(_, word, text)| Fact {
            name: vec![Inline::text(text)],
            value: vec![Inline::text(scope.word(word))],
        })
        .collect();
    Ok(if items.is_empty() { Vec::new() } else { vec![Block::Facts { items }] })
}
