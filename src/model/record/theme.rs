//! `theme.yaml`: what a theme lets one set.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::base::value::{Color, Id};

/// A theme's tokens, which the provider's brand overrides.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub struct ThemeSettings {
    /// The version of the record's form; always 1.
    #[schemars(required, extend("x-required" = true))]
    pub schema: Option<u32>,
    /// The theme's id, which is also its folder's name.
    pub id: Option<Id>,
    /// The colour of headings, links and bars, where the provider names none.
    pub primary: Option<Color>,
    /// The colour of the few things that must be found at once, where the provider names none.
    pub accent: Option<Color>,
    /// The family of all text.
    pub font: Option<String>,
    /// The family of commands, serials and paths.
    pub mono: Option<String>,
}
