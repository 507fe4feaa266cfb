//! `{emergency-numbers}`: whom to call, the numbers first and large: our line, then the client's own people.

use super::pieces::phone;
use super::{Scope, Trouble};
use crate::model::document::{Block, Card, Inline};

pub(super) use super::NoOptions as Options;

pub(super) fn lower(_: &Options, scope: &Scope<'_>) -> Result<Vec<Block>, Trouble> {
    let view = scope.view;
    let card = |number: &str, subtitle: String, lead: bool| Card {
        picture: None,
        title: vec![phone(number)],
        subtitle: vec![Inline::text(subtitle)],
        blocks: Vec::new(),
        lead,
    };
    let mut items = Vec::new();
    let support = view.provider.support.as_ref();
    let line =
        support.and_then(|support| support.emergency_phone.as_deref()).or(view.provider.phone.as_deref());
    if let Some(number) = line {
        let name = view.provider.name.clone().unwrap_or_default();
        items.push(card(number, scope.phrase("emergency-our-line", [("name", name.into())]), true));
    }
    for id in view.intake.emergency.iter().flat_map(|emergency| &emergency.call) {
        let Some(contact) = view.intake.contacts.iter().find(|contact| contact.id.as_ref() == Some(id))
        else {
            continue;
        };
        if let (Some(number), Some(name)) = (contact.phone.as_deref(), contact.name.as_deref()) {
            let role = scope.text(contact.role.as_ref());
            let said = role.map_or(name.to_owned(), |role| format!("{name}, {role}"));
            items.push(card(number, said, false));
        }
    }
    Ok(if items.is_empty() { Vec::new() } else { vec![Block::Cards { columns: 2, items }] })
}
