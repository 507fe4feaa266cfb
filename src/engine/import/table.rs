//! A table to answers: what a form service or a spreadsheet exports, a line a person.
//!
//! The first line names the columns: questions by their id or by their words in any language, `question.row` or
//! `question [row]` for the rows of a matrix, and who answered and when. Options are named by id or by their words.

use std::collections::BTreeMap;

use super::incoming::{Incoming, none};
use crate::base::diagnostic::{Code, Diagnostic, Warned};
use crate::base::text::{decode, fold_name};
use crate::base::value::{Id, LocalizedText};
use crate::base::yaml::Read;
use crate::model::survey::{AnswerOption, Question, QuestionKind, Survey};

/// What the names of columns are looked up in.
#[derive(Debug, Clone, Copy)]
pub struct Headings<'h> {
    /// The questionnaires, by id.
    pub surveys: &'h BTreeMap<String, Read<Survey>>,
    /// The questionnaire that was named, for a table that does not say.
    pub named: Option<&'h str>,
    /// How the page asks who answers, in every language.
    pub respondent: &'h [String],
}

/// What a column holds.
#[derive(Debug, Clone, Copy)]
enum Column<'h> {
    Respondent,
    At,
    Survey,
    Version,
    Client,
    Question(&'h Question),
    Row(&'h Question, &'h AnswerOption),
}

/// Reads the lines of a table.
pub(super) fn read(label: &str, bytes: &[u8], headings: Headings<'_>) -> Warned<Vec<Incoming>> {
    // A table has no checksum: what is no UTF-8 would come in with broken letters.
    let Ok(text) = decode(bytes) else {
        return Warned { value: Vec::new(), diagnostics: vec![none(label, "table")] };
    };
    let text = text.trim_start_matches('\u{feff}');
    let mut lines = csv::ReaderBuilder::new()
        .has_headers(false)
        .flexible(true)
        .delimiter(delimiter(text))
        .from_reader(text.as_bytes());
    let mut records = Vec::new();
    for record in lines.records() {
        match record {
            Ok(record) => records.push(record),
            Err(_) => return Warned { value: Vec::new(), diagnostics: vec![none(label, "table")] },
        }
    }
    let mut records = records.into_iter();
    let Some(head) = records.next() else { return Warned::new(Vec::new()) };
    let names: Vec<String> = head.iter().map(fold_name).collect();
    let mut read = Warned::new(Vec::new());
    let Some((id, survey)) = survey(label, &names, headings, &mut read.diagnostics) else { return read };
    let columns = columns(label, &head, survey, headings, &mut read.diagnostics);
    for record in records.filter(|record| record.iter().any(|cell| !cell.trim().is_empty())) {
        let line = record.position().map_or(0, csv::Position::line);
        let mut incoming =
            Incoming { label: format!("{label}:{line}"), survey: id.clone(), ..Incoming::default() };
        for (column, cell) in columns.iter().zip(&record) {
            take(&mut incoming, *column, cell.trim());
        }
        read.value.push(incoming);
    }
    read
}

/// The questionnaire that the columns belong to: the one that was named, else the one that most of them fit.
fn survey<'h>(
    label: &str,
    names: &[String],
    headings: Headings<'h>,
    faults: &mut Vec<Diagnostic>,
) -> Option<(&'h String, &'h Read<Survey>)> {
    if let Some(named) = headings.named {
        // That it is not there was said.
        return headings.surveys.get_key_value(named);
    }
    let fits = |survey: &Survey| names.iter().filter(|name| question(name, survey).is_some()).count();
    let most = headings.surveys.values().map(|survey| fits(&survey.value)).max().filter(|most| *most > 0);
    let mut best = headings.surveys.iter().filter(|(_, survey)| Some(fits(&survey.value)) == most);
    match (best.next(), best.next()) {
        (Some(only), None) => Some(only),
        (Some(_), Some(_)) => {
            faults.push(none(label, "which"));
            None
        }
        (None, _) => {
            faults.push(none(label, "columns"));
            None
        }
    }
}

