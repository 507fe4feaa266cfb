//! What the components of the reviews have in common.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::{Scope, Trouble};
use crate::base::value::Date;
use crate::engine::compose::view::Meeting;

/// How many days after the activation a review is held.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub(super) enum Day {
    /// After 30 days.
    #[serde(rename = "30")]
    Day30,
    /// After 60 days.
    #[serde(rename = "60")]
    Day60,
    /// After 90 days.
    #[serde(rename = "90")]
    Day90,
}

/// The review of a day.
pub(super) fn meeting<'v>(scope: &Scope<'v>, day: Option<Day>) -> Result<Meeting<'v>, Trouble> {
    let [after_30, after_60, after_90] = scope.view.reviews();
    match day {
        Some(Day::Day30) => Ok(after_30),
        Some(Day::Day60) => Ok(after_60),
        Some(Day::Day90) => Ok(after_90),
        None => Err(Trouble::Options),
    }
}

/// The day that a document about a review looks from: when it was held; before that, its planned day.
pub(super) fn looks_from(scope: &Scope<'_>, meeting: Meeting<'_>) -> Date {
    meeting.on.unwrap_or(scope.view.as_of)
}
