//! The one integration suite: drives the program as a user does, a module a feature.
#![expect(clippy::unwrap_used, clippy::panic, reason = "a test fails by panicking")]

mod build;
mod commands;
mod diagnostics;
mod form;
mod holidays;
mod hostile;
mod html_text;
mod pdf_text;
mod plan;
mod rooms;
mod survey;
mod words;
mod workbench;
