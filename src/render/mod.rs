//! Documents to bytes: one room for each kind of file.

pub mod pdf;
