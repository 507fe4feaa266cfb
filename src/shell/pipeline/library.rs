//! What is made once for all clients: templates that are ready for Tera, and the furniture of each language.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::{Arc, Mutex, PoisonError};

use super::known::Known;
use super::mails;
use super::templates::Templates;
use crate::base::diagnostic::{Code, Diagnostic, Warned};
use crate::base::font::Fonts;
use crate::base::locale::Locale;
use crate::base::threads::Threads;
use crate::base::value::{Audience, Color, Date};
use crate::engine::check::{SharedFacts, check_shared};
use crate::engine::compose::template::{About, Prepared, is_kind};
use crate::model::document::{Furniture, Look};
use crate::shell::workspace::Shared;

/// The kind of a client's calendar in the manifest, in `--only` and in `disable`.
pub const CALENDAR: &str = "calendar";

/// What clients share, ready to be used.
pub struct Library<'s> {
    /// The files.
    pub shared: &'s Shared,
    /// The fonts that documents are set with.
    pub fonts: Fonts,
    /// The day that documents speak of.
    pub as_of: Date,
    /// The templates of the documents.
    pub templates: Templates,
    look: Look,
    /// By language, once one was asked for.
    furniture: Mutex<BTreeMap<Locale, Arc<Furniture>>>,
}

impl<'s> Library<'s> {
    /// Prepares and checks what clients share.
    pub fn new(shared: &'s Shared, as_of: Date) -> Warned<Library<'s>> {
        Library::knowing(shared, as_of, &Known::default())
    }

    /// As [`new`](Library::new), with what is `known` of templates from the last time.
    pub fn knowing(shared: &'s Shared, as_of: Date, known: &Known) -> Warned<Library<'s>> {
        let mut diagnostics = check_shared(&facts(shared));
        let templates = Templates::new(shared, known).collect_into(&mut diagnostics);
        let fonts = theme_fonts(shared, &mut diagnostics);
        diagnostics.extend(unknown_families(shared, &fonts));
        let value =
            Library { shared, fonts, as_of, templates, look: look(shared), furniture: Mutex::default() };
        diagnostics.extend(mails::bad_enclosures(&value, &value.kinds(), value.templates.all()));
        Warned { value, diagnostics }
    }

    /// Whether a workspace wants that kind of document.
    pub fn makes(&self, kind: &str) -> bool {
        !self.shared.settings.value.disable.iter().any(|id| id.as_str() == kind)
    }

    /// What works on its clients and documents.
    pub fn threads(&self) -> &Threads {
        &self.shared.threads
    }

    /// What rules need to know of what clients share.
    pub(super) fn facts(&self) -> SharedFacts<'s> {
        facts(self.shared)
    }

    /// The kinds of document, with what their templates say of themselves, in the order of the documents.
    pub fn kinds(&self) -> Vec<Kind> {
        kinds(self.templates.all())
    }

    /// The kinds of document that have a mail of their own.
    pub fn mail_kinds(&self) -> Vec<String> {
        mails::kinds(self.templates.all())
    }

    /// The kinds that are a mail and nothing else.
    pub fn mail_only(&self) -> Vec<String> {
        let alone = |kind: &String| {
            let mut own = mails::of_mails(self.templates.all()).filter(|(name, _)| name == kind);
            own.all(|(_, template)| template.front.value.attach.iter().all(|id| id.as_str() != kind))
        };
        let documents = self.all_kinds();
        self.mail_kinds().into_iter().filter(|kind| !documents.contains(kind) && alone(kind)).collect()
    }

    /// The names of all kinds of document, broken and disabled ones included.
    pub(super) fn all_kinds(&self) -> BTreeSet<String> {
        let names = self.shared.templates.values().flat_map(BTreeMap::keys);
        names.filter(|name| is_kind(name)).cloned().collect()
    }

    /// The language of internal documents.
    pub fn provider_locale(&self) -> Locale {
        self.shared.provider.value.locale.clone().unwrap_or_else(Locale::english)
    }

    /// Whether a kind has a template in a language, be it a wrong one.
    pub(super) fn is_written(&self, locale: &Locale, kind: &str) -> bool {
        let has = |tag: &str| self.shared.templates.get(tag).is_some_and(|kinds| kinds.contains_key(kind));
        locale.candidates().into_iter().any(has)
    }

    /// What a kind of document is called, where its template says so without a value.
    pub fn title(&self, locale: &Locale, kind: &str) -> Option<String> {
        self.templates.standard(locale, kind)?.front.value.title.clone().filter(|title| !title.contains('{'))
    }

    /// Colours and fonts of all documents.
    pub fn look(&self) -> &Look {
        &self.look
    }

    /// Look and words of the documents of a language; words only where there are messages for it.
    pub fn furniture(&self, locale: &Locale) -> Arc<Furniture> {
        let mut known = self.furniture.lock().unwrap_or_else(PoisonError::into_inner);
        let made = known.entry(locale.clone()).or_insert_with(|| {
            let messages = self.shared.messages(locale);
            let words = messages.map(|messages| messages.with_prefix("ui-")).unwrap_or_default();
            Arc::new(Furniture { look: self.look.clone(), words })
        });
        Arc::clone(made)
    }
}

/// The kinds of document among templates, in the order of the documents.
pub(super) fn kinds<'t>(templates: impl Iterator<Item = (&'t str, &'t Prepared)>) -> Vec<Kind> {
    let mut kinds: BTreeMap<&str, Kind> = BTreeMap::new();
    for (name, template) in templates.filter(|(name, _)| is_kind(name)) {
        let front = &template.front.value;
        kinds.entry(name).or_insert_with(|| Kind {
            name: name.to_owned(),
            audience: front.audience.unwrap_or(Audience::Client),
            order: front.order.unwrap_or(u32::MAX),
            step: front.step,
            internal_edition: front.internal_edition.unwrap_or_default(),
            about: front.about.unwrap_or_default(),
        });
    }
    let mut kinds: Vec<Kind> = kinds.into_values().collect();
    kinds.sort_by(|a, b| (a.order, &a.name).cmp(&(b.order, &b.name)));
    kinds
}

