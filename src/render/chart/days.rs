//! Days on which nobody works.

use std::collections::BTreeSet;

use super::axis::Axis;
use crate::model::document::Timeline;

/// A narrower day is not shaded: what remains would be stripes.
const NARROWEST: f64 = 3.0;

/// The left edge and the width of each run of days off.
pub(super) fn bands(timeline: &Timeline, axis: &Axis) -> Vec<(f64, f64)> {
    if axis.day() < NARROWEST {
        return Vec::new();
    }
    let days: BTreeSet<_> =
        timeline.days_off.iter().map(|day| day.0).filter(|day| axis.shows(*day)).collect();
    let days: Vec<_> = days.into_iter().collect();
    days.chunk_by(|a, b| a.tomorrow().is_ok_and(|next| next == *b))
        .filter_map(|run| {
            let (from, to) = (axis.start(*run.first()?), axis.end(*run.last()?));
            Some((from, to - from))
        })
        .collect()
}
