//! The values that a template names: `{{ company.name }}`, `{% for site in sites %}`, `{% if kickoff?.at %}`.
//!
//! A name that no record has is a fault of the template. A name that this client has no value for is a gap of the
//! client's record. Only the first can be told from the template alone, and all of them at once; Tera itself would stop
//! at the first and could not tell the two apart.

use std::collections::BTreeMap;

use super::{Part, Prepared};
use crate::base::diagnostic::{Code, Diagnostic};
use crate::base::text::Span;
use crate::base::value::Audience;
use crate::base::yaml::Shape;
use crate::engine::compose::view::{Vocabulary, mail_vocabulary, vocabulary};

/// A name with its fields, and where it stands in the file.
struct Path {
    parts: Vec<String>,
    span: Span,
    /// It is printed as it is: `{{ path }}`, with nothing done to it.
    printed: bool,
}

/// Words of Tera's own.
const KEYWORDS: &[&str] = &[
    "if",
    "elif",
    "else",
    "endif",
    "for",
    "in",
    "endfor",
    "set",
    "set_global",
    "endset",
    "and",
    "or",
    "not",
    "is",
    "true",
    "false",
    "True",
    "False",
    "none",
    "None",
    "loop",
    "filter",
    "endfilter",
    "include",
    "defined",
    "undefined",
    "break",
    "continue",
    "raw",
    "endraw",
    "extends",
    "block",
    "endblock",
    "self",
    "__tera_context",
];

/// The names that a template may use, by who reads what it makes.
fn known(prepared: &Prepared) -> &'static Vocabulary {
    let audience = prepared.front.value.audience.unwrap_or(Audience::Client);
    if prepared.is_mail() { mail_vocabulary(audience) } else { vocabulary(audience) }
}

/// Names that no record has.
pub(super) fn unknown(prepared: &Prepared) -> Vec<Diagnostic> {
    let names = known(prepared);
    let mut found = Vec::new();
    for part in &prepared.parts {
        let (paths, local) = scan(part, names);
        for path in &paths {
            if let Err((name, known)) = walk(&path.parts, names, &local) {
                found.push(
                    Diagnostic::at(Code::UnknownValue, &part.source, path.span)
                        .with("name", path.parts.join("."))
                        .with("suggestion", suggestion(&path.parts, &name, &known))
                        .with("known", known.join(", ")),
                );
            }
        }
    }
    let front = &prepared.front;
    for (field, paths) in [("requires", &front.value.requires), ("only_if", &front.value.only_if)] {
        for (index, path) in paths.iter().enumerate() {
            let parts: Vec<String> = path.split('.').map(str::to_owned).collect();
            if let Err((name, known)) = walk(&parts, names, &BTreeMap::new()) {
                let place = front.places.value(&format!("{field}[{index}]"));
                found.push(
                    Diagnostic::at(Code::UnknownValue, prepared.source(), place)
                        .with("name", path.clone())
                        .with("suggestion", suggestion(&parts, &name, &known))
                        .with("known", known.join(", ")),
                );
            }
        }
    }
    found
}

/// The path with the part that was probably meant in place of the one that does not exist; empty where none is near.
fn suggestion(parts: &[String], unknown: &str, known: &[String]) -> String {
    let Some(near) = known.iter().find(|known| strsim::damerau_levenshtein(known, unknown) <= 2) else {
        return String::new();
    };
    let parts: Vec<&str> =
        parts.iter().map(|part| if part == unknown { near.as_str() } else { part.as_str() }).collect();
    parts.join(".")
}

/// Lists and records that are printed as they are.
pub(super) fn printed_lists(prepared: &Prepared) -> Vec<Diagnostic> {
    let names = known(prepared);
    let mut found = Vec::new();
    for part in &prepared.parts {
        let (paths, local) = scan(part, names);
        let bare = |path: &&Path| {
            let shape = walk(&path.parts, names, &local).ok().flatten();
            path.printed
                && matches!(shape, Some(Shape::Record { .. } | Shape::Map { .. } | Shape::List { .. }))
        };
        found.extend(paths.iter().filter(bare).map(|path| {
            Diagnostic::at(Code::PrintedList, &part.source, path.span).with("name", path.parts.join("."))
        }));
    }
    found
}

