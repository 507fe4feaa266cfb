//! `holidays/<code>.yaml`: a calendar of public holidays.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::base::value::{HolidayDate, LocalizedText, WeekdayName};

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
    /// The day of the week.
    pub weekday: Option<WeekdayName>,
    /// Which of the month's days of that name: 1 to 5.
    #[schemars(range(min = 1, max = 5))]
    pub nth: Option<u32>,
    /// The month, 1 to 12.
    #[schemars(range(min = 1, max = 12))]
    pub month: Option<u32>,
    /// What people call it.
    #[schemars(extend("x-required" = true))]
    pub name: Option<LocalizedText>,
    /// It counts only where the calendar of a site or the provider takes in optional days.
    pub optional: Option<bool>,
}
