//! The mails of a client: each kind that has a template for one, in each language, ready or with what it waits for.

use std::collections::BTreeSet;
use std::sync::Arc;

use super::desk::{Desk, Views};
use super::documents::Documents;
use super::library::{Kind, Library};
use crate::base::diagnostic::{Code, Diagnostic, Warned};
use crate::base::locale::{Locale, Messages};
use crate::base::value::{Audience, Id};
use crate::engine::compose::template::Prepared;
use crate::engine::compose::view::{Enclosure, View};
use crate::engine::compose::{Input, Posted, letter};
use crate::engine::gate::gates_before;
use crate::model::document::Letter;

/// A mail of a client.
#[derive(Debug, Clone, PartialEq)]
pub struct MailDraft {
    /// The document kind that it belongs to.
    pub kind: String,
    /// The language that it is written in.
    pub locale: Locale,
    /// Who gets it: the client, or the provider's own people.
    pub audience: Audience,
    /// Whether it can be sent.
    pub state: MailState,
}

/// Whether a mail can be sent.
#[derive(Debug, Clone, PartialEq)]
pub enum MailState {
    /// It is ready.
    Ready(Box<Letter>),
    /// It waits: for a gate, for a document that goes along, or for values.
    Waits {
        /// What is open, as paths of the records.
        missing: Vec<String>,
    },
}

/// A mail that was asked for by name.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Order {
    /// The document kind.
    pub kind: String,
    /// The contact who gets it; whom the template says where nothing is said.
    pub to: Option<Id>,
}

/// The folder of mail templates, within a language's.
pub(super) const FOLDER: &str = "mail/";
/// The mail of a document that has none of its own.
const ANY: &str = "document";

/// The mails among templates, by kind.
pub(super) fn of_mails<'t>(
    templates: impl Iterator<Item = (&'t str, &'t Prepared)>,
) -> impl Iterator<Item = (&'t str, &'t Prepared)> {
    templates.filter_map(|(name, template)| Some((name.strip_prefix(FOLDER)?, template)))
}

/// The kinds of document that have a mail of their own.
pub(super) fn kinds<'t>(templates: impl Iterator<Item = (&'t str, &'t Prepared)>) -> Vec<String> {
    let kinds: BTreeSet<&str> = of_mails(templates).map(|(kind, _)| kind).collect();
    kinds.into_iter().filter(|kind| *kind != ANY).map(str::to_owned).collect()
}

/// A mail that is to be made.
struct Piece<'d> {
    kind: String,
    audience: Audience,
    locale: Locale,
    template: &'d Prepared,
    messages: &'d Messages,
    view: Arc<View>,
    /// The kinds of document that go along.
    attach: Vec<String>,
}

/// The mails of all kinds, or the one that was ordered, in each language.
pub(super) fn mails(
    desk: &Desk<'_>,
    documents: &Documents,
    views: &mut Views<'_>,
    order: Option<&Order>,
) -> Warned<Vec<MailDraft>> {
    let pieces = pieces(desk, views, order);
    let to = order.and_then(|order| order.to.as_ref());
    let made = desk.library.threads().map(&pieces, |piece| piece.state(desk, documents, to));
    let mut out = Warned::new(Vec::new());
    for (piece, (state, faults)) in pieces.into_iter().zip(made) {
        let Piece { kind, audience, locale, .. } = piece;
        out.diagnostics.extend(faults);
        out.value.extend(state.map(|state| MailDraft { kind, locale, audience, state }));
    }
    out
}

/// What is to be made.
fn pieces<'d>(desk: &Desk<'d>, views: &mut Views<'_>, order: Option<&Order>) -> Vec<Piece<'d>> {
    let provider_locale = desk.library.provider_locale();
    let kinds = match order {
        Some(order) => vec![order.kind.clone()],
        None => kinds(desk.library.templates.all().chain(desk.templates.own())),
    };
    let mut out: Vec<Piece<'d>> = Vec::new();
    for kind in kinds {
        for locale in desk.locales.iter().chain([&provider_locale]) {
            let Some((template, own)) = template(desk, locale, &kind, order.is_some()) else { continue };
            let Some(messages) = desk.library.shared.messages(locale) else { continue };
            let audience = template.front.value.audience.unwrap_or(Audience::Client);
            let wanted = match audience {
                Audience::Client => desk.locales.contains(locale),
                Audience::Internal => *locale == provider_locale,
            };
            if !wanted || out.iter().any(|other| other.kind == kind && other.locale == *locale) {
                continue;
            }
            let attach: Vec<String> = match own {
                true => template.front.value.attach.iter().map(Id::to_string).collect(),
                false => vec![kind.clone()],
            };
            let view = views.of(audience, locale);
            let (kind, locale) = (kind.clone(), locale.clone());
            out.push(Piece { kind, audience, locale, template, messages, view, attach });
        }
    }
    out
}

