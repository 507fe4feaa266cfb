//! `{key-dates}`: what comes next.

use jiff::civil::DateTime;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::{Scope, Trouble};
use crate::base::value::Date;
use crate::engine::compose::view::moment_text;
use crate::model::document::{self, Block, Inline};
use crate::model::playbook::Fact;
use crate::model::schedule::{GO_LIVE, Task};

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
    let mut dates: Vec<(DateTime, &str, String)> = Vec::new();
    // Meetings of the same day have a time and stand first; a whole day ends it.
    let mut whole = |date: Date, word| {
        dates.push((date.0.at(23, 59, 0, 0), word, scope.formats.date_weekday(date.0)));
    };
    if let Some(start) = onboarding.start {
        whole(start, "date-start");
    }
    if let Some((day, word)) = activation(scope) {
        whole(day, word);
    }
    let typed = [
        (onboarding.kickoff.as_ref().and_then(|meeting| meeting.at), Fact::Kickoff, "date-kickoff"),
        (onboarding.training.as_ref().and_then(|meeting| meeting.at), Fact::Training, "date-training"),
        (None, Fact::Review30, "date-review-30"),
        (None, Fact::Review60, "date-review-60"),
        (None, Fact::Review90, "date-review-90"),
    ];
    for (moment, fact, word) in typed {
        match (moment, planned(scope, |task| task.template.fact == Some(fact))) {
            (Some(moment), _) => dates.push((moment.local, word, moment_text(&moment, scope.formats))),
            (None, Some(day)) => {
                dates.push((day.0.at(23, 59, 0, 0), word, scope.formats.date_weekday(day.0)));
            }
            (None, None) => {}
        }
    }
    dates.retain(|(when, ..)| when.date() >= scope.view.as_of.0);
    dates.sort();
    // What falls on one day stands in one line.
    let mut days: Vec<(String, Vec<String>)> = Vec::new();
    for (_, word, day) in dates {
        let word = scope.word(word);
        match days.iter_mut().find(|(other, _)| *other == day) {
            Some((_, words)) => words.push(word),
            None => days.push((day, vec![word])),
        }
    }
    let items: Vec<document::Fact> = days
        .into_iter()
        .take(options.most.unwrap_or(3))
        .map(|(day, words)| document::Fact {
            name: vec![Inline::text(day)],
            value: vec![Inline::text(words.join("; "))],
        })
        .collect();
    Ok(if items.is_empty() { Vec::new() } else { vec![Block::Facts { items }] })
}

/// The day of the activation. Of what was promised and what the plan says it is the later one: a client may count on a
/// promise, but not on a day that the plan does not reach. Where the plan is quicker, the words say that it is the promise.
fn activation(scope: &Scope<'_>) -> Option<(Date, &'static str)> {
    const WORD: &str = "date-activation";
    let promised = scope.view.onboarding.target;
    match &scope.view.plan {
        Some(plan) if plan.is_live() => {
            planned(scope, |task| task.id.as_str() == GO_LIVE).map(|day| (day, WORD))
        }
        Some(plan) => match promised {
            Some(promised) if promised > plan.forecast => Some((promised, "date-activation-latest")),
            _ => Some((plan.forecast, WORD)),
        },
        None => promised.map(|day| (day, WORD)),
    }
}

/// The day of a task of the plan.
fn planned(scope: &Scope<'_>, of: impl Fn(&Task) -> bool) -> Option<Date> {
    scope.view.plan.as_ref()?.tasks.iter().find(|task| of(task)).map(|task| task.finish)
}