/// Whether a path names something that records have.
pub fn is_name(path: &str) -> bool {
    let parts: Vec<String> = path.split('.').map(str::to_owned).collect();
    walk(&parts, vocabulary(Audience::Internal), &BTreeMap::new()).is_ok()
}

/// Whether a path names a single value, which is a text where it is shown, and no record or list.
pub fn is_text(path: &str) -> bool {
    let parts: Vec<String> = path.split('.').map(str::to_owned).collect();
    let shape = walk(&parts, vocabulary(Audience::Internal), &BTreeMap::new()).ok().flatten();
    !matches!(shape, None | Some(Shape::Record { .. } | Shape::Map { .. } | Shape::List { .. }))
}

/// The value of a path of the vocabulary, such as `company.address.city`; `None` where it is not known.
pub fn resolve<'v>(
    values: &'v serde_json::Map<String, serde_json::Value>,
    path: &str,
) -> Option<&'v serde_json::Value> {
    let mut parts = path.split('.');
    let mut value = values.get(parts.next()?)?;
    for part in parts {
        value = value.get(part)?;
    }
    let empty = value.as_array().is_some_and(Vec::is_empty)
        || value.as_object().is_some_and(serde_json::Map::is_empty);
    (!empty).then_some(value)
}

/// The shape at the end of a path; `Ok(None)` where nothing can be said, an error with the part that does not exist and
/// what would.
fn walk(
    parts: &[String],
    names: &Vocabulary,
    local: &BTreeMap<String, Option<Shape>>,
) -> Result<Option<Shape>, (String, Vec<String>)> {
    let Some((first, rest)) = parts.split_first() else { return Ok(None) };
    let mut shape = match (local.get(first), names.get(first)) {
        (Some(Some(shape)), _) => shape.clone(),
        (Some(None), _) => return Ok(None),
        (None, Some(shape)) => shape.clone(),
        (None, None) => return Err((first.clone(), names.keys().cloned().collect())),
    };
    for part in rest {
        shape = match shape {
            Shape::Record { fields, .. } => {
                let known = || fields.iter().map(|field| field.name.clone()).collect();
                let field = fields.iter().find(|field| field.name == *part);
                field.map(|field| field.shape.clone()).ok_or_else(|| (part.clone(), known()))?
            }
            Shape::Map { value, .. } => *value,
            Shape::List { item, .. } if part.parse::<usize>().is_ok() => *item,
            _ => return Err((part.clone(), Vec::new())),
        };
    }
    Ok(Some(shape))
}

/// All names of a part, and the names that it makes itself by `for` and `set`.
fn scan(part: &Part, names: &Vocabulary) -> (Vec<Path>, BTreeMap<String, Option<Shape>>) {
    let mut paths = Vec::new();
    let mut local: BTreeMap<String, Option<Shape>> = BTreeMap::new();
    let text = part.source.text();
    let mut at = part.body.start;
    while let Some(open) = text[at..].find('{').map(|offset| at + offset) {
        let (close, is_value) = match &text[open..(open + 2).min(text.len())] {
            "{{" => ("}}", true),
            "{%" => ("%}", false),
            "{#" => ("#}", false),
            _ => {
                at = open + 1;
                continue;
            }
        };
        let end = text[open..].find(close).map_or(text.len(), |offset| open + offset);
        if close != "#}" {
            tag(text, open + 2, end, is_value, names, &mut local, &mut paths);
        }
        at = (end + 2).min(text.len());
    }
    (paths, local)
}

