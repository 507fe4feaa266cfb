//! Working weeks and hours, days off, and arithmetic with working time. Nothing here knows what day it is.

mod easter;
mod instant;
mod recurrence;
mod week;
mod working;

pub use easter::easter;
pub use instant::Instant;
pub use recurrence::recurrences;
pub use week::Week;
pub use working::WorkingTime;
