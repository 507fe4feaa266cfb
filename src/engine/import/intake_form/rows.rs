//! Answers that stand in a row of a list: contacts, sites, devices and the others.

use std::collections::{BTreeMap, BTreeSet};

use super::values::{address, all_texts, hours, is_vault, machine, vendor};
use super::{Asked, Unusable, Why};
use crate::base::text::fold_name;
use crate::base::value::Id;
use crate::base::yaml::{New, Way};
use crate::engine::import::{Change, Target};
use crate::model::record::Intake;

/// A list that the form asks for.
#[derive(Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct List {
    /// Its path.
    path: &'static str,
    /// The field by which its items are known.
    key: &'static str,
    /// The field that says what a new item is.
    named_by: &'static str,
    /// What a new item must say besides.
    also: Option<&'static str>,
    /// Its fields.
    fields: &'static [&'static str],
}

/// In the order in which they can be made: a system names its vendor.
const LISTS: &[List] = &[
    List {
        path: "contacts",
        key: "id",
        named_by: "name",
        also: None,
        fields: &["name", "role", "phone", "email", "for", "site"],
    },
    List {
        path: "sites",
        key: "id",
        named_by: "name",
        also: None,
        fields: &["name", "address", "hours", "particulars", "time_zone"],
    },
    List {
        path: "vendors",
        key: "id",
        named_by: "name",
        also: Some("kind"),
        fields: &["kind", "name", "contact", "phone", "email", "account", "contract_until", "site"],
    },
    List {
        path: "inventory.devices",
        key: "id",
        named_by: "name",
        also: Some("kind"),
        fields: &[
            "kind",
            "count",
            "name",
            "make",
            "model",
            "serial",
            "os",
            "cpu",
            "memory",
            "storage",
            "warranty.until",
            "site",
        ],
    },
    List {
        path: "systems",
        key: "id",
        named_by: "name",
        also: Some("kind"),
        fields: &["name", "kind", "vendor", "seats", "renews"],
    },
    List { path: "documentation", key: "title", named_by: "title", also: None, fields: &["title", "url"] },
    List {
        path: "credentials",
        key: "id",
        named_by: "covers",
        also: None,
        fields: &["covers", "account", "held_by", "vault"],
    },
    List {
        path: "domains",
        key: "name",
        named_by: "name",
        also: None,
        fields: &["name", "registrar", "hosting", "expires"],
    },
];

/// What has been added so far: ids that are taken, and vendors that came with a system.
#[derive(Debug, Default)]
pub(super) struct Added {
    ids: BTreeSet<String>,
    vendors: BTreeMap<String, String>,
}

/// The list, its place in the order, the row and the field that an answer's name means.
pub(super) fn place(name: &str) -> Option<(usize, &'static List, String, String)> {
    let (path, rest) = name.split_once('[')?;
    let (row, field) = rest.split_once("].")?;
    let (order, list) = LISTS.iter().enumerate().find(|(_, list)| list.path == path)?;
    list.fields.contains(&field).then(|| (order, list, row.to_owned(), field.to_owned()))
}

