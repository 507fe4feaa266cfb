//! A template and a view to a document.

use std::cell::RefCell;
use std::collections::BTreeSet;
use std::sync::Arc;

use super::agreement::Agreement;
use super::component::{self, Pictures, Scope, Trouble, gaps};
use super::markdown::{self, Fault};
use super::numbering::{clauses, number};
use super::template::{Failure, Fence, Prepared, is_text, render, render_line, resolve, too_deep};
use super::view::{View, values};
use crate::base::diagnostic::{Code, Diagnostic};
use crate::base::locale::{Formats, Messages};
use crate::base::value::Audience;
use crate::model::document::{Block, Cover, Document, Meta, Paper};

/// What came of a template.
#[derive(Debug)]
pub enum Outcome {
    /// A document.
    Ready(Box<Document>),
    /// The client's record lacks values that it needs.
    NotReady {
        /// Their paths.
        missing: Vec<String>,
    },
    /// There is no such document for this client: `only_if` says of what it would be.
    Nothing,
    /// The template is wrong: diagnostics say how.
    Broken,
}

/// An outcome with what was wrong on the way.
#[derive(Debug)]
pub struct Composed {
    /// What came of it.
    pub outcome: Outcome,
    /// The problems.
    pub diagnostics: Vec<Diagnostic>,
    /// The ids of the questionnaires that it shows.
    pub surveys: BTreeSet<String>,
    /// What a contract agrees: its blocks before the first annex, without their numbers. Empty in other documents.
    pub clauses: Vec<Block>,
    /// What an internal draft says is open, as paths.
    pub gaps: Vec<String>,
}

impl Composed {
    /// An outcome of a document that shows no questionnaire.
    fn new(outcome: Outcome, diagnostics: Vec<Diagnostic>) -> Composed {
        Composed { outcome, diagnostics, surveys: BTreeSet::new(), clauses: Vec::new(), gaps: Vec::new() }
    }
}

/// What a document is made from.
#[derive(Clone, Copy)]
pub struct Input<'i> {
    /// The document kind.
    pub kind: &'i str,
    /// The template, which `lint` found no fault in.
    pub template: &'i Prepared,
    /// What the audience may see.
    pub view: &'i View,
    /// The words of the language.
    pub messages: &'i Messages,
    /// The pictures that records name.
    pub pictures: Pictures<'i>,
    /// The document's version.
    pub version: u32,
    /// For an internal draft: what of the record is open. Values that are missing are said in words then; else a document
    /// that lacks one is not made.
    pub gaps: Option<&'i [String]>,
    /// The client's agreement, for documents that speak of it.
    pub agreement: Option<&'i Agreement>,
}

/// Makes a document.
pub fn compose(input: Input<'_>) -> Composed {
    let Input { template, view, messages, pictures, version, .. } = input;
    let formats = Formats::new(&view.locale);
    let mut values = values(view, &formats, version);
    let front = &template.front.value;
    if front.only_if.iter().any(|path| resolve(&values, path).is_none()) {
        return Composed::new(Outcome::Nothing, Vec::new());
    }
    let missing: Vec<String> =
        front.requires.iter().filter(|path| resolve(&values, path).is_none()).cloned().collect();
    let mut scope = Scope::new(view, messages, &formats, pictures);
    scope.agreement = input.agreement;
    scope.marks_gaps = input.gaps.is_some();
    match input.gaps {
        None if !missing.is_empty() => {
            return Composed::new(Outcome::NotReady { missing: typed(missing, view) }, Vec::new());
        }
        None => {}
        Some(_) => {
            let values = Arc::make_mut(&mut values);
            missing.iter().for_each(|path| insert(values, path, &gaps::marker(&scope, path)));
        }
    }
    match document(input, &scope, &values) {
        Ok((mut document, mut diagnostics, annex)) => {
            let numbered = front.numbered.unwrap_or_default();
            let agreed =
                if numbered { clauses(&document.blocks, annex.as_deref()).to_vec() } else { Vec::new() };
            if numbered {
                number(&mut document.blocks, annex.as_deref());
            }
            let mut open = input.gaps.map(<[String]>::to_vec).unwrap_or_default();
            for path in missing {
                if !open.contains(&path) {
                    open.push(path);
                }
            }
            if !open.is_empty() {
                document.blocks.insert(0, gaps::callout(&scope, &open));
            }
            for word in scope.missing_words.borrow().iter() {
                let path = format!("content/locales/{}.ftl", view.locale);
                let fault = Diagnostic::new(Code::BadMessages).in_file(path);
                diagnostics.push(fault.with("reason", "missing").with("word", word.clone()));
            }
            let broken =
                diagnostics.iter().any(|fault| fault.severity() == crate::base::diagnostic::Severity::Error);
            let outcome = if broken { Outcome::Broken } else { Outcome::Ready(Box::new(document)) };
            Composed { outcome, diagnostics, surveys: scope.surveys.take(), clauses: agreed, gaps: open }
        }
        Err(Failure::Gap(path)) => {
            Composed::new(Outcome::NotReady { missing: typed(vec![path], view) }, Vec::new())
        }
        Err(Failure::Fault(fault)) => Composed::new(Outcome::Broken, vec![*fault]),
    }
}