/// What each column holds; one that holds nothing known, or what another holds, is said.
fn columns<'h>(
    label: &str,
    head: &csv::StringRecord,
    survey: &'h Read<Survey>,
    headings: Headings<'_>,
    faults: &mut Vec<Diagnostic>,
) -> Vec<Option<Column<'h>>> {
    let mut seen: Vec<String> = Vec::new();
    let mut known = ["respondent", "at", "survey", "version", "client"].map(str::to_owned).to_vec();
    known
        .extend(survey.value.questions.iter().filter_map(|question| Some(question.id.as_ref()?.to_string())));
    let mut column = |typed: &str| {
        let name = fold_name(typed);
        let found = match name.as_str() {
            "" => return None,
            "respondent" => Some(Column::Respondent),
            "at" | "timestamp" => Some(Column::At),
            "survey" => Some(Column::Survey),
            "version" => Some(Column::Version),
            "client" => Some(Column::Client),
            name if headings.respondent.iter().any(|word| fold_name(word) == name) => {
                Some(Column::Respondent)
            }
            name => question(name, &survey.value),
        };
        let what = found.map(what).unwrap_or_default();
        let fault = |reason| Diagnostic::new(Code::AnswerColumn).in_file(label).with("reason", reason);
        if found.is_none() {
            let fault = fault("unknown").with("column", short(typed));
            faults.push(fault.with("known", known.join(", ")));
        } else if seen.contains(&what) {
            faults.push(fault("twice").with("column", short(typed)));
        }
        seen.push(what);
        found
    };
    head.iter().map(&mut column).collect()
}

/// A column's name as people are shown it.
fn short(typed: &str) -> String {
    typed.trim().chars().take(60).collect()
}

fn what(column: Column<'_>) -> String {
    let id = |question: &Question| question.id.as_ref().map(Id::to_string).unwrap_or_default();
    match column {
        Column::Question(question) => id(question),
        Column::Row(question, row) => {
            format!("{}.{}", id(question), row.id.as_ref().map(Id::as_str).unwrap_or_default())
        }
        other => format!("{other:?}"),
    }
}

/// The question, or the row of a matrix, that a name means.
fn question<'s>(name: &str, survey: &'s Survey) -> Option<Column<'s>> {
    survey.questions.iter().find_map(|question| {
        if means(name, question.id.as_ref(), question.text.as_ref()) {
            return Some(Column::Question(question));
        }
        let (asked, row) =
            name.strip_suffix(']').and_then(|name| name.rsplit_once('[')).or(name.split_once('.'))?;
        let own = means(asked.trim(), question.id.as_ref(), question.text.as_ref());
        let row = question.rows.iter().find(|one| means(row.trim(), one.id.as_ref(), one.text.as_ref()));
        row.filter(|_| own).map(|row| Column::Row(question, row))
    })
}

/// Whether a folded text is an id, or the words of it in any language.
fn means(name: &str, id: Option<&Id>, text: Option<&LocalizedText>) -> bool {
    id.is_some_and(|id| id.as_str() == name)
        || text.is_some_and(|text| text.texts().any(|text| fold_name(text) == name))
}

fn take(incoming: &mut Incoming, column: Option<Column<'_>>, cell: &str) {
    if cell.is_empty() {
        return;
    }
    let id = |question: &Question| question.id.as_ref().map(Id::to_string).unwrap_or_default();
    match column {
        None => {}
        Some(Column::Respondent) => incoming.respondent = cell.to_owned(),
        Some(Column::At) => incoming.at = moment(cell),
        Some(Column::Survey) => incoming.survey = cell.to_owned(),
        // A version that is no number is none that is known.
        Some(Column::Version) => incoming.version = Some(cell.parse().unwrap_or(0)),
        Some(Column::Client) => incoming.client = Some(cell.to_owned()),
        Some(Column::Question(question)) => incoming.answers.push((id(question), answers(question, cell))),
        Some(Column::Row(question, row)) => {
            let row = row.id.as_ref().map(Id::as_str).unwrap_or_default();
            let answer = format!("{row}={}", option(&question.options, cell).unwrap_or(cell));
            match incoming.answers.iter_mut().find(|(known, _)| *known == id(question)) {
                Some((_, answers)) => answers.push(answer),
                None => incoming.answers.push((id(question), vec![answer])),
            }
        }
    }
}

