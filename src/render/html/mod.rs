//! Documents to HTML pages, in the frames of a theme.
//!
//! - `writer` turns blocks into HTML, with `inline`, `table`, `form`, `timeline` and `qr`; `escape` is the one place where text is escaped;
//! - [`Pages`] puts them, with what [`DocumentPage`] and its like say, into the theme's Tera files;
//! - [`letter`] makes the HTML of a mail, which no theme frames;
//! - [`style_sheet`] and [`assets`] give what all pages of a site share.
//!
//! A page holds no script and no inline style, loads nothing from elsewhere, and works from `file://`. Its images
//! are expected in `images/` of the assets folder, under the names that the document gives them.

mod book;
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

pub use book::BookFrame;
pub use frame::Pages;
pub use letter::letter;
pub use pages::{
    DocumentPage, Download, Enclosed, LanguageLink, MailContent, MailPage, Manager, NextDate, OtherDocument,
    PageLinks, PortfolioClient, PortfolioContent, PortfolioDate, PortfolioDay, PortfolioDocument,
    PortfolioExpiry, PortfolioPage, PortfolioWaiting, StartContent, StartDocument, StartFile, StartPage,
    TextLink,
};
pub use style::{MAIL_SCRIPT, STYLE_SHEET, assets, style_sheet};
pub use words::WORDS;
