//! Templates that were prepared the last time: a preview prepares again and again, and most of their files stay the same.

use std::collections::{BTreeSet, HashMap};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use crate::base::diagnostic::Warned;
use crate::engine::compose::template::{Prepared, Sources, variant};

/// What came of one name: the standard and its variants for service levels, those that are without faults.
pub(super) type OfName = Warned<Vec<(Option<String>, Arc<Prepared>)>>;

/// What was prepared, by the hash of all that it was made from.
type Made = HashMap<blake3::Hash, OfName>;

/// What was prepared the last time.
#[derive(Debug, Default)]
pub struct Known(Mutex<Made>);

impl Known {
    /// What is known; from now on only that is kept which is wanted again.
    pub(super) fn turn(&self) -> Made {
        std::mem::take(&mut *self.made())
    }

    /// What is known by a hash `before`, or else is made now. It is kept for the next time.
    pub(super) fn get(&self, before: &Made, hash: blake3::Hash, make: impl FnOnce() -> OfName) -> OfName {
        let made = before.get(&hash).cloned().unwrap_or_else(make);
        self.made().insert(hash, made.clone());
        made
    }

    fn made(&self) -> MutexGuard<'_, Made> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// What the templates of a language are made from.
pub(super) struct Content<'c> {
    levels: &'c BTreeSet<&'c str>,
    sources: &'c Sources,
    /// The hash of all partials: which ones a template takes in is not known before it is prepared.
    partials: blake3::Hash,
}

impl<'c> Content<'c> {
    /// The files of a language, and the ids of the service levels.
    pub(super) fn new(levels: &'c BTreeSet<&'c str>, sources: &'c Sources) -> Content<'c> {
        let partials = hash(levels, sources, |name| name.starts_with('_'));
        Content { levels, sources, partials }
    }

    /// The hash of all that the template `name` and its variants are made from.
    pub(super) fn hash(&self, name: &str) -> blake3::Hash {
        let is_own = |other: &str| variant(other).map_or(other, |(plain, _)| plain) == name;
        let own = hash(self.levels, self.sources, is_own);
        let mut hasher = blake3::Hasher::new();
        hasher.update(self.partials.as_bytes()).update(own.as_bytes()).update(name.as_bytes());
        hasher.finalize()
    }
}

/// The hash of the files of these names, and of the levels that they may be for.
fn hash(levels: &BTreeSet<&str>, sources: &Sources, wanted: impl Fn(&str) -> bool) -> blake3::Hash {
    let mut hasher = blake3::Hasher::new();
    let mut add = |text: &str| {
        hasher.update(&(text.len() as u64).to_le_bytes()).update(text.as_bytes());
    };
    levels.iter().for_each(|level| add(level));
    for (name, source) in sources.iter().filter(|(name, _)| wanted(name)) {
        [name, source.path(), source.text()].into_iter().for_each(&mut add);
    }
    hasher.finalize()
}
