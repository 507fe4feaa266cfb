//! What a page needs to know besides its document. All texts are already in the reader's language.
//!
//! An `href` is a relative link from the page's own folder, or a `mailto:`, `tel:` or web address that was checked.

use serde::Serialize;

use crate::base::locale::Locale;
use crate::model::document::{Document, Furniture, Image};

/// A document with what stands around it.
#[derive(Debug, Clone, Copy)]
pub struct DocumentPage<'a> {
    /// The document.
    pub document: &'a Document,
    /// The word across a document that is not final, such as `DRAFT`.
    pub stamp: Option<&'a str>,
    /// Its version.
    pub version: u32,
    /// Look and words.
    pub furniture: &'a Furniture,
    /// Where it stands among the other pages.
    pub links: &'a PageLinks,
    /// Where it stands in the client's site; none for the provider's own documents.
    pub place: Option<&'a Place>,
    /// What it lists below its text.
    pub lists: Option<&'a Lists>,
}

/// Where a page stands among the others.
#[derive(Debug, Clone, Default, PartialEq, Serialize)]
pub struct PageLinks {
    /// What leads to the assets folder, such as `assets/` or `../../assets/`.
    pub assets: String,
    /// The client's start page.
    pub home: Option<String>,
    /// The same document to print or to keep.
    pub pdf: Option<Download>,
    /// The same page in the client's languages, this one included; empty where there is only one.
    pub languages: Vec<LanguageLink>,
    /// The client's documents, this one included.
    pub others: Vec<OtherDocument>,
}

/// A file to download.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Download {
    /// Where it is.
    pub href: String,
    /// How large it is, as a reader of the language writes it: `240 kB`.
    pub size: String,
}

/// A page in one of the client's languages.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct LanguageLink {
    /// The language's own name: `Português`.
    pub name: String,
    /// Its tag: `pt-BR`.
    pub lang: String,
    /// Where the page is.
    pub href: String,
    /// Whether it is the page that is being read.
    pub current: bool,
}

/// Another document of the same client.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct OtherDocument {
    /// Its title.
    pub title: String,
    /// Where it is.
    pub href: String,
    /// Whether it is the document that is being read.
    pub current: bool,
}

/// The page in an archive that leads to the site beside it.
#[derive(Debug, Clone, Copy)]
pub struct EntryPage<'a> {
    /// The language that it is written in.
    pub locale: &'a Locale,
    /// Its title.
    pub title: &'a str,
    /// The words of the link.
    pub open: &'a str,
    /// What to do where the link leads nowhere.
    pub unpack: &'a str,
    /// Where the site begins.
    pub href: &'a str,
}

/// Where a page stands in a client's site.
#[derive(Debug, Clone, Default, PartialEq, Serialize)]
pub struct Place {
    /// It is a page of the site, and no document.
    pub page: bool,
    /// It is the first page.
    pub first: bool,
    /// The provider's logo, a file among the page's images.
    pub provider_logo: Option<Image>,
    /// The site's first page.
    pub home: String,
    /// The pages of the site, section by section.
    pub sections: Vec<NavSection>,
    /// The pages above it, from the first on.
    pub trail: Vec<NavLink>,
    /// The page before.
    pub previous: Option<NavLink>,
    /// The page after.
    pub next: Option<NavLink>,
    /// The page that holds all others, for printing.
    pub print: Option<String>,
    /// What its search looks through.
    pub search: Option<SearchFile>,
}

/// A section of a site's navigation.
#[derive(Debug, Clone, Default, PartialEq, Serialize)]
pub struct NavSection {
    /// Its title.
    pub title: String,
    /// Its pages.
    pub pages: Vec<NavLink>,
}

/// A page in a list of pages.
#[derive(Debug, Clone, Default, PartialEq, Serialize)]
pub struct NavLink {
    /// Its title.
    pub title: String,
    /// Where it is.
    pub href: String,
    /// `page` where it is the page that is being read, `true` where that lies below it.
    pub current: Option<&'static str>,
}

