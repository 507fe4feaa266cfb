//! Finds and reads files: the user's over the embedded ones.
//!
//! - [`find`] looks for the workspace from a folder upwards;
//! - [`Folder`] is the one door to its files, with the limits on what is read;
//! - [`Shared`] is all that clients have in common, [`ClientFiles`] what one client has: a client's work never holds
//!   another client's files;
//! - [`GuideFiles`] are the pages of the workspace's own guide, where it has one.

mod client;
mod embedded;
mod folder;
mod guide;
mod shared;
pub mod starter;

pub use client::{ClientFiles, UNFINISHED_SEND, client_ids, is_reserved};
pub use embedded::{embedded, sample_files};
pub use folder::{Folder, find};
pub use guide::GuideFiles;
pub use shared::Shared;
