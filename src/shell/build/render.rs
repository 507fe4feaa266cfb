//! Editions and overview pages to files in memory, on several threads.
//!
//! Plain threads, and never rayon over documents: Typst's PDF writer yields to rayon, which would then begin whole
//! documents within one another.

use std::collections::{BTreeMap, BTreeSet};

use super::archive;
use super::binders;
use super::document::document;
use super::feedback;
use super::guide;
use super::links;
use super::mails::{self, Enclosures};
use super::pages::{Phrases, Sizes};
use super::paper::{Paper, size};
use super::portfolio;
use super::rfp;
use super::site;
use super::{Extras, File, Request};
use crate::base::diagnostic::{Code, Diagnostic};
use crate::base::locale::Locale;
use crate::base::value::Audience;
use crate::engine::compose::Edition;
use crate::model::document::ImageData;
use crate::render::html::{Pages, PortfolioDocument, PortfolioPage};
use crate::render::ics;
use crate::render::pdf::PdfRenderer;
use crate::shell::pipeline::{CALENDAR, CALENDAR_FILE, ClientResult, KeptCopy, Library, MailDraft};

/// What rendering gave.
#[derive(Default)]
pub(super) struct Rendered {
    /// The files, in the order of clients and documents, whichever thread made them.
    pub(super) files: Vec<File>,
    /// How many documents were made.
    pub(super) documents: usize,
    /// What went wrong.
    pub(super) diagnostics: Vec<Diagnostic>,
    /// The clients for which something went wrong.
    pub(super) failed: BTreeSet<String>,
}

/// Renders the documents of all clients that are not broken, the pages about them, and the guide.
pub(super) fn render(
    library: &Library<'_>,
    clients: &[ClientResult],
    extras: Extras<'_>,
    request: &Request,
    done: &(dyn Fn() + Sync),
) -> Rendered {
    let theme = &library.shared.theme;
    let pages = Pages::new(theme, library.look());
    let pdf = PdfRenderer::new(theme, &library.fonts);
    match (pages, pdf) {
        (Ok(pages), Ok(pdf)) => render_with(library, &pages, &pdf, clients, extras, request, done),
        (Err(diagnostics), _) | (_, Err(diagnostics)) => Rendered { diagnostics, ..Rendered::default() },
    }
}

