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
            found.push(Diagnostic::at(Code::ConflictMark, source, source.line_span(line)));
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
                    .with("character", format!("U+{:04X}", u32::from(c))),
            );
            readable = false;
        } else if allowed == Private::Refused && is_private(c) {
            found.push(private(source, at, c));
        }
    }
    (found, readable)
}

/// The characters that carry values through Markdown (U+E000 to U+E1FF) may not be typed.
pub(super) fn is_private(c: char) -> bool {
    ('\u{e000}'..='\u{e1ff}').contains(&c)
}

fn private(source: &Arc<Source>, at: usize, c: char) -> Diagnostic {
    Diagnostic::at(Code::PrivateCharacter, source, Span::new(at, at + c.len_utf8()))
        .with("character", format!("U+{:04X}", u32::from(c)))
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

/// A library's error as a diagnostic of ours.
pub(super) fn describe(source: &Arc<Source>, error: &ScanError) -> Diagnostic {
    use ErrorKind as K;
    let at = error.marker().byte_offset().unwrap_or_else(|| source.line_span(error.marker().line()).start);
    let at = source.text().floor_char_boundary(at.min(source.text().len()));
    let here = character(source, at);
    let line = source.line_span(source.position(at).line);
    let before = source.slice(Span::new(line.start, at));
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
        K::InvalidTrailingSingleQuotedScalar | K::InvalidTrailingDoubleQuotedScalar => {
            behind_quote(source, at)
        }
        K::UnknownQuotedScalarEscape
        | K::InvalidQuotedScalarHexEscape
        | K::InvalidLowSurrogateHexEscape
        | K::InvalidLowSurrogate
        | K::MissingLowSurrogate
        | K::UnpairedLowSurrogate
        | K::InvalidUnicodeEscape => Diagnostic::at(Code::BadEscape, source, bad_escape(source, at)),
        K::UnexpectedEofFlowSequence
        | K::UnexpectedEofFlowMapping
        | K::UnexpectedEofImplicitFlowMapping
        | K::UnclosedFlowCollection { .. }
        | K::ExpectedFlowMappingSeparator
        | K::ExpectedFlowSequenceSeparator
        | K::BlockEntryInFlowCollection
        | K::InvalidFlowScalarIndent => unclosed(source, open_bracket(source, at).unwrap_or(here), at),
        // A new field at the margin of the line on which a bracket was opened: whatever the library says of it, the
        // bracket is what is wrong.
        _ if left_open(source, at) => unclosed(source, open_bracket(source, at).unwrap_or(here), at),
        K::MisplacedFlowCollectionEnd | K::MismatchedFlowCollectionEnd { .. } => plain(Code::WrongBracket),
        K::BlockSequenceEntryNotAllowed if !before.trim().is_empty() => sign(source, at, '-'),
        K::InvalidIndentation
        | K::ExpectedBlockMappingKey
        | K::ExpectedBlockSequenceEntry
        | K::InvalidBlockScalarIndent
        | K::BlockSequenceEntryNotAllowed
        | K::UnexpectedEofBlockMapping
        | K::UnexpectedEofBlockSequence => match source.slice(line) {
            line if line.contains('\t') && line.trim_start_matches(' ').starts_with('\t') => tab(source, at),
            _ => plain(Code::Indentation),
        },
        K::MappingValueNotAllowed | K::InvalidColonPlacement | K::MappingKeyNotAllowed => {
            if before.contains(": ") {
                plain(Code::ColonInText)
            } else {
                // The first field of a line that was taken for the rest of the text above it: it stands too far right.
                let indent = before.len() - before.trim_start().len();
                Diagnostic::at(Code::Indentation, source, character(source, line.start + indent))
            }
        }
        K::SimpleKeyExpected | K::InvalidSimpleKey => {
            Diagnostic::at(Code::NotAKey, source, words_of_line(source, at))
        }
        K::RecursionLimitExceeded => plain(Code::TooDeep).with("most", DEEPEST),
        K::DirectiveDisallowed => plain(Code::Directive),
        K::UndeclaredTagHandle | K::InvalidTagTerminator | K::MissingTagUri | K::ExpectedTagBang => {
            plain(Code::TagNotAllowed)
        }
        K::UnexpectedCharacter { character } => sign(source, at, *character),
        K::MissingAnchorOrAliasName | K::InvalidBlockScalarHeader | K::ZeroBlockScalarIndent => {
            sign(source, at, source.text()[at..].chars().next().unwrap_or(' '))
        }
        kind => plain(Code::Syntax).with("reason", kind.to_string()),
    }
}

/// A sign that can't stand where it does: at the beginning of a text without quotes, or anywhere if nobody can see it.
fn sign(source: &Arc<Source>, at: usize, sign: char) -> Diagnostic {
    let place = source.text()[at..].find(sign).map_or(at, |offset| at + offset);
    let fault = Diagnostic::at(Code::Syntax, source, character(source, place));
    if sign.is_control() {
        return fault.with("reason", "invisible").with("character", format!("U+{:04X}", u32::from(sign)));
    }
    fault.with("reason", "sign").with("character", sign.to_string())
}

