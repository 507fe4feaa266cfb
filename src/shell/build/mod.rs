//! Editions to files: renders in parallel, writes only what changed, keeps the manifest.
//!
//! - `output` is the folder with its mark of ownership and its lock;
//! - `document` makes one document in each of its forms, `lists` what only a build knows of them;
//! - `site` makes the pages of a client's site, `guide` those of the guide, `rfp` requests for proposal;
//! - `feedback` makes workbooks of answers, and the document about those of all clients;
//! - `archive` packs a client's site into one file;
//! - `binders` sets a client's documents as one PDF;
//! - `forget` tells what is there of one client, and removes it;
//! - `published` writes the sites of public clients into a folder for the web;
//! - `mails` makes drafts and pages of mails, [`post`] writes one of them alone;
//! - `render` turns editions and overview pages into files in memory, on several threads;
//! - `manifest` remembers what was written, so that stale files, and no others, are removed;
//! - [`build`] does all of it;
//! - [`Preview`] renders the same files and writes none; `paper` and `later` leave PDFs until somebody asks for one.

mod archive;
mod binders;
mod document;
mod feedback;
mod forget;
mod guide;
mod later;
mod links;
mod lists;
mod mails;
mod manifest;
mod output;
mod pages;
mod paper;
mod portfolio;
mod preview;
mod published;
mod render;
mod rfp;
mod site;

use std::path::{Path, PathBuf};

use crate::base::diagnostic::Diagnostic;
use crate::engine::compose::Edition;
use crate::render::html::Pages;
use crate::render::mail::message;
use crate::render::pdf::PdfRenderer;
use crate::shell::pipeline::{ClientResult, Guide, Library, MailDraft, Rfps};

pub use forget::{KeptOutput, forget, kept_output};
pub use later::Orders;
pub use preview::{Preview, Sheets};
pub use site::search_index;

use manifest::Manifest;
use output::Output;
use paper::Print;

/// What a build is asked for.
#[derive(Debug, Clone)]
pub struct Request {
    /// The folder to write to.
    pub output: PathBuf,
    /// Only these document kinds; all where empty.
    pub only: Vec<String>,
    /// Only some clients were asked for: the others' files stay.
    pub some_clients: bool,
    /// With each client's documents as one PDF.
    pub binder: bool,
    /// With each client's site as an archive.
    pub zip: bool,
    /// The folder for the sites of clients that are published, where one is wanted.
    pub published: Option<PathBuf>,
}

/// What a build makes beside clients' documents.
#[derive(Debug, Clone, Copy, Default)]
pub struct Extras<'e> {
    /// The guide; without it, the guide's files stay as they are.
    pub guide: Option<&'e Guide>,
    /// The requests for proposal; without them, their files stay as they are.
    pub rfps: Option<&'e Rfps>,
}

/// What a build did.
#[derive(Debug, Default)]
pub struct Report {
    /// Documents that were made, every language and edition of its own.
    pub documents: usize,
    /// Clients that they are for.
    pub clients: usize,
    /// Pages of the guide.
    pub pages: usize,
    /// Files that were written.
    pub written: usize,
    /// Files that were as they should be.
    pub unchanged: usize,
    /// Stale files that were removed.
    pub removed: usize,
    /// The clients whose sites were written for the web, where that was asked for.
    pub published: Option<Vec<String>>,
    /// What went wrong.
    pub diagnostics: Vec<Diagnostic>,
}

/// A file of the output, in memory.
#[derive(Debug, Clone)]
pub(super) struct File {
    /// Its path in the output folder, with `/`.
    path: String,
    /// Its content.
    bytes: Vec<u8>,
    /// The client that it belongs to; none for the provider's own pages.
    client: Option<String>,
    /// The document kind, or `site`, `index`, `asset` and `guide`.
    kind: String,
    /// Its language, where it has one.
    locale: Option<String>,
    /// Who may see it.
    audience: crate::base::value::Audience,
}

