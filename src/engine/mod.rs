//! Verbs: pure functions from nouns to nouns.

pub mod answers;
pub mod check;
pub mod compose;
pub mod gate;
pub mod import;
pub mod plan;
