//! Records to diagnostics: one rule a file, and what is still open of step 1.

mod completeness;
mod expiry;
mod lifecycle;
mod rules;
mod worth;

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use crate::base::diagnostic::{Code, Diagnostic};
use crate::base::locale::Locale;
use crate::base::picture::PictureFile;
use crate::base::value::{Date, Id};
use crate::base::yaml::Read;
use crate::engine::plan::Unplanned;
use crate::model::playbook::Playbook;
use crate::model::record::{
    Catalogue, HolidayCalendar, Intake, Onboarding, Provider, Rfp, Team, ThemeSettings,
};
use crate::model::schedule::Plan;
use crate::model::survey::{Response, Survey};

pub use completeness::{Completeness, IntakeRow, completeness};
pub use expiry::{Expiry, expiries};
pub use lifecycle::{SupportEnd, support_ending};
pub use worth::{Sum, sums_of, value_of};

/// The records and files that all clients share.
#[derive(Debug, Clone, Copy)]
pub struct SharedFacts<'f> {
    /// Who we are.
    pub provider: &'f Read<Provider>,
    /// What we offer.
    pub services: &'f Read<Catalogue>,
    /// Our people.
    pub team: &'f Read<Team>,
    /// Playbooks by id.
    pub playbooks: &'f BTreeMap<String, Read<Playbook>>,
    /// The calendars of public holidays by code.
    pub holidays: &'f BTreeMap<String, Read<HolidayCalendar>>,
    /// Questionnaires by id.
    pub surveys: &'f BTreeMap<String, Read<Survey>>,
    /// Files below `content/`, clients aside.
    pub files: &'f BTreeSet<String>,
    /// Pictures that shared records name.
    pub pictures: &'f BTreeMap<String, Arc<PictureFile>>,
    /// The theme's settings, with what it inherits.
    pub theme: &'f Read<ThemeSettings>,
}

/// The records and files of one client, with what it shares with others.
#[derive(Debug, Clone, Copy)]
pub struct ClientFacts<'f> {
    /// What all clients share.
    pub shared: SharedFacts<'f>,
    /// The client's id.
    pub client: &'f Id,
    /// What the client is and has.
    pub intake: &'f Read<Intake>,
    /// What was agreed and done.
    pub onboarding: &'f Read<Onboarding>,
    /// The playbook before the client's own changes.
    pub playbook: &'f Read<Playbook>,
    /// The plan, or why there is none.
    pub plan: &'f Result<Plan, Unplanned>,
    /// Answers to questionnaires, by their file's path.
    pub responses: &'f BTreeMap<String, Read<Response>>,
    /// Files beside the records.
    pub files: &'f BTreeSet<String>,
    /// Pictures that the records name.
    pub pictures: &'f BTreeMap<String, Arc<PictureFile>>,
    /// The files that were sent or signed.
    pub kept: &'f BTreeMap<String, Arc<[u8]>>,
    /// The languages of the client's documents.
    pub locales: &'f [Locale],
    /// The day that "today" means.
    pub as_of: Date,
}

/// Everything that is wrong with what clients share.
pub fn check_shared(facts: &SharedFacts<'_>) -> Vec<Diagnostic> {
    rules::shared(facts)
}

/// Everything that is wrong with one client's records.
pub fn check_client(facts: &ClientFacts<'_>) -> Vec<Diagnostic> {
    rules::client(facts)
}

/// The texts of a questionnaire that readers of `locale` can't be shown. Apart from the other rules: which
/// questionnaires a client gets is known when its documents are composed.
pub fn check_survey(survey: &Read<Survey>, locale: &Locale, provider: &Read<Provider>) -> Vec<Diagnostic> {
    let own = provider.value.locale.clone().unwrap_or_else(Locale::english);
    let mut found = Vec::new();
    rules::text_in(survey, locale, &own, &mut found);
    found
}

/// Everything that is wrong with a request for proposal, and its texts that readers of `locale` can't be shown.
pub fn check_rfp(rfp: &Read<Rfp>, locale: &Locale) -> Vec<Diagnostic> {
    let mut found = Vec::new();
    rules::rfp(rfp, &mut found);
    rules::text_in(rfp, locale, locale, &mut found);
    found
}

/// A diagnostic at the value of a path.
fn at_value<T>(code: Code, read: &Read<T>, path: &str) -> Diagnostic {
    Diagnostic::at(code, &read.source, read.places.value(path))
}

/// A diagnostic at the key of a path, or of the nearest that is there.
fn at_key<T>(code: Code, read: &Read<T>, path: &str) -> Diagnostic {
    Diagnostic::at(code, &read.source, read.places.key(path))
}

/// The name that was probably meant; empty where none is near.
pub fn similar<'n>(typed: &str, names: impl IntoIterator<Item = &'n str>) -> &'n str {
    let best = names.into_iter().min_by_key(|name| strsim::damerau_levenshtein(typed, name));
    // Between two short names nearly everything is a slip: at least half of it must be right.
    let near = |name: &&str| {
        let slips = strsim::damerau_levenshtein(typed, name);
        slips <= 2.max(name.len() / 4) && slips * 2 <= name.chars().count()
    };
    best.filter(near).unwrap_or_default()
}
