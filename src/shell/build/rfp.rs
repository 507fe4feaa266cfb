//! The documents about requests for proposal as files: `internal/rfp-<id>.html` and `.pdf`, of no client.

use super::links::download;
use super::paper::{self, Paper, Print};
use super::render::{Rendered, images};
use super::{File, Request};
use crate::base::value::{Audience, Id};
use crate::engine::compose::Edition;
use crate::engine::compose::template::Output as Form;
use crate::render::html::{DocumentPage, OtherDocument, PageLinks, Pages, PortfolioDocument};
use crate::shell::pipeline::{Library, Rfps};

/// What the name of such a file begins with.
const PREFIX: &str = "internal/rfp-";

/// The id of the request that a file of the output is about.
pub(super) fn id_of(path: &str) -> Option<&str> {
    path.strip_prefix(PREFIX)?.rsplit_once('.').map(|(id, _)| id).filter(|id| !id.contains('/'))
}

/// Renders all of them that a build is asked for.
pub(super) fn render(
    library: &Library<'_>,
    pages: &Pages,
    pdf: &dyn Paper,
    rfps: &Rfps,
    request: &Request,
    out: &mut Rendered,
) {
    for (id, edition) in &rfps.editions {
        let meta = &edition.document.meta;
        if !request.only.is_empty() && !request.only.contains(&meta.kind) {
            continue;
        }
        let furniture = library.furniture(&meta.locale);
        let mut file = |ending: &str, bytes: Vec<u8>| {
            out.files.push(File {
                path: format!("{PREFIX}{id}.{ending}"),
                bytes,
                client: None,
                kind: meta.kind.clone(),
                locale: Some(meta.locale.to_string()),
                audience: Audience::Internal,
            });
        };
        let mut size = None;
        if edition.makes(Form::Pdf) {
            match pdf.pdf(Print::of(edition, None, &furniture)) {
                Ok(bytes) => {
                    size = Some(paper::size(&bytes));
                    file("pdf", bytes);
                }
                Err(faults) => out.diagnostics.extend(faults),
            }
        }
        if edition.makes(Form::Html) {
            let links = links(rfps, id, edition, size);
            let page = DocumentPage {
                document: &edition.document,
                stamp: None,
                version: edition.version,
                furniture: &furniture,
                links: &links,
                place: None,
                lists: None,
            };
            match pages.document(&page) {
                Ok(html) => file("html", html.into_bytes()),
                Err(fault) => out.diagnostics.push(fault),
            }
        }
        out.documents += 1;
        images("internal/assets", None, Audience::Internal, &edition.document.images, &mut out.files);
    }
}

fn links(rfps: &Rfps, own: &Id, edition: &Edition, pdf_bytes: Option<usize>) -> PageLinks {
    let others = rfps.editions.iter().filter(|(_, other)| other.makes(Form::Html));
    PageLinks {
        assets: "assets/".to_owned(),
        home: Some("index.html".to_owned()),
        pdf: pdf_bytes.map(|bytes| download(&format!("rfp-{own}.pdf"), bytes, &edition.document.meta.locale)),
        languages: Vec::new(),
        others: others
            .map(|(id, other)| OtherDocument {
                title: other.document.meta.title.clone(),
                href: format!("rfp-{id}.html"),
                current: id == own,
            })
            .collect(),
    }
}

/// The documents as the portfolio lists them.
pub(super) fn listed(rfps: Option<&Rfps>) -> Vec<PortfolioDocument> {
    let listed = rfps.into_iter().flat_map(|rfps| &rfps.editions).map(|(id, edition)| {
        let ending = if edition.makes(Form::Html) { "html" } else { "pdf" };
        PortfolioDocument {
            title: edition.document.meta.title.clone(),
            href: Some(format!("rfp-{id}.{ending}")),
            state: edition.document.meta.description.clone().unwrap_or_default(),
            waits: false,
        }
    });
    listed.collect()
}