/// What is missing as the fields that a person types: the plan is computed, and needs dates.
fn typed(missing: Vec<String>, view: &View) -> Vec<String> {
    let mut fields: Vec<String> = Vec::new();
    for path in missing {
        let planned = path.starts_with("plan.") || path.starts_with("dates.");
        let own = if planned && !view.unplanned.is_empty() { view.unplanned.clone() } else { vec![path] };
        fields.extend(own.into_iter().filter(|field| !fields.contains(field)).collect::<Vec<_>>());
    }
    fields
}

type Values = serde_json::Map<String, serde_json::Value>;

/// Puts a text at a path where nothing is. What a path of records or lists would hold can't be said in a text: components
/// say it themselves.
fn insert(values: &mut Values, path: &str, text: &str) {
    if !is_text(path) {
        return;
    }
    let mut at = values;
    let mut parts = path.split('.').peekable();
    while let Some(part) = parts.next() {
        if parts.peek().is_none() {
            at.insert(part.to_owned(), text.into());
            return;
        }
        match at.entry(part).or_insert_with(|| Values::new().into()) {
            serde_json::Value::Object(inner) => at = inner,
            _ => return,
        }
    }
}

fn document(
    input: Input<'_>,
    scope: &Scope<'_>,
    values: &Values,
) -> Result<(Document, Vec<Diagnostic>, Option<String>), Failure> {
    let Input { kind, template, view, .. } = input;
    let front = &template.front.value;
    let title = render_line(template, "title", front.title.as_deref().unwrap_or_default(), values)?;
    // An internal edition says so in its name: it must not be taken for the client's.
    let title = match (view.audience, front.audience.unwrap_or(Audience::Client)) {
        (Audience::Internal, Audience::Client) => scope.phrase("internal-title", [("title", title.into())]),
        _ => title,
    };
    let description = front
        .description
        .as_deref()
        .map(|text| render_line(template, "description", text, values))
        .transpose()?;
    let sentence =
        front.sentence.as_deref().map(|text| render_line(template, "sentence", text, values)).transpose()?;
    let body = render(template, values)?;

    let diagnostics = RefCell::new(Vec::new());
    let mut lower = |name: &str, place: Fence, options: &str| {
        let Some(found) = component::find(name) else { return Vec::new() };
        (found.lower)(options, scope).unwrap_or_else(|trouble| {
            diagnostics.borrow_mut().push(describe(template, name, place, &trouble));
            Vec::new()
        })
    };
    let mut headings = BTreeSet::new();
    let blocks = markdown::blocks(&body, &mut headings, &mut lower).map_err(|fault| {
        let whole = template.start();
        Failure::Fault(Box::new(match fault {
            Fault::Torn => Diagnostic::at(Code::TornValue, template.source(), whole),
            Fault::TooDeep => too_deep(template.source(), whole),
            Fault::Picture(file) => Diagnostic::at(Code::MissingFile, template.source(), whole)
                .with("file", file)
                .with("folder", "content/"),
        }))
    })?;
    let cover = front.cover.unwrap_or_default().then(|| cover(scope, sentence));
    let meta = Meta {
        kind: kind.to_owned(),
        locale: view.locale.clone(),
        audience: view.audience,
        title,
        description,
        provider: view.provider.name.clone().unwrap_or_default(),
        client: client_name(view),
        as_of: view.as_of.to_string(),
        as_of_text: scope.formats.date_long(view.as_of.0),
        contents: front.contents.unwrap_or_default(),
        paper: paper(view),
        size: front.size.unwrap_or_default(),
    };
    let document =
        Document { meta, cover, blocks: without_empty_headings(blocks), images: scope.images.take() };
    Ok((document, diagnostics.into_inner(), markdown::first_annex(&body)))
}