/// The answers in a cell. What is no option stays as it was typed, and is refused by name.
fn answers(question: &Question, cell: &str) -> Vec<String> {
    let one = |typed: &str| option(&question.options, typed).unwrap_or(typed).to_owned();
    match question.kind {
        Some(QuestionKind::Single) => vec![one(cell)],
        Some(QuestionKind::Multiple) => {
            let pieces = cell.split([';', '|', '\n']).map(str::trim).filter(|piece| !piece.is_empty());
            pieces.flat_map(|piece| several(&question.options, piece)).collect()
        }
        Some(QuestionKind::Matrix) => {
            let pieces = cell.split([';', '|', '\n']).map(str::trim).filter(|piece| !piece.is_empty());
            let pair = |piece: &str| match piece.split_once('=') {
                Some((row, answer)) => {
                    let row = option(&question.rows, row.trim()).unwrap_or(row.trim());
                    format!("{row}={}", one(answer.trim()))
                }
                None => piece.to_owned(),
            };
            pieces.map(pair).collect()
        }
        _ => vec![cell.to_owned()],
    }
}

/// Options with commas between them. The words of an option may hold commas too: the longest that is one counts.
fn several(options: &[AnswerOption], piece: &str) -> Vec<String> {
    let words: Vec<&str> = piece.split(',').collect();
    let mut found = Vec::new();
    let mut at = 0;
    while at < words.len() {
        let run = |end: usize| words.get(at..end).unwrap_or_default().join(",");
        let longest =
            (at + 1..=words.len()).rev().find_map(|end| Some((end, option(options, run(end).trim())?)));
        match longest {
            Some((end, id)) => {
                found.push(id.to_owned());
                at = end;
            }
            None => {
                found.push(run(at + 1).trim().to_owned());
                at += 1;
            }
        }
    }
    found.retain(|answer| !answer.is_empty());
    found
}

/// The id of the option that is meant.
fn option<'o>(options: &'o [AnswerOption], typed: &str) -> Option<&'o str> {
    let name = fold_name(typed);
    let found = options.iter().find(|option| means(&name, option.id.as_ref(), option.text.as_ref()))?;
    found.id.as_ref().map(Id::as_str)
}

/// A time as spreadsheets write it, in the form of records: a blank for the T, seconds in pieces.
fn moment(cell: &str) -> String {
    let mut text = cell.to_owned();
    if text.as_bytes().get(10) == Some(&b' ') {
        text.replace_range(10..11, "T");
    }
    match text.split_once('.') {
        Some((before, after)) => {
            let zone = after.find(|c: char| !c.is_ascii_digit()).map_or("", |at| &after[at..]);
            format!("{before}{zone}")
        }
        None => text,
    }
}

