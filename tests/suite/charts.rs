//! Timelines as they come out: 12, 60 and 300 rows, a week to ten years, in two languages, on pages and on paper.
//!
//! `ONRAMP_CHART_OUT=<folder> cargo test --test suite charts` keeps what was made, for looking at it.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use onramp::base::font::Fonts;
use onramp::base::value::{Color, Scalar as _};
use onramp::model::document::{Block, Document, Furniture, Look, ThemeFiles};
use onramp::render::html::{DocumentPage, PageLinks, Pages, WORDS};
use onramp::render::pdf::PdfRenderer;

use crate::chart_samples::{DESCRIPTION, TITLE, document, heading, timeline};
use crate::html_text;
use crate::pdf_text;

fn theme() -> ThemeFiles {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("themes/default");
    let files = walkdir::WalkDir::new(&root).into_iter().filter_map(|entry| {
        let entry = entry.unwrap();
        let path = entry.path().strip_prefix(&root).unwrap().to_string_lossy().into_owned();
        entry.file_type().is_file().then(|| (path, Arc::from(std::fs::read(entry.path()).unwrap())))
    });
    ThemeFiles { name: "default".into(), files: files.collect() }
}

fn furniture() -> Furniture {
    let color = |text| Color::parse(text).unwrap();
    let mut words: BTreeMap<String, String> =
        WORDS.iter().map(|key| ((*key).to_owned(), (*key).to_owned())).collect();
    words.insert("page-of".into(), "Page {page} of {pages}".into());
    Furniture {
        look: Look::new(color("#1F4E79"), color("#C2571A"), "IBM Plex Sans".into(), "IBM Plex Mono".into()),
        words,
    }
}

/// Renders documents, and keeps them where the environment says so.
struct Press {
    pages: Pages,
    pdf: PdfRenderer,
    furniture: Furniture,
    keep: Option<PathBuf>,
}

impl Press {
    fn new() -> Press {
        let theme = theme();
        let furniture = furniture();
        let pages = Pages::new(&theme, &furniture.look).unwrap();
        let keep = std::env::var_os("ONRAMP_CHART_OUT").map(PathBuf::from);
        if let Some(folder) = &keep {
            let write = |path: &str, bytes: &[u8]| {
                let place = folder.join("assets").join(path);
                std::fs::create_dir_all(place.parent().unwrap()).unwrap();
                std::fs::write(place, bytes).unwrap();
            };
            pages.assets().files(&[]).for_each(|(path, bytes)| write(path, bytes));
        }
        Press { pages, pdf: PdfRenderer::new(&theme, &Fonts::embedded()).unwrap(), furniture, keep }
    }

    fn html(&self, name: &str, document: &Document) -> String {
        let links = PageLinks { assets: "assets/".into(), ..PageLinks::default() };
        let furniture = &self.furniture;
        let page = DocumentPage {
            document,
            stamp: None,
            version: 1,
            furniture,
            links: &links,
            place: None,
            lists: None,
        };
        let html = self.pages.document(&page).unwrap();
        if let Some(folder) = &self.keep {
            std::fs::write(folder.join(format!("{name}.html")), &html).unwrap();
        }
        html
    }

    fn pdf(&self, name: &str, document: &Document, stamp: Option<&str>) -> Vec<u8> {
        let bytes = self.pdf.render(document, stamp, 1, &self.furniture).unwrap();
        if let Some(folder) = &self.keep {
            std::fs::write(folder.join(format!("{name}.pdf")), &bytes).unwrap();
        }
        bytes
    }
}

