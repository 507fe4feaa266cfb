//! The plan engine against two others: TaskJuggler, and a slow reference that looks at one minute after the other; its
//! properties on random networks; and plans whose dates were computed by hand.
//!
//! [`model`] is a plan's data as plain numbers, [`generate`] makes them up from a seed, [`yaml`] writes them as a user
//! would, [`taskjuggler`] as its own files.

mod case;
mod days;
mod generate;
mod model;
mod properties;
mod random;
mod reference;
mod scenarios;
mod slack;
mod standard;
mod taskjuggler;
mod yaml;
