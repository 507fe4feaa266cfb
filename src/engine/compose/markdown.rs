//! Markdown to blocks. Values are decoded here, after parsing: a value is text, whatever stands in it.

use std::collections::BTreeSet;
use std::iter::Peekable;

use pulldown_cmark::{
    Alignment, BlockQuoteKind, CodeBlockKind, CowStr, Event, HeadingLevel, Options, Parser, Tag, TagEnd,
    TextMergeStream,
};
use unicode_normalization::UnicodeNormalization as _;

use super::sentinel::{self, Piece, Torn};
use super::template::{Fence, component_of};
use crate::base::text::Span;
use crate::base::value::link_is_safe;
use crate::model::document::{Align, Block, Cell, Column, Inline, Item, Table, Tone};

/// What is Markdown in a template. No formulas: `US$5-$7` is money; no raw HTML: it is refused before.
pub const OPTIONS: Options = Options::ENABLE_TABLES
    .union(Options::ENABLE_STRIKETHROUGH)
    .union(Options::ENABLE_TASKLISTS)
    .union(Options::ENABLE_HEADING_ATTRIBUTES)
    .union(Options::ENABLE_GFM);

/// What can go wrong while Markdown is lowered.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Fault {
    /// A value was torn apart by a filter.
    Torn,
    /// A picture that no record names.
    Picture(String),
}

impl From<Torn> for Fault {
    fn from(_: Torn) -> Fault {
        Fault::Torn
    }
}

/// Lowers a text to blocks. `component` is called for each fenced component with its name, its place in the template
/// and its options; `headings` holds the ids that are taken.
///
/// # Errors
/// The first [`Fault`].
pub fn blocks(
    text: &str,
    headings: &mut BTreeSet<String>,
    component: &mut dyn FnMut(&str, Fence, &str) -> Vec<Block>,
) -> Result<Vec<Block>, Fault> {
    let events = TextMergeStream::new(Parser::new_ext(text, OPTIONS)).peekable();
    let mut reader = Reader { events, headings, fences: Fences::Components(component) };
    reader.blocks(None)
}

/// Lowers a page that holds no values and no components: every fence is code. `link` says where a link leads.
///
/// # Errors
/// The first [`Fault`].
pub fn page(
    text: &str,
    headings: &mut BTreeSet<String>,
    link: &dyn Fn(&str) -> String,
) -> Result<Vec<Block>, Fault> {
    let events = TextMergeStream::new(Parser::new_ext(text, OPTIONS)).peekable();
    let mut reader = Reader { events, headings, fences: Fences::Code { link } };
    reader.blocks(None)
}

/// The id of the first heading of a rendered template that begins the annexes: `{ #annex .annex }`.
pub fn first_annex(text: &str) -> Option<String> {
    Parser::new_ext(text, OPTIONS).find_map(|event| match event {
        Event::Start(Tag::Heading { id, classes, .. })
            if classes.iter().any(|class| class.as_ref() == "annex") =>
        {
            Some(id?.to_string())
        }
        _ => None,
    })
}

/// The ids of the headings of a text, as [`blocks`] gives them; of those that `counts` says yes to.
pub fn heading_ids(text: &str, counts: &dyn Fn(Span) -> bool) -> BTreeSet<String> {
    let mut taken = BTreeSet::new();
    let mut found = BTreeSet::new();
    let mut open: Option<(Option<String>, String, Span)> = None;
    for (event, range) in Parser::new_ext(text, OPTIONS).into_offset_iter() {
        match event {
            Event::Start(Tag::Heading { id, .. }) => {
                open = Some((id.map(|id| id.to_string()), String::new(), Span::from(range)));
            }
            Event::Text(words) | Event::Code(words) => {
                if let Some((_, heading, _)) = &mut open {
                    heading.push_str(&words);
                }
            }
            Event::End(TagEnd::Heading(_)) => {
                let Some((id, words, place)) = open.take() else { continue };
                let id = unique(id.unwrap_or_else(|| slug(&words)), &mut taken);
                if counts(place) {
                    found.insert(id);
                }
            }
            _ => {}
        }
    }
    found
}

/// A heading's level as a number.
pub fn level(level: HeadingLevel) -> u8 {
    match level {
        HeadingLevel::H1 => 1,
        HeadingLevel::H2 => 2,
        HeadingLevel::H3 => 3,
        _ => 4,
    }
}

