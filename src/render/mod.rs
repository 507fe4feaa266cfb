//! Documents to bytes.

pub mod html;
pub mod pdf;