/// What stands between cells: of the usual signs the one that the first line has most of, outside of quotes.
fn delimiter(text: &str) -> u8 {
    let first = text.lines().next().unwrap_or_default();
    let outside: String = first.split('"').step_by(2).collect();
    let count = |sign: u8| outside.bytes().filter(|byte| *byte == sign).count();
    [b'\t', b';', b','].into_iter().max_by_key(|sign| count(*sign)).unwrap_or(b',')
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::base::text::Source;
    use crate::base::yaml;

    fn surveys() -> BTreeMap<String, Read<Survey>> {
        let text = "schema: 1\nid: pulse\nversion: 2\ntitle: Pulse\nquestions:\n  \
            - {id: recommend, kind: rating-0-10, text: {en: How likely?, pt-BR: Qual a chance?}}\n  \
            - id: news\n    kind: single\n    text: Bad news?\n    options: [{id: call, text: 'By a call, at once'}, {id: mail, text: By mail}]\n  \
            - id: well\n    kind: multiple\n    text: What goes well?\n    options: [{id: dates, text: 'Dates, mostly'}, {id: calm, text: Calm}]\n  \
            - id: each\n    kind: matrix\n    text: How was it?\n    rows: [{id: speed, text: Speed}, {id: tone, text: Tone}]\n    \
            options: [{id: good, text: Good}, {id: bad, text: Bad}]\n";
        let other = "schema: 1\nid: other\ntitle: Other\nquestions: [{id: recommend, kind: text, text: x}]\n";
        let read = |text: &str| yaml::read::<Survey>(&Source::new("s.yaml", text)).value;
        [("pulse".to_owned(), read(text)), ("other".to_owned(), read(other))].into()
    }

    fn rows(table: &str) -> (Vec<Incoming>, Vec<Code>) {
        let surveys = surveys();
        let words = ["Seu nome".to_owned()];
        let headings = Headings { surveys: &surveys, named: None, respondent: &words };
        let read = read("a.csv", table.as_bytes(), headings);
        (read.value, read.diagnostics.iter().map(|fault| fault.code).collect())
    }

    fn given<'i>(incoming: &'i Incoming, question: &str) -> Vec<&'i str> {
        let found = incoming.answers.iter().find(|(id, _)| id == question);
        found.map(|(_, answers)| answers.iter().map(String::as_str).collect()).unwrap_or_default()
    }

    #[test]
    fn columns_are_found_by_id_and_by_words_in_any_language() {
        let table = "seu nome;Timestamp;Qual a  chance?;BAD NEWS?;well;How was it? [Tone];each.speed\n\
                     Ana;2026-11-27 10:15:02.000-03:00;9;by a call, at once;Dates, mostly, Calm;good;Bad\n;;;;;;\n\
                     Rui;2026-11-28T09:00;;mail;calm | dates;;\n";
        let (rows, faults) = rows(table);
        assert_eq!((rows.len(), faults), (2, Vec::new()));
        let ana = &rows[0];
        assert_eq!(
            (ana.label.as_str(), ana.survey.as_str(), ana.respondent.as_str()),
            ("a.csv:2", "pulse", "Ana")
        );
        assert_eq!(ana.at, "2026-11-27T10:15:02-03:00");
        assert_eq!(given(ana, "recommend"), ["9"]);
        assert_eq!(given(ana, "news"), ["call"]);
        assert_eq!(given(ana, "well"), ["dates", "calm"]);
        assert_eq!(given(ana, "each"), ["tone=good", "speed=bad"]);
        assert_eq!(rows[1].label, "a.csv:4");
        assert_eq!(given(&rows[1], "recommend"), [""; 0]);
        assert_eq!(given(&rows[1], "well"), ["calm", "dates"]);
    }

    #[test]
    fn what_is_no_option_stays_as_typed() {
        let (rows, _) =
            rows("respondent,at,well,news,each\nAna,x,\"Calm, Coffee\",pigeon,\"speed=good; pace=fast\"\n");
        assert_eq!(given(&rows[0], "well"), ["calm", "Coffee"]);
        assert_eq!(given(&rows[0], "news"), ["pigeon"]);
        assert_eq!(given(&rows[0], "each"), ["speed=good", "pace=fast"]);
    }

    #[test]
    fn unknown_and_double_columns_and_tables_that_fit_nothing_are_said() {
        assert_eq!(rows("respondent,news,mood,Bad news?\n").1, [Code::AnswerColumn, Code::AnswerColumn]);
        assert_eq!(rows("respondent,mood\nAna,x\n").1, [Code::NoAnswers]);
        assert_eq!(rows("respondent,recommend\nAna,9\n").1, [Code::NoAnswers], "it fits two questionnaires");
    }
}
