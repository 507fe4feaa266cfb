//! What is wrong in a template itself, whatever a client's values are.

use std::sync::Arc;

use pulldown_cmark::{CodeBlockKind, Event, HeadingLevel, Parser, Tag, TagEnd};

use super::super::{component, markdown};
use super::{Prepared, names, prepare, render};
use crate::base::diagnostic::{Code, Diagnostic};
use crate::base::text::{Source, Span};
use crate::base::value::link_is_safe;

/// All faults of a template: HTML, unknown components and options, headings that skip a level, pictures without a
/// description, unsafe links, values that do not exist.
pub fn lint(prepared: &Prepared) -> Vec<Diagnostic> {
    // Where a tag is not closed, nobody knows which words are names.
    let mut found: Vec<Diagnostic> = render::unreadable(prepared).into_iter().collect();
    if found.is_empty() {
        found.extend(names::unknown(prepared));
        found.extend(names::printed_lists(prepared));
    }
    for part in &prepared.parts {
        let source = &part.source;
        let text = blank_tags(source.text(), part.body);
        let level = if part.name.starts_with('_') { None } else { Some(1) };
        found.extend(lint_markdown(source, "template", level, &text, &mut |event, place| match event {
            Event::Start(Tag::Link { dest_url, .. }) => link(source, place, dest_url).into_iter().collect(),
            Event::Start(Tag::CodeBlock(CodeBlockKind::Fenced(info)))
                if info.trim_start().starts_with('{') =>
            {
                fenced(source, place)
            }
            _ => Vec::new(),
        }));
    }
    found
}

