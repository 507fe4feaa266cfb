//! Tables.

use super::escape;
use super::inline;
use super::writer::{Part, Writer, tick_box};
use crate::model::document::{Align, Cell, Choice, Column, Inline, Table, Takes};

/// Letters of the longest word that keeps a column as wide as itself: an address, but no monster.
const LONGEST_WHOLE: usize = 34;

/// Appends a table in a region of its own: on a phone it scrolls inside itself, by finger and by keyboard.
pub(super) fn write(writer: &mut Writer<'_>, table: &Table) {
    let name = writer.region_name(&table.caption);
    let filled_in = writer.part == Part::Alone;
    let out = &mut writer.out;
    out.push_str("<div class=\"scroll\" role=\"region\" tabindex=\"0\"");
    escape::attribute("aria-label", &name, out);
    out.push_str(&format!(">\n<table class=\"{}\">\n", breadth(table.columns.len())));
    if !table.caption.trim().is_empty() {
        out.push_str("<caption><span>");
        escape::text(&table.caption, out);
        out.push_str("</span></caption>\n");
    }
    columns(&table.columns, out);
    out.push_str("<thead>\n<tr>");
    for (at, cell) in table.head.iter().enumerate() {
        head(cell, "col", table, at, out);
    }
    out.push_str("</tr>\n</thead>\n<tbody>\n");
    for row in &table.rows {
        out.push_str("<tr>");
        for (at, cell) in row.iter().enumerate() {
            match cell {
                Cell::Known { content, name, label, value, takes } if filled_in => {
                    let tag = if at == 0 && table.row_heads { "th scope=\"row\"" } else { "td" };
                    out.push_str(&format!("<{tag}{}><span class=\"known\">", class(table, at, content)));
                    inline::write(content, out);
                    out.push_str("</span>");
                    field(&Field { name, label, takes, known: Some(value) }, out);
                    out.push_str(&format!("</{}>\n", &tag[..2]));
                }
                Cell::Text { content } | Cell::Known { content, .. } if at == 0 && table.row_heads => {
                    head(content, "row", table, at, out);
                }
                Cell::Text { content } | Cell::Known { content, .. } => {
                    out.push_str(&format!("<td{}>", class(table, at, content)));
                    inline::write(content, out);
                    out.push_str("</td>\n");
                }
                Cell::Box { alt } | Cell::Ticked { alt } => {
                    out.push_str(&format!("<td{}>", class(table, at, &[])));
                    tick_box(matches!(cell, Cell::Ticked { .. }), alt, out);
                    out.push_str("</td>\n");
                }
                Cell::Blank { name, label, takes } => {
                    out.push_str("<td>");
                    field(&Field { name, label, takes, known: None }, out);
                    out.push_str("</td>\n");
                }
            }
        }
        out.push_str("</tr>\n");
    }
    out.push_str("</tbody>\n</table>\n</div>\n");
}

/// A field to write in.
struct Field<'f> {
    name: &'f str,
    label: &'f str,
    takes: &'f Takes,
    /// What is known already. It stands beside the field, which a script shows to those who want to correct it.
    known: Option<&'f str>,
}

fn field(field: &Field<'_>, out: &mut String) {
    let kind = match field.takes {
        Takes::Text => "text",
        Takes::Number => "number",
        Takes::Date => "date",
        Takes::Email => "email",
        Takes::Phone => "tel",
        Takes::Choice(options) | Takes::Choices(options) => return choice(field, options, out),
    };
    out.push_str(&format!("<input type=\"{kind}\" class=\"blank\""));
    if *field.takes == Takes::Number {
        out.push_str(" min=\"0\"");
    }
    escape::attribute("name", field.name, out);
    escape::attribute("aria-label", field.label, out);
    if let Some(known) = field.known {
        escape::attribute("value", known, out);
        escape::attribute("data-known", known, out);
        out.push_str(" hidden");
    }
    out.push('>');
}

/// A field to choose in. Its options are not printed in the text: on paper there is a line to write on.
fn choice(field: &Field<'_>, options: &[Choice], out: &mut String) {
    // Several that are known can't be shown as one.
    if field.known.is_some_and(|known| options.iter().all(|option| option.id != known)) {
        return;
    }
    out.push_str("<select class=\"blank\"");
    escape::attribute("name", field.name, out);
    escape::attribute("aria-label", field.label, out);
    if let Some(known) = field.known {
        escape::attribute("data-known", known, out);
        out.push_str(" hidden");
    }
    out.push_str("><option value=\"\" label=\"–\"></option>");
    for option in options {
        out.push_str("<option");
        escape::attribute("value", &option.id, out);
        escape::attribute("label", &option.text, out);
        if field.known == Some(option.id.as_str()) {
            out.push_str(" selected");
        }
        out.push_str("></option>");
    }
    out.push_str("</select>");
}

/// A head cell; one without words heads nothing and is no `<th>`.
fn head(content: &[Inline], scope: &str, table: &Table, at: usize, out: &mut String) {
    if inline::is_empty(content) {
        out.push_str("<td></td>\n");
        return;
    }
    out.push_str(&format!("<th scope=\"{scope}\"{}>", class(table, at, content)));
    // The name stands on the first line; what follows explains it.
    let end =
        content.iter().position(|inline| matches!(inline, Inline::Break)).map_or(content.len(), |at| at + 1);
    let (name, rest) = content.split_at(end);
    inline::write(name, out);
    if !rest.is_empty() {
        out.push_str("<span class=\"rest\">");
        inline::write(rest, out);
        out.push_str("</span>");
    }
    out.push_str("</th>\n");
}

/// Each column's share of the width, as a class in steps of five: the policy allows no style attribute.
fn columns(columns: &[Column], out: &mut String) {
    let sum: u32 = columns.iter().map(|column| u32::from(column.share)).sum();
    if sum == 0 {
        return;
    }
    out.push_str("<colgroup>");
    for column in columns {
        let step = (u32::from(column.share) * 20 + sum / 2) / sum;
        out.push_str(&format!("<col class=\"w{}\">", step.clamp(1, 20) * 5));
    }
    out.push_str("</colgroup>\n");
}

/// How wide a table is: it decides when it scrolls, and whether its rows are long enough to be shaded.
fn breadth(columns: usize) -> &'static str {
    match columns {
        0..=2 => "narrow",
        3..=4 => "medium",
        5 => "wide",
        _ => "long",
    }
}

/// A cell's class: where its text stands, and whether a word of it must be broken.
fn class(table: &Table, at: usize, content: &[Inline]) -> &'static str {
    let breaks = inline::words(content).split_whitespace().any(|word| word.chars().count() > LONGEST_WHOLE);
    match (table.columns.get(at).map(|column| column.align), breaks) {
        (Some(Align::Center), false) => " class=\"center\"",
        (Some(Align::Center), true) => " class=\"center breaks\"",
        (Some(Align::End), false) => " class=\"end\"",
        (Some(Align::End), true) => " class=\"end breaks\"",
        (Some(Align::Start) | None, false) => "",
        (Some(Align::Start) | None, true) => " class=\"breaks\"",
    }
}
