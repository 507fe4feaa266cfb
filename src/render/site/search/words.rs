//! The words of texts.

use unicode_normalization::UnicodeNormalization as _;
use unicode_normalization::char::is_combining_mark;

/// The words of a text as they are typed, in small letters.
pub fn words(text: &str) -> impl Iterator<Item = String> {
    let composed: String = text.nfc().flat_map(char::to_lowercase).collect();
    let split: Vec<String> = composed
        .split(|c: char| !c.is_alphanumeric() && !is_combining_mark(c))
        .filter(|word| counts(word))
        .map(str::to_owned)
        .collect();
    split.into_iter()
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
}
