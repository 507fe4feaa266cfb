//! The thread that reads and renders: round after round, until the program ends.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;
use std::sync::mpsc::Receiver;
use std::time::Instant;

use super::guard::guarded;
use super::round::{Owner, Round};
use super::scope::Scope;
use super::site::{Entry, Files, Site};
use super::watch::Watcher;
use super::{Host, Made, What};
use crate::base::diagnostic::{Diagnostic, sort};
use crate::base::value::Id;
use crate::shell::build::Preview;
use crate::shell::pipeline::Library;
use crate::shell::workspace::{Folder, Shared, client_ids};

/// Reads, renders and publishes.
pub(super) struct Worker<H> {
    pub(super) folder: Folder,
    pub(super) client: Option<Id>,
    pub(super) site: Arc<Site>,
    host: H,
    /// What was made last, by what it is of: it stays while its records are broken.
    pub(super) files: BTreeMap<Owner, Files>,
    /// The problems that were told last.
    told: Option<Vec<Diagnostic>>,
    /// The files are not watched as they should be.
    unwatched: Option<Box<Diagnostic>>,
}

/// The rounds are over: nobody sends changes any more.
struct Over;

impl<H: Host> Worker<H> {
    pub(super) fn new(folder: Folder, client: Option<Id>, site: Arc<Site>, host: H) -> Worker<H> {
        Worker { folder, client, site, host, files: BTreeMap::new(), told: None, unwatched: None }
    }

    /// Works until nobody sends changes any more.
    pub(super) fn run(mut self, changes: &Receiver<BTreeSet<Scope>>, mut watcher: Watcher) {
        let mut began = Instant::now();
        loop {
            let worked = guarded("onramp serve", || self.round(changes, &mut watcher, began));
            match worked {
                Ok(Ok(seen)) => began = seen,
                Ok(Err(Over)) => return,
                Err(fault) => {
                    self.publish(&[*fault]);
                    // What went wrong would go wrong again: until something changes.
                    let Some((_, seen)) = next(changes) else { return };
                    began = seen;
                    self.unwatched = watcher.again();
                }
            }
        }
    }

    /// Reads everything and renders it, then follows what changes in single clients and pages, until something changes
    /// that they share. Gives the moment at which that was noticed.
    fn round(
        &mut self,
        changes: &Receiver<BTreeSet<Scope>>,
        watcher: &mut Watcher,
        began: Instant,
    ) -> Result<Instant, Over> {
        let folder = self.folder.clone();
        let digest = Scope::Shared.digest(&folder);
        let mut common: Vec<Diagnostic> = self.unwatched.iter().map(|fault| (**fault).clone()).collect();
        let shared = Shared::read(&folder).collect_into(&mut common);
        let as_of = self.host.as_of(&shared);
        let clients = client_ids(&folder);
        common.extend(clients.diagnostics.iter().cloned());
        let library = Library::new(&shared, as_of).collect_into(&mut common);
        let preview = match Preview::new(&library, Arc::clone(&self.site.orders)) {
            Ok(preview) => Some(preview),
            Err(faults) => {
                common.extend(faults);
                None
            }
        };
        sort(&mut common);
        let calendar = shared.provider.value.calendar.as_ref();
        let zone = calendar.and_then(|calendar| calendar.time_zone.as_ref()).map(|zone| zone.zone());
        let zone = zone.unwrap_or(jiff::tz::TimeZone::UTC);
        let mut round = Round::new(&library, preview, common);
        let made = round.all(self, &clients.value);
        let mut done = vec![(What::All, made)];
        let mut began = began;
        loop {
            let problems = round.problems();
            let is_new = self.publish(&problems);
            for (at, (what, made)) in done.iter().enumerate() {
                self.host.made(&Made {
                    what,
                    pages: made.pages,
                    took: began.elapsed(),
                    own: if *what == What::All { &problems } else { &made.problems },
                    all: (is_new && at + 1 == done.len()).then_some(problems.as_slice()),
                    zone: zone.clone(),
                });
            }
            let Some((scopes, seen)) = next(changes) else { return Err(Over) };
            began = seen;
            let mut watched = true;
            if scopes.contains(&Scope::All) {
                // Folders may have gone away and come back.
                let fault = watcher.again();
                watched = fault.is_some() == self.unwatched.is_some();
                self.unwatched = fault;
            }
            let differs = Scope::Shared.is_in(&scopes) && Scope::Shared.digest(&folder) != digest;
            if !watched || differs || client_ids(&folder) != clients || self.host.as_of(&shared) != as_of {
                return Ok(seen);
            }
            done = round.some(self, &scopes);
        }
    }

    /// Publishes all files and these problems; whether these are others than before.
    fn publish(&mut self, problems: &[Diagnostic]) -> bool {
        let files = self.files.values().flatten().map(|(path, entry)| (path.clone(), entry.clone()));
        let files: BTreeMap<String, Entry> = files.collect();
        self.site.publish(files, problems);
        let is_new = self.told.as_deref().is_none_or(|told| told != problems);
        if is_new {
            self.told = Some(problems.to_vec());
        }
        is_new
    }
}

/// Waits for changes; gives all that wait by then, and the moment.
fn next(changes: &Receiver<BTreeSet<Scope>>) -> Option<(BTreeSet<Scope>, Instant)> {
    let mut scopes = changes.recv().ok()?;
    let seen = Instant::now();
    scopes.extend(changes.try_iter().flatten());
    Some((scopes, seen))
}
