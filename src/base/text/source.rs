//! A source file and places in it.

use std::ops::Range;
use std::sync::Arc;

/// A text file that a user wrote, with its path as the user knows it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Source {
    path: String,
    text: String,
    line_starts: Vec<usize>,
}

/// A range of bytes in a [`Source`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Default)]
pub struct Span {
    /// First byte.
    pub start: usize,
    /// One past the last byte.
    pub end: usize,
}

/// A place as people count it: from 1, columns in characters.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Position {
    /// Line, from 1.
    pub line: usize,
    /// Column in characters, from 1.
    pub column: usize,
}

impl Span {
    /// The bytes from `start` up to `end`.
    pub fn new(start: usize, end: usize) -> Span {
        Span { start, end: end.max(start) }
    }

    /// The same stretch, some bytes further on.
    pub fn moved(self, bytes: usize) -> Span {
        Span { start: self.start + bytes, end: self.end + bytes }
    }
}

impl From<Range<usize>> for Span {
    fn from(range: Range<usize>) -> Span {
        Span::new(range.start, range.end)
    }
}

impl Source {
    /// Keeps `text` under `path`, which uses `/` on every system and starts at the workspace.
    pub fn new(path: impl Into<String>, text: impl Into<String>) -> Arc<Source> {
        let text = text.into();
        let line_starts =
            std::iter::once(0).chain(text.match_indices('\n').map(|(index, _)| index + 1)).collect();
        Arc::new(Source { path: path.into(), text, line_starts })
    }

    /// The path, with `/` between its parts.
    pub fn path(&self) -> &str {
        &self.path
    }

    /// The whole text.
    pub fn text(&self) -> &str {
        &self.text
    }

    /// The text of a span; empty where the span is not one of this source.
    pub fn slice(&self, span: Span) -> &str {
        self.text.get(span.start..span.end).unwrap_or_default()
    }

    /// Line and column of a byte.
    pub fn position(&self, offset: usize) -> Position {
        let offset = self.text.floor_char_boundary(offset);
        let line = self.line_starts.partition_point(|start| *start <= offset);
        let start = self.line_starts.get(line - 1).copied().unwrap_or_default();
        Position { line, column: self.text[start..offset].chars().count() + 1 }
    }

    /// A line's text without its line end; empty behind the last line.
    pub fn line(&self, line: usize) -> &str {
        let Some(start) = self.line_starts.get(line.saturating_sub(1)) else { return "" };
        let end = self.line_starts.get(line).copied().unwrap_or(self.text.len());
        self.text[*start..end].trim_end_matches(['\n', '\r'])
    }

    /// The span of a line without its line end.
    pub fn line_span(&self, line: usize) -> Span {
        let start = self.line_starts.get(line.saturating_sub(1)).copied().unwrap_or(self.text.len());
        Span::new(start, start + self.line(line).len())
    }

    /// How many lines there are.
    pub fn lines(&self) -> usize {
        self.line_starts.len()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn columns_count_characters_not_bytes() {
        let source = Source::new("a.yaml", "nome: Ações\r\nx: 1\n");
        assert_eq!(source.position(0), Position { line: 1, column: 1 });
        let after = source.text().find("es").unwrap_or_default();
        assert_eq!(source.position(after), Position { line: 1, column: 10 });
        assert_eq!(source.line(1), "nome: Ações");
        assert_eq!(source.position(source.text().len()), Position { line: 3, column: 1 });
    }

    #[test]
    fn an_offset_inside_a_character_counts_as_its_start() {
        let source = Source::new("a.yaml", "é");
        assert_eq!(source.position(1).column, 1);
    }
}
