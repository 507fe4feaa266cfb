//! What was written into the cells, as answers.

use std::collections::{BTreeMap, BTreeSet};

use super::cells::Value;
use super::in_cell;
use super::sheets::Found;
use crate::base::diagnostic::{Diagnostic, Warned};
use crate::base::text::{find_secret, fold_name};
use crate::engine::import::incoming::Incoming;
use crate::engine::import::judge::shown;
use crate::model::document::{AnswerKind, AnswerMap, AnswerPlace, Choice, RESPONDENT, squeezed};

/// What people put into a box, besides a mark: in small letters and without marks.
const YES: &[&str] = &[
    "x",
    "✓",
    "✔",
    "☑",
    "☒",
    "v",
    "y",
    "yes",
    "s",
    "sim",
    "si",
    "true",
    "verdadeiro",
    "verdadero",
    "1",
    "ok",
];
/// What they put into it to leave it open.
const NO: &[&str] = &["n", "no", "nao", "false", "falso", "0", "-", "–", "☐"];

/// The most options that a message lists.
const LISTED: usize = 12;

/// Reads the answers: what is as it was is none.
pub(super) fn read(label: &str, map: &AnswerMap, sheets: &BTreeMap<u32, Found<'_>>) -> Warned<Incoming> {
    let mut reader = Reader { label, map, faults: Vec::new(), answers: Vec::new(), single: BTreeMap::new() };
    let mut respondent = String::new();
    for place in &map.places {
        let Some(found) = sheets.get(&place.cell.part) else { continue };
        if place.name == RESPONDENT {
            respondent = found.cell(place.cell).map(|(value, _)| value.text()).unwrap_or_default();
        } else {
            reader.place(place, found);
        }
    }
    reader.singles();
    let incoming = Incoming {
        label: label.to_owned(),
        survey: map.survey.clone(),
        version: Some(map.version),
        client: Some(map.client.clone()),
        respondent,
        at: String::new(),
        answers: reader.answers,
    };
    Warned { value: incoming, diagnostics: reader.faults }
}

/// The boxes of which only one may be marked: what each says, whether it was marked before, and where it is.
type Marked<'m> = Vec<(&'m str, bool, (String, String))>;

struct Reader<'m> {
    label: &'m str,
    map: &'m AnswerMap,
    faults: Vec<Diagnostic>,
    answers: Vec<(String, Vec<String>)>,
    single: BTreeMap<&'m str, Marked<'m>>,
}

impl<'m> Reader<'m> {
    fn place(&mut self, place: &'m AnswerPlace, found: &Found<'_>) {
        let Some((value, cell)) = found.cell(place.cell) else { return };
        let sheet = found.sheet.name.as_str();
        let text = value.text();
        if *value == Value::Error {
            self.faults.push(in_cell(self.label, sheet, &cell, "error"));
            return;
        }
        let read = match &place.kind {
            AnswerKind::Text if squeezed(&text) == place.known => Ok(Vec::new()),
            AnswerKind::Text => Ok(vec![text.clone()]),
            AnswerKind::Number => number(value).map(|it| vec![it]).ok_or("number"),
            AnswerKind::Date => value.day(&self.map.locale).map(|it| vec![it]).ok_or("date"),
            AnswerKind::Choice(list) => {
                option(self.list(*list), &text).map(|id| vec![id.to_owned()]).ok_or("choice")
            }
            AnswerKind::Choices(list) => several(self.list(*list), &text).ok_or("choice"),
            AnswerKind::Tick { value: says, single } => match is_yes(value) {
                Some(false) => Ok(Vec::new()),
                Some(true) if *single => {
                    let at = (sheet.to_owned(), cell.clone());
                    let marked = self.single.entry(&place.name).or_default();
                    marked.push((says, !place.known.is_empty(), at));
                    Ok(Vec::new())
                }
                Some(true) if !place.known.is_empty() => Ok(Vec::new()),
                Some(true) => Ok(vec![says.clone()]),
                None => Err("tick"),
            },
        };
        match read {
            Ok(given) if is_known(place, &given) => {}
            // Who takes the answers says so of what may be a secret, and shows nothing of it.
            _ if text.lines().any(|line| find_secret(line).is_some()) => self.answer(&place.name, vec![text]),
            Ok(given) => self.answer(&place.name, given),
            Err(reason) => {
                let fault = in_cell(self.label, sheet, &cell, reason).with("found", shown(&text));
                self.faults.push(fault.with("known", self.allowed(&place.kind)));
            }
        }
    }

