//! The pages of a workspace's own guide.

use std::collections::BTreeMap;
use std::sync::Arc;

use super::folder::Folder;
use crate::base::diagnostic::{Code, Diagnostic, Warned};
use crate::base::locale::Locale;
use crate::base::text::Source;
use crate::base::value::{Id, Scalar as _};

const GUIDE: &str = "content/guide";

/// The guide's pages: `content/guide/<locale>/<page>.md`. None is embedded: a workspace has the guide that its people
/// write, or none.
#[derive(Debug, Clone, Default)]
pub struct GuideFiles {
    /// Pages by language, then by name.
    pub pages: BTreeMap<Locale, BTreeMap<String, Arc<Source>>>,
}

impl GuideFiles {
    /// Reads the pages. Files that begin with `_`, and folders in a language's folder, are no pages.
    pub fn read(folder: &Folder) -> Warned<GuideFiles> {
        let mut read = Warned::new(GuideFiles::default());
        for path in folder.list_user(GUIDE) {
            let mut parts = path[GUIDE.len() + 1..].split('/');
            let (Some(tag), Some(file), None) = (parts.next(), parts.next(), parts.next()) else { continue };
            let Some(name) = file.strip_suffix(".md").filter(|name| !name.starts_with('_')) else { continue };
            let locale: Option<Locale> = tag.parse().ok();
            // Its folder's name is an address as well, so it is spelt in one way.
            let Some(locale) = locale.filter(|locale| locale.as_str() == tag) else {
                let usual = tag.parse::<Locale>().map_or(String::new(), |locale| locale.to_string());
                let fault = Diagnostic::new(Code::BadFolderName).in_file(format!("{GUIDE}/{tag}"));
                let fault = fault.with("what", "language").with("name", tag.to_owned());
                let fault = fault.with("suggestion", usual);
                // Once for all pages in it.
                if !read.diagnostics.contains(&fault) {
                    read.diagnostics.push(fault);
                }
                continue;
            };
            if !is_page(name) {
                let fault = Diagnostic::new(Code::BadFolderName).in_file(path.clone());
                let usual = Id::suggest(name).filter(|id| is_page(id.as_str()));
                let usual = usual.map_or(format!("{name}-1.md"), |id| format!("{id}.md"));
                let fault = fault.with("what", "page").with("name", file.to_owned());
                read.diagnostics.push(fault.with("suggestion", usual));
                continue;
            }
            match folder.text(&path) {
                Ok(Some(source)) => {
                    read.value.pages.entry(locale).or_default().insert(name.to_owned(), source);
                }
                Ok(None) => {}
                Err(fault) => read.diagnostics.push(*fault),
            }
        }
        read
    }
}

/// Whether a page can have that name: an id, and none of the names that a site of pages needs for itself.
fn is_page(name: &str) -> bool {
    Id::parse(name).is_ok() && !matches!(name, "search" | "404")
}
