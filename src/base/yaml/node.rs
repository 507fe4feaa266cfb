//! A YAML file as a tree of places and texts, nothing interpreted.

use std::collections::HashMap;
use std::sync::Arc;

use granit_parser::{Event, Parser, ScalarStyle, StructureStyle};

use super::super::diagnostic::{Code, Diagnostic, Warned};
use super::super::text::{Source, Span};
use super::read::Private;
use super::syntax;

/// Lists in lists and maps in maps: deeper is refused.
pub(super) const DEEPEST: usize = 64;
/// Values in a file, aliases unfolded: more are refused.
pub(super) const MOST_VALUES: usize = 100_000;

/// A value with its place.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Node {
    /// Its bytes in the file; of a list or map, from its first item to its last.
    pub(super) span: Span,
    /// What it is.
    pub(super) kind: Kind,
}

/// What a value is.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum Kind {
    /// Nothing, `~` or `null`: not known yet.
    Null,
    /// A text, a number, a date: as typed, quotes and escapes undone.
    Scalar {
        /// The text.
        text: String,
        /// It stands without quotes.
        plain: bool,
    },
    /// A list.
    List(Vec<Node>),
    /// A map.
    Map {
        /// Its entries, in the order of the file, keys unique.
        entries: Vec<Entry>,
        /// It is written in `{ }`.
        flow: bool,
    },
}

/// A key with its value.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Entry {
    /// The key's text.
    pub(super) key: String,
    /// Its bytes.
    pub(super) key_span: Span,
    /// The value.
    pub(super) value: Node,
}

/// Reads a file. `None` where there is no tree: then a diagnostic says why. An empty file is [`Kind::Null`].
///
/// `secret_fields` names the fields of the top level whose lines are never shown.
pub(super) fn parse(
    source: &Arc<Source>,
    secret_fields: &[String],
    private: Private,
) -> Warned<Option<Node>> {
    let (mut diagnostics, readable) = syntax::check_text(source, private);
    if !readable {
        return Warned { value: None, diagnostics };
    }
    let text = source.text();
    // The library skips a mark at the start but counts its bytes, so places stay right.
    let mut reader = Reader {
        source,
        secret_fields,
        parser: Parser::new_from_str_with_options(
            text,
            granit_parser::options! {
                emit_unresolved_aliases: true,
                emit_comments: false,
                disallow_directives: true,
                flow_nesting_limit: DEEPEST,
                block_nesting_limit: DEEPEST,
            },
        ),
        anchors: HashMap::new(),
        values: 0,
        diagnostics: Vec::new(),
    };
    let value = match reader.file() {
        Ok(node) => Some(node),
        Err(Stop(diagnostic)) => {
            // The rest of a text that begins with `*` is no fault of its own.
            let line = |fault: &Diagnostic| fault.place.as_ref().map(|place| place.position().line);
            let alias = reader.diagnostics.last().filter(|last| last.code == Code::UnknownAlias);
            if alias.is_none_or(|alias| line(alias) != line(&diagnostic)) {
                reader.diagnostics.push(*diagnostic);
            }
            None
        }
    };
    diagnostics.append(&mut reader.diagnostics);
    Warned { value, diagnostics }
}

struct Reader<'s> {
    source: &'s Arc<Source>,
    secret_fields: &'s [String],
    parser: Parser<'s, granit_parser::StrInput<'s>>,
    anchors: HashMap<usize, Node>,
    values: usize,
    diagnostics: Vec<Diagnostic>,
}

/// A fault after which the rest of the file can't be read.
struct Stop(Box<Diagnostic>);

type Step<T> = Result<T, Stop>;

impl<'s> Reader<'s> {
    fn file(&mut self) -> Step<Node> {
        let mut root = None;
        loop {
            let (event, span) = self.next()?;
            match event {
                Event::StreamEnd => break,
                Event::StreamStart | Event::DocumentEnd => {}
                Event::DocumentStart(..) if root.is_some() => {
                    return Err(self.stop(self.at(Code::SecondDocument, span)));
                }
                Event::DocumentStart(..) => {}
                other => {
                    let node = self.node(other, span)?;
                    root.get_or_insert(node);
                }
            }
        }
        Ok(root.unwrap_or(Node { span: Span::default(), kind: Kind::Null }))
    }

    fn next(&mut self) -> Step<(Event<'s>, Span)> {
        match self.parser.next_event() {
            Some(Ok((event, span))) => {
                let range = span.byte_range().unwrap_or_default();
                Ok((event, Span::from(range)))
            }
            Some(Err(error)) => Err(self.stop(syntax::describe(self.source, &error))),
            None => Ok((Event::StreamEnd, Span::default())),
        }
    }

