//! Questions to the index. `themes/default/assets/search.js` takes the same steps: `tests/fixtures/search` holds both to
//! the same answers.

use std::collections::{BTreeMap, BTreeSet};

use super::index::Index;
use super::words::words;
use crate::base::text::fold;

/// A section that was found.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Hit {
    /// The section, as a place of [`Index::entries`].
    pub entry: usize,
    /// How many of the words it has.
    pub words: usize,
    /// How well they fit.
    pub score: u32,
}

/// What a match is worth by where it stands.
const TITLE: u32 = 100;
const HEADING: u32 = 60;
/// A heading below another one: it must have the word in its text too, to be worth nearly as much.
const INNER: u32 = 35;
const TEXT: u32 = 20;
/// The title of the page, for a section further below.
const ABOVE: u32 = 15;

/// What all of it is worth by the page that it is on: one that is found first, or another.
const FIRST: u32 = 5;
const OTHER: u32 = 2;

/// What a match is worth by how near it is.
const SAME: u32 = 100;
const BEGINS: u32 = 70;
const LONGER: u32 = 60;
const NEAR: u32 = 50;
const NEARLY: u32 = 35;

/// The shortest word that may differ by one letter, and by two.
const ONE_OFF: usize = 4;
const TWO_OFF: usize = 8;

impl Index {
    /// The sections that answer a question, the best first: those with all of its words before those with some.
    pub fn query(&self, question: &str) -> Vec<Hit> {
        let mut asked: Vec<String> = Vec::new();
        for word in words(question).map(|word| fold(&word)) {
            if !asked.contains(&word) {
                asked.push(word);
            }
        }
        let speaking = |word: &String| self.silent.binary_search(&word.as_str()).is_err();
        if asked.iter().any(speaking) {
            asked.retain(speaking);
        }
        let titles: Vec<BTreeSet<usize>> = self.pages.iter().map(|(_, title)| self.stems_of(title)).collect();
        let headings: Vec<BTreeSet<usize>> =
            self.entries.iter().map(|entry| self.stems_of(&entry.heading)).collect();
        let mut found: BTreeMap<usize, (usize, u32)> = BTreeMap::new();
        for word in &asked {
            let stems = self.matches(word);
            let best = |there: &dyn Fn(usize) -> bool| {
                stems.iter().filter(|(stem, _)| there(**stem)).map(|(_, worth)| *worth).max().unwrap_or(0)
            };
            for (number, entry) in self.entries.iter().enumerate() {
                let titled = titles.get(entry.page);
                let in_title = best(&|stem| titled.is_some_and(|title| title.contains(&stem)));
                let in_heading =
                    best(&|stem| headings.get(number).is_some_and(|heading| heading.contains(&stem)));
                let in_text = best(&|stem| {
                    self.texts.get(stem).is_some_and(|entries| entries.binary_search(&number).is_ok())
                });
                // Only the page itself, or a section that has the word, is an answer.
                let whole = entry.anchor.is_empty();
                if in_heading + in_text == 0 && !(whole && in_title > 0) {
                    continue;
                }
                let above = if whole { TITLE } else { ABOVE };
                let heading = if entry.inner { INNER } else { HEADING };
                let kind = if self.first.contains(&entry.page) { FIRST } else { OTHER };
                let worth = kind * (above * in_title + heading * in_heading + TEXT * in_text);
                let sum = found.entry(number).or_default();
                sum.0 += 1;
                sum.1 += worth;
            }
        }
        let mut hits: Vec<Hit> =
            found.into_iter().map(|(entry, (words, score))| Hit { entry, words, score }).collect();
        hits.sort_by(|a, b| (b.words, b.score, a.entry).cmp(&(a.words, a.score, b.entry)));
        hits
    }

