//! The world that Typst sees: the theme, one document, its pictures and the fonts. No disk, no packages, no clock.

use std::collections::BTreeMap;

use typst::diag::{FileError, FileResult};
use typst::foundations::{Bytes, Datetime, Duration};
use typst::syntax::{FileId, RootedPath, Source, VirtualPath, VirtualRoot};
use typst::text::{Font, FontBook};
use typst::utils::LazyHash;
use typst::{Feature, Library, LibraryExt as _, World};

use super::data::image_path;
use super::fault;
use crate::base::diagnostic::{Code, Diagnostic};
use crate::base::font::Fonts;
use crate::model::document::{ImageData, ThemeFiles};

/// Where a theme's files lie in the world.
pub(super) const THEME: &str = "/theme/";
const ENTRY: &str = "pdf/theme.typ";
const BINDER_ENTRY: &str = "pdf/binder.typ";
const MAIN: &str = "/main.typ";
const BINDER_MAIN: &str = "/binder.typ";
const DOCUMENT: &str = "/document.json";
/// The sources that are not the theme's; the same for every document, and for every binder.
const MAIN_TEXT: &str = "#import \"/theme/pdf/theme.typ\": render\n#render(json(\"/document.json\"))\n";
const BINDER_TEXT: &str = "#import \"/theme/pdf/binder.typ\": render\n#render(json(\"/document.json\"))\n";

/// What all documents of a theme share.
pub(super) struct Shared {
    theme: String,
    library: LazyHash<Library>,
    book: LazyHash<FontBook>,
    fonts: Vec<Font>,
    main: FileId,
    binder: FileId,
    sources: BTreeMap<String, Source>,
    files: BTreeMap<String, Bytes>,
}

impl Shared {
    pub(super) fn new(theme: &ThemeFiles, fonts: &Fonts) -> Result<Shared, Vec<Diagnostic>> {
        let incomplete = |file: &str| {
            Diagnostic::new(Code::ThemeIncomplete).with("theme", theme.name.as_str()).with("file", file)
        };
        let missing: Vec<_> =
            [ENTRY, BINDER_ENTRY].into_iter().filter(|file| !theme.files.contains_key(*file)).collect();
        if !missing.is_empty() {
            return Err(missing.into_iter().map(incomplete).collect());
        }
        let bad_path = |path: &str| fault::plain(&theme.name, path);
        let main = file_id(MAIN).ok_or_else(|| vec![bad_path(MAIN)])?;
        let binder = file_id(BINDER_MAIN).ok_or_else(|| vec![bad_path(BINDER_MAIN)])?;
        let mut sources = BTreeMap::from([
            (MAIN.to_owned(), Source::new(main, MAIN_TEXT.to_owned())),
            (BINDER_MAIN.to_owned(), Source::new(binder, BINDER_TEXT.to_owned())),
        ]);
        let mut files = BTreeMap::new();
        let mut faults = Vec::new();
        for (path, bytes) in &theme.files {
            let place = format!("{THEME}{path}");
            if path.ends_with(".typ") {
                match (file_id(&place), theme.text(path)) {
                    (Some(id), Some(text)) => {
                        sources.insert(place, Source::new(id, text.to_owned()));
                    }
                    _ => faults.push(incomplete(path)),
                }
            } else {
                files.insert(place, Bytes::new(std::sync::Arc::clone(bytes)));
            }
        }
        if !faults.is_empty() {
            return Err(faults);
        }
        let fonts: Vec<Font> = fonts
            .faces()
            .iter()
            .filter_map(|face| Font::new(Bytes::new(std::sync::Arc::clone(&face.data)), face.index))
            .collect();
        // Row heads of tables are marked with a function that Typst still keeps behind a switch.
        let features = [Feature::A11yExtras].into_iter().collect();
        Ok(Shared {
            theme: theme.name.clone(),
            library: LazyHash::new(Library::builder().with_features(features).build()),
            book: LazyHash::new(FontBook::from_fonts(&fonts)),
            fonts,
            main,
            binder,
            sources,
            files,
        })
    }

    /// The theme's name.
    pub(super) fn theme(&self) -> &str {
        &self.theme
    }

    /// Whether a font holds a family.
    pub(super) fn has_family(&self, family: &str) -> bool {
        self.book.select_family(&family.to_lowercase()).next().is_some()
    }
}

fn file_id(path: &str) -> Option<FileId> {
    Some(FileId::new(RootedPath::new(VirtualRoot::Project, VirtualPath::new(path).ok()?)))
}

/// The world of one document, or of one binder.
pub(super) struct DocumentWorld<'a> {
    pub(super) shared: &'a Shared,
    main: FileId,
    data: Bytes,
    images: BTreeMap<String, Bytes>,
    today: Option<Datetime>,
}

impl<'a> DocumentWorld<'a> {
    pub(super) fn new(
        shared: &'a Shared,
        data: Vec<u8>,
        images: &BTreeMap<String, ImageData>,
        today: Option<Datetime>,
    ) -> DocumentWorld<'a> {
        let picture = |image: &ImageData| Bytes::new(std::sync::Arc::clone(&image.bytes));
        let images =
            images.values().enumerate().map(|(at, image)| (image_path(at), picture(image))).collect();
        DocumentWorld { shared, main: shared.main, data: Bytes::new(data), images, today }
    }

    /// The same, to be set as a binder.
    pub(super) fn bound(self) -> DocumentWorld<'a> {
        DocumentWorld { main: self.shared.binder, ..self }
    }
}

impl World for DocumentWorld<'_> {
    fn library(&self) -> &LazyHash<Library> {
        &self.shared.library
    }

    fn book(&self) -> &LazyHash<FontBook> {
        &self.shared.book
    }

    fn main(&self) -> FileId {
        self.main
    }

    fn source(&self, id: FileId) -> FileResult<Source> {
        let path = in_project(id)?;
        self.shared.sources.get(path).cloned().ok_or_else(|| FileError::NotFound(path.into()))
    }

    fn file(&self, id: FileId) -> FileResult<Bytes> {
        let path = in_project(id)?;
        if path == DOCUMENT {
            return Ok(self.data.clone());
        }
        let found = self.images.get(path).or_else(|| self.shared.files.get(path)).cloned();
        let source = || self.shared.sources.get(path).map(|source| Bytes::from_string(source.clone()));
        found.or_else(source).ok_or_else(|| FileError::NotFound(path.into()))
    }

    fn font(&self, index: usize) -> Option<Font> {
        self.shared.fonts.get(index).cloned()
    }

    fn today(&self, _: Option<Duration>) -> Option<Datetime> {
        self.today
    }
}

/// The path of a file of the world; packages are not part of it.
fn in_project(id: FileId) -> FileResult<&'static str> {
    let path = id.get();
    match path.root() {
        VirtualRoot::Project => Ok(path.vpath().get_with_slash()),
        VirtualRoot::Package(_) => Err(FileError::AccessDenied),
    }
}
