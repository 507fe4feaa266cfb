//! A file as a typed record.

use std::collections::BTreeSet;
use std::sync::Arc;

use schemars::JsonSchema;
use serde::de::DeserializeOwned;

use super::super::diagnostic::{Code, Diagnostic, Severity, Warned};
use super::super::text::{Source, Span};
use super::node::{Kind, Node, parse};
use super::places::Places;
use super::shape::Shape;
use super::walk::walk;

/// A record with the places of its values.
#[derive(Debug, Clone)]
pub struct Read<T> {
    /// The record; what was bad in the file is absent.
    pub value: T,
    /// Where its values stand.
    pub places: Places,
    /// The file.
    pub source: Arc<Source>,
    /// What of the file is not in the record because it could not be read.
    pub unread: Unread,
}

impl<T: Default> Read<T> {
    /// A record that nothing is known of yet: its file is not there.
    pub fn empty(path: &str) -> Read<T> {
        let source = Source::new(path, "");
        Read { value: T::default(), places: Places::default(), source, unread: Unread::default() }
    }
}

/// What of a file could not be read. That was said; a rule that misses it must not complain again.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Unread {
    /// All of it.
    pub all: bool,
    /// The fields of the top level with a fault in them.
    pub fields: BTreeSet<String>,
}

impl Unread {
    /// Nothing could be read.
    pub fn everything() -> Unread {
        Unread { all: true, fields: BTreeSet::new() }
    }

    /// Whether something could not be read.
    pub fn any(&self) -> bool {
        self.all || !self.fields.is_empty()
    }

    /// Whether something in one of these fields of the top level could not be read.
    pub fn within(&self, fields: &[&str]) -> bool {
        self.all || fields.iter().any(|field| self.fields.contains(*field))
    }

    fn of(root: &Node, diagnostics: &[Diagnostic]) -> Unread {
        let entries = match &root.kind {
            Kind::Map { entries, .. } => entries,
            Kind::Null => return Unread::default(),
            Kind::Scalar { .. } | Kind::List(_) => return Unread::everything(),
        };
        let errors = diagnostics.iter().filter(|fault| fault.severity() == Severity::Error);
        let places = errors.filter_map(|fault| Some(fault.place.as_ref()?.span.start));
        let fields = places.filter_map(|at| {
            let entry = entries.iter().rev().find(|entry| entry.key_span.start <= at)?;
            Some(entry.key.clone())
        });
        Unread { all: false, fields: fields.collect() }
    }
}

/// The version of the record forms that this program reads.
const SCHEMA: u64 = 1;

/// Reads a record and says everything that is wrong with its form. A file that is no YAML gives an empty record.
pub fn read<T: JsonSchema + DeserializeOwned + Default>(source: &Arc<Source>) -> Warned<Read<T>> {
    read_text(source, Private::Refused)
}

/// Whether the private characters that carry values may stand in a text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Private {
    /// People don't type them.
    Refused,
    /// Templates put values there.
    Allowed,
}

fn read_text<T: JsonSchema + DeserializeOwned + Default>(
    source: &Arc<Source>,
    private: Private,
) -> Warned<Read<T>> {
    let shape = Shape::of::<T>();
    let parsed = parse(source, &shape.secret_fields(), private);
    let mut diagnostics = parsed.diagnostics;
    let Some(root) = parsed.value else {
        let value = Read {
            value: T::default(),
            places: Places::default(),
            source: Arc::clone(source),
            unread: Unread::everything(),
        };
        return Warned { value, diagnostics };
    };
    let walked = walk(source, &root, &shape);
    diagnostics.extend(walked.diagnostics);
    if let Some(found) = walked.value.get("schema").and_then(serde_json::Value::as_u64)
        && found != SCHEMA
    {
        let fault = Diagnostic::at(Code::UnknownSchema, source, walked.places.value("schema"));
        diagnostics.push(fault.with("found", found.to_string()).with("known", SCHEMA.to_string()));
    }
    // The walker let only through what the types read, so this can't fail; if it ever does, the record is empty and
    // the fault is said instead of hidden.
    let value = serde_json::from_value(walked.value).unwrap_or_else(|error| {
        let fault = Diagnostic::at(Code::Syntax, source, Span::default()).with("reason", error.to_string());
        diagnostics.push(fault);
        T::default()
    });
    let unread = Unread::of(&root, &diagnostics);
    Warned { value: Read { value, places: walked.places, source: Arc::clone(source), unread }, diagnostics }
}

/// Reads the YAML that stands within another text, such as front matter or the options of a component in a template:
/// `source` is the whole file, `span` the YAML, and all places are those of the file.
pub fn read_front_matter<T: JsonSchema + DeserializeOwned + Default>(
    source: &Arc<Source>,
    span: Span,
) -> Warned<Read<T>> {
    let mut warned = read::<T>(&Source::new(source.path(), source.slice(span)));
    for diagnostic in &mut warned.diagnostics {
        for place in diagnostic.place.iter_mut().chain(&mut diagnostic.related) {
            place.source = Arc::clone(source);
            place.span = place.span.moved(span.start);
        }
    }
    warned.value.places.move_by(span.start);
    warned.value.source = Arc::clone(source);
    warned
}

/// Reads the options of a component after its template has run: values stand in them as private characters, which
/// stay in the texts of the record.
pub fn read_body<T: JsonSchema + DeserializeOwned + Default>(text: &str) -> Warned<Read<T>> {
    read_text(&Source::new("", text), Private::Allowed)
}
