//! `onramp.yaml`: the workspace's settings.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::base::locale::Locale;
use crate::base::value::{FilePath, Id, Url};

/// The name of a theme's folder.
pub type ThemeName = Id;

/// Settings of a workspace: `onramp.yaml`.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub struct Settings {
    /// The version of the record's form; always 1.
    #[schemars(required, extend("x-required" = true))]
    pub schema: Option<u32>,
    /// The theme, a folder under `themes/`; `default` where nothing is said.
    pub theme: Option<ThemeName>,
    /// The language that the program itself speaks.
    pub language: Option<Locale>,
    /// The languages that documents are written in, beside those of the clients.
    pub locales: Vec<Locale>,
    /// The folder that a build writes to; `output` where nothing is said.
    pub output: Option<FilePath>,
    /// Document kinds, and pages of the clients' sites, that are not made here.
    pub disable: Vec<Id>,
    /// The clients' sites.
    pub site: Option<SiteSettings>,
}

/// What holds for the sites of all clients.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub struct SiteSettings {
    /// Where a client's site is published, such as `https://docs.northfield.example/{client}/`; with it, each site gets a
    /// sitemap.xml.
    pub base_url: Option<Url>,
}