fn tag(
    text: &str,
    start: usize,
    end: usize,
    is_value: bool,
    names: &Vocabulary,
    local: &mut BTreeMap<String, Option<Shape>>,
    paths: &mut Vec<Path>,
) {
    let inner = &text[start..end];
    let words: Vec<&str> = inner.trim_matches(['-', ' ', '\n']).split_whitespace().collect();
    let mut found = expression(text, start, end);
    match words.as_slice() {
        ["for", rest @ ..] => {
            let variables: Vec<String> = rest
                .iter()
                .take_while(|word| **word != "in")
                .map(|word| word.trim_matches(',').to_owned())
                .collect();
            found.retain(|path| !(path.parts.len() == 1 && variables.contains(&path.parts[0])));
            let over = found.first().and_then(|path| walk(&path.parts, names, local).ok().flatten());
            let item = match over {
                Some(Shape::List { item, .. }) => Some(*item),
                Some(Shape::Map { value, .. }) => Some(*value),
                _ => None,
            };
            for (index, name) in variables.iter().enumerate() {
                let value = index + 1 == variables.len();
                local.insert(name.clone(), if value { item.clone() } else { None });
            }
        }
        ["set" | "set_global", name, ..] => {
            found.retain(|path| path.parts != [(*name).to_owned()]);
            local.insert((*name).to_owned(), None);
        }
        // Names of other templates and of Tera's own blocks.
        ["include" | "extends" | "block" | "endblock" | "component" | "endcomponent", ..] => found.clear(),
        _ => {}
    }
    if let (true, [only]) = (is_value, found.as_mut_slice()) {
        only.printed = only.parts.join(".") == inner.trim_matches(['-', ' ']);
    }
    paths.append(&mut found);
}

/// The names in an expression: words with their fields, but texts, filters, functions, tests and their arguments.
fn expression(text: &str, start: usize, end: usize) -> Vec<Path> {
    let mut found = Vec::new();
    let bytes = text.as_bytes();
    let mut at = start;
    let mut after_pipe = false;
    while at < end {
        let c = bytes[at];
        if c == b'"' || c == b'\'' || c == b'`' {
            at = text[at + 1..end].find(char::from(c)).map_or(end, |offset| at + offset + 2);
        } else if c.is_ascii_alphabetic() || c == b'_' {
            let stop = word_end(bytes, at, end);
            let (parts, next) = path_at(text, at, stop, end);
            let called = text[next..end].trim_start().starts_with('(');
            let named_argument = {
                let rest = text[next..end].trim_start();
                parts.len() == 1
                    && rest.starts_with('=')
                    && !rest.starts_with("==")
                    && !text[start..at].trim_start_matches('-').trim_start().starts_with("set")
            };
            let after_is = text[start..at].trim_end().ends_with(" is")
                || text[start..at].trim_end().ends_with(" is not");
            let keyword = parts.first().is_some_and(|word| KEYWORDS.contains(&word.as_str()));
            if !(after_pipe || called || named_argument || after_is || keyword) {
                found.push(Path { parts, span: Span::new(at, next), printed: false });
            }
            after_pipe = false;
            at = next;
        } else {
            if c == b'|' {
                after_pipe = true;
            } else if !c.is_ascii_whitespace() {
                after_pipe = false;
            }
            at += 1;
        }
    }
    found
}

fn word_end(bytes: &[u8], at: usize, end: usize) -> usize {
    (at..end).find(|i| !(bytes[*i].is_ascii_alphanumeric() || bytes[*i] == b'_')).unwrap_or(end)
}

/// `a.b?.c[0].d` from its first word on.
fn path_at(text: &str, start: usize, stop: usize, end: usize) -> (Vec<String>, usize) {
    let bytes = text.as_bytes();
    let mut parts = vec![text[start..stop].to_owned()];
    let mut at = stop;
    loop {
        let rest = &text[at..end];
        let dot = if rest.starts_with("?.") { 2 } else { usize::from(rest.starts_with('.')) };
        if dot > 0 {
            let next = word_end(bytes, at + dot, end);
            if next == at + dot {
                return (parts, at);
            }
            parts.push(text[at + dot..next].to_owned());
            at = next;
        } else if let Some(close) = rest.starts_with('[').then(|| rest.find(']')).flatten() {
            parts.push(rest[1..close].trim_matches(['"', '\'']).to_owned());
            at += close + 1;
        } else {
            return (parts, at);
        }
    }
}