/// What the text is: a template in which fences may be components, or a page in which they are code.
enum Fences<'a> {
    Components(&'a mut dyn FnMut(&str, Fence, &str) -> Vec<Block>),
    Code { link: &'a dyn Fn(&str) -> String },
}

struct Reader<'a, I: Iterator<Item = Event<'a>>> {
    events: Peekable<I>,
    headings: &'a mut BTreeSet<String>,
    fences: Fences<'a>,
}

impl<'a, I: Iterator<Item = Event<'a>>> Reader<'a, I> {
    /// Blocks up to the end of `until`, or of the text.
    fn blocks(&mut self, until: Option<TagEnd>) -> Result<Vec<Block>, Fault> {
        let mut out = Vec::new();
        while let Some(event) = self.events.next() {
            match event {
                Event::End(end) if Some(end) == until => break,
                Event::Start(tag) => self.block(tag, &mut out)?,
                Event::Rule => out.push(Block::Rule),
                // A tight list's items hold words without a paragraph around them.
                inline @ (Event::Text(_) | Event::Code(_) | Event::SoftBreak | Event::HardBreak) => {
                    let content = self.loose_line(inline)?;
                    out.push(Block::Paragraph { content });
                }
                _ => {}
            }
        }
        Ok(out)
    }

    fn block(&mut self, tag: Tag<'a>, out: &mut Vec<Block>) -> Result<(), Fault> {
        match tag {
            Tag::Paragraph => {
                let content = self.inlines(TagEnd::Paragraph)?;
                out.push(Block::Paragraph { content });
            }
            Tag::Heading { level: number, id, classes, .. } => {
                let content = self.inlines(TagEnd::Heading(number))?;
                let wanted = match id {
                    Some(id) => id.to_string(),
                    None => slug(&crate::model::document::words_of(&content)),
                };
                let id = unique(wanted, self.headings);
                let has = |name: &str| classes.iter().any(|class| class.as_ref() == name);
                // The document's title is the level above all: a template's `##` is the first level of the tree.
                out.push(Block::Heading {
                    level: level(number).saturating_sub(1).max(1),
                    id,
                    content,
                    new_page: has("new-page"),
                    landscape: has("landscape"),
                });
            }
            Tag::BlockQuote(kind) => {
                let blocks = self.blocks(Some(TagEnd::BlockQuote(kind)))?;
                out.push(match kind {
                    Some(kind) => Block::Callout { tone: tone(kind), title: Vec::new(), blocks },
                    None => Block::Quote { blocks, by: Vec::new() },
                });
            }
            Tag::CodeBlock(kind) => self.code(&kind, out)?,
            Tag::List(start) => {
                let mut items = Vec::new();
                let end = TagEnd::List(start.is_some());
                while let Some(event) = self.events.next() {
                    match event {
                        Event::End(tag) if tag == end => break,
                        Event::Start(Tag::Item) => {
                            let ticked = match self.events.peek() {
                                Some(Event::TaskListMarker(ticked)) => Some(*ticked),
                                _ => None,
                            };
                            items.push(Item {
                                ticked,
                                answer: None,
                                blocks: self.blocks(Some(TagEnd::Item))?,
                            });
                        }
                        _ => {}
                    }
                }
                out.push(Block::List { start, items });
            }
            Tag::Table(alignment) => out.push(Block::Table(self.table(&alignment)?)),
            // Words that begin with a mark of their own: a loose line that starts with emphasis or a link.
            tag @ (Tag::Emphasis
            | Tag::Strong
            | Tag::Strikethrough
            | Tag::Link { .. }
            | Tag::Image { .. }) => {
                let content = self.loose_line(Event::Start(tag))?;
                out.push(Block::Paragraph { content });
            }
            other => {
                // Raw HTML was refused by the lint; nothing else is switched on.
                let end = other.to_end();
                self.blocks(Some(end))?;
            }
        }
        Ok(())
    }

    fn code(&mut self, kind: &CodeBlockKind<'_>, out: &mut Vec<Block>) -> Result<(), Fault> {
        let mut text = String::new();
        for event in self.events.by_ref() {
            match event {
                Event::End(TagEnd::CodeBlock) => break,
                Event::Text(words) => text.push_str(&words),
                _ => {}
            }
        }
        match (kind, &mut self.fences) {
            (CodeBlockKind::Fenced(info), Fences::Components(component))
                if info.trim_start().starts_with('{') =>
            {
                if let Some((name, place)) = component_of(info) {
                    out.extend(component(name, place, &text));
                }
            }
            // A page that shows how a component is written shows its fence too.
            (CodeBlockKind::Fenced(info), Fences::Code { .. }) if info.trim_start().starts_with('{') => {
                out.push(Block::Code { text: format!("```{}\n{text}```", info.trim()) });
            }
            _ => {
                let text = sentinel::decode(text.strip_suffix('\n').unwrap_or(&text))?;
                out.push(Block::Code { text });
            }
        }
        Ok(())
    }

    fn table(&mut self, alignment: &[Alignment]) -> Result<Table, Fault> {
        let mut head = Vec::new();
        let mut rows: Vec<Vec<Cell>> = Vec::new();
        let mut in_head = false;
        while let Some(event) = self.events.next() {
            match event {
                Event::End(TagEnd::Table) => break,
                Event::Start(Tag::TableHead) => in_head = true,
                Event::End(TagEnd::TableHead) => in_head = false,
                Event::Start(Tag::TableRow) => rows.push(Vec::new()),
                Event::Start(Tag::TableCell) => {
                    let content = self.inlines(TagEnd::TableCell)?;
                    match rows.last_mut() {
                        Some(row) if !in_head => row.push(Cell::Text { content }),
                        _ => head.push(content),
                    }
                }
                _ => {}
            }
        }
        let columns = columns(alignment, &head, &rows);
        Ok(Table { caption: String::new(), columns, head, rows, row_heads: false })
    }

    /// Inline content up to the end of `until`.
    fn inlines(&mut self, until: TagEnd) -> Result<Vec<Inline>, Fault> {
        let mut out = Vec::new();
        while let Some(event) = self.events.next() {
            if matches!(&event, Event::End(end) if *end == until) {
                break;
            }
            self.inline(event, &mut out)?;
        }
        Ok(out)
    }

    /// A line of a tight list: everything up to the next block or the end of what holds it.
    fn loose_line(&mut self, first: Event<'a>) -> Result<Vec<Inline>, Fault> {
        let mut out = Vec::new();
        self.inline(first, &mut out)?;
        while let Some(event) = self.events.next_if(|event| is_inline(event)) {
            self.inline(event, &mut out)?;
        }
        Ok(out)
    }

    fn inline(&mut self, event: Event<'a>, out: &mut Vec<Inline>) -> Result<(), Fault> {
        match event {
            Event::Text(text) => push_text(out, sentinel::decode(&text)?),
            Event::Code(text) => out.push(Inline::Code { text: sentinel::decode(&text)? }),
            Event::SoftBreak => push_text(out, " ".to_owned()),
            Event::HardBreak => out.push(Inline::Break),
            Event::Start(Tag::Strong) => out.push(Inline::Strong { content: self.inlines(TagEnd::Strong)? }),
            Event::Start(Tag::Emphasis) => {
                out.push(Inline::Emph { content: self.inlines(TagEnd::Emphasis)? })
            }
            Event::Start(Tag::Strikethrough) => {
                out.push(Inline::Strike { content: self.inlines(TagEnd::Strikethrough)? });
            }
            Event::Start(Tag::Link { dest_url, .. }) => {
                let content = self.inlines(TagEnd::Link)?;
                let to = match &self.fences {
                    Fences::Components(_) => destination(&dest_url)?,
                    Fences::Code { link } => Some(link(&dest_url)).filter(|to| link_is_safe(to)),
                };
                match to {
                    Some(to) => out.push(Inline::Link { to, content }),
                    // A refused link keeps its words.
                    None => out.extend(content),
                }
            }
            Event::Start(Tag::Image { dest_url, .. }) => {
                self.inlines(TagEnd::Image)?;
                return Err(Fault::Picture(sentinel::decode(&dest_url)?));
            }
            _ => {}
        }
        Ok(())
    }
}

