//! Pages framed by the theme's Tera files.

use std::collections::BTreeMap;
use std::sync::Arc;

use serde::Serialize;
use tera::value::Key;
use tera::{Context, ErrorKind, Kwargs, State, Tera, TeraResult, Value};

use super::alone::{FORM, FORM_SCRIPT};
use super::assets::Assets;
use super::book::{self, BookFrame};
use super::contents::contents;
use super::escape;
use super::pages::{DocumentPage, EntryPage, MailPage, PortfolioPage};
use super::style::{STYLE, rules};
use super::words::{Labels, word};
use super::writer::{self, Images, Part};
use crate::base::diagnostic::{Code, Diagnostic};
use crate::base::locale::{Formats, Locale};
use crate::base::text::{Source, Span};
use crate::base::value::Audience;
use crate::model::document::{Block, Furniture, Look, ThemeFiles};

const DOCUMENT: &str = "html/document.html";
const SITE: &str = "html/site.html";
const BOOK: &str = "html/book.html";
const PORTFOLIO: &str = "html/portfolio.html";
const MAIL: &str = "html/mail.html";
const ENTRY: &str = "html/entry.html";

/// Makes pages in the frames of one theme.
pub struct Pages {
    tera: Tera,
    assets: Assets,
    sources: BTreeMap<String, Arc<Source>>,
    style: String,
    form_script: String,
}

#[expect(
    clippy::result_large_err,
    reason = "a page is made or its theme is broken: nothing here is a hot path of errors"
)]
impl Pages {
    /// Reads the theme's frames; what is wrong with them is said in one pass.
    pub fn new(theme: &ThemeFiles, look: &Look) -> Result<Pages, Vec<Diagnostic>> {
        let mut problems: Vec<Diagnostic> =
            [DOCUMENT, SITE, PORTFOLIO, MAIL, BOOK, FORM, ENTRY, STYLE, FORM_SCRIPT]
                .into_iter()
                .filter(|file| theme.text(file).is_none())
                .map(|file| {
                    Diagnostic::new(Code::ThemeIncomplete)
                        .with("theme", theme.name.as_str())
                        .with("file", file)
                })
                .collect();
        let sources: BTreeMap<String, Arc<Source>> = theme
            .files
            .keys()
            .filter(|path| path.starts_with("html/") && path.ends_with(".html"))
            .filter_map(|path| {
                Some((path.clone(), Source::new(format!("themes/{}/{path}", theme.name), theme.text(path)?)))
            })
            .collect();
        let text = |file: &str| theme.text(file).unwrap_or_default().to_owned();
        let mut pages = Pages {
            tera: engine(),
            assets: Assets::new(theme, look),
            sources,
            style: text(STYLE),
            form_script: text(FORM_SCRIPT),
        };
        // Each file alone first: loading all at once stops at the first that can't be read.
        for (name, source) in &pages.sources {
            if let Err(error) = engine().add_raw_template(name, source.text())
                && matches!(error.kind(), ErrorKind::SyntaxError(_))
            {
                problems.push(pages.problem(name, &error));
            }
        }
        if problems.is_empty() {
            let files: Vec<(&String, &str)> =
                pages.sources.iter().map(|(name, source)| (name, source.text())).collect();
            let loaded = pages.tera.add_raw_templates(files);
            problems.extend(loaded.err().map(|error| pages.problem(DOCUMENT, &error)));
        }
        if problems.is_empty() { Ok(pages) } else { Err(problems) }
    }

    /// The files that pages load beside their pictures.
    pub fn assets(&self) -> &Assets {
        &self.assets
    }

    /// A document as a page, or a page of a client's site.
    pub fn document(&self, page: &DocumentPage<'_>) -> Result<String, Diagnostic> {
        let document = page.document;
        let labels = Labels::new(&page.furniture.words).map_err(|message| {
            Diagnostic::new(Code::ThemeHtml).with("file", DOCUMENT).with("message", message)
        })?;
        let images = images(&page.links.assets);
        let body = writer::write(
            &document.blocks,
            Images::Folder(&images),
            &labels,
            Part::Document,
            &Formats::new(&document.meta.locale),
        );
        let file = if page.place.is_some() { SITE } else { DOCUMENT };
        let mut context = self.frame(file, &document.meta.locale, page.furniture, &page.links.assets)?;
        context.add("document", &document.meta)?;
        context.add("cover", &document.cover)?;
        context.add("contents", &contents(&document.blocks))?;
        context.add("links", page.links)?;
        context.add("languages", &page.links.languages)?;
        context.add("place", &page.place)?;
        context.add("lists", &page.lists)?;
        context.add("timeline", &document.blocks.iter().any(|block| matches!(block, Block::Timeline(_))))?;
        context.add("stamp", &page.stamp)?;
        context.add("version", &page.version)?;
        context.add("internal", &(document.meta.audience == Audience::Internal))?;
        context.context.insert_value("body", Value::safe_string(&body));
        self.render(context)
    }

    /// The page in an archive that leads to the site.
    pub fn entry(&self, page: &EntryPage<'_>) -> Result<String, Diagnostic> {
        let mut context = Frame { file: ENTRY, context: Context::new() };
        context.add("lang", page.locale.as_str())?;
        context.add("title", page.title)?;
        context.add("open", page.open)?;
        context.add("unpack", page.unpack)?;
        context.add("href", page.href)?;
        self.render(context)
    }

    /// The provider's page about all clients.
    pub fn portfolio(&self, page: &PortfolioPage<'_>) -> Result<String, Diagnostic> {
        let mut context = self.frame(PORTFOLIO, page.locale, page.furniture, page.assets)?;
        context.add("page", page.content)?;
        context.add("languages", &[(); 0])?;
        self.render(context)
    }

