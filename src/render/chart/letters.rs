//! About how wide words are. Too wide is harmless, too narrow is not: words that touch can't be read.

use unicode_normalization::UnicodeNormalization as _;

/// About how wide a character is in the text's usual weight, in parts of its size.
fn wide(c: char) -> f64 {
    // An accent adds nothing.
    match std::iter::once(c).nfd().next().unwrap_or(c) {
        ' ' | '\u{a0}' | 'i' | 'j' | 'l' | '\'' => 0.27,
        '.' | ',' | ':' | ';' | '!' | '|' | '·' | 'ı' => 0.33,
        'f' | 'r' | 't' | '(' | ')' | '[' | ']' | '{' | '}' | '/' | '\\' => 0.385,
        'I' | '-' | '*' | '"' => 0.45,
        'c' | 'k' | 's' | 'v' | 'x' | 'y' | 'z' | 'J' | 'L' => 0.53,
        'm' | 'w' | 'M' | 'W' | '@' | '%' | '—' | '…' | 'æ' | 'Æ' | 'œ' | 'Œ' => 0.93,
        'a'..='z' => 0.59,
        'T' | 'E' | 'F' | 'Y' | 'Z' | '0'..='9' => 0.60,
        'A'..='Z' => 0.70,
        c => match u32::from(c) {
            0x20..0x250 => 0.72,
            // Greek and Cyrillic.
            0x370..0x530 if c.is_lowercase() => 0.70,
            0x370..0x530 => 0.85,
            _ => 1.0,
        },
    }
}

/// How much wider bold letters are.
pub(super) const BOLD: f64 = 1.05;

/// The width of a line of words, letters of the size 1.
pub(super) fn width(text: &str) -> f64 {
    text.chars().map(wide).sum()
}

/// How many lines words take in a column, letters of the size 1. A word that is wider than the column is broken.
pub(super) fn lines(text: &str, column: f64) -> usize {
    let mut count = 1;
    let mut used: f64 = 0.0;
    for word in text.split_whitespace() {
        let mut rest = width(word);
        let space = if used > 0.0 { wide(' ') } else { 0.0 };
        if used + space + rest <= column {
            used += space + rest;
            continue;
        }
        count += usize::from(used > 0.0);
        // Letters do not part exactly at the edge.
        let usable = (column - 1.0).max(1.0);
        while rest > column && rest > usable {
            count += 1;
            rest -= usable;
        }
        used = rest;
    }
    count
}

/// The beginning of a text that fits in so many lines, with an ellipsis where something is left out.
pub fn cut(text: &str, column: f64, most: usize) -> String {
    if lines(text, column) <= most {
        return text.to_owned();
    }
    let ends: Vec<usize> = text.char_indices().map(|(at, _)| at).collect();
    let shortened = |end: usize| format!("{}…", text[..end].trim_end());
    let fitting = ends.partition_point(|&end| lines(&shortened(end), column) <= most);
    shortened(fitting.checked_sub(1).and_then(|at| ends.get(at)).copied().unwrap_or_default())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::base::font::Fonts;

    #[test]
    fn words_are_about_as_wide_as_the_theme_sets_them() {
        let fonts = Fonts::embedded();
        let face = |weight: u16| {
            let faces = fonts.faces().iter().filter(|face| face.family == "IBM Plex Sans");
            let mut faces = faces.filter_map(|face| ttf_parser::Face::parse(&face.data, face.index).ok());
            faces.find(|face| !face.is_italic() && face.weight().to_number() == weight).unwrap()
        };
        let real = |face: &ttf_parser::Face<'_>, text: &str| -> f64 {
            let advance = |c| f64::from(face.glyph_hor_advance(face.glyph_index(c).unwrap()).unwrap());
            text.chars().map(advance).sum::<f64>() / f64::from(face.units_per_em())
        };
        let (regular, bold) = (face(400), face(600));
        for text in [
            "Registrar horários e particularidades de cada unidade",
            "Zugangsberechtigungsverwaltung und Datensicherungskonzept",
            "Install the monitoring agent (14 items)",
            "Change passwords",
            "30",
            "9 de nov.",
            "Προγραμματισμός",
            "Установка агента мониторинга",
        ] {
            let (thought, real) = (width(text), real(&regular, text));
            assert!((real..real * 1.3).contains(&thought), "{text}: {thought}, in fact {real}");
        }
        for text in ["Coleta de informações", "Prometido", "Gathering information", "novembro de 2026"] {
            let (thought, real) = (width(text) * BOLD, real(&bold, text));
            assert!((real..real * 1.2).contains(&thought), "{text}: {thought}, in fact {real}");
        }
    }

    #[test]
    fn words_fill_lines_and_monsters_are_broken() {
        assert_eq!(lines("", 10.0), 1);
        assert_eq!(lines("one two", 10.0), 1);
        assert_eq!(lines("one two", 2.5), 2);
        assert_eq!(lines(&"x".repeat(80), 10.0), 5);
        assert_eq!(
            lines(&"x".repeat(80), 0.0),
            lines(&"x".repeat(80), 1.0),
            "no column is too narrow to end"
        );
    }

    #[test]
    fn what_does_not_fit_is_cut_with_an_ellipsis() {
        assert_eq!(cut("one two", 10.0, 1), "one two");
        let shortened = cut("ação de revisão das senhas", 6.0, 1);
        assert!(shortened.ends_with('…') && shortened.len() > 6, "{shortened}");
        assert_eq!(lines(&shortened, 6.0), 1);
        assert_eq!(cut("word", 0.0, 1), "…");
    }
}
