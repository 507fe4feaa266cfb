//! An agreement beside the standard one: its fingerprint, and what differs, clause by clause.

use std::collections::BTreeMap;

use similar::{Algorithm, ChangeTag, DiffOp, TextDiff, capture_diff_slices};

use super::fingerprint_of;
use crate::base::locale::Locale;
use crate::base::value::Fingerprint;
use crate::model::document::{Block, Inline, text_of, words_of};

/// A client's agreement in each of its languages.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Agreement {
    /// The texts, in the order of the client's languages.
    pub texts: Vec<AgreementText>,
    /// Both sides have signed: what was reviewed is not asked for again.
    pub signed: bool,
}

/// The agreement in one language.
#[derive(Debug, Clone, PartialEq)]
pub struct AgreementText {
    /// The language.
    pub locale: Locale,
    /// The fingerprint of its clauses, for `sla.reviewed.of`.
    pub fingerprint: Fingerprint,
    /// Its clauses, before they are numbered: what stands before the annexes.
    pub clauses: Vec<Block>,
    /// What differs from the standard template.
    pub differences: Vec<Difference>,
    /// Values that it needs are not known yet.
    pub has_gaps: bool,
    /// Its fingerprint stands in `sla.reviewed.of`.
    pub reviewed: bool,
}

/// A clause that is not as in the standard template.
#[derive(Debug, Clone, PartialEq)]
pub struct Difference {
    /// The clause's title.
    pub title: String,
    /// What happened to it.
    pub change: Change,
    /// Whose wish that is.
    pub cause: Cause,
    /// The paragraphs that differ: the standard's words, and this client's.
    pub paragraphs: Vec<(Vec<Inline>, Vec<Inline>)>,
}

/// What happened to a clause.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Change {
    /// The standard has none of this name.
    Added,
    /// It reads differently.
    Changed,
    /// It is not there.
    Removed,
}

/// Why a clause differs.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Cause {
    /// The service level has a template of its own.
    Level,
    /// The client has.
    Client,
    /// Both have.
    Both,
}

/// The same agreement as it would be without what a level or a client puts over the standard.
#[derive(Debug, Clone, Copy)]
pub struct Versions<'b> {
    /// For everybody.
    pub standard: &'b [Block],
    /// For the client's service level.
    pub level: &'b [Block],
    /// For this client.
    pub own: &'b [Block],
}

impl Agreement {
    /// The text in a language.
    pub fn text(&self, locale: &Locale) -> Option<&AgreementText> {
        self.texts.iter().find(|text| text.locale == *locale)
    }
}

impl AgreementText {
    /// The text of a client in one language. `reviewed` holds the fingerprints that a lawyer has read.
    pub fn new(
        locale: &Locale,
        versions: Versions<'_>,
        reviewed: &[Fingerprint],
        has_gaps: bool,
    ) -> Option<AgreementText> {
        let fingerprint = fingerprint_of(versions.own)?;
        Some(AgreementText {
            locale: locale.clone(),
            reviewed: !has_gaps && reviewed.contains(&fingerprint),
            fingerprint,
            clauses: versions.own.to_vec(),
            differences: differences(versions),
            has_gaps,
        })
    }
}

/// A clause as plain text.
struct Section {
    title: String,
    paragraphs: Vec<String>,
}

/// Clauses by the id of their heading, in their order.
fn sections(blocks: &[Block]) -> Vec<(String, Section)> {
    let mut out: Vec<(String, Section)> = Vec::new();
    for block in blocks {
        match block {
            Block::Heading { level: 1, id, content, .. } => {
                out.push((id.clone(), Section { title: words_of(content), paragraphs: Vec::new() }));
            }
            other => {
                if let Some((_, section)) = out.last_mut() {
                    section.paragraphs.extend(lines(other));
                }
            }
        }
    }
    out
}

fn lines(block: &Block) -> Vec<String> {
    let line = |blocks: &[Block]| text_of(blocks).split('\n').map(str::trim).collect::<Vec<_>>().join(" · ");
    match block {
        Block::List { items, .. } => items.iter().map(|item| line(&item.blocks)).collect(),
        other => vec![line(std::slice::from_ref(other))],
    }
}

fn differences(versions: Versions<'_>) -> Vec<Difference> {
    let standard = sections(versions.standard);
    let own = sections(versions.own);
    let level: BTreeMap<String, Section> = sections(versions.level).into_iter().collect();
    let find = |list: &[(String, Section)], id: &str| list.iter().position(|(own, _)| own == id);
    let same = |a: Option<&Section>, b: Option<&Section>| match (a, b) {
        (Some(a), Some(b)) => a.title == b.title && a.paragraphs == b.paragraphs,
        (None, None) => true,
        _ => false,
    };
    let gone = standard.iter().filter(|(id, _)| find(&own, id).is_none());
    let all = own.iter().chain(gone).map(|(id, _)| id.as_str());
    all.filter_map(|id| {
        let section = |list: &'_ [(String, Section)]| find(list, id);
        let before = section(&standard).map(|at| &standard[at].1);
        let after = section(&own).map(|at| &own[at].1);
        let between = level.get(id);
        if same(before, after) {
            return None;
        }
        let cause = match (same(before, between), same(between, after)) {
            (true, _) => Cause::Client,
            (false, true) => Cause::Level,
            (false, false) => Cause::Both,
        };
        let change = match (before, after) {
            (None, _) => Change::Added,
            (_, None) => Change::Removed,
            _ => Change::Changed,
        };
        let none: &[String] = &[];
        let paragraphs =
            |section: Option<&Section>| section.map_or(none.to_vec(), |section| section.paragraphs.clone());
        let title = after.or(before).map(|section| section.title.clone())?;
        Some(Difference {
            title,
            change,
            cause,
            paragraphs: compare(&paragraphs(before), &paragraphs(after)),
        })
    })
    .collect()
}

