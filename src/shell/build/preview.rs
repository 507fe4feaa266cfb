//! The files of a build, piece by piece and in memory: for a preview.

use std::collections::BTreeSet;
use std::path::PathBuf;
use std::sync::Arc;

use super::later::{Later, Orders};
use super::render::{Rendered, portfolio, render_with};
use super::{Extras, Request, feedback, guide, rfp};
use crate::base::diagnostic::Diagnostic;
use crate::render::html::Pages;
use crate::shell::pipeline::{ClientResult, Guide, Library, Rfps};

/// Renders the files of a build without writing any. PDFs, mails that take them along, and
/// workbooks of forms are left to [`Orders`].
pub struct Preview<'l> {
    library: &'l Library<'l>,
    pages: Pages,
    paper: Later,
    request: Request,
}

/// Files in memory.
#[derive(Debug, Default)]
pub struct Sheets {
    /// Their paths in the output folder, and their bytes, or the ticket that [`Orders`] know them by.
    pub files: Vec<(String, Vec<u8>)>,
    /// What went wrong.
    pub diagnostics: Vec<Diagnostic>,
}

impl<'l> Preview<'l> {
    /// Takes over the theme.
    ///
    /// # Errors
    /// What is wrong with the theme.
    pub fn new(library: &'l Library<'l>, orders: Arc<Orders>) -> Result<Preview<'l>, Vec<Diagnostic>> {
        let (pages, paper) = library
            .threads()
            .join(|| Pages::new(&library.shared.theme, library.look()), || Later::new(library, orders));
        Ok(Preview {
            library,
            pages: pages?,
            paper: paper?,
            request: Request {
                output: PathBuf::new(),
                only: Vec::new(),
                some_clients: true,
                binder: false,
                zip: false,
                published: None,
            },
        })
    }

    /// The files of one client, and the assets of its internal pages; none where something is wrong with one of them.
    pub fn client(&self, client: &ClientResult) -> Sheets {
        let one = std::slice::from_ref(client);
        let extras = Extras::default();
        let done = || {};
        sheets(render_with(self.library, &self.pages, &self.paper, one, extras, &self.request, &done))
    }

    /// The portfolio of all clients, and the report on the answers of all. Something is wrong with the pages of those in `failed`.
    pub fn portfolio(
        &self,
        clients: &[ClientResult],
        failed: BTreeSet<String>,
        rfps: Option<&Rfps>,
    ) -> Sheets {
        let mut out = Rendered { failed, ..Rendered::default() };
        let all = Request { some_clients: false, ..self.request.clone() };
        let listed = feedback::over_all(self.library, &self.pages, &self.paper, clients, &all, &mut out);
        let own = rfp::listed(rfps).into_iter().chain(listed).collect();
        portfolio(self.library, &self.pages, clients, own, &mut out);
        sheets(out)
    }

    /// The documents about requests for proposal.
    pub fn rfps(&self, rfps: &Rfps) -> Sheets {
        let mut out = Rendered::default();
        rfp::render(self.library, &self.pages, &self.paper, rfps, &self.request, &mut out);
        sheets(out)
    }

    /// The pages of the guide.
    pub fn guide(&self, guide: &Guide) -> Sheets {
        let mut out = Rendered::default();
        guide::render(self.library, &self.pages, guide, &mut out);
        sheets(out)
    }
}

fn sheets(rendered: Rendered) -> Sheets {
    let files = rendered.files.into_iter().map(|file| (file.path, file.bytes)).collect();
    Sheets { files, diagnostics: rendered.diagnostics }
}
