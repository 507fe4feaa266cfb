//! The ids of headings.

use std::collections::BTreeSet;

use pulldown_cmark::{Event, Parser, Tag, TagEnd};
use unicode_normalization::UnicodeNormalization as _;

use super::OPTIONS;
use crate::base::text::Span;

/// The ids of the headings of a text, as [`blocks`](super::blocks) gives them; of those that `counts` says yes to.
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

/// The id that a heading's words give: `Getting help` gives `getting-help`.
pub(in crate::engine::compose) fn slug(words: &str) -> String {
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

/// The id, with a number behind it where it is taken.
pub(super) fn unique(wanted: String, taken: &mut BTreeSet<String>) -> String {
    let mut id = wanted.clone();
    let mut number = 2;
    while !taken.insert(id.clone()) {
        id = format!("{wanted}-{number}");
        number += 1;
    }
    id
}
