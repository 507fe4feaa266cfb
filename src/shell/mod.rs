//! The only floor that touches disk, clock, network, environment or terminal.

pub mod build;
pub mod cli;
pub mod forget;
pub mod pipeline;
pub mod send;
pub mod serve;
pub mod workspace;
