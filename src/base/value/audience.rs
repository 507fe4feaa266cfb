//! Who may read something.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// Who may read a document or a field.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Audience {
    /// The client, and so everybody.
    Client,
    /// The provider's own people.
    Internal,
}
