//! Where each value of a record stands in its file.

use std::collections::BTreeMap;

use super::super::text::Span;

/// The place of a value.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct PlaceOf {
    /// Its key, where it has one.
    pub key: Option<Span>,
    /// The value itself.
    pub value: Span,
}

/// The places of a record by path: `company.name`, `inventory.devices[0].id`, `tasks.scan-lan`.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Places {
    map: BTreeMap<String, PlaceOf>,
}

impl Places {
    pub(super) fn insert(&mut self, path: &str, place: PlaceOf) {
        self.map.insert(path.to_owned(), place);
    }

    /// Moves all places towards the end of the file: the record stands within another text.
    pub(super) fn move_by(&mut self, bytes: usize) {
        for place in self.map.values_mut() {
            place.value = place.value.moved(bytes);
            place.key = place.key.map(|key| key.moved(bytes));
        }
    }

    /// The place of a path, if something stands there.
    pub fn get(&self, path: &str) -> Option<PlaceOf> {
        self.map.get(path).copied()
    }

    /// The value at a path; of what is not there, the key of the nearest parent that is.
    pub fn value(&self, path: &str) -> Span {
        self.get(path).map_or_else(|| self.parent(path), |place| place.value)
    }

    /// The key at a path, or the value where it has none; of what is not there, the nearest parent.
    pub fn key(&self, path: &str) -> Span {
        self.get(path).map_or_else(|| self.parent(path), |place| place.key.unwrap_or(place.value))
    }

    fn parent(&self, path: &str) -> Span {
        match path.rfind(['.', '[']) {
            Some(at) => self.key(&path[..at]),
            None => Span::default(),
        }
    }
}
