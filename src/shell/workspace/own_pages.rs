//! A client's own pages for its site, and the files that they hand on.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use super::folder::Folder;
use crate::base::diagnostic::{Code, Diagnostic};
use crate::base::locale::Locale;
use crate::base::value::{Id, Scalar as _};
use crate::engine::compose::site::{RESERVED, publishes};
use crate::engine::compose::template::Sources;

/// The folder of the pages, within a client's.
const PAGES: &str = "pages";

/// Reads `pages/<name>.md` and `pages/<locale>/<name>.md`; files that begin with `_` are partials.
pub(super) fn read(folder: &Folder, base: &str, faults: &mut Vec<Diagnostic>) -> BTreeMap<String, Sources> {
    let below = format!("{base}/{PAGES}/");
    let mut found: BTreeMap<String, Sources> = BTreeMap::new();
    for path in folder.list_user(&format!("{base}/{PAGES}")) {
        let Some(inner) = path.strip_prefix(&below).and_then(|inner| inner.strip_suffix(".md")) else {
            continue;
        };
        let (tag, name) = inner.split_once('/').unwrap_or(("", inner));
        if !tag.is_empty() && !tag.parse::<Locale>().is_ok_and(|locale| locale.as_str() == tag) {
            let usual = tag.parse::<Locale>().map_or(String::new(), |locale| locale.to_string());
            let fault = Diagnostic::new(Code::BadFolderName).in_file(format!("{below}{tag}"));
            let fault = fault.with("what", "language").with("name", tag.to_owned()).with("suggestion", usual);
            // Once for all pages in it.
            if !faults.contains(&fault) {
                faults.push(fault);
            }
            continue;
        }
        if !is_page(name.strip_prefix('_').unwrap_or(name)) {
            let usual = Id::suggest(name).filter(|id| is_page(id.as_str()));
            let usual = usual.map_or(format!("{name}-1.md"), |id| format!("{id}.md"));
            let fault = Diagnostic::new(Code::BadFolderName).in_file(path.clone());
            faults.push(
                fault.with("what", "page").with("name", format!("{name}.md")).with("suggestion", usual),
            );
            continue;
        }
        match folder.text(&path) {
            Ok(Some(source)) => {
                found.entry(tag.to_owned()).or_default().insert(name.to_owned(), source);
            }
            Ok(None) => {}
            Err(fault) => faults.push(*fault),
        }
    }
    found
}

/// Reads the files that the pages' links name. One that is not there is said with the link.
pub(super) fn handed_on(
    folder: &Folder,
    base: &str,
    pages: &BTreeMap<String, Sources>,
    faults: &mut Vec<Diagnostic>,
) -> BTreeMap<String, Arc<[u8]>> {
    let sources = pages.values().flat_map(BTreeMap::values);
    let paths: BTreeSet<String> = sources.flat_map(|source| publishes(source.text())).collect();
    let mut found = BTreeMap::new();
    for path in paths {
        match folder.scan(&format!("{base}/{path}")) {
            Ok(Some(bytes)) => {
                found.insert(path, bytes.into());
            }
            Ok(None) => {}
            Err(fault) => faults.push(*fault),
        }
    }
    found
}

/// Whether a page can have that name: an id that is no address of the site's own.
fn is_page(name: &str) -> bool {
    Id::parse(name).is_ok() && !RESERVED.contains(&name)
}
