//! The blocks of a document as HTML.
//!
//! What a reader sees as text is what `plain_text` gives, in the same order: labels, boxes, numbers and initials
//! stand in attributes and come from the style sheet.

use std::collections::BTreeMap;

use data_encoding::BASE64;

use super::chart;
use super::escape;
use super::form;
use super::inline;
use super::qr;
use super::table;
use super::timeline;
use super::words::Labels;
use crate::base::locale::Formats;
use crate::model::document::{
    Block, Card, Fact, Image, ImageData, Inline, Item, Phase, Picture, TickAnswer, Tone, text_of,
};

/// What the blocks of a page share.
pub(super) struct Writer<'a> {
    /// The HTML so far.
    pub(super) out: String,
    /// The words of labels.
    pub(super) labels: &'a Labels,
    /// Where images are.
    images: Images<'a>,
    /// What they are part of.
    pub(super) part: Part,
    /// Added to a heading's level, so that the document's first level is `h2`: the page's title is its `h1`.
    shift: i16,
    /// The words of the last heading: they name a table that has no caption.
    heading: String,
    /// How many tables have had a name: names of regions are unique in a page.
    regions: BTreeMap<String, usize>,
    /// How often each questionnaire has been shown: ids are unique in a page.
    forms: BTreeMap<String, usize>,
    /// How many timelines there have been.
    timelines: usize,
    /// How many charts there have been.
    charts: usize,
    /// Dates as the document's language writes them.
    formats: &'a Formats,
}

/// What the blocks are part of.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Part {
    /// A document, which says the same on paper.
    Document,
    /// A document in a page that loads nothing: its questionnaires have a script.
    Alone,
    /// A book on screen: headings lead to themselves, so that their address can be copied, and long lines of code scroll
    /// and are not broken.
    Book,
}

/// Where the images of a page are.
#[derive(Debug, Clone, Copy)]
pub(super) enum Images<'a> {
    /// In a folder: what stands before a file's name in a URL.
    Folder(&'a str),
    /// In the page itself, by their files' names.
    Inside(&'a BTreeMap<String, ImageData>),
}

impl Images<'_> {
    /// What leads to an image; `None` where there is none of that name.
    pub(super) fn url(self, file: &str) -> Option<String> {
        match self {
            Images::Folder(folder) => Some(format!("{folder}{}", escape::url_segment(file))),
            Images::Inside(images) => {
                let kind = match file.rsplit('.').next() {
                    Some("svg") => "svg+xml",
                    Some("png") => "png",
                    _ => "jpeg",
                };
                let bytes = BASE64.encode(&images.get(file)?.bytes);
                Some(format!("data:image/{kind};base64,{bytes}"))
            }
        }
    }
}

/// Lines of code longer than this don't fit on a phone.
const FITS: usize = 36;

/// All blocks of a document as HTML.
pub(super) fn write(
    blocks: &[Block],
    images: Images<'_>,
    labels: &Labels,
    part: Part,
    formats: &Formats,
) -> String {
    let mut writer = Writer {
        out: String::with_capacity(16 * 1024),
        labels,
        images,
        part,
        shift: 2 - i16::from(first_level(blocks)),
        heading: String::new(),
        regions: BTreeMap::new(),
        forms: BTreeMap::new(),
        timelines: 0,
        charts: 0,
        formats,
    };
    writer.blocks(blocks);
    writer.out
}

/// The level of a document's main headings; 2 where it has none.
pub(super) fn first_level(blocks: &[Block]) -> u8 {
    let levels = blocks.iter().filter_map(|block| match block {
        Block::Heading { level, .. } => Some(*level),
        _ => None,
    });
    levels.min().unwrap_or(2)
}

