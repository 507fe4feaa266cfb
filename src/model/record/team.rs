//! `team.yaml`: the provider's people.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::base::value::{Email, FilePath, Id, LocalizedText};

/// The provider's people: `content/team.yaml`.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub struct Team {
    /// The version of the record's form; always 1.
    #[schemars(required, extend("x-required" = true))]
    pub schema: Option<u32>,
    /// The people.
    pub people: Vec<Person>,
}

/// One of the provider's people.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub struct Person {
    /// The id that onboarding records name.
    #[schemars(required, extend("x-required" = true))]
    pub id: Option<Id>,
    /// First and last name.
    #[schemars(required, extend("x-required" = true))]
    pub name: Option<String>,
    /// What the person does.
    pub role: Option<LocalizedText>,
    /// A portrait, beside team.yaml.
    pub photo: Option<FilePath>,
    /// Work e-mail.
    pub email: Option<Email>,
    /// Work phone.
    pub phone: Option<String>,
    /// A phone that clients never see.
    pub private_phone: Option<String>,
    /// Two or three sentences.
    pub bio: Option<LocalizedText>,
    /// What clients call this person for.
    pub call_for: Option<LocalizedText>,
    /// Who stands in.
    pub substitute: Option<Id>,
}
