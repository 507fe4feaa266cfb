//! Onramp turns a managed service provider's client records into every document of a client's onboarding.
//!
//! Five floors; a floor imports only what stands below it, a room only what stands before it in its
//! floor's list (`tests/suite/rooms.rs` holds the order):
//!
//! - [`base`]: text, languages, diagnostics, values, YAML: knows no client;
//! - [`model`]: nouns, what a user writes and what a reader gets;
//! - [`engine`]: verbs, pure functions from nouns to nouns;
//! - [`render`]: documents to bytes;
//! - [`shell`]: the only floor that touches disk, clock, network, environment or terminal.
//!
//! `ARCHITECTURE.md` tells how data flows through them and what must always hold.

pub mod base;
pub mod engine;
pub mod model;
pub mod render;
pub mod shell;
