//! What stands between two changes of shared files: the library, every client's result, and how each was made.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use super::guard::guarded;
use super::scope::Scope;
use super::site::{Entry, Files};
use super::worker::Worker;
use super::{Host, What};
use crate::base::diagnostic::{Code, Diagnostic, Severity};
use crate::base::value::Id;
use crate::shell::build::{Preview, Sheets};
use crate::shell::pipeline::{ClientResult, Library, Rfps, guide, look, rfps, said_once};
use crate::shell::workspace::{ClientFiles, GuideFiles, RfpFiles};

/// Whose files they are.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Owner {
    /// The portfolio's.
    Portfolio,
    /// A client's.
    Client(String),
    /// The guide's.
    Guide,
    /// Those of the requests for proposal.
    Rfps,
}

/// How a piece was made.
#[derive(Default)]
pub(super) struct Piece {
    /// How many pages.
    pub(super) pages: usize,
    /// Its problems.
    pub(super) problems: Vec<Diagnostic>,
    digest: Option<blake3::Hash>,
    /// Its pages can't be made though its records are right.
    failed: bool,
}

/// Everything between two changes of what is shared.
pub(super) struct Round<'l> {
    library: &'l Library<'l>,
    /// Absent where something is wrong with the theme.
    preview: Option<Preview<'l>>,
    common: Vec<Diagnostic>,
    clients: Vec<ClientResult>,
    rfps: Option<Rfps>,
    pieces: BTreeMap<Owner, Piece>,
}

