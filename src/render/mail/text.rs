//! A document as plain text: a paragraph a line, lists with hyphens, links with their address behind them.

use crate::model::document::{Block, Document, Inline, Item, Table};

/// The document's blocks as plain text.
pub fn plain(document: &Document) -> String {
    let mut pieces = Vec::new();
    blocks(&document.blocks, &mut pieces);
    pieces.retain(|piece| !piece.trim().is_empty());
    pieces.join("\n\n") + "\n"
}

fn blocks(list: &[Block], out: &mut Vec<String>) {
    for block in list {
        match block {
            Block::Heading { content, .. } => out.push(words(content).to_uppercase()),
            Block::Paragraph { content } => out.push(words(content)),
            Block::List { start, items } => out.push(self::list(*start, items)),
            Block::Table(table) => out.push(self::table(table)),
            Block::Code { text } => out.push(text.clone()),
            Block::Quote { blocks: inner, by } => {
                blocks(inner, out);
                out.push(by.join(", "));
            }
            Block::Callout { title, blocks: inner, .. } => titled(title, &[], inner, out),
            Block::Facts { items } => {
                let line = |fact: &crate::model::document::Fact| {
                    format!("{}: {}", words(&fact.name), words(&fact.value))
                };
                out.push(items.iter().map(line).collect::<Vec<_>>().join("\n"));
            }
            Block::Cards { items, .. } => {
                for card in items {
                    titled(&card.title, &card.subtitle, &card.blocks, out);
                }
            }
            Block::Strip { items } => {
                let line = |(at, phase): (usize, &crate::model::document::Phase)| {
                    let note = phase.note.iter().map(|note| format!(": {note}"));
                    format!("{}. {}{}", at + 1, phase.title, note.collect::<String>())
                };
                out.push(items.iter().enumerate().map(line).collect::<Vec<_>>().join("\n"));
            }
            Block::Figure { caption, .. } => out.push(words(caption)),
            Block::QrCode { blocks: inner, .. } => blocks(inner, out),
            Block::Form(form) => out.push(form.lines().join("\n")),
            Block::Rule => out.push("-".repeat(20)),
            // A picture: what it shows stands in a table beside it.
            Block::Timeline(_) | Block::Chart(_) => {}
        }
    }
}

fn titled(title: &[Inline], subtitle: &[Inline], inner: &[Block], out: &mut Vec<String>) {
    let lines: Vec<String> =
        [words(title), words(subtitle)].into_iter().filter(|line| !line.is_empty()).collect();
    out.push(lines.join("\n"));
    blocks(inner, out);
}

fn list(start: Option<u64>, items: &[Item]) -> String {
    let mut number = start;
    let mut lines = Vec::new();
    for item in items {
        let mark = match &mut number {
            Some(number) => {
                *number += 1;
                format!("{}. ", *number - 1)
            }
            None if item.ticked == Some(true) => "[x] ".to_owned(),
            None if item.ticked == Some(false) => "[ ] ".to_owned(),
            None => "- ".to_owned(),
        };
        let mut inner = Vec::new();
        blocks(&item.blocks, &mut inner);
        let margin = " ".repeat(mark.len());
        lines.push(format!("{mark}{}", inner.join("\n").replace('\n', &format!("\n{margin}"))));
    }
    lines.join("\n")
}

/// A table as a list: the first cell names the row, the others follow with their heads.
fn table(table: &Table) -> String {
    let mut lines: Vec<String> = Vec::new();
    if !table.caption.trim().is_empty() {
        lines.push(table.caption.clone());
    }
    for row in &table.rows {
        let mut parts = Vec::new();
        for (at, cell) in row.iter().enumerate() {
            let Some(content) = cell.words() else { continue };
            let said = words(content).replace('\n', ", ");
            if said.trim().is_empty() {
                continue;
            }
            let head = table.head.get(at).map(|head| words(head)).unwrap_or_default();
            parts.push(if at == 0 || head.is_empty() { said } else { format!("{head}: {said}") });
        }
        lines.push(format!("- {}", parts.join("; ")));
    }
    lines.join("\n")
}

/// Words without marks; a link's address stands behind its words unless they are the address.
fn words(list: &[Inline]) -> String {
    let mut text = String::new();
    for inline in list {
        match inline {
            Inline::Text { text: said } | Inline::Code { text: said } => text.push_str(said),
            Inline::Strong { content } | Inline::Emph { content } | Inline::Strike { content } => {
                text.push_str(&words(content));
            }
            Inline::Link { to, content } => {
                let said = words(content);
                let web = to.starts_with("http:") || to.starts_with("https:");
                let shown = to.trim_end_matches('/').ends_with(said.trim_end_matches('/'));
                text.push_str(&said);
                if web && !shown {
                    text.push_str(&format!(" ({to})"));
                }
            }
            Inline::Break => text.push('\n'),
        }
    }
    text
}
