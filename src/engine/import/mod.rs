//! What comes back from elsewhere, on its way into a client's record.
//!
//! - [`intake_changes`] turns the answers of an intake form into changes;
//! - [`merge()`] puts changes into `intake.yaml`: the one place that does.

mod intake_form;
mod merge;

pub use intake_form::{Asked, Unusable, Why, intake_changes};
pub use merge::{Change, Fate, Merged, Target, merge};
