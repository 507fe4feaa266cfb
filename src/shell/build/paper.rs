//! Who makes the files that take long: the typesetter at once, or [`Later`], when somebody asks for one.

use super::later::Later;
use crate::base::diagnostic::{Code, Diagnostic};
use crate::model::document::{Document, Furniture};
use crate::render::mail::{Mail, message};
use crate::render::pdf::PdfRenderer;
use crate::render::sheet::write_form;

/// Makes PDFs, the mails that take them along, and workbooks.
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

    /// A form as a workbook, as [`form`] makes it, or a ticket for it. It will stand at `path` in the output folder.
    fn form(
        &self,
        document: &Document,
        stamp: Option<&str>,
        furniture: &Furniture,
        path: &str,
    ) -> Result<Option<Vec<u8>>, Box<Diagnostic>>;

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

    fn form(
        &self,
        document: &Document,
        stamp: Option<&str>,
        furniture: &Furniture,
        path: &str,
    ) -> Result<Option<Vec<u8>>, Box<Diagnostic>> {
        form(document, stamp, furniture, path)
    }

    fn typesetter(&self) -> Option<&PdfRenderer> {
        Some(self)
    }
}

/// The bytes of a form as a workbook; `None` where the document is no form.
pub(super) fn form(
    document: &Document,
    stamp: Option<&str>,
    furniture: &Furniture,
    path: &str,
) -> Result<Option<Vec<u8>>, Box<Diagnostic>> {
    write_form(document, furniture, stamp).map_err(|error| {
        let fault = Diagnostic::new(Code::WriteFailed).with("file", path.to_owned());
        Box::new(fault.with("reason", error.to_string()))
    })
}

/// How large a file is; 0 for one that nobody has asked for yet.
pub(super) fn size(file: &[u8]) -> usize {
    if Later::ticket(file).is_some() { 0 } else { file.len() }
}
