//! `{text}`: the paragraphs of a long value, such as `of: provider.vision`.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::pieces::paragraphs;
use super::{Scope, Trouble};
use crate::engine::compose::template::{is_name, resolve};
use crate::engine::compose::view;
use crate::model::document::Block;

/// Options of `{text}`.
#[derive(Debug, Default, Serialize, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub(super) struct Options {
    /// The value's path.
    #[schemars(required, extend("x-required" = true))]
    of: Option<String>,
}

pub(super) fn lower(options: &Options, scope: &Scope<'_>) -> Result<Vec<Block>, Trouble> {
    let path = options.of.as_deref().unwrap_or_default();
    let values = view::values(scope.view, scope.formats, 1);
    match resolve(&values, path) {
        Some(serde_json::Value::String(text)) => Ok(paragraphs(text)),
        Some(_) => Err(Trouble::Unknown {
            what: "path",
            found: path.to_owned(),
            known: "provider.vision".to_owned(),
        }),
        // Not known yet: nothing to show.
        None if is_name(path) => Ok(Vec::new()),
        None => Err(Trouble::Unknown {
            what: "path",
            found: path.to_owned(),
            known: "provider.vision".to_owned(),
        }),
    }
}
