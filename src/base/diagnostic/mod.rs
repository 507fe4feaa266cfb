//! What is wrong, where, and how to mend it.
//!
//! A [`Diagnostic`] is data: a [`Code`], named arguments and places. Its sentences stand in
//! `content/locales/<locale>.ftl` under the code, and one writer a file turns it into [`human`] text,
//! [`json`], [`sarif`] or [`github`] annotations.

pub mod github;
pub mod human;
pub mod json;
pub mod sarif;

mod code;
mod words;

use std::sync::Arc;

pub use code::{Code, Severity};
pub use words::{Words, explanation, words};

use super::locale::Argument;
use super::text::{Position, Source, Span};

/// A place in a file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Place {
    /// The file.
    pub source: Arc<Source>,
    /// The bytes that are meant.
    pub span: Span,
}

impl Place {
    /// The bytes `span` of `source`.
    pub fn new(source: &Arc<Source>, span: Span) -> Place {
        Place { source: Arc::clone(source), span }
    }

    /// Line and column of its first byte.
    pub fn position(&self) -> Position {
        self.source.position(self.span.start)
    }
}

/// One problem: a code, what was found, and where.
#[derive(Debug, Clone, PartialEq)]
pub struct Diagnostic {
    /// What kind of problem.
    pub code: Code,
    /// What the sentences of the code need to know, by name.
    pub arguments: Vec<(&'static str, Argument)>,
    /// The file that it is about, where there is one.
    pub file: Option<String>,
    /// Where, where the file has text.
    pub place: Option<Place>,
    /// Other places that belong to it, such as the first of two equal keys.
    pub related: Vec<Place>,
    /// Values on its lines may be secrets: writers mask them.
    pub sensitive: bool,
    /// The client whose record it is about.
    pub client: Option<String>,
}

impl Diagnostic {
    /// A problem without a place.
    pub fn new(code: Code) -> Diagnostic {
        Diagnostic {
            code,
            arguments: Vec::new(),
            file: None,
            place: None,
            related: Vec::new(),
            sensitive: false,
            client: None,
        }
    }

    /// A problem at a place.
    pub fn at(code: Code, source: &Arc<Source>, span: Span) -> Diagnostic {
        Diagnostic {
            file: Some(source.path().to_owned()),
            place: Some(Place::new(source, span)),
            ..Diagnostic::new(code)
        }
    }

    /// Adds a named argument for the sentences.
    #[must_use]
    pub fn with(mut self, name: &'static str, value: impl Into<Argument>) -> Diagnostic {
        self.arguments.push((name, value.into()));
        self
    }

    /// Names the file of a problem that has no place in it.
    #[must_use]
    pub fn in_file(mut self, path: impl Into<String>) -> Diagnostic {
        self.file = Some(path.into());
        self
    }

    /// Adds another place.
    #[must_use]
    pub fn related(mut self, source: &Arc<Source>, span: Span) -> Diagnostic {
        self.related.push(Place::new(source, span));
        self
    }

    /// Marks the values of its lines as possible secrets.
    #[must_use]
    pub fn sensitive(mut self, sensitive: bool) -> Diagnostic {
        self.sensitive |= sensitive;
        self
    }

    /// How bad it is.
    pub fn severity(&self) -> Severity {
        self.code.severity()
    }

    /// What the order of a report follows: file, then place, then code.
    fn key(&self) -> (Option<&str>, usize, &'static str) {
        let start = self.place.as_ref().map_or(0, |place| place.span.start);
        (self.file.as_deref(), start, self.code.id())
    }
}

/// Puts diagnostics in the order of a report and drops those that say the same twice.
pub fn sort(diagnostics: &mut Vec<Diagnostic>) {
    diagnostics.sort_by(|a, b| a.key().cmp(&b.key()));
    diagnostics.dedup_by(|a, b| a.key() == b.key() && a.arguments == b.arguments && a.client == b.client);
}

/// A value, and what was wrong on the way to it.
#[derive(Debug, Clone, PartialEq)]
pub struct Warned<T> {
    /// What could be had.
    pub value: T,
    /// The problems.
    pub diagnostics: Vec<Diagnostic>,
}

impl<T> Warned<T> {
    /// A value without problems.
    pub fn new(value: T) -> Warned<T> {
        Warned { value, diagnostics: Vec::new() }
    }

    /// Moves the problems to `list` and gives the value.
    pub fn collect_into(self, list: &mut Vec<Diagnostic>) -> T {
        list.extend(self.diagnostics);
        self.value
    }
}
