//! How things are printed: machine output to stdout, alone; all else to stderr.

use std::io::Write as _;

use super::context::Context;
pub(super) use crate::base::diagnostic::human::harmless;
use crate::base::diagnostic::{Code, Diagnostic, Severity, human};
use crate::shell::workspace::reason;

/// Prints diagnostics for people.
pub(super) fn diagnostics(context: &Context, list: &[Diagnostic]) {
    let mut out = anstream::stderr().lock();
    for diagnostic in list {
        // A terminal that is gone can't be told.
        let _ = writeln!(out, "{}", human::write(diagnostic, &context.messages));
    }
}

/// Prints a line for people, unless only problems are wanted.
pub(super) fn line(context: &Context, text: &str) {
    if !context.quiet {
        always(text);
    }
}

/// Prints a line for people, whatever is wanted.
pub(super) fn always(text: &str) {
    let _ = writeln!(anstream::stderr().lock(), "{text}");
}

/// Prints machine output.
pub(super) fn machine(text: &str) {
    let mut out = std::io::stdout().lock();
    let _ = out.write_all(text.as_bytes());
    if !text.ends_with('\n') {
        let _ = out.write_all(b"\n");
    }
}

/// Writes machine output to a file that was named.
pub(super) fn to_file(path: &std::path::Path, text: &str) -> Result<(), super::Stop> {
    let ended = if text.ends_with('\n') { text.to_owned() } else { format!("{text}\n") };
    bytes_to_file(path, ended.as_bytes())
}

/// Writes bytes to a file that was named.
pub(super) fn bytes_to_file(path: &std::path::Path, bytes: &[u8]) -> Result<(), super::Stop> {
    std::fs::write(path, bytes).map_err(|error| {
        let fault = Diagnostic::new(Code::WriteFailed).with("file", path.display().to_string());
        (Box::new(fault.with("reason", reason(&error))), super::Exit::Failure)
    })
}

/// "2 errors, 1 warning", or "no problems".
pub(super) fn counts(context: &Context, list: &[Diagnostic]) -> String {
    let count = |severity: Severity| list.iter().filter(|fault| fault.severity() == severity).count();
    let parts: Vec<String> = [
        (Severity::Error, "cli-errors"),
        (Severity::Warning, "cli-warnings"),
        (Severity::Notice, "cli-notices"),
    ]
    .into_iter()
    .filter(|(severity, _)| count(*severity) > 0)
    .map(|(severity, word)| phrase(context, word, [("count", count(severity).into())]))
    .collect();
    if parts.is_empty() { phrase(context, "cli-no-problems", []) } else { parts.join(", ") }
}

/// A phrase of the program's own.
pub(super) fn phrase<'a>(
    context: &Context,
    id: &str,
    arguments: impl IntoIterator<Item = (&'a str, crate::base::locale::Argument)>,
) -> String {
    context.messages.get(id, arguments).unwrap_or_else(|| id.to_owned())
}
