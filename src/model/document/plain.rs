//! The words of a document without its form: for comparison, fingerprints and glyph checks.

use super::{Block, Card, Document, Inline};

/// All text of a document in reading order, cover first, one line a piece.
///
/// Alternative texts and initials are not part of it: they are not read as text.
pub fn plain_text(document: &Document) -> String {
    let mut lines = Vec::new();
    if let Some(cover) = &document.cover {
        lines.push(document.meta.title.clone());
        lines.push(cover.client.clone());
        lines.extend(cover.sentence.clone());
        lines.extend(cover.person.clone());
    }
    blocks(&document.blocks, &mut lines);
    lines.join("\n")
}

fn blocks(list: &[Block], lines: &mut Vec<String>) {
    for block in list {
        match block {
            Block::Heading { content, .. } | Block::Paragraph { content } => lines.push(words_of(content)),
            Block::List { items, .. } => {
                for item in items {
                    blocks(&item.blocks, lines);
                }
            }
            Block::Table(table) => {
                if !table.caption.is_empty() {
                    lines.push(table.caption.clone());
                }
                lines.extend(table.head.iter().map(|cell| words_of(cell)));
                for cell in table.rows.iter().flatten() {
                    lines.extend(cell.words().map(words_of));
                }
            }
            Block::Code { text } => lines.push(text.clone()),
            Block::Quote { blocks: inner, by } => {
                blocks(inner, lines);
                lines.extend(by.iter().cloned());
            }
            Block::Callout { title, blocks: inner, .. } => {
                if !title.is_empty() {
                    lines.push(words_of(title));
                }
                blocks(inner, lines);
            }
            Block::Facts { items } => {
                for fact in items {
                    lines.push(words_of(&fact.name));
                    lines.push(words_of(&fact.value));
                }
            }
            Block::Cards { items, .. } => items.iter().for_each(|card| card_text(card, lines)),
            Block::Strip { items } => {
                for phase in items {
                    lines.push(phase.title.clone());
                    lines.extend(phase.note.clone());
                }
            }
            Block::Figure { caption, .. } => lines.push(words_of(caption)),
            Block::QrCode { blocks: inner, .. } => blocks(inner, lines),
            Block::Form(form) => lines.extend(form.lines()),
            // A picture: what it shows stands in a table beside it.
            Block::Timeline(_) | Block::Chart(_) | Block::Rule => {}
        }
    }
}

fn card_text(card: &Card, lines: &mut Vec<String>) {
    lines.push(words_of(&card.title));
    if !card.subtitle.is_empty() {
        lines.push(words_of(&card.subtitle));
    }
    blocks(&card.blocks, lines);
}

/// All text of some blocks in reading order, one line a piece.
pub fn text_of(list: &[Block]) -> String {
    let mut lines = Vec::new();
    blocks(list, &mut lines);
    lines.join("\n")
}

/// The words of a line.
pub fn words_of(list: &[Inline]) -> String {
    let mut text = String::new();
    for inline in list {
        match inline {
            Inline::Text { text: words } | Inline::Code { text: words } => text.push_str(words),
            Inline::Strong { content }
            | Inline::Emph { content }
            | Inline::Strike { content }
            | Inline::Link { content, .. } => text.push_str(&words_of(content)),
            Inline::Break => text.push('\n'),
        }
    }
    text
}
