//! `{rfp-scores}`: how well each vendor fits, in all and by category. Internal.

use super::pieces::text_cell;
use super::planned::{plain_cell, strong_cell};
use super::{Scope, Trouble};
use crate::model::document::{Align, Block, Cell, Column, Inline, Table};
use crate::model::record::{Rfp, RfpScore, RfpVendor};

pub(super) use super::NoOptions as Options;

pub(super) fn lower(_: &Options, scope: &Scope<'_>) -> Result<Vec<Block>, Trouble> {
    let Some(rfp) = scope.view.rfp.as_ref().filter(|rfp| !rfp.vendors.is_empty()) else {
        return Ok(Vec::new());
    };
    Ok(vec![vendors(scope, rfp), categories(scope, rfp)])
}

/// Vendors, the best first.
fn vendors(scope: &Scope<'_>, rfp: &Rfp) -> Block {
    let mut scored: Vec<(&RfpVendor, RfpScore)> =
        rfp.vendors.iter().map(|vendor| (vendor, vendor.score(&rfp.categories))).collect();
    let compare = scope.formats.compare();
    let name = |vendor: &RfpVendor| vendor.name.clone().unwrap_or_default();
    scored.sort_by(|a, b| {
        b.1.thousandths().cmp(&a.1.thousandths()).then_with(|| compare(&name(a.0), &name(b.0)))
    });
    let rows = scored
        .into_iter()
        .map(|(vendor, score)| {
            let counts = [score.yes, score.partly, score.no, score.unanswered];
            let cells = [strong_cell(name(vendor)), plain_cell(percent(scope, score))];
            cells.into_iter().chain(counts.map(|count| plain_cell(count.to_string()))).collect()
        })
        .collect();
    let heads = ["rfp-vendor", "rfp-score", "rfp-yes", "rfp-partly", "rfp-no", "rfp-unanswered"];
    let heads = heads.map(|word| scope.word(word));
    table(&heads, &[8, 4, 3, 3, 3, 4], rows)
}

/// Where each vendor is strong and weak.
fn categories(scope: &Scope<'_>, rfp: &Rfp) -> Block {
    let names = rfp.vendors.iter().map(|vendor| vendor.name.clone().unwrap_or_default());
    let heads: Vec<String> =
        [scope.word("rfp-category"), scope.word("rfp-weight")].into_iter().chain(names).collect();
    let rows = rfp
        .categories
        .iter()
        .map(|category| {
            let weight: u32 = category.items.iter().map(crate::model::record::RfpItem::weight).sum();
            let scores =
                rfp.vendors.iter().map(|vendor| plain_cell(percent(scope, vendor.score([category]))));
            [text_cell(scope.text(category.title.as_ref())), plain_cell(weight.to_string())]
                .into_iter()
                .chain(scores)
                .collect()
        })
        .collect();
    let shares: Vec<u16> = [10, 3].into_iter().chain(rfp.vendors.iter().map(|_| 4)).collect();
    table(&heads, &shares, rows)
}

/// "59.1%", as readers of the language write it.
fn percent(scope: &Scope<'_>, score: RfpScore) -> String {
    score.thousandths().map_or_else(String::new, |thousandths| {
        let percent = rust_decimal::Decimal::new(i64::from(thousandths), 1).normalize();
        scope.phrase("rfp-percent", [("percent", scope.formats.number(percent).into())])
    })
}

/// A table of figures under their heads.
fn table(heads: &[String], shares: &[u16], rows: Vec<Vec<Cell>>) -> Block {
    let align = |index: usize| if index == 0 { Align::Start } else { Align::End };
    Block::Table(Table {
        caption: String::new(),
        columns: shares
            .iter()
            .enumerate()
            .map(|(index, share)| Column { share: *share, align: align(index) })
            .collect(),
        head: heads.iter().map(|head| vec![Inline::text(head)]).collect(),
        rows,
        row_heads: true,
    })
}
