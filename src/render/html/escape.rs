//! The one place where text becomes HTML.

use std::fmt::Write as _;
use std::io;

/// Appends `text` so that it can stand between tags and inside a double-quoted attribute.
///
/// Characters that HTML forbids come out as U+FFFD: a browser would drop or change them silently. A carriage
/// return comes out as a line feed, as which every parser reads it.
pub(super) fn text(text: &str, out: &mut String) {
    let mut from = 0;
    for (at, c) in text.char_indices() {
        let stand_in = match c {
            '&' => "&amp;",
            '<' => "&lt;",
            '>' => "&gt;",
            '"' => "&quot;",
            '\'' => "&#39;",
            '\r' if text[at + 1..].starts_with('\n') => "",
            '\r' => "\n",
            c if is_forbidden(c) => "\u{FFFD}",
            _ => continue,
        };
        out.push_str(&text[from..at]);
        out.push_str(stand_in);
        from = at + c.len_utf8();
    }
    out.push_str(&text[from..]);
}

/// Appends ` name="value"`.
pub(super) fn attribute(name: &str, value: &str, out: &mut String) {
    out.push(' ');
    out.push_str(name);
    out.push_str("=\"");
    text(value, out);
    out.push('"');
}

/// Appends ` name="value"` for a value that is a URL.
pub(super) fn url_attribute(name: &str, value: &str, out: &mut String) {
    attribute(name, &url(value), out);
}

/// A checked URL with everything that may not stand in one percent-encoded; what is encoded already stays.
pub(super) fn url(url: &str) -> String {
    let mut out = String::with_capacity(url.len());
    let mut fragment = false;
    for (at, c) in url.char_indices() {
        let stays = match c {
            // A second `#` would end the URL for a strict reader.
            '#' => !std::mem::replace(&mut fragment, true),
            '%' => {
                url.as_bytes().get(at + 1..at + 3).is_some_and(|hex| hex.iter().all(u8::is_ascii_hexdigit))
            }
            '"' | '<' | '>' | '\\' | '^' | '`' | '{' | '|' | '}' | '[' | ']' => false,
            c => !c.is_whitespace() && !c.is_control() && !is_forbidden(c),
        };
        if stays { out.push(c) } else { percent(c, &mut out) }
    }
    out
}

/// A file name as the last part of a URL.
pub(super) fn url_segment(name: &str) -> String {
    let mut out = String::with_capacity(name.len());
    for c in name.chars() {
        if c.is_ascii_alphanumeric() || "-._~".contains(c) { out.push(c) } else { percent(c, &mut out) }
    }
    out
}

/// The same escaping for the values that a theme's Tera files print.
pub(super) fn for_tera(input: &str, output: &mut dyn io::Write) -> io::Result<()> {
    let mut escaped = String::with_capacity(input.len() + input.len() / 8);
    text(input, &mut escaped);
    output.write_all(escaped.as_bytes())
}

fn percent(c: char, out: &mut String) {
    for byte in c.encode_utf8(&mut [0; 4]).bytes() {
        // Writing to a String can't fail.
        let _ = write!(out, "%{byte:02X}");
    }
}

/// Controls and noncharacters: "control-character-in-input-stream", "noncharacter-in-input-stream".
fn is_forbidden(c: char) -> bool {
    let point = u32::from(c);
    (c.is_control() && !matches!(c, '\t' | '\n' | '\r'))
        || (0xFDD0..=0xFDEF).contains(&point)
        || point & 0xFFFE == 0xFFFE
}

#[cfg(test)]
mod tests {
    use super::*;

    fn escaped(input: &str) -> String {
        let mut out = String::new();
        text(input, &mut out);
        out
    }

    #[test]
    fn what_means_something_to_html_is_escaped() {
        assert_eq!(escaped("plain, açaí"), "plain, açaí");
        assert_eq!(escaped(r#""><script>'&"#), "&quot;&gt;&lt;script&gt;&#39;&amp;");
        assert_eq!(escaped("&amp;"), "&amp;amp;");
    }

    #[test]
    fn characters_that_html_forbids_are_marked() {
        assert_eq!(escaped("a\u{1}b\u{85}c\u{FFFF}d\u{FDD0}"), "a\u{FFFD}b\u{FFFD}c\u{FFFD}d\u{FFFD}");
        assert_eq!(escaped("a\r\nb\rc\td"), "a\nb\nc\td");
    }

    #[test]
    fn urls_keep_what_is_encoded_and_encode_the_rest() {
        assert_eq!(url("https://a.example/x%20y?q=1&r=ç#top"), "https://a.example/x%20y?q=1&r=ç#top");
        assert_eq!(url("a b|c%zz#x#y"), "a%20b%7Cc%25zz#x%23y");
        assert_eq!(url_segment("lögo \"1\"/..#.svg"), "l%C3%B6go%20%221%22%2F..%23.svg");
    }

    #[test]
    fn tera_escapes_alike() {
        let mut out = Vec::new();
        for_tera("<'\">&", &mut out).unwrap();
        assert_eq!(String::from_utf8(out).unwrap(), escaped("<'\">&"));
    }
}
