//! Documents to bytes.

pub mod chart;
pub mod html;
pub mod ics;
pub mod mail;
pub mod pdf;
pub mod sheet;
pub mod site;
