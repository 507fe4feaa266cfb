//! The heads: which days, weeks, months or years a chart names, by what has room.

use jiff::ToSpan as _;
use jiff::civil::{Date, Weekday};

use super::axis::Axis;
use super::letters::{BOLD, width};
use super::scene::{Anchor, Measure, Role, Shape, Slice};
use crate::base::locale::Formats;

/// The room before a head that stands at the beginning of its days, in parts of the letters' size.
const PAD: f64 = 0.3;

/// More days than this are read by weeks, however much room there is.
const MOST_DAYS: f64 = 24.0;

/// What a line of heads counts.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Step {
    Day,
    Week,
    /// So many months; a part of twelve.
    Months(i8),
    /// So many years.
    Years(i16),
}

/// Some days under one head.
struct Span {
    first: Date,
    x: f64,
    end: f64,
}

/// A head at its place.
struct Head {
    role: Role,
    anchor: Anchor,
    x: f64,
    text: String,
}

/// The heads of a chart: the same over each of its pieces.
pub(super) struct Heads {
    minor: Vec<f64>,
    major: Vec<f64>,
    /// Line by line from the top.
    lines: Vec<Vec<Head>>,
}

impl Heads {
    pub(super) fn new(axis: &Axis, formats: &Formats, measure: &Measure) -> Heads {
        let size = measure.text;
        let step = smallest(axis, formats, size);
        let minor = spans(axis, step);
        let edges = |spans: &[Span]| spans.iter().map(|span| span.x).filter(|x| *x > 0.0).collect();
        let major = match step {
            Step::Day | Step::Week => spans(axis, Step::Months(1)),
            Step::Months(_) => spans(axis, Step::Years(1)),
            Step::Years(_) => Vec::new(),
        };
        let mut lines = Vec::new();
        if !major.is_empty() {
            lines.push(major_heads(&major, step, formats, size));
        }
        lines.extend(minor_heads(&minor, step, formats, size));
        Heads { minor: edges(&minor), major: edges(&major), lines }
    }

    /// How high all lines are.
    pub(super) fn height(&self, measure: &Measure) -> f64 {
        self.lines.iter().map(|_| measure.head).sum()
    }

    /// The heads and the lines below them, down to the end of the piece.
    pub(super) fn paint(&self, shaded: bool, measure: &Measure, slice: &mut Slice) {
        let upright = |role, x, from, to| Shape::Line { role, x1: x, y1: from, x2: x, y2: to };
        let heads = self.height(measure);
        let below = if self.major.is_empty() { 0.0 } else { measure.head };
        for &x in self.minor.iter().filter(|x| !self.major.contains(x)) {
            slice.shapes.push(upright(Role::Minor, x, below, heads));
            // Shaded weekends part weeks well enough.
            if !shaded {
                slice.shapes.push(upright(Role::Minor, x, slice.top, slice.height));
            }
        }
        for &x in &self.major {
            // A month that begins within a week would cut through the day's number.
            let to = if self.minor.contains(&x) { heads } else { below };
            slice.shapes.push(upright(Role::Major, x, 0.0, to));
            slice.shapes.push(upright(Role::Major, x, slice.top, slice.height));
        }
        let line = Shape::Line { role: Role::HeadLine, x1: 0.0, y1: heads, x2: measure.plot, y2: heads };
        slice.shapes.push(line);
        let mut y = measure.head / 2.0;
        for line in &self.lines {
            slice.shapes.extend(line.iter().map(|Head { role, anchor, x, text }| Shape::Words {
                role: *role,
                x: *x,
                y,
                anchor: *anchor,
                text: text.clone(),
                note: None,
            }));
            y += measure.head;
        }
    }
}

/// The smallest step whose heads have room.
fn smallest(axis: &Axis, formats: &Formats, size: f64) -> Step {
    let number = width("30") * size;
    if axis.width <= MOST_DAYS * axis.day() && axis.day() >= number + PAD * size {
        return Step::Day;
    }
    if axis.day() * 7.0 >= number + 1.5 * PAD * size {
        return Step::Week;
    }
    let months = (1..=12).filter_map(|month| Date::new(2026, month, 1).ok());
    let widest = months.map(|month| width(&formats.month(month, true))).fold(0.0, f64::max);
    let wanted = (widest + 2.0 * PAD) * size;
    // February may have less, and goes without a head if that is too little.
    if let Some(count) = [1, 3, 6].into_iter().find(|count| axis.day() * 30.0 * f64::from(*count) >= wanted) {
        return Step::Months(count);
    }
    let wanted = (width("-2026") + 2.0 * PAD) * size;
    let years = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000];
    let fits = |count: &i16| axis.day() * 365.0 * f64::from(*count) >= wanted;
    Step::Years(years.into_iter().find(fits).unwrap_or(10_000))
}

