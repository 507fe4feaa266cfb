//! The answers of an intake form, on their way into the record. Each answer is named after the field that it fills:
//! `company.tax_id`, `contacts[helena].phone`, `contacts[new-1].name`; of credentials, `credentials[fw-01].account` is that of
//! the login of `fw-01`.
//!
//! Row after row goes in, and each is looked at with the record as the ones before it have left it: so an answer may name
//! what the same form has added.

mod known;
mod rows;
mod values;

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use super::judge::{is_fit, shown};
use super::merge::{Change, Merged, Target, merge};
use crate::base::text::{Source, find_secret, fold_name};
use crate::base::value::{Id, LocalizedText};
use crate::base::yaml::{New, Replace, Way, read};
use crate::model::record::Intake;

/// What the answers are read with.
#[derive(Clone, Copy)]
pub struct Asked<'a> {
    /// A kind or purpose by its word in the reader's language: the field, such as `device`, and the word.
    pub kind: &'a dyn Fn(&str, &str) -> Option<String>,
    /// What particulars that came on one line are called.
    pub particulars: &'a str,
    /// Where new entries say that they came from, and when (ISO).
    pub origin: (&'a str, &'a str),
    /// What may be replaced.
    pub replace: Replace,
}

/// An answer that can't go into the record.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Unusable {
    /// The answer's name, as far as it may be shown.
    pub name: String,
    /// Why.
    pub why: Why,
}

/// Why an answer can't go into the record.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Why {
    /// It looks like a password or a key; it is repeated nowhere.
    Secret,
    /// It holds characters that no record can hold, or is longer than any answer.
    Unfit,
    /// The form has no such question.
    Unknown,
    /// What it belongs to is not in the record any more.
    Gone,
    /// A row without the field by which one knows what it is.
    NoName,
    /// The person, device or program that it names is not in the record.
    NoSuchName,
    /// The model of a device stands behind another make than the record has.
    OtherMake,
}

