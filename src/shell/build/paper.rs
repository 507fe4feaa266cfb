//! Who makes the files that take long: the typesetter at once, or [`Later`], when somebody asks for one.

use serde::Serialize;

use super::later::Later;
use crate::base::diagnostic::{Code, Diagnostic};
use crate::engine::compose::Edition;
use crate::model::document::{Document, Furniture};
use crate::render::mail::{Mail, message};
use crate::render::pdf::PdfRenderer;
use crate::render::sheet::write_form;

/// A document as it is set.
#[derive(Clone, Copy, Serialize)]
pub(super) struct Print<'p> {
    /// What it says.
    pub(super) document: &'p Document,
    /// The word for a draft, where it is one.
    pub(super) stamp: Option<&'p str>,
    /// Its version.
    pub(super) version: u32,
    /// Look and words of its language.
    pub(super) furniture: &'p Furniture,
}

impl<'p> Print<'p> {
    /// That of an edition.
    pub(super) fn of(edition: &'p Edition, stamp: Option<&'p str>, furniture: &'p Furniture) -> Print<'p> {
        Print { document: &edition.document, stamp, version: edition.version, furniture }
    }
}

/// Makes PDFs, the mails that take them along, and workbooks.
pub(super) trait Paper: Sync {
    /// A document's PDF, as [`PdfRenderer::render`] makes it, or a ticket for it.
    fn pdf(&self, print: Print<'_>) -> Result<Vec<u8>, Vec<Diagnostic>>;

    /// A form as a workbook, as [`form`] makes it, or a ticket for it.
    fn form(&self, print: Print<'_>) -> Result<Option<Vec<u8>>, Box<Diagnostic>>;

    /// A mail's file, or a ticket for it.
    fn message(&self, mail: &Mail) -> Vec<u8>;

    /// What sets a PDF at once, where that is what it does.
    fn typesetter(&self) -> Option<&PdfRenderer>;
}

impl Paper for PdfRenderer {
    fn pdf(&self, print: Print<'_>) -> Result<Vec<u8>, Vec<Diagnostic>> {
        self.render(print.document, print.stamp, print.version, print.furniture)
    }

    fn form(&self, print: Print<'_>) -> Result<Option<Vec<u8>>, Box<Diagnostic>> {
        form(print)
    }

    fn message(&self, mail: &Mail) -> Vec<u8> {
        message(mail)
    }

    fn typesetter(&self) -> Option<&PdfRenderer> {
        Some(self)
    }
}

/// The bytes of a document as a workbook; `None` where it makes none.
pub(super) fn form(print: Print<'_>) -> Result<Option<Vec<u8>>, Box<Diagnostic>> {
    if !print.document.makes_workbook() {
        return Ok(None);
    }
    write_form(print.document, print.furniture, print.stamp).map_err(|error| {
        let file = format!("{}.xlsx", print.document.meta.kind);
        Box::new(Diagnostic::new(Code::WriteFailed).with("file", file).with("reason", error.to_string()))
    })
}

/// How large a file is; 0 for one that nobody has asked for yet.
pub(super) fn size(file: &[u8]) -> usize {
    if Later::ticket(file).is_some() { 0 } else { file.len() }
}