fn is_inline(event: &Event<'_>) -> bool {
    matches!(
        event,
        Event::Text(_)
            | Event::Code(_)
            | Event::SoftBreak
            | Event::HardBreak
            | Event::Start(
                Tag::Emphasis | Tag::Strong | Tag::Strikethrough | Tag::Link { .. } | Tag::Image { .. }
            )
    )
}

fn push_text(out: &mut Vec<Inline>, more: String) {
    match out.last_mut() {
        Some(Inline::Text { text }) => text.push_str(&more),
        _ if more.is_empty() => {}
        _ => out.push(Inline::Text { text: more }),
    }
}

/// Where a link leads; `None` where that is nowhere safe. A value within a literal address is percent-encoded, so it
/// can't change scheme, host or path; a value that is the whole address must be one that leads out or to mail or phone.
fn destination(to: &CowStr<'_>) -> Result<Option<String>, Torn> {
    let pieces = sentinel::pieces(to)?;
    let address = match pieces.as_slice() {
        [Piece::Value(value)] => {
            let leads_out = value.split_once(':').is_some_and(|(scheme, _)| {
                matches!(scheme.to_ascii_lowercase().as_str(), "http" | "https" | "mailto" | "tel")
            });
            return Ok(Some(value.clone()).filter(|value| leads_out && link_is_safe(value)));
        }
        // What may stand in a phone number is so little that nothing of it has to be encoded; `;ext=` must not be.
        [Piece::Literal(scheme), Piece::Value(number)] if scheme == "tel:" => {
            let address = Some(format!("tel:{number}")).filter(|_| !number.contains(char::is_whitespace));
            return Ok(address.filter(|address| link_is_safe(address)));
        }
        pieces => pieces.iter().map(|piece| match piece {
            Piece::Literal(text) => text.clone(),
            Piece::Value(value) => percent_encode(value),
        }),
    };
    let address: String = address.collect();
    Ok(Some(address).filter(|address| link_is_safe(address)))
}

