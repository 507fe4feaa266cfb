//! Sections of pages, and the words in them.

use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::ops::Range;

use super::stems::Stems;
use super::words::{composed, compounds, split};
use crate::base::locale::Locale;
use crate::base::text::fold;
use crate::model::document::{Block, Document, text_of, words_of};

/// A page that can be found.
#[derive(Debug, Clone, Copy)]
pub struct Searchable<'a> {
    /// Where it is, from the folder of the pages.
    pub href: &'a str,
    /// What it says.
    pub document: &'a Document,
    /// It is a page of the site, of which each section is found by its words. A document is found as a whole by its
    /// words, and its chapters by their headings: it has many words, and the index is to stay small.
    pub detailed: bool,
    /// It says in short, and in the reader's words, what there is to know: found before documents and the glossary.
    pub first: bool,
}

/// A section of a page: what stands under a heading, or before the first.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Entry {
    /// Its page, as a place of [`Index::pages`].
    pub page: usize,
    /// The heading; empty for what stands before the first.
    pub heading: String,
    /// The heading's id; empty alike.
    pub anchor: String,
    /// It is a part of the section before it, or only the head of several parts.
    pub(super) inner: bool,
    /// How it begins.
    pub excerpt: String,
}

/// The index of the pages of one language.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Index {
    /// Pages: where they are, and their titles.
    pub pages: Vec<(String, String)>,
    /// Those of them that are found before the others.
    pub(super) first: BTreeSet<usize>,
    /// Their sections, in the order of the pages.
    pub entries: Vec<Entry>,
    /// All folded words that occur, each with the number of its stem.
    pub(super) forms: BTreeMap<String, usize>,
    /// For each stem, the entries whose text holds it, in order.
    pub(super) texts: Vec<Vec<usize>>,
    /// Words that say nothing, folded.
    pub(super) silent: &'static [&'static str],
}

/// How many letters of a section are shown.
const EXCERPT: usize = 64;
/// Headings deeper than this belong to the section above: in pages, and in documents.
const DEEPEST: u8 = 2;
const CHAPTERS: u8 = 1;

/// A section with its text.
struct Piece {
    entry: Entry,
    text: String,
}

impl Index {
    /// Makes the index.
    pub fn new(locale: &Locale, pages: &[Searchable<'_>]) -> Index {
        let stems = Stems::of(locale);
        let mut pieces = Vec::new();
        for (page, searchable) in pages.iter().enumerate() {
            let first = pieces.len();
            let deepest = if searchable.detailed { DEEPEST } else { CHAPTERS };
            sections(page, searchable.document, deepest, &mut pieces);
            if !searchable.detailed {
                gathered(pieces.get_mut(first..).unwrap_or_default());
            }
        }
        let titles: Vec<(String, String)> =
            pages.iter().map(|page| (page.href.to_owned(), page.document.meta.title.clone())).collect();
        // Each word is folded and stemmed once, however often it stands there.
        let mut known = Words::default();
        let in_texts: Vec<BTreeSet<usize>> = pieces.iter().map(|piece| known.of(&piece.text)).collect();
        pieces.iter().for_each(|piece| drop(known.of(&piece.entry.heading)));
        titles.iter().for_each(|(_, title)| drop(known.of(title)));
        let folded: Vec<String> = known.words.iter().map(|word| fold(word)).collect();
        // Two words that differ by a mark only are one form; its stem is that of the first of them.
        let mut stem_of: BTreeMap<&str, String> = BTreeMap::new();
        for (word, form) in known.words.iter().zip(&folded) {
            if stems.silent().binary_search(&form.as_str()).is_ok() {
                continue;
            }
            let stem = stems.stem(word);
            let first = stem_of.entry(form).or_insert_with(|| stem.clone());
            if stem < *first {
                *first = stem;
            }
        }
        // Stems are numbered in the order of their first forms: near ones have near numbers.
        let mut numbers: BTreeMap<&str, usize> = BTreeMap::new();
        let mut forms = BTreeMap::new();
        for (form, stem) in &stem_of {
            let next = numbers.len();
            forms.insert((*form).to_owned(), *numbers.entry(stem).or_insert(next));
        }
        let stem_of_word: Vec<Option<usize>> = folded.iter().map(|form| forms.get(form).copied()).collect();
        let mut texts: Vec<Vec<usize>> = vec![Vec::new(); numbers.len()];
        for (number, words) in in_texts.iter().enumerate() {
            let stems = words.iter().filter_map(|word| stem_of_word.get(*word).copied().flatten());
            for stem in stems.collect::<BTreeSet<usize>>() {
                if let Some(entries) = texts.get_mut(stem) {
                    entries.push(number);
                }
            }
        }
        let entries = pieces.into_iter().map(|piece| piece.entry).collect();
        let first =
            pages.iter().enumerate().filter(|(_, page)| page.first).map(|(number, _)| number).collect();
        Index { pages: titles, first, entries, forms, texts, silent: stems.silent() }
    }

    /// The stems of a text that the index knows.
    pub(super) fn stems_of(&self, text: &str) -> BTreeSet<usize> {
        let text = composed(text);
        let words = split(&text).map(str::to_owned).chain(compounds(&text));
        words.filter_map(|word| self.forms.get(&fold(&word)).copied()).collect()
    }
}

/// The words of many texts, each once.
#[derive(Default)]
struct Words {
    words: Vec<String>,
    places: HashMap<String, usize>,
}

impl Words {
    /// The words of a text, as places in the list.
    fn of(&mut self, text: &str) -> BTreeSet<usize> {
        let mut found = BTreeSet::new();
        let text = composed(text);
        found.extend(split(&text).map(|word| self.place(word)));
        found.extend(compounds(&text).map(|word| self.place(&word)));
        found
    }