/// Renders and writes all clients that are not broken, and the pages about all of them.
///
/// `extras` are written where there are any; without them, their files stay as they are. `done` is called after each
/// document, for a progress bar.
///
/// # Errors
/// A diagnostic where the folder can't be used at all; then nothing was written.
pub fn build(
    library: &Library<'_>,
    clients: &[ClientResult],
    extras: Extras<'_>,
    request: &Request,
    done: &(dyn Fn() + Sync),
) -> Result<Report, Box<Diagnostic>> {
    let Extras { guide, rfps } = extras;
    if let Some(folder) = &request.published {
        published::demand_empty(folder)?;
    }
    let output = Output::open(&request.output)?;
    let before = Manifest::read(&output)?;
    let mut report = Report::default();

    let rendered = render::render(library, clients, extras, request, done);
    report.diagnostics.extend(rendered.diagnostics);
    report.documents = rendered.documents;
    report.pages = guide.map_or(0, Guide::pages);
    let owners = rendered.files.iter().filter_map(|file| file.client.as_deref());
    report.clients = owners.collect::<std::collections::BTreeSet<_>>().len();

    // A client whose rendering failed is as broken as one whose record is: its old files stay.
    let broken: Vec<String> = clients
        .iter()
        .filter(|client| client.is_broken() || rendered.failed.contains(client.id.as_str()))
        .map(|client| client.id.to_string())
        .collect();
    let mut after = Manifest::default();
    let mut inputs = manifest::inputs(library.shared, library.as_of);
    for client in clients {
        inputs.add_client(client.id.as_str(), &client.inputs);
    }
    if let Some(guide) = guide {
        inputs.add_guide(&guide.inputs);
    }
    if let Some(rfps) = rfps {
        inputs.add_rfps(&rfps.inputs);
    }
    for file in &rendered.files {
        match output.write(&file.path, &file.bytes) {
            Ok(true) => report.written += 1,
            Ok(false) => report.unchanged += 1,
            Err(fault) => {
                report.diagnostics.push(*fault);
                continue;
            }
        }
        after.insert(file, &inputs);
    }
    let whole =
        report.diagnostics.iter().all(|fault| fault.severity() != crate::base::diagnostic::Severity::Error);
    let covered = |entry: &manifest::Entry| -> bool {
        if guide::holds(&entry.path) {
            return guide.is_some() && whole;
        }
        if let Some(id) = rfp::id_of(&entry.path) {
            let is_broken = |rfps: &Rfps| rfps.broken.iter().any(|broken| broken.as_str() == id);
            let by_kind = request.only.is_empty() || request.only.contains(&entry.kind);
            return rfps.is_some_and(|rfps| !is_broken(rfps)) && by_kind && whole;
        }
        let by_client = match &entry.client {
            Some(client) if broken.contains(client) => false,
            Some(client) => !request.some_clients || clients.iter().any(|one| one.id.as_str() == client),
            None => !request.some_clients,
        };
        let by_kind = request.only.is_empty() || request.only.contains(&entry.kind);
        by_client && by_kind && whole
    };
    for entry in before.entries() {
        if after.has(&entry.path) {
            continue;
        }
        if covered(entry) {
            match output.remove(&entry.path) {
                Ok(()) => report.removed += 1,
                Err(fault) => report.diagnostics.push(*fault),
            }
        } else {
            after.keep(entry.clone());
        }
    }
    after.write(&output)?;
    if let Some(folder) = &request.published {
        match published::write(folder, clients, &rendered.files) {
            Ok(ids) => report.published = Some(ids),
            Err(fault) => report.diagnostics.push(*fault),
        }
    }
    Ok(report)
}

/// What a document looks like as a PDF, not as a draft.
///
/// # Errors
/// What is wrong with the theme or the document.
pub fn pdf(library: &Library<'_>, edition: &Edition) -> Result<Vec<u8>, Vec<Diagnostic>> {
    let renderer = PdfRenderer::new(&library.shared.theme, &library.fonts)?;
    let furniture = library.furniture(&edition.document.meta.locale);
    renderer.render(&edition.document, None, edition.version, &furniture)
}

/// Writes one mail of a client, with `pdf` in place of the document that goes along: a build later writes the same.
/// Gives the draft's path in the output folder.
///
/// # Errors
/// Why it can't be written.
pub fn post(
    library: &Library<'_>,
    client: &ClientResult,
    mail: &MailDraft,
    pdf: &[u8],
    output: &Path,
) -> Result<String, Vec<Diagnostic>> {
    let pages = Pages::new(&library.shared.theme, library.look())?;
    let of_mail = |edition: &&Edition| {
        let meta = &edition.document.meta;
        meta.kind == mail.kind && meta.locale == mail.locale && meta.audience == mail.audience
    };
    let furniture = library.furniture(&mail.locale);
    let xlsx = client
        .editions
        .iter()
        .find(of_mail)
        .map(|edition| paper::form(Print::of(edition, None, &furniture)).map_err(|fault| vec![*fault]));
    let key = (mail.kind.clone(), mail.locale.to_string(), mail.audience);
    let files = mails::Files { pdf: pdf.to_vec(), xlsx: xlsx.transpose()?.flatten() };
    let enclosures = mails::Enclosures::from([(key, files)]);
    let mut files =
        mails::files(library, &pages, client, mail, &enclosures, &message).map_err(|fault| vec![*fault])?;
    let path = files.first().map(|file| file.path.clone()).unwrap_or_default();
    render::internal_assets(&pages, &mut files);
    let write = || -> Result<(), Box<Diagnostic>> {
        let output = Output::open(output)?;
        let mut manifest = Manifest::read(&output)?;
        let mut inputs = manifest::inputs(library.shared, library.as_of);
        inputs.add_client(client.id.as_str(), &client.inputs);
        for file in &files {
            output.write(&file.path, &file.bytes)?;
            manifest.insert(file, &inputs);
        }
        manifest.write(&output)
    };
    write().map_err(|fault| vec![*fault])?;
    Ok(path)
}
