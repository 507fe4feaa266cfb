//! `{fees}`: what the client pays, when, and for how long.

use super::gaps::or_gap;
use super::{Scope, Trouble};
use crate::base::value::{Money, Period, PeriodUnit};
use crate::model::document::{Block, Fact, Inline};
use crate::model::record::Fees;

pub(super) use super::NoOptions as Options;

pub(super) fn lower(_: &Options, scope: &Scope<'_>) -> Result<Vec<Block>, Trouble> {
    let none = Fees::default();
    let fees = scope.view.intake.fees.as_ref().unwrap_or(&none);
    let money = |money: &Money| scope.formats.money(money.amount, money.currency.as_str());
    let due = fees.due_day.map(|day| scope.phrase("sla-fee-due-day", [("day", i64::from(day).into())]));
    let lines = [
        ("sla-fee-monthly", or_gap(scope, "fees.monthly", fees.monthly.as_ref().map(money))),
        ("sla-fee-setup", fees.setup.as_ref().map(money)),
        ("sla-fee-due", or_gap(scope, "fees.due_day", due)),
        ("sla-fee-term", or_gap(scope, "fees.term", fees.term.map(|term| period(scope, term)))),
    ];
    let items: Vec<Fact> = lines
        .into_iter()
        .filter_map(|(word, value)| {
            Some(Fact { name: vec![Inline::text(scope.word(word))], value: vec![Inline::text(value?)] })
        })
        .collect();
    Ok(if items.is_empty() { Vec::new() } else { vec![Block::Facts { items }] })
}

/// "12 months".
pub(super) fn period(scope: &Scope<'_>, period: Period) -> String {
    let unit = match period.unit {
        PeriodUnit::Day => "days",
        PeriodUnit::Week => "weeks",
        PeriodUnit::Month => "months",
        PeriodUnit::Year => "years",
    };
    scope.phrase(&format!("sla-term-{unit}"), [("count", i64::from(period.count).into())])
}