/// A kind of document.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Kind {
    /// Its name, such as `welcome`.
    pub name: String,
    /// Who may read it.
    pub audience: Audience,
    /// Its place among the documents.
    pub order: u32,
    /// Which of the ten steps it belongs to.
    pub step: Option<u32>,
    /// There is an edition for the provider's own people too.
    pub internal_edition: bool,
    /// What it is made for.
    pub about: About,
}

fn facts(shared: &Shared) -> SharedFacts<'_> {
    SharedFacts {
        provider: &shared.provider,
        services: &shared.services,
        team: &shared.team,
        playbooks: &shared.playbooks,
        holidays: &shared.holidays,
        surveys: &shared.surveys,
        files: &shared.files,
        pictures: &shared.pictures,
        theme: &shared.theme_settings,
    }
}

/// The provider's colours over those of the theme.
fn look(shared: &Shared) -> Look {
    let theme = &shared.theme_settings.value;
    let brand = shared.provider.value.brand.as_ref();
    let ink = Color { rgb: [0x1F, 0x4E, 0x79] };
    let primary = brand.and_then(|brand| brand.primary).or(theme.primary).unwrap_or(ink);
    let accent = brand.and_then(|brand| brand.accent).or(theme.accent).unwrap_or(primary);
    let family = |name: &Option<String>, standard: &str| name.clone().unwrap_or_else(|| standard.to_owned());
    let font = family(&theme.font, "IBM Plex Sans");
    Look {
        heading_font: family(&theme.heading_font, &font),
        radius: theme.radius.unwrap_or(Look::RADIUS),
        ..Look::new(primary, accent, font, family(&theme.mono, "IBM Plex Mono"))
    }
}

/// Families that the theme names and that no font holds.
fn unknown_families(shared: &Shared, fonts: &Fonts) -> Vec<Diagnostic> {
    let theme = &shared.theme_settings;
    let theme_value = &theme.value;
    let named = [
        ("font", &theme_value.font),
        ("heading_font", &theme_value.heading_font),
        ("mono", &theme_value.mono),
    ];
    let known = fonts.families();
    let unknown = named.into_iter().filter_map(|(field, family)| {
        let family =
            family.as_ref().filter(|family| !known.iter().any(|one| one.eq_ignore_ascii_case(family)))?;
        let place = theme.places.value(field);
        Some(Diagnostic::at(Code::UnknownFont, &theme.source, place).with("family", family.clone()))
    });
    unknown.collect()
}

/// The embedded faces, and those of the theme's own fonts folder.
fn theme_fonts(shared: &Shared, diagnostics: &mut Vec<Diagnostic>) -> Fonts {
    let files = shared.theme.files.iter().filter(|(path, _)| path.starts_with("fonts/"));
    let own: Vec<(String, &[u8])> =
        files.map(|(path, bytes)| (format!("themes/{}/{path}", shared.theme.name), bytes.as_ref())).collect();
    let fonts = Fonts::embedded();
    fonts.with_files(own.iter().map(|(path, bytes)| (path.as_str(), *bytes))).unwrap_or_else(|faults| {
        diagnostics.extend(faults);
        fonts
    })
}
