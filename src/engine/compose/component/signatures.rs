//! `{signatures}`: where both sides sign, and witnesses where they are wanted.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::pieces::cell;
use super::planned::{plain_cell, strong_cell, table};
use super::{Scope, Trouble};
use crate::base::value::ContactPurpose;
use crate::model::document::{Block, Cell, Inline};

/// Options of `{signatures}`.
#[derive(Debug, Default, Serialize, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub(super) struct Options {
    /// Room for how many witnesses; none where nothing is said.
    #[schemars(range(min = 0, max = 4))]
    witnesses: Option<u32>,
}

pub(super) fn lower(options: &Options, scope: &Scope<'_>) -> Result<Vec<Block>, Trouble> {
    let view = scope.view;
    let signs = view.intake.contacts.iter().find(|contact| contact.purposes.contains(&ContactPurpose::Signs));
    let client = signs.or(view.primary()).and_then(|contact| contact.name.as_deref());
    let ours = view.account_manager().and_then(|person| person.name.as_deref());
    let company = view.intake.company.as_ref().and_then(|company| company.name.as_deref());
    let row = |company: Option<&str>, person: Option<&str>| {
        vec![
            strong_cell(company.unwrap_or_default()),
            plain_cell(person.unwrap_or_default()),
            plain_cell(""),
            pen(),
        ]
    };
    let rows = vec![row(company, client), row(view.provider.name.as_deref(), ours)];
    let heads = [("sign-party", 7), ("sign-name", 6), ("sign-date", 4), ("sign-signature", 8)];
    let mut blocks: Vec<Block> = table(scope, &heads, rows, true).into_iter().collect();
    let witnesses = (1..=options.witnesses.unwrap_or_default())
        .map(|number| vec![plain_cell(number.to_string()), plain_cell(""), plain_cell(""), pen()])
        .collect();
    let heads = [("sla-witness", 3), ("sign-name", 8), ("sla-witness-id", 6), ("sign-signature", 8)];
    if let Some(table) = table(scope, &heads, witnesses, true) {
        blocks.push(Block::paragraph(scope.word("sla-witnesses")));
        blocks.push(table);
    }
    Ok(blocks)
}

/// Room for a pen.
fn pen() -> Cell {
    cell(vec![Inline::Break, Inline::Break])
}