    /// Of boxes of which only one may be marked, the one that is; none where it was marked before.
    fn singles(&mut self) {
        for (name, marked) in std::mem::take(&mut self.single) {
            match marked.as_slice() {
                [(value, false, _)] => self.answer(name, vec![(*value).to_owned()]),
                [_] | [] => {}
                [.., (.., (sheet, cell))] => {
                    self.faults.push(in_cell(self.label, sheet, cell, "one"));
                }
            }
        }
    }

    /// Several boxes of one name are one answer.
    fn answer(&mut self, name: &str, given: Vec<String>) {
        if given.is_empty() {
            return;
        }
        match self.answers.iter_mut().find(|(own, _)| own == name) {
            Some((_, answers)) => answers.extend(given),
            None => self.answers.push((name.to_owned(), given)),
        }
    }

    fn list(&self, at: usize) -> &'m [Choice] {
        self.map.lists.get(at).map(Vec::as_slice).unwrap_or_default()
    }

    /// What may stand in such a cell, for people.
    fn allowed(&self, kind: &AnswerKind) -> String {
        let (AnswerKind::Choice(list) | AnswerKind::Choices(list)) = kind else { return String::new() };
        let options = self.list(*list);
        let mut said: Vec<String> = options.iter().take(LISTED).map(|it| shown(&it.text)).collect();
        if options.len() > LISTED {
            said.push("…".to_owned());
        }
        said.join(", ")
    }
}

/// Whether an answer says what was known. The order of several does not count.
fn is_known(place: &AnswerPlace, given: &[String]) -> bool {
    let known: BTreeSet<&str> =
        place.known.split(',').map(str::trim).filter(|piece| !piece.is_empty()).collect();
    let given: BTreeSet<&str> = given.iter().map(String::as_str).collect();
    match place.kind {
        AnswerKind::Number | AnswerKind::Date | AnswerKind::Choice(_) | AnswerKind::Choices(_) => {
            known == given
        }
        AnswerKind::Text | AnswerKind::Tick { .. } => given.is_empty(),
    }
}

/// A whole number, as a record writes it.
fn number(value: &Value) -> Option<String> {
    let text = match value {
        Value::Text(text) => text.strip_suffix(".0").unwrap_or(text).to_owned(),
        Value::Number(_) => value.text(),
        Value::Day(_) | Value::Bool(_) | Value::Error => return None,
    };
    text.parse::<u32>().ok().map(|number| number.to_string())
}

/// Whether a box is marked; `None` where that can't be told.
fn is_yes(value: &Value) -> Option<bool> {
    let said = match value {
        Value::Bool(yes) => return Some(*yes),
        other => fold_name(&other.text()),
    };
    if YES.contains(&said.as_str()) {
        return Some(true);
    }
    NO.contains(&said.as_str()).then_some(false)
}

/// The id of the option that is meant, by its words or by itself.
fn option<'o>(options: &'o [Choice], typed: &str) -> Option<&'o str> {
    let wanted = fold_name(typed);
    let is_it = |it: &&Choice| fold_name(&it.text) == wanted || it.id == typed.trim();
    options.iter().find(is_it).map(|it| it.id.as_str())
}

/// The ids of several options with signs between them. The words of an option may hold commas.
fn several(options: &[Choice], text: &str) -> Option<Vec<String>> {
    let mut found = Vec::new();
    for piece in text.split([';', '\n']).map(str::trim).filter(|piece| !piece.is_empty()) {
        match option(options, piece) {
            Some(id) => found.push(id.to_owned()),
            None => {
                for piece in piece.split(',').map(str::trim).filter(|piece| !piece.is_empty()) {
                    found.push(option(options, piece)?.to_owned());
                }
            }
        }
    }
    Some(found)
}
