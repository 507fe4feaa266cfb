//! The head of a template: what the document is.

use std::sync::Arc;

use schemars::JsonSchema;
use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};

use crate::base::diagnostic::{Code, Diagnostic, Warned};
use crate::base::text::{Source, Span};
use crate::base::value::{Audience, Id};
use crate::base::yaml::{Read, read_front_matter};
use crate::model::document::{Section, TextSize};

/// The front matter of a document template.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub struct FrontMatter {
    /// The document's title; a template.
    #[schemars(required, extend("x-required" = true))]
    pub title: Option<String>,
    /// One sentence about it; a template.
    pub description: Option<String>,
    /// The sentence on its cover, a template; the client's first goal where nothing is said.
    pub sentence: Option<String>,
    /// Who may read it; `client` where nothing is said.
    pub audience: Option<Audience>,
    /// What it is made for; each client where nothing is said.
    pub about: Option<About>,
    /// There is an edition for the provider's own people too, which holds what the client does not see.
    pub internal_edition: Option<bool>,
    /// What it is made as; both where nothing is said.
    pub outputs: Vec<Output>,
    /// Its place among the documents.
    pub order: Option<u32>,
    /// The step that it belongs to, 1 to 10.
    #[schemars(range(min = 1, max = 10))]
    pub step: Option<u32>,
    /// It has a cover.
    pub cover: Option<bool>,
    /// Its PDF has a contents page.
    pub contents: Option<bool>,
    /// How large its text is; `normal` where nothing is said.
    pub size: Option<TextSize>,
    /// Its clauses are numbered: it is a contract.
    pub numbered: Option<bool>,
    /// Values without which it is not made.
    pub requires: Vec<String>,
    /// Of a page of the client's site: where it stands in the navigation; `help` where nothing is said.
    pub section: Option<Section>,
    /// Values without which there is no such document, and nobody waits for one.
    pub only_if: Vec<String>,
    /// Of a mail: who gets it; the primary contact where nothing is said.
    pub to: Option<MailTo>,
    /// Of a mail: the kinds of document that go along.
    pub attach: Vec<Id>,
}

/// Who gets a mail.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum MailTo {
    /// The client's primary contact.
    #[default]
    Primary,
    /// The contact who signs.
    Signs,
    /// The contact for invoices.
    Billing,
    /// The contact for emergencies.
    Emergency,
    /// Everybody of the provider's own team.
    Staff,
}

/// What a document is made for.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum About {
    /// Each client.
    #[default]
    Client,
    /// Each request for proposal: `content/rfp/<id>.yaml`.
    Rfp,
}

/// What a document is made as.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Output {
    /// A page.
    Html,
    /// A file to print.
    Pdf,
}

impl FrontMatter {
    /// Splits a template into its front matter and the span of its body.
    pub fn split(source: &Arc<Source>) -> Warned<Option<(Read<FrontMatter>, Span)>> {
        split(source)
    }
}

/// Splits a file into its front matter and the span of its body.
pub(in crate::engine::compose) fn split<T: JsonSchema + DeserializeOwned + Default>(
    source: &Arc<Source>,
) -> Warned<Option<(Read<T>, Span)>> {
    let text = source.text();
    let start = text.find('\n').filter(|end| text[..*end].trim_end() == "---").map(|end| end + 1);
    let end = start.and_then(|start| {
        let mut at = start;
        text[start..].split_inclusive('\n').find_map(|line| {
            let begin = at;
            at += line.len();
            (line.trim_end() == "---").then_some((begin, at))
        })
    });
    let (Some(start), Some((close, body))) = (start, end) else {
        let place = source.line_span(1);
        return Warned { value: None, diagnostics: vec![Diagnostic::at(Code::NoFrontMatter, source, place)] };
    };
    let head = read_front_matter::<T>(source, Span::new(start, close));
    Warned { value: Some((head.value, Span::new(body, text.len()))), diagnostics: head.diagnostics }
}
