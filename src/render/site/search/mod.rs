//! The search of a client's site, in one language.
//!
//! - [`words`] splits a text; `base::text::fold` makes words comparable: no marks, no capitals;
//! - [`Index`] holds sections of pages and the words in them; words of one stem (Snowball) are one;
//! - [`Index::query`] answers a question: the same steps as `assets/search.js` takes in the browser;
//! - [`Index::script`] writes it as a classic script, which works from `file://` as well.

mod index;
mod query;
mod script;
mod stems;
mod words;

pub use index::{Entry, Index, Searchable};
pub use query::Hit;
pub use words::words;
