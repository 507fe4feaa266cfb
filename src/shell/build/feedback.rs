//! Answers as files: a client's workbook, and `internal/survey-report.*` over all clients.

use std::collections::BTreeSet;

use super::links::download;
use super::pages::Phrases;
use super::paper::{Paper, Print, size};
use super::render::Rendered;
use super::{File, Request};
use crate::base::diagnostic::{Code, Diagnostic};
use crate::base::value::Audience;
use crate::engine::compose::feedback::SURVEY_REPORT;
use crate::model::document::Workbook;
use crate::render::html::{DocumentPage, PageLinks, Pages, PortfolioDocument};
use crate::render::sheet;
use crate::shell::pipeline::{ClientResult, Library, Overview, all_feedback};

/// Whether a build is asked for such documents, and the workspace wants them.
fn is_asked(library: &Library<'_>, request: &Request) -> bool {
    let asked = request.only.is_empty() || request.only.iter().any(|kind| kind == SURVEY_REPORT);
    asked && library.makes(SURVEY_REPORT)
}

/// The workbook of a client, beside its document.
pub(super) fn of_client(library: &Library<'_>, client: &ClientResult, request: &Request, out: &mut Rendered) {
    let Some(workbook) = client.workbook.as_ref().filter(|_| is_asked(library, request)) else { return };
    let path = format!("internal/{}/{SURVEY_REPORT}.xlsx", client.id);
    match bytes(workbook, &path) {
        Ok(bytes) => out.files.push(file(path, bytes, Some(client), workbook_locale(client))),
        Err(fault) => {
            out.failed.insert(client.id.to_string());
            out.diagnostics.push(*fault);
        }
    }
}

/// The language of a client's workbook: that of its document.
fn workbook_locale(client: &ClientResult) -> Option<String> {
    let is_own = |edition: &&crate::engine::compose::Edition| {
        let meta = &edition.document.meta;
        meta.kind == SURVEY_REPORT && meta.audience == Audience::Internal
    };
    client.editions.iter().find(is_own).map(|edition| edition.document.meta.locale.to_string())
}

/// A workbook's bytes.
fn bytes(workbook: &Workbook, path: &str) -> Result<Vec<u8>, Box<Diagnostic>> {
    sheet::write(workbook).map_err(|error| {
        let fault = Diagnostic::new(Code::WriteFailed).with("file", path.to_owned());
        Box::new(fault.with("reason", error.to_string()))
    })
}

fn file(path: String, bytes: Vec<u8>, client: Option<&ClientResult>, locale: Option<String>) -> File {
    File {
        path,
        bytes,
        client: client.map(|client| client.id.to_string()),
        kind: SURVEY_REPORT.to_owned(),
        locale,
        audience: Audience::Internal,
    }
}

/// Renders the document over all clients, and says how the portfolio lists it. A build for some clients knows nothing of
/// the others: what was made before stays.
pub(super) fn over_all(
    library: &Library<'_>,
    pages: &Pages,
    pdf: &dyn Paper,
    clients: &[ClientResult],
    request: &Request,
    out: &mut Rendered,
) -> Vec<PortfolioDocument> {
    if request.some_clients || !is_asked(library, request) {
        return Vec::new();
    }
    let whole = |client: &&ClientResult| !client.is_broken() && !out.failed.contains(client.id.as_str());
    let whole: Vec<&ClientResult> = clients.iter().filter(whole).collect();
    let left_out = clients.len() - whole.len();
    let Some(overview) = all_feedback(library, &whole, left_out) else { return Vec::new() };
    let meta = &overview.edition.document.meta;
    let faults = files(library, pages, pdf, &overview, out);
    if faults.is_empty() {
        out.documents += 1;
    }
    out.diagnostics.extend(faults);
    let made: BTreeSet<&str> = out.files.iter().map(|file| file.path.as_str()).collect();
    let Some(messages) = library.shared.messages(&meta.locale) else { return Vec::new() };
    let phrases = Phrases::new(messages, &meta.locale);
    let entry = |ending: &str, title: String| PortfolioDocument {
        title,
        href: Some(format!("{SURVEY_REPORT}.{ending}")),
        state: meta.description.clone().unwrap_or_default(),
        waits: false,
    };
    let listed = [
        ("html", meta.title.clone()),
        ("xlsx", phrases.get("answers-workbook", [("title", meta.title.as_str().into())])),
    ];
    let listed = listed
        .into_iter()
        .filter(|(ending, _)| made.contains(format!("internal/{SURVEY_REPORT}.{ending}").as_str()));
    listed.map(|(ending, title)| entry(ending, title)).collect()
}

/// Page, PDF and workbook; what went wrong.
fn files(
    library: &Library<'_>,
    pages: &Pages,
    pdf: &dyn Paper,
    overview: &Overview,
    out: &mut Rendered,
) -> Vec<Diagnostic> {
    let edition = &overview.edition;
    let meta = &edition.document.meta;
    let locale = Some(meta.locale.to_string());
    let furniture = library.furniture(&meta.locale);
    let path = |ending: &str| format!("internal/{SURVEY_REPORT}.{ending}");
    let paper = match pdf.pdf(Print::of(edition, None, &furniture)) {
        Ok(bytes) => bytes,
        Err(faults) => return faults,
    };
    let links = PageLinks {
        assets: "assets/".to_owned(),
        home: Some("index.html".to_owned()),
        pdf: Some(download(&format!("{SURVEY_REPORT}.pdf"), size(&paper), &meta.locale)),
        languages: Vec::new(),
        others: Vec::new(),
    };
    let page = DocumentPage {
        document: &edition.document,
        stamp: None,
        version: edition.version,
        furniture: &furniture,
        links: &links,
        place: None,
        lists: None,
    };
    let html = match pages.document(&page) {
        Ok(html) => html,
        Err(fault) => return vec![fault],
    };
    out.files.push(file(path("pdf"), paper, None, locale.clone()));
    out.files.push(file(path("html"), html.into_bytes(), None, locale.clone()));
    let Some(workbook) = &overview.workbook else { return Vec::new() };
    match bytes(workbook, &path("xlsx")) {
        Ok(bytes) => out.files.push(file(path("xlsx"), bytes, None, locale)),
        Err(fault) => return vec![*fault],
    }
    Vec::new()
}