    /// A mail, to be taken over into a web mail.
    pub fn mail(&self, page: &MailPage<'_>) -> Result<String, Diagnostic> {
        let labels = Labels::new(&page.furniture.words).map_err(|message| {
            Diagnostic::new(Code::ThemeHtml).with("file", MAIL).with("message", message)
        })?;
        let document = page.document;
        let formats = Formats::new(&document.meta.locale);
        let images = images(page.assets);
        let body =
            writer::write(&document.blocks, Images::Folder(&images), &labels, Part::Document, &formats);
        let mut context = self.frame(MAIL, page.locale, page.furniture, page.assets)?;
        context.add("page", page.content)?;
        context.add("languages", &[(); 0])?;
        context.context.insert_value("body", Value::safe_string(&body));
        self.render(context)
    }

    /// A page of a book.
    pub fn book(&self, page: &BookFrame<'_>) -> Result<String, Diagnostic> {
        let labels = Labels::new(&page.furniture.words).map_err(|message| {
            Diagnostic::new(Code::ThemeHtml).with("file", BOOK).with("message", message)
        })?;
        let formats = Formats::new(&page.book.locale);
        let images = images(page.assets);
        let body = writer::write(page.blocks(), Images::Folder(&images), &labels, Part::Book, &formats);
        let mut context = self.frame(BOOK, &page.book.locale, page.furniture, page.assets)?;
        context.add("page", &book::content(page))?;
        context.add("languages", page.languages)?;
        context.context.insert_value("body", Value::safe_string(&body));
        self.render(context)
    }

    /// The rules of all pages in a look, without the faces, which are files.
    pub(super) fn rules(&self, look: &Look) -> String {
        rules(&self.style, look)
    }

    /// The script of questionnaires.
    pub(super) fn form_script(&self) -> &str {
        &self.form_script
    }

    /// A frame with what all of them print.
    pub(super) fn frame(
        &self,
        file: &'static str,
        locale: &Locale,
        furniture: &Furniture,
        assets: &str,
    ) -> Result<Frame, Diagnostic> {
        let mut frame = Frame { file, context: Context::new() };
        frame.add("lang", locale.as_str())?;
        frame.add("words", &furniture.words)?;
        frame.add("brand", &furniture.look.primary.to_string())?;
        frame.add("on_brand", &furniture.look.on_primary.to_string())?;
        frame.add("assets", assets)?;
        frame.add("asset_names", self.assets.names())?;
        frame.add("images", &images(assets))?;
        Ok(frame)
    }

    pub(super) fn render(&self, frame: Frame) -> Result<String, Diagnostic> {
        self.tera.render(frame.file, &frame.context).map_err(|error| self.problem(frame.file, &error))
    }

    /// Tera's error, at its place in the theme's file where it names one.
    fn problem(&self, file: &str, error: &tera::Error) -> Diagnostic {
        let (file, message, span) = match error.kind() {
            ErrorKind::SyntaxError(report) | ErrorKind::RenderingError(report) => (
                report.filename(),
                report.message().to_owned(),
                Some(Span::from(report.span().range.clone())),
            ),
            kind => (file, kind.to_string(), None),
        };
        let problem = match (self.sources.get(file), span) {
            (Some(source), Some(span)) => Diagnostic::at(Code::ThemeHtml, source, span),
            _ => Diagnostic::new(Code::ThemeHtml),
        };
        problem.with("file", file).with("message", message)
    }
}

/// Tera as all frames use it.
fn engine() -> Tera {
    let mut tera = Tera::new();
    // Every file, whatever it is called.
    tera.autoescape_on([""]);
    tera.set_escape_fn(escape::for_tera);
    tera.register_function("word", word);
    tera.register_function("asset", asset);
    tera.register_filter("href", |url: &str, _: tera::Kwargs, _: &tera::State<'_>| escape::url(url));
    tera.register_filter("segment", |name: &str, _: tera::Kwargs, _: &tera::State<'_>| {
        escape::url_segment(name)
    });
    tera
}

/// `asset(name="style.css")` of the theme's files: what leads to a file of the assets folder from the page.
fn asset(arguments: Kwargs, state: &State<'_>) -> TeraResult<String> {
    let name = arguments.must_get::<&str>("name")?;
    let folder = state.get::<String>("assets")?.unwrap_or_default();
    let names = state.get::<Value>("asset_names")?.unwrap_or_else(Value::undefined);
    let hashed = names.as_map().and_then(|map| map.get(&Key::Str(name))).and_then(Value::as_str);
    Ok(format!("{folder}{}", hashed.unwrap_or(name)))
}

/// Where a page finds its images.
fn images(assets: &str) -> String {
    format!("{assets}images/")
}

/// What a frame may print, on its way to Tera.
pub(super) struct Frame {
    /// The theme's file.
    pub(super) file: &'static str,
    /// The values, by name.
    pub(super) context: Context,
}

#[expect(clippy::result_large_err, reason = "the same errors, on their way out of a page")]
impl Frame {
    /// A value, by its name.
    pub(super) fn add<T: Serialize + ?Sized>(
        &mut self,
        name: &'static str,
        value: &T,
    ) -> Result<(), Diagnostic> {
        let value = Value::try_from_serializable(value).map_err(|error| {
            Diagnostic::new(Code::ThemeHtml).with("file", self.file).with("message", error.to_string())
        })?;
        self.context.insert_value(name, value);
        Ok(())
    }
}
