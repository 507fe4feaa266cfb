//! The dates from the contract to the last review.

use crate::base::value::Date;
use crate::model::playbook::Fact;
use crate::model::record::Onboarding;
use crate::model::schedule::{GO_LIVE, Plan, Task};

/// A date on the way from the contract to the last review.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct KeyDate {
    /// The end of its interface word's key: `ui-date-<word>`.
    pub word: &'static str,
    /// When it was, or will be as things stand; `None` where nobody knows yet.
    pub on: Option<Date>,
    /// Whether it is over.
    pub done: bool,
}

/// Hired, intake complete, signed, started, kick-off, training, activation and the three reviews, in that order.
pub(super) fn dates(onboarding: &Onboarding, plan: Option<&Plan>, as_of: Date) -> Vec<KeyDate> {
    let typed = |word, on: Option<Date>| KeyDate { word, on, done: on.is_some_and(|on| on <= as_of) };
    let tasks = || plan.into_iter().flat_map(|plan| &plan.tasks);
    let of = |word, task: Option<&Task>| KeyDate {
        word,
        on: task.map(|task| if task.is_open() { task.expected_finish } else { task.finish }),
        done: task.is_some_and(|task| !task.is_open()),
    };
    let fact = |word, fact| of(word, tasks().find(|task| task.template.fact == Some(fact)));
    // What is typed holds where there is no plan, or no task for it.
    let typed_or = |date: KeyDate, on: Option<Date>| if on.is_some() { typed(date.word, on) } else { date };
    let signed = onboarding.sla.as_ref().and_then(|sla| sla.signed.as_ref());
    let signed =
        signed.and_then(|signed| Some(signed.provider.as_ref()?.on?.max(signed.client.as_ref()?.on?)));
    vec![
        typed("hired", onboarding.hired_on),
        typed_or(fact("intake", Fact::IntakeCompleted), onboarding.intake_completed_on),
        typed_or(fact("signed", Fact::SlaSigned), signed),
        typed("start", onboarding.start),
        fact("kickoff", Fact::Kickoff),
        fact("training", Fact::Training),
        of("activation", tasks().find(|task| task.id.as_str() == GO_LIVE)),
        fact("review-30", Fact::Review30),
        fact("review-60", Fact::Review60),
        fact("review-90", Fact::Review90),
    ]
}
