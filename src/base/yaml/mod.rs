//! YAML: the only room that names the YAML library.
//!
//! A file goes through four steps, each in a file of its own:
//!
//! 1. `node` reads text into a tree with the place of every key and value; what is no YAML is said by
//!    `syntax`;
//! 2. [`Shape`] is the schema of a record type, made from its Rust type through schemars;
//! 3. `walk` goes over the tree along the shape, collects every fault, takes each text as the type that is wanted
//!    (`1.20` stays text in a text field), and leaves out what is bad;
//! 4. [`read`] gives what is left to serde, as a [`Read`]: the typed record with its [`Places`].
//!
//! [`with_item`] and [`with_value`] go the other way: they add to a file that a person wrote, and leave every other byte as
//! it was. [`quoted`] and [`word`] are how a text is written where the program writes a file of its own.

mod describe;
mod edit;
mod editor_schema;
mod node;
mod places;
mod read;
mod shape;
mod syntax;
mod walk;
mod write;

pub use describe::{describe, descriptions};
pub use edit::{New, Replace, Standing, Way, holds, standing, with_item, with_value};
pub use editor_schema::editor_schema;
pub use places::{PlaceOf, Places};
pub use read::{Read, Unread, read, read_body, read_front_matter};
pub use shape::{Field, Shape};
pub use write::{quoted, word};
