//! Playbook, record and calendar to a plan.
//!
//! [`plan`] is the way: [`for_client`] applies a client's changes to its playbook, `expand` finds the tasks that the client
//! has and the items they are repeated for, `bridge` links across those that it does not have, `calendars` makes the
//! working time of both sides, `progress` reads what was done, `network` computes early and late dates, and
//! `assemble` says it all in one [`Plan`](crate::model::schedule::Plan).

mod applies;
mod assemble;
mod bridge;
mod calendars;
mod changes;
mod expand;
mod holidays;
mod items;
mod network;
mod owners;
mod progress;
mod wiring;

pub use assemble::{Input, Unplanned, plan};
pub use bridge::bridge;
pub use calendars::{Holidays, business_day_after, business_days_after, site_holidays};
pub use changes::for_client;
pub use holidays::{Holiday, days_of};
pub use items::items;
pub use wiring::DATE_KEYS;

use applies::applies;
