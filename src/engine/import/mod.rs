//! What comes back from elsewhere, on its way into a client's record.
//!
//! - [`take_form`] puts the answers of an intake form into a record, row after row;
//! - [`merge()`] puts changes into `intake.yaml`: the one place that does.
//!
//! Answers to questionnaires, from files to records:
//! - [`incoming()`] tells what kind of file it is, and leaves it to its reader: `response_file` (the file that a questionnaire's
//!   page saves), `mail` (a saved mail that holds one, taken apart by `mime`), `table` (what a form service exports) or `workbook` (the intake
//!   form as a spreadsheet);
//! - [`judge()`] compares an [`Incoming`] with the questionnaire and the client, and makes a response of it;
//! - [`record()`] is how a response is written down, and what its file is called.
//!
//! All of it works on bytes and texts. What an answer says is never shown before it was looked through for secrets.

mod incoming;
mod intake_form;
mod judge;
mod mail;
mod merge;
mod mime;
mod record;
mod response_file;
mod table;
mod workbook;

pub use incoming::{Incoming, incoming};
pub use intake_form::{Asked, Unusable, Why, take_form};
pub use judge::{Facts, judge, shown};
pub use merge::{Change, Fate, Merged, Target, merge};
pub use record::{is_same, record, slug};
pub use response_file::ResponseFile;
pub use table::Headings;
