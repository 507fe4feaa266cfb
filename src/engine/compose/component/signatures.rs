//! `{signatures}`: where both sides sign on paper.

use super::pieces::cell;
use super::planned::{plain_cell, strong_cell, table};
use super::{Scope, Trouble};
use crate::base::value::ContactPurpose;
use crate::model::document::{Block, Inline};

pub(super) use super::NoOptions as Options;

pub(super) fn lower(_: &Options, scope: &Scope<'_>) -> Result<Vec<Block>, Trouble> {
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
            // Room for a pen.
            cell(vec![Inline::Break, Inline::Break]),
        ]
    };
    let rows = vec![row(company, client), row(view.provider.name.as_deref(), ours)];
    let heads = [("sign-party", 7), ("sign-name", 6), ("sign-date", 4), ("sign-signature", 8)];
    Ok(table(scope, &heads, rows, true).into_iter().collect())
}