/// As [`render`], with pages and paper that are there already.
pub(super) fn render_with(
    library: &Library<'_>,
    pages: &Pages,
    pdf: &dyn Paper,
    clients: &[ClientResult],
    extras: Extras<'_>,
    request: &Request,
    done: &(dyn Fn() + Sync),
) -> Rendered {
    let mut out = Rendered::default();
    let asked = |kind: &String| request.only.is_empty() || request.only.contains(kind);
    let enclosed: BTreeMap<&str, Vec<(&str, &Locale)>> =
        clients.iter().map(|client| (client.id.as_str(), mails::enclosed(client, &request.only))).collect();
    // What goes along with a mail is rendered for it, and not written unless it was asked for itself.
    let goes_along = |client: &ClientResult, edition: &Edition| {
        let meta = &edition.document.meta;
        let along = enclosed.get(client.id.as_str());
        along.is_some_and(|along| along.contains(&(meta.kind.as_str(), &meta.locale)))
    };
    let work: Vec<(&ClientResult, &Edition)> = clients
        .iter()
        .filter(|client| !client.is_broken())
        .flat_map(|client| client.editions.iter().map(move |edition| (client, edition)))
        .filter(|(client, edition)| asked(&edition.document.meta.kind) || goes_along(client, edition))
        .collect();
    let sites = site::sites(library, clients);
    let made = library.threads().map(&work, |(client, edition)| {
        let made = document(library, pages, pdf, client, edition, &sites);
        done();
        made
    });
    let mut sizes: BTreeMap<&str, Sizes> = BTreeMap::new();
    let mut enclosures: BTreeMap<&str, Enclosures> = BTreeMap::new();
    for ((client, edition), made) in work.iter().zip(made) {
        let meta = &edition.document.meta;
        if !made.faults.is_empty() {
            out.failed.insert(client.id.to_string());
            out.diagnostics.extend(made.faults.into_iter().map(|mut fault| {
                fault.client = Some(client.id.to_string());
                fault
            }));
            continue;
        }
        if let Some(pdf) = made.pdf.as_ref().filter(|_| goes_along(client, edition)) {
            let key = (meta.kind.clone(), meta.locale.to_string(), meta.audience);
            let files = mails::Files { pdf: pdf.clone(), xlsx: made.xlsx.clone() };
            enclosures.entry(client.id.as_str()).or_default().insert(key, files);
        }
        if !asked(&meta.kind) {
            continue;
        }
        out.documents += 1;
        // Sizes are for the client's lists.
        if meta.audience == Audience::Client {
            let own = sizes.entry(client.id.as_str()).or_default();
            let made = [("pdf", &made.pdf), ("xlsx", &made.xlsx)];
            own.extend(made.into_iter().filter_map(|(ending, bytes)| {
                Some(((meta.kind.clone(), meta.locale.to_string(), ending), size(bytes.as_ref()?)))
            }));
        }
        let folder = links::folder(client, meta.audience, &meta.locale);
        let file = |ending: &str, bytes: Vec<u8>| File {
            path: format!("{folder}/{}.{ending}", meta.kind),
            bytes,
            client: Some(client.id.to_string()),
            kind: meta.kind.clone(),
            locale: Some(meta.locale.to_string()),
            audience: meta.audience,
        };
        out.files.extend(made.html.map(|html| file("html", html.into_bytes())));
        out.files.extend(made.pdf.map(|pdf| file("pdf", pdf)));
        out.files.extend(made.xlsx.map(|xlsx| file("xlsx", xlsx)));
        images(
            &links::assets_folder(client, meta.audience),
            Some(client),
            meta.audience,
            &edition.document.images,
            &mut out.files,
        );
    }
    if request.only.is_empty() || request.only.iter().any(|kind| kind == CALENDAR) {
        clients
            .iter()
            .filter(|client| !client.is_broken())
            .for_each(|client| calendars(client, &mut out.files));
    }
    for client in clients.iter().filter(|client| !client.is_broken()) {
        let none = Enclosures::new();
        let enclosures = enclosures.get(client.id.as_str()).unwrap_or(&none);
        let posted: Vec<&MailDraft> = client.mails.iter().filter(|mail| asked(&mail.kind)).collect();
        let made = library.threads().map(&posted, |mail| {
            mails::files(library, pages, client, mail, enclosures, &|draft| pdf.message(draft))
        });
        for made in made {
            match made {
                Ok(files) => out.files.extend(files),
                Err(fault) => {
                    out.failed.insert(client.id.to_string());
                    out.diagnostics.push(*fault);
                }
            }
        }
        let kept = client.kept.iter().filter(|copy| asked(&copy.kind));
        out.files.extend(kept.map(|copy| kept_file(client, copy)));
        feedback::of_client(library, client, request, &mut out);
    }
    if let Some(pdf) = pdf.typesetter().filter(|_| request.binder) {
        binders::render(library, pdf, clients, &mut out);
    }
    let listed = feedback::over_all(library, pages, pdf, clients, request, &mut out);
    // The provider's own pages of a client find their assets, also where the portfolio is not written.
    if out.files.iter().any(|file| file.audience == Audience::Internal && file.path.ends_with(".html")) {
        internal_assets(pages, &mut out.files);
    }
    for client in clients.iter().filter(|client| !client.is_broken()) {
        let id = client.id.as_str();
        if out.failed.contains(id) {
            continue;
        }
        let own = sites.iter().filter(|((owner, _), _)| *owner == id);
        if request.only.is_empty() {
            let sizes = sizes.remove(id).unwrap_or_default();
            own.clone().for_each(|(_, site)| site.render(library, pages, &sizes, &mut out));
            out.files.extend(site::sitemap_of(library, client, own.clone().map(|(_, site)| site)));
        }
        // Pages find what they load, also where only some are written.
        let mine = |file: &File| file.client.as_deref() == Some(id) && file.audience == Audience::Client;
        if out.files.iter().any(|file| mine(file) && file.path.ends_with(".html")) {
            site::shared_assets(pages, client, &mut out.files);
            own.for_each(|(_, site)| site.assets(&mut out.files));
        }
    }
    // A client whose page or document failed keeps its old files, all of them.
    let Rendered { files, failed, .. } = &mut out;
    files.retain(|file| file.client.as_ref().is_none_or(|client| !failed.contains(client)));
    if request.only.is_empty() {
        // A build for some clients knows nothing of the others: the portfolio stays as it is.
        if !request.some_clients {
            let own = rfp::listed(extras.rfps).into_iter().chain(listed).collect();
            portfolio(library, pages, clients, own, &mut out);
        }
    }
    if let Some(rfps) = extras.rfps {
        rfp::render(library, pages, pdf, rfps, request, &mut out);
    }
    if let Some(guide) = extras.guide {
        guide::render(library, pages, guide, &mut out);
    }
    // The same picture may stand in several documents.
    let mut seen = BTreeSet::new();
    out.files.retain(|file| seen.insert(file.path.clone()));
    if request.zip {
        archive::render(library, pages, clients, &mut out);
    }
    out
}

