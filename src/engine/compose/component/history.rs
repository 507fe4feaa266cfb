//! `{history}`: where the provider comes from, in dated lines.

use super::{Scope, Trouble};
use crate::model::document::{Block, Fact, Inline};

pub(super) use super::NoOptions as Options;

pub(super) fn lower(_: &Options, scope: &Scope<'_>) -> Result<Vec<Block>, Trouble> {
    let items: Vec<Fact> = scope
        .view
        .provider
        .history
        .iter()
        .filter_map(|milestone| {
            let what = scope.text(milestone.what.as_ref())?;
            // A year is a name, not a number: no grouping.
            let year = milestone.year?.to_string();
            Some(Fact { name: vec![Inline::text(year)], value: vec![Inline::text(what)] })
        })
        .collect();
    Ok(if items.is_empty() { Vec::new() } else { vec![Block::Facts { items }] })
}
