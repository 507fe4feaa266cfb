//! What a client's site has beside its pages.
//!
//! - [`search`] makes the index that its pages look words up in, and asks it the same questions as they do;
//! - [`sitemap()`] lists its pages for those who publish it.

pub mod search;
mod sitemap;

pub use sitemap::sitemap;
