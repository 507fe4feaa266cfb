//! Who makes the files that take long: the typesetter at once, or [`Later`], when somebody asks for one.

use super::later::Later;
use crate::base::diagnostic::Diagnostic;
use crate::model::document::{Document, Furniture};
use crate::render::mail::{Mail, message};
use crate::render::pdf::PdfRenderer;

/// Makes PDFs and the mails that take them along.
pub(super) trait Paper: Sync {
    /// A document's PDF, as [`PdfRenderer::render`] makes it, or a ticket for it.
    fn render(
        &self,
        document: &Document,
        stamp: Option<&str>,
        version: u32,
        furniture: &Furniture,
    ) -> Result<Vec<u8>, Vec<Diagnostic>>;

    /// A mail's file, or a ticket for it.
    fn message(&self, mail: &Mail) -> Vec<u8>;

    /// What sets a PDF at once, where that is what it does.
    fn typesetter(&self) -> Option<&PdfRenderer>;
}

impl Paper for PdfRenderer {
    fn render(
        &self,
        document: &Document,
        stamp: Option<&str>,
        version: u32,
        furniture: &Furniture,
    ) -> Result<Vec<u8>, Vec<Diagnostic>> {
        PdfRenderer::render(self, document, stamp, version, furniture)
    }

    fn message(&self, mail: &Mail) -> Vec<u8> {
        message(mail)
    }

    fn typesetter(&self) -> Option<&PdfRenderer> {
        Some(self)
    }
}

/// How large a PDF is; 0 for one that nobody has asked for yet.
pub(super) fn size(pdf: &[u8]) -> usize {
    if Later::ticket(pdf).is_some() { 0 } else { pdf.len() }
}
