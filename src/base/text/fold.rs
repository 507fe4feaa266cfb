//! Words without marks and capitals, to compare what people type.

use unicode_normalization::UnicodeNormalization as _;
use unicode_normalization::char::is_combining_mark;

/// A text in small letters without marks: `Ação` becomes `acao`.
pub fn fold(text: &str) -> String {
    text.nfd().filter(|c| !is_combining_mark(*c)).flat_map(char::to_lowercase).collect()
}

/// The same with one blank between words: two names are the same where this is.
pub fn fold_name(name: &str) -> String {
    fold(name).split_whitespace().collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn marks_capitals_and_blanks_do_not_count() {
        assert_eq!(fold("Ação É NÃO ñandú ǘ"), "acao e nao nandu u");
        assert_eq!(fold_name("  João  da\nSilva"), fold_name("joao da silva"));
    }
}