/// The template of a kind's mail, and whether it is its own.
fn template<'d>(desk: &Desk<'d>, locale: &Locale, kind: &str, ordered: bool) -> Option<(&'d Prepared, bool)> {
    let named = |name: &str| desk.templates.get(locale, &format!("{FOLDER}{name}"));
    let own = named(kind).map(|template| (template, true));
    own.or_else(|| ordered.then(|| named(ANY)).flatten().map(|template| (template, false)))
}

impl Piece<'_> {
    /// `None` where a document that goes along does not exist or is broken: that was said, or it is switched off.
    fn state(
        &self,
        desk: &Desk<'_>,
        documents: &Documents,
        to: Option<&Id>,
    ) -> (Option<MailState>, Vec<Diagnostic>) {
        let Piece { kind, audience, locale, template, messages, view, attach } = self;
        let waits = |missing: Vec<String>| (Some(MailState::Waits { missing }), Vec::new());
        let mut enclosed = None;
        for kind in attach {
            let edition = documents.editions.iter().find(|edition| {
                let meta = &edition.document.meta;
                meta.kind == *kind && meta.audience == *audience && meta.locale == *locale
            });
            let Some(edition) = edition else {
                let mut waiting = documents.waiting.iter();
                let waiting = waiting.find(|waiting| waiting.kind == *kind && waiting.locale == *locale);
                return waiting.map_or((None, Vec::new()), |waiting| waits(waiting.missing.clone()));
            };
            // A draft does not leave the house.
            if let Some(gate) = &edition.draft {
                return waits(gate.missing.clone());
            }
            let meta = &edition.document.meta;
            enclosed.get_or_insert_with(|| Enclosure {
                title: meta.title.clone(),
                description: meta.description.clone(),
            });
        }
        let before = gates_before(template.front.value.step);
        let mut gates = desk.records.standing.gates.iter();
        if let Some(gate) = gates.find(|gate| before.contains(&gate.id) && !gate.is_open()) {
            return waits(gate.missing.clone());
        }
        let pictures = desk.pictures;
        let input =
            Input { kind, template, view, messages, pictures, version: 1, gaps: None, agreement: None };
        let (posted, faults) = letter(input, to, attach, enclosed);
        let state = match posted {
            Posted::Ready(letter) => Some(MailState::Ready(letter)),
            Posted::Waits(missing) => Some(MailState::Waits { missing }),
            Posted::Broken => None,
        };
        (state, faults)
    }
}

/// Mail templates that attach what is not there, or what their reader may not see.
pub(super) fn bad_enclosures<'t>(
    library: &Library<'_>,
    kinds: &[Kind],
    templates: impl Iterator<Item = (&'t str, &'t Prepared)>,
) -> Vec<Diagnostic> {
    let mut names = library.all_kinds();
    names.extend(kinds.iter().map(|kind| kind.name.clone()));
    let mut found = Vec::new();
    for (own, template) in of_mails(templates) {
        let audience = template.front.value.audience.unwrap_or(Audience::Client);
        for (index, id) in template.front.value.attach.iter().enumerate() {
            let kind = kinds.iter().find(|kind| kind.name == id.as_str());
            let internal = kind.is_some_and(|kind| kind.audience == Audience::Internal);
            let there = names.contains(id.as_str()) && !(audience == Audience::Client && internal);
            // Without its document a mail is not made; a workspace may do without both.
            if there || own == id.as_str() {
                continue;
            }
            let near = names.iter().find(|name| strsim::damerau_levenshtein(name, id.as_str()) <= 2);
            let place = template.front.places.value(&format!("attach[{index}]"));
            found.push(
                Diagnostic::at(Code::BadEnclosure, template.source(), place)
                    .with("kind", id.to_string())
                    .with("why", if internal { "internal" } else { "unknown" })
                    .with("suggestion", near.filter(|_| !internal).cloned().unwrap_or_default()),
            );
        }
    }
    found
}
