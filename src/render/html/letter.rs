//! A document as the HTML of a mail: plain elements that every mail program shows; no classes, styles or pictures.

use super::{escape, inline};
use crate::base::value::link_is_safe;
use crate::model::document::{Block, Card, Cell, Document, Inline, Item, Table, words_of};

/// A whole HTML file with the document's blocks.
pub fn letter(document: &Document) -> String {
    let mut out = String::from("<!doctype html>\n<html");
    escape::attribute("lang", document.meta.locale.as_str(), &mut out);
    out.push_str(">\n<head>\n<meta charset=\"utf-8\">\n<title>");
    escape::text(&document.meta.title, &mut out);
    out.push_str("</title>\n</head>\n<body>\n");
    blocks(&document.blocks, &mut out);
    out.push_str("</body>\n</html>\n");
    out
}

fn blocks(list: &[Block], out: &mut String) {
    for block in list {
        match block {
            Block::Heading { level, content, .. } => {
                let name = format!("h{}", level.saturating_add(1).clamp(2, 4));
                element(&name, content, out);
            }
            Block::Paragraph { content } => element("p", content, out),
            Block::List { start, items } => self::list(*start, items, out),
            Block::Table(table) => self::table(table, out),
            Block::Code { text } => {
                out.push_str("<pre>");
                escape::text(text, out);
                out.push_str("</pre>\n");
            }
            Block::Quote { blocks: inner, by } => {
                out.push_str("<blockquote>\n");
                blocks(inner, out);
                if !by.is_empty() {
                    element("p", &[Inline::text(by.join(", "))], out);
                }
                out.push_str("</blockquote>\n");
            }
            Block::Callout { title, blocks: inner, .. } => titled(title, &[], inner, out),
            Block::Facts { items } => {
                for fact in items {
                    out.push_str("<p><strong>");
                    words(&fact.name, out);
                    out.push_str("</strong>: ");
                    words(&fact.value, out);
                    out.push_str("</p>\n");
                }
            }
            Block::Cards { items, .. } => {
                for Card { title, subtitle, blocks: inner, .. } in items {
                    titled(title, subtitle, inner, out);
                }
            }
            Block::Strip { items } => {
                out.push_str("<ol>\n");
                for phase in items {
                    let note = phase.note.iter().map(|note| format!(": {note}"));
                    let line: String = std::iter::once(phase.title.clone()).chain(note).collect();
                    element("li", &[Inline::text(line)], out);
                }
                out.push_str("</ol>\n");
            }
            Block::Figure { caption, .. } => element("p", caption, out),
            Block::QrCode { blocks: inner, .. } => blocks(inner, out),
            Block::Form(form) => {
                form.lines().into_iter().for_each(|line| element("p", &[Inline::text(line)], out));
            }
            Block::Rule => out.push_str("<hr>\n"),
            // A picture: what it shows stands in a table beside it.
            Block::Timeline(_) | Block::Chart(_) => {}
        }
    }
}

fn titled(title: &[Inline], subtitle: &[Inline], inner: &[Block], out: &mut String) {
    if !inline::is_empty(title) {
        out.push_str("<p><strong>");
        words(title, out);
        out.push_str("</strong>");
        if !inline::is_empty(subtitle) {
            out.push_str("<br>\n");
            words(subtitle, out);
        }
        out.push_str("</p>\n");
    }
    blocks(inner, out);
}

fn list(start: Option<u64>, items: &[Item], out: &mut String) {
    let name = if start.is_some() { "ol" } else { "ul" };
    out.push_str(&format!("<{name}>\n"));
    for item in items {
        // A line is a line: a paragraph of its own would stand far from its neighbours.
        if let [Block::Paragraph { content }] = item.blocks.as_slice() {
            element("li", content, out);
        } else {
            out.push_str("<li>\n");
            blocks(&item.blocks, out);
            out.push_str("</li>\n");
        }
    }
    out.push_str(&format!("</{name}>\n"));
}

fn table(table: &Table, out: &mut String) {
    if !table.caption.trim().is_empty() {
        element("p", &[Inline::strong(table.caption.as_str())], out);
    }
    out.push_str("<table cellpadding=\"6\">\n<tr>");
    for head in &table.head {
        cell("th", head, out);
    }
    out.push_str("</tr>\n");
    for row in &table.rows {
        out.push_str("<tr>");
        for (at, one) in row.iter().enumerate() {
            let name = if at == 0 && table.row_heads { "th" } else { "td" };
            match one {
                Cell::Text { content } | Cell::Known { content, .. } => cell(name, content, out),
                Cell::Box { .. } => cell(name, &[Inline::text("[ ]")], out),
                Cell::Ticked { .. } => cell(name, &[Inline::text("[x]")], out),
                Cell::Blank { .. } => cell(name, &[], out),
            }
        }
        out.push_str("</tr>\n");
    }
    out.push_str("</table>\n");
}

fn cell(name: &str, content: &[Inline], out: &mut String) {
    out.push_str(&format!("<{name} align=\"left\" valign=\"top\">"));
    words(content, out);
    out.push_str(&format!("</{name}>\n"));
}

fn element(name: &str, content: &[Inline], out: &mut String) {
    if inline::is_empty(content) {
        return;
    }
    out.push_str(&format!("<{name}>"));
    words(content, out);
    out.push_str(&format!("</{name}>\n"));
}

/// Words with their marks; a link that leads to a place of the document itself leads nowhere in a mail.
fn words(content: &[Inline], out: &mut String) {
    for one in content {
        match one {
            Inline::Link { to, content } if !leads_out(to) => {
                inline::write(&[Inline::text(words_of(content))], out);
            }
            other => inline::write(std::slice::from_ref(other), out),
        }
    }
}

/// Whether a link leads somewhere from a mail.
fn leads_out(to: &str) -> bool {
    let schemes = ["http:", "https:", "mailto:", "tel:"];
    link_is_safe(to) && schemes.iter().any(|scheme| to.to_ascii_lowercase().starts_with(scheme))
}