/// The paragraphs that differ, side by side.
fn compare(before: &[String], after: &[String]) -> Vec<(Vec<Inline>, Vec<Inline>)> {
    let mut out = Vec::new();
    let whole =
        |text: Option<&String>| text.map(|text| vec![Inline::text(text.as_str())]).unwrap_or_default();
    for op in capture_diff_slices(Algorithm::Myers, before, after) {
        match op {
            DiffOp::Equal { .. } => {}
            DiffOp::Delete { old_index, old_len, .. } => {
                out.extend(
                    before[old_index..old_index + old_len].iter().map(|text| (whole(Some(text)), Vec::new())),
                );
            }
            DiffOp::Insert { new_index, new_len, .. } => {
                out.extend(
                    after[new_index..new_index + new_len].iter().map(|text| (Vec::new(), whole(Some(text)))),
                );
            }
            DiffOp::Replace { old_index, old_len, new_index, new_len } => {
                let new = &after[new_index..new_index + new_len];
                let mut next = 0;
                for old in &before[old_index..old_index + old_len] {
                    let alike = (next..new.len()).find(|at| are_alike(old, &new[*at]));
                    if let Some(at) = alike {
                        out.extend(new[next..at].iter().map(|text| (Vec::new(), whole(Some(text)))));
                        out.push(words(old, &new[at]));
                        next = at + 1;
                    } else {
                        out.push((whole(Some(old)), Vec::new()));
                    }
                }
                out.extend(new[next..].iter().map(|text| (Vec::new(), whole(Some(text)))));
            }
        }
    }
    out
}

/// How much of two paragraphs must be the same for one to be the other's new wording.
const ALIKE: f32 = 0.7;

fn are_alike(before: &str, after: &str) -> bool {
    TextDiff::from_words(before, after).ratio() >= ALIKE
}

/// Two paragraphs with the words that were taken out struck, and those that came in set strong.
fn words(before: &str, after: &str) -> (Vec<Inline>, Vec<Inline>) {
    let mut left = Vec::new();
    let mut right = Vec::new();
    for change in TextDiff::from_words(before, after).iter_all_changes() {
        let text = change.value();
        match change.tag() {
            ChangeTag::Equal => {
                push(&mut left, text, None);
                push(&mut right, text, None);
            }
            ChangeTag::Delete => push(&mut left, text, Some(Mark::Struck)),
            ChangeTag::Insert => push(&mut right, text, Some(Mark::Strong)),
        }
    }
    (left, right)
}

/// How a word stands out.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Mark {
    Struck,
    Strong,
}

/// Adds words to a line; those that are marked alike stand in one piece.
fn push(line: &mut Vec<Inline>, text: &str, mark: Option<Mark>) {
    let pieces = match (line.last_mut(), mark) {
        (Some(Inline::Text { text: last }), None) => {
            last.push_str(text);
            return;
        }
        (Some(Inline::Strike { content }), Some(Mark::Struck))
        | (Some(Inline::Strong { content }), Some(Mark::Strong)) => content,
        (_, None) => {
            line.push(Inline::text(text));
            return;
        }
        (_, Some(Mark::Struck)) => {
            line.push(Inline::Strike { content: vec![Inline::text(text)] });
            return;
        }
        (_, Some(Mark::Strong)) => {
            line.push(Inline::strong(text));
            return;
        }
    };
    if let Some(Inline::Text { text: last }) = pieces.last_mut() {
        last.push_str(text);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn clause(id: &str, paragraphs: &[&str]) -> Vec<Block> {
        let content = vec![Inline::text(id)];
        let head = Block::Heading { level: 1, id: id.into(), content, new_page: false, landscape: false };
        [head].into_iter().chain(paragraphs.iter().map(|text| Block::paragraph(*text))).collect()
    }

    #[test]
    fn each_difference_says_whose_it_is() {
        let (five, two) = ("within five days of it", "within two days of it");
        let standard = [clause("a", &["same"]), clause("b", &[five]), clause("c", &["x"])].concat();
        let level = [clause("a", &["same"]), clause("b", &["more", two]), clause("c", &["x"])].concat();
        let own = [clause("a", &["same"]), clause("b", &["more", two]), clause("d", &["new"])].concat();
        let found = differences(Versions { standard: &standard, level: &level, own: &own });
        let told: Vec<(&str, Change, Cause)> =
            found.iter().map(|one| (one.title.as_str(), one.change, one.cause)).collect();
        assert_eq!(
            told,
            [
                ("b", Change::Changed, Cause::Level),
                ("d", Change::Added, Cause::Client),
                ("c", Change::Removed, Cause::Client)
            ]
        );
        assert!(found[0].paragraphs[0].0.is_empty() && words_of(&found[0].paragraphs[0].1) == "more");
        let (before, after) = &found[0].paragraphs[1];
        assert!(matches!(&before[1], Inline::Strike { content } if words_of(content) == "five"));
        assert!(matches!(&after[1], Inline::Strong { content } if words_of(content) == "two"));
        assert_eq!(words_of(after), two);
    }
}