/// A row of a list: its place in the order in which lists go in, the list, and what the form calls the row.
type Row = (usize, &'static rows::List, String);

/// Puts the answers into a record. Blank answers are no answers.
pub fn take_form(
    file: &Arc<Source>,
    answers: &BTreeMap<String, Vec<String>>,
    asked: Asked<'_>,
) -> (Merged, Vec<Unusable>) {
    let mut desk = Desk {
        asked,
        merged: Merged { source: Arc::clone(file), fates: Vec::new() },
        unusable: Vec::new(),
        used: BTreeSet::new(),
    };
    let mut rows: BTreeMap<Row, BTreeMap<String, String>> = BTreeMap::new();
    let mut lists = Vec::new();
    for (name, given) in answers {
        let given: Vec<&str> = given.iter().map(|text| text.trim()).filter(|text| !text.is_empty()).collect();
        let is_secret = |text: &str| text.lines().any(|line| find_secret(line).is_some());
        if given.is_empty() {
            continue;
        }
        if is_secret(name) || given.iter().any(|text| is_secret(text)) {
            desk.refuse(name, Why::Secret);
        } else if !is_fit(name) || given.iter().any(|text| !is_fit(text)) {
            desk.refuse(name, Why::Unfit);
        } else if let Some((order, list, row, field)) = rows::place(name) {
            rows.entry((order, list, row)).or_default().insert(field, given.join(", "));
        } else if let Some(list) = listed(name) {
            lists.push((name, list, given));
        } else {
            desk.single(name, &given);
        }
    }
    // What lists name may stand in a row.
    rows.into_iter().for_each(|((_, list, row), fields)| desk.row(list, &row, &fields));
    lists.into_iter().for_each(|(name, list, given)| desk.list(name, list, &given));
    (desk.merged, desk.unusable)
}

/// The list that `goals[0]`, `emergency.first[new-2]` or `services` adds to.
fn listed(name: &str) -> Option<&str> {
    let list = name.strip_suffix(']').and_then(|name| Some(name.split_once('[')?.0)).unwrap_or(name);
    let lists = [
        "services",
        "goals",
        "expectations",
        "emergency.first",
        "emergency.never",
        "emergency.call",
        "emergency.order",
    ];
    lists.contains(&list).then_some(list)
}

/// The record that answers go into, and what came of those that went before.
struct Desk<'a> {
    asked: Asked<'a>,
    merged: Merged,
    unusable: Vec<Unusable>,
    /// The items that a row of this form has met: the list's path and what they are known by.
    used: BTreeSet<(&'static str, String)>,
}

impl Desk<'_> {
    fn record(&self) -> Intake {
        read::<Intake>(&self.merged.source).value.value
    }

    fn refuse(&mut self, name: &str, why: Why) {
        self.unusable.push(Unusable { name: shown(name), why });
    }

    fn put(&mut self, changes: Vec<Change>) {
        let more = merge(&self.merged.source, changes, self.asked.replace);
        self.merged.source = more.source;
        self.merged.fates.extend(more.fates);
    }

    fn row(&mut self, list: &'static rows::List, row: &str, fields: &BTreeMap<String, String>) {
        let made = rows::changes(list, row, fields, &self.record(), self.asked, &mut self.used);
        for (field, why) in made.unusable {
            self.refuse(&format!("{}[{row}].{field}", list.path), why);
        }
        self.put(made.changes);
    }

    /// An answer that belongs to no row.
    fn single(&mut self, name: &str, given: &[&str]) {
        let mut to = name.to_owned();
        let value = match name {
            "company.name"
            | "company.legal_name"
            | "company.tax_id"
            | "company.industry"
            | "company.website"
            | "inventory.stated.servers"
            | "inventory.stated.servers_value"
            | "inventory.stated.workstations"
            | "inventory.stated.workstations_value"
            | "service_level" => New::Text(given.join("\n")),
            "company.address" => {
                let record = self.record();
                let known = record.company.as_ref().and_then(|company| company.address.as_ref());
                let (field, value) = values::address(known, &given.join("\n"));
                to = format!("company.{field}");
                value
            }
            _ => return self.refuse(name, Why::Unknown),
        };
        match Way::parse(&to) {
            Some(way) => self.put(vec![Change { to: Target::Way(way), value }]),
            None => self.refuse(name, Why::Unknown),
        }
    }

    /// Texts and ids that go to the end of a list, but those that are there.
    fn list(&mut self, name: &str, list: &str, given: &[&str]) {
        let Some(way) = Way::parse(list) else { return self.refuse(name, Why::Unknown) };
        for text in given {
            let record = self.record();
            let emergency = record.emergency.as_ref();
            let ids =
                |ids: Option<&Vec<Id>>| ids.into_iter().flatten().map(Id::to_string).collect::<Vec<_>>();
            let texts = |texts: Option<&Vec<LocalizedText>>| {
                texts.into_iter().flatten().flat_map(values::all_texts).collect::<Vec<_>>()
            };
            let (there, value) = match list {
                "services" => (ids(Some(&record.services)), Some((*text).to_owned())),
                "emergency.call" => (ids(emergency.map(|it| &it.call)), values::contact(&record, text)),
                "emergency.order" => (ids(emergency.map(|it| &it.order)), values::machine(&record, text)),
                "goals" => (texts(Some(&record.goals)), Some((*text).to_owned())),
                "expectations" => (texts(Some(&record.expectations)), Some((*text).to_owned())),
                "emergency.first" => (texts(emergency.map(|it| &it.first)), Some((*text).to_owned())),
                _ => (texts(emergency.map(|it| &it.never)), Some((*text).to_owned())),
            };
            match value {
                None => self.refuse(name, Why::NoSuchName),
                Some(value) if there.iter().any(|there| fold_name(there) == fold_name(&value)) => {}
                Some(value) => {
                    self.put(vec![Change { to: Target::End(way.clone()), value: New::Text(value) }]);
                }
            }
        }
    }
}