/// Everything but RFC 3986's unreserved characters, `@` and `+`, which mail and phone addresses need.
fn percent_encode(value: &str) -> String {
    let byte = |byte: u8| match byte {
        b'A'..=b'Z' | b'a'..=b'z' | b'0'..=b'9' | b'-' | b'.' | b'_' | b'~' | b'@' | b'+' => {
            char::from(byte).to_string()
        }
        other => format!("%{other:02X}"),
    };
    value.bytes().map(byte).collect()
}

fn tone(kind: BlockQuoteKind) -> Tone {
    match kind {
        BlockQuoteKind::Note => Tone::Note,
        BlockQuoteKind::Tip => Tone::Tip,
        BlockQuoteKind::Important => Tone::Important,
        BlockQuoteKind::Warning | BlockQuoteKind::Caution => Tone::Warning,
    }
}

/// The columns of a table that a template wrote: wider where there is more to read, never narrower than the longest
/// word asks for.
fn columns(alignment: &[Alignment], head: &[Vec<Inline>], rows: &[Vec<Cell>]) -> Vec<Column> {
    let text = |cell: &Cell| match cell {
        Cell::Text { content } | Cell::Known { content, .. } => crate::model::document::words_of(content),
        Cell::Box { .. } | Cell::Ticked { .. } | Cell::Blank { .. } => String::new(),
    };
    let column = |index: usize, align: &Alignment| {
        let cells = rows.iter().filter_map(|row| row.get(index)).map(text);
        let texts: Vec<String> = head
            .get(index)
            .map(|cell| crate::model::document::words_of(cell))
            .into_iter()
            .chain(cells)
            .collect();
        let longest_word = texts
            .iter()
            .flat_map(|text| text.split_whitespace())
            .map(|word| word.chars().count())
            .max()
            .unwrap_or(1);
        let total: usize = texts.iter().map(|text| text.chars().count()).sum();
        let average = total / texts.len().max(1);
        let share = longest_word.min(24).max(average.min(60)).max(4);
        let align = match align {
            Alignment::Right => Align::End,
            Alignment::Center => Align::Center,
            Alignment::None | Alignment::Left => Align::Start,
        };
        Column { share: u16::try_from(share).unwrap_or(u16::MAX), align }
    };
    alignment.iter().enumerate().map(|(index, align)| column(index, align)).collect()
}

