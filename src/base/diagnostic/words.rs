//! The sentences of a diagnostic, out of the message files.

use super::super::locale::{Argument, Messages};
use super::super::text::find_secret;
use super::{Code, Diagnostic};

/// The sentences of a diagnostic in one language.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Words {
    /// What is wrong.
    pub message: String,
    /// What stands beside the caret: usually the fix.
    pub label: Option<String>,
    /// What is allowed, or what to do.
    pub help: Option<String>,
}

/// The sentences of `diagnostic`: `<code>`, `<code>.label` and `<code>.help` of the message files.
///
/// A sentence that is absent, or that needs an argument which has nothing to say, is `None`.
pub fn words(diagnostic: &Diagnostic, messages: &Messages) -> Words {
    let id = diagnostic.code.id();
    let arguments = without_secrets(diagnostic);
    let get = |suffix: &str| {
        // An empty argument counts as missing, and a sentence that misses one is left out: that is how "did you
        // mean" stands only where there is something to suggest.
        let arguments = arguments.iter().filter(|(_, value)| *value != Argument::Text(String::new()));
        let arguments = arguments.map(|(name, value)| (*name, value.clone()));
        messages.get(&format!("{id}{suffix}"), arguments).filter(|text| !text.trim().is_empty())
    };
    Words {
        message: get("").unwrap_or_else(|| fallback(id, &arguments)),
        label: get(".label"),
        help: get(".help"),
    }
}

/// What a sentence shows in place of a secret.
const HIDDEN: &str = "***";
/// Shorter secrets would be found within innocent words.
const SHORTEST: usize = 4;

/// The arguments without what looks like a secret on the lines that they come from. Every sentence in every format is
/// made of these.
fn without_secrets(diagnostic: &Diagnostic) -> Vec<(&'static str, Argument)> {
    let letters = |text: &str| -> String {
        text.chars().filter(char::is_ascii_alphanumeric).map(|c| c.to_ascii_lowercase()).collect()
    };
    let places = diagnostic.place.iter().chain(&diagnostic.related);
    let lines = places.map(|place| place.source.line(place.position().line));
    let secrets: Vec<String> = lines
        .filter_map(|line| find_secret(line).map(|range| letters(&line[range])))
        .filter(|secret| secret.len() >= SHORTEST)
        .collect();
    let holds_one = |text: &str| {
        // A suggestion may be the secret with its signs left out.
        find_secret(text).is_some() || secrets.iter().any(|secret| letters(text).contains(secret))
    };
    let safe = |(name, value): &(&'static str, Argument)| match value {
        Argument::Text(text) if holds_one(text) => {
            let shown = if *name == "suggestion" { "" } else { HIDDEN };
            (*name, Argument::Text(shown.to_owned()))
        }
        value => (*name, value.clone()),
    };
    diagnostic.arguments.iter().map(safe).collect()
}

/// What `explain` prints about a code.
pub fn explanation(code: Code, messages: &Messages) -> Option<String> {
    messages.get(&format!("{}.explain", code.id()), [])
}

/// A workspace's own message file may lack a sentence: then the arguments must do.
fn fallback(id: &str, arguments: &[(&'static str, Argument)]) -> String {
    let arguments: Vec<String> = arguments.iter().map(|(name, value)| format!("{name}: {value}")).collect();
    format!("{id} ({})", arguments.join(", "))
}
