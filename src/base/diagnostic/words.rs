//! The sentences of a diagnostic, out of the message files.

use super::super::locale::{Argument, Messages};
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
    let get = |suffix: &str| {
        // An empty argument counts as missing, and a sentence that misses one is left out: that is how "did you
        // mean" stands only where there is something to suggest.
        let arguments =
            diagnostic.arguments.iter().filter(|(_, value)| *value != Argument::Text(String::new()));
        let arguments = arguments.map(|(name, value)| (*name, value.clone()));
        messages.get(&format!("{id}{suffix}"), arguments).filter(|text| !text.trim().is_empty())
    };
    Words {
        message: get("").unwrap_or_else(|| fallback(diagnostic)),
        label: get(".label"),
        help: get(".help"),
    }
}

/// What `explain` prints about a code.
pub fn explanation(code: Code, messages: &Messages) -> Option<String> {
    messages.get(&format!("{}.explain", code.id()), [])
}

/// A workspace's own message file may lack a sentence: then the arguments must do.
fn fallback(diagnostic: &Diagnostic) -> String {
    let arguments: Vec<String> =
        diagnostic.arguments.iter().map(|(name, value): &(_, Argument)| format!("{name}: {value}")).collect();
    format!("{} ({})", diagnostic.code.id(), arguments.join(", "))
}
