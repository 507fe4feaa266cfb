//! Changes to a file that a person wrote: one value more, and every other byte as it was.
//!
//! The place is found in the tree (`place`), the text is made (`write`) and put in there, and the result is read again:
//! unless it is the old tree with the one value more, nothing is changed.

mod place;
mod way;
mod write;

use std::sync::Arc;

use super::super::text::Source;
use super::node::{Kind, Node, parse};
use super::read::Private;
use place::Put;
use way::Step;

pub use way::Way;

/// A value to be put into a file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum New {
    /// A text, a number, a date: written so that it reads back as this text.
    Text(String),
    /// A list.
    List(Vec<New>),
    /// A map, its entries in the order in which they are written.
    Map(Vec<(String, New)>),
}

impl New {
    /// A map of texts.
    pub fn fields<'f>(fields: impl IntoIterator<Item = (&'f str, String)>) -> New {
        New::Map(fields.into_iter().map(|(name, value)| (name.to_owned(), New::Text(value))).collect())
    }
}

/// The file with an item more in a list at its top level; the list is made where there is none. `None` where that can't be
/// done without touching anything else.
///
/// The item is a map, written in one line.
pub fn with_item(source: &Arc<Source>, field: &str, item: &[(&str, String)]) -> Option<String> {
    let root = parse(source, &[], Private::Refused).value?;
    let length = match &root.kind {
        Kind::Map { entries, .. } => {
            match entries.iter().find(|entry| entry.key == field).map(|it| &it.value.kind) {
                Some(Kind::List(items)) => items.len(),
                _ => 0,
            }
        }
        _ => 0,
    };
    let way = Way::from_steps([Step::Key(field.to_owned()), Step::Item(length)]);
    let item = New::fields(item.iter().map(|(name, value)| (*name, value.clone())));
    put(source, &root, &way, &item, How { replace: Replace::Nothing, longest: usize::MAX })
}

/// What may be replaced.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Replace {
    /// Nothing: a value is put only where there is none.
    Nothing,
    /// A single value, such as a text, a number, a date, or a list of them.
    Single,
}

/// The file with a value at a way through it, such as `contacts[1].phone`. What is missing on the way is made; the number
/// after the last of a list makes one more. `None` where that can't be done without touching anything else, and where
/// a value is there already that may not be replaced.
pub fn with_value(source: &Arc<Source>, way: &Way, value: &New, replace: Replace) -> Option<String> {
    let root = parse(source, &[], Private::Refused).value?;
    put(source, &root, way, value, How { replace, longest: LONGEST })
}

/// How a value is put in.
#[derive(Debug, Clone, Copy)]
struct How {
    replace: Replace,
    /// The longest item that stands in one line, in characters.
    longest: usize,
}

/// The longest item that is written in one line, where nothing else is asked for.
const LONGEST: usize = 100;

fn put(source: &Arc<Source>, root: &Node, way: &Way, value: &New, how: How) -> Option<String> {
    let Put { span, text } = place::find(source, root, way.steps(), value, how)?;
    let old = source.text();
    let new = format!("{}{text}{}", old.get(..span.start)?, old.get(span.end..)?);
    let read = parse(&Source::new(source.path(), new.as_str()), &[], Private::Refused).value?;
    (bare(&read) == expected(bare(root), way.steps(), value)?).then_some(new)
}

/// What stands at a way through a file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Standing {
    /// Nothing, or a value that is not known yet.
    Nothing,
    /// A single value, as text.
    Text(String),
    /// A list of so many items, or a map.
    Parts(usize),
}

/// What stands at a way through a file; nothing where the file is no YAML.
pub fn standing(source: &Arc<Source>, way: &Way) -> Standing {
    let root = parse(source, &[], Private::Refused).value;
    match root.as_ref().and_then(|root| at(root, way)).map(|node| &node.kind) {
        None | Some(Kind::Null) => Standing::Nothing,
        Some(Kind::Scalar { text, .. }) => Standing::Text(text.clone()),
        Some(Kind::List(items)) => Standing::Parts(items.len()),
        Some(Kind::Map { entries, .. }) => Standing::Parts(entries.len()),
    }
}

/// Whether a way leads to this value already. What may be one text or several is the same either way.
pub fn holds(source: &Arc<Source>, way: &Way, value: &New) -> bool {
    let Some(root) = parse(source, &[], Private::Refused).value else { return false };
    let Some(node) = at(&root, way) else { return false };
    match (bare(node), value) {
        (Bare::Text(text), New::Text(new)) => text.trim() == new.trim(),
        (text @ Bare::Text(_), New::List(items)) => matches!(items.as_slice(), [one] if bare_of(one) == text),
        (there, value) => there == bare_of(value),
    }
}