    /// The stems that a word may mean, with what that is worth.
    fn matches(&self, word: &str) -> BTreeMap<usize, u32> {
        let mut found: BTreeMap<usize, u32> = BTreeMap::new();
        let mut add = |stem: usize, worth: u32| {
            let best = found.entry(stem).or_default();
            *best = worth.max(*best);
        };
        let letters = word.chars().count();
        let same = self.forms.get(word);
        if let Some(stem) = same {
            add(*stem, SAME);
        }
        let beginning = self.forms.range(word.to_owned()..).take_while(|(form, _)| form.starts_with(word));
        beginning.for_each(|(_, stem)| add(*stem, BEGINS));
        if same.is_none() {
            // A longer form of a word that occurs: `printers` where there is `printer`.
            for (form, stem) in &self.forms {
                let length = form.chars().count();
                if length >= ONE_OFF && letters - length.min(letters) <= 3 && word.starts_with(form.as_str())
                {
                    add(*stem, LONGER);
                }
            }
        }
        if found.is_empty() && letters >= ONE_OFF {
            let most = if letters >= TWO_OFF { 2 } else { 1 };
            for (form, stem) in &self.forms {
                if form.chars().count().abs_diff(letters) > most {
                    continue;
                }
                match strsim::osa_distance(word, form) {
                    1 => add_to(&mut found, *stem, NEAR),
                    2 if most == 2 => add_to(&mut found, *stem, NEARLY),
                    _ => {}
                }
            }
        }
        found
    }
}

fn add_to(found: &mut BTreeMap<usize, u32>, stem: usize, worth: u32) {
    let best = found.entry(stem).or_default();
    *best = worth.max(*best);
}

#[cfg(test)]
mod tests {
    use super::super::index::Searchable;
    use super::super::index::tests::page;
    use super::*;
    use crate::base::locale::Locale;

    /// Where a question leads first: on a site of two pages, and with a document beside them.
    fn first(question: &str, with_document: bool) -> Option<String> {
        let help = page("Getting help", "Call us about a printer.", &[("Emergency", "Call at night.")]);
        let plan = page("Your plan", "When things happen.", &[("Backups", "We test a restore.")]);
        let paper = page("Restore of backups", "How a restore goes.", &[("The kick-off", "We meet.")]);
        let mut pages = vec![
            Searchable { href: "help.html", document: &help, detailed: true, first: true },
            Searchable { href: "plan.html", document: &plan, detailed: true, first: true },
        ];
        if with_document {
            pages.push(Searchable { href: "paper.html", document: &paper, detailed: false, first: false });
        }
        let index = Index::new(&Locale::english(), &pages);
        let entry = &index.entries[index.query(question).first()?.entry];
        Some(format!("{}#{}", index.pages[entry.page].0, entry.anchor))
    }

    #[test]
    fn the_best_section_comes_first() {
        for (question, wanted) in [
            ("help", "help.html#"),
            ("EMERGENCY", "help.html#emergency"),
            ("backup", "plan.html#backups"),
            ("restored", "plan.html#backups"),
            ("emer", "help.html#emergency"),
            ("emergncy", "help.html#emergency"),
            ("emregency", "help.html#emergency"),
            ("plna", "plan.html#"),
            ("call at night", "help.html#emergency"),
            ("the restore of a printer", "help.html#"),
            ("printers", "help.html#"),
        ] {
            assert_eq!(first(question, false).as_deref(), Some(wanted), "{question}");
        }
        for nothing in ["", "zzzz", "a", "x y"] {
            assert_eq!(first(nothing, true), None, "{nothing}");
        }
    }

    #[test]
    fn a_document_comes_first_where_it_is_called_so_or_has_more_of_the_words() {
        for (question, wanted) in [
            ("backups", "plan.html#backups"),
            ("restored", "paper.html#"),
            ("restore of backups", "paper.html#"),
            ("how a restore of backups goes", "paper.html#"),
            ("kickoff", "paper.html#the kick-off"),
        ] {
            assert_eq!(first(question, true).as_deref(), Some(wanted), "{question}");
        }
    }
}
