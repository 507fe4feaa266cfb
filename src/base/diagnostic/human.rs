//! Diagnostics for people: the line with a caret, what was found, what is allowed, the code last.

use std::fmt::Write as _;

use anstyle::{AnsiColor, Style};
use unicode_width::{UnicodeWidthChar, UnicodeWidthStr};

use super::super::locale::Messages;
use super::super::text::{find_secret, mask_values};
use super::{Diagnostic, Place, Severity, Words, words};

/// Where the code stands on the first line, where there is room for it.
const CODE_COLUMN: usize = 96;
/// Longer lines are cut around the caret.
const WIDEST_LINE: usize = 110;

/// Writes one diagnostic, in colours (`anstream` takes them out where they are not wanted).
pub fn write(diagnostic: &Diagnostic, messages: &Messages) -> String {
    // Names of files and what was found come from elsewhere.
    let Words { message, label, help } = words(diagnostic, messages);
    let words = Words {
        message: harmless(&message),
        label: label.as_deref().map(harmless),
        help: help.as_deref().map(harmless),
    };
    let strong = color(diagnostic.severity()).bold();
    let quiet = Style::new().dimmed();
    let mut out = String::new();

    let place = match (&diagnostic.place, &diagnostic.file) {
        (Some(place), _) => {
            let position = place.position();
            format!("{}:{}:{}  ", harmless(place.source.path()), position.line, position.column)
        }
        (None, Some(file)) => format!("{}  ", harmless(file)),
        (None, None) => String::new(),
    };
    let used = place.width() + words.message.width();
    let gap = CODE_COLUMN.saturating_sub(used + diagnostic.code.id().len()).max(2);
    let _ = writeln!(
        out,
        "{place}{strong}{}{strong:#}{}{quiet}[{}]{quiet:#}",
        words.message,
        " ".repeat(gap),
        diagnostic.code.id()
    );

    let widest = diagnostic.place.iter().chain(&diagnostic.related).map(|place| place.position().line).max();
    let gutter = widest.map_or(0, |line| line.to_string().len());
    if let Some(place) = &diagnostic.place {
        let _ = writeln!(out, "{quiet}{} |{quiet:#}", " ".repeat(gutter));
        snippet(&mut out, place, diagnostic.sensitive, gutter, words.label.as_deref(), strong);
    } else if let Some(label) = &words.label {
        let _ = writeln!(out, "  {label}");
    }
    for other in &diagnostic.related {
        if diagnostic.place.as_ref().is_none_or(|place| place.source.path() != other.source.path()) {
            let path = harmless(other.source.path());
            let place = messages.get("cli-in-file", [("path", path.as_str().into())]).unwrap_or(path);
            let _ = writeln!(out, "{} {quiet}{place}{quiet:#}", " ".repeat(gutter));
        }
        snippet(&mut out, other, diagnostic.sensitive, gutter, None, quiet);
    }
    if let Some(help) = &words.help {
        for (index, line) in help.lines().enumerate() {
            let mark = if index == 0 { "=" } else { " " };
            let _ = writeln!(out, "{} {quiet}{mark}{quiet:#} {line}", " ".repeat(gutter));
        }
    }
    out
}

fn snippet(
    out: &mut String,
    place: &Place,
    sensitive: bool,
    gutter: usize,
    label: Option<&str>,
    style: Style,
) {
    let quiet = Style::new().dimmed();
    let position = place.position();
    let line = place.source.line(position.line);
    let secret = sensitive || find_secret(line).is_some();
    let line = if secret { mask_values(line) } else { line.to_owned() };
    let last = place.source.position(place.span.end);
    let length = if last.line == position.line {
        last.column.saturating_sub(position.column)
    } else {
        line.chars().count().saturating_sub(position.column - 1)
    };
    let (shown, start) = window(&line, position.column - 1);
    let before: usize = shown.chars().take(start).map(cell_width).sum();
    let marked: usize = shown.chars().skip(start).take(length.max(1)).map(cell_width).sum();
    let printed: String = shown.chars().map(printable).collect();
    let _ = writeln!(out, "{quiet}{:>gutter$} |{quiet:#} {printed}", position.line);
    let _ = writeln!(
        out,
        "{quiet}{} |{quiet:#} {}{style}{}{style:#}{}",
        " ".repeat(gutter),
        " ".repeat(before),
        "^".repeat(marked.max(1)),
        label.map(|label| format!(" {label}")).unwrap_or_default()
    );
}

/// The part of a long line around a character, and where that character stands in it.
fn window(line: &str, at: usize) -> (String, usize) {
    let chars: Vec<char> = line.chars().collect();
    if chars.len() <= WIDEST_LINE {
        return (line.to_owned(), at.min(chars.len()));
    }
    let start = at.saturating_sub(WIDEST_LINE / 2).min(chars.len().saturating_sub(WIDEST_LINE));
    let end = (start + WIDEST_LINE).min(chars.len());
    let head = if start > 0 { "…" } else { "" };
    let tail = if end < chars.len() { "…" } else { "" };
    let text: String = chars[start..end].iter().collect();
    (format!("{head}{text}{tail}"), at.min(chars.len()) - start + head.chars().count())
}

/// A text as a terminal may show it: characters that would steer it, or turn the direction of writing, are marked.
pub fn harmless(text: &str) -> String {
    text.chars().map(|c| if c == '\n' { c } else { printable(c) }).collect()
}

/// Control characters must not reach the terminal: they could hide or forge what is printed.
fn printable(c: char) -> char {
    match c {
        '\t' => ' ',
        c if c.is_control()
            || ('\u{202a}'..='\u{202e}').contains(&c)
            || ('\u{2066}'..='\u{2069}').contains(&c) =>
        {
            '\u{fffd}'
        }
        c => c,
    }
}

fn cell_width(c: char) -> usize {
    printable(c).width().unwrap_or(1)
}

fn color(severity: Severity) -> Style {
    let color = match severity {
        Severity::Error => AnsiColor::Red,
        Severity::Warning => AnsiColor::Yellow,
        Severity::Notice => AnsiColor::Cyan,
    };
    Style::new().fg_color(Some(color.into()))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::base::diagnostic::Code;
    use crate::base::locale::Locale;

    #[test]
    fn nothing_steers_the_terminal() {
        assert_eq!(harmless("a\u{1b}[31mb\u{7}\u{202e}c\nd\te"), "a\u{fffd}[31mb\u{fffd}\u{fffd}c\nd e");
        let words = "E0742 = sheet { $sheet }\n    .label = at { $sheet }\n    .help = see { $sheet }\n";
        let messages = Messages::new(&Locale::english(), &[words]).unwrap();
        let fault = Diagnostic::new(Code::WorkbookCell).in_file("a\u{1b}]0;b\u{7}.xlsx");
        let said = write(&fault.with("sheet", "x\u{1b}[2K\u{202e}\u{2067}y"), &messages);
        let plain = anstream::adapter::strip_str(&said).to_string();
        // The writer's own colours are the only thing that a terminal follows.
        for word in ["sheet ", "at ", "see "] {
            assert!(said.contains(&format!("{word}x\u{fffd}[2K\u{fffd}\u{fffd}y")), "{said:?}");
        }
        assert!(said.contains("a\u{fffd}]0;b\u{fffd}.xlsx"), "{said:?}");
        assert!(!plain.contains(|c: char| c.is_control() && c != '\n'), "{plain:?}");
    }
}