    fn place(&mut self, word: &str) -> usize {
        if let Some(place) = self.places.get(word) {
            return *place;
        }
        let place = self.words.len();
        self.words.push(word.to_owned());
        self.places.insert(word.to_owned(), place);
        place
    }
}

/// Gives a document's first section the words of all of them.
fn gathered(pieces: &mut [Piece]) {
    let Some((whole, chapters)) = pieces.split_first_mut() else { return };
    for chapter in chapters {
        whole.text.push('\n');
        whole.text.push_str(&std::mem::take(&mut chapter.text));
        chapter.entry.excerpt.clear();
    }
}

/// Parts a document at its main headings.
fn sections(page: usize, document: &Document, deepest: u8, out: &mut Vec<Piece>) {
    let first =
        Entry { page, heading: String::new(), anchor: String::new(), inner: false, excerpt: String::new() };
    let mut open = (first, 0..0);
    let mut close = |(mut entry, range): (Entry, Range<usize>), intro: Option<&str>| {
        let blocks = document.blocks.get(range).unwrap_or_default();
        let mut text = text_of(blocks);
        if let Some(intro) = intro {
            text = format!("{intro}\n{text}");
        }
        entry.excerpt = excerpt(&text);
        entry.inner |= blocks.is_empty();
        out.push(Piece { entry, text });
    };
    let description = document.meta.description.as_deref();
    let mut intro = Some(description.unwrap_or_default());
    for (at, block) in document.blocks.iter().enumerate() {
        match block {
            Block::Heading { level, id, content, .. } if *level <= deepest => {
                let heading = words_of(content).replace('\n', " ");
                let inner = *level > CHAPTERS;
                let entry = Entry { page, heading, anchor: id.clone(), inner, excerpt: String::new() };
                close(std::mem::replace(&mut open, (entry, at + 1..at + 1)), intro.take());
            }
            _ => open.1.end = at + 1,
        }
    }
    close(open, intro.take());
}

/// How a text begins: whole words.
fn excerpt(text: &str) -> String {
    let mut out = String::new();
    for word in text.split_whitespace() {
        if out.chars().count() + word.chars().count() > EXCERPT {
            out.push('…');
            break;
        }
        if !out.is_empty() {
            out.push(' ');
        }
        out.push_str(word);
    }
    out
}

#[cfg(test)]
pub(super) mod tests {
    use super::*;
    use crate::base::value::Audience;
    use crate::model::document::{Meta, Paper, TextSize};

    /// A page with a title, a line before the first heading, and sections.
    pub(in super::super) fn page(title: &str, intro: &str, sections: &[(&str, &str)]) -> Document {
        let meta = Meta {
            kind: "x".into(),
            locale: Locale::english(),
            audience: Audience::Client,
            title: title.into(),
            description: None,
            provider: String::new(),
            client: String::new(),
            as_of: String::new(),
            as_of_text: String::new(),
            contents: false,
            paper: Paper::A4,
            size: TextSize::Normal,
        };
        let mut blocks = vec![Block::paragraph(intro)];
        for (heading, text) in sections {
            blocks.push(Block::Heading {
                level: 1,
                id: heading.to_lowercase(),
                content: vec![crate::model::document::Inline::text(*heading)],
                new_page: false,
                landscape: false,
            });
            blocks.push(Block::paragraph(*text));
        }
        Document { meta, cover: None, blocks, images: BTreeMap::new() }
    }

    #[test]
    fn a_section_begins_at_each_heading() {
        let document = page("Help", "Call us.", &[("Hours", "Monday"), ("Emergency", &"word ".repeat(60))]);
        let index = Index::new(
            &Locale::english(),
            &[Searchable { href: "help.html", document: &document, detailed: true, first: true }],
        );
        let entries: Vec<(&str, &str)> =
            index.entries.iter().map(|entry| (entry.anchor.as_str(), entry.excerpt.as_str())).collect();
        assert_eq!(entries[..2], [("", "Call us."), ("hours", "Monday")]);
        assert!(entries[2].1.ends_with(" word…") && entries[2].1.chars().count() <= EXCERPT + 1);
        assert_eq!(index.texts[index.forms["monday"]], [1]);
    }
}
