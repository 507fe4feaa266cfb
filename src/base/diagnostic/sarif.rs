//! Diagnostics as SARIF 2.1.0 (OASIS standard), for code-scanning views.

use std::collections::BTreeSet;

use serde_json::{Value, json};

use super::super::locale::Messages;
use super::{Diagnostic, Severity, explanation, words};

/// Writes one run; `version` is the program's.
pub fn write(diagnostics: &[Diagnostic], english: &Messages, version: &str) -> String {
    let codes: BTreeSet<_> = diagnostics.iter().map(|diagnostic| diagnostic.code).collect();
    let rules: Vec<Value> = codes
        .iter()
        .map(|code| {
            let text = explanation(*code, english).unwrap_or_else(|| code.id().to_owned());
            json!({"id": code.id(), "fullDescription": {"text": text}})
        })
        .collect();
    let results: Vec<Value> = diagnostics.iter().map(|diagnostic| result(diagnostic, english)).collect();
    let log = json!({
        "$schema": "https://json.schemastore.org/sarif-2.1.0.json",
        "version": "2.1.0",
        "runs": [{
            "tool": {"driver": {"name": "onramp", "version": version, "rules": rules}},
            "columnKind": "unicodeCodePoints",
            "results": results,
        }],
    });
    serde_json::to_string_pretty(&log).unwrap_or_default()
}

fn result(diagnostic: &Diagnostic, english: &Messages) -> Value {
    let words = words(diagnostic, english);
    let level = match diagnostic.severity() {
        Severity::Error => "error",
        Severity::Warning => "warning",
        Severity::Notice => "note",
    };
    let text: Vec<String> = std::iter::once(words.message).chain(words.label).chain(words.help).collect();
    let mut result =
        json!({"ruleId": diagnostic.code.id(), "level": level, "message": {"text": text.join("\n")}});
    if let Some(file) = &diagnostic.file {
        let mut location = json!({"artifactLocation": {"uri": uri(file)}});
        if let Some(place) = &diagnostic.place {
            let start = place.position();
            let end = place.source.position(place.span.end);
            location["region"] = json!({
                "startLine": start.line, "startColumn": start.column,
                "endLine": end.line, "endColumn": end.column,
            });
        }
        result["locations"] = json!([{"physicalLocation": location}]);
    }
    result
}

/// A relative path as a URI: everything but unreserved characters and `/` in percent form (RFC 3986).
fn uri(path: &str) -> String {
    path.bytes()
        .map(|byte| match byte {
            b'A'..=b'Z' | b'a'..=b'z' | b'0'..=b'9' | b'-' | b'.' | b'_' | b'~' | b'/' => {
                char::from(byte).to_string()
            }
            byte => format!("%{byte:02X}"),
        })
        .collect()
}
