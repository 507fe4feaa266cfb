//! Documents to HTML pages, in the frames of a theme.
//!
//! - `writer` turns blocks into HTML, with `inline`, `table`, `form`, `timeline`, `chart` and `qr`; `escape` is the one place where text is escaped;
//! - `alone` makes a document with questionnaires one file, with a script by its hash in the policy;
//! - [`Pages`] puts them, with what [`DocumentPage`] and its like say, into the theme's Tera files;
//! - [`letter`] makes the HTML of a mail, which no theme frames;
//! - [`Assets`] are the files that all pages of a site share.
//!
//! Any other page holds no inline script and no inline style, and reads whole without its scripts. All load nothing from
//! elsewhere, and work from `file://`. Their images are expected in `images/` of the assets folder, under the names that the
//! document gives them.

mod alone;
mod assets;
mod book;
mod chart;
mod contents;
mod escape;
mod form;
mod frame;
mod inline;
mod letter;
mod pages;
mod qr;
mod style;
mod table;
mod timeline;
mod words;
mod writer;

#[cfg(test)]
mod tests;

pub use alone::FormPage;
pub use assets::{Assets, MAIL_SCRIPT, hashed_name};
pub use book::BookFrame;
pub use frame::Pages;
pub use letter::letter;
pub use pages::{
    DocumentPage, Download, Enclosed, EntryPage, LanguageLink, ListedDocument, ListedFile, Lists,
    MailContent, MailPage, NavLink, NavSection, NextDate, OtherDocument, PageLinks, Place, PortfolioClient,
    PortfolioContent, PortfolioDate, PortfolioDay, PortfolioDocument, PortfolioExpiry, PortfolioPage,
    PortfolioWaiting, SearchFile,
};
pub use style::style_sheet;
pub use words::WORDS;