/// The index of a site's search.
#[derive(Debug, Clone, Default, PartialEq, Serialize)]
pub struct SearchFile {
    /// Its name in the assets folder.
    pub file: String,
    /// What leads from the page to the pages that the index names.
    pub base: String,
}

/// What a site's page lists below its text: what only a build knows.
#[derive(Debug, Clone, Default, PartialEq, Serialize)]
pub struct Lists {
    /// The list's title; absent where the page is about nothing else.
    pub title: Option<String>,
    /// Documents, in reading order.
    pub documents: Vec<ListedDocument>,
    /// Other files to take along, such as the calendar.
    pub files: Vec<ListedFile>,
    /// The documents as they were sent and signed.
    pub kept: Vec<ListedFile>,
    /// The page with all documents.
    pub all: Option<String>,
}

/// A document in a list.
#[derive(Debug, Clone, Default, PartialEq, Serialize)]
pub struct ListedDocument {
    /// Its title.
    pub title: String,
    /// One sentence about it.
    pub description: Option<String>,
    /// Its page.
    pub html: Option<String>,
    /// Its PDF.
    pub pdf: Option<Download>,
    /// The same form as a workbook.
    pub xlsx: Option<Download>,
    /// The word for a document that is not final, such as `DRAFT`.
    pub stamp: Option<String>,
}

/// A file in a list that is no document.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct ListedFile {
    /// What it is.
    pub title: String,
    /// What one does with it.
    pub description: Option<String>,
    /// The file.
    pub file: Download,
}

/// A mail as a page of the provider's own, for those who write in a browser.
#[derive(Debug, Clone, Copy)]
pub struct MailPage<'a> {
    /// The language that the page's own words are in: the provider's.
    pub locale: &'a Locale,
    /// Look and words.
    pub furniture: &'a Furniture,
    /// What leads to the assets folder.
    pub assets: &'a str,
    /// What it says.
    pub content: &'a MailContent,
    /// The mail's text.
    pub document: &'a Document,
}

/// What a mail's page says.
#[derive(Debug, Clone, Default, PartialEq, Serialize)]
pub struct MailContent {
    /// The client's name.
    pub client: String,
    /// The provider's name.
    pub provider: String,
    /// The language that the mail is written in.
    pub lang: String,
    /// The day that the mail speaks of.
    pub as_of_text: String,
    /// Who writes: name and address.
    pub from: String,
    /// Who is written to: names and addresses, as a mail program takes them.
    pub to: String,
    /// The subject.
    pub subject: String,
    /// The text without form, for copying.
    pub text: String,
    /// The draft beside the page.
    pub file: String,
    /// What goes along.
    pub enclosed: Vec<Enclosed>,
}

/// A file that goes along with a mail.
#[derive(Debug, Clone, Default, PartialEq, Serialize)]
pub struct Enclosed {
    /// Its name in the mail.
    pub name: String,
    /// Where it lies; absent where it is not written beside the page.
    pub href: Option<String>,
}

/// The provider's own page about all clients, `internal/index.html`.
#[derive(Debug, Clone, Copy)]
pub struct PortfolioPage<'a> {
    /// The language that it is written in.
    pub locale: &'a Locale,
    /// Look and words.
    pub furniture: &'a Furniture,
    /// What leads to the assets folder.
    pub assets: &'a str,
    /// What it says.
    pub content: &'a PortfolioContent,
}

/// What the portfolio says.
#[derive(Debug, Clone, Default, PartialEq, Serialize)]
pub struct PortfolioContent {
    /// The provider's name.
    pub provider: String,
    /// The provider's logo, a file among the page's images.
    pub provider_logo: Option<Image>,
    /// The day that the page speaks of.
    pub as_of_text: String,
    /// A few counts: `42 clients`, `3 with errors`.
    pub summary: Vec<String>,
    /// The head of the week: "This week, until 28 November 2026".
    pub week_title: String,
    /// The meetings of the week, in their order.
    pub week: Vec<PortfolioDay>,
    /// What expires soon, the soonest first.
    pub expiries: Vec<PortfolioExpiry>,
    /// How many more there are, in words: `and 4 more`.
    pub more_expiries: Option<String>,
    /// The clients that are not finished, in the order of the page: the worst first.
    pub clients: Vec<PortfolioClient>,
    /// The clients whose onboarding is over.
    pub finished: Vec<PortfolioClient>,
    /// Documents of no client: requests for proposal.
    pub documents: Vec<PortfolioDocument>,
}

