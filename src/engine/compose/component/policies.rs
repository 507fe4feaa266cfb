//! `{policies}`: the house rules: what they say or where they stand, and since when they are accepted.

use super::meeting::{Rule, policy_lines};
use super::pieces::lines;
use super::{Scope, Trouble};
use crate::model::document::{Block, Fact, Inline};

pub(super) use super::NoOptions as Options;

pub(super) fn lower(_: &Options, scope: &Scope<'_>) -> Result<Vec<Block>, Trouble> {
    let items: Vec<Fact> = Rule::ALL
        .into_iter()
        .filter_map(|rule| {
            let value = lines(policy_lines(scope, rule));
            (!value.is_empty()).then(|| Fact { name: vec![Inline::text(scope.word(rule.word()))], value })
        })
        .collect();
    Ok(if items.is_empty() { Vec::new() } else { vec![Block::Facts { items }] })
}
