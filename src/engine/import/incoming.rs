//! A file to the answers that it holds, whichever kind of file it is.

use super::table::{self, Headings};
use super::{mail, response_file, workbook};
use crate::base::diagnostic::{Code, Diagnostic, Warned};

/// Answers as they came in: nothing is known of them yet.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Incoming {
    /// Where they stand, as people are told: the file, and of a table the line.
    pub label: String,
    /// The questionnaire's id.
    pub survey: String,
    /// The version of it; absent where the file does not say.
    pub version: Option<u32>,
    /// The client; absent where the file does not say.
    pub client: Option<String>,
    /// Who answered.
    pub respondent: String,
    /// When.
    pub at: String,
    /// The answers by question, in the file's order.
    pub answers: Vec<(String, Vec<String>)>,
}

/// What a file can be.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Kind {
    Response,
    Mail,
    Table,
    Workbook,
}

/// Reads the answers of a file; what is wrong with the file is said in one pass. `label` names it to people.
pub fn incoming(label: &str, bytes: &[u8], headings: Headings<'_>) -> Warned<Vec<Incoming>> {
    let read = match kind(label, bytes) {
        Kind::Response => one(response_file::read(label, bytes)),
        Kind::Mail => mail::read(label, bytes),
        Kind::Table => table::read(label, bytes, headings),
        Kind::Workbook => workbook::read(label, bytes),
    };
    if read.value.is_empty() && read.diagnostics.is_empty() {
        return Warned { value: Vec::new(), diagnostics: vec![none(label, "nothing")] };
    }
    read
}

fn one(read: Result<Incoming, Box<Diagnostic>>) -> Warned<Vec<Incoming>> {
    match read {
        Ok(incoming) => Warned::new(vec![incoming]),
        Err(fault) => Warned { value: Vec::new(), diagnostics: vec![*fault] },
    }
}

/// By the ending of its name; where that says nothing, by how it begins.
fn kind(label: &str, bytes: &[u8]) -> Kind {
    let ending = label.rsplit('.').next().unwrap_or_default().to_ascii_lowercase();
    match ending.as_str() {
        "json" => Kind::Response,
        "eml" => Kind::Mail,
        "csv" | "tsv" => Kind::Table,
        "xlsx" | "xlsm" | "xls" | "xlsb" | "ods" => Kind::Workbook,
        _ if workbook::is_like(bytes) => Kind::Workbook,
        _ if text_of(bytes).trim_start().starts_with('{') => Kind::Response,
        _ => Kind::Mail,
    }
}

/// The text of a file, as far as it can be read. What could not is damaged, and found out by the checksum.
pub(super) fn text_of(bytes: &[u8]) -> std::borrow::Cow<'_, str> {
    String::from_utf8_lossy(bytes.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(bytes))
}

/// That a file holds no answers.
pub(super) fn none(label: &str, reason: &'static str) -> Diagnostic {
    Diagnostic::new(Code::NoAnswers).in_file(label).with("reason", reason)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_is_told_by_its_name_and_then_by_how_it_begins() {
        assert_eq!(kind("a.JSON", b"x"), Kind::Response);
        assert_eq!(kind("a.csv", b"{"), Kind::Table);
        assert_eq!(kind("a.txt", b"\xEF\xBB\xBF {\"onramp\""), Kind::Response);
        assert_eq!(kind("a.txt", b"Dear all"), Kind::Mail);
        assert_eq!(kind("answers", b"From: x"), Kind::Mail);
        assert_eq!(kind("a.XLSX", b"x"), Kind::Workbook);
        assert_eq!(kind("a.bin", b"PK\x03\x04"), Kind::Workbook);
    }
}
