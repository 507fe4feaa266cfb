//! One client from files to editions: the one place that knows the order of the stages. `check` and `build` both
//! run it; it reads no file and writes none.

mod agreement;
mod client;
mod desk;
mod documents;
mod feedback;
mod glyphs;
mod guide;
mod kept;
mod known;
mod library;
mod look;
mod mails;
mod rfp;
mod site;
mod summary;
mod templates;

/// The name of a client's calendar, in the folder of each language.
pub const CALENDAR_FILE: &str = "onboarding.ics";

pub use client::{ClientResult, client, client_with};
pub use documents::Waiting;
pub use feedback::{Overview, all_feedback};
pub use guide::{Guide, guide};
pub use kept::{Held, KeptCopy};
pub use known::Known;
pub use library::{CALENDAR, Library};
pub use look::{look, said_once};
pub use mails::{MailDraft, MailState, Order};
pub use rfp::{Rfps, rfps};
pub use summary::{
    BallWith, Clock, Due, KeyDate, MeetingDay, NextStep, OTHER, OpenItem, Party, Rank, Summary, Why, week_end,
};
pub use templates::{ClientTemplates, Templates};
