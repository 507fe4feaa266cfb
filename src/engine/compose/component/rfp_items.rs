//! `{rfp-items}`: the checklist of a request for proposal, category by category, with each vendor's answers; without
//! vendors, with boxes to tick. Internal.

use super::pieces::{cell, lines};
use super::planned::plain_cell;
use super::{Scope, Trouble};
use crate::model::document::{Align, Block, Cell, Column, Inline, Table};
use crate::model::record::{RfpCategory, RfpItem, RfpVendor, RfpVerdict};

pub(super) use super::NoOptions as Options;

/// The level of a category's heading.
const LEVEL: u8 = 2;

pub(super) fn lower(_: &Options, scope: &Scope<'_>) -> Result<Vec<Block>, Trouble> {
    let Some(rfp) = &scope.view.rfp else { return Ok(Vec::new()) };
    let mut blocks = Vec::new();
    for category in rfp.categories.iter().filter(|category| !category.items.is_empty()) {
        let (Some(title), Some(id)) = (scope.text(category.title.as_ref()), &category.id) else { continue };
        blocks.push(Block::Heading {
            level: LEVEL,
            id: format!("category-{id}"),
            content: vec![Inline::text(title)],
            new_page: false,
            landscape: false,
        });
        blocks.push(items(scope, category, &rfp.vendors));
    }
    Ok(blocks)
}

fn items(scope: &Scope<'_>, category: &RfpCategory, vendors: &[RfpVendor]) -> Block {
    let answers: Vec<String> = if vendors.is_empty() {
        ["rfp-yes", "rfp-partly", "rfp-no"].map(|word| scope.word(word)).to_vec()
    } else {
        vendors.iter().map(|vendor| vendor.name.clone().unwrap_or_default()).collect()
    };
    let heads: Vec<String> =
        [scope.word("rfp-item"), scope.word("rfp-weight")].into_iter().chain(answers.clone()).collect();
    let shares = [14, 3].into_iter().chain(answers.iter().map(|_| if vendors.is_empty() { 3 } else { 6 }));
    let rows = category.items.iter().filter_map(|item| {
        let text = scope.text(item.text.as_ref())?;
        let boxes = || answers.iter().map(|alt| Cell::Box { alt: alt.clone() }).collect::<Vec<_>>();
        let said = || vendors.iter().map(|vendor| answer(scope, item, vendor)).collect();
        let answers = if vendors.is_empty() { boxes() } else { said() };
        Some([plain_cell(text), plain_cell(item.weight().to_string())].into_iter().chain(answers).collect())
    });
    Block::Table(Table {
        caption: String::new(),
        columns: shares
            .enumerate()
            .map(|(index, share)| Column { share, align: if index == 1 { Align::End } else { Align::Start } })
            .collect(),
        head: heads.into_iter().map(|head| vec![Inline::text(head)]).collect(),
        rows: rows.collect(),
        row_heads: true,
    })
}

/// What a vendor answered, with its note under it.
fn answer(scope: &Scope<'_>, item: &RfpItem, vendor: &RfpVendor) -> Cell {
    let word = match vendor.answer(item) {
        Some(RfpVerdict::Yes) => "rfp-yes",
        Some(RfpVerdict::Partly) => "rfp-partly",
        Some(RfpVerdict::No) => "rfp-no",
        None => "rfp-unanswered",
    };
    let said = item.id.as_ref().and_then(|id| vendor.answers.get(id));
    let note = said.and_then(|said| scope.text(said.note.as_ref())).map(Inline::text);
    cell(lines(vec![vec![Inline::text(scope.word(word))], note.into_iter().collect()]))
}
