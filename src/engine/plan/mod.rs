//! Playbook, record and calendar to a plan.
//!
//! [`for_client`] applies a client's changes to its playbook, [`applies`] says whether a task's conditions hold. The
//! schedule itself is not computed yet.

mod applies;
mod changes;

pub use applies::applies;
pub use changes::for_client;
