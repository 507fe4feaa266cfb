//! A client's documents: which there are to be, each composed, and what came of them in their order.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use super::agreement::{AGREEMENT, Made as MadeAgreement};
use super::desk::{Desk, Views};
use super::glyphs;
use super::library::Kind;
use crate::base::diagnostic::{Code, Diagnostic, Warned};
use crate::base::locale::{Locale, Messages};
use crate::base::text::Source;
use crate::base::value::{Audience, Fingerprint};
use crate::engine::compose::template::Prepared;
use crate::engine::compose::view::View;
use crate::engine::compose::{Composed, Edition, Input, Outcome, compose, fingerprint, version};
use crate::engine::gate::gates_before;
use crate::model::document::Document;
use crate::shell::workspace::ClientFiles;

/// A document that can't be made yet.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Waiting {
    /// The document kind.
    pub kind: String,
    /// Its language.
    pub locale: Locale,
    /// Who reads it.
    pub audience: Audience,
    /// What it needs, as paths of the records.
    pub missing: Vec<String>,
}

/// What came of all kinds of document.
#[derive(Default)]
pub(super) struct Documents {
    /// Those that can be made, in the order of the kinds and then of the languages.
    pub(super) editions: Vec<Edition>,
    /// Those that wait for something.
    pub(super) waiting: Vec<Waiting>,
    /// The words of those that were sent once already, as that version would have them today; by kind.
    pub(super) words: BTreeMap<String, Vec<(Locale, Fingerprint)>>,
    /// The questionnaires that they show, each with the language.
    pub(super) surveys: BTreeSet<(String, Locale)>,
}

/// A document that is to be made.
struct Piece<'d> {
    kind: &'d Kind,
    audience: Audience,
    locale: Locale,
    template: &'d Prepared,
    messages: &'d Messages,
    view: Arc<View>,
    version: u32,
}

/// Makes the documents of these kinds. The agreement was composed before.
pub(super) fn documents(
    desk: &Desk<'_>,
    kinds: &[Kind],
    agreement: &mut MadeAgreement,
    views: &mut Views<'_>,
) -> Warned<Documents> {
    let mut out = Warned::new(Documents::default());
    let pieces = pieces(desk, kinds, agreement, views).collect_into(&mut out.diagnostics);
    let made = desk.library.threads().map(&pieces, |piece| {
        let composed = (piece.kind.name != AGREEMENT).then(|| compose(piece.input(desk, agreement)));
        let ready = composed.as_ref().is_none_or(|one| matches!(one.outcome, Outcome::Ready(_)));
        (composed, ready.then(|| piece.sent(desk, agreement)).flatten())
    });
    let mut odd_characters = BTreeSet::new();
    for (piece, (composed, sent)) in pieces.iter().zip(made) {
        let composed = composed.or_else(|| agreement.take(&piece.locale));
        let composed = composed.unwrap_or_else(|| compose(piece.input(desk, agreement)));
        let Composed { outcome, diagnostics, surveys, .. } = composed;
        out.diagnostics.extend(diagnostics);
        match outcome {
            Outcome::Ready(document) => {
                if piece.was_sent() {
                    let words = out.value.words.entry(piece.kind.name.clone()).or_default();
                    words.extend(sent.map(|sent| (piece.locale.clone(), sent)));
                }
                out.diagnostics.extend(piece.glyphs(desk, &document, &surveys, &mut odd_characters));
                out.value.editions.push(piece.edition(desk, *document, agreement));
            }
            Outcome::NotReady { missing } => {
                let (kind, locale) = (piece.kind.name.clone(), piece.locale.clone());
                // The internal edition waits for the same: that is said once.
                if piece.audience == piece.kind.audience
                    || !out.value.waiting.iter().any(|other| other.kind == kind)
                {
                    out.value.waiting.push(Waiting { kind, locale, audience: piece.audience, missing });
                }
            }
            Outcome::Nothing | Outcome::Broken => {}
        }
        out.value.surveys.extend(surveys.into_iter().map(|id| (id, piece.locale.clone())));
    }
    out
}

