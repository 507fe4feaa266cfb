//! One document of a client in each of its forms: page, PDF, workbook.

use super::links;
use super::paper::{Paper, Print, size};
use super::site::Sites;
use crate::base::diagnostic::Diagnostic;
use crate::base::value::Audience;
use crate::engine::compose::Edition;
use crate::engine::compose::template::Output as Form;
use crate::render::html::{DocumentPage, FormPage, Pages};
use crate::shell::pipeline::{ClientResult, Library};

/// A document's bytes in each of its forms.
#[derive(Default)]
pub(super) struct Made {
    /// The page.
    pub(super) html: Option<String>,
    /// The PDF, or a ticket for it.
    pub(super) pdf: Option<Vec<u8>>,
    /// A form as a workbook, or a ticket for it.
    pub(super) xlsx: Option<Vec<u8>>,
    /// What went wrong.
    pub(super) faults: Vec<Diagnostic>,
}

/// Makes a document in each of the forms that its template names.
pub(super) fn document(
    library: &Library<'_>,
    pages: &Pages,
    paper: &dyn Paper,
    client: &ClientResult,
    edition: &Edition,
    sites: &Sites<'_>,
) -> Made {
    let meta = &edition.document.meta;
    let mut made = Made::default();
    let furniture = &*library.furniture(&meta.locale);
    let stamp = edition.draft.as_ref().and_then(|_| furniture.words.get("draft")).map(String::as_str);
    let print = Print::of(edition, stamp, furniture);
    if edition.makes(Form::Pdf) {
        match paper.pdf(print) {
            Ok(bytes) => made.pdf = Some(bytes),
            Err(faults) => made.faults.extend(faults),
        }
    }
    match paper.form(print) {
        Ok(bytes) => made.xlsx = bytes,
        Err(fault) => made.faults.push(*fault),
    }
    if edition.makes(Form::Html) {
        let links = links::page_links(client, edition, made.pdf.as_deref().map(size));
        let site = sites.get(&(client.id.as_str(), meta.locale.to_string()));
        let site = site.filter(|_| meta.audience == Audience::Client);
        let place = site.map(|site| site.place(&meta.kind, ""));
        let Print { document, version, .. } = print;
        let page = if links::stands_alone(edition) {
            let (home, languages) = (links.home.as_deref().unwrap_or_default(), links.languages.as_slice());
            pages.form(&FormPage { document, stamp, version, furniture, home, languages })
        } else {
            pages.document(&DocumentPage {
                document,
                stamp,
                version,
                furniture,
                links: &links,
                place: place.as_ref(),
                lists: None,
            })
        };
        match page {
            Ok(html) => made.html = Some(html),
            Err(fault) => made.faults.push(fault),
        }
    }
    made
}
