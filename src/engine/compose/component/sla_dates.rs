//! `{sla-dates}`: the days that an agreement speaks of. Its times apply from the day of activation.

use jiff::Span;

use super::{Scope, Trouble};
use crate::base::value::{Date, Period, PeriodUnit};
use crate::model::document::{Block, Fact, Inline};

pub(super) use super::NoOptions as Options;

pub(super) fn lower(_: &Options, scope: &Scope<'_>) -> Result<Vec<Block>, Trouble> {
    let onboarding = &scope.view.onboarding;
    let live = scope.view.plan.as_ref().is_some_and(|plan| plan.is_live());
    // What was promised counts until it happened.
    let activation = match &scope.view.plan {
        Some(plan) if live => Some(plan.finish),
        plan => onboarding.target.or(plan.as_ref().map(|plan| plan.forecast)),
    };
    let term = scope.view.intake.fees.as_ref().and_then(|fees| fees.term);
    let end = activation.zip(term).and_then(|(from, term)| last_day(from, term));
    let day = |day: Option<Date>| day.map(|day| scope.formats.date_long(day.0));
    let word = if live { "sla-date-active" } else { "sla-date-activation" };
    let lines = [
        ("sla-date-start", day(onboarding.start)),
        (word, day(activation).or_else(|| Some(scope.word("no-date")))),
        ("sla-date-end", day(end)),
    ];
    let items: Vec<Fact> = lines
        .into_iter()
        .filter_map(|(word, value)| {
            Some(Fact { name: vec![Inline::text(scope.word(word))], value: vec![Inline::text(value?)] })
        })
        .collect();
    let mut blocks = vec![Block::Facts { items }];
    if !live {
        blocks.push(Block::paragraph(scope.word("sla-dates-planned")));
    }
    Ok(blocks)
}

/// The last day of a term that begins on a day: "12 months" from 16 November end on 15 November.
fn last_day(from: Date, term: Period) -> Option<Date> {
    let count = i64::from(term.count);
    let span = match term.unit {
        PeriodUnit::Day => Span::new().days(count),
        PeriodUnit::Week => Span::new().weeks(count),
        PeriodUnit::Month => Span::new().months(count),
        PeriodUnit::Year => Span::new().years(count),
    };
    from.0.checked_add(span).and_then(|day| day.yesterday()).ok().map(Date)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::base::value::Scalar as _;

    #[test]
    fn a_term_ends_on_the_day_before() {
        let day = |text| Date::parse(text).unwrap();
        let year = Period { count: 12, unit: PeriodUnit::Month };
        assert_eq!(last_day(day("2026-11-16"), year), Some(day("2027-11-15")));
    }
}
