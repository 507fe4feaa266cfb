//! A calendar of public holidays to days.

use jiff::civil::Date;

use crate::base::value::{HolidayDate, LocalizedText};
use crate::model::record::HolidayCalendar;

/// A public holiday.
pub struct Holiday {
    /// The day.
    pub date: Date,
    /// Its name.
    pub name: LocalizedText,
    /// Optional.
    pub optional: bool,
}

/// The holidays of a year.
pub fn days_of(calendar: &HolidayCalendar, year: i16) -> Vec<Holiday> {
    let mut found = Vec::new();
    for rule in &calendar.days {
        let date = match rule.date {
            Some(HolidayDate::Once(date)) => (date.year() == year).then_some(date),
            Some(HolidayDate::Yearly { month, day }) => Date::new(year, month, day).ok(),
            None => None,
        };
        if let (Some(date), Some(name)) = (date, rule.name.clone()) {
            found.push(Holiday { date, name, optional: rule.optional.unwrap_or_default() });
        }
    }
    found
}
