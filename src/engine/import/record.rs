//! A response as a file of the client's records, and whether it is there already.

use std::fmt::Write as _;

use crate::base::text::Source;
use crate::base::value::{Id, Moment};
use crate::base::yaml::{quoted, read, word};
use crate::model::survey::{QuestionKind, Response, Survey};

/// The longest part of a file's name that a person's name gives.
const LONGEST: usize = 40;

/// The file's path in the client's folder, without its ending, and its text. `None` where the text would not be read as it
/// was meant, which no answer that was judged can bring about.
pub fn record(response: &Response, survey: &Survey) -> Option<(String, String)> {
    let (id, at) = (response.survey.as_ref()?, response.at?);
    let who = response.respondent.as_deref()?;
    let path = format!("responses/{id}-{}-{}", slug(who), at.local.date());
    let mut text =
        String::from("# yaml-language-server: $schema=../../../../.onramp/schema/response.json\nschema: 1\n");
    // Writing to a String can't fail.
    let _ = writeln!(text, "survey: {}\nversion: {}", word(id.as_str()), response.version.unwrap_or(1));
    let _ = writeln!(text, "respondent: {}\nat: {}", word(who), moment(at));
    text.push_str(if response.answers.is_empty() { "answers: {}\n" } else { "answers:\n" });
    // In the order of the questions, as people read them.
    for question in &survey.questions {
        let Some((id, given)) = question.id.as_ref().and_then(|id| response.answers.get_key_value(id)) else {
            continue;
        };
        let list = matches!(question.kind, Some(QuestionKind::Multiple | QuestionKind::Matrix));
        let written = |answer: &String| {
            if question.kind == Some(QuestionKind::Text) { quoted(answer) } else { word(answer) }
        };
        let given: Vec<String> = given.iter().map(written).collect();
        let value = if list { format!("[{}]", given.join(", ")) } else { given.join(", ") };
        let _ = writeln!(text, "  {}: {value}", word(id.as_str()));
    }
    let back = read::<Response>(&Source::new("response.yaml", text.as_str()));
    (back.diagnostics.is_empty() && back.value.value == *response).then_some((path, text))
}

/// A person's name as a part of a file's name. One without a Latin letter gives its checksum.
pub fn slug(name: &str) -> String {
    let id = Id::suggest(name).map(|id| id.to_string()).unwrap_or_default();
    let cut: String = id.chars().take(LONGEST).collect();
    match cut.trim_end_matches('-') {
        "" => format!("r-{:08x}", crc32fast::hash(name.as_bytes())),
        slug => slug.to_owned(),
    }
}

/// Whether two responses are the same person's answers of the same moment.
pub fn is_same(one: &Response, other: &Response) -> bool {
    one.survey == other.survey
        && one.version.unwrap_or(1) == other.version.unwrap_or(1)
        && one.respondent == other.respondent
        && same_moment(one.at, other.at)
}

fn same_moment(one: Option<Moment>, other: Option<Moment>) -> bool {
    let instant = |moment: Moment| moment.offset.and_then(|offset| offset.to_timestamp(moment.local).ok());
    match (one.and_then(instant), other.and_then(instant)) {
        (Some(one), Some(other)) => one == other,
        _ => one.map(|one| one.local) == other.map(|other| other.local),
    }
}

/// A moment with its seconds: two answers of one minute are two.
fn moment(at: Moment) -> String {
    let plain = at.to_string();
    let zone = plain.get("2026-11-27T10:15".len()..).unwrap_or_default();
    let seconds = at.local.strftime("%Y-%m-%dT%H:%M:%S");
    format!("{seconds}{zone}")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::base::value::Scalar as _;

    fn id(text: &str) -> Id {
        Id::parse(text).unwrap()
    }

    fn survey() -> Survey {
        let text = "schema: 1\nid: pulse\nversion: 2\ntitle: P\nquestions:\n  - {id: why, kind: text, text: T}\n  \
                    - {id: no, kind: rating-0-10, text: T}\n  \
                    - {id: well, kind: multiple, text: T, options: [{id: yes, text: X}, {id: calm, text: Y}]}\n  \
                    - {id: each, kind: matrix, text: T, rows: [{id: a, text: X}], options: [{id: b, text: Y}, {id: c, text: Z}]}\n";
        read::<Survey>(&Source::new("s.yaml", text)).value.value
    }

    fn response(why: &str, respondent: &str) -> Response {
        let list = |given: &[&str]| given.iter().map(|one| (*one).to_owned()).collect();
        Response {
            schema: Some(1),
            survey: Some(id("pulse")),
            version: Some(2),
            respondent: Some(respondent.to_owned()),
            at: Moment::parse("2026-11-27T10:15:09-03:00").ok(),
            answers: [
                (id("why"), list(&[why])),
                (id("no"), list(&["10"])),
                (id("well"), list(&["yes", "calm"])),
                (id("each"), list(&["a=b"])),
            ]
            .into(),
        }
    }

    #[test]
    fn a_record_is_what_a_person_would_write() {
        let (path, text) = record(&response("Because: “so”.", "helena"), &survey()).unwrap();
        assert_eq!(path, "responses/pulse-helena-2026-11-27");
        let lines: Vec<&str> = text.lines().skip(1).collect();
        assert_eq!(
            lines,
            [
                "schema: 1",
                "survey: pulse",
                "version: 2",
                "respondent: helena",
                "at: 2026-11-27T10:15:09-03:00",
                "answers:",
                "  why: \"Because: “so”.\"",
                "  \"no\": \"10\"",
                "  well: [\"yes\", calm]",
                "  each: [\"a=b\"]",
            ]
        );
    }

    #[test]
    fn every_text_is_read_as_it_was_given() {
        let hostile = [
            "plain",
            "a: b",
            "- a",
            "# no remark",
            "'",
            "\"",
            "\\",
            "{a: b}",
            "[a]",
            "*a",
            "&a",
            "!tag",
            "| ",
            "> ",
            "%x",
            "@a",
            "`a`",
            "null",
            "~",
            "true",
            "no",
            "1e5",
            "0x10",
            "2026-11-27",
            "---",
            "...",
            "<<: *a",
            "a\nb\n\nc",
            "tab\there",
            "ends with colon:",
            "{{ company.name }}",
            "😀 👩‍👩‍👧 ção",
            "\u{2028}\u{2029}\u{85}\u{feff}",
            "?",
            "=",
        ];
        for text in hostile {
            let given = response(text, text);
            // A separator of lines has no place in a name; the rest has.
            assert!(record(&given, &survey()).is_some(), "{text:?}");
        }
    }

    #[test]
    fn names_of_any_script_name_a_file() {
        assert_eq!(slug("Helena “Lena” Prado Souza"), "helena-lena-prado-souza");
        assert_eq!(slug("Ангелина"), format!("r-{:08x}", crc32fast::hash("Ангелина".as_bytes())));
        assert!(slug(&"abc ".repeat(40)).len() <= LONGEST);
    }

    #[test]
    fn the_same_moment_of_the_same_person_is_the_same_response() {
        let one = response("a", "helena");
        let at = |text: &str| Response { at: Moment::parse(text).ok(), ..response("b", "helena") };
        assert!(is_same(&one, &at("2026-11-27T13:15:09+00:00")));
        assert!(is_same(&one, &at("2026-11-27T10:15:09")));
        assert!(!is_same(&one, &at("2026-11-27T10:15:10-03:00")));
        assert!(!is_same(&one, &response("a", "rui")));
        assert!(!is_same(&one, &Response { version: Some(1), ..one.clone() }));
    }
}