/// More text where one in quotes has ended. Where the quote that ended it looks like one that begins a text, an earlier
/// one was never closed.
fn behind_quote(source: &Arc<Source>, at: usize) -> Diagnostic {
    let number = source.position(at).line;
    let line = source.line_span(number);
    let end = source.text()[..at].trim_end().len();
    let ends_on_line = quotes(source.slice(line)).0.iter().any(|close| line.start + close + 1 == end);
    if !ends_on_line {
        let opener = (1..number).rev().find_map(|number| {
            let line = source.line_span(number);
            quotes(source.slice(line)).1.map(|offset| line.start + offset)
        });
        if let Some(start) = opener {
            return Diagnostic::at(Code::UnclosedQuote, source, Span::new(start, start + 1));
        }
    }
    let word =
        source.text()[at..].find(|c: char| c.is_whitespace() || ",]}".contains(c)).map_or(at, |end| at + end);
    Diagnostic::at(Code::Syntax, source, Span::new(at, word)).with("reason", "behind-quote")
}

/// The quotes of a line, read as if no text went on from the line above: where texts end, and where one begins that does
/// not end.
fn quotes(line: &str) -> (Vec<usize>, Option<usize>) {
    let mut closed = Vec::new();
    let mut open: Option<(usize, char)> = None;
    let (mut last, mut behind_blank) = (':', true);
    let mut chars = line.char_indices().peekable();
    while let Some((at, c)) = chars.next() {
        match open {
            Some((_, '"')) if c == '\\' => {
                chars.next();
            }
            Some((_, quote)) if c == quote => {
                if quote == '\'' && chars.peek().is_some_and(|(_, next)| *next == quote) {
                    chars.next();
                } else {
                    closed.push(at);
                    (open, last) = (None, c);
                }
            }
            Some(_) => {}
            None if c == '#' && behind_blank => break,
            None if matches!(c, '"' | '\'') && ":-[{,?".contains(last) => open = Some((at, c)),
            None if !c.is_whitespace() => last = c,
            None => {}
        }
        behind_blank = c.is_whitespace();
    }
    (closed, open.map(|(at, _)| at))
}

/// The innermost bracket that is open at a place. Texts in quotes and remarks don't count, nor do brackets within a plain
/// text.
fn open_bracket(source: &Source, at: usize) -> Option<Span> {
    let mut open: Vec<usize> = Vec::new();
    let mut last = ':';
    for number in 1..=source.position(at).line {
        let line = source.line_span(number);
        let text = source.slice(Span::new(line.start, line.end.min(at)));
        if open.is_empty() {
            last = ':';
        }
        let mut quote: Option<char> = None;
        let mut behind_blank = true;
        for (offset, c) in text.char_indices() {
            match quote {
                Some(mark) if c == mark => quote = None,
                Some(_) => {}
                None if c == '#' && behind_blank => break,
                None if matches!(c, '"' | '\'') && ":-[{,?".contains(last) => quote = Some(c),
                None if matches!(c, '[' | '{') && (!open.is_empty() || ":-[{,?".contains(last)) => {
                    open.push(line.start + offset);
                }
                None if matches!(c, ']' | '}') => {
                    open.pop();
                }
                None => {}
            }
            if !c.is_whitespace() {
                last = c;
            }
            behind_blank = c.is_whitespace();
        }
    }
    open.last().map(|start| Span::new(*start, start + 1))
}

/// Whether a bracket of an earlier line is open at a place whose line stands no deeper: what is in brackets stands deeper.
fn left_open(source: &Source, at: usize) -> bool {
    let Some(open) = open_bracket(source, at) else { return false };
    let indent = |line: usize| {
        let text = source.line(line);
        text.len() - text.trim_start_matches(' ').len()
    };
    let (first, here) = (source.position(open.start).line, source.position(at).line);
    first < here && indent(here) <= indent(first)
}

fn unclosed(source: &Arc<Source>, bracket: Span, at: usize) -> Diagnostic {
    let line = source.position(at).line;
    Diagnostic::at(Code::UnclosedBracket, source, character(source, bracket.start)).with("line", line)
}

/// The first wrong `\` of a text in quotes: the library names the place where the text begins.
fn bad_escape(source: &Source, at: usize) -> Span {
    let text = &source.text()[at..];
    let mut chars = text.char_indices();
    while let Some((start, c)) = chars.next() {
        if c != '\\' {
            continue;
        }
        let Some((next, letter)) = chars.next() else { break };
        let rest = &text[next + letter.len_utf8()..];
        let digits = match letter {
            'x' => 2,
            'u' => 4,
            'U' => 8,
            _ => 0,
        };
        let good =
            digits > 0 && rest.len() >= digits && rest.bytes().take(digits).all(|b| b.is_ascii_hexdigit());
        if !(good || "0abt\tnvfre \"/\\N_LP\r\n".contains(letter)) {
            return Span::new(at + start, at + next + letter.len_utf8());
        }
    }
    character(source, at)
}

/// A tag in front of a value: the library's place begins behind it.
pub(super) fn tag_before(source: &Source, value: Span) -> Span {
    let text = source.text();
    let Some(before) = text.get(..value.start) else { return value };
    let Some(mark) = before.rfind('!') else { return value };
    let blank = before[..mark].char_indices().rev().find(|(_, c)| c.is_whitespace());
    let start = blank.map_or(0, |(at, c)| at + c.len_utf8());
    let end = text[start..].find(char::is_whitespace).map_or(text.len(), |length| start + length);
    if text[value.start..].starts_with('!') { value } else { Span::new(start, end) }
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
