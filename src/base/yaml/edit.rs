//! Changes to a file that a person wrote: an item at the end of a list, and every other byte as it was.
//!
//! The place is found in the tree, the text is put in there, and the result is read again: unless it is the old tree with
//! the one item more, nothing is changed.

use std::sync::Arc;

use super::super::text::{Source, Span};
use super::node::{Entry, Kind, Node, parse};
use super::read::Private;

/// The file with an item more in a list at its top level; the list is made where there is none. `None` where that can't be
/// done without touching anything else.
///
/// The item is a map, written in one line.
pub fn with_item(source: &Arc<Source>, field: &str, item: &[(&str, String)]) -> Option<String> {
    let root = parse(source, &[], Private::Refused).value?;
    let (place, put_in) = change(source, &root, field, &line(item))?;
    let text = source.text();
    let new = format!("{}{put_in}{}", text.get(..place.start)?, text.get(place.end..)?);
    let read = parse(&Source::new(source.path(), new.as_str()), &[], Private::Refused).value?;
    (bare(&read) == expected(&root, field, item)).then_some(new)
}

/// What is replaced, most often nothing, and by what.
fn change(source: &Source, root: &Node, field: &str, item: &str) -> Option<(Span, String)> {
    let text = source.text();
    let end = if text.contains("\r\n") { "\r\n" } else { "\n" };
    let entries: &[Entry] = match &root.kind {
        Kind::Null => &[],
        Kind::Map { entries, flow: false } => entries,
        _ => return None,
    };
    let Some(entry) = entries.iter().find(|entry| entry.key == field) else {
        let margin = entries.first().map_or("", |first| before(source, first.key_span.start));
        let gap = if text.is_empty() || text.ends_with('\n') { "" } else { end };
        let at = Span::new(text.len(), text.len());
        return Some((at, format!("{gap}{margin}{field}:{end}{margin}  - {item}{end}")));
    };
    match &entry.value.kind {
        Kind::Null => {
            let margin = before(source, entry.key_span.start);
            let line = source.line_span(source.position(entry.key_span.start).line);
            let rest = Span::new(entry.key_span.end, line.end);
            let behind = source.slice(rest).find(':').map(|at| rest.start + at + 1)?;
            let said = text.get(behind..line.end)?;
            let word = said.split('#').next().unwrap_or_default().trim_end();
            let list = format!("{end}{margin}  - {item}");
            if word.trim().is_empty() {
                return Some((Span::new(line.end, line.end), list));
            }
            // `null` or `~`: it goes, and what is said behind it stays on its line.
            let remark = text.get(behind + word.len()..line.end)?;
            Some((Span::new(behind, line.end), format!("{remark}{list}")))
        }
        Kind::List(items) if text.get(entry.value.span.start..)?.starts_with('[') => {
            let (at, comma) = match items.last() {
                Some(last) => (end_of(last)?, ", "),
                None => (entry.value.span.start + 1, ""),
            };
            Some((Span::new(at, at), format!("{comma}{item}")))
        }
        Kind::List(items) => {
            let first = text.get(..items.first()?.span.start)?.trim_end().strip_suffix('-')?;
            let margin = before(source, first.len());
            let line = source.line_span(source.position(end_of(items.last()?)?).line);
            Some((Span::new(line.end, line.end), format!("{end}{margin}- {item}")))
        }
        _ => None,
    }
}

/// The blanks before a place, at the start of its line.
fn before(source: &Source, at: usize) -> &str {
    let line = source.line_span(source.position(at).line);
    let margin = source.slice(Span::new(line.start, at)).trim_start_matches('\u{feff}');
    if margin.trim().is_empty() { margin } else { "" }
}

/// Where the last thing of a value that is written ends. A value that is not known yet has no place of its own.
fn end_of(node: &Node) -> Option<usize> {
    match &node.kind {
        Kind::Null => None,
        Kind::Scalar { .. } | Kind::Map { flow: true, .. } => Some(node.span.end),
        Kind::Map { entries, .. } => {
            let last = entries.last()?;
            Some(end_of(&last.value).unwrap_or(last.key_span.end).max(last.key_span.end))
        }
        Kind::List(items) => items.last().and_then(end_of).map(|end| end.max(node.span.end)),
    }
}