/// What the answers of a row mean: a new item with its fields, or fields of an item that is there.
pub(super) fn changes(
    list: &'static List,
    row: &str,
    fields: &BTreeMap<String, String>,
    asked: &Asked<'_>,
    added: &mut Added,
) -> Result<Vec<Change>, Vec<Unusable>> {
    let way = Way::parse(list.path).ok_or_else(Vec::new)?;
    let fault = |field: &str, why| Unusable { name: format!("{}[{row}].{field}", list.path), why };
    let all = |why| fields.keys().map(|field| fault(field, why)).collect::<Vec<_>>();
    let mut changes = Vec::new();
    let mut faults = Vec::new();
    let is_new = row.starts_with("new-");
    let known = known(list, asked.record);
    let covers = |name: &str| machine(asked.record, name);
    let id = if list.path == "credentials" {
        let opened = if is_new { fields.get("covers").map(String::as_str) } else { Some(row) };
        let Some(opened) = opened.and_then(covers) else {
            return Err(all(if is_new { Why::NoSuchName } else { Why::Gone }));
        };
        credential(asked.record, &opened).unwrap_or_else(|| {
            let id = fresh(&opened, &known, added);
            let item = New::Map(vec![
                ("id".to_owned(), New::Text(id.clone())),
                ("covers".to_owned(), New::List(vec![New::Text(opened.clone())])),
            ]);
            changes.push(Change { to: Target::End(way.clone()), value: with_origin(item, asked) });
            id
        })
    } else if is_new {
        let name = fields.get(list.named_by).or_else(|| list.also.and_then(|also| fields.get(also)));
        let Some(name) = name else { return Err(all(Why::NoName)) };
        match known.iter().find(|(_, names)| names.iter().any(|own| fold_name(own) == fold_name(name))) {
            // The same answers a second time.
            Some((id, _)) if fields.contains_key(list.named_by) => id.clone(),
            _ => {
                let id = if list.key == "id" { fresh(name, &known, added) } else { name.clone() };
                changes.push(Change { to: Target::End(way.clone()), value: item(list, &id, fields, asked) });
                id
            }
        }
    } else if known.iter().any(|(id, _)| id == row) {
        row.to_owned()
    } else {
        return Err(all(Why::Gone));
    };
    for (field, text) in fields {
        let made =
            is_new && !changes.is_empty() && (field == list.named_by || Some(field.as_str()) == list.also);
        if made || field == list.key || field == "covers" {
            continue;
        }
        let mut to = field.as_str();
        let value = match (list.path, to) {
            (_, "address") => address(text),
            ("sites", "hours") => hours(text),
            ("sites", "particulars") => New::fields([(asked.particulars, text.clone())]),
            ("contacts", "for") => {
                let purposes = text.split([',', ';']).map(str::trim).filter(|word| !word.is_empty());
                New::List(purposes.map(|word| New::Text(kind_of("purpose", word, asked))).collect())
            }
            (_, "kind") => New::Text(kind_of(kinds_of(list), text, asked)),
            ("systems", "vendor") => New::Text(supplier(text, fields, asked, added, &mut changes)),
            // Where a login is kept is no reference into a vault, unless it is one.
            ("credentials", "vault") if !is_vault(text) => {
                to = "held_by";
                let holder = fields.get("held_by").map(|holder| format!("{holder} ({text})"));
                New::Text(holder.unwrap_or_else(|| text.clone()))
            }
            ("credentials", "held_by") if fields.get("vault").is_some_and(|kept| !is_vault(kept)) => continue,
            ("contacts" | "vendors" | "inventory.devices", "site") => match site(asked.record, text) {
                Some(id) => New::Text(id),
                None => {
                    faults.push(fault(field, Why::NoSuchName));
                    continue;
                }
            },
            _ => New::Text(text.clone()),
        };
        let to = Target::Field { list: way.clone(), key: list.key, id: id.clone(), field: to.to_owned() };
        changes.push(Change { to, value });
    }
    if changes.is_empty() && !faults.is_empty() { Err(faults) } else { Ok(changes) }
}

/// A new item with as little as makes it one; the rest goes in field by field, so that one bad answer is refused alone.
fn item(list: &List, id: &str, fields: &BTreeMap<String, String>, asked: &Asked<'_>) -> New {
    let mut entries = vec![(list.key.to_owned(), New::Text(id.to_owned()))];
    let also = list.also.and_then(|also| Some((also, fields.get(also)?)));
    entries
        .extend(also.map(|(also, text)| (also.to_owned(), New::Text(kind_of(kinds_of(list), text, asked)))));
    let name = fields.get(list.named_by).filter(|_| list.key != list.named_by);
    entries.extend(name.map(|name| (list.named_by.to_owned(), New::Text(name.clone()))));
    with_origin(New::Map(entries), asked)
}

fn with_origin(item: New, asked: &Asked<'_>) -> New {
    let New::Map(mut entries) = item else { return item };
    let (system, on) = asked.origin;
    entries.push(("source".to_owned(), New::fields([("system", system.to_owned()), ("on", on.to_owned())])));
    New::Map(entries)
}

/// The supplier of a system: a vendor of the record, one that came with another system, or a new one.
fn supplier(
    name: &str,
    fields: &BTreeMap<String, String>,
    asked: &Asked<'_>,
    added: &mut Added,
    changes: &mut Vec<Change>,
) -> String {
    let there = vendor(asked.record, name).or_else(|| added.vendors.get(&fold_name(name)).cloned());
    there.unwrap_or_else(|| {
        let known =
            asked.record.vendors.iter().filter_map(|vendor| Some((vendor.id.as_ref()?.to_string(), vec![])));
        let id = fresh(name, &known.collect::<Vec<_>>(), added);
        let kind = fields.get("kind").map(|kind| kind_of("system", kind, asked));
        let kind =
            if kind.as_deref() == Some("line-of-business") { "line-of-business" } else { "software-licence" };
        let item = New::fields([("id", id.clone()), ("kind", kind.to_owned()), ("name", name.to_owned())]);
        if let Some(list) = Way::parse("vendors") {
            changes.push(Change { to: Target::End(list), value: with_origin(item, asked) });
        }
        added.vendors.insert(fold_name(name), id.clone());
        id
    })
}

