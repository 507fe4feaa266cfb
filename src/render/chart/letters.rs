//! About how wide words are. Too wide is harmless, too narrow is not: words that touch can't be read.

/// About how wide a character is, in parts of its size.
fn wide(c: char) -> f64 {
    match c {
        'i' | 'l' | 'j' | 't' | 'f' | 'r' | 'I' | '.' | ',' | ':' | ';' | '\'' | '|' | '!' | '(' | ')'
        | '[' | ']' | '-' | '/' | ' ' | '\u{a0}' => 0.38,
        'm' | 'w' | 'M' | 'W' | '@' | '%' | '—' | '…' => 0.92,
        c if c.is_uppercase() => 0.70,
        // Scripts whose characters fill a square.
        c if u32::from(c) >= 0x1100 => 1.0,
        _ => 0.60,
    }
}

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

    #[test]
    fn words_fill_lines_and_monsters_are_broken() {
        assert_eq!(lines("", 10.0), 1);
        assert_eq!(lines("one two", 10.0), 1);
        assert_eq!(lines("one two", 2.5), 2);
        assert_eq!(lines(&"x".repeat(80), 10.0), 6);
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
