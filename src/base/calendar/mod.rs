//! Working weeks and hours, days off, and arithmetic with working time. Nothing here knows what day it is.

mod instant;
mod week;
mod working;

pub use instant::Instant;
pub use week::Week;
pub use working::WorkingTime;
