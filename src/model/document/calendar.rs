//! A client's calendar: what a reader's calendar program gets.

use jiff::civil::DateTime;

use crate::base::locale::Locale;
use crate::base::value::{Date, Id, Period};

/// The events of a client, in one language.
#[derive(Debug, Clone, PartialEq)]
pub struct EventCalendar {
    /// The client.
    pub client: Id,
    /// The language that it is written in.
    pub locale: Locale,
    /// What the calendar is called.
    pub name: String,
    /// The provider's domain, in which the events' identifiers are unique.
    pub domain: String,
    /// The day that it speaks of.
    pub as_of: Date,
    /// The events, by their first day.
    pub events: Vec<Event>,
}

/// An event.
#[derive(Debug, Clone, PartialEq)]
pub struct Event {
    /// Its name within the client's calendar, the same in every language and every build: `kickoff`, `review-30`.
    pub id: String,
    /// What it is.
    pub title: String,
    /// What one should know of it, a paragraph each.
    pub notes: Vec<String>,
    /// A room, a link, or nothing.
    pub place: Option<String>,
    /// When.
    pub when: When,
    /// How it repeats.
    pub repeats: Option<Period>,
    /// The date is provisional.
    pub tentative: bool,
}

/// When an event is.
#[derive(Debug, Clone, PartialEq)]
pub enum When {
    /// A whole day.
    Day(Date),
    /// From a time on the wall clock of a zone.
    Time {
        /// Day and time there.
        at: DateTime,
        /// The zone's IANA name.
        zone: String,
        /// How long, in minutes.
        minutes: u32,
    },
}

impl When {
    /// Its day.
    pub fn day(&self) -> Date {
        match self {
            When::Day(day) => *day,
            When::Time { at, .. } => Date(at.date()),
        }
    }
}