/// A meeting of the week.
#[derive(Debug, Clone, Default, PartialEq, Serialize)]
pub struct PortfolioDay {
    /// ISO: `2026-11-13`, or with a time `2026-11-13T14:00`.
    pub iso: String,
    /// The same as a reader writes it.
    pub text: String,
    /// Whose meeting it is.
    pub client: String,
    /// What it is.
    pub title: String,
}

/// Something that expires.
#[derive(Debug, Clone, Default, PartialEq, Serialize)]
pub struct PortfolioExpiry {
    /// ISO: `2026-11-13`.
    pub iso: String,
    /// The same as a reader writes it.
    pub text: String,
    /// Whose it is.
    pub client: String,
    /// What it is.
    pub what: String,
    /// Whether it is past.
    pub over: bool,
}

/// A client in the portfolio.
#[derive(Debug, Clone, Default, PartialEq, Serialize)]
pub struct PortfolioClient {
    /// The client's name.
    pub name: String,
    /// Its start page; absent where nothing could be written.
    pub href: Option<String>,
    /// The step of the process that it has reached, 1 to 10.
    pub step: u8,
    /// That step's name.
    pub step_title: Option<String>,
    /// How complete the intake is, 0 to 100.
    pub percent: u8,
    /// The first open items, three at most.
    pub open: Vec<String>,
    /// How many more there are, in words: `and 4 more`.
    pub more: Option<String>,
    /// Its documents.
    pub documents: Vec<PortfolioDocument>,
    /// The next date.
    pub next: Option<NextDate>,
    /// When the client will be, or was, activated, in words.
    pub activation: Option<String>,
    /// Whether that is later than promised.
    pub delayed: bool,
    /// The day to which the plan leads, in words, where that is earlier than promised.
    pub planned: Option<String>,
    /// How long it has taken so far, or took, in words.
    pub clocks: Option<String>,
    /// Whom it waits for.
    pub waiting: Option<PortfolioWaiting>,
    /// The dates from the contract to the last review.
    pub dates: Vec<PortfolioDate>,
    /// The last score, in words with the number of answers.
    pub score: Option<String>,
    /// What is to be said beside a score that few answers made.
    pub score_warning: Option<String>,
    /// How many documents there are, and how many of them are drafts or wait, in words.
    pub documents_summary: String,
    /// That tasks are late, in words.
    pub late: Option<String>,
    /// How many errors keep its documents from being written, in words: `2 errors`.
    pub errors: Option<String>,
}

/// A date of a client, in its details.
#[derive(Debug, Clone, Default, PartialEq, Serialize)]
pub struct PortfolioDate {
    /// ISO: `2026-11-13`.
    pub iso: String,
    /// The same as a reader writes it.
    pub text: String,
    /// What it is the date of.
    pub what: String,
    /// Whether it is over.
    pub done: bool,
}

/// Whom a client waits for.
#[derive(Debug, Clone, Default, PartialEq, Serialize)]
pub struct PortfolioWaiting {
    /// "us", "the client", or a name.
    pub who: String,
    /// Since when, in words: `for 3 days`.
    pub days: String,
    /// What for.
    pub why: String,
}

/// A document in the portfolio.
#[derive(Debug, Clone, Default, PartialEq, Serialize)]
pub struct PortfolioDocument {
    /// Its title.
    pub title: String,
    /// Its page or PDF, where it was made.
    pub href: Option<String>,
    /// Its state, in a few words: `draft`, `sent on November 6, 2026`.
    pub state: String,
    /// Whether it waits for something.
    pub waits: bool,
}

/// A date with what happens then.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct NextDate {
    /// ISO: `2026-11-13`, or with a time `2026-11-13T14:00`.
    pub iso: String,
    /// The same as a reader writes it.
    pub text: String,
    /// What happens.
    pub what: String,
    /// Whether it is past.
    pub late: bool,
}