impl<'l> Round<'l> {
    pub(super) fn new(
        library: &'l Library<'l>,
        preview: Option<Preview<'l>>,
        common: Vec<Diagnostic>,
    ) -> Round<'l> {
        Round { library, preview, common, clients: Vec::new(), rfps: None, pieces: BTreeMap::new() }
    }

    /// Makes everything that is shown. Files of clients that are gone are given up, unless nothing can be said of what
    /// there is.
    pub(super) fn all<H: Host>(&mut self, worker: &mut Worker<H>, clients: &[Id]) -> Piece {
        match &worker.client {
            Some(only) => match clients.iter().find(|id| *id == only) {
                Some(id) => self.client_anew(worker, id),
                None => {
                    let known: Vec<&str> = clients.iter().map(Id::as_str).collect();
                    let fault = Diagnostic::new(Code::UnknownClient).with("id", only.to_string());
                    self.common.push(fault.with("suggestion", "").with("known", known.join(", ")));
                }
            },
            None => {
                clients.iter().for_each(|id| self.client_anew(worker, id));
                let digest = Scope::Rfps.digest(&worker.folder);
                self.rfps(worker, digest);
                let digest = Scope::Guide.digest(&worker.folder);
                self.guide(worker, digest);
                self.portfolio(worker);
                if !self.is_blocked() {
                    let gone = |owner: &Owner| match owner {
                        Owner::Client(id) => !clients.iter().any(|one| one.as_str() == id),
                        _ => false,
                    };
                    worker.files.retain(|owner, _| !gone(owner));
                }
            }
        }
        Piece { pages: self.pieces.values().map(|piece| piece.pages).sum(), ..Piece::default() }
    }

    /// Makes anew what differs of what was touched; gives what that was.
    pub(super) fn some<H: Host>(
        &mut self,
        worker: &mut Worker<H>,
        touched: &BTreeSet<Scope>,
    ) -> Vec<(What, Piece)> {
        let mut done = Vec::new();
        let owners: Vec<Owner> = self.pieces.keys().cloned().collect();
        let mut portfolio = false;
        for owner in owners {
            let (scope, what) = match &owner {
                Owner::Portfolio => continue,
                Owner::Client(id) => (Scope::Client(id.clone()), What::Client(id.clone())),
                Owner::Guide => (Scope::Guide, What::Guide),
                Owner::Rfps => (Scope::Rfps, What::Rfps),
            };
            let before = self.pieces.get(&owner).and_then(|piece| piece.digest);
            if !scope.is_in(touched) {
                continue;
            }
            let digest = scope.digest(&worker.folder);
            if before == Some(digest) {
                continue;
            }
            match &owner {
                Owner::Client(id) => self.client(worker, id, digest),
                Owner::Guide => self.guide(worker, digest),
                Owner::Rfps | Owner::Portfolio => self.rfps(worker, digest),
            }
            portfolio |= owner != Owner::Guide;
            let piece = self.pieces.get(&owner);
            done.push((
                what,
                Piece {
                    pages: piece.map_or(0, |piece| piece.pages),
                    problems: piece.map(|piece| piece.problems.clone()).unwrap_or_default(),
                    ..Piece::default()
                },
            ));
        }
        if portfolio && worker.client.is_none() {
            self.portfolio(worker);
        }
        done
    }

    /// All problems, as a report has them.
    pub(super) fn problems(&self) -> Vec<Diagnostic> {
        let mut list = self.common.clone();
        list.extend(self.pieces.values().flat_map(|piece| piece.problems.iter().cloned()));
        said_once(&mut list);
        list
    }

    fn is_blocked(&self) -> bool {
        self.common.iter().any(|fault| fault.severity() == Severity::Error)
    }

    fn client_anew<H: Host>(&mut self, worker: &mut Worker<H>, id: &Id) {
        let digest = Scope::Client(id.to_string()).digest(&worker.folder);
        self.client(worker, id.as_str(), digest);
    }

    /// Reads and renders a client. Where something is wrong with it, its pages stay as they were. `digest` is that of its
    /// files, taken before.
    fn client<H: Host>(&mut self, worker: &mut Worker<H>, id: &str, digest: blake3::Hash) {
        let mut piece = Piece { digest: Some(digest), ..Piece::default() };
        let made = guarded(id, || {
            let Ok(id) = crate::base::value::Scalar::parse(id) else { return (None, Vec::new(), None) };
            let read = ClientFiles::read(&worker.folder, &id);
            let looked = look(self.library, &id, read, self.is_blocked());
            let whole = looked.value.as_ref().filter(|client| !client.is_broken());
            let sheets = whole.zip(self.preview.as_ref()).map(|(client, preview)| preview.client(client));
            (looked.value, looked.diagnostics, sheets)
        });
        self.clients.retain(|client| client.id.as_str() != id);
        match made {
            Ok((result, problems, sheets)) => {
                piece.problems = problems;
                if let Some(result) = result {
                    let at = self.clients.partition_point(|other| other.id < result.id);
                    self.clients.insert(at, result);
                }
                if let Some(sheets) = sheets {
                    piece.take(worker, Owner::Client(id.to_owned()), sheets);
                }
            }
            Err(fault) => piece.problems.push(*fault),
        }
        for problem in &mut piece.problems {
            problem.client = Some(id.to_owned());
        }
        self.pieces.insert(Owner::Client(id.to_owned()), piece);
    }

    fn rfps<H: Host>(&mut self, worker: &mut Worker<H>, digest: blake3::Hash) {
        let mut piece = Piece { digest: Some(digest), ..Piece::default() };
        let made = guarded("rfp", || {
            let mut problems = Vec::new();
            let files = RfpFiles::read(&worker.folder).collect_into(&mut problems);
            let made = rfps(self.library, &files).collect_into(&mut problems);
            let sheets = self.preview.as_ref().map(|preview| preview.rfps(&made));
            (made, problems, sheets)
        });
        match made {
            Ok((made, problems, sheets)) => {
                piece.problems = problems;
                // The others are made though one is broken: what was made of that one stays.
                let is_broken = |path: &str| {
                    made.broken.iter().any(|id| path.starts_with(&format!("internal/rfp-{id}.")))
                };
                let mut old = worker.files.get(&Owner::Rfps).cloned().unwrap_or_default();
                old.retain(|path, _| is_broken(path));
                if let Some(sheets) = sheets {
                    piece.take(worker, Owner::Rfps, sheets);
                }
                worker.files.entry(Owner::Rfps).or_default().extend(old);
                self.rfps = Some(made);
            }
            Err(fault) => piece.problems.push(*fault),
        }
        self.pieces.insert(Owner::Rfps, piece);
    }

    fn guide<H: Host>(&mut self, worker: &mut Worker<H>, digest: blake3::Hash) {
        let mut piece = Piece { digest: Some(digest), ..Piece::default() };
        let made = guarded("guide", || {
            let mut problems = Vec::new();
            let files = GuideFiles::read(&worker.folder).collect_into(&mut problems);
            let unreadable = problems.iter().any(|fault| fault.severity() == Severity::Error);
            let made = guide(self.library, &files).collect_into(&mut problems).filter(|_| !unreadable);
            let sheets =
                made.as_ref().zip(self.preview.as_ref()).map(|(guide, preview)| preview.guide(guide));
            (problems, sheets)
        });
        match made {
            Ok((problems, sheets)) => {
                piece.problems = problems;
                if let Some(sheets) = sheets {
                    piece.take(worker, Owner::Guide, sheets);
                }
            }
            Err(fault) => piece.problems.push(*fault),
        }
        self.pieces.insert(Owner::Guide, piece);
    }

    fn portfolio<H: Host>(&mut self, worker: &mut Worker<H>) {
        let mut piece = Piece::default();
        let failed = |(owner, piece): (&Owner, &Piece)| match owner {
            Owner::Client(id) if piece.failed => Some(id.clone()),
            _ => None,
        };
        let failed: BTreeSet<String> = self.pieces.iter().filter_map(failed).collect();
        let rfps = self.rfps.as_ref();
        let preview = self.preview.as_ref();
        let made =
            guarded("portfolio", || preview.map(|preview| preview.portfolio(&self.clients, failed, rfps)));
        match made {
            Ok(Some(sheets)) => piece.take(worker, Owner::Portfolio, sheets),
            Ok(None) => {}
            Err(fault) => piece.problems.push(*fault),
        }
        self.pieces.insert(Owner::Portfolio, piece);
    }
}

impl Piece {
    /// Takes over what was rendered, in place of what was there before: all of it, or nothing where something is wrong
    /// with a part.
    fn take<H: Host>(&mut self, worker: &mut Worker<H>, owner: Owner, sheets: Sheets) {
        self.failed = !sheets.diagnostics.is_empty();
        self.problems.extend(sheets.diagnostics);
        if self.failed {
            return;
        }
        self.pages = sheets.files.iter().filter(|(path, _)| path.ends_with(".html")).count();
        let old = worker.files.remove(&owner).unwrap_or_default();
        let entry = |(path, bytes): (String, Vec<u8>)| {
            let hash = blake3::hash(&bytes);
            // One that is as it was is kept once.
            let same = old.get(&path).filter(|entry| entry.hash == hash).cloned();
            (path, same.unwrap_or_else(|| Entry { bytes: Arc::from(bytes), hash }))
        };
        let files: Files = sheets.files.into_iter().map(entry).collect();
        worker.files.insert(owner, files);
    }
}
