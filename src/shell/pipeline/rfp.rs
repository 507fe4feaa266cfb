//! Requests for proposal: from records to editions. They meet no client's record, and keep no client back.

use std::collections::{BTreeMap, BTreeSet};

use super::glyphs;
use super::library::Library;
use crate::base::diagnostic::{Diagnostic, Severity, Warned};
use crate::base::value::Id;
use crate::engine::check::check_rfp;
use crate::engine::compose::component::Pictures;
use crate::engine::compose::template::About;
use crate::engine::compose::view::View;
use crate::engine::compose::{Edition, Input, Outcome, compose};
use crate::shell::workspace::RfpFiles;

/// The documents about requests for proposal.
#[derive(Debug, Default)]
pub struct Rfps {
    /// What was made, with the request's id.
    pub editions: Vec<(Id, Edition)>,
    /// The requests with which something is wrong: what was made of them before stays.
    pub broken: Vec<Id>,
    /// What they are made from, beside what all documents share.
    pub inputs: Vec<(String, blake3::Hash)>,
}

/// Makes the documents of all requests for proposal.
pub fn rfps(library: &Library<'_>, files: &RfpFiles) -> Warned<Rfps> {
    let shared = library.shared;
    let locale = library.provider_locale();
    let mut rfps = Rfps { broken: files.broken.clone(), ..Rfps::default() };
    let mut diagnostics = Vec::new();
    let Some(messages) = shared.messages(&locale) else { return Warned { value: rfps, diagnostics } };
    let none = BTreeMap::new();
    let pictures = Pictures { shared: &shared.pictures, client: &none };
    let kinds: Vec<_> = library.kinds().into_iter().filter(|kind| kind.about == About::Rfp).collect();
    let mut odd_characters = BTreeSet::new();
    for (id, read) in &files.records {
        let mut faults = check_rfp(read, &locale);
        let view = View::of_rfp(id, &read.value, &shared.provider.value, &locale, library.as_of);
        let mut made = Vec::new();
        for kind in &kinds {
            let Some(template) = library.templates.standard(&locale, &kind.name) else { continue };
            let composed = compose(Input {
                kind: &kind.name,
                template,
                view: &view,
                messages,
                pictures,
                version: 1,
                gaps: None,
                agreement: None,
            });
            faults.extend(composed.diagnostics);
            if let Outcome::Ready(document) = composed.outcome {
                let sources = [&read.source, template.source(), &shared.provider.source];
                let theme = &shared.theme.name;
                faults.extend(glyphs::missing(
                    &document,
                    &library.fonts,
                    theme,
                    &sources,
                    &mut odd_characters,
                ));
                let outputs = template.front.value.outputs.clone();
                let document = *document;
                let edition = Edition { document, draft: None, next_version: false, version: 1, outputs };
                made.push((id.clone(), edition));
            }
        }
        let is_broken = |fault: &Diagnostic| fault.severity() == Severity::Error;
        if faults.iter().any(is_broken) {
            rfps.broken.push(id.clone());
        } else {
            rfps.editions.extend(made);
        }
        diagnostics.extend(faults);
        rfps.inputs.push((read.source.path().to_owned(), blake3::hash(read.source.text().as_bytes())));
    }
    Warned { value: rfps, diagnostics }
}
