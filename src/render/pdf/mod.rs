//! PDF: Typst and the theme's `.typ` files. The only room that names Typst.
//!
//! A [`Document`] becomes `/document.json` in a world that exists in memory only; the theme's `pdf/theme.typ` reads
//! and sets it. No Typst source is ever put together, so no value can become code, and nothing outside the
//! theme's files, the document's pictures and the given fonts can be reached.
//!
//! Every file is tagged and meets PDF/UA-1 and PDF/A-2a: Typst refuses to write one that would not.

mod binder;
mod data;
mod fault;
mod timeline;
mod world;

#[cfg(test)]
mod tests;

use std::collections::BTreeSet;

use typst::comemo;
use typst::foundations::{Datetime, Smart};
use typst_layout::PagedDocument;
use typst_pdf::{PdfOptions, PdfStandard, PdfStandards, Timestamp};

use crate::base::diagnostic::Diagnostic;
use crate::base::font::{Fonts, Outline};
use crate::model::document::{Binder, Document, Furniture, Meta, ThemeFiles};
use world::{DocumentWorld, Shared};

/// Makes PDF files with one theme and one set of fonts. Made once, used for all documents and from all threads.
pub struct PdfRenderer {
    shared: Shared,
    fonts: Fonts,
    standards: PdfStandards,
}

impl PdfRenderer {
    /// Takes over a theme and the fonts.
    ///
    /// # Errors
    /// The theme has no `pdf/theme.typ`, or a `.typ` file that is not UTF-8.
    pub fn new(theme: &ThemeFiles, fonts: &Fonts) -> Result<PdfRenderer, Vec<Diagnostic>> {
        let standards = PdfStandards::new(&[PdfStandard::Ua_1, PdfStandard::A_2a])
            .map_err(|fault| vec![fault::plain(&theme.name, fault.message())])?;
        Ok(PdfRenderer { shared: Shared::new(theme, fonts)?, fonts: fonts.clone(), standards })
    }

    /// Sets a document. `stamp` is the word to lay over an unfinished copy, such as "DRAFT" in its language.
    ///
    /// The same arguments give the same bytes.
    ///
    /// # Errors
    /// A family that no font holds, or what Typst says about the theme.
    pub fn render(
        &self,
        document: &Document,
        stamp: Option<&str>,
        version: u32,
        furniture: &Furniture,
    ) -> Result<Vec<u8>, Vec<Diagnostic>> {
        let outline = self.stamp(stamp, furniture)?;
        let data = data::json(document, stamp, outline.as_ref(), version, furniture)
            .map_err(|error| vec![fault::plain(self.shared.theme(), &error.to_string())])?;
        let world = DocumentWorld::new(&self.shared, data, &document.images, day(&document.meta));
        self.set(&world, &document.meta)
    }

    /// Sets all documents of a binder as one. `stamp` is the word for those that are drafts.
    ///
    /// # Errors
    /// As for [`PdfRenderer::render`].
    pub fn binder(
        &self,
        binder: &Binder<'_>,
        stamp: Option<&str>,
        furniture: &Furniture,
    ) -> Result<Vec<u8>, Vec<Diagnostic>> {
        let outline = self.stamp(stamp, furniture)?;
        let images = binder::images(binder);
        let data = binder::json(binder, stamp, outline.as_ref(), furniture, &images)
            .map_err(|error| vec![fault::plain(self.shared.theme(), &error.to_string())])?;
        let world = DocumentWorld::new(&self.shared, data, &images, day(&binder.meta)).bound();
        self.set(&world, &binder.meta)
    }

    /// The shape of a stamp, where all families of the look are there.
    fn stamp(&self, stamp: Option<&str>, furniture: &Furniture) -> Result<Option<Outline>, Vec<Diagnostic>> {
        let look = &furniture.look;
        let families = [&look.font, &look.heading_font, &look.mono];
        let unknown: BTreeSet<_> =
            families.into_iter().filter(|family| !self.shared.has_family(family)).collect();
        if !unknown.is_empty() {
            return Err(unknown.into_iter().map(|family| fault::unknown_font(family)).collect());
        }
        Ok(stamp.and_then(|word| self.fonts.outline(&look.font, &word.to_uppercase())))
    }

    fn set(&self, world: &DocumentWorld<'_>, meta: &Meta) -> Result<Vec<u8>, Vec<Diagnostic>> {
        let result = alone(|| self.compile(world, meta));
        // What Typst remembers of a document is of no use for the next one, and is never given back otherwise.
        comemo::evict(0);
        result
    }

    fn compile(&self, world: &DocumentWorld<'_>, meta: &Meta) -> Result<Vec<u8>, Vec<Diagnostic>> {
        let faults = |list: &[_]| fault::from_typst(world, list);
        let compiled = typst::compile::<PagedDocument>(world);
        let pages = compiled.output.map_err(|errors| faults(&errors))?;
        let fonts: Vec<_> = compiled.warnings.iter().filter_map(fault::font_warning).collect();
        if !fonts.is_empty() {
            return Err(fonts);
        }
        let options = PdfOptions {
            ident: Smart::Custom(format!(
                "onramp/{}/{}/{}/{:?}",
                meta.client, meta.kind, meta.locale, meta.audience
            )),
            creator: Smart::Custom(Some("Onramp".to_owned())),
            timestamp: day(meta).map(Timestamp::new_utc),
            standards: self.standards.clone(),
            ..PdfOptions::default()
        };
        typst_pdf::pdf(&pages, &options).map_err(|errors| faults(&errors))
    }
}

/// The beginning of the day that the document speaks of.
fn day(meta: &Meta) -> Option<Datetime> {
    let date: jiff::civil::Date = meta.as_of.parse().ok()?;
    let (month, day) = (u8::try_from(date.month()).ok()?, u8::try_from(date.day()).ok()?);
    Datetime::from_ymd_hms(date.year().into(), month, day, 0, 0, 0)
}

/// Runs `work` in a pool of one thread that belongs to the calling thread: Typst yields to rayon while it lays
/// out and writes, and a shared pool would then begin whole other documents in between.
fn alone<T: Send>(work: impl FnOnce() -> T + Send) -> T {
    thread_local! {
        static POOL: Option<rayon::ThreadPool> =
            rayon::ThreadPoolBuilder::new().num_threads(1).stack_size(16 << 20).build().ok();
    }
    POOL.with(|pool| match pool {
        Some(pool) => pool.install(work),
        None => work(),
    })
}