/// The group of words that a list's kinds belong to.
fn kinds_of(list: &List) -> &'static str {
    match list.path {
        "vendors" => "vendor",
        "systems" => "system",
        _ => "device",
    }
}

/// A kind as records write it; else the text, which the record then refuses with what it allows.
fn kind_of(group: &str, text: &str, asked: &Asked<'_>) -> String {
    (asked.kind)(group, text).unwrap_or_else(|| text.to_owned())
}

/// A new id out of a name, that no other has.
fn fresh(name: &str, known: &[(String, Vec<String>)], added: &mut Added) -> String {
    let base = Id::suggest(name).map_or_else(|| "entry".to_owned(), |id| id.to_string());
    let is_free = |id: &String| !known.iter().any(|(known, _)| known == id) && !added.ids.contains(id);
    let numbered = (2..).map(|number| format!("{base}-{number}"));
    let id = std::iter::once(base.clone()).chain(numbered).find(is_free).unwrap_or(base);
    added.ids.insert(id.clone());
    id
}

/// The credential that opens something.
fn credential(record: &Intake, opened: &str) -> Option<String> {
    let covers = |credential: &&crate::model::record::Credential| {
        credential.covers.iter().any(|id| id.as_str() == opened)
    };
    record.credentials.iter().find(covers)?.id.as_ref().map(Id::to_string)
}

fn site(record: &Intake, name: &str) -> Option<String> {
    record.sites.iter().find_map(|site| {
        let id = site.id.as_ref()?.to_string();
        let names = site.name.as_ref().map(all_texts).unwrap_or_default();
        (id == name || names.iter().any(|own| fold_name(own) == fold_name(name))).then_some(id)
    })
}

/// The items of a list by what they are known by, with their names. Devices and systems share one namespace.
fn known(list: &List, record: &Intake) -> Vec<(String, Vec<String>)> {
    let id = |id: &Option<Id>| id.as_ref().map(Id::to_string);
    let texts =
        |text: &Option<crate::base::value::LocalizedText>| text.as_ref().map(all_texts).unwrap_or_default();
    let devices = || record.inventory.iter().flat_map(|inventory| &inventory.devices);
    match list.path {
        "contacts" => record
            .contacts
            .iter()
            .filter_map(|it| Some((id(&it.id)?, it.name.iter().cloned().collect())))
            .collect(),
        "sites" => record.sites.iter().filter_map(|it| Some((id(&it.id)?, texts(&it.name)))).collect(),
        "vendors" => record
            .vendors
            .iter()
            .filter_map(|it| Some((id(&it.id)?, it.name.iter().cloned().collect())))
            .collect(),
        "inventory.devices" | "systems" => {
            let devices = devices().filter_map(|it| Some((id(&it.id)?, texts(&it.name))));
            let systems =
                record.systems.iter().filter_map(|it| Some((id(&it.id)?, it.name.iter().cloned().collect())));
            devices.chain(systems).collect()
        }
        "documentation" => record
            .documentation
            .iter()
            .flat_map(|it| texts(&it.title))
            .map(|title| (title.clone(), vec![title]))
            .collect(),
        "credentials" => record.credentials.iter().filter_map(|it| Some((id(&it.id)?, Vec::new()))).collect(),
        "domains" => record
            .domains
            .iter()
            .filter_map(|it| it.name.clone())
            .map(|name| (name.clone(), vec![name]))
            .collect(),
        _ => Vec::new(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_leads_to_a_list_a_row_and_a_field() {
        let found = place("inventory.devices[new-2].warranty.until")
            .map(|(_, list, row, field)| (list.path, row, field));
        assert_eq!(found, Some(("inventory.devices", "new-2".into(), "warranty.until".into())));
        for name in ["company.name", "goals[0]", "contacts[ana].salary", "nothing[1].name", "contacts[ana]"] {
            assert!(place(name).is_none(), "{name}");
        }
    }

    #[test]
    fn ids_are_made_of_names_and_never_twice() {
        let known = vec![("ana-lima".to_owned(), Vec::new())];
        let mut added = Added::default();
        let made: Vec<String> =
            ["Ana Lima", "Ana Lima", "Bo"].iter().map(|name| fresh(name, &known, &mut added)).collect();
        assert_eq!(made, ["ana-lima-2", "ana-lima-3", "bo"]);
    }
}