/// A client's calendar in each of its languages.
fn calendars(client: &ClientResult, files: &mut Vec<File>) {
    for calendar in &client.calendars {
        let folder = links::folder(client, Audience::Client, &calendar.locale);
        files.push(File {
            path: format!("{folder}/{}", CALENDAR_FILE),
            bytes: ics::write(calendar),
            client: Some(client.id.to_string()),
            kind: CALENDAR.to_owned(),
            locale: Some(calendar.locale.to_string()),
            audience: Audience::Client,
        });
    }
}

/// What was sent or signed, byte for byte.
pub(super) fn kept_file(client: &ClientResult, copy: &KeptCopy) -> File {
    File {
        path: format!("clients/{}/{}", client.id, copy.file_name()),
        bytes: copy.bytes.to_vec(),
        client: Some(client.id.to_string()),
        kind: copy.kind.clone(),
        locale: None,
        audience: Audience::Client,
    }
}

pub(super) fn images(
    folder: &str,
    client: Option<&ClientResult>,
    audience: Audience,
    images: &BTreeMap<String, ImageData>,
    files: &mut Vec<File>,
) {
    for (name, data) in images {
        files.push(asset(format!("{folder}/images/{name}"), data.bytes.to_vec(), client, audience));
    }
}

pub(super) fn asset(path: String, bytes: Vec<u8>, client: Option<&ClientResult>, audience: Audience) -> File {
    let client = client.map(|client| client.id.to_string());
    File { path, bytes, client, kind: "asset".to_owned(), locale: None, audience }
}

/// What the provider's own pages load.
pub(super) fn internal_assets(pages: &Pages, files: &mut Vec<File>) {
    for (path, bytes) in pages.assets().files(&[]) {
        files.push(asset(format!("internal/assets/{path}"), bytes.to_vec(), None, Audience::Internal));
    }
}

pub(super) fn portfolio(
    library: &Library<'_>,
    pages: &Pages,
    clients: &[ClientResult],
    own: Vec<PortfolioDocument>,
    out: &mut Rendered,
) {
    let locale = library.provider_locale();
    let Some(messages) = library.shared.messages(&locale) else {
        let path = format!("content/locales/{locale}.ftl");
        out.diagnostics.push(Diagnostic::new(Code::BadMessages).in_file(path).with("reason", "not-found"));
        return;
    };
    let phrases = Phrases::new(messages, &locale);
    let furniture = library.furniture(&locale);
    let (mut content, logo) = portfolio::portfolio(library, clients, &out.failed, &phrases);
    content.documents = own;
    let page = PortfolioPage { locale: &locale, furniture: &furniture, assets: "assets/", content: &content };
    add_page(
        out,
        pages.portfolio(&page),
        "internal/index.html".to_owned(),
        None,
        &locale,
        Audience::Internal,
    );
    let logo = logo.into_iter().collect();
    images("internal/assets", None, Audience::Internal, &logo, &mut out.files);
    internal_assets(pages, &mut out.files);
}

fn add_page(
    out: &mut Rendered,
    page: Result<String, Diagnostic>,
    path: String,
    client: Option<&ClientResult>,
    locale: &Locale,
    audience: Audience,
) {
    match page {
        Ok(html) => out.files.push(File {
            path,
            bytes: html.into_bytes(),
            client: client.map(|client| client.id.to_string()),
            kind: "index".to_owned(),
            locale: Some(locale.to_string()),
            audience,
        }),
        Err(fault) => out.diagnostics.push(fault),
    }
}
