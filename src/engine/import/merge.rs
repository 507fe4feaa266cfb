//! The one merge: what came from elsewhere goes into a client's `intake.yaml`, and never over what a person typed
//! unless that was asked for.
//!
//! Each change is tried alone: it is put in, the file is read as a record again, and a change that brings a fault is taken
//! out and told with that fault. So one bad answer keeps none of the others back.

use std::sync::Arc;

use crate::base::diagnostic::{Diagnostic, Severity};
use crate::base::text::Source;
use crate::base::yaml::{New, Replace, Standing, Way, holds, read, standing, with_value};
use crate::model::record::Intake;

/// A value that wants to go into the record.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Change {
    /// Where to.
    pub to: Target,
    /// The value.
    pub value: New,
}

/// Where a value goes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Target {
    /// A way from the file's top.
    Way(Way),
    /// One item more at the end of a list.
    End(Way),
    /// A field of that item of a list of which another field says who it is.
    Field {
        /// The list.
        list: Way,
        /// The field by which its items are known: most often `id`.
        key: &'static str,
        /// What it says.
        id: String,
        /// The field, such as `warranty.until`.
        field: String,
    },
}

impl Target {
    /// The way, as the file is now.
    fn resolve(&self, source: &Arc<Source>) -> Option<Way> {
        match self {
            Target::Way(way) => Some(way.clone()),
            Target::End(list) => match standing(source, list) {
                Standing::Nothing => Some(list.item(0)),
                Standing::Parts(length) => Some(list.item(length)),
                Standing::Text(_) => None,
            },
            Target::Field { list, key, id, field } => {
                let Standing::Parts(length) = standing(source, list) else { return None };
                let is_it =
                    |at: &usize| standing(source, &list.item(*at).key(key)) == Standing::Text(id.clone());
                let item = list.item((0..length).find(is_it)?);
                Way::parse(&format!("{item}.{field}"))
            }
        }
    }
}

impl std::fmt::Display for Target {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Target::Way(way) | Target::End(way) => write!(f, "{way}"),
            Target::Field { list, id, field, .. } => write!(f, "{list}.{id}.{field}"),
        }
    }
}

/// What came of a change.
#[derive(Debug, Clone, PartialEq)]
pub enum Fate {
    /// It is in the record now.
    Put,
    /// The record said so already.
    Same,
    /// The record says something else, which stays.
    Kept {
        /// What the record says; nothing where that is more than a single value.
        now: Option<String>,
    },
    /// The record can't take it: why.
    Refused(Vec<Diagnostic>),
    /// There is no such place in the record, or it can't be reached without changing something else.
    NoPlace,
}

/// A record with changes in it.
#[derive(Debug, Clone)]
pub struct Merged {
    /// The file as it is now.
    pub source: Arc<Source>,
    /// The changes in their order, and what came of each.
    pub fates: Vec<(Change, Fate)>,
}

impl Merged {
    /// How many changes are in the record now.
    pub fn put(&self) -> usize {
        self.fates.iter().filter(|(_, fate)| *fate == Fate::Put).count()
    }
}

/// Puts changes into an `intake.yaml`, in their order: a later one may go into what an earlier one has made.
pub fn merge(file: &Arc<Source>, changes: Vec<Change>, replace: Replace) -> Merged {
    let mut source = Arc::clone(file);
    let mut errors = errors_of(&source);
    let mut fates = Vec::with_capacity(changes.len());
    for change in changes {
        let fate = match change.to.resolve(&source) {
            None => Fate::NoPlace,
            Some(way) => decided(&source, &way, &change.value, replace).unwrap_or_else(|| {
                let Some(new) = with_value(&source, &way, &change.value, replace) else {
                    return Fate::NoPlace;
                };
                let new = Source::new(source.path(), new);
                let found = errors_of(&new);
                let brought = found.iter().filter(|fault| !errors.iter().any(|old| is_same(old, fault)));
                let brought: Vec<Diagnostic> = brought.cloned().collect();
                if !brought.is_empty() {
                    return Fate::Refused(brought);
                }
                source = new;
                errors = found;
                Fate::Put
            }),
        };
        fates.push((change, fate));
    }
    Merged { source, fates }
}

/// What is clear without trying.
fn decided(source: &Arc<Source>, way: &Way, value: &New, replace: Replace) -> Option<Fate> {
    match standing(source, way) {
        Standing::Nothing => None,
        _ if holds(source, way, value) => Some(Fate::Same),
        Standing::Text(_) if replace == Replace::Single && matches!(value, New::Text(_)) => None,
        // A list of single values, or one alone, gives way to another such list.
        _ if replace == Replace::Single && matches!(value, New::List(_)) => None,
        Standing::Text(now) => Some(Fate::Kept { now: Some(now) }),
        Standing::Parts(_) => Some(Fate::Kept { now: None }),
    }
}

fn errors_of(source: &Arc<Source>) -> Vec<Diagnostic> {
    let faults = read::<Intake>(source).diagnostics;
    faults.into_iter().filter(|fault| fault.severity() == Severity::Error).collect()
}

