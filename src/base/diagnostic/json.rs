//! Diagnostics as JSON: `[{code, severity, message, file, line, column, help, client}]`, always in English.

use serde::Serialize;

use super::super::locale::Messages;
use super::{Diagnostic, words};

#[derive(Serialize)]
struct Row<'a> {
    code: &'a str,
    severity: &'a str,
    message: String,
    file: Option<&'a str>,
    line: Option<usize>,
    column: Option<usize>,
    help: Option<String>,
    client: Option<&'a str>,
}

/// Writes the array. `help` joins the fix and what is allowed.
pub fn write(diagnostics: &[Diagnostic], english: &Messages) -> String {
    let rows: Vec<Row<'_>> = diagnostics.iter().map(|diagnostic| row(diagnostic, english)).collect();
    serde_json::to_string_pretty(&rows).unwrap_or_else(|_| "[]".to_owned())
}

fn row<'a>(diagnostic: &'a Diagnostic, english: &Messages) -> Row<'a> {
    let words = words(diagnostic, english);
    let position = diagnostic.place.as_ref().map(super::Place::position);
    let help: Vec<String> = words.label.into_iter().chain(words.help).collect();
    Row {
        code: diagnostic.code.id(),
        severity: diagnostic.severity().as_str(),
        message: words.message,
        file: diagnostic.file.as_deref(),
        line: position.map(|position| position.line),
        column: position.map(|position| position.column),
        help: (!help.is_empty()).then(|| help.join("\n")),
        client: diagnostic.client.as_deref(),
    }
}