/// What a way leads to.
fn at<'n>(root: &'n Node, way: &Way) -> Option<&'n Node> {
    way.steps().iter().try_fold(root, |node, step| match (&node.kind, step) {
        (Kind::Map { entries, .. }, Step::Key(key)) => {
            entries.iter().find(|entry| entry.key == *key).map(|entry| &entry.value)
        }
        (Kind::List(items), Step::Item(at)) => items.get(*at),
        _ => None,
    })
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

fn bare_of(value: &New) -> Bare {
    match value {
        New::Text(text) => Bare::Text(text.clone()),
        New::List(items) => Bare::List(items.iter().map(bare_of).collect()),
        New::Map(fields) => {
            Bare::Map(fields.iter().map(|(name, value)| (name.clone(), bare_of(value))).collect())
        }
    }
}

/// What the new file must hold.
fn expected(tree: Bare, steps: &[Step], value: &New) -> Option<Bare> {
    let Some((step, rest)) = steps.split_first() else { return Some(bare_of(value)) };
    match (step, tree) {
        (Step::Key(key), Bare::Null) => {
            Some(Bare::Map(vec![(key.clone(), expected(Bare::Null, rest, value)?)]))
        }
        (Step::Key(key), Bare::Map(mut fields)) => {
            match fields.iter_mut().find(|(name, _)| name == key) {
                Some((_, field)) => *field = expected(std::mem::replace(field, Bare::Null), rest, value)?,
                None => fields.push((key.clone(), expected(Bare::Null, rest, value)?)),
            }
            Some(Bare::Map(fields))
        }
        (Step::Item(0), Bare::Null) => Some(Bare::List(vec![expected(Bare::Null, rest, value)?])),
        (Step::Item(at), Bare::List(mut items)) => {
            if *at == items.len() {
                items.push(Bare::Null);
            }
            let item = items.get_mut(*at)?;
            *item = expected(std::mem::replace(item, Bare::Null), rest, value)?;
            Some(Bare::List(items))
        }
        _ => None,
    }
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
        for text in
            ["sent: welcome\n", "sent: {kind: a}\n", "- a\n", "a: [\n", "x: &x [{kind: a}]\nsent: *x\n"]
        {
            assert_eq!(added(text), None, "{text:?}");
        }
    }

    fn set(text: &str, way: &str, value: &str, replace: Replace) -> Option<String> {
        let way = Way::parse(way)?;
        with_value(&Source::new("intake.yaml", text), &way, &New::Text(value.to_owned()), replace)
    }

    #[test]
    fn a_value_stands_where_its_key_was_empty() {
        for (old, way, new) in [
            ("a:\n  b:\n  c: 1\n", "a.b", "a:\n  b: x\n  c: 1\n"),
            ("a:\n  b: # later\n", "a.b", "a:\n  b: x # later\n"),
            ("a:\n  b: ~ # later\n", "a.b", "a:\n  b: x # later\n"),
            ("l:\n  - {b: , c: 1} # one\n", "l[0].b", "l:\n  - {b: x, c: 1} # one\n"),
            ("l: [{c: 1, b: }]\n", "l[0].b", "l: [{c: 1, b: x}]\n"),
            ("l: [{c: 1, b: null}]\n", "l[0].b", "l: [{c: 1, b: x}]\n"),
            ("a:", "a", "a: x"),
        ] {
            assert_eq!(set(old, way, "x", Replace::Nothing).as_deref(), Some(new), "{old:?}");
        }
    }

    #[test]
    fn what_is_missing_on_the_way_is_made() {
        for (old, way, new) in [
            ("s: 1\n", "a.b", "s: 1\na:\n  b: x\n"),
            ("a:\n  c: 1 # one\ns: 1\n", "a.b", "a:\n  c: 1 # one\n  b: x\ns: 1\n"),
            ("a: {c: 1}\n", "a.b", "a: {c: 1, b: x}\n"),
            ("a: {}\n", "a.b", "a: {b: x}\n"),
            ("a: {c: }\n", "a.b", "a: {c:, b: x }\n"),
            ("a:\n  c: |\n    text\n\ns: 1\n", "a.b", "a:\n  c: |\n    text\n  b: x\n\ns: 1\n"),
            (
                "l:\n  - id: one\n    n: 1\n  - id: two\n",
                "l[0].b",
                "l:\n  - id: one\n    n: 1\n    b: x\n  - id: two\n",
            ),
            ("l:\n- id: one\n", "l[0].b.c", "l:\n- id: one\n  b: {c: x}\n"),
            ("l:\n  - id: one\n", "l[1].b", "l:\n  - id: one\n  - {b: x}\n"),
            ("", "l[0].b", "l:\n  - {b: x}\n"),
            ("a:\r\n  c: 1\r\n", "a.b", "a:\r\n  c: 1\r\n  b: x\r\n"),
        ] {
            assert_eq!(set(old, way, "x", Replace::Nothing).as_deref(), Some(new), "{old:?}");
        }
    }

    #[test]
    fn a_value_that_is_there_is_replaced_only_where_that_is_asked_for() {
        let old = "a: {b: 'y'} # why\n";
        assert_eq!(set(old, "a.b", "x", Replace::Nothing), None);
        assert_eq!(set(old, "a.b", "x", Replace::Single).as_deref(), Some("a: {b: x} # why\n"));
        assert_eq!(set("a: [1]\n", "a", "x", Replace::Single), None);
        // What stands on several lines is left to a person.
        assert_eq!(set("a: |\n  one\n  two\nb: 1\n", "a", "x", Replace::Single), None);
    }

    #[test]
    fn a_list_of_single_values_is_replaced_as_a_whole() {
        let set = |old: &str, replace| {
            let new = New::List(vec![New::Text("x".into()), New::Text("z".into())]);
            with_value(&Source::new("intake.yaml", old), &Way::parse("a.b").unwrap(), &new, replace)
        };
        for (old, new) in [
            ("a: {b: 1, c: 2} # why\n", "a: {b: [x, z], c: 2} # why\n"),
            ("a: {b: [1, 2], c: 2}\n", "a: {b: [x, z], c: 2}\n"),
            ("a:\n  b: [] # none\n", "a:\n  b: [x, z] # none\n"),
            ("a:\n  b:\n    - 1\n    - 2 # two\n  c: 2\n", "a:\n  b: [x, z] # two\n  c: 2\n"),
            ("a:\n  b:\n  - 1\n", "a:\n  b: [x, z]\n"),
            ("a:\r\n  b: # here\r\n    - 1\r\n", "a:\r\n  b: # here\r\n    [x, z]\r\n"),
        ] {
            assert_eq!(set(old, Replace::Single).as_deref(), Some(new), "{old:?}");
            assert_eq!(set(old, Replace::Nothing), None);
        }
        // Groups, and remarks that would be lost.
        for old in ["a: {b: {c: 1}}\n", "a: {b: [{c: 1}]}\n", "a:\n  b:\n    - 1 # one\n    - 2\n"] {
            assert_eq!(set(old, Replace::Single), None, "{old:?}");
        }
    }

    #[test]
    fn what_can_not_be_reached_is_refused() {
        for (old, way) in [
            ("a: 1\n", "a.b"),
            ("a: [1]\n", "a.b"),
            ("a: [1]\n", "a[3]"),
            ("a: {b: 1}\n", "a[0]"),
            ("", "a[1]"),
        ] {
            assert_eq!(set(old, way, "x", Replace::Single), None, "{old:?}");
        }
        // The same value is meant in two places.
        assert_eq!(set("x: &x {c: 1}\na: *x\n", "a.b", "x", Replace::Nothing), None);
    }

    #[test]
    fn any_text_reads_back_as_it_was() {
        for text in [
            "",
            " ",
            "a: b # c",
            "- x",
            "'",
            "\"",
            "\\",
            "a\nb\n",
            "ção",
            "Rua das Flores, 100",
            "no",
            "1.20",
            "0x1F",
            "💡 \u{85}\u{2028}",
            "{a}",
            "@x",
            "%",
            "| x",
            "Acme (North) Ltd.",
        ] {
            let new = set("a:\n  b:\nl: [{b: }]\n", "a.b", text, Replace::Nothing).unwrap();
            set(&new, "l[0].b", text, Replace::Nothing).unwrap();
        }
    }

    #[test]
    fn long_items_have_a_line_for_each_field() {
        let long = "x".repeat(60);
        let item = New::fields([("id", "one".to_owned()), ("name", long.clone()), ("os", long.clone())]);
        let way = Way::parse("l[0]").unwrap();
        let new = with_value(&Source::new("intake.yaml", "s: 1\n"), &way, &item, Replace::Nothing);
        assert_eq!(new, Some(format!("s: 1\nl:\n  - id: one\n    name: {long}\n    os: {long}\n")));
    }

    #[test]
    fn what_other_programs_would_misread_stands_in_quotes() {
        assert_eq!(write::scalar("files/sent/welcome-1.pdf"), "files/sent/welcome-1.pdf");
        assert_eq!(write::scalar("2026-11-06"), "2026-11-06");
        assert_eq!(write::scalar("2"), "2");
        assert_eq!(write::scalar("123456789012"), "\"123456789012\"");
        assert_eq!(write::scalar("12e456789012"), "\"12e456789012\"");
        assert_eq!(write::scalar("no"), "\"no\"");
        assert_eq!(write::scalar("a: b\"\n"), "\"a: b\\\"\\n\"");
    }
}
