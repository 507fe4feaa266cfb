//! What is no YAML, in words of our own: the library's error kinds, and faults that are found in the text alone.

use std::sync::Arc;

use granit_parser::{ErrorKind, ScanError};

use super::super::diagnostic::{Code, Diagnostic};
use super::super::text::{Source, Span};
use super::node::DEEPEST;
use super::read::Private;

/// Looks at the text before it is parsed; `false` where parsing makes no sense.
pub(super) fn check_text(source: &Arc<Source>, allowed: Private) -> (Vec<Diagnostic>, bool) {
    let mut found = Vec::new();
    let text = source.text();
    if text.starts_with('\u{feff}') {
        found.push(Diagnostic::at(Code::ByteOrderMark, source, Span::new(0, 0)));
    }
    if let Some(at) = text.find("\r\n") {
        found.push(Diagnostic::at(Code::WindowsLineEnds, source, Span::new(at, at)));
    }
    let mut readable = true;
    let mut inside_conflict = false;
    for line in 1..=source.lines() {
        let words = source.line(line);
        if words.starts_with("<<<<<<< ") && !inside_conflict {
            inside_conflict = true;
            readable = false;
            found.push(Diagnostic::at(Code::ConflictMark, source, source.line_span(line)).sensitive(true));
        } else if words.starts_with(">>>>>>> ") {
            inside_conflict = false;
        }
    }
    for (at, c) in text.char_indices() {
        let odd_end = matches!(c, '\u{85}' | '\u{2028}' | '\u{2029}')
            || (c == '\r' && !text[at + 1..].starts_with('\n'));
        if odd_end {
            found.push(
                Diagnostic::at(Code::OddLineEnd, source, Span::new(at, at + c.len_utf8()))
                    .with("character", format!("U+{:04X}", u32::from(c)))
                    .sensitive(true),
            );
            readable = false;
        } else if allowed == Private::Refused && is_private(c) {
            found.push(private(source, at, c));
        }
    }
    (found, readable)
}

/// The characters that carry values through Markdown (U+E000 to U+E1FF) may not be typed.
fn is_private(c: char) -> bool {
    ('\u{e000}'..='\u{e1ff}').contains(&c)
}

fn private(source: &Arc<Source>, at: usize, c: char) -> Diagnostic {
    Diagnostic::at(Code::PrivateCharacter, source, Span::new(at, at + c.len_utf8()))
        .with("character", format!("U+{:04X}", u32::from(c)))
        .sensitive(true)
}

/// Whether a place belongs to a top-level field whose lines are never shown: looks up to the nearest line that
/// begins at the margin, which also works where the file can't be parsed.
pub(super) fn is_secret(source: &Source, span: Span, secret_fields: &[String]) -> bool {
    let mut line = source.position(span.start).line;
    loop {
        let text = source.line(line);
        let field = text.split(':').next().unwrap_or_default().trim_end();
        if secret_fields.iter().any(|name| name == field) {
            return true;
        }
        let at_margin = !text.is_empty() && !text.starts_with([' ', '-', '#', '\t', '}', ']']);
        if at_margin && text.contains(':') || line == 1 {
            return false;
        }
        line -= 1;
    }
}