    fn node(&mut self, event: Event<'s>, span: Span) -> Step<Node> {
        self.count(1, span)?;
        if event.tag().is_some() {
            let diagnostic = self.at(Code::TagNotAllowed, syntax::tag_before(self.source, span));
            self.diagnostics.push(diagnostic);
        }
        let anchor = event.anchor_id().filter(|id| *id != 0);
        let node = match event {
            Event::Scalar(text, style, ..) => {
                let plain = style == ScalarStyle::Plain;
                let null = plain && matches!(text.as_ref(), "" | "~" | "null" | "Null" | "NULL");
                let kind = if null { Kind::Null } else { Kind::Scalar { text: text.into_owned(), plain } };
                Node { span: self.trimmed(span), kind }
            }
            Event::SequenceStart(style, ..) => self.list(span, style == StructureStyle::Flow)?,
            Event::MappingStart(style, ..) => self.map(span, style == StructureStyle::Flow)?,
            Event::Alias(id) => {
                let node = self.anchors.get(&id).cloned();
                let node = node.ok_or_else(|| self.stop(self.at(Code::UnknownAlias, span)))?;
                self.count(size(&node), span)?;
                node
            }
            _ => {
                let diagnostic = self.at(Code::UnknownAlias, span);
                self.diagnostics.push(diagnostic);
                Node { span, kind: Kind::Null }
            }
        };
        if let Some(id) = anchor {
            self.anchors.insert(id, node.clone());
        }
        Ok(node)
    }

    fn list(&mut self, start: Span, flow: bool) -> Step<Node> {
        let mut items = Vec::new();
        let end = loop {
            match self.next()? {
                (Event::SequenceEnd, span) => break span,
                (event, span) => items.push(self.node(event, span)?),
            }
        };
        let last = items.last().map(|item: &Node| item.span.end);
        let span = if flow {
            Span::new(start.start, end.end)
        } else {
            Span::new(start.start, last.unwrap_or(start.end))
        };
        Ok(Node { span, kind: Kind::List(items) })
    }

    fn map(&mut self, start: Span, flow: bool) -> Step<Node> {
        let mut entries: Vec<Entry> = Vec::new();
        let end = loop {
            let (event, span) = self.next()?;
            if matches!(event, Event::MappingEnd) {
                break span;
            }
            let key = self.node(event, span)?;
            let (event, span) = self.next()?;
            let value = self.node(event, span)?;
            let text = match key.kind {
                Kind::Scalar { text, .. } => text,
                Kind::Null => self.source.slice(key.span).to_owned(),
                Kind::List(_) | Kind::Map { .. } => {
                    let diagnostic = self.at(Code::ComplexKey, key.span);
                    self.diagnostics.push(diagnostic);
                    continue;
                }
            };
            if let Some(first) = entries.iter().find(|entry| entry.key == text) {
                let first = first.key_span;
                let sensitive = self.is_secret(key.span);
                let shown = if sensitive { "***".to_owned() } else { text };
                let diagnostic = self
                    .at(Code::DuplicateKey, key.span)
                    .with("key", shown)
                    .with("line", self.source.position(first.start).line)
                    .related(self.source, first);
                self.diagnostics.push(diagnostic);
            } else {
                entries.push(Entry { key: text, key_span: key.span, value });
            }
        };
        let first = entries.first().map_or(start.start, |entry| entry.key_span.start);
        let last = entries.last().map_or(start.end, |entry| entry.value.span.end.max(entry.key_span.end));
        let span = if flow { Span::new(start.start, end.end) } else { Span::new(first, last) };
        Ok(Node { span, kind: Kind::Map { entries, flow } })
    }

    fn count(&mut self, more: usize, span: Span) -> Step<()> {
        let before = self.values;
        self.values += more;
        if self.values <= MOST_VALUES {
            return Ok(());
        }
        // Many values that were typed are one fault, a few that unfold to many another.
        let code = if more > 1 || before < MOST_VALUES { Code::AliasBomb } else { Code::TooManyValues };
        Err(self.stop(self.at(code, span).with("most", MOST_VALUES)))
    }

    /// Block scalars reach to the next line's start; places end where the text does.
    fn trimmed(&self, span: Span) -> Span {
        let text = self.source.slice(span);
        Span::new(span.start, span.start + text.trim_end().len())
    }

    fn at(&self, code: Code, span: Span) -> Diagnostic {
        Diagnostic::at(code, self.source, span).sensitive(self.is_secret(span))
    }

    fn is_secret(&self, span: Span) -> bool {
        syntax::is_secret(self.source, span, self.secret_fields)
    }

    fn stop(&self, diagnostic: Diagnostic) -> Stop {
        let secret = diagnostic.place.as_ref().is_some_and(|place| self.is_secret(place.span));
        Stop(Box::new(diagnostic.sensitive(secret)))
    }
}

fn size(node: &Node) -> usize {
    match &node.kind {
        Kind::Null | Kind::Scalar { .. } => 1,
        Kind::List(items) => 1 + items.iter().map(size).sum::<usize>(),
        Kind::Map { entries, .. } => 1 + entries.iter().map(|entry| 1 + size(&entry.value)).sum::<usize>(),
    }
}
