//! What pages of a site list that no template can know: documents with their sizes, files to take along, kept copies.

use super::File;
use super::binders;
use super::pages::{self, Phrases, Sizes};
use crate::base::locale::Locale;
use crate::engine::compose::Edition;
use crate::engine::compose::site::{DOCUMENTS, QUESTIONNAIRES};
use crate::model::document::has_form;
use crate::render::html::{ListedDocument, ListedFile, Lists};
use crate::shell::pipeline::{ClientResult, Library};

/// What is there to be listed of a client in one language.
pub(super) struct Listing<'l> {
    pub(super) library: &'l Library<'l>,
    pub(super) client: &'l ClientResult,
    pub(super) locale: &'l Locale,
    pub(super) phrases: &'l Phrases<'l>,
    pub(super) sizes: &'l Sizes,
    /// The files that this build has made so far.
    pub(super) made: &'l [File],
}

impl Listing<'_> {
    /// What the page of that name lists; `None` where there is nothing.
    pub(super) fn of(&self, page: &str) -> Option<Lists> {
        let lists = match page {
            DOCUMENTS => Lists {
                documents: self.documents(|_| true),
                files: self
                    .binder()
                    .into_iter()
                    .chain(pages::calendar(self.client, self.locale, self.phrases))
                    .collect(),
                kept: pages::kept(self.library, self.client, self.locale, self.phrases),
                ..Lists::default()
            },
            QUESTIONNAIRES => Lists {
                documents: self.documents(|edition| has_form(&edition.document.blocks)),
                ..Lists::default()
            },
            _ => Lists {
                title: Some(self.phrases.get("site-documents-now", [])),
                documents: self.documents(|edition| self.is_of_today(edition)),
                all: Some(format!("{DOCUMENTS}.html")),
                ..Lists::default()
            },
        };
        // The way to all documents alone is no list: the navigation has it.
        let something = !lists.documents.is_empty() || !lists.files.is_empty() || !lists.kept.is_empty();
        something.then_some(lists)
    }

    fn documents(&self, shown: impl Fn(&Edition) -> bool) -> Vec<ListedDocument> {
        pages::documents(self.client, self.locale, self.phrases, self.sizes, shown)
    }

    /// Whether a document belongs to the step that the client has reached.
    fn is_of_today(&self, edition: &Edition) -> bool {
        let step = self.client.steps.iter().find(|step| !step.complete).map(|step| u32::from(step.number));
        let kind = &edition.document.meta.kind;
        let own = self.client.document_steps.iter().find(|(own, _)| own == kind);
        step.is_some() && own.is_some_and(|(_, own)| *own == step)
    }

    /// All documents as one file, where this build makes that.
    fn binder(&self) -> Option<ListedFile> {
        let path = binders::path(self.client, self.locale);
        let file = self.made.iter().find(|file| file.path == path)?;
        Some(pages::binder(file.bytes.len(), self.locale, self.phrases))
    }
}
