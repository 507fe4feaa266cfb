//! The one integration suite: drives the program as a user does, a module a feature.
#![expect(clippy::unwrap_used, clippy::panic, reason = "a test fails by panicking")]

mod build;
mod calendar;
mod chart_samples;
mod charts;
mod commands;
mod coverage;
mod diagnostics;
mod fences;
mod form;
mod gates;
mod guide;
mod guide_examples;
mod guide_reference;
mod holidays;
mod hostile;
mod html_text;
mod languages;
mod layers;
mod mail;
mod mail_text;
mod pdf_text;
mod pieces;
mod plan;
mod planning;
mod pseudo;
mod rooms;
mod rows;
mod send;
mod serve;
mod site;
mod spanish;
mod status;
mod survey;
mod words;
mod workbench;