/// The days of a chart under heads of a step; the first and the last may be cut off.
fn spans(axis: &Axis, step: Step) -> Vec<Span> {
    let mut list = Vec::new();
    let mut first = axis.first;
    while first <= axis.last {
        let next = next(first, step);
        let end = next.map_or(axis.width, |next| axis.start(next));
        list.push(Span { first, x: axis.start(first), end });
        match next {
            Some(next) => first = next,
            None => break,
        }
    }
    list
}

/// The day on which the next head begins; `None` at the end of the calendar.
fn next(date: Date, step: Step) -> Option<Date> {
    match step {
        Step::Day => date.tomorrow().ok(),
        Step::Week => date.nth_weekday(1, Weekday::Monday).ok(),
        Step::Months(count) => {
            let into = (date.month() - 1) % count;
            date.first_of_month().checked_add((count - into).months()).ok()
        }
        Step::Years(count) => {
            let into = date.year().rem_euclid(count);
            date.first_of_year().checked_add((count - into).years()).ok()
        }
    }
}

/// Days of the month, months or years; over days also the initials of the week.
fn minor_heads(spans: &[Span], step: Step, formats: &Formats, size: f64) -> Vec<Vec<Head>> {
    let beginning = |span: &Span, text: String| {
        let fits = (width(&text) + PAD) * size <= span.end - span.x;
        fits.then_some(Head { role: Role::MinorHead, anchor: Anchor::Start, x: span.x + PAD * size, text })
    };
    match step {
        Step::Day => {
            let line = |text: &dyn Fn(Date) -> String, role| {
                let middle = |span: &Span| Head {
                    role,
                    anchor: Anchor::Middle,
                    x: (span.x + span.end) / 2.0,
                    text: text(span.first),
                };
                spans.iter().map(middle).collect()
            };
            vec![
                line(&|day| formats.weekday_initial(day), Role::WeekHead),
                line(&|day| day.day().to_string(), Role::MinorHead),
            ]
        }
        Step::Week => vec![spans.iter().filter_map(|s| beginning(s, s.first.day().to_string())).collect()],
        Step::Months(_) => {
            vec![spans.iter().filter_map(|s| beginning(s, formats.month(s.first, true))).collect()]
        }
        Step::Years(_) => {
            vec![spans.iter().filter_map(|s| beginning(s, s.first.year().to_string())).collect()]
        }
    }
}

/// Months over days and weeks, years over months.
fn major_heads(spans: &[Span], step: Step, formats: &Formats, size: f64) -> Vec<Head> {
    // Long names where every head has room for its own, so that the line is of one kind.
    let (long, all_long) = major_line(spans, step, formats, size, false);
    if all_long { long } else { major_line(spans, step, formats, size, true).0 }
}

/// A line of heads, and whether all of them have the form that is wanted. At either end, where a month may be cut off,
/// one may be shorter or have no room at all.
fn major_line(spans: &[Span], step: Step, formats: &Formats, size: f64, short: bool) -> (Vec<Head>, bool) {
    let name = |span: &Span, with_year: bool, short: bool| match (step, with_year) {
        (Step::Months(_) | Step::Years(_), _) => span.first.year().to_string(),
        (_, true) => formats.month_year(span.first, short),
        (_, false) => formats.month(span.first, short),
    };
    let mut year_said = false;
    let mut heads = Vec::new();
    let mut as_wanted = true;
    for (at, span) in spans.iter().enumerate() {
        let with_year = !year_said || span.first.month() == 1;
        let forms = [name(span, with_year, short), name(span, with_year, true), name(span, false, true)];
        let fits = |text: &str| (width(text) * BOLD + 2.0 * PAD) * size <= span.end - span.x;
        let found = forms.into_iter().enumerate().find(|(_, text)| fits(text));
        let at_an_end = at == 0 || at + 1 == spans.len();
        as_wanted &= at_an_end || matches!(found, Some((0, _)));
        if let Some((form, text)) = found {
            year_said |= with_year && form < 2;
            heads.push(Head { role: Role::MajorHead, anchor: Anchor::Start, x: span.x + PAD * size, text });
        }
    }
    (heads, as_wanted)
}
