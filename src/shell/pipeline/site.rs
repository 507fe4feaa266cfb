//! The pages of a client's site, in each of its languages.

use std::collections::{BTreeMap, BTreeSet};

use super::desk::{Desk, Views};
use crate::base::diagnostic::{Code, Diagnostic, Warned};
use crate::base::locale::Locale;
use crate::base::value::Audience;
use crate::engine::compose::agreement::Agreement;
use crate::engine::compose::feedback::SURVEY_REPORT;
use crate::engine::compose::site::{
    DOCUMENTS, Destination, HOME, NOT_FOUND, PRINT, SitePage, Targets, may_be_published,
};
use crate::engine::compose::template::{Layer, Output as Form, Prepared, SITE, WrittenLink};
use crate::engine::compose::{Edition, Input, Outcome, compose};
use crate::model::document::{Block, Document, Meta, Paper, Section, TextSize, heading_ids, relink};

/// What a site is made from.
pub(super) struct Site<'d> {
    pub(super) desk: &'d Desk<'d>,
    pub(super) agreement: &'d Agreement,
    /// The documents that stand beside the pages.
    pub(super) editions: &'d [Edition],
    /// The languages in which there is a calendar.
    pub(super) calendars: BTreeSet<Locale>,
}

/// What a site's pages came to.
#[derive(Default)]
pub(super) struct Made {
    /// The pages in the order of the languages, then of the navigation. One that lacks what it requires is not there.
    pub(super) pages: Vec<SitePage>,
    /// What links can lead to, in each language.
    pub(super) targets: BTreeMap<Locale, Targets>,
}

/// Makes the pages, with links that lead to what is made.
pub(super) fn pages(site: &Site<'_>, views: &mut Views<'_>) -> Warned<Made> {
    let mut out = Warned::new(Made::default());
    for locale in site.desk.locales {
        let mut pages = site.composed(locale, views, &mut out.diagnostics);
        for (name, section) in
            [(HOME, Section::Start), (DOCUMENTS, Section::Help), (NOT_FOUND, Section::Help)]
        {
            if !pages.iter().any(|page| page.name == name) {
                pages.extend(site.plain(locale, name, section, views));
            }
        }
        pages.sort_by(|a, b| a.place().cmp(&b.place()));
        let targets = site.targets(locale, &pages);
        out.diagnostics.extend(site.faults(locale, &pages, &targets));
        for page in &mut pages {
            relink(&mut page.document.blocks, &|to| targets.resolve(&page.name, to));
        }
        out.value.pages.extend(pages);
        out.value.targets.insert(locale.clone(), targets);
    }
    out.diagnostics.extend(site.internal_faults());
    out
}

/// Takes links that lead to what is not made for this client out of its documents, as out of pages: their words stay.
/// `internal` is what the provider's own documents can lead to.
pub(super) fn lead(editions: &mut [Edition], targets: &BTreeMap<Locale, Targets>, internal: &Targets) {
    for edition in editions {
        let Meta { kind, locale, audience, .. } = &edition.document.meta;
        let targets = match audience {
            Audience::Client => targets.get(locale),
            Audience::Internal => Some(internal),
        };
        let Some(targets) = targets else { continue };
        // A document that is only a PDF is no page, and leads to its own headings all the same.
        let own = heading_ids(&edition.document.blocks);
        relink(&mut edition.document.blocks, &|to| match Destination::of(to) {
            Destination::Page { page: None, anchor } => {
                anchor.filter(|anchor| own.contains(*anchor)).map(|_| to.to_owned())
            }
            _ => targets.resolve(kind, to),
        });
    }
}

/// What the provider's own documents about a client can lead to: they stand beside each other.
pub(super) fn internal_targets(editions: &[Edition], workbook: bool) -> Targets {
    let mut targets = Targets::default();
    let internal = editions.iter().filter(|edition| edition.document.meta.audience == Audience::Internal);
    internal.for_each(|edition| add(&mut targets, edition));
    targets.files.extend(workbook.then(|| format!("{SURVEY_REPORT}.xlsx")));
    targets
}

/// Adds what is made of a document.
fn add(targets: &mut Targets, edition: &Edition) {
    let meta = &edition.document.meta;
    let kind = &meta.kind;
    if edition.makes(Form::Html) {
        targets.pages.insert(kind.clone(), heading_ids(&edition.document.blocks));
    }
    if edition.makes(Form::Pdf) {
        targets.files.insert(format!("{kind}.pdf"));
    }
    if edition.document.makes_workbook() {
        targets.files.insert(format!("{kind}.xlsx"));
    }
}