fn describe(template: &Prepared, name: &str, place: Fence, trouble: &Trouble) -> Diagnostic {
    let source = template.parts.get(place.part).map_or(template.source(), |part| &part.source);
    let line = source.line_span(source.position(place.at).line);
    let fault = |code| Diagnostic::at(code, source, line).with("name", name);
    match trouble {
        Trouble::Options => fault(Code::ComponentOptions),
        Trouble::Torn => fault(Code::TornValue),
        Trouble::Unknown { what, found, known } => fault(Code::ComponentValue)
            .with("reason", *what)
            .with("found", found.clone())
            .with("known", known.clone()),
    }
}

/// Whom the document is about; what is about no client is the provider's own.
fn client_name(view: &View) -> String {
    if view.rfp.is_some() {
        return view.provider.name.clone().unwrap_or_default();
    }
    let name = view.intake.company.as_ref().and_then(|company| company.name.clone());
    name.unwrap_or_else(|| view.client.to_string())
}

fn cover(scope: &Scope<'_>, sentence: Option<String>) -> Cover {
    let view = scope.view;
    let client = client_name(view);
    let provider = view.provider.name.as_deref().unwrap_or_default();
    let alt = |of: &str| scope.phrase("logo-of", [("name", of.into())]);
    let client_logo = view.intake.company.as_ref().and_then(|company| company.logo.as_ref());
    let provider_logo = view.provider.brand.as_ref().and_then(|brand| brand.logo.as_ref());
    let person = view.account_manager().and_then(|person| {
        let parts: Vec<&str> =
            person.name.as_deref().into_iter().chain(scope.text(person.role.as_ref())).collect();
        (!parts.is_empty()).then(|| parts.join(", "))
    });
    Cover {
        client_logo: client_logo.and_then(|path| scope.client_picture(path.as_str(), &alt(&client))),
        provider_logo: provider_logo.and_then(|path| scope.shared_picture(path.as_str(), &alt(provider))),
        client,
        sentence: sentence
            .or_else(|| view.intake.goals.first().and_then(|goal| scope.text(Some(goal))).map(str::to_owned)),
        person,
    }
}

/// The paper of the client's country; of the language's, where no country is known.
pub(super) fn paper(view: &View) -> Paper {
    let address = view.intake.company.as_ref().and_then(|company| company.address.as_ref());
    let letter = match address.and_then(|address| address.country.as_ref()) {
        Some(country) => country.uses_letter(),
        None => matches!(view.locale.region(), Some("US" | "CA" | "MX" | "CO" | "CL")),
    };
    if letter { Paper::UsLetter } else { Paper::A4 }
}

/// Drops headings with nothing below them: a component may have had nothing to show.
fn without_empty_headings(blocks: Vec<Block>) -> Vec<Block> {
    let mut kept: Vec<Block> = Vec::new();
    for block in blocks.into_iter().rev() {
        let empty = match (&block, kept.last()) {
            (Block::Heading { .. }, None) => true,
            (Block::Heading { level, .. }, Some(Block::Heading { level: next, .. })) => next <= level,
            _ => false,
        };
        if !empty {
            kept.push(block);
        }
    }
    kept.reverse();
    kept
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn headings_with_nothing_below_them_go() {
        let heading = |level, id: &str| Block::Heading {
            level,
            id: id.into(),
            content: Vec::new(),
            new_page: false,
            landscape: false,
        };
        let text = Block::paragraph("x");
        let blocks = vec![
            heading(2, "a"),
            heading(3, "b"),
            text.clone(),
            heading(2, "c"),
            heading(3, "d"),
            heading(2, "e"),
            text,
            heading(2, "f"),
        ];
        let ids: Vec<String> = without_empty_headings(blocks)
            .into_iter()
            .filter_map(|block| match block {
                Block::Heading { id, .. } => Some(id),
                _ => None,
            })
            .collect();
        assert_eq!(ids, ["a", "b", "e"]);
    }
}