/// A library's error as a diagnostic of ours. `opener` is the bracket that is open there.
pub(super) fn describe(source: &Arc<Source>, error: &ScanError, opener: Option<Span>) -> Diagnostic {
    use ErrorKind as K;
    let at = error.marker().byte_offset().unwrap_or_else(|| source.line_span(error.marker().line()).start);
    let here = character(source, at);
    let plain = |code| Diagnostic::at(code, source, here);
    match error.kind() {
        K::TabNotAllowed
        | K::TabInBlockIndentation
        | K::TabAtBlockScalarStart
        | K::TabInIndentation
        | K::TabInPlainScalar
        | K::InvalidBlockEntryWhitespace
        | K::InvalidMappingValueWhitespace => tab(source, at),
        K::UnclosedQuotedScalar | K::InvalidQuotedScalarIndent | K::DocumentIndicatorInQuotedScalar => {
            let start = opening_quote(source, at);
            Diagnostic::at(Code::UnclosedQuote, source, start)
        }
        K::UnexpectedEofFlowSequence
        | K::UnexpectedEofFlowMapping
        | K::UnexpectedEofImplicitFlowMapping
        | K::UnclosedFlowCollection { .. }
        | K::ExpectedFlowMappingSeparator
        | K::ExpectedFlowSequenceSeparator
        | K::BlockEntryInFlowCollection
        | K::InvalidFlowScalarIndent => {
            let place = opener.map_or(here, |span| character(source, span.start));
            let line = source.position(at).line;
            Diagnostic::at(Code::UnclosedBracket, source, place).with("line", line)
        }
        K::MisplacedFlowCollectionEnd | K::MismatchedFlowCollectionEnd { .. } => plain(Code::WrongBracket),
        K::InvalidIndentation
        | K::ExpectedBlockMappingKey
        | K::ExpectedBlockSequenceEntry
        | K::InvalidBlockScalarIndent
        | K::BlockSequenceEntryNotAllowed
        | K::UnexpectedEofBlockMapping
        | K::UnexpectedEofBlockSequence => match source.slice(source.line_span(source.position(at).line)) {
            line if line.contains('\t') && line.trim_start_matches(' ').starts_with('\t') => tab(source, at),
            _ => plain(Code::Indentation),
        },
        K::MappingValueNotAllowed | K::InvalidColonPlacement | K::MappingKeyNotAllowed => {
            plain(Code::ColonInText)
        }
        K::SimpleKeyExpected | K::InvalidSimpleKey => {
            Diagnostic::at(Code::NotAKey, source, words_of_line(source, at))
        }
        K::RecursionLimitExceeded => plain(Code::TooDeep).with("most", DEEPEST),
        K::DirectiveDisallowed => plain(Code::Directive),
        K::UnknownQuotedScalarEscape
        | K::InvalidQuotedScalarHexEscape
        | K::InvalidLowSurrogateHexEscape
        | K::InvalidLowSurrogate
        | K::MissingLowSurrogate
        | K::UnpairedLowSurrogate
        | K::InvalidUnicodeEscape => plain(Code::BadEscape),
        K::UndeclaredTagHandle | K::InvalidTagTerminator | K::MissingTagUri | K::ExpectedTagBang => {
            plain(Code::TagNotAllowed)
        }
        kind => plain(Code::Syntax).with("reason", kind.to_string()),
    }
}

fn character(source: &Source, at: usize) -> Span {
    let at = source.text().floor_char_boundary(at.min(source.text().len()));
    let length = source.text()[at..].chars().next().filter(|c| *c != '\n').map_or(0, char::len_utf8);
    Span::new(at, at + length)
}

fn tab(source: &Arc<Source>, at: usize) -> Diagnostic {
    let line = source.position(at).line;
    // The library may notice on the next line; the tab itself is what a person must find.
    let place = [line, line.saturating_sub(1).max(1)].into_iter().find_map(|line| {
        let span = source.line_span(line);
        source.slice(span).find('\t').map(|column| Span::new(span.start + column, span.start + column + 1))
    });
    Diagnostic::at(Code::Tab, source, place.unwrap_or_else(|| character(source, at)))
}

fn words_of_line(source: &Source, at: usize) -> Span {
    let line = source.line_span(source.position(at).line);
    let text = source.slice(line);
    let indent = text.len() - text.trim_start().len();
    Span::new(line.start + indent, line.start + text.trim_end().len())
}

/// The quote that was never closed: the library names the place where it gave up or where the text began.
fn opening_quote(source: &Source, at: usize) -> Span {
    let text = source.text();
    let at = text.floor_char_boundary(at.min(text.len()));
    if text[at..].starts_with(['"', '\'']) {
        return Span::new(at, at + 1);
    }
    let before = text[..at].rfind([':', '-', '[', '{', ',']).map_or(0, |mark| mark + 1);
    let quote = text[before..].find(['"', '\'']).map(|offset| before + offset);
    quote.map_or_else(|| character(source, at), |start| Span::new(start, start + 1))
}