/// A map in one line.
fn line(item: &[(&str, String)]) -> String {
    let fields: Vec<String> = item.iter().map(|(name, value)| format!("{name}: {}", scalar(value))).collect();
    format!("{{{}}}", fields.join(", "))
}

/// A text as it stands in a list: in quotes where another program might take it for something else.
fn scalar(text: &str) -> String {
    let plain = text.starts_with(|c: char| c.is_ascii_alphanumeric())
        && text.chars().all(|c| c.is_ascii_alphanumeric() || "-_./".contains(c));
    let number = text.parse::<f64>().is_ok() && text.parse::<u32>().is_err();
    let word =
        matches!(text.to_ascii_lowercase().as_str(), "null" | "true" | "false" | "yes" | "no" | "on" | "off");
    if plain && !number && !word {
        return text.to_owned();
    }
    let mut quoted = String::from("\"");
    for c in text.chars() {
        match c {
            '"' | '\\' => quoted.extend(['\\', c]),
            c if c.is_control() => quoted.push(' '),
            c => quoted.push(c),
        }
    }
    quoted + "\""
}

/// A tree without places, to compare.
#[derive(Debug, PartialEq)]
enum Bare {
    Null,
    Text(String),
    List(Vec<Bare>),
    Map(Vec<(String, Bare)>),
}

fn bare(node: &Node) -> Bare {
    match &node.kind {
        Kind::Null => Bare::Null,
        Kind::Scalar { text, .. } => Bare::Text(text.clone()),
        Kind::List(items) => Bare::List(items.iter().map(bare).collect()),
        Kind::Map { entries, .. } => {
            Bare::Map(entries.iter().map(|entry| (entry.key.clone(), bare(&entry.value))).collect())
        }
    }
}

