//! What is not known yet, said in words where a value would stand. Only an agreement's internal draft shows gaps; in every
//! other document nothing is shown, or the document is not made.

use super::Scope;
use crate::model::document::{Block, Inline, Tone};

/// The value, or in a draft that marks its gaps the words for what is missing.
pub(super) fn or_gap(scope: &Scope<'_>, path: &str, value: Option<String>) -> Option<String> {
    value.or_else(|| scope.marks_gaps.then(|| marker(scope, path)))
}

/// "[still open: the client's tax id]".
pub(in crate::engine::compose) fn marker(scope: &Scope<'_>, path: &str) -> String {
    scope.phrase("sla-gap", [("what", words(scope, path).into())])
}

/// Everything that is open, above the draft.
pub(in crate::engine::compose) fn callout(scope: &Scope<'_>, paths: &[String]) -> Block {
    let items: Vec<String> = paths.iter().map(|path| words(scope, path)).collect();
    let mut blocks = vec![Block::paragraph(scope.word("sla-gaps-text"))];
    blocks.extend(super::pieces::bullets(items.iter().map(String::as_str)));
    Block::Callout { tone: Tone::Warning, title: vec![Inline::text(scope.word("sla-gaps"))], blocks }
}

/// A path of the records in words; the path itself where there are none for it.
fn words(scope: &Scope<'_>, path: &str) -> String {
    let id = format!("ui-sla-gap-{}", path.replace(['.', '_'], "-"));
    scope.messages.get(&id, []).unwrap_or_else(|| path.to_owned())
}