#[test]
fn charts_of_every_size_come_out_on_pages_and_on_paper() {
    let press = Press::new();
    let cases = [
        ("week", "en", 8, 7, true),
        ("12-month", "en", 12, 45, true),
        ("30-plan", "pt-BR", 30, 140, true),
        ("60-plan", "en", 60, 140, true),
        ("60-upright", "pt-BR", 60, 140, false),
        ("12-year", "pt-BR", 12, 365, true),
        ("300-year", "en", 300, 365, true),
        ("12-ten-years", "en", 12, 3650, false),
    ];
    for (name, locale, rows, days, landscape) in cases {
        let document = document(locale, timeline(locale, rows, days), landscape);
        let page = press.html(name, &document);
        let pdf = press.pdf(name, &document, landscape.then_some("Draft"));
        let words = |text: String| html_text::squeezed(&text);
        assert_eq!(words(html_text::document_text(&page)), words(pdf_text::document_text(&pdf)), "{name}");
        // The charts' own words are no part of that. They differ where one output says heads more often.
        let charts = [words(html_text::chart_text(&page)), words(pdf_text::chart_text(&pdf))];
        let [drawn, set] = charts.map(|text| sorted(&text));
        assert!(drawn.len() > 150 && set.len() > 150, "{name}: {} and {} letters", drawn.len(), set.len());
        if rows == 8 {
            let described = html_text::squeezed(&format!("{}{}", TITLE.0, DESCRIPTION));
            assert_eq!(drawn, sorted(&format!("{set}{described}")), "{name}");
        }
    }
}

/// The letters of a text, for comparing what is drawn in another order.
fn sorted(text: &str) -> String {
    let mut letters: Vec<char> = text.chars().collect();
    letters.sort_unstable();
    letters.into_iter().collect()
}

/// Whether each page of a PDF lies across.
fn across(bytes: &[u8]) -> Vec<bool> {
    let pdf = lopdf::Document::load_mem(bytes).unwrap();
    let size = |page: lopdf::ObjectId| {
        let media = pdf.get_dictionary(page).unwrap().get(b"MediaBox").unwrap().as_array().unwrap();
        let side = |at: usize| media[at].as_float().unwrap();
        side(2) > side(3)
    };
    pdf.get_pages().into_values().map(size).collect()
}

#[test]
fn a_section_that_lies_across_ends_with_the_next_heading_of_its_rank() {
    let press = Press::new();
    let level = |number: u8, mut heading: Block| {
        if let Block::Heading { level, new_page, .. } = &mut heading {
            (*level, *new_page) = (number, number == 1);
        }
        heading
    };
    let text = || Block::paragraph("Words.");
    let mut document = document("en", timeline("en", 4, 7), true);
    document.blocks = vec![
        text(),
        level(1, heading("One", "a", true)),
        level(2, heading("Below", "b", false)),
        text(),
        level(1, heading("Two", "c", true)),
        text(),
        level(1, heading("Three", "d", false)),
        level(2, heading("Below", "e", true)),
        text(),
        level(2, heading("Below", "f", false)),
        text(),
        level(1, heading("Four", "g", true)),
        text(),
    ];
    let (upright, lying) = (false, true);
    let pages = [upright, upright, lying, lying, upright, lying, upright, lying];
    assert_eq!(
        across(&press.pdf("sections", &document, Some("Draft"))),
        pages,
        "cover first, no page is empty"
    );
    document.cover = None;
    document.blocks.remove(0);
    assert_eq!(across(&press.pdf("sections-plain", &document, None)), pages[1..]);
    document.blocks.drain(1..);
    assert_eq!(across(&press.pdf("sections-none", &document, None)).last(), Some(&lying));
}

#[test]
fn a_chart_of_many_pages_is_one_figure_with_a_description() {
    let press = Press::new();
    let document = document("en", timeline("en", 60, 140), true);
    let pdf = lopdf::Document::load_mem(&press.pdf("60-figure", &document, None)).unwrap();
    let figures = pdf.objects.values().filter_map(|object| {
        let element = object.as_dict().ok()?;
        let figure = element.get(b"S").and_then(lopdf::Object::as_name).is_ok_and(|kind| kind == b"Figure");
        figure.then(|| lopdf::decode_text_string(element.get(b"Alt").unwrap()).unwrap())
    });
    assert_eq!(figures.collect::<Vec<_>>(), [format!("{}. {DESCRIPTION}", TITLE.0)]);
}
