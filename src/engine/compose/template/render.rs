//! Runs Tera over a template.

use std::sync::Arc;

use serde_json::{Map, Value};
use tera::{Context, Error, ErrorKind, Kwargs, State, Tera, TeraResult};

use super::super::sentinel;
use super::Prepared;
use crate::base::diagnostic::{Code, Diagnostic};
use crate::base::text::{Source, Span};
use crate::base::value::dial;

/// Why a template gave no text.
#[derive(Debug)]
pub enum Failure {
    /// The client has no value of that name.
    Gap(String),
    /// The template is wrong.
    Fault(Box<Diagnostic>),
}

/// A template's body as Markdown, in which every value is a sentinel.
///
/// # Errors
/// The first thing that stops Tera.
pub fn render(prepared: &Prepared, values: &Map<String, Value>) -> Result<String, Failure> {
    run(&prepared.text, values)
        .map_err(|error| describe(prepared, &error, &prepared.text, |range| prepared.place(range)))
}

/// A title or description out of the front matter, as plain text.
///
/// # Errors
/// As for [`render`].
pub(in crate::engine::compose) fn render_line(
    prepared: &Prepared,
    field: &str,
    text: &str,
    values: &Map<String, Value>,
) -> Result<String, Failure> {
    let place = prepared.front.places.value(field);
    let line = run(text, values)
        .map_err(|error| describe(prepared, &error, text, |_| (prepared.source(), place)))?;
    sentinel::decode(&line)
        .map_err(|_| Failure::Fault(Box::new(Diagnostic::at(Code::TornValue, prepared.source(), place))))
}

/// The one name under which a template is known to Tera.
const NAME: &str = "template";

/// What Tera can't read of a template, whatever the values are.
pub(super) fn unreadable(prepared: &Prepared) -> Option<Diagnostic> {
    let error =
        engine(&prepared.text).err().filter(|error| matches!(error.kind(), ErrorKind::SyntaxError(_)))?;
    match describe(prepared, &error, &prepared.text, |range| prepared.place(range)) {
        Failure::Fault(fault) => Some(*fault),
        Failure::Gap(_) => None,
    }
}

fn run(text: &str, values: &Map<String, Value>) -> Result<String, Error> {
    engine(text)?.render(NAME, &Context::from_serialize(values)?)
}

/// Tera with one template.
fn engine(text: &str) -> Result<Tera, Error> {
    let mut tera = Tera::new();
    // An empty ending fits every name: all values are escaped, always.
    tera.autoescape_on([""]);
    tera.set_escape_fn(sentinel::escape);
    for name in ["safe", "escape_html", "escape_xml", "newlines_to_br"] {
        tera.register_filter(name, move |_: tera::Value, _: Kwargs, _: &State| -> TeraResult<String> {
            Err(Error::message(format!("{FORBIDDEN}{name}")))
        });
    }
    tera.register_filter("dial", |number: &str, _: Kwargs, _: &State| -> String { dial(number) });
    tera.add_raw_template(NAME, text)?;
    Ok(tera)
}

/// How a filter of ours says that it may not be used; found again in [`describe`].
const FORBIDDEN: &str = "forbidden filter ";

/// `text` is what Tera got: its spans are places of it.
fn describe<'p>(
    prepared: &'p Prepared,
    error: &Error,
    text: &str,
    place: impl Fn(&std::ops::Range<usize>) -> (&'p Arc<Source>, Span),
) -> Failure {
    let fault = |code, (source, span): (&Arc<Source>, Span)| Diagnostic::at(code, source, span);
    let (report, code) = match error.kind() {
        ErrorKind::SyntaxError(report) => (report, Code::TemplateSyntax),
        ErrorKind::RenderingError(report) => (report, Code::TemplateFails),
        other => {
            let start = (prepared.source(), prepared.start());
            return Failure::Fault(Box::new(
                fault(Code::TemplateFails, start).with("reason", other.to_string()),
            ));
        }
    };
    let span = place(&report.span().range);
    let words = text.get(report.span().range.clone()).unwrap_or_default();
    if let Some((_, name)) = report.message().split_once(FORBIDDEN) {
        let name = name.split_whitespace().next().unwrap_or(name).to_owned();
        return Failure::Fault(Box::new(fault(Code::ForbiddenFilter, span).with("name", name)));
    }
    // Names that no record has were found before Tera ran: what is undefined now is a gap of this client.
    let is_name =
        !words.is_empty() && words.chars().all(|c| c.is_ascii_alphanumeric() || "_.?[]".contains(c));
    if code == Code::TemplateFails && is_name && report.message().contains("defined") {
        return Failure::Gap(words.replace('?', ""));
    }
    Failure::Fault(Box::new(fault(code, span).with("reason", report.message().to_owned())))
}
