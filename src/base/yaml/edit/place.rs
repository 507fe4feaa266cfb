//! Where a new value goes, and with what around it.

use super::super::super::text::{Source, Span};
use super::super::node::{Entry, Kind, Node};
use super::way::Step;
use super::{How, New, Replace, write};

/// A span of the file and what takes its place.
pub(super) struct Put {
    pub(super) span: Span,
    pub(super) text: String,
}

impl Put {
    fn at(place: usize, text: String) -> Put {
        Put { span: Span::new(place, place), text }
    }
}

/// What is missing of the way becomes part of the value.
fn wrapped(steps: &[Step], value: &New) -> Option<New> {
    steps.iter().rev().try_fold(value.clone(), |inner, step| match step {
        Step::Key(key) => Some(New::Map(vec![(key.clone(), inner)])),
        Step::Item(0) => Some(New::List(vec![inner])),
        Step::Item(_) => None,
    })
}

/// Goes down as far as there is something, and puts the rest in there.
pub(super) fn find(source: &Source, root: &Node, steps: &[Step], value: &New, how: How) -> Option<Put> {
    let How { replace, longest } = how;
    let file = File {
        source,
        longest,
        text: source.text(),
        end: if source.text().contains("\r\n") { "\r\n" } else { "\n" },
    };
    if matches!(root.kind, Kind::Null) {
        return file.new_entry(&[], steps, value);
    }
    let mut node = root;
    let mut rest = steps;
    // Within `{ }` or `[ ]` all is written in one line.
    let mut in_flow = false;
    loop {
        in_flow |= file.is_flow(node);
        let (step, below) = rest.split_first()?;
        let (next, own) = match (&node.kind, step) {
            (Kind::Map { entries, .. }, Step::Key(key)) => {
                let Some(entry) = entries.iter().find(|entry| entry.key == *key) else {
                    return if in_flow {
                        file.flow_entry(node, entries, rest, value)
                    } else {
                        file.new_entry(entries, rest, value)
                    };
                };
                if matches!(entry.value.kind, Kind::Null) {
                    return file.behind_key(entry, &wrapped(below, value)?, in_flow);
                }
                (&entry.value, Some(entry))
            }
            (Kind::List(items), Step::Item(at)) => match items.get(*at) {
                Some(item) => (item, None),
                None if *at == items.len() => return file.new_item(node, items, &wrapped(below, value)?),
                None => return None,
            },
            _ => return None,
        };
        node = next;
        rest = below;
        if rest.is_empty() {
            return if replace == Replace::Single { file.instead(own, node, value) } else { None };
        }
    }
}

struct File<'f> {
    source: &'f Source,
    longest: usize,
    text: &'f str,
    end: &'static str,
}

