//! The answers of an intake form as changes to the record. Each answer is named after the field that it fills:
//! `company.tax_id`, `contacts[helena].phone`, `contacts[new-1].name`; of credentials, `credentials[fw-01].account` is that of
//! the login of `fw-01`.

mod rows;
mod values;

use std::collections::BTreeMap;

use super::merge::{Change, Target};
use crate::base::text::{find_secret, fold_name};
use crate::base::value::Id;
use crate::base::yaml::{New, Way};
use crate::model::record::Intake;

/// What the answers are read with.
pub struct Asked<'a> {
    /// The record as it is.
    pub record: &'a Intake,
    /// A kind or purpose by its word in the reader's language: the field, such as `device`, and the word.
    pub kind: &'a dyn Fn(&str, &str) -> Option<String>,
    /// What particulars that came on one line are called.
    pub particulars: &'a str,
    /// Where new entries say that they came from, and when (ISO).
    pub origin: (&'a str, &'a str),
}

/// An answer that can't go into the record.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Unusable {
    /// The answer's name.
    pub name: String,
    /// Why.
    pub why: Why,
}

/// Why an answer can't go into the record.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Why {
    /// It looks like a password or a key; it is repeated nowhere.
    Secret,
    /// The form has no such question.
    Unknown,
    /// What it belongs to is not in the record any more.
    Gone,
    /// A row without the field by which one knows what it is.
    NoName,
    /// The person, device or program that it names is not in the record.
    NoSuchName,
}

/// The changes that answers mean, in the order in which they can be made, and the answers that mean none. Blank answers
/// are no answers.
pub fn intake_changes(
    answers: &BTreeMap<String, Vec<String>>,
    asked: &Asked<'_>,
) -> (Vec<Change>, Vec<Unusable>) {
    let mut changes = Vec::new();
    let mut unusable = Vec::new();
    // The rows of a list come together; within a row the order does not matter.
    let mut rows: BTreeMap<(usize, &'static rows::List, String), BTreeMap<String, String>> = BTreeMap::new();
    let mut added = rows::Added::default();
    for (name, given) in answers {
        let given: Vec<&str> = given.iter().map(|text| text.trim()).filter(|text| !text.is_empty()).collect();
        if given.is_empty() {
            continue;
        }
        if given.iter().any(|text| text.lines().any(|line| find_secret(line).is_some())) {
            unusable.push(Unusable { name: name.clone(), why: Why::Secret });
            continue;
        }
        if let Some((order, list, row, field)) = rows::place(name) {
            rows.entry((order, list, row)).or_default().insert(field, given.join(", "));
            continue;
        }
        match single(name, &given, asked) {
            Ok(more) => changes.extend(more),
            Err(why) => unusable.push(Unusable { name: name.clone(), why }),
        }
    }
    for ((_, list, row), fields) in rows {
        match rows::changes(list, &row, &fields, asked, &mut added) {
            Ok(more) => changes.extend(more),
            Err(faults) => unusable.extend(faults),
        }
    }
    (changes, unusable)
}

/// An answer that belongs to no row.
fn single(name: &str, given: &[&str], asked: &Asked<'_>) -> Result<Vec<Change>, Why> {
    let text = || given.join("\n");
    let to = |way: &str| Way::parse(way).map(Target::Way).ok_or(Why::Unknown);
    let one = |way: &str, value: New| Ok(vec![Change { to: to(way)?, value }]);
    // `goals[0]`, `emergency.first[new-2]`: texts in a list.
    if let Some((list, _)) = name.strip_suffix(']').and_then(|name| name.split_once('[')) {
        return listed(list, given, asked);
    }
    match name {
        "company.name"
        | "company.legal_name"
        | "company.tax_id"
        | "company.industry"
        | "company.website"
        | "inventory.stated.servers"
        | "inventory.stated.servers_value"
        | "inventory.stated.workstations"
        | "inventory.stated.workstations_value"
        | "service_level" => one(name, New::Text(text())),
        "company.address" => one(name, values::address(&text())),
        "services" => listed(name, given, asked),
        _ => Err(Why::Unknown),
    }
}

/// Who or what a name means, by its id.
type Named<'n> = dyn Fn(&str) -> Option<String> + 'n;

/// Texts and ids that go to the end of a list, but those that are there.
fn listed(list: &str, given: &[&str], asked: &Asked<'_>) -> Result<Vec<Change>, Why> {
    let record = asked.record;
    let emergency = record.emergency.as_ref();
    let ids = |ids: Option<&Vec<Id>>| ids.into_iter().flatten().map(Id::to_string).collect::<Vec<_>>();
    let texts = |texts: Option<&Vec<crate::base::value::LocalizedText>>| {
        texts.into_iter().flatten().flat_map(values::all_texts).collect::<Vec<_>>()
    };
    let (there, named): (Vec<String>, Option<&Named<'_>>) = match list {
        "services" => (ids(Some(&record.services)), None),
        "goals" => (texts(Some(&record.goals)), None),
        "expectations" => (texts(Some(&record.expectations)), None),
        "emergency.first" => (texts(emergency.map(|it| &it.first)), None),
        "emergency.never" => (texts(emergency.map(|it| &it.never)), None),
        "emergency.call" => (ids(emergency.map(|it| &it.call)), Some(&|name| values::contact(record, name))),
        "emergency.order" => {
            (ids(emergency.map(|it| &it.order)), Some(&|name| values::machine(record, name)))
        }
        _ => return Err(Why::Unknown),
    };
    let way = Way::parse(list).ok_or(Why::Unknown)?;
    let mut changes = Vec::new();
    for text in given {
        let value = match named {
            Some(named) => named(text).ok_or(Why::NoSuchName)?,
            None => (*text).to_owned(),
        };
        if !there.iter().any(|there| fold_name(there) == fold_name(&value)) {
            changes.push(Change { to: Target::End(way.clone()), value: New::Text(value) });
        }
    }
    Ok(changes)
}
