//! `{score-trend}`: the scores from review to review.

use rust_decimal::prelude::ToPrimitive as _;

use super::planned::plain_cell;
use super::results::{self, measure, score, score_with_n};
use super::{Scope, Trouble};
use crate::engine::answers::Wave;
use crate::model::document::{Block, Chart, Drawing, Spot, Trend};
use crate::model::survey::{Instrument, Tally};

pub(super) use super::results::Options;

pub(super) fn lower(options: &Options, scope: &Scope<'_>) -> Result<Vec<Block>, Trouble> {
    results::each(options, scope, |results, _| {
        // One point is no trend.
        if results.waves.len() < 2 {
            return Vec::new();
        }
        let mut instruments: Vec<Instrument> = Vec::new();
        for tally in results.waves.iter().flat_map(|wave| &wave.tallies) {
            if tally.n() > 0 && !instruments.contains(&tally.instrument) {
                instruments.push(tally.instrument);
            }
        }
        let mut blocks = Vec::new();
        for one in &instruments {
            if let Some(chart) = chart(scope, *one, &results.waves) {
                blocks.push(Block::paragraph(measure(scope, *one)));
                blocks.push(chart);
            }
        }
        blocks.extend(table(scope, &instruments, &results.waves));
        blocks
    })
}

fn of(wave: &Wave, instrument: Instrument) -> Option<&Tally> {
    wave.tallies.iter().find(|tally| tally.instrument == instrument)
}

/// "30 days".
fn days(scope: &Scope<'_>, wave: &Wave) -> String {
    scope.phrase("answers-days", [("days", i64::from(wave.day).into())])
}

fn table(scope: &Scope<'_>, instruments: &[Instrument], waves: &[Wave]) -> Option<Block> {
    let heads =
        std::iter::once(scope.word("answers-measure")).chain(waves.iter().map(|wave| days(scope, wave)));
    let shares: Vec<u16> = std::iter::once(9).chain(waves.iter().map(|_| 6)).collect();
    let row = |instrument: &Instrument| {
        let scores = waves.iter().map(|wave| {
            let words = of(wave, *instrument).map(|tally| score_with_n(scope, tally));
            plain_cell(words.unwrap_or_default())
        });
        std::iter::once(plain_cell(measure(scope, *instrument))).chain(scores).collect()
    };
    results::table(heads.collect(), &shares, 1, instruments.iter().map(row).collect())
}

/// The chart of a measure, where it has two points or more.
fn chart(scope: &Scope<'_>, instrument: Instrument, waves: &[Wave]) -> Option<Block> {
    let spot = |wave: &Wave| {
        let tally = of(wave, instrument)?;
        let value = tally.value()?;
        // A point of few answers does not stand without a warning: in a chart it looks as sure as any other.
        let count = if tally.is_of_few() { "answers-count-few" } else { "answers-count" };
        Some(Spot {
            label: days(scope, wave),
            note: scope.phrase(count, [("count", tally.n().into())]),
            value: value.to_f64()?,
            words: score(scope, instrument, value),
        })
    };
    let spots: Vec<Spot> = waves.iter().filter_map(spot).collect();
    let (least, most): (i8, i8) = match instrument {
        Instrument::Nps => (-100, 100),
        Instrument::Csat => (0, 100),
        Instrument::Ces => (1, 7),
    };
    let said: Vec<String> =
        spots.iter().map(|spot| format!("{}: {} ({})", spot.label, spot.words, spot.note)).collect();
    (spots.len() > 1).then(|| {
        Block::Chart(Box::new(Chart {
            title: scope.phrase("answers-trend-title", [("measure", measure(scope, instrument).into())]),
            description: said.join("; "),
            drawing: Drawing::Trend(Trend {
                least: f64::from(least),
                most: f64::from(most),
                ends: [least, most].map(|end| score(scope, instrument, end.into())),
                spots,
            }),
        }))
    })
}
