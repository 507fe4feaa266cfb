//! Small pieces that several components show.

use super::{Scope, Trouble};
use crate::base::value::{dial, link_is_safe};
use crate::model::document::{Block, Cell, Inline, Picture};
use crate::model::record::Person;

/// A link, or only its words where it leads nowhere safe.
pub(super) fn link(to: String, words: &str) -> Inline {
    if link_is_safe(&to) {
        Inline::Link { to, content: vec![Inline::text(words)] }
    } else {
        Inline::text(words)
    }
}

/// A phone number that a phone can dial.
pub(super) fn phone(number: &str) -> Inline {
    link(format!("tel:{}", dial(number)), number)
}

/// An e-mail address that a mail program opens.
pub(super) fn email(address: &str) -> Inline {
    link(format!("mailto:{address}"), address)
}

/// A cell of words.
pub(super) fn cell(content: Vec<Inline>) -> Cell {
    Cell::Text { content }
}

/// A cell of plain text; empty where there is none.
pub(super) fn text_cell(text: Option<&str>) -> Cell {
    cell(text.map(Inline::text).into_iter().collect())
}

/// Lines under each other within one paragraph.
pub(super) fn lines(parts: Vec<Vec<Inline>>) -> Vec<Inline> {
    let mut out = Vec::new();
    for part in parts.into_iter().filter(|part| !part.is_empty()) {
        if !out.is_empty() {
            out.push(Inline::Break);
        }
        out.extend(part);
    }
    out
}

/// Phone and e-mail of a person, a line each.
pub(super) fn reach(phone_number: Option<&str>, address: Option<&str>) -> Option<Block> {
    let parts = vec![phone_number.map(phone).into_iter().collect(), address.map(email).into_iter().collect()];
    let content = lines(parts);
    (!content.is_empty()).then_some(Block::Paragraph { content })
}

/// A person's photo, or initials where there is none.
pub(super) fn face(person: &Person, scope: &Scope<'_>) -> Option<Picture> {
    let name = person.name.as_deref()?;
    let photo = person.photo.as_ref().and_then(|path| scope.shared_picture(path.as_str(), name));
    Some(match photo {
        Some(image) => Picture::Photo { image },
        None => Picture::Initials { letters: initials(name) },
    })
}

/// The first letters of the first and last name.
pub fn initials(name: &str) -> String {
    let mut words = name.split_whitespace().filter_map(|word| word.chars().find(|c| c.is_alphanumeric()));
    let first = words.next();
    let last = words.next_back();
    first.into_iter().chain(last).flat_map(char::to_uppercase).collect()
}

/// A bulleted list of texts.
pub(super) fn bullets<'t>(texts: impl IntoIterator<Item = &'t str>) -> Option<Block> {
    let items: Vec<crate::model::document::Item> = texts
        .into_iter()
        .map(|text| crate::model::document::Item::plain(vec![Block::paragraph(text)]))
        .collect();
    (!items.is_empty()).then_some(Block::List { start: None, items })
}

/// A block, or the words that stand for it where there is nothing to show.
pub(super) fn or_none(
    block: Option<Block>,
    none: Option<&str>,
    scope: &Scope<'_>,
) -> Result<Vec<Block>, Trouble> {
    match (block, none) {
        (Some(block), _) => Ok(vec![block]),
        (None, Some(words)) => Ok(vec![Block::paragraph(scope.plain(words)?)]),
        (None, None) => Ok(Vec::new()),
    }
}

/// The paragraphs of a text: blank lines part them, single line ends do not.
pub(super) fn paragraphs(text: &str) -> Vec<Block> {
    let mut out = Vec::new();
    for part in text.replace("\r\n", "\n").split("\n\n") {
        let line: Vec<&str> = part.lines().map(str::trim).filter(|line| !line.is_empty()).collect();
        if !line.is_empty() {
            out.push(Block::paragraph(line.join(" ")));
        }
    }
    out
}

/// A text without its line ends.
pub(super) fn one_line(text: &str) -> String {
    let lines: Vec<&str> = text.lines().map(str::trim).filter(|line| !line.is_empty()).collect();
    lines.join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn initials_are_first_and_last() {
        assert_eq!(initials("Ana Beatriz de Lima"), "AL");
        assert_eq!(initials("Érica"), "É");
        assert_eq!(initials(""), "");
    }

    #[test]
    fn a_phone_number_is_dialled_without_its_marks() {
        assert!(matches!(phone("+55 19 5550-0100"), Inline::Link { to, .. } if to == "tel:+551955500100"));
        assert!(matches!(phone("ask Ana"), Inline::Text { .. }));
    }
}
