//! What a record has already, as rows of a form name it.

use super::rows::List;
use super::values::all_texts;
use crate::base::text::fold_name;
use crate::base::value::Id;
use crate::model::record::{Credential, Intake, Origin};

/// An item of a list.
#[derive(Debug, Default)]
pub(super) struct Known {
    /// What it is known by: most often its id.
    pub(super) id: String,
    /// Its names, in every language.
    pub(super) names: Vec<String>,
    /// Its kind, where the list has kinds.
    pub(super) kind: Option<String>,
    /// The system that it came from.
    pub(super) system: Option<String>,
}

impl Known {
    fn new(
        id: Option<&Id>,
        names: Vec<String>,
        kind: Option<&str>,
        source: Option<&Origin>,
    ) -> Option<Known> {
        Some(Known {
            id: id?.to_string(),
            names,
            kind: kind.map(str::to_owned),
            system: source.and_then(|origin| origin.system.clone()),
        })
    }

    /// Whether people call it that.
    pub(super) fn is_called(&self, name: &str) -> bool {
        self.names.iter().any(|own| fold_name(own) == fold_name(name))
    }
}

/// The items of a list, in the record's order.
pub(super) fn known(list: &List, record: &Intake) -> Vec<Known> {
    let one = |name: &Option<String>| name.iter().cloned().collect::<Vec<_>>();
    match list.path {
        "contacts" => {
            let items = record.contacts.iter();
            items
                .filter_map(|it| Known::new(it.id.as_ref(), one(&it.name), None, it.source.as_ref()))
                .collect()
        }
        "sites" => {
            let names = |it: &crate::model::record::Site| it.name.as_ref().map(all_texts).unwrap_or_default();
            let items = record.sites.iter();
            items.filter_map(|it| Known::new(it.id.as_ref(), names(it), None, it.source.as_ref())).collect()
        }
        "vendors" => {
            let kind = |it: &crate::model::record::Vendor| it.kind.map(|kind| kind.as_str());
            let items = record.vendors.iter();
            items
                .filter_map(|it| Known::new(it.id.as_ref(), one(&it.name), kind(it), it.source.as_ref()))
                .collect()
        }
        "inventory.devices" => {
            let devices = record.inventory.iter().flat_map(|inventory| &inventory.devices);
            devices
                .filter_map(|it| {
                    let names = it.name.as_ref().map(all_texts).unwrap_or_default();
                    Known::new(it.id.as_ref(), names, it.kind.map(|kind| kind.as_str()), it.source.as_ref())
                })
                .collect()
        }
        "systems" => {
            let kind = |it: &crate::model::record::System| it.kind.map(|kind| kind.as_str());
            let items = record.systems.iter();
            items
                .filter_map(|it| Known::new(it.id.as_ref(), one(&it.name), kind(it), it.source.as_ref()))
                .collect()
        }
        // Items that have no id are known by what they are called.
        "documentation" => {
            let titles =
                record.documentation.iter().map(|it| it.title.as_ref().map(all_texts).unwrap_or_default());
            titles
                .map(|names| Known {
                    id: names.first().cloned().unwrap_or_default(),
                    names,
                    ..Known::default()
                })
                .collect()
        }
        "domains" => {
            let names = record.domains.iter().map(|it| one(&it.name));
            names
                .map(|names| Known {
                    id: names.first().cloned().unwrap_or_default(),
                    names,
                    ..Known::default()
                })
                .collect()
        }
        _ => Vec::new(),
    }
}

/// The credential that opens something.
pub(super) fn credential(record: &Intake, opened: &str) -> Option<String> {
    let covers = |credential: &&Credential| credential.covers.iter().any(|id| id.as_str() == opened);
    record.credentials.iter().find(covers)?.id.as_ref().map(Id::to_string)
}

/// A new id out of a name, that nothing has with which it shares a namespace: devices and systems share one.
pub(super) fn fresh(list: &List, name: &str, record: &Intake) -> String {
    let base = Id::suggest(name).map_or_else(|| "entry".to_owned(), |id| id.to_string());
    let devices = record.inventory.iter().flat_map(|inventory| &inventory.devices).map(|it| it.id.as_ref());
    let taken: Vec<String> = match list.path {
        "inventory.devices" | "systems" => {
            let ids = devices.chain(record.systems.iter().map(|it| it.id.as_ref())).flatten();
            ids.map(Id::to_string).collect()
        }
        "credentials" => {
            record.credentials.iter().filter_map(|it| it.id.as_ref()).map(Id::to_string).collect()
        }
        _ => known(list, record).into_iter().map(|it| it.id).collect(),
    };
    let numbered = (2..).map(|number| format!("{base}-{number}"));
    std::iter::once(base.clone()).chain(numbered).find(|id| !taken.contains(id)).unwrap_or(base)
}
