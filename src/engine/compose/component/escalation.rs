//! `{escalation}`: whom to turn to when help does not come.

use super::pieces::reach;
use super::{Scope, Trouble};
use crate::model::document::{Block, Inline, Item};

pub(super) use super::NoOptions as Options;

pub(super) fn lower(_: &Options, scope: &Scope<'_>) -> Result<Vec<Block>, Trouble> {
    let steps = scope.view.provider.escalation.iter();
    let items: Vec<Item> = steps
        .filter_map(|step| {
            let by_role = step.role.as_ref().and_then(|role| scope.view.in_role(role));
            let person = by_role.or_else(|| step.person.as_ref().and_then(|id| scope.view.person(id)))?;
            let mut content = vec![Inline::strong(person.name.as_deref()?)];
            if let Some(role) = scope.text(person.role.as_ref()) {
                content.push(Inline::text(format!(", {role}")));
            }
            if let Some(when) = scope.text(step.when.as_ref()) {
                content.push(Inline::Break);
                content.push(Inline::text(when));
            }
            if let Some(Block::Paragraph { content: own }) =
                reach(person.phone.as_deref(), person.email.as_ref().map(|email| email.as_str()))
            {
                content.push(Inline::Break);
                content.extend(own.into_iter().map(|part| match part {
                    Inline::Break => Inline::text(" · "),
                    other => other,
                }));
            }
            Some(Item::plain(vec![Block::Paragraph { content }]))
        })
        .collect();
    Ok(if items.is_empty() { Vec::new() } else { vec![Block::List { start: Some(1), items }] })
}
