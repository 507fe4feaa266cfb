//! Working weeks and hours, holidays, working-time arithmetic. Nothing here knows what day it is.

mod easter;

pub use easter::easter;