/// The id that a heading's words give: `Getting help` gives `getting-help`.
pub(super) fn slug(words: &str) -> String {
    let mut id = String::new();
    for c in words.nfkd().filter(|c| c.is_alphanumeric() || c.is_whitespace() || *c == '-') {
        if c.is_alphanumeric() {
            id.extend(c.to_lowercase());
        } else if !id.is_empty() && !id.ends_with('-') {
            id.push('-');
        }
    }
    let id = id.trim_end_matches('-');
    if id.is_empty() { "section".to_owned() } else { id.to_owned() }
}

fn unique(wanted: String, taken: &mut BTreeSet<String>) -> String {
    let mut id = wanted.clone();
    let mut number = 2;
    while !taken.insert(id.clone()) {
        id = format!("{wanted}-{number}");
        number += 1;
    }
    id
}

#[cfg(test)]
mod tests {
    use super::super::sentinel::encode;
    use super::*;
    use crate::model::document::words_of;

    fn read(text: &str) -> Vec<Block> {
        blocks(text, &mut BTreeSet::new(), &mut |_, _, _| Vec::new()).unwrap()
    }

    #[test]
    fn a_value_is_text_wherever_it_stands() {
        let nasty = "**x** | <b> `y` [a](javascript:1)\n# no\n\n- {{ z }}";
        let value = encode(nasty);
        let text = format!("## {value}\n\na *{value}* `{value}`\n\n| a |\n|---|\n| {value} |\n\n- {value}\n");
        let blocks = read(&text);
        assert_eq!(blocks.len(), 4);
        let Block::Heading { content, .. } = &blocks[0] else { panic!("{blocks:?}") };
        assert_eq!(words_of(content), nasty);
        let Block::Paragraph { content } = &blocks[1] else { panic!("{blocks:?}") };
        assert_eq!(words_of(content), format!("a {nasty} {nasty}"));
        let Block::Table(table) = &blocks[2] else { panic!("{blocks:?}") };
        let Cell::Text { content } = &table.rows[0][0] else { panic!() };
        assert_eq!(words_of(content), nasty);
    }

    #[test]
    fn a_value_can_not_choose_where_a_link_leads() {
        let link = |to: &str| match read(&format!("[words]({to})")).remove(0) {
            Block::Paragraph { content } => match &content[0] {
                Inline::Link { to, .. } => Some(to.clone()),
                _ => None,
            },
            _ => None,
        };
        assert_eq!(link(&encode("https://a.example/x")), Some("https://a.example/x".into()));
        assert_eq!(link(&encode("javascript:alert(1)")), None);
        assert_eq!(link(&encode("../../etc")), None);
        assert_eq!(link(&format!("mailto:{}", encode("ana@a.example"))), Some("mailto:ana@a.example".into()));
        assert_eq!(link(&format!("https://{}/", encode("evil.example/x?"))), None);
        assert_eq!(
            link(&format!("https://a.example/{}", encode("a/../b?c"))),
            Some("https://a.example/a%2F..%2Fb%3Fc".into())
        );
    }

    #[test]
    fn lists_tables_and_callouts_keep_their_form() {
        let blocks = read("1. a\n2. b\n\n- [ ] c\n- [x] *d* e\n\n> [!WARNING]\n> f\n\n```\ncode\n```\n");
        assert!(matches!(&blocks[0], Block::List { start: Some(1), items } if items.len() == 2));
        assert!(
            matches!(&blocks[1], Block::List { items, .. } if items[0].ticked == Some(false) && items[1].ticked == Some(true) && items[1].blocks.len() == 1)
        );
        assert!(matches!(&blocks[2], Block::Callout { tone: Tone::Warning, .. }));
        assert!(matches!(&blocks[3], Block::Code { text } if text == "code"));
    }

    #[test]
    fn heading_ids_are_readable_and_unique() {
        let blocks =
            read("## Getting help\n\n## Getting help\n\n## X { #own .new-page }\n\n## !!! { .landscape }\n");
        let ids: Vec<&str> = blocks
            .iter()
            .filter_map(|block| match block {
                Block::Heading { id, .. } => Some(id.as_str()),
                _ => None,
            })
            .collect();
        assert_eq!(ids, ["getting-help", "getting-help-2", "own", "section"]);
        assert!(matches!(&blocks[2], Block::Heading { new_page: true, landscape: false, .. }));
        assert!(matches!(&blocks[3], Block::Heading { new_page: false, landscape: true, .. }));
    }
}
