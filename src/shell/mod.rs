//! The only floor that touches disk, clock, network, environment or terminal.

pub mod workspace;
