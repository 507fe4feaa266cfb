//! `holidays/<code>.yaml`: a calendar of public holidays.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::base::value::{HolidayDate, LocalizedText, Nth, WeekdayName};

/// A calendar of public holidays: `content/holidays/<code>.yaml`.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub struct HolidayCalendar {
    /// The version of the record's form; always 1.
    #[schemars(extend("x-required" = true))]
    pub schema: Option<u32>,
    /// The holidays.
    pub days: Vec<HolidayRule>,
}

/// A holiday: by date, by days from Easter Sunday, or by weekday within a month.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub struct HolidayRule {
    /// One year's day (`2026-11-22`), or every year's (`12-25`).
    pub date: Option<HolidayDate>,
    /// Days from Easter Sunday; before it where negative.
    #[schemars(range(min = -100, max = 250))]
    pub easter: Option<i32>,
    /// The day of the week; needs `nth` and `month`.
    pub weekday: Option<WeekdayName>,
    /// Which of the month's days of that name: 1 to 5, or `last`. A month without a fifth has no holiday.
    pub nth: Option<Nth>,
    /// The month, 1 to 12.
    #[schemars(range(min = 1, max = 12))]
    pub month: Option<u32>,
    /// Which day is off where the holiday falls on a weekend; the holiday itself where nothing is said.
    pub observed: Option<Observed>,
    /// The first year in which it is a holiday.
    #[schemars(range(min = 1583, max = 9999))]
    pub from: Option<i16>,
    /// The last year in which it is a holiday.
    #[schemars(range(min = 1583, max = 9999))]
    pub until: Option<i16>,
    /// What people call it.
    #[schemars(extend("x-required" = true))]
    pub name: Option<LocalizedText>,
    /// It counts only where the calendar of a site or the provider takes in optional days.
    pub optional: Option<bool>,
}

/// Which day is off where a holiday falls on a weekend.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Observed {
    /// Friday for a Saturday, Monday for a Sunday: the United States.
    NearestWeekday,
    /// Monday for a Saturday or a Sunday, or the first weekday after it that is no holiday: the United Kingdom.
    NextMonday,
    /// Monday for a Sunday, or the first weekday after it that is no holiday; a Saturday stays: regions of Spain.
    SundayToMonday,
}