impl Site<'_> {
    fn composed(
        &self,
        locale: &Locale,
        views: &mut Views<'_>,
        faults: &mut Vec<Diagnostic>,
    ) -> Vec<SitePage> {
        let Desk { library, templates, pictures, .. } = *self.desk;
        let Some(messages) = library.shared.messages(locale) else { return Vec::new() };
        let view = views.of(Audience::Client, locale);
        let named = templates.pages(locale).into_iter().filter_map(|name| {
            let template = templates.get(locale, &format!("{SITE}{name}"))?;
            (template.front.value.audience != Some(Audience::Internal)).then_some((name, template))
        });
        let named: Vec<(String, &Prepared)> = named.collect();
        let made = library.threads().map(&named, |(name, template)| {
            compose(Input {
                kind: name,
                template,
                view: &view,
                messages,
                pictures,
                version: 1,
                gaps: None,
                agreement: Some(self.agreement),
            })
        });
        let mut pages = Vec::new();
        for ((name, template), composed) in named.into_iter().zip(made) {
            faults.extend(composed.diagnostics);
            let Outcome::Ready(document) = composed.outcome else { continue };
            let front = &template.front.value;
            pages.push(SitePage {
                name,
                section: front.section.unwrap_or_default(),
                order: front.order.unwrap_or(u32::MAX),
                document: *document,
            });
        }
        pages
    }

    /// A page that has no template in a language but must be there: the frame says the rest.
    fn plain(
        &self,
        locale: &Locale,
        name: &str,
        section: Section,
        views: &mut Views<'_>,
    ) -> Option<SitePage> {
        let library = self.desk.library;
        let messages = library.shared.messages(locale)?;
        let view = views.of(Audience::Client, locale);
        let client = view.intake.company.as_ref().and_then(|company| company.name.clone());
        let client = client.unwrap_or_else(|| view.client.to_string());
        let word = |id: &str| messages.get(&format!("ui-{id}"), []).unwrap_or_default();
        let (title, text) = match name {
            HOME => (client.clone(), word("start-greeting")),
            DOCUMENTS => (word("documents"), word("site-documents-intro")),
            _ => (word("site-not-found"), word("site-not-found-text")),
        };
        let meta = Meta {
            kind: name.to_owned(),
            locale: locale.clone(),
            audience: Audience::Client,
            title,
            description: None,
            provider: view.provider.name.clone().unwrap_or_default(),
            client,
            as_of: view.as_of.to_string(),
            as_of_text: crate::base::locale::Formats::new(locale).date_long(view.as_of.0),
            contents: false,
            paper: Paper::A4,
            size: TextSize::Normal,
        };
        let blocks = vec![Block::paragraph(text)];
        let document = Document { meta, cover: None, blocks, images: BTreeMap::new() };
        Some(SitePage { name: name.to_owned(), section, order: u32::MAX, document })
    }

    /// What links can lead to in a language.
    fn targets(&self, locale: &Locale, pages: &[SitePage]) -> Targets {
        let mut targets = Targets::default();
        for page in pages {
            targets.pages.insert(page.name.clone(), heading_ids(&page.document.blocks));
        }
        targets.pages.insert(PRINT.to_owned(), BTreeSet::new());
        self.documents(locale).for_each(|edition| add(&mut targets, edition));
        if self.calendars.contains(locale) {
            targets.files.insert(super::CALENDAR_FILE.to_owned());
        }
        targets.files.extend(self.desk.files.handed_on.keys().cloned());
        targets
    }

    /// Links that lead nowhere, of the pages' templates and of the documents'. A page or heading that is only not made for
    /// this client is none.
    fn faults(&self, locale: &Locale, pages: &[SitePage], targets: &Targets) -> Vec<Diagnostic> {
        let addresses = self.desk.templates.addresses();
        let of_pages = pages.iter().filter_map(|page| {
            let template = self.template(locale, &page.name)?;
            let own = if template.layer() == Layer::Client { Holder::OwnPage } else { Holder::Page };
            Some((page.name.as_str(), template, own))
        });
        let of_documents = self.documents(locale).filter_map(|edition| {
            let kind = edition.document.meta.kind.as_str();
            Some((kind, self.desk.templates.get(locale, kind)?, Holder::Document))
        });
        let mut found = Vec::new();
        for (name, template, from) in of_pages.chain(of_documents) {
            for link in &template.written().links {
                let fault = match Destination::of(&link.to) {
                    Destination::Out => None,
                    Destination::Page { page: named, .. }
                        if named.is_some_and(|named| !addresses.contains(named)) =>
                    {
                        named.map(|named| {
                            let known = pages.iter().map(|page| page.name.as_str());
                            unknown_page(link, named, &addresses, known)
                        })
                    }
                    Destination::Page { page: named, anchor } => anchor.and_then(|anchor| {
                        self.missing_heading(locale, targets, link, named.unwrap_or(name), anchor)
                    }),
                    Destination::File(path) => self.bad_file(link, path, from, targets),
                };
                found.extend(fault);
            }
        }
        found
    }

    /// Links of the provider's own documents that name no document and no page at all.
    fn internal_faults(&self) -> Vec<Diagnostic> {
        let mut kinds = self.desk.library.all_kinds();
        kinds.extend(self.desk.templates.addresses());
        let mut found = Vec::new();
        for edition in self.editions {
            let Meta { kind, locale, audience, .. } = &edition.document.meta;
            let template = Some(audience).filter(|audience| **audience == Audience::Internal);
            let Some(template) = template.and_then(|_| self.desk.templates.get(locale, kind)) else {
                continue;
            };
            // An edition of the provider's of a client's document leads where that does.
            if template.front.value.audience != Some(Audience::Internal) {
                continue;
            }
            for link in &template.written().links {
                if let Destination::Page { page: Some(named), .. } = Destination::of(&link.to)
                    && !kinds.contains(named)
                {
                    found.push(unknown_page(link, named, &kinds, kinds.iter().map(String::as_str)));
                }
            }
        }
        found
    }

    /// The client's own documents in a language.
    fn documents(&self, locale: &Locale) -> impl Iterator<Item = &Edition> {
        let editions = self.editions.iter();
        editions.filter(move |edition| {
            let meta = &edition.document.meta;
            meta.audience == Audience::Client && meta.locale == *locale
        })
    }

    fn template(&self, locale: &Locale, name: &str) -> Option<&Prepared> {
        self.desk.templates.get(locale, &format!("{SITE}{name}"))
    }

    /// A heading that neither the page as it was made has, nor its template.
    fn missing_heading(
        &self,
        locale: &Locale,
        targets: &Targets,
        link: &WrittenLink,
        page: &str,
        anchor: &str,
    ) -> Option<Diagnostic> {
        let made = targets.pages.get(page)?;
        let template = self.template(locale, page).or_else(|| self.desk.templates.get(locale, page));
        let written = template.iter().flat_map(|template| &template.written().headings);
        let known: BTreeSet<&str> = made.iter().chain(written).map(String::as_str).collect();
        if known.contains(anchor) {
            return None;
        }
        let near = known.iter().find(|known| strsim::damerau_levenshtein(known, anchor) <= 2);
        let fault = Diagnostic::at(Code::PageHeading, &link.source, link.place);
        let fault = fault.with("page", page.to_owned()).with("heading", anchor.to_owned());
        let fault = fault.with("suggestion", near.copied().unwrap_or_default());
        Some(fault.with("known", known.into_iter().collect::<Vec<_>>().join(", ")))
    }

    fn bad_file(
        &self,
        link: &WrittenLink,
        path: &str,
        from: Holder,
        targets: &Targets,
    ) -> Option<Diagnostic> {
        let of_a_kind = path.strip_suffix(".pdf").or_else(|| path.strip_suffix(".xlsx"));
        let made_for_some = path == super::CALENDAR_FILE
            || of_a_kind
                .is_some_and(|kind| !kind.contains('/') && self.desk.templates.addresses().contains(kind));
        let handed_on = path.starts_with("files/");
        if targets.files.contains(path) && (from == Holder::OwnPage || !handed_on) || made_for_some {
            return None;
        }
        let reason = match from {
            Holder::Document => "document",
            Holder::Page | Holder::OwnPage if !handed_on => "place",
            Holder::Page => "shared",
            Holder::OwnPage if !may_be_published(path) => "kind",
            Holder::OwnPage => "missing",
        };
        let fault = Diagnostic::at(Code::PageFile, &link.source, link.place);
        let near = self.desk.files.files.iter().find(|known| strsim::damerau_levenshtein(known, path) <= 2);
        let near = near.filter(|_| reason == "missing").cloned().unwrap_or_default();
        Some(fault.with("file", path.to_owned()).with("reason", reason).with("suggestion", near))
    }
}

/// What a link stands in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Holder {
    /// A page that all clients have.
    Page,
    /// A client's own page, which may hand on files.
    OwnPage,
    /// A document.
    Document,
}

fn unknown_page<'p>(
    link: &WrittenLink,
    named: &str,
    addresses: &BTreeSet<String>,
    pages: impl Iterator<Item = &'p str>,
) -> Diagnostic {
    let near = addresses.iter().find(|known| strsim::damerau_levenshtein(known, named) <= 2);
    let mut known: Vec<&str> = pages.collect();
    known.sort_unstable();
    Diagnostic::at(Code::PageLink, &link.source, link.place)
        .with("page", format!("{named}.html"))
        .with("suggestion", near.map(|near| format!("{near}.html")).unwrap_or_default())
        .with("known", known.join(", "))
}
