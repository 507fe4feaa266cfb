//! `{callout}`: a remark set apart.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::{Scope, Trouble};
use crate::model::document::{Block, Inline, Tone};

/// Options of `{callout}`.
#[derive(Debug, Default, Serialize, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub(super) struct Options {
    /// Its tone; `note` where nothing is said.
    tone: Option<ToneName>,
    /// A title.
    title: Option<String>,
    /// What it says, in Markdown.
    #[schemars(required, extend("x-required" = true))]
    text: Option<String>,
}

/// The tones by name.
#[derive(Debug, Clone, Copy, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
enum ToneName {
    /// Good to know.
    Note,
    /// Makes something easier.
    Tip,
    /// Must not be missed.
    Important,
    /// Something can go wrong.
    Warning,
}

pub(super) fn lower(options: &Options, scope: &Scope<'_>) -> Result<Vec<Block>, Trouble> {
    let tone = match options.tone {
        None | Some(ToneName::Note) => Tone::Note,
        Some(ToneName::Tip) => Tone::Tip,
        Some(ToneName::Important) => Tone::Important,
        Some(ToneName::Warning) => Tone::Warning,
    };
    let title = options.title.as_deref().map(|title| scope.plain(title)).transpose()?;
    let blocks = scope.markdown(options.text.as_deref().unwrap_or_default())?;
    Ok(vec![Block::Callout { tone, title: title.map(Inline::text).into_iter().collect(), blocks }])
}