/// The same fault, wherever it stands by now.
fn is_same(one: &Diagnostic, other: &Diagnostic) -> bool {
    one.code == other.code && one.arguments == other.arguments
}

#[cfg(test)]
mod tests {
    use super::*;

    const FILE: &str = "schema: 1 # form\ncompany:\n  name: Acme # ours\n  tax_id:\ncontacts:\n  - {id: ana, name: Ana, phone: , for: primary}\n";

    fn text(way: &str, value: &str) -> Change {
        Change { to: Target::Way(Way::parse(way).unwrap()), value: New::Text(value.to_owned()) }
    }

    fn merged(changes: Vec<Change>, replace: Replace) -> Merged {
        merge(&Source::new("intake.yaml", FILE), changes, replace)
    }

    #[test]
    fn what_is_not_known_is_filled_and_what_was_typed_stays() {
        let changes = vec![
            text("company.legal_name", "Acme Ltd"),
            text("company.name", "Acme Incorporated"),
            text("contacts[0].phone", "+1 555 0100"),
            text("contacts[0].name", "Ana "),
        ];
        let done = merged(changes, Replace::Nothing);
        let fates: Vec<&Fate> = done.fates.iter().map(|(_, fate)| fate).collect();
        assert_eq!(fates, [&Fate::Put, &Fate::Kept { now: Some("Acme".into()) }, &Fate::Put, &Fate::Same]);
        assert_eq!(done.put(), 2);
        let new = "schema: 1 # form\ncompany:\n  name: Acme # ours\n  tax_id:\n  legal_name: Acme Ltd\ncontacts:\n  - {id: ana, name: Ana, phone: \"+1 555 0100\", for: primary}\n";
        assert_eq!(done.source.text(), new);
    }

    #[test]
    fn what_was_typed_gives_way_where_that_is_asked_for() {
        let done = merged(vec![text("company.name", "Acme Incorporated")], Replace::Single);
        assert_eq!(done.put(), 1);
        assert!(done.source.text().contains("  name: Acme Incorporated # ours\n"));
    }

    #[test]
    fn a_list_gives_way_to_a_list() {
        let list = |ids: &[&str]| {
            let ids = ids.iter().map(|id| New::Text((*id).to_owned())).collect();
            let to = Target::Way(Way::parse("contacts[0].for").unwrap());
            vec![Change { to, value: New::List(ids) }]
        };
        assert_eq!(merged(list(&["primary"]), Replace::Single).fates[0].1, Fate::Same);
        let kept = Fate::Kept { now: Some("primary".into()) };
        assert_eq!(merged(list(&["billing"]), Replace::Nothing).fates[0].1, kept);
        let done = merged(list(&["billing", "signs"]), Replace::Single);
        assert_eq!(done.put(), 1);
        assert!(done.source.text().contains("for: [billing, signs]}"), "{}", done.source.text());
        let again = merge(&done.source, list(&["technical"]), Replace::Single);
        assert!(again.source.text().contains("for: [technical]}"), "{}", again.source.text());
    }

    #[test]
    fn a_bad_value_is_refused_alone() {
        let changes = vec![
            text("company.website", "no web address"),
            text("contacts[0].email", "ana@acme.example"),
            text("company.colour", "red"),
            text("company.name.first", "A"),
            text("contacts[7].name", "Nobody"),
        ];
        let done = merged(changes, Replace::Nothing);
        assert!(matches!(&done.fates[0].1, Fate::Refused(why) if why.len() == 1));
        assert_eq!(done.fates[1].1, Fate::Put);
        assert!(matches!(&done.fates[2].1, Fate::Refused(_)));
        assert_eq!((&done.fates[3].1, &done.fates[4].1), (&Fate::NoPlace, &Fate::NoPlace));
        assert!(!done.source.text().contains("web address"));
    }

    #[test]
    fn a_fault_that_was_there_keeps_nothing_back() {
        let file = Source::new("intake.yaml", "schema: 1\ncompany: {name: A, website: nowhere}\n");
        let done = merge(&file, vec![text("company.legal_name", "A Ltd")], Replace::Nothing);
        assert_eq!(done.put(), 1);
    }

    #[test]
    fn what_is_pushed_can_be_filled_further() {
        let item = New::fields([("id", "bo".to_owned()), ("name", "Bo".to_owned())]);
        let list = || Way::parse("contacts").unwrap();
        let phone = Target::Field { list: list(), key: "id", id: "bo".into(), field: "phone".into() };
        let changes = vec![
            Change { to: Target::End(list()), value: item },
            Change { to: phone, value: New::Text("+1 555 0101".into()) },
        ];
        let done = merged(changes, Replace::Nothing);
        assert_eq!(done.put(), 2);
        assert!(done.source.text().ends_with("  - {id: bo, name: Bo, phone: \"+1 555 0101\"}\n"));
    }
}
