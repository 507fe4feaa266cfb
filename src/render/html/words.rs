//! The words around a document: out of the messages of its language, never out of a template.

use std::collections::BTreeMap;

use tera::value::Key;
use tera::{Error, Kwargs, State, TeraResult, Value};

/// The words that the default theme's pages need, as `ui-<key>` of the messages.
pub const WORDS: &[&str] = &[
    "all-clients",
    "all-documents",
    "answer-clear",
    "answer-clear-sure",
    "answer-cleared",
    "answer-correct",
    "answer-kept",
    "answer-mail",
    "answer-mail-attach",
    "answer-mail-body",
    "answer-mail-opened",
    "answer-mail-subject",
    "answer-mail-too-long",
    "answer-missing-choice",
    "answer-missing-date",
    "answer-missing-name",
    "answer-missing-rows",
    "answer-missing-text",
    "answer-not-sent",
    "answer-post",
    "answer-restored",
    "answer-row",
    "answer-save",
    "answer-saved",
    "answer-saved-to",
    "answer-sending",
    "answer-sent",
    "answer-wrong",
    "as-of",
    "box-open",
    "box-ticked",
    "callout-important",
    "callout-note",
    "callout-tip",
    "callout-warning",
    "completeness",
    "contents",
    "copy-link",
    "documents",
    "download-pdf",
    "files",
    "guide",
    "internal-note",
    "kept-copies",
    "language",
    "late",
    "link-copied",
    "mail-copied",
    "mail-copy-subject",
    "mail-copy-text",
    "mail-copy-to",
    "mail-enclosed",
    "mail-from",
    "mail-open",
    "mail-plain",
    "mail-to",
    "next-date",
    "next-page",
    "no-date",
    "on-this-page",
    "own-documents",
    "pdf",
    "percent",
    "portfolio-dates",
    "portfolio-expiries",
    "portfolio-finished",
    "portfolio-nothing-due",
    "portfolio-open-step",
    "portfolio-title",
    "portfolio-waiting",
    "previous-page",
    "print-all",
    "scheme-dark",
    "search",
    "search-hits",
    "search-none",
    "search-some",
    "site-menu",
    "site-pages",
    "skip-to-content",
    "stamp-note",
    "step-of",
    "table",
    "timeline-all",
    "timeline-narrower",
    "timeline-owner",
    "timeline-phase",
    "timeline-wider",
    "trail",
    "turn-page",
    "version",
    "xlsx",
];

/// Labels that the writer puts on what has no words of its own.
pub(super) struct Labels {
    /// A callout that is good to know.
    pub(super) note: String,
    /// A callout that makes something easier.
    pub(super) tip: String,
    /// A callout that must not be missed.
    pub(super) important: String,
    /// A callout about something that can go wrong.
    pub(super) warning: String,
    /// A table that neither caption nor heading names.
    pub(super) table: String,
    /// A ticked box.
    pub(super) box_ticked: String,
    /// A box that is not ticked.
    pub(super) box_open: String,
}

impl Labels {
    /// The labels of a language, or the name of the first that is missing.
    pub(super) fn new(words: &BTreeMap<String, String>) -> Result<Labels, String> {
        let get = |key: &str| words.get(key).cloned().ok_or_else(|| missing(key));
        Ok(Labels {
            note: get("callout-note")?,
            tip: get("callout-tip")?,
            important: get("callout-important")?,
            warning: get("callout-warning")?,
            table: get("table")?,
            box_ticked: get("box-ticked")?,
            box_open: get("box-open")?,
        })
    }
}

/// `word(key="as-of", date=…)` of the theme's files: a word of the page's language, its `{…}` filled in.
pub(super) fn word(arguments: Kwargs, state: &State<'_>) -> TeraResult<String> {
    let key = arguments.must_get::<&str>("key")?;
    let words = state.get::<Value>("words")?.unwrap_or_else(Value::undefined);
    let pattern = words.as_map().and_then(|map| map.get(&Key::Str(key))).and_then(Value::as_str);
    let pattern = pattern.ok_or_else(|| Error::message(missing(key)))?;
    fill(pattern, |name| {
        let value = arguments.get::<Value>(name).ok().flatten()?;
        value.as_str().map(str::to_owned).or_else(|| value.as_i128().map(|number| number.to_string()))
    })
    .map_err(|name| Error::message(format!("the word `{key}` needs `{name}`")))
}

/// What a diagnostic says about a word that the language does not have.
fn missing(key: &str) -> String {
    format!("no message `ui-{key}`")
}

/// Fills each `{name}` of a pattern, or gives the first name without a value. Values are not looked into.
fn fill(pattern: &str, value: impl Fn(&str) -> Option<String>) -> Result<String, String> {
    let mut out = String::with_capacity(pattern.len() + 16);
    let mut rest = pattern;
    while let Some((before, after)) = rest.split_once('{') {
        let Some((name, behind)) = after.split_once('}') else { break };
        out.push_str(before);
        out.push_str(&value(name).ok_or_else(|| name.to_owned())?);
        rest = behind;
    }
    out.push_str(rest);
    Ok(out)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn patterns_are_filled_once() {
        let value = |name: &str| (name == "date").then(|| "{date} of {x}".to_owned());
        assert_eq!(fill("As of {date}.", value).unwrap(), "As of {date} of {x}.");
        assert_eq!(fill("{page} of", value).unwrap_err(), "page");
        assert_eq!(fill("open { brace", value).unwrap(), "open { brace");
    }
}
