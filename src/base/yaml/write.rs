//! Texts as YAML: in double quotes, whatever they hold, so that every reader gets them as they were.

use std::fmt::Write as _;

/// A text in double quotes. What a reader could take for a line's end or can't see is written as its number.
pub fn quoted(text: &str) -> String {
    let mut out = String::with_capacity(text.len() + 2);
    out.push('"');
    for c in text.chars() {
        match c {
            '"' | '\\' => out.extend(['\\', c]),
            '\n' => out.push_str("\\n"),
            '\t' => out.push_str("\\t"),
            c if is_plain(c) => out.push(c),
            // Writing to a String can't fail.
            c if u32::from(c) <= 0xFF => _ = write!(out, "\\x{:02X}", u32::from(c)),
            c if u32::from(c) <= 0xFFFF => _ = write!(out, "\\u{:04X}", u32::from(c)),
            c => _ = write!(out, "\\U{:08X}", u32::from(c)),
        }
    }
    out.push('"');
    out
}

/// A word as it is, where it can only be a word; else in quotes.
pub fn word(text: &str) -> String {
    let plain = text.starts_with(|c: char| c.is_ascii_alphabetic())
        && text.chars().all(|c| c.is_ascii_alphanumeric() || matches!(c, '-' | '_'))
        && !text.ends_with('-');
    let other = ["null", "true", "false", "yes", "no", "on", "off", "y", "n"];
    if plain && !other.contains(&text.to_ascii_lowercase().as_str()) { text.to_owned() } else { quoted(text) }
}

/// What can be seen and is no line's end, nor turns the direction of writing, nor is kept for Onramp itself.
fn is_plain(c: char) -> bool {
    !c.is_control()
        && !matches!(c, '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2060}'..='\u{206f}')
        && !matches!(c, '\u{e000}'..='\u{f8ff}' | '\u{feff}' | '\u{fff0}'..='\u{ffff}')
        && u32::from(c) < 0xE_0000
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_written_is_what_is_read() {
        let text =
            "a \"b\" \\ c: # - 'd'\n\ttab \u{0} \u{7f} \u{85} \u{2028} \u{feff} \u{202e} 😀 ção \u{10fffd}";
        let said = quoted(text);
        assert!(said.chars().all(is_plain), "{said}");
        let tree = granit_parser_value(&said);
        assert_eq!(tree, text);
    }

    /// The text of a YAML file that is one scalar.
    fn granit_parser_value(yaml: &str) -> String {
        use crate::base::text::Source;
        use crate::base::yaml::node::{Kind, parse};
        use crate::base::yaml::read::Private;
        let source = Source::new("x.yaml", format!("a: {yaml}\n"));
        let tree = parse(&source, &[], Private::Refused).value.unwrap();
        let Kind::Map { entries, .. } = tree.kind else { panic!("no map") };
        let Kind::Scalar { text, .. } = &entries[0].value.kind else { panic!("no text") };
        text.clone()
    }

    #[test]
    fn words_that_are_something_else_elsewhere_stand_in_quotes() {
        for plain in ["helena", "at-once", "x1"] {
            assert_eq!(word(plain), plain);
        }
        for other in ["no", "On", "null", "1e5", "12", "", "a b", "a:", "-", "ção"] {
            assert!(word(other).starts_with('"'), "{other}");
        }
    }
}
