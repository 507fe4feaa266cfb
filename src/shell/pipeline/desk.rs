//! What a client's documents, mails and pages are all made from.

use std::collections::BTreeMap;
use std::sync::Arc;

use super::library::Library;
use super::templates::ClientTemplates;
use crate::base::locale::Locale;
use crate::base::value::{Audience, Date};
use crate::base::yaml::Read;
use crate::engine::compose::component::Pictures;
use crate::engine::compose::view::{Records, View};
use crate::model::playbook::Playbook;
use crate::shell::workspace::ClientFiles;

/// What lies ready before anything is composed.
#[derive(Clone, Copy)]
pub(super) struct Desk<'d> {
    /// What all clients share.
    pub(super) library: &'d Library<'d>,
    /// The client's own files.
    pub(super) files: &'d ClientFiles,
    /// The client's playbook.
    pub(super) playbook: &'d Read<Playbook>,
    /// The client's templates over those of all.
    pub(super) templates: &'d ClientTemplates<'d>,
    /// The records, and where the client stands.
    pub(super) records: Records<'d>,
    /// The pictures that records name.
    pub(super) pictures: Pictures<'d>,
    /// The client's languages that there are words for; none where its record can't be read.
    pub(super) locales: &'d [Locale],
}

/// The views of a client's records: what is for one audience in one language is made from one view.
pub(super) struct Views<'r> {
    as_of: Date,
    records: Records<'r>,
    made: BTreeMap<(Audience, Locale), Arc<View>>,
}

impl<'r> Views<'r> {
    /// None yet.
    pub(super) fn new(as_of: Date, records: Records<'r>) -> Views<'r> {
        Views { as_of, records, made: BTreeMap::new() }
    }

    /// The one of an audience and language.
    pub(super) fn of(&mut self, audience: Audience, locale: &Locale) -> Arc<View> {
        let made = self.made.entry((audience, locale.clone()));
        let new = || Arc::new(View::for_audience(audience, locale, self.as_of, self.records));
        Arc::clone(made.or_insert_with(new))
    }
}
