//! `{emergency}`: what to do when nothing works.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::pieces::{bullets, cell, phone};
use super::{Scope, Trouble};
use crate::base::value::Id;
use crate::model::document::{Align, Block, Card, Column, Inline, Table};

/// Options of `{emergency}`.
#[derive(Debug, Default, Serialize, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub(super) struct Options {
    /// Without the numbers, which stand elsewhere, and with the order as a list: for the sheet on the wall.
    sheet: Option<bool>,
}

pub(super) fn lower(options: &Options, scope: &Scope<'_>) -> Result<Vec<Block>, Trouble> {
    let sheet = options.sheet.unwrap_or_default();
    let Some(emergency) = &scope.view.intake.emergency else { return Ok(Vec::new()) };
    let mut out = Vec::new();
    let calls: Vec<_> = emergency
        .call
        .iter()
        .filter_map(|id| {
            let contact =
                scope.view.intake.contacts.iter().find(|contact| contact.id.as_ref() == Some(id))?;
            Some(vec![
                cell(vec![Inline::strong(contact.name.as_deref()?)]),
                cell(contact.phone.as_deref().map(phone).into_iter().collect()),
            ])
        })
        .collect();
    if !calls.is_empty() && !sheet {
        let column = |share| Column { share, align: Align::Start };
        out.push(Block::Table(Table {
            caption: scope.word("emergency-call"),
            columns: vec![column(1), column(1)],
            head: ["contact", "channel-phone"].iter().map(|id| vec![Inline::text(scope.word(id))]).collect(),
            rows: calls,
            row_heads: true,
        }));
    }
    let mut items = Vec::new();
    for (word, texts) in [("emergency-first", &emergency.first), ("emergency-never", &emergency.never)] {
        if let Some(list) = bullets(texts.iter().filter_map(|text| scope.text(Some(text)))) {
            let title = vec![Inline::text(scope.word(word))];
            items.push(Card { picture: None, title, subtitle: Vec::new(), blocks: vec![list], lead: false });
        }
    }
    if !items.is_empty() {
        out.push(Block::Cards { columns: 2, items });
    }
    let order: Vec<String> = emergency.order.iter().filter_map(|id| name_of(id, scope)).collect();
    if sheet && !order.is_empty() {
        let steps: Vec<String> =
            order.iter().enumerate().map(|(at, name)| format!("{}.\u{a0}{name}", at + 1)).collect();
        out.push(Block::Paragraph {
            content: vec![
                Inline::strong(scope.word("emergency-order-title")),
                Inline::Break,
                Inline::text(steps.join(" · ")),
            ],
        });
    } else if !order.is_empty() {
        let order = scope.formats.list(&order);
        out.push(Block::paragraph(scope.phrase("emergency-order", [("order", order.into())])));
    }
    Ok(out)
}

fn name_of(id: &Id, scope: &Scope<'_>) -> Option<String> {
    let intake = &scope.view.intake;
    let system = intake.systems.iter().find(|system| system.id.as_ref() == Some(id));
    let device =
        intake.inventory.iter().flat_map(|list| &list.devices).find(|device| device.id.as_ref() == Some(id));
    match (system, device) {
        (Some(system), _) => system.name.clone(),
        (None, Some(device)) => {
            scope.text(device.name.as_ref()).map(str::to_owned).or_else(|| device.model.clone())
        }
        (None, None) => None,
    }
}
