//! Finds and reads files: the user's over the embedded ones.
//!
//! - [`find`] looks for the workspace from a folder upwards;
//! - [`Folder`] is the one door to its files, with the limits on what is read;
//! - [`Shared`] is all that clients have in common, [`ClientFiles`] what one client has: a client's work never holds
//!   another client's files;
//! - [`replace`] writes over a record that people own;
//! - `theme` lays a theme over those that it inherits;
//! - [`RfpFiles`] are the requests for proposal, which belong to no client;
//! - [`GuideFiles`] are the pages of the workspace's own guide, where it has one.

mod client;
mod embedded;
mod folder;
mod guide;
mod own_pages;
pub mod replace;
mod rfp;
mod shared;
pub mod starter;
mod theme;

pub use client::{
    ClientFiles, KeptPlanFile, UNFINISHED_SEND, client_ids, is_reserved, keep_plan, kept_plan_path,
};
pub use embedded::{embedded, sample_files, starter_rfp};
pub use folder::{Folder, files_below, find, path_within, reason};
pub use guide::GuideFiles;
pub use rfp::RfpFiles;
pub use shared::Shared;
