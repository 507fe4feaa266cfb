//! The agreement, composed before the gates: that of its review compares today's text with the one that was reviewed.
//!
//! Before anybody has signed, one that still lacks something is an internal draft in which each gap is said in words; it
//! never reaches the client's folder. After both have signed, it is a draft of the next version.

use std::collections::BTreeMap;

use super::desk::Desk;
use crate::base::locale::{Locale, Messages};
use crate::base::value::{Audience, Fingerprint};
use crate::engine::compose::agreement::{Agreement, AgreementText, Versions};
use crate::engine::compose::template::{Layer, Prepared};
use crate::engine::compose::view::View;
use crate::engine::compose::{Composed, Input, Outcome, compose, version};
use crate::engine::gate::{Gate, GateId, is_signed, signatures};
use crate::model::document::{Block, Document, Inline, Tone};

/// The kind of document that is signed.
pub(super) const AGREEMENT: &str = "sla";

/// The agreement as it was composed.
pub(super) struct Made {
    /// Its texts with their fingerprints.
    pub(super) agreement: Agreement,
    composed: BTreeMap<Locale, Composed>,
    /// For the languages in which it is an internal draft: what it lacks.
    gaps: BTreeMap<Locale, Vec<String>>,
}

/// Composes the agreement in each of the client's languages. The client's gates and steps are not known yet: no agreement
/// speaks of them.
pub(super) fn make(desk: &Desk<'_>) -> Made {
    let onboarding = desk.records.onboarding;
    let mut made = Made {
        agreement: Agreement { texts: Vec::new(), signed: is_signed(onboarding) },
        composed: BTreeMap::new(),
        gaps: BTreeMap::new(),
    };
    let reviewed = onboarding.sla.as_ref().and_then(|sla| sla.reviewed.as_ref());
    let reviewed: &[Fingerprint] = reviewed.map_or(&[], |review| &review.of);
    // What was signed stays signed: only before it is something open.
    let unsigned = signatures(onboarding) == 0;
    let open: &[String] = if unsigned { &desk.records.standing.completeness.missing } else { &[] };
    for locale in desk.locales {
        let Some(template) = desk.templates.get(locale, AGREEMENT) else { continue };
        let Some(messages) = desk.library.shared.messages(locale) else { continue };
        let view = View::for_audience(Audience::Client, locale, desk.library.as_of, desk.records);
        let version = version(onboarding, AGREEMENT);
        let pictures = desk.pictures;
        let whole = Input {
            kind: AGREEMENT,
            template,
            view: &view,
            messages,
            pictures,
            version,
            gaps: None,
            agreement: None,
        };
        let marked = Input { gaps: Some(open), ..whole };
        let first = open.is_empty().then(|| compose(whole));
        let (input, composed) = match first {
            Some(composed) if !unsigned || !matches!(composed.outcome, Outcome::NotReady { .. }) => {
                (whole, composed)
            }
            _ => (marked, compose(marked)),
        };
        let has_gaps = input.gaps.is_some();
        let versions = Others::of(desk, locale, template, &composed.clauses, input);
        made.agreement.texts.extend(AgreementText::new(
            locale,
            Versions { standard: &versions.standard, level: &versions.level, own: &composed.clauses },
            reviewed,
            has_gaps,
        ));
        if has_gaps {
            made.gaps.insert(locale.clone(), composed.gaps.clone());
        }
        made.composed.insert(locale.clone(), composed);
    }
    made
}

/// The clauses as others have them.
struct Others {
    standard: Vec<Block>,
    level: Vec<Block>,
}

impl Others {
    fn of(desk: &Desk<'_>, locale: &Locale, template: &Prepared, own: &[Block], input: Input<'_>) -> Others {
        let clauses = |template: Option<&Prepared>| match template {
            Some(template) => compose(Input { template, ..input }).clauses,
            None => Vec::new(),
        };
        let standard = || clauses(desk.library.templates.standard(locale, AGREEMENT));
        match template.layer() {
            Layer::Standard => Others { standard: own.to_vec(), level: own.to_vec() },
            Layer::Level => Others { standard: standard(), level: own.to_vec() },
            Layer::Client => {
                Others { standard: standard(), level: clauses(desk.templates.of_level(locale, AGREEMENT)) }
            }
        }
    }
}

impl Made {
    /// The fingerprints of today's texts.
    pub(super) fn fingerprints(&self) -> Vec<Fingerprint> {
        self.agreement.texts.iter().map(|text| text.fingerprint.clone()).collect()
    }

    /// Who reads it, in which languages. An internal draft is made in the first language that lacks something.
    pub(super) fn wanted(&self, locales: &[Locale]) -> Vec<(Audience, Locale)> {
        let mut wanted: Vec<(Audience, Locale)> = Vec::new();
        for locale in locales {
            match self.gaps.contains_key(locale) {
                false => wanted.push((Audience::Client, locale.clone())),
                true if wanted.iter().any(|(audience, _)| *audience == Audience::Internal) => {}
                true => wanted.push((Audience::Internal, locale.clone())),
            }
        }
        wanted
    }

    /// What was composed in a language.
    pub(super) fn take(&mut self, locale: &Locale) -> Option<Composed> {
        self.composed.remove(locale)
    }

    /// Marks the document for what it is, and says which gate holds it back.
    pub(super) fn mark(&self, document: &mut Document, gates: &[Gate], messages: &Messages) -> Option<Gate> {
        let locale = document.meta.locale.clone();
        let text = self.agreement.text(&locale);
        let closed = |id: GateId| gates.iter().find(|gate| gate.id == id && !gate.is_open()).cloned();
        let note = |tone, title: &str, text: &str| {
            let word = |id: &str| messages.get(&format!("ui-{id}"), []).unwrap_or_default();
            Block::Callout {
                tone,
                title: vec![Inline::text(word(title))],
                blocks: vec![Block::paragraph(word(text))],
            }
        };
        if closed(GateId::Review).is_some() || text.is_none_or(|text| !text.reviewed) {
            document.blocks.insert(0, note(Tone::Warning, "sla-skeleton", "sla-skeleton-text"));
        }
        if let Some(missing) = self.gaps.get(&locale) {
            document.meta.audience = Audience::Internal;
            return Some(Gate { id: GateId::Intake, owner: "account-manager", missing: missing.clone() });
        }
        if self.agreement.signed {
            document.blocks.insert(0, note(Tone::Note, "sla-next", "sla-next-text"));
            return Some(Gate {
                id: GateId::Signed,
                owner: "account-manager",
                missing: vec!["sla.version".to_owned()],
            });
        }
        closed(GateId::Review)
    }
}
