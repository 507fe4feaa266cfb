//! Verbs: pure functions from nouns to nouns.

pub mod plan;
pub mod check;
pub mod compose;
pub mod gate;
