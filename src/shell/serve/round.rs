//! What stands between two changes of shared files: the library, and every client's result.

use std::collections::BTreeSet;

use super::guard::guarded;
use super::owner::Owner;
use super::piece::Piece;
use super::scope::Scope;
use super::worker::Worker;
use super::{Host, What};
use crate::base::diagnostic::{Code, Diagnostic, Severity};
use crate::base::value::{Id, Scalar as _};
use crate::shell::build::{Preview, Sheets};
use crate::shell::pipeline::{ClientResult, Library, Rfps, guide, look, rfps, said_once};
use crate::shell::workspace::{ClientFiles, Folder, GuideFiles, RfpFiles};

/// What was found wrong, and what was rendered where nothing is.
type Made = (Vec<Diagnostic>, Option<Sheets>);

/// Everything between two changes of what is shared.
pub(super) struct Round<'l> {
    library: &'l Library<'l>,
    /// Absent where something is wrong with the theme.
    preview: Option<Preview<'l>>,
    common: Vec<Diagnostic>,
    /// Those whose files are shown.
    owners: BTreeSet<Owner>,
    clients: Vec<ClientResult>,
    rfps: Option<Rfps>,
}

/// What one change did.
pub(super) struct Change {
    /// What was made anew.
    pub(super) what: What,
    /// How many pages.
    pub(super) pages: usize,
    /// Its own problems; none where all are its own.
    pub(super) problems: Vec<Diagnostic>,
}

