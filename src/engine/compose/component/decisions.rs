//! `{decisions}`: what was decided in the kick-off.

use super::pieces::bullets;
use super::{Scope, Trouble};
use crate::model::document::Block;

pub(super) use super::NoOptions as Options;

pub(super) fn lower(_: &Options, scope: &Scope<'_>) -> Result<Vec<Block>, Trouble> {
    let decisions = scope.view.onboarding.kickoff.iter().flat_map(|kickoff| &kickoff.decisions);
    Ok(bullets(decisions.filter_map(|text| scope.text(Some(text)))).into_iter().collect())
}
