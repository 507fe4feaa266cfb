//! New values as text.

use super::super::write::quoted;
use super::New;

/// The longest group that stands in one line behind its key, but for those at a file's top.
const SHORT: usize = 60;

/// A value in one line.
pub(super) fn flow(value: &New) -> String {
    match value {
        New::Text(text) => scalar(text),
        New::List(items) => {
            let items: Vec<String> = items.iter().map(flow).collect();
            format!("[{}]", items.join(", "))
        }
        New::Map(fields) => {
            let fields: Vec<String> =
                fields.iter().map(|(name, value)| format!("{}: {}", key(name), flow(value))).collect();
            format!("{{{}}}", fields.join(", "))
        }
    }
}

/// A value behind its key, on lines of its own where it has parts: what stands after the colon. `margin` is the key's.
pub(super) fn behind_key(value: &New, margin: &str, end: &str, longest: usize) -> String {
    let inner = format!("{margin}  ");
    match value {
        New::Text(_) => format!(" {}", flow(value)),
        New::List(items) if items.is_empty() => " []".to_owned(),
        New::Map(fields) if fields.is_empty() => " {}".to_owned(),
        New::Map(_) if !margin.is_empty() && flow(value).len() <= SHORT => format!(" {}", flow(value)),
        New::List(items) => items
            .iter()
            .map(|item| format!("{end}{inner}- {}", item_text(item, &inner, end, longest)))
            .collect(),
        New::Map(fields) => {
            let field = |(name, value): &(String, New)| {
                format!("{end}{inner}{}:{}", key(name), behind_key(value, &inner, end, longest))
            };
            fields.iter().map(field).collect()
        }
    }
}

/// An item behind its dash: in one line where that is short enough to read, else a field a line. `margin` is the
/// dash's.
pub(super) fn item_text(value: &New, margin: &str, end: &str, longest: usize) -> String {
    let line = flow(value);
    let New::Map(fields) = value else { return line };
    if line.chars().count() <= longest {
        return line;
    }
    let inner = format!("{margin}  ");
    let lines: Vec<String> = fields
        .iter()
        .map(|(name, value)| format!("{}:{}", key(name), behind_key(value, &inner, end, longest)))
        .collect();
    lines.join(&format!("{end}{inner}"))
}

/// A field's name. Records have such as `on`, which some programs would rather have in quotes, and people write without.
pub(super) fn key(name: &str) -> String {
    let plain = |c: char| c.is_ascii_alphanumeric() || c == '_' || c == '-';
    if name.starts_with(|c: char| c.is_ascii_alphabetic()) && name.chars().all(plain) {
        return name.to_owned();
    }
    scalar(name)
}

/// A text as it stands in a list: in quotes where another program might take it for something else.
pub(super) fn scalar(text: &str) -> String {
    let plain = text.starts_with(|c: char| c.is_ascii_alphanumeric())
        && text.chars().all(|c| c.is_ascii_alphanumeric() || "-_./@".contains(c));
    let word = matches!(
        text.to_ascii_lowercase().as_str(),
        "null" | "true" | "false" | "yes" | "no" | "on" | "off" | "y" | "n"
    );
    if (plain && !is_like_number(text) && !word) || is_sentence(text) {
        return text.to_owned();
    }
    quoted(text)
}

/// Whether programs may read it as a number: then it is one without quotes only where it is a plain whole number.
fn is_like_number(text: &str) -> bool {
    text.starts_with(|c: char| c.is_ascii_digit())
        && text.chars().all(|c| c.is_ascii_hexdigit() || "xo_.".contains(c))
        && (text.parse::<u32>().is_err() || (text.len() > 1 && text.starts_with('0')))
}

/// Words that no program takes for anything else: letters first, and nothing in them that YAML knows.
fn is_sentence(text: &str) -> bool {
    let plain = |c: char| c.is_alphanumeric() || " .-_()/".contains(c);
    text.starts_with(char::is_alphabetic)
        && text.contains(' ')
        && text.ends_with(|c: char| c.is_alphanumeric() || ".)".contains(c))
        && text.chars().all(plain)
}