impl<'l> Round<'l> {
    pub(super) fn new(
        library: &'l Library<'l>,
        preview: Option<Preview<'l>>,
        common: Vec<Diagnostic>,
    ) -> Round<'l> {
        Round { library, preview, common, owners: BTreeSet::new(), clients: Vec::new(), rfps: None }
    }

    /// Makes everything that is shown. Files of clients that are gone are given up, unless nothing can be said of what
    /// there is. `None` where it is given up in the middle because all this `is_old` by now.
    pub(super) fn all<H: Host>(
        &mut self,
        worker: &mut Worker<H>,
        clients: &[Id],
        mut is_old: impl FnMut() -> bool,
    ) -> Option<Change> {
        if let Some(only) = worker.client.as_ref().filter(|only| !clients.contains(only)) {
            let known: Vec<&str> = clients.iter().map(Id::as_str).collect();
            let fault = Diagnostic::new(Code::UnknownClient).with("id", only.to_string());
            self.common.push(fault.with("suggestion", "").with("known", known.join(", ")));
        }
        self.owners = worker.owners(clients);
        let mut open = self.owners.clone();
        // What somebody looks at comes first, and is shown at once.
        while let Some(owner) = worker.site.next_of(&open) {
            let digest = owner.scope().map(|scope| scope.digest(&worker.folder));
            self.make(worker, &owner, digest);
            open.remove(&owner);
            if worker.site.is_waited_for(&open) && !open.is_empty() {
                worker.show(&self.problems(worker), open.clone());
            }
            // The portfolio alone is made sooner than anything else.
            if open.iter().any(|owner| *owner != Owner::Portfolio) && is_old() {
                return None;
            }
        }
        worker.pieces.retain(|owner, piece| {
            let is_shown = self.owners.contains(owner);
            if !is_shown {
                piece.problems.clear();
            }
            is_shown || self.is_blocked()
        });
        let shown = worker.pieces.iter().filter(|(owner, _)| self.owners.contains(owner));
        let pages = shown.map(|(_, piece)| piece.pages).sum();
        Some(Change { what: What::All, pages, problems: Vec::new() })
    }

    /// Makes anew what differs of what was touched; gives what that was.
    pub(super) fn some<H: Host>(&mut self, worker: &mut Worker<H>, touched: &BTreeSet<Scope>) -> Vec<Change> {
        let differs = |(owner, piece): (&Owner, &Piece)| {
            let scope = owner.scope().filter(|scope| scope.is_in(touched) && self.owners.contains(owner))?;
            let now = Some(scope.digest(&worker.folder));
            (now != piece.digest).then(|| (owner.clone(), now))
        };
        let others: Vec<(Owner, Option<blake3::Hash>)> = worker.pieces.iter().filter_map(differs).collect();
        let portfolio = worker.client.is_none() && others.iter().any(|(owner, _)| *owner != Owner::Guide);
        let portfolio = portfolio.then_some(Owner::Portfolio);
        worker.site.expect(others.iter().map(|(owner, _)| owner.clone()).chain(portfolio.clone()).collect());
        let mut done = Vec::new();
        for (owner, digest) in &others {
            self.make(worker, owner, *digest);
            let (Some(what), Some(piece)) = (owner.what(), worker.pieces.get(owner)) else { continue };
            done.push(Change { what, pages: piece.pages, problems: piece.problems.clone() });
        }
        if let Some(portfolio) = portfolio {
            self.make(worker, &portfolio, None);
        }
        done
    }

    /// All problems, as a report has them. Those of what is not made yet are the ones that were found last.
    pub(super) fn problems<H>(&self, worker: &Worker<H>) -> Vec<Diagnostic> {
        let mut list = self.common.clone();
        list.extend(worker.pieces.values().flat_map(|piece| piece.problems.iter().cloned()));
        said_once(&mut list);
        list
    }

    /// Gives up what was made. To free it takes longer than the next round has time for.
    pub(super) fn leave(self) {
        let clients = self.clients;
        std::thread::spawn(|| drop(clients));
    }

    fn is_blocked(&self) -> bool {
        self.common.iter().any(|fault| fault.severity() == Severity::Error)
    }

    /// Makes an owner's files. `digest` is that of its own sources, taken before they are read.
    fn make<H>(&mut self, worker: &mut Worker<H>, owner: &Owner, digest: Option<blake3::Hash>) {
        let (problems, sheets) = match owner {
            Owner::Client(id) => self.client(&worker.folder, id),
            Owner::Rfps => self.rfps(&worker.folder),
            Owner::Guide => self.guide(&worker.folder),
            Owner::Portfolio => self.portfolio(worker),
        };
        let old = worker.pieces.remove(owner).unwrap_or_default();
        // The other requests are made though one is broken.
        let broken = self.rfps.iter().filter(|_| *owner == Owner::Rfps).flat_map(|rfps| &rfps.broken);
        let broken: Vec<String> = broken.map(|id| format!("internal/rfp-{id}.")).collect();
        let stays = |path: &str| broken.iter().any(|prefix| path.starts_with(prefix));
        let piece = Piece::after(old, problems, sheets, stays);
        let mut piece = Piece { digest, ..piece };
        if let Owner::Client(id) = owner {
            piece.problems.iter_mut().for_each(|problem| problem.client = Some(id.clone()));
        }
        worker.pieces.insert(owner.clone(), piece);
    }

    fn client(&mut self, folder: &Folder, id: &str) -> Made {
        let made = guarded(id, || {
            let Ok(id) = Id::parse(id) else { return (None, (Vec::new(), None)) };
            let looked = look(self.library, &id, ClientFiles::read(folder, &id), self.is_blocked());
            let whole = looked.value.as_ref().filter(|client| !client.is_broken());
            let sheets = whole.zip(self.preview.as_ref()).map(|(client, preview)| preview.client(client));
            (looked.value, (looked.diagnostics, sheets))
        });
        self.clients.retain(|client| client.id.as_str() != id);
        let (result, made) = made.unwrap_or_else(|fault| (None, failed(&fault)));
        if let Some(result) = result {
            let at = self.clients.partition_point(|other| other.id < result.id);
            self.clients.insert(at, result);
        }
        made
    }

    fn rfps(&mut self, folder: &Folder) -> Made {
        let made = guarded("rfp", || {
            let mut problems = Vec::new();
            let files = RfpFiles::read(folder).collect_into(&mut problems);
            let made = rfps(self.library, &files).collect_into(&mut problems);
            let sheets = self.preview.as_ref().map(|preview| preview.rfps(&made));
            (Some(made), (problems, sheets))
        });
        let (rfps, made) = made.unwrap_or_else(|fault| (self.rfps.take(), failed(&fault)));
        self.rfps = rfps;
        made
    }

    fn guide(&self, folder: &Folder) -> Made {
        let made = guarded("guide", || {
            let mut problems = Vec::new();
            let files = GuideFiles::read(folder).collect_into(&mut problems);
            let unreadable = problems.iter().any(|fault| fault.severity() == Severity::Error);
            let made = guide(self.library, &files).collect_into(&mut problems).filter(|_| !unreadable);
            let sheets =
                made.as_ref().zip(self.preview.as_ref()).map(|(guide, preview)| preview.guide(guide));
            (problems, sheets)
        });
        made.unwrap_or_else(|fault| failed(&fault))
    }

    fn portfolio<H>(&self, worker: &Worker<H>) -> Made {
        let failures = worker.pieces.iter().filter_map(|(owner, piece)| match owner {
            Owner::Client(id) if piece.failed => Some(id.clone()),
            _ => None,
        });
        let failures: BTreeSet<String> = failures.collect();
        let made = guarded("portfolio", || {
            let preview = self.preview.as_ref();
            (
                Vec::new(),
                preview.map(|preview| preview.portfolio(&self.clients, failures, self.rfps.as_ref())),
            )
        });
        made.unwrap_or_else(|fault| failed(&fault))
    }
}

/// Nothing was made, and why.
fn failed(fault: &Diagnostic) -> Made {
    (vec![fault.clone()], None)
}