impl Writer<'_> {
    fn blocks(&mut self, blocks: &[Block]) {
        for block in blocks {
            self.block(block);
        }
    }

    fn block(&mut self, block: &Block) {
        match block {
            Block::Heading { level, id, content, new_page, landscape: _ } => {
                self.heading = inline::words(content);
                let name = format!("h{}", (i16::from(*level) + self.shift).clamp(2, 6));
                let class = if *new_page { " class=\"new-page\"" } else { "" };
                self.out.push_str(&format!("<{name}{class}"));
                escape::attribute("id", id, &mut self.out);
                self.out.push('>');
                match self.part {
                    Part::Document | Part::Alone => inline::write(content, &mut self.out),
                    Part::Book => {
                        let to = format!("#{id}");
                        inline::write(&[Inline::Link { to, content: content.clone() }], &mut self.out);
                    }
                }
                self.out.push_str(&format!("</{name}>\n"));
            }
            Block::Paragraph { content } => {
                self.out.push_str("<p>");
                inline::write(content, &mut self.out);
                self.out.push_str("</p>\n");
            }
            Block::List { start, items } => self.list(*start, items),
            Block::Table(table) => table::write(self, table),
            Block::Code { text } => {
                // A line feed straight after <pre> would be dropped; after <code> it stays.
                let scrolls = self.part == Part::Book && text.lines().any(|line| line.chars().count() > FITS);
                // What scrolls must be reached without a mouse.
                self.out.push_str(if scrolls {
                    "<pre class=\"scroll\" tabindex=\"0\"><code>"
                } else {
                    "<pre><code>"
                });
                escape::text(text, &mut self.out);
                self.out.push_str("</code></pre>\n");
            }
            Block::Quote { blocks, by } => self.quote(blocks, by),
            Block::Callout { tone, title, blocks } => {
                let (class, label) = match tone {
                    Tone::Note => ("note", &self.labels.note),
                    Tone::Tip => ("tip", &self.labels.tip),
                    Tone::Important => ("important", &self.labels.important),
                    Tone::Warning => ("warning", &self.labels.warning),
                };
                self.out.push_str(&format!("<aside class=\"callout {class}\" role=\"note\""));
                escape::attribute("aria-label", label, &mut self.out);
                self.out.push_str(">\n");
                self.line("callout-title", title);
                self.blocks(blocks);
                self.out.push_str("</aside>\n");
            }
            Block::Facts { items } => self.facts(items),
            Block::Cards { columns, items } => {
                self.out.push_str(&format!("<ul class=\"cards cards-{}\">\n", (*columns).clamp(1, 3)));
                items.iter().for_each(|card| self.card(card));
                self.out.push_str("</ul>\n");
            }
            Block::Strip { items } => self.strip(items),
            Block::Figure { image, caption } => {
                self.out.push_str("<figure class=\"picture\">\n");
                self.image(image);
                if !inline::is_empty(caption) {
                    self.out.push_str("<figcaption>");
                    inline::write(caption, &mut self.out);
                    self.out.push_str("</figcaption>\n");
                }
                self.out.push_str("</figure>\n");
            }
            Block::QrCode { modules, alt, blocks } => {
                self.out.push_str("<div class=\"qr\">\n");
                qr::write(modules, alt, &mut self.out);
                self.out.push_str("<div>\n");
                self.blocks(blocks);
                self.out.push_str("</div>\n</div>\n");
            }
            Block::Form(form) => form::write(self, form),
            Block::Timeline(timeline) => timeline::write(self, timeline, self.formats),
            Block::Chart(drawn) => chart::write(self, drawn),
            Block::Rule => self.out.push_str("<hr>\n"),
        }
    }

    fn list(&mut self, start: Option<u64>, items: &[Item]) {
        if items.is_empty() {
            return;
        }
        let ticks = items.iter().any(|item| item.ticked.is_some());
        let name = if start.is_some() { "ol" } else { "ul" };
        self.out.push_str(&format!("<{name}"));
        if let Some(first) = start.filter(|first| *first != 1) {
            escape::attribute("start", &first.to_string(), &mut self.out);
        }
        self.out.push_str(if ticks { " class=\"ticks\">\n" } else { ">\n" });
        for item in items {
            self.out.push_str("<li>");
            if let Some(ticked) = item.ticked {
                let label = if ticked { &self.labels.box_ticked } else { &self.labels.box_open };
                match &item.answer {
                    Some(answer) => tick_field(ticked, answer, &item.blocks, &mut self.out),
                    None => tick_box(ticked, label, &mut self.out),
                }
            }
            self.out.push_str(if ticks { "<div>\n" } else { "\n" });
            self.blocks(&item.blocks);
            self.out.push_str(if ticks { "</div></li>\n" } else { "</li>\n" });
        }
        self.out.push_str(&format!("</{name}>\n"));
    }

    fn quote(&mut self, blocks: &[Block], by: &[String]) {
        self.out.push_str("<figure class=\"quote\">\n<blockquote>\n");
        self.blocks(blocks);
        self.out.push_str("</blockquote>\n");
        if !by.is_empty() {
            self.out.push_str("<figcaption>");
            for part in by {
                self.out.push_str("<span>");
                escape::text(part, &mut self.out);
                self.out.push_str("</span>\n");
            }
            self.out.push_str("</figcaption>\n");
        }
        self.out.push_str("</figure>\n");
    }

    fn facts(&mut self, items: &[Fact]) {
        if items.is_empty() {
            return;
        }
        self.out.push_str("<dl class=\"facts\">\n");
        for Fact { name, value } in items {
            self.out.push_str("<div><dt>");
            inline::write(name, &mut self.out);
            self.out.push_str("</dt>\n<dd>");
            inline::write(value, &mut self.out);
            self.out.push_str("</dd></div>\n");
        }
        self.out.push_str("</dl>\n");
    }

    fn card(&mut self, card: &Card) {
        self.out.push_str(if card.lead { "<li class=\"card lead\">\n" } else { "<li class=\"card\">\n" });
        match &card.picture {
            Some(Picture::Photo { image }) => {
                self.out.push_str("<div class=\"face\">");
                self.image(image);
                self.out.push_str("</div>\n");
            }
            // Letters in an attribute: the style sheet shows them, nobody reads or copies them.
            Some(Picture::Initials { letters }) => {
                self.out.push_str("<div class=\"face initials\" aria-hidden=\"true\"");
                escape::attribute("data-initials", letters, &mut self.out);
                self.out.push_str("></div>\n");
            }
            None => {}
        }
        self.out.push_str("<div class=\"card-text\">\n");
        self.line("card-title", &card.title);
        self.line("card-role", &card.subtitle);
        self.blocks(&card.blocks);
        self.out.push_str("</div>\n</li>\n");
    }

    fn strip(&mut self, items: &[Phase]) {
        if items.is_empty() {
            return;
        }
        // Rows of equal length, six at most, so that no phase stands alone below the others.
        let side_by_side = items.len().div_ceil(items.len().div_ceil(6));
        self.out.push_str(&format!("<ol class=\"strip strip-{side_by_side}\">\n"));
        for Phase { title, note } in items {
            self.out.push_str("<li><span class=\"phase\">");
            escape::text(title, &mut self.out);
            self.out.push_str("</span>\n");
            if let Some(note) = note {
                self.out.push_str("<span class=\"phase-note\">");
                escape::text(note, &mut self.out);
                self.out.push_str("</span>\n");
            }
            self.out.push_str("</li>\n");
        }
        self.out.push_str("</ol>\n");
    }

    /// A paragraph of a class, where there is something to say.
    fn line(&mut self, class: &str, content: &[Inline]) {
        if !inline::is_empty(content) {
            self.out.push_str(&format!("<p class=\"{class}\">"));
            inline::write(content, &mut self.out);
            self.out.push_str("</p>\n");
        }
    }

    fn image(&mut self, image: &Image) {
        let Some(source) = self.images.url(&image.file) else { return };
        self.out.push_str("<img");
        escape::url_attribute("src", &source, &mut self.out);
        escape::attribute("alt", &image.alt, &mut self.out);
        if image.width > 0 && image.height > 0 {
            self.out.push_str(&format!(" width=\"{}\" height=\"{}\"", image.width, image.height));
        }
        self.out.push_str(">\n");
    }

    /// The id of a form in the page. It begins with `_`, as no heading's does.
    pub(super) fn form_id(&mut self, survey: &str) -> String {
        let seen = self.forms.entry(survey.to_owned()).or_insert(0);
        *seen += 1;
        if *seen == 1 { format!("_{survey}") } else { format!("_{survey}_{seen}") }
    }

    /// A name for a region of the page that no other region has.
    pub(super) fn region_name(&mut self, caption: &str) -> String {
        let wanted = [caption, self.heading.as_str(), self.labels.table.as_str()];
        let name = wanted.into_iter().find(|name| !name.trim().is_empty()).unwrap_or_default().to_owned();
        let seen = self.regions.entry(name.clone()).or_insert(0);
        *seen += 1;
        if *seen == 1 { name } else { format!("{name} ({seen})") }
    }

    /// The number of a further chart, for its ids.
    pub(super) fn chart_number(&mut self) -> usize {
        self.charts += 1;
        self.charts
    }

    /// The number of a further timeline, for its ids.
    pub(super) fn timeline_number(&mut self) -> usize {
        self.timelines += 1;
        self.timelines
    }
}

/// A drawn box: an image with a name, not a character.
pub(super) fn tick_box(ticked: bool, label: &str, out: &mut String) {
    out.push_str(if ticked { "<span class=\"box ticked\"" } else { "<span class=\"box\"" });
    drawn(label, out);
    out.push_str("></span>");
}

/// A box that can be ticked on the page. Its name is what the item says.
fn tick_field(ticked: bool, answer: &TickAnswer, blocks: &[Block], out: &mut String) {
    let kind = if answer.single { "radio" } else { "checkbox" };
    out.push_str(&format!("<input type=\"{kind}\" class=\"tick\""));
    escape::attribute("name", &answer.name, out);
    escape::attribute("value", &answer.value, out);
    escape::attribute("aria-label", &text_of(blocks), out);
    out.push_str(if ticked { " checked>" } else { ">" });
}

/// The attributes of a drawing: its name, or that it is decoration.
pub(super) fn drawn(name: &str, out: &mut String) {
    if name.trim().is_empty() {
        out.push_str(" aria-hidden=\"true\"");
    } else {
        out.push_str(" role=\"img\"");
        escape::attribute("aria-label", name, out);
    }
}
