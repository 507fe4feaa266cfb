//! The guide: from pages to books, one for each language.

use super::library::Library;
use crate::base::diagnostic::{Code, Diagnostic, Warned};
use crate::base::locale::Locale;
use crate::engine::compose::book::book;
use crate::model::document::Book;
use crate::shell::workspace::GuideFiles;

/// The guide of a workspace.
#[derive(Debug, Default)]
pub struct Guide {
    /// A book for each language, the one that readers meet first at the front.
    pub books: Vec<Book>,
    /// What it is made from, beside what all documents share.
    pub inputs: Vec<(String, blake3::Hash)>,
}

impl Guide {
    /// How many pages it has, in all languages.
    pub fn pages(&self) -> usize {
        self.books.iter().map(|book| book.pages.len() + usize::from(book.front.is_some())).sum()
    }
}

/// Makes the guide; `None` where something is wrong with a page.
pub fn guide(library: &Library<'_>, files: &GuideFiles) -> Warned<Option<Guide>> {
    let mut diagnostics = Vec::new();
    let mut guide = Guide::default();
    let mut broken = false;
    for (locale, sources) in &files.pages {
        if library.shared.messages(locale).is_none() {
            diagnostics.push(no_words(library, locale));
            broken = true;
            continue;
        }
        match book(locale, sources).collect_into(&mut diagnostics) {
            Some(book) => guide.books.push(book),
            None => broken = true,
        }
        let hashes = sources.values().map(|source| {
            let hash = blake3::hash(source.text().as_bytes());
            (source.path().to_owned(), hash)
        });
        guide.inputs.extend(hashes);
    }
    // The provider's own language first, then English.
    let own = library.provider_locale();
    guide.books.sort_by_key(|book| (book.locale != own, book.locale != Locale::english()));
    Warned { value: (!broken).then_some(guide), diagnostics }
}

fn no_words(library: &Library<'_>, locale: &Locale) -> Diagnostic {
    let known: Vec<&str> = library.shared.messages.keys().map(String::as_str).collect();
    Diagnostic::new(Code::NoTemplate)
        .in_file(format!("content/guide/{locale}"))
        .with("what", "guide")
        .with("locale", locale.to_string())
        .with("known", known.join(", "))
}
