//! The guide's pages as files: `guide/<locale>/<page>.html`, `guide/index.html` before them, `guide/assets/` for all.

use super::File;
use super::links::language_name;
use super::render::{Rendered, asset};
use crate::base::value::Audience;
use crate::model::document::Book;
use crate::render::html::{BookFrame, LanguageLink, MAIL_SCRIPT, Pages};
use crate::shell::pipeline::{Guide, Library};

/// The guide's folder in the output.
const FOLDER: &str = "guide";

/// Whether a path of the output is a file of the guide.
pub(super) fn holds(path: &str) -> bool {
    path.strip_prefix(FOLDER).is_some_and(|rest| rest.starts_with('/'))
}

/// Renders all pages. The first book's front page stands at the folder's top as well: one address for all readers.
pub(super) fn render(library: &Library<'_>, pages: &Pages, guide: &Guide, out: &mut Rendered) {
    for (index, book) in guide.books.iter().enumerate() {
        let furniture = library.furniture(&book.locale);
        let mut add = |page: Option<usize>, entry: bool| {
            let name =
                page.and_then(|index| book.pages.get(index)).map_or("index", |page| page.name.as_str());
            let assets = if entry { "assets/" } else { "../assets/" };
            let languages = languages(guide, book, name, entry);
            let frame = BookFrame { book, page, entry, furniture: &furniture, assets, languages: &languages };
            let folder = if entry { FOLDER.to_owned() } else { format!("{FOLDER}/{}", book.locale) };
            match pages.book(&frame) {
                Ok(html) => out.files.push(File {
                    path: format!("{folder}/{name}.html"),
                    bytes: html.into_bytes(),
                    client: None,
                    kind: "guide".to_owned(),
                    locale: Some(book.locale.to_string()),
                    // It holds no record's values: whoever gets it may read it.
                    audience: Audience::Client,
                }),
                Err(fault) => out.diagnostics.push(fault),
            }
        };
        add(None, false);
        (0..book.pages.len()).for_each(|page| add(Some(page), false));
        if index == 0 {
            add(None, true);
            let folder = format!("{FOLDER}/assets");
            for (path, bytes) in pages.assets().files(&[MAIL_SCRIPT]) {
                out.files.push(asset(format!("{folder}/{path}"), bytes.to_vec(), None, Audience::Client));
            }
        }
    }
}

/// The same page in the guide's languages; the front page of a language that does not have it.
fn languages(guide: &Guide, own: &Book, name: &str, entry: bool) -> Vec<LanguageLink> {
    if guide.books.len() < 2 {
        return Vec::new();
    }
    let up = if entry { "" } else { "../" };
    let link = |book: &Book| {
        let has = book.pages.iter().any(|page| page.name == name);
        LanguageLink {
            name: language_name(&book.locale),
            lang: book.locale.to_string(),
            href: format!("{up}{}/{}.html", book.locale, if has { name } else { "index" }),
            current: book.locale == own.locale,
        }
    };
    guide.books.iter().map(link).collect()
}
