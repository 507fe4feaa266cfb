//! Answers that stand in a row of a list: contacts, sites, devices and the others.

use std::collections::{BTreeMap, BTreeSet};

use super::known::{Known, credential, fresh, known};
use super::values::{
    address, address_of, behind_make, has_vendor, hours, is_vault, machine, make, site, vendor,
};
use super::{Asked, Why};
use crate::base::yaml::{New, Replace, Way};
use crate::engine::import::{Change, Target};
use crate::model::record::Intake;

/// A list that the form asks for.
#[derive(Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct List {
    /// Its path.
    pub(super) path: &'static str,
    /// The field by which its items are known.
    pub(super) key: &'static str,
    /// The field that says what a new item is.
    pub(super) named_by: &'static str,
    /// What a new item must say besides.
    pub(super) also: Option<&'static str>,
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

/// The list, its place in the order, the row and the field that an answer's name means.
pub(super) fn place(name: &str) -> Option<(usize, &'static List, String, String)> {
    let (path, rest) = name.split_once('[')?;
    let (row, field) = rest.split_once("].")?;
    let (order, list) = LISTS.iter().enumerate().find(|(_, list)| list.path == path)?;
    list.fields.contains(&field).then(|| (order, list, row.to_owned(), field.to_owned()))
}

/// What the answers of a row mean.
#[derive(Debug, Default)]
pub(super) struct Made {
    /// Changes of the record, in their order.
    pub(super) changes: Vec<Change>,
    /// The fields of which nothing can be made.
    pub(super) unusable: Vec<(String, Why)>,
}

impl Made {
    /// Nothing can be made of any of them.
    fn nothing(fields: &BTreeMap<String, String>, why: Why) -> Made {
        let unusable = fields.keys().map(|field| (field.clone(), why)).collect();
        Made { changes: Vec::new(), unusable }
    }
}

