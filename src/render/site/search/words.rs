//! The words of texts.

use unicode_normalization::UnicodeNormalization as _;
use unicode_normalization::char::is_combining_mark;

/// The words of a text as they are typed, in small letters.
pub fn words(text: &str) -> impl Iterator<Item = String> {
    let composed = composed(text);
    let split: Vec<String> = split(&composed).map(str::to_owned).collect();
    split.into_iter()
}

/// A text as its words are taken from it: in small letters, each mark on its letter.
pub(super) fn composed(text: &str) -> String {
    text.nfc().flat_map(char::to_lowercase).collect()
}

/// The words of a text that is [composed].
pub(super) fn split(composed: &str) -> impl Iterator<Item = &str> {
    composed.split(|c| !is_letter(c)).filter(|word| counts(word))
}

/// What is written with a hyphen in a text that is [composed], as those look for it who write it without: `kickoff` for
/// `kick-off`.
pub(super) fn compounds(composed: &str) -> impl Iterator<Item = String> {
    const HYPHENS: [char; 2] = ['-', '\u{2011}'];
    composed
        .split(|c: char| !is_letter(c) && !HYPHENS.contains(&c))
        .map(|run| run.trim_matches(HYPHENS))
        .filter(|run| run.contains(HYPHENS) && !run.contains(char::is_numeric))
        .map(|run| run.replace(HYPHENS, ""))
}

fn is_letter(c: char) -> bool {
    c.is_alphanumeric() || is_combining_mark(c)
}

/// Whether a word is worth looking for: not a single letter, and not a day of a date.
fn counts(word: &str) -> bool {
    let letters = word.chars().count();
    letters > 2 || (letters == 2 && !word.chars().all(|c| c.is_ascii_digit()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_what_one_looks_for() {
        let split: Vec<String> = words("O servidor (T350), às 9h: 12/11/2026 é seu.").collect();
        assert_eq!(split, ["servidor", "t350", "às", "9h", "2026", "seu"]);
    }

    #[test]
    fn what_has_a_hyphen_is_found_without_it() {
        let joined: Vec<String> = compounds("kick-off, go‑live – end-2-end, pf-3k, -x- a‐b e-mail").collect();
        assert_eq!(joined, ["kickoff", "golive", "email"]);
    }
}
