//! The only floor that touches disk, clock, network, environment or terminal.

pub mod workspace;
pub mod pipeline;
pub mod build;
pub mod cli;