/// What the answers of a row mean: a new item with its fields, or fields of an item that is there. `used` are the items
/// that a row of this form has met: two rows of one name are two items.
pub(super) fn changes(
    list: &'static List,
    row: &str,
    fields: &BTreeMap<String, String>,
    record: &Intake,
    asked: Asked<'_>,
    used: &mut BTreeSet<(&'static str, String)>,
) -> Made {
    let Some(way) = Way::parse(list.path) else { return Made::nothing(fields, Why::Unknown) };
    let mut made = Made::default();
    let items = known(list, record);
    let unused = |it: &&Known| !used.contains(&(list.path, it.id.clone()));
    let (id, is_new) = if list.path == "credentials" {
        let is_new = row.starts_with("new-");
        let opened = if is_new { fields.get("covers").map(String::as_str) } else { Some(row) };
        let Some(opened) = opened.and_then(|name| machine(record, name)) else {
            return Made::nothing(fields, if is_new { Why::NoSuchName } else { Why::Gone });
        };
        match credential(record, &opened) {
            Some(id) => (id, false),
            None => {
                let id = fresh(list, &opened, record);
                let covers = ("covers".to_owned(), New::List(vec![New::Text(opened)]));
                let item = New::Map(vec![("id".to_owned(), New::Text(id.clone())), covers]);
                made.changes.push(Change { to: Target::End(way.clone()), value: with_origin(item, asked) });
                (id, true)
            }
        }
    } else if row.starts_with("new-") {
        let named = fields.get(list.named_by);
        let kind =
            list.also.and_then(|also| fields.get(also)).map(|kind| kind_of(kinds_of(list), kind, asked));
        let Some(name) = named.or(kind.as_ref()) else { return Made::nothing(fields, Why::NoName) };
        // The same answers a second time meet what they made the first time.
        let met = items.iter().filter(unused).find(|it| match named {
            Some(name) => it.is_called(name),
            None => it.names.is_empty() && it.kind == kind && it.system.as_deref() == Some(asked.origin.0),
        });
        match met {
            Some(it) => (it.id.clone(), false),
            None => {
                let id = if list.key == "id" { fresh(list, name, record) } else { name.clone() };
                let item = item(list, &id, fields, asked);
                made.changes.push(Change { to: Target::End(way.clone()), value: item });
                (id, true)
            }
        }
    } else {
        // What has no id is known by what it is called, in the form's language.
        let is_it = |it: &&Known| it.id == row || (list.key != "id" && it.is_called(row));
        match items.iter().find(is_it) {
            Some(it) => (it.id.clone(), false),
            None => return Made::nothing(fields, Why::Gone),
        }
    };
    used.insert((list.path, id.clone()));
    // Where a title stands in several languages, only its place tells the item.
    let place = items.iter().position(|it| it.id == id).filter(|_| list.path == "documentation");
    for (field, text) in fields {
        let is_name = field == list.named_by || Some(field.as_str()) == list.also;
        if (is_new && is_name) || field == list.key || field == "covers" {
            continue;
        }
        let mut to = field.as_str();
        let value = match (list.path, to) {
            ("sites", "address") => {
                let (field, value) = address(address_of(record, &id), text);
                to = field;
                value
            }
            ("sites", "hours") => hours(text),
            ("sites", "particulars") => New::fields([(asked.particulars, text.clone())]),
            ("contacts", "for") => {
                let purposes = text.split([',', ';']).map(str::trim).filter(|word| !word.is_empty());
                New::List(purposes.map(|word| New::Text(kind_of("purpose", word, asked))).collect())
            }
            (_, "kind") => New::Text(kind_of(kinds_of(list), text, asked)),
            ("systems", "vendor") => {
                let stays = asked.replace == Replace::Nothing && has_vendor(record, &id);
                let id = vendor(record, text).unwrap_or_else(|| {
                    // A supplier that nothing will name is none.
                    if stays {
                        return text.clone();
                    }
                    let (id, change) = supplier(text, fields, record, asked);
                    made.changes.extend(change);
                    id
                });
                New::Text(id)
            }
            ("inventory.devices", "model") => {
                let own = fields.get("make").map(String::as_str);
                let known = make(record, &id).filter(|_| own.is_none());
                match (behind_make(own.or(known).unwrap_or_default(), text), own) {
                    // What was taken away is no answer.
                    (Some(""), _) => continue,
                    (Some(model), _) => New::Text(model.to_owned()),
                    (None, Some(_)) => New::Text(text.clone()),
                    (None, None) => {
                        made.unusable.push((field.clone(), Why::OtherMake));
                        continue;
                    }
                }
            }
            // Where a login is kept is no reference into a vault, unless it is one.
            ("credentials", "vault") if !is_vault(text) => {
                to = "held_by";
                let holder = fields.get("held_by").map(|holder| format!("{holder} ({text})"));
                New::Text(holder.unwrap_or_else(|| text.clone()))
            }
            ("credentials", "held_by") if fields.get("vault").is_some_and(|kept| !is_vault(kept)) => continue,
            ("contacts" | "vendors" | "inventory.devices", "site") => match site(record, text) {
                Some(id) => New::Text(id),
                None => {
                    made.unusable.push((field.clone(), Why::NoSuchName));
                    continue;
                }
            },
            _ => New::Text(text.clone()),
        };
        let to = match place {
            Some(at) => Target::Way(way.item(at).key(to)),
            None => Target::Field { list: way.clone(), key: list.key, id: id.clone(), field: to.to_owned() },
        };
        made.changes.push(Change { to, value });
    }
    made
}

/// A new item with as little as makes it one; the rest goes in field by field, so that one bad answer is refused alone.
fn item(list: &List, id: &str, fields: &BTreeMap<String, String>, asked: Asked<'_>) -> New {
    let mut entries = vec![(list.key.to_owned(), New::Text(id.to_owned()))];
    let also = list.also.and_then(|also| Some((also, fields.get(also)?)));
    entries
        .extend(also.map(|(also, text)| (also.to_owned(), New::Text(kind_of(kinds_of(list), text, asked)))));
    let name = fields.get(list.named_by).filter(|_| list.key != list.named_by);
    entries.extend(name.map(|name| (list.named_by.to_owned(), New::Text(name.clone()))));
    with_origin(New::Map(entries), asked)
}

fn with_origin(item: New, asked: Asked<'_>) -> New {
    let New::Map(mut entries) = item else { return item };
    let (system, on) = asked.origin;
    entries.push(("source".to_owned(), New::fields([("system", system.to_owned()), ("on", on.to_owned())])));
    New::Map(entries)
}

/// The supplier of a system, where the record has none of that name: its id, and the change that adds it.
fn supplier(
    name: &str,
    fields: &BTreeMap<String, String>,
    record: &Intake,
    asked: Asked<'_>,
) -> (String, Option<Change>) {
    let list = LISTS.iter().find(|list| list.path == "vendors");
    let id = list.map(|list| fresh(list, name, record)).unwrap_or_default();
    let kind = fields.get("kind").map(|kind| kind_of("system", kind, asked));
    let is_own = kind.as_deref() == Some("line-of-business");
    let kind = if is_own { "line-of-business" } else { "software-licence" };
    let item = New::fields([("id", id.clone()), ("kind", kind.to_owned()), ("name", name.to_owned())]);
    let change =
        Way::parse("vendors").map(|list| Change { to: Target::End(list), value: with_origin(item, asked) });
    (id, change)
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
fn kind_of(group: &str, text: &str, asked: Asked<'_>) -> String {
    (asked.kind)(group, text).unwrap_or_else(|| text.to_owned())
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
}
