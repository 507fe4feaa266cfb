//! `{breach}`: a time that was not kept, worked out in numbers: the most urgent target of the level, half as long again,
//! and the credit out of the client's own fee. Counted in hours of the clock, so that no calendar is needed.

use rust_decimal::Decimal;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::{Scope, Trouble};
use crate::base::value::Duration;
use crate::model::document::{Block, Fact, Inline};

/// Options of `{breach}`.
#[derive(Debug, Default, Serialize, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub(super) struct Options {
    /// The credit for one breach in percent of the monthly fee, as the clause says it.
    #[schemars(required, extend("x-required" = true), range(min = 1, max = 100))]
    credit: Option<u32>,
}

pub(super) fn lower(options: &Options, scope: &Scope<'_>) -> Result<Vec<Block>, Trouble> {
    Ok(facts(options.credit.unwrap_or_default(), scope)
        .map(|items| vec![Block::Facts { items }])
        .unwrap_or_default())
}

fn facts(percent: u32, scope: &Scope<'_>) -> Option<Vec<Fact>> {
    let target = scope.view.level()?.targets.first()?;
    let name = scope.text(target.name.as_ref())?;
    let promised = target.resolution?;
    let (late, took) = half_as_long_again(promised)?;
    let credit = scope.view.intake.fees.as_ref().and_then(|fees| fees.monthly.as_ref()).map(|fee| {
        let money = |amount| scope.formats.money(amount, fee.currency.as_str());
        let credit = (fee.amount * Decimal::from(percent) / Decimal::ONE_HUNDRED).round_dp(2);
        let arguments = [
            ("percent", i64::from(percent).into()),
            ("fee", money(fee.amount).into()),
            ("credit", money(credit).into()),
        ];
        scope.phrase("sla-breach-sum", arguments)
    });
    let time = |time| scope.duration(time);
    let lines = [
        (
            "sla-breach-promised",
            scope.phrase("sla-breach-priority", [("name", name.into()), ("time", time(promised).into())]),
        ),
        ("sla-breach-took", scope.phrase("sla-breach-clock", [("time", time(took).into())])),
        ("sla-breach-late", time(late)),
        ("sla-breach-credit", credit.unwrap_or_else(|| super::gaps::marker(scope, "fees.monthly"))),
    ];
    let fact =
        |(word, value)| Fact { name: vec![Inline::text(scope.word(word))], value: vec![Inline::text(value)] };
    Some(lines.into_iter().map(fact).collect())
}

/// By how much a target is missed in the example, and how long it took in all.
fn half_as_long_again(promised: Duration) -> Option<(Duration, Duration)> {
    let minutes = |minutes| Duration::Working { weeks: 0, days: 0, minutes };
    match promised {
        Duration::Working { weeks: 0, days: 0, minutes: all @ 2.. } => {
            Some((minutes(all / 2), minutes(all + all / 2)))
        }
        Duration::Working { weeks, days, minutes: rest } => {
            let late = Duration::Working { weeks: 0, days: 1, minutes: 0 };
            Some((late, Duration::Working { weeks, days: days + 1, minutes: rest }))
        }
        Duration::CalendarDays(days) => Some((Duration::CalendarDays(1), Duration::CalendarDays(days + 1))),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn hours_are_missed_by_half_and_days_by_one() {
        let hours = |count: u32| Duration::Working { weeks: 0, days: 0, minutes: count * 60 };
        assert_eq!(half_as_long_again(hours(4)), Some((hours(2), hours(6))));
        let days = |days| Duration::Working { weeks: 0, days, minutes: 0 };
        assert_eq!(half_as_long_again(days(2)), Some((days(1), days(3))));
    }
}
