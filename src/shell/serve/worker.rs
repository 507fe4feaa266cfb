//! The thread that reads and renders: round after round, until the program ends.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;
use std::time::Instant;

use super::guard::guarded;
use super::inbox::Inbox;
use super::owner::Owner;
use super::piece::Piece;
use super::round::Round;
use super::scope::Scope;
use super::site::Site;
use super::watch::Watcher;
use super::{Host, Made, What};
use crate::base::diagnostic::{Diagnostic, sort};
use crate::base::value::Id;
use crate::shell::build::Preview;
use crate::shell::pipeline::{Known, Library};
use crate::shell::workspace::{Folder, Shared, client_ids};

/// Reads, renders and publishes.
pub(super) struct Worker<H> {
    pub(super) folder: Folder,
    pub(super) client: Option<Id>,
    pub(super) site: Arc<Site>,
    host: H,
    /// What was made last: its files stay while its records are broken.
    pub(super) pieces: BTreeMap<Owner, Piece>,
    /// The templates that were prepared last.
    known: Known,
    /// The problems that were told last.
    told: Option<Vec<Diagnostic>>,
    /// The files are not watched as they should be.
    unwatched: Option<Box<Diagnostic>>,
}

/// Why a round ends: something that clients share is different.
struct Next {
    /// When that was noticed.
    seen: Instant,
    /// The hash of what they share by now, where it was taken.
    digest: Option<blake3::Hash>,
    /// How many rounds were given up one after the other, because what they had read was old.
    given_up: u8,
}

/// So many rounds are given up before one is brought to its end.
const MOST_GIVEN_UP: u8 = 4;

/// Whatever ends the work: nobody waits for what is not made any more.
struct End(Arc<Site>);

impl Drop for End {
    fn drop(&mut self) {
        self.0.expect(BTreeSet::new());
    }
}

/// The rounds are over: nobody sends changes any more.
struct Over;

impl<H: Host> Worker<H> {
    pub(super) fn new(folder: Folder, client: Option<Id>, site: Arc<Site>, host: H) -> Worker<H> {
        Worker {
            folder,
            client,
            site,
            host,
            pieces: BTreeMap::new(),
            known: Known::default(),
            told: None,
            unwatched: None,
        }
    }

    /// Works until nobody sends changes any more.
    pub(super) fn run(mut self, mut inbox: Inbox, mut watcher: Watcher) {
        let _end = End(Arc::clone(&self.site));
        let mut next = Next { seen: Instant::now(), digest: None, given_up: 0 };
        loop {
            let worked = guarded("onramp serve", || self.round(&mut inbox, &mut watcher, &next));
            match worked {
                Ok(Ok(following)) => next = following,
                Ok(Err(Over)) => return,
                Err(fault) => {
                    self.publish(&[*fault]);
                    // What went wrong would go wrong again: until something changes.
                    let Some((_, seen)) = inbox.take() else { return };
                    next = Next { seen, digest: None, given_up: 0 };
                    self.unwatched = watcher.again();
                }
            }
        }
    }

    /// Reads everything and renders it, then follows what changes in single clients and pages, until something changes
    /// that they share.
    fn round(&mut self, inbox: &mut Inbox, watcher: &mut Watcher, next: &Next) -> Result<Next, Over> {
        let folder = self.folder.clone();
        self.site.expect(self.owners(&client_ids(&folder).value));
        let digest = next.digest.unwrap_or_else(|| Scope::Shared.digest(&folder));
        let mut common: Vec<Diagnostic> = self.unwatched.iter().map(|fault| (**fault).clone()).collect();
        let shared = Shared::read(&folder).collect_into(&mut common);
        let as_of = self.host.as_of(&shared);
        let clients = client_ids(&folder);
        common.extend(clients.diagnostics.iter().cloned());
        let library = Library::knowing(&shared, as_of, &self.known).collect_into(&mut common);
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
        // Whoever goes on typing waits for the last state, but not for ever.
        let may_give_up = next.given_up < MOST_GIVEN_UP;
        let is_old = || may_give_up && inbox.has(&Scope::Shared) && Scope::Shared.digest(&folder) != digest;
        let Some(made) = round.all(self, &clients.value, is_old) else {
            round.leave();
            let Some((scopes, seen)) = inbox.take() else { return Err(Over) };
            if scopes.contains(&Scope::All) {
                self.unwatched = watcher.again();
            }
            return Ok(Next { seen, digest: None, given_up: next.given_up + 1 });
        };
        let mut done = vec![made];
        let mut began = next.seen;
        loop {
            let problems = round.problems(self);
            let is_new = self.publish(&problems);
            for (at, change) in done.iter().enumerate() {
                self.host.made(&Made {
                    what: &change.what,
                    pages: change.pages,
                    took: began.elapsed(),
                    own: if change.what == What::All { &problems } else { &change.problems },
                    all: (is_new && at + 1 == done.len()).then_some(problems.as_slice()),
                    zone: zone.clone(),
                });
            }
            let Some((scopes, seen)) = inbox.take() else { return Err(Over) };
            began = seen;
            let mut watched = true;
            if scopes.contains(&Scope::All) {
                // Folders may have gone away and come back.
                let fault = watcher.again();
                watched = fault.is_some() == self.unwatched.is_some();
                self.unwatched = fault;
            }
            let now = Scope::Shared.is_in(&scopes).then(|| Scope::Shared.digest(&folder));
            let differs = now.is_some_and(|now| now != digest);
            if !watched || differs || client_ids(&folder) != clients || self.host.as_of(&shared) != as_of {
                round.leave();
                return Ok(Next { seen, digest: now, given_up: 0 });
            }
            done = round.some(self, &scopes);
        }
    }

    /// Those whose files are shown.
    pub(super) fn owners(&self, clients: &[Id]) -> BTreeSet<Owner> {
        let all = || [Owner::Rfps, Owner::Guide, Owner::Portfolio];
        let shown = clients.iter().filter(|id| self.client.as_ref().is_none_or(|only| only == *id));
        let shown = shown.map(|id| Owner::Client(id.to_string()));
        shown.chain(self.client.is_none().then(all).into_iter().flatten()).collect()
    }

    /// Publishes all files as they are now, and these problems; files of those in `open` are still to be made anew.
    pub(super) fn show(&self, problems: &[Diagnostic], open: BTreeSet<Owner>) {
        // Of a file that several bring along, what is made already counts.
        let is_open = &open;
        let of = |made: bool| self.pieces.iter().filter(move |(owner, _)| is_open.contains(owner) != made);
        let files = of(false).chain(of(true)).flat_map(|(_, piece)| &piece.files);
        self.site.publish(files.map(|(path, entry)| (path.clone(), entry.clone())).collect(), problems);
        self.site.expect(open);
    }

    /// Publishes all files, and these problems; whether these are others than before.
    fn publish(&mut self, problems: &[Diagnostic]) -> bool {
        self.show(problems, BTreeSet::new());
        let is_new = self.told.as_deref().is_none_or(|told| told != problems);
        if is_new {
            self.told = Some(problems.to_vec());
        }
        is_new
    }
}
