//! `{contacts}`: the client's own people.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::pieces::{cell, email, lines, phone, text_cell};
use super::{Scope, Trouble};
use crate::base::value::ContactPurpose;
use crate::model::document::{Align, Block, Column, Inline, Table};

/// Options of `{contacts}`.
#[derive(Debug, Default, Serialize, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub(super) struct Options {
    /// Only contacts for one of these purposes; everybody where nothing is said.
    #[serde(rename = "for")]
    #[schemars(extend("x-one-or-many" = true))]
    purposes: Vec<ContactPurpose>,
}

pub(super) fn lower(options: &Options, scope: &Scope<'_>) -> Result<Vec<Block>, Trouble> {
    let wanted = |purposes: &[ContactPurpose]| {
        options.purposes.is_empty() || options.purposes.iter().any(|purpose| purposes.contains(purpose))
    };
    let contacts = scope.view.intake.contacts.iter().filter(|contact| wanted(&contact.purposes));
    let rows: Vec<_> = contacts
        .map(|contact| {
            let purposes: Vec<String> = contact
                .purposes
                .iter()
                .map(|purpose| scope.word(&format!("purpose-{}", purpose.as_str())))
                .collect();
            let reach = vec![
                contact.phone.as_deref().map(phone).into_iter().collect(),
                contact.email.as_ref().map(|address| email(address.as_str())).into_iter().collect(),
            ];
            vec![
                cell(lines(vec![
                    contact.name.as_deref().map(Inline::strong).into_iter().collect(),
                    scope.text(contact.role.as_ref()).map(Inline::text).into_iter().collect(),
                ])),
                text_cell(Some(scope.formats.list(&purposes)).as_deref().filter(|text| !text.is_empty())),
                cell(lines(reach)),
            ]
        })
        .collect();
    if rows.is_empty() {
        return Ok(Vec::new());
    }
    let column = |share| Column { share, align: Align::Start };
    Ok(vec![Block::Table(Table {
        caption: String::new(),
        columns: vec![column(4), column(3), column(5)],
        head: ["contact", "contact-purpose", "reach"]
            .iter()
            .map(|id| vec![Inline::text(scope.word(id))])
            .collect(),
        rows,
        row_heads: true,
    })])
}
