//! The three reviews as values: `review_30`, `review_60` and `review_90`.

use serde_json::{Map, Value};

use super::View;
use crate::base::locale::Formats;
use crate::base::value::Date;
use crate::base::yaml::{Field, Shape};
use crate::model::playbook::Fact;
use crate::model::record::{Review, ReviewItem};

/// The days after the activation on which there is a review.
const REVIEWS: [(u32, Fact); 3] = [(30, Fact::Review30), (60, Fact::Review60), (90, Fact::Review90)];

/// One of the three reviews.
#[derive(Debug, Clone, Copy)]
pub struct Meeting<'v> {
    /// 30, 60 or 90.
    pub day: u32,
    /// What is typed of it.
    pub review: Option<&'v Review>,
    /// When it was held, or is to be.
    pub on: Option<Date>,
}

/// A setback or a concern, with the review that it was first named in.
#[derive(Debug, Clone, Copy)]
pub struct Carried<'v> {
    /// What it is.
    pub item: &'v ReviewItem,
    /// The review.
    pub from: Meeting<'v>,
}

impl Meeting<'_> {
    /// When it was held; `None` before that.
    pub fn held(&self) -> Option<Date> {
        self.review.and_then(|review| review.held_on)
    }
}

impl View {
    /// The three reviews.
    pub fn reviews(&self) -> [Meeting<'_>; 3] {
        let typed = self.onboarding.reviews.as_ref();
        REVIEWS.map(|(day, fact)| {
            let review = typed.and_then(|reviews| match day {
                30 => reviews.day_30.as_ref(),
                60 => reviews.day_60.as_ref(),
                _ => reviews.day_90.as_ref(),
            });
            let mut planned = self.plan.iter().flat_map(|plan| &plan.tasks);
            let planned = planned.find(|task| task.template.fact == Some(fact));
            let held = review.and_then(|review| review.held_on);
            Meeting { day, review, on: held.or(planned.map(|task| task.finish)) }
        })
    }

    /// The setbacks or concerns that a review is about: its own, and those of earlier ones that were still open when the
    /// last of them was held.
    pub fn carried<'v>(
        &'v self,
        meeting: Meeting<'v>,
        of: impl Fn(&'v Review) -> &'v [ReviewItem],
    ) -> Vec<Carried<'v>> {
        let before: Vec<Meeting<'v>> =
            self.reviews().into_iter().filter(|other| other.day < meeting.day).collect();
        let last = before.iter().filter_map(Meeting::held).max();
        let still_open = |item: &ReviewItem| match (item.closed_on, last) {
            (Some(closed), Some(last)) => closed > last,
            (Some(_), None) => false,
            (None, _) => true,
        };
        let mut found: Vec<Carried<'v>> = Vec::new();
        for from in before {
            let items = from.review.map(&of).unwrap_or_default();
            found.extend(items.iter().filter(|item| still_open(item)).map(|item| Carried { item, from }));
        }
        let own = meeting.review.map(&of).unwrap_or_default();
        found.extend(own.iter().map(|item| Carried { item, from: meeting }));
        found
    }
}

/// What templates may ask of a review.
const FIELDS: &[&str] = &["day", "on", "held", "better", "setbacks", "concerns"];

pub(super) fn shape() -> Shape {
    let field = |name: &&str| Field { name: (*name).to_owned(), shape: Shape::Text, required: false };
    Shape::Record { fields: FIELDS.iter().map(field).collect(), shorthand: None, secret: false }
}

/// The reviews by their names: `day`, its planned or real day (`on`); and, there where it is so: it was held (`held`),
/// something is better (`better`), there are `setbacks`, there are `concerns`.
pub(super) fn values(view: &View, formats: &Formats) -> Map<String, Value> {
    let one = |meeting: Meeting<'_>| {
        let there = |name: &str, is: bool| is.then(|| name.to_owned());
        let better = meeting.review.is_some_and(|review| !review.milestones.is_empty());
        let fields = [
            ("day", Some(meeting.day.to_string())),
            ("on", meeting.on.map(|on| formats.date_long(on.0))),
            ("held", there("held", meeting.held().is_some())),
            ("better", there("better", better)),
            ("setbacks", there("setbacks", !view.carried(meeting, |review| &review.setbacks).is_empty())),
            ("concerns", there("concerns", !view.carried(meeting, |review| &review.concerns).is_empty())),
        ];
        let fields =
            fields.into_iter().filter_map(|(name, value)| Some((name.to_owned(), Value::String(value?))));
        (format!("review_{}", meeting.day), Value::Object(fields.collect()))
    };
    view.reviews().into_iter().map(one).collect()
}
