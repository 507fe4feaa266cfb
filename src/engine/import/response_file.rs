//! The file that the page of a questionnaire saves, sends or puts into a mail: JSON with a checksum.
//!
//! The checksum is CRC-32 over the file's own text without it: the fields in the order of [`ResponseFile`], the answers in the
//! order of their ids, no blanks, UTF-8. It is made anew from what was read, so that a program may indent the file. It tells
//! damage; who means to forge can compute it too.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::incoming::{Incoming, none, text_of};
use crate::base::diagnostic::{Code, Diagnostic};

/// The answers of one person as a file, its fields in the order in which they are written.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ResponseFile {
    /// What the file is: `response`.
    pub onramp: String,
    /// The version of its form; always 1.
    pub schema: u32,
    /// The questionnaire's id.
    pub survey: String,
    /// The version of the questionnaire.
    pub version: u32,
    /// The client's id.
    pub client: String,
    /// The language of the page.
    pub locale: String,
    /// Who answered.
    pub respondent: String,
    /// When, with the distance from UTC.
    pub at: String,
    /// The answers by question.
    pub answers: BTreeMap<String, Vec<String>>,
    /// `crc32:` and eight hexadecimal digits.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub checksum: Option<String>,
}

impl ResponseFile {
    /// The checksum that the file must carry.
    pub fn expected(&self) -> String {
        let body = ResponseFile { checksum: None, ..self.clone() };
        // Texts and numbers alone: this can't fail.
        let text = serde_json::to_string(&body).unwrap_or_default();
        format!("crc32:{:08x}", crc32fast::hash(text.as_bytes()))
    }
}

/// Reads such a file.
pub(super) fn read(label: &str, bytes: &[u8]) -> Result<Incoming, Box<Diagnostic>> {
    let text = text_of(bytes);
    let damaged = || Box::new(Diagnostic::new(Code::AnswersDamaged).in_file(label));
    let file: ResponseFile = match serde_json::from_str(&text) {
        Ok(file) => file,
        // What says that it is a response and can't be read was cut off or changed.
        Err(_) if text.contains("\"onramp\"") && !of_other_form(&text) => return Err(damaged()),
        Err(_) if text.contains("\"onramp\"") => return Err(Box::new(none(label, "newer"))),
        Err(_) => return Err(Box::new(none(label, "json"))),
    };
    if file.onramp != "response" {
        return Err(Box::new(none(label, "json")));
    }
    if file.schema != 1 {
        return Err(Box::new(none(label, "newer")));
    }
    if file.checksum.as_ref() != Some(&file.expected()) {
        return Err(damaged());
    }
    Ok(Incoming {
        label: label.to_owned(),
        survey: file.survey,
        version: Some(file.version),
        client: Some(file.client),
        respondent: file.respondent,
        at: file.at,
        answers: file.answers.into_iter().collect(),
    })
}

/// Whether a whole file says of itself that it has another form.
fn of_other_form(text: &str) -> bool {
    let value: Option<serde_json::Value> = serde_json::from_str(text).ok();
    value.and_then(|value| value.get("schema")?.as_u64()).is_some_and(|schema| schema != 1)
}

#[cfg(test)]
pub(super) mod tests {
    use super::*;

    /// A file as the page writes it.
    pub(in crate::engine::import) fn sample() -> String {
        let mut file = ResponseFile {
            onramp: "response".into(),
            schema: 1,
            survey: "pulse".into(),
            version: 1,
            client: "acme".into(),
            locale: "pt-BR".into(),
            respondent: "Helena “Lena” Prado".into(),
            at: "2026-11-27T10:15:00-03:00".into(),
            answers: [("why".to_owned(), vec!["Tudo certo: “sim”\n\t\\ \u{2028} 😀".to_owned()])].into(),
            checksum: None,
        };
        file.checksum = Some(file.expected());
        serde_json::to_string(&file).unwrap()
    }

    fn code(text: &str) -> Option<Code> {
        read("a.json", text.as_bytes()).err().map(|fault| fault.code)
    }

    #[test]
    fn the_checksum_is_the_one_that_the_page_computes() {
        // What a browser makes of these values, put down here.
        let text = r#"{"onramp":"response","schema":1,"survey":"pulse","version":1,"client":"acme","locale":"en","respondent":"Ana","at":"2026-11-27T10:15:00-03:00","answers":{"a":["1"]}}"#;
        let file: ResponseFile = serde_json::from_str(text).unwrap();
        assert_eq!(serde_json::to_string(&file).unwrap(), text);
        assert_eq!(file.expected(), format!("crc32:{:08x}", crc32fast::hash(text.as_bytes())));
        assert_eq!(crc32fast::hash(b"123456789"), 0xcbf4_3926, "the check value of CRC-32");
    }

    #[test]
    fn an_indented_file_is_the_same_file() {
        let value: serde_json::Value = serde_json::from_str(&sample()).unwrap();
        let indented = serde_json::to_string_pretty(&value).unwrap();
        let read_of = |text: &str| read("a.json", text.as_bytes()).unwrap();
        assert_eq!(read_of(&indented), read_of(&sample()));
        assert_eq!(read_of(&format!("\u{feff}{}\n", sample())), read_of(&sample()));
    }

    #[test]
    fn each_changed_byte_and_each_cut_is_found() {
        let text = sample();
        for at in (0..text.len()).filter(|at| text.is_char_boundary(*at)) {
            assert!(code(&text[..at]).is_some(), "cut at {at}");
            let mut bytes = text.clone().into_bytes();
            bytes[at] ^= 1;
            assert!(read("a.json", &bytes).is_err(), "byte {at}");
        }
        assert_eq!(code(&text[..text.len() - 20]), Some(Code::AnswersDamaged));
        assert_eq!(code(&text.replace("certo", "errado")), Some(Code::AnswersDamaged));
    }

    #[test]
    fn other_files_are_told_from_damaged_ones() {
        assert_eq!(code("{\"a\": 1}"), Some(Code::NoAnswers));
        assert_eq!(code("no json"), Some(Code::NoAnswers));
        assert_eq!(code(&sample().replace("\"response\"", "\"other\"")), Some(Code::NoAnswers));
        assert_eq!(code(&sample().replace("\"schema\":1", "\"schema\":2,\"more\":1")), Some(Code::NoAnswers));
    }
}