/// What is to be made, and what is said of kinds that lack a template.
fn pieces<'d>(
    desk: &Desk<'d>,
    kinds: &'d [Kind],
    agreement: &MadeAgreement,
    views: &mut Views<'_>,
) -> Warned<Vec<Piece<'d>>> {
    let Desk { library, files, templates, locales, .. } = *desk;
    let mut out = Warned::new(Vec::new());
    for kind in kinds {
        let internal = || (Audience::Internal, library.provider_locale());
        let mut wanted: Vec<(Audience, Locale)> = match kind.audience {
            _ if kind.name == AGREEMENT => agreement.wanted(locales),
            Audience::Client => locales.iter().map(|locale| (Audience::Client, locale.clone())).collect(),
            Audience::Internal => vec![internal()],
        };
        if kind.internal_edition && kind.audience == Audience::Client {
            wanted.push(internal());
        }
        for (audience, locale) in wanted {
            let Some(messages) = library.shared.messages(&locale) else { continue };
            let Some(template) = templates.get(&locale, &kind.name) else {
                // One that is there and wrong was said.
                if !library.is_written(&locale, &kind.name) && !files.has_template(&locale, &kind.name) {
                    out.diagnostics.push(no_template(files, &kind.name, &locale));
                }
                continue;
            };
            let view = views.of(audience, &locale);
            let version = version(desk.records.onboarding, &kind.name);
            out.value.push(Piece { kind, audience, locale, template, messages, view, version });
        }
    }
    out
}

impl Piece<'_> {
    fn input<'i>(&'i self, desk: &Desk<'i>, agreement: &'i MadeAgreement) -> Input<'i> {
        Input {
            kind: &self.kind.name,
            template: self.template,
            view: &self.view,
            messages: self.messages,
            pictures: desk.pictures,
            version: self.version,
            gaps: None,
            agreement: Some(&agreement.agreement),
        }
    }

    /// The client has an earlier version of it.
    fn was_sent(&self) -> bool {
        self.audience == Audience::Client && self.version > 1
    }

    /// The fingerprint of what the client would get today as the version that was sent last.
    fn sent(&self, desk: &Desk<'_>, agreement: &MadeAgreement) -> Option<Fingerprint> {
        if !self.was_sent() {
            return None;
        }
        // A document may name its version, and the plan what has changed since the one before.
        let version = self.version - 1;
        let mut then = View::clone(&self.view);
        let mut before = desk.files.kept_plans.iter().rev().map(|kept| &kept.plan);
        then.kept_plan = before.find(|plan| plan.version < version).cloned();
        match compose(Input { version, view: &then, ..self.input(desk, agreement) }).outcome {
            Outcome::Ready(document) => fingerprint(&document),
            _ => None,
        }
    }

    /// What is said of characters that no font has.
    fn glyphs(
        &self,
        desk: &Desk<'_>,
        document: &Document,
        surveys: &BTreeSet<String>,
        said: &mut BTreeSet<char>,
    ) -> Vec<Diagnostic> {
        let (library, files) = (desk.library, desk.files);
        let shared = library.shared;
        let mut sources: Vec<&Arc<Source>> = vec![
            &files.intake.source,
            &files.onboarding.source,
            &shared.provider.source,
            &shared.services.source,
            &shared.team.source,
            &desk.playbook.source,
        ];
        sources.extend(self.template.parts.iter().map(|part| &part.source));
        sources.extend(surveys.iter().filter_map(|id| Some(&shared.surveys.get(id)?.source)));
        glyphs::missing(document, &library.fonts, &shared.theme.name, &sources, said)
    }

    fn edition(&self, desk: &Desk<'_>, mut document: Document, agreement: &MadeAgreement) -> Edition {
        let front = &self.template.front.value;
        let is_agreement = self.kind.name == AGREEMENT;
        let gates = &desk.records.standing.gates;
        let draft = if is_agreement {
            agreement.mark(&mut document, gates, self.messages)
        } else {
            let before = gates_before(front.step);
            gates.iter().find(|gate| before.contains(&gate.id) && !gate.is_open()).cloned()
        };
        Edition {
            document,
            draft,
            next_version: is_agreement && agreement.agreement.signed,
            version: self.version,
            outputs: front.outputs.clone(),
        }
    }
}

fn no_template(files: &ClientFiles, kind: &str, locale: &Locale) -> Diagnostic {
    let place = files.intake.places.value("company.locale");
    Diagnostic::at(Code::NoTemplate, &files.intake.source, place)
        .with("what", "document")
        .with("kind", kind.to_owned())
        .with("locale", locale.to_string())
}
