//! Diagnostics as GitHub workflow commands, which show up beside the changed lines of a pull request.

use std::fmt::Write as _;

use super::super::locale::Messages;
use super::{Diagnostic, words};

/// Writes one command a line: `::error file=…,line=…,col=…,title=…::message`.
pub fn write(diagnostics: &[Diagnostic], english: &Messages) -> String {
    let mut out = String::new();
    for diagnostic in diagnostics {
        let words = words(diagnostic, english);
        let mut properties = Vec::new();
        if let Some(file) = &diagnostic.file {
            properties.push(format!("file={}", property(file)));
        }
        if let Some(place) = &diagnostic.place {
            let position = place.position();
            properties.push(format!("line={},col={}", position.line, position.column));
        }
        properties.push(format!("title={}", diagnostic.code.id()));
        let text: Vec<String> = std::iter::once(words.message).chain(words.label).chain(words.help).collect();
        let _ = writeln!(
            out,
            "::{} {}::{}",
            diagnostic.severity().as_str(),
            properties.join(","),
            data(&text.join("\n"))
        );
    }
    out
}

/// Escapes as the workflow commands' own toolkit does.
fn data(text: &str) -> String {
    text.replace('%', "%25").replace('\r', "%0D").replace('\n', "%0A")
}

fn property(text: &str) -> String {
    data(text).replace(':', "%3A").replace(',', "%2C")
}
