//! `{values}`: how the provider works, its own answers to the culture questions.

use super::pieces::bullets;
use super::{Scope, Trouble};
use crate::model::document::Block;

pub(super) use super::NoOptions as Options;

pub(super) fn lower(_: &Options, scope: &Scope<'_>) -> Result<Vec<Block>, Trouble> {
    Ok(bullets(scope.view.provider.values.iter().filter_map(|text| scope.text(Some(text))))
        .into_iter()
        .collect())
}
