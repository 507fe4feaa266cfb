//! `services.yaml`: what the provider offers, and how fast.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::base::value::{Duration, Id, LocalizedText};

/// The service catalogue and the service levels: `content/services.yaml`.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub struct Catalogue {
    /// The version of the record's form; always 1.
    #[schemars(required, extend("x-required" = true))]
    pub schema: Option<u32>,
    /// Every service on offer.
    pub services: Vec<Service>,
    /// Every service level.
    pub levels: Vec<ServiceLevel>,
}

/// A managed service.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub struct Service {
    /// The id that intake records name.
    #[schemars(required, extend("x-required" = true))]
    pub id: Option<Id>,
    /// What people call it.
    #[schemars(required, extend("x-required" = true))]
    pub name: Option<LocalizedText>,
    /// One sentence on what it does for a client.
    pub summary: Option<LocalizedText>,
    /// What is included.
    pub includes: Vec<LocalizedText>,
    /// What is not.
    pub excludes: Vec<LocalizedText>,
}

/// A service level with its targets.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub struct ServiceLevel {
    /// The id that intake records name.
    #[schemars(required, extend("x-required" = true))]
    pub id: Option<Id>,
    /// What people call it.
    #[schemars(required, extend("x-required" = true))]
    pub name: Option<LocalizedText>,
    /// What it means, in a sentence.
    pub summary: Option<LocalizedText>,
    /// When the clock runs: "business hours of the site", "day and night".
    pub clock: Option<LocalizedText>,
    /// The targets, the most urgent first.
    pub targets: Vec<Target>,
}

/// What is promised for a priority.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub struct Target {
    /// The priority's id, such as `critical`.
    #[schemars(required, extend("x-required" = true))]
    pub priority: Option<Id>,
    /// The priority's name.
    pub name: Option<LocalizedText>,
    /// A worked example of it.
    pub example: Option<LocalizedText>,
    /// How soon a person answers.
    pub response: Option<Duration>,
    /// How soon it works again.
    pub resolution: Option<Duration>,
}
