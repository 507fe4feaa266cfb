//! `theme.yaml`: what a theme lets one set.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::base::value::{Color, FilePath, Id};

/// A theme's tokens, which the provider's brand overrides.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub struct ThemeSettings {
    /// The version of the record's form; always 1.
    #[schemars(required, extend("x-required" = true))]
    pub schema: Option<u32>,
    /// The theme's id, which is also its folder's name.
    pub id: Option<Id>,
    /// The theme whose files and values stand below this one's; `default` where nothing is said.
    pub inherits: Option<Id>,
    /// The colour of headings, links and bars, where the provider names none.
    pub primary: Option<Color>,
    /// The colour of the few things that must be found at once, where the provider names none.
    pub accent: Option<Color>,
    /// The family of all text.
    pub font: Option<String>,
    /// The family of headings; that of all text where nothing is said.
    pub heading_font: Option<String>,
    /// The family of commands, serials and paths.
    pub mono: Option<String>,
    /// How round the corners of boxes, pictures and fields are, in pixels; 0 is square.
    #[schemars(range(min = 0, max = 16))]
    pub radius: Option<u8>,
    /// The logo where the provider names none: SVG, PNG or JPEG, in the theme's folder.
    pub logo: Option<FilePath>,
}
