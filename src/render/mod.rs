//! Documents to bytes.

pub mod chart;
pub mod html;
pub mod ics;
pub mod pdf;
