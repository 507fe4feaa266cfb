//! What is known of a document beside its text.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::base::locale::Locale;
use crate::base::value::Audience;

/// Facts about a document that stand outside its text.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Meta {
    /// The document kind, such as `welcome`; also its file name.
    pub kind: String,
    /// The language that it is written in.
    pub locale: Locale,
    /// Who may read it.
    pub audience: Audience,
    /// Its title, as on the cover.
    pub title: String,
    /// One sentence about it, for the start page and for search.
    pub description: Option<String>,
    /// The provider's name.
    pub provider: String,
    /// The client's name.
    pub client: String,
    /// The day it speaks of, ISO (`2026-11-09`).
    pub as_of: String,
    /// The same day as a reader of the locale writes it.
    pub as_of_text: String,
    /// Whether the PDF has a contents page.
    pub contents: bool,
    /// Paper of the PDF.
    pub paper: Paper,
    /// How large its text is.
    pub size: TextSize,
}

/// How large a document's text is.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum TextSize {
    /// For a sheet that must fit on one page.
    Small,
    /// For reading.
    #[default]
    Normal,
    /// For a wall: read in a hurry, from a step away.
    Large,
}

/// Where a page of a client's site stands in its navigation; the order is that of the navigation.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Section {
    /// The first pages: where one begins, whom one calls.
    Start,
    /// The project: plan, tasks, meetings.
    Onboarding,
    /// What was agreed.
    Services,
    /// What the client has: sites, devices, third parties.
    Environment,
    /// What one looks up.
    #[default]
    Help,
}

impl Section {
    /// Every section, in the order of the navigation.
    pub const ALL: [Section; 5] =
        [Section::Start, Section::Onboarding, Section::Services, Section::Environment, Section::Help];

    /// Its name, as it is typed.
    pub fn as_str(self) -> &'static str {
        match self {
            Section::Start => "start",
            Section::Onboarding => "onboarding",
            Section::Services => "services",
            Section::Environment => "environment",
            Section::Help => "help",
        }
    }
}

/// Paper sizes, chosen by the client's country or the document's locale.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Paper {
    /// 210 x 297 mm.
    A4,
    /// 8.5 x 11 in.
    UsLetter,
}
