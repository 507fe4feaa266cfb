//! What the parser tells of, lowered block by block.

use std::collections::BTreeSet;
use std::iter::Peekable;

use pulldown_cmark::{Alignment, BlockQuoteKind, CodeBlockKind, Event, Tag, TagEnd};

use super::columns::columns;
use super::ids::{slug, unique};
use super::link::destination;
use super::{DEEPEST, Fault, level};
use crate::base::value::link_is_safe;
use crate::engine::compose::sentinel;
use crate::engine::compose::template::{Fence, component_of};
use crate::model::document::{Block, Cell, Inline, Item, Table, Tone, words_of};

/// What the text is: a template in which fences may be components, or a page in which they are code.
pub(super) enum Fences<'a> {
    Components(&'a mut dyn FnMut(&str, Fence, &str) -> Vec<Block>),
    Code { link: &'a dyn Fn(&str) -> String },
}

/// Lowers events to blocks.
pub(super) struct Reader<'a, I: Iterator<Item = Event<'a>>> {
    events: Peekable<I>,
    headings: &'a mut BTreeSet<String>,
    fences: Fences<'a>,
    /// How deep what is read stands in other things.
    depth: usize,
}

impl<'a, I: Iterator<Item = Event<'a>>> Reader<'a, I> {
    /// `headings` holds the ids that are taken.
    pub(super) fn new(events: I, headings: &'a mut BTreeSet<String>, fences: Fences<'a>) -> Self {
        Reader { events: events.peekable(), headings, fences, depth: 0 }
    }

    /// Reads what stands one step deeper.
    fn within<T>(&mut self, read: impl FnOnce(&mut Self) -> Result<T, Fault>) -> Result<T, Fault> {
        self.depth += 1;
        if self.depth > DEEPEST {
            return Err(Fault::TooDeep);
        }
        let inner = read(self);
        self.depth -= 1;
        inner
    }

    /// Blocks up to the end of `until`, or of the text.
    pub(super) fn blocks(&mut self, until: Option<TagEnd>) -> Result<Vec<Block>, Fault> {
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
                    None => slug(&words_of(&content)),
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
                let blocks = self.within(|inner| inner.blocks(Some(TagEnd::BlockQuote(kind))))?;
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
                                blocks: self.within(|inner| inner.blocks(Some(TagEnd::Item)))?,
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

    /// Inline content that stands in other inline content.
    fn nested(&mut self, until: TagEnd) -> Result<Vec<Inline>, Fault> {
        self.within(|inner| inner.inlines(until))
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
            Event::Start(Tag::Strong) => out.push(Inline::Strong { content: self.nested(TagEnd::Strong)? }),
            Event::Start(Tag::Emphasis) => out.push(Inline::Emph { content: self.nested(TagEnd::Emphasis)? }),
            Event::Start(Tag::Strikethrough) => {
                out.push(Inline::Strike { content: self.nested(TagEnd::Strikethrough)? });
            }
            Event::Start(Tag::Link { dest_url, .. }) => {
                let content = self.nested(TagEnd::Link)?;
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
                self.nested(TagEnd::Image)?;
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

fn tone(kind: BlockQuoteKind) -> Tone {
    match kind {
        BlockQuoteKind::Note => Tone::Note,
        BlockQuoteKind::Tip => Tone::Tip,
        BlockQuoteKind::Important => Tone::Important,
        BlockQuoteKind::Warning | BlockQuoteKind::Caution => Tone::Warning,
    }
}