impl File<'_> {
    fn is_flow(&self, node: &Node) -> bool {
        match &node.kind {
            Kind::Map { flow, .. } => *flow,
            Kind::List(_) => self.text.get(node.span.start..).is_some_and(|text| text.starts_with('[')),
            _ => false,
        }
    }

    /// An entry more at the end of a map that is written line by line.
    fn new_entry(&self, entries: &[Entry], steps: &[Step], value: &New) -> Option<Put> {
        let (Step::Key(key), below) = steps.split_first()? else { return None };
        let value = wrapped(below, value)?;
        let entry = |margin: &str| {
            format!("{}:{}", write::key(key), write::behind_key(&value, margin, self.end, self.longest))
        };
        // In an item, the first entry stands behind the dash.
        let margin = match entries.first() {
            Some(first) => " ".repeat(self.column(first.key_span.start)?),
            None => String::new(),
        };
        match entries.last().filter(|_| !margin.is_empty()) {
            Some(last) => {
                let end = end_of(&last.value).unwrap_or(last.key_span.end).max(last.key_span.end);
                let line = self.source.line_span(self.source.position(end).line);
                Some(Put::at(line.end, format!("{}{margin}{}", self.end, entry(&margin))))
            }
            // The file's own last entry.
            None => {
                let gap = if self.text.is_empty() || self.text.ends_with('\n') { "" } else { self.end };
                Some(Put::at(self.text.len(), format!("{gap}{}{}", entry(""), self.end)))
            }
        }
    }

    /// An entry more in a map within braces.
    fn flow_entry(&self, map: &Node, entries: &[Entry], steps: &[Step], value: &New) -> Option<Put> {
        let (Step::Key(key), below) = steps.split_first()? else { return None };
        let entry = format!("{}: {}", write::key(key), write::flow(&wrapped(below, value)?));
        let Some(last) = entries.last() else {
            return Some(Put::at(map.span.start + 1, entry));
        };
        if let Some(end) = end_of(&last.value) {
            return Some(Put::at(end.max(last.key_span.end), format!(", {entry}")));
        }
        // Its last value is not known yet: `{vault: }`, or `~`.
        let behind = self.colon(last)?;
        let rest = self.text.get(behind..)?;
        let stop = rest.find([',', '}', '#', '\n'])?;
        let word = rest.get(..stop)?.trim_end();
        Some(Put::at(behind + word.len(), format!(", {entry}")))
    }

    /// A value in the place of one that is not known yet.
    fn behind_key(&self, entry: &Entry, value: &New, in_flow: bool) -> Option<Put> {
        let behind = self.colon(entry)?;
        let line = self.source.line_span(self.source.position(entry.key_span.start).line);
        if in_flow {
            let rest = self.text.get(behind..)?;
            let stop = rest.find([',', '}', '#', '\n'])?;
            let word = rest.get(..stop)?;
            let blank = if word.trim().is_empty() { "" } else { word };
            let gap = if blank.is_empty() { word } else { "" };
            // What blanks there were stand behind the value now, but for the one that it needs before it.
            let after = gap.strip_prefix(' ').unwrap_or(gap);
            return Some(Put {
                span: Span::new(behind, behind + stop),
                text: format!(" {}{after}", write::flow(value)),
            });
        }
        let margin = " ".repeat(self.column(entry.key_span.start)?);
        let said = self.text.get(behind..line.end)?;
        let word = said.split('#').next().unwrap_or_default().trim_end();
        let remark = self.text.get(behind + word.len()..line.end)?;
        let new = write::behind_key(value, &margin, self.end, self.longest);
        // A single value stands before what is said on its line, parts below it.
        let text =
            if matches!(value, New::Text(_)) { format!("{new}{remark}") } else { format!("{remark}{new}") };
        Some(Put { span: Span::new(behind, line.end), text })
    }

    fn new_item(&self, list: &Node, items: &[Node], item: &New) -> Option<Put> {
        if self.is_flow(list) {
            let (at, comma) = match items.last() {
                Some(last) => (end_of(last)?, ", "),
                None => (list.span.start + 1, ""),
            };
            return Some(Put::at(at, format!("{comma}{}", write::flow(item))));
        }
        let first = self.text.get(..items.first()?.span.start)?.trim_end().strip_suffix('-')?;
        let margin = self.before(first.len())?;
        let line = self.source.line_span(self.source.position(end_of(items.last()?)?).line);
        let item = write::item_text(item, margin, self.end, self.longest);
        Some(Put::at(line.end, format!("{}{margin}- {item}", self.end)))
    }

    /// One single value in the place of another, or a list of them in the place of such a list or of a single value. `entry`
    /// is that of which the old value is.
    fn instead(&self, entry: Option<&Entry>, node: &Node, value: &New) -> Option<Put> {
        let is_single = |node: &Node| matches!(node.kind, Kind::Scalar { .. });
        match (&node.kind, value) {
            (Kind::Scalar { .. }, New::Text(text)) => {
                Some(Put { span: node.span, text: write::scalar(text) })
            }
            (Kind::Scalar { .. }, New::List(_)) => Some(Put { span: node.span, text: write::flow(value) }),
            (Kind::List(items), New::List(_)) if items.iter().all(is_single) => {
                let end = if self.is_flow(node) { node.span.end } else { end_of(node)? };
                // Remarks between the items would be lost.
                if self.text.get(node.span.start..end)?.contains('#') {
                    return None;
                }
                if self.is_flow(node) {
                    return Some(Put { span: node.span, text: write::flow(value) });
                }
                // Line by line: it moves up behind its key, unless something is said there.
                let behind = self.colon(entry?)?;
                let first = self.text.get(..items.first()?.span.start)?.trim_end().strip_suffix('-')?.len();
                let is_alone = self.text.get(behind..first)?.trim().is_empty();
                let (start, gap) = if is_alone { (behind, " ") } else { (first, "") };
                let span = Span::new(start, end);
                Some(Put { span, text: format!("{gap}{}", write::flow(value)) })
            }
            _ => None,
        }
    }

    /// The place behind an entry's colon.
    fn colon(&self, entry: &Entry) -> Option<usize> {
        let rest = self.text.get(entry.key_span.end..)?;
        rest.find(':').map(|at| entry.key_span.end + at + 1)
    }

    /// The blanks before a place, where its line has nothing else before it.
    fn before(&self, at: usize) -> Option<&str> {
        let line = self.source.line_span(self.source.position(at).line);
        let margin = self.text.get(line.start..at)?.trim_start_matches('\u{feff}');
        margin.chars().all(|c| c == ' ').then_some(margin)
    }

    /// How many characters stand before a place in its line: an entry's margin, be it behind a dash.
    fn column(&self, at: usize) -> Option<usize> {
        let line = self.source.line_span(self.source.position(at).line);
        let margin = self.text.get(line.start..at)?.trim_start_matches('\u{feff}');
        margin.chars().all(|c| c == ' ' || c == '-').then(|| margin.chars().count())
    }
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
