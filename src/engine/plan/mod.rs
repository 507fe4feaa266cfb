//! Playbook, record and calendar to a plan.
//!
//! [`for_client`] applies a client's changes to its playbook, [`applies`] says whether a task's conditions hold,
//! [`days_of`] which days of a year a holiday calendar takes off. The schedule itself is not computed yet.

mod applies;
mod changes;
mod holidays;

pub use applies::applies;
pub use changes::for_client;
pub use holidays::{Holiday, days_of};
