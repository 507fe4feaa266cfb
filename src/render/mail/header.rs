//! The lines above a mail's text. What a record holds comes in as one line of words, whatever it was.

use std::fmt::Write as _;

use super::encode::base64;
use crate::model::document::Mailbox;

/// The longest line of a header.
const LINE: usize = 76;

/// One line of words: what would end the line, or steer a terminal, is a blank.
fn one_line(text: &str) -> String {
    let clean: String = text
        .chars()
        .map(|c| if c.is_control() || matches!(c, '\u{2028}' | '\u{2029}') { ' ' } else { c })
        .collect();
    clean.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// A header of free words, such as the subject.
pub(super) fn words(name: &str, text: &str) -> String {
    let text = one_line(text);
    let plain = text.bytes().all(|byte| (32..127).contains(&byte)) && !text.contains("=?");
    let longest = text.split(' ').map(str::len).max().unwrap_or_default();
    let body = if plain && longest < LINE - name.len() - 2 {
        folded(&text, name.len() + 2)
    } else {
        encoded(&text, name.len() + 2).join("\r\n ")
    };
    format!("{name}: {body}\r\n")
}

/// Words over several lines, broken at blanks.
fn folded(text: &str, taken: usize) -> String {
    let mut out = String::new();
    let mut width = taken;
    for word in text.split(' ') {
        if !out.is_empty() {
            let gap = if width + 1 + word.len() > LINE { "\r\n " } else { " " };
            width = if gap.len() > 1 { 1 } else { width + 1 };
            out.push_str(gap);
        }
        out.push_str(word);
        width += word.len();
    }
    out
}

/// Words of RFC 2047, each short enough for its line; `taken` of the first one's line is written already.
fn encoded(text: &str, taken: usize) -> Vec<String> {
    const AROUND: usize = "=?UTF-8?B??=".len();
    let room = |used: usize| (LINE.saturating_sub(used + AROUND)) / 4 * 3;
    let mut pieces = vec![String::new()];
    for c in text.chars() {
        let most = if pieces.len() == 1 { room(taken) } else { room(1) };
        match pieces.last_mut() {
            Some(piece) if piece.len() + c.len_utf8() <= most => piece.push(c),
            _ => pieces.push(c.to_string()),
        }
    }
    pieces.retain(|piece| !piece.is_empty());
    pieces.iter().map(|piece| format!("=?UTF-8?B?{}?=", base64(piece.as_bytes()))).collect()
}

/// A header of addresses, one a line.
pub(super) fn mailboxes(name: &str, list: &[Mailbox]) -> String {
    let all: Vec<String> = list.iter().map(|one| mailbox(one, name.len() + 2)).collect();
    format!("{name}: {}\r\n", all.join(",\r\n "))
}

fn mailbox(one: &Mailbox, taken: usize) -> String {
    // No address that a record can hold has blanks or brackets; one that comes another way loses them.
    let address: String = one
        .address
        .chars()
        .filter(|c| !c.is_whitespace() && !c.is_control() && !"<>,;\"".contains(*c))
        .collect();
    let name = one_line(&one.name);
    if name.is_empty() {
        return address;
    }
    let atoms = |c: char| c.is_ascii_alphanumeric() || " !#$%&'*+-/^_`{|}~".contains(c);
    let ascii = name.bytes().all(|byte| (32..127).contains(&byte)) && !name.contains("=?");
    let phrase = if ascii && name.len() < 60 && name.chars().all(atoms) {
        name
    } else if ascii && name.len() < 60 {
        format!("\"{}\"", name.replace('\\', "\\\\").replace('"', "\\\""))
    } else {
        encoded(&name, taken).join("\r\n ")
    };
    let last = phrase.rsplit("\r\n").next().map_or(0, str::len);
    let gap = if last + address.len() + taken + 3 > LINE { "\r\n " } else { " " };
    format!("{phrase}{gap}<{address}>")
}

/// What a file may be called on every system.
pub fn file_name(name: &str) -> String {
    const LONGEST: usize = 120;
    let clean = allowed(name);
    let (stem, ending) = clean.rsplit_once('.').unwrap_or((clean.as_str(), "pdf"));
    format!("{}.{ending}", shortened(stem, LONGEST).unwrap_or("document"))
}

/// What a folder may be called on every system. Shorter than a file: paths below it must fit as well.
pub fn folder_name(name: &str) -> String {
    const LONGEST: usize = 80;
    shortened(&allowed(name), LONGEST).unwrap_or("documents").to_owned()
}

/// A name on one line, without the characters that some systems refuse.
fn allowed(name: &str) -> String {
    let refused = |c: char| matches!(c, '/' | '\\' | ':' | '*' | '?' | '"' | '<' | '>' | '|');
    one_line(name).chars().map(|c| if refused(c) { '-' } else { c }).collect()
}

/// The beginning of a name, without dots and blanks at its ends; none where nothing else is in it.
fn shortened(name: &str, longest: usize) -> Option<&str> {
    let end = name.char_indices().nth(longest).map_or(name.len(), |(at, _)| at);
    let name = name.get(..end).unwrap_or_default().trim_matches(['.', ' ']);
    (!name.is_empty()).then_some(name)
}

/// What a file is, by its name's ending: a PDF or a workbook.
fn media_type(name: &str) -> &'static str {
    match name.rsplit_once('.') {
        Some((_, "xlsx")) => "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
        _ => "application/pdf",
    }
}

/// The headers of a file that goes along, its name in both forms that mail programs know: RFC 2231, and RFC 2047 within
/// quotes.
pub(super) fn attachment(name: &str) -> String {
    let kind = media_type(name);
    if name.is_ascii() && name.len() < 55 {
        let gap = if kind.len() + name.len() < LINE - 30 { " " } else { "\r\n " };
        return format!(
            "Content-Type: {kind};{gap}name=\"{name}\"\r\nContent-Disposition: attachment;\r\n filename=\"{name}\"\r\n"
        );
    }
    let mut out = format!("Content-Type: {kind};\r\n name=\"");
    out.push_str(&encoded(name, 8).join("\r\n "));
    out.push_str("\"\r\nContent-Disposition: attachment");
    let pieces = percent(name);
    let whole = pieces.len() == 1;
    for (at, piece) in pieces.iter().enumerate() {
        let section = if whole { String::new() } else { format!("*{at}") };
        let charset = if at == 0 { "UTF-8''" } else { "" };
        // Writing to a String can't fail.
        let _ = write!(out, ";\r\n filename{section}*={charset}{piece}");
    }
    out.push_str("\r\n");
    out
}

/// A name percent-encoded, in pieces that fit a line each.
fn percent(name: &str) -> Vec<String> {
    const ROOM: usize = 50;
    let mut pieces = vec![String::new()];
    for c in name.chars() {
        let mut one = String::new();
        if c.is_ascii_alphanumeric() || "-._~".contains(c) {
            one.push(c);
        } else {
            for byte in c.encode_utf8(&mut [0; 4]).bytes() {
                let _ = write!(one, "%{byte:02X}");
            }
        }
        match pieces.last_mut() {
            Some(piece) if piece.len() + one.len() <= ROOM => piece.push_str(&one),
            _ => pieces.push(one),
        }
    }
    pieces
}