/// What the new file must hold.
fn expected(root: &Node, field: &str, item: &[(&str, String)]) -> Bare {
    let mut fields = match bare(root) {
        Bare::Map(fields) => fields,
        _ => Vec::new(),
    };
    let new =
        Bare::Map(item.iter().map(|(name, value)| ((*name).to_owned(), Bare::Text(value.clone()))).collect());
    match fields.iter_mut().find(|(name, _)| name == field) {
        Some((_, Bare::List(items))) => items.push(new),
        Some((_, value)) => *value = Bare::List(vec![new]),
        None => fields.push((field.to_owned(), Bare::List(vec![new]))),
    }
    Bare::Map(fields)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn added(text: &str) -> Option<String> {
        let item = [("kind", "welcome".to_owned()), ("version", "2".to_owned())];
        with_item(&Source::new("onboarding.yaml", text), "sent", &item)
    }

    fn becomes(old: &str, new: &str) {
        assert_eq!(added(old).as_deref(), Some(new), "{old:?}");
    }

    #[test]
    fn a_list_that_is_not_there_is_made_at_the_end() {
        becomes("schema: 1\n", "schema: 1\nsent:\n  - {kind: welcome, version: 2}\n");
        becomes("schema: 1", "schema: 1\nsent:\n  - {kind: welcome, version: 2}\n");
        becomes("", "sent:\n  - {kind: welcome, version: 2}\n");
        becomes("# nothing yet\n", "# nothing yet\nsent:\n  - {kind: welcome, version: 2}\n");
    }

    #[test]
    fn an_empty_list_takes_it_in() {
        becomes("sent: []\n", "sent: [{kind: welcome, version: 2}]\n");
        becomes("sent: [ ] # none\nx: 1\n", "sent: [{kind: welcome, version: 2} ] # none\nx: 1\n");
        becomes("sent:\nx: 1\n", "sent:\n  - {kind: welcome, version: 2}\nx: 1\n");
        becomes("sent: # later\n", "sent: # later\n  - {kind: welcome, version: 2}\n");
        becomes("sent: ~ # later\nx: 1\n", "sent: # later\n  - {kind: welcome, version: 2}\nx: 1\n");
        becomes("sent: null\n", "sent:\n  - {kind: welcome, version: 2}\n");
        becomes("sent:", "sent:\n  - {kind: welcome, version: 2}");
    }

    #[test]
    fn flow_lists_grow_behind_their_last_item() {
        becomes(
            "sent: [{kind: a, version: 1}] # one\nx: 1\n",
            "sent: [{kind: a, version: 1}, {kind: welcome, version: 2}] # one\nx: 1\n",
        );
        becomes(
            "sent: [\n  {kind: a}, # first\n  {kind: b} # second\n]\n",
            "sent: [\n  {kind: a}, # first\n  {kind: b}, {kind: welcome, version: 2} # second\n]\n",
        );
        becomes("sent: [{kind: a},]\n", "sent: [{kind: a}, {kind: welcome, version: 2},]\n");
    }

    #[test]
    fn block_lists_grow_below_their_last_item() {
        becomes(
            "sent:\n  - {kind: a} # first\n  # behind\nx: 1\n",
            "sent:\n  - {kind: a} # first\n  - {kind: welcome, version: 2}\n  # behind\nx: 1\n",
        );
        becomes(
            "sent:\n- kind: a\n  to:\nx: 1\n",
            "sent:\n- kind: a\n  to:\n- {kind: welcome, version: 2}\nx: 1\n",
        );
        becomes(
            "sent:\n    -   kind: a\n        to: b",
            "sent:\n    -   kind: a\n        to: b\n    - {kind: welcome, version: 2}",
        );
        becomes(
            "sent:\n  - kind: |\n      a\n      b\n\n\nx: 1\n",
            "sent:\n  - kind: |\n      a\n      b\n  - {kind: welcome, version: 2}\n\n\nx: 1\n",
        );
        becomes("sent:\n  -\n    kind: a\n", "sent:\n  -\n    kind: a\n  - {kind: welcome, version: 2}\n");
        becomes(
            "sent:\n  - kind: \"a\"   \nx: 'y'\n",
            "sent:\n  - kind: \"a\"   \n  - {kind: welcome, version: 2}\nx: 'y'\n",
        );
    }

    #[test]
    fn line_ends_and_marks_stay() {
        becomes(
            "\u{feff}schema: 1\r\nsent:\r\n  - {kind: a}\r\nx: 1\r\n",
            "\u{feff}schema: 1\r\nsent:\r\n  - {kind: a}\r\n  - {kind: welcome, version: 2}\r\nx: 1\r\n",
        );
        becomes("\u{feff}schema: 1\r\n", "\u{feff}schema: 1\r\nsent:\r\n  - {kind: welcome, version: 2}\r\n");
        becomes("\u{feff}sent:\r\n", "\u{feff}sent:\r\n  - {kind: welcome, version: 2}\r\n");
    }

    #[test]
    fn what_would_change_anything_else_is_refused() {
        for text in [
            "sent: welcome\n",
            "sent: {kind: a}\n",
            "{schema: 1}\n",
            "- a\n",
            "a: 1\n...\n",
            "a: [\n",
            "x: &x [{kind: a}]\nsent: *x\n",
        ] {
            assert_eq!(added(text), None, "{text:?}");
        }
    }

    #[test]
    fn what_other_programs_would_misread_stands_in_quotes() {
        assert_eq!(scalar("files/sent/welcome-1.pdf"), "files/sent/welcome-1.pdf");
        assert_eq!(scalar("2026-11-06"), "2026-11-06");
        assert_eq!(scalar("2"), "2");
        assert_eq!(scalar("123456789012"), "\"123456789012\"");
        assert_eq!(scalar("12e456789012"), "\"12e456789012\"");
        assert_eq!(scalar("no"), "\"no\"");
        assert_eq!(scalar("a: b\"\n"), "\"a: b\\\" \"");
    }
}