/// What is wrong with the Markdown of a file: HTML, headings that skip a level, pictures without a description, tables
/// without a head, what nests too deep. `what` it is: a template or a page. `above` is the level of the heading before it; a partial does
/// not know it. `text` is the file with everything else blanked, byte for byte; `own` judges each event besides.
pub(in crate::engine::compose) fn lint_markdown(
    source: &Arc<Source>,
    what: &'static str,
    above: Option<u8>,
    text: &str,
    own: &mut dyn FnMut(&Event<'_>, Span) -> Vec<Diagnostic>,
) -> Vec<Diagnostic> {
    let mut found = Vec::new();
    let mut level_before = above;
    let mut head_of_table: Option<(Span, bool)> = None;
    let (mut depth, mut deepest) = (0_usize, 0);
    for (event, range) in Parser::new_ext(text, markdown::OPTIONS).into_offset_iter() {
        let place = Span::from(range);
        found.extend(own(&event, place));
        match &event {
            Event::Start(tag) if markdown::is_level(tag.to_end()) => {
                depth += 1;
                if depth > markdown::DEEPEST && deepest <= markdown::DEEPEST {
                    let end = source.line_span(source.position(place.start).line).end;
                    found.push(too_deep(source, Span::new(place.start, place.end.min(end))));
                }
                deepest = deepest.max(depth);
            }
            Event::End(end) if markdown::is_level(*end) => depth -= 1,
            _ => {}
        }
        match event {
            Event::Html(_) | Event::InlineHtml(_) => {
                let start = place.start + source.slice(place).find('<').unwrap_or_default();
                let end = source.position(start).line;
                let span = Span::new(start, place.end.min(source.line_span(end).end));
                found.push(Diagnostic::at(Code::RawHtml, source, span).with("what", what));
            }
            Event::Start(Tag::Heading { level, .. }) => {
                found.extend(heading(source, place, level, &mut level_before));
            }
            Event::Start(Tag::Image { .. }) if source.slice(place).starts_with("![]") => {
                found.push(Diagnostic::at(Code::NoDescription, source, place));
            }
            Event::Start(Tag::TableHead) => head_of_table = Some((place, true)),
            Event::Text(words) if !words.trim().is_empty() => {
                head_of_table = head_of_table.map(|(span, _)| (span, false));
            }
            Event::Code(_) => head_of_table = None,
            Event::End(TagEnd::TableHead) => {
                if let Some((span, true)) = head_of_table.take() {
                    let line = source.line_span(source.position(span.start).line);
                    found.push(Diagnostic::at(Code::TableWithoutHead, source, line));
                }
                head_of_table = None;
            }
            _ => {}
        }
    }
    found
}

/// What is said of Markdown that nests too deep.
pub(in crate::engine::compose) fn too_deep(source: &Arc<Source>, place: Span) -> Diagnostic {
    Diagnostic::at(Code::NestedTooDeep, source, place).with("most", markdown::DEEPEST.to_string())
}

/// The file with everything but the body's Markdown blanked, byte for byte: values become `x`, tags and comments
/// blanks, the front matter line ends. Places stay those of the file.
pub(super) fn blank_tags(text: &str, body: Span) -> String {
    let mut out: Vec<u8> = vec![b'\n'; body.start];
    let mut rest = &text[body.start..];
    loop {
        let opens = |(at, _): (usize, &str)| {
            let mark = rest.as_bytes().get(at + 1)?;
            Some((at, *mark)).filter(|_| b"{%#".contains(mark))
        };
        let Some((at, mark)) = rest.match_indices('{').find_map(opens) else { break };
        let close = match mark {
            b'{' => "}}",
            b'%' => "%}",
            _ => "#}",
        };
        let length = rest[at..].find(close).map_or(rest.len() - at, |end| end + 2);
        out.extend(rest[..at].bytes());
        let filler = if mark == b'{' { b'x' } else { b' ' };
        out.extend(rest[at..at + length].bytes().map(|byte| if byte == b'\n' { b'\n' } else { filler }));
        rest = &rest[at + length..];
    }
    out.extend(rest.bytes());
    // Only whole tags were replaced, and by ASCII: still UTF-8.
    String::from_utf8(out).unwrap_or_default()
}

fn heading(
    source: &Arc<Source>,
    place: Span,
    level: HeadingLevel,
    above: &mut Option<u8>,
) -> Option<Diagnostic> {
    let level = markdown::level(level);
    let before = above.unwrap_or_else(|| level.saturating_sub(1).max(1));
    let wanted = before + 1;
    let fault = (level > wanted || level == 1).then(|| {
        let line = source.line_span(source.position(place.start).line);
        Diagnostic::at(Code::HeadingSkipsLevel, source, line)
            .with("level", usize::from(level))
            .with("before", usize::from(before))
            .with("wanted", usize::from(if level == 1 { 2 } else { wanted }))
    });
    *above = Some(level.max(2));
    fault
}

fn link(source: &Arc<Source>, place: Span, to: &str) -> Option<Diagnostic> {
    // A destination with a value in it is checked when the value is known.
    let whole = source.slice(place);
    let has_value = whole.contains("{{") || whole.contains("{%");
    (!has_value && !link_is_safe(to)).then(|| Diagnostic::at(Code::BadLink, source, place))
}

fn fenced(source: &Arc<Source>, place: Span) -> Vec<Diagnostic> {
    let text = source.slice(place);
    let first = text.lines().next().unwrap_or_default();
    let Some(name) = prepare::component_line(first) else { return Vec::new() };
    let at = place.start + first.find('{').map_or(0, |open| open + 1);
    let span = Span::new(at, at + name.len());
    let body_start = place.start + text.find('\n').map_or(text.len(), |end| end + 1);
    let body_end = place.start + text.trim_end().rfind('\n').map_or(text.len(), |end| end + 1);
    let body = Span::new(body_start.min(body_end), body_end);
    match component::find(name) {
        None => {
            let known = component::names();
            let suggestion = known
                .iter()
                .copied()
                .find(|known| strsim::damerau_levenshtein(known, name) <= 2)
                .unwrap_or_default();
            vec![
                Diagnostic::at(Code::UnknownComponent, source, span)
                    .with("name", name)
                    .with("suggestion", suggestion)
                    .with("known", known.join(", ")),
            ]
        }
        // Options with values in them are checked when the values are known.
        Some(_) if source.slice(body).contains("{{") || source.slice(body).contains("{%") => Vec::new(),
        Some(found) => (found.check)(source, body),
    }
}
