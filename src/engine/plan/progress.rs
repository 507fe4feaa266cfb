//! What onboarding.yaml says of a task: its state, and what fixes its dates.

use jiff::tz::TimeZone;

use super::network::Place;
use crate::base::calendar::Instant;
use crate::base::value::LocalizedText;
use crate::base::value::{Date, Duration, Moment, TaskId};
use crate::model::playbook::{Fact, TaskTemplate};
use crate::model::record::{Blocked, Onboarding, Review};
use crate::model::schedule::Status;

/// What is known of a task beside the playbook.
pub(super) struct Progress {
    /// Its state.
    pub(super) status: Status,
    /// What fixes its dates.
    pub(super) place: Place,
    /// A typed length that stands above the playbook's.
    pub(super) duration: Option<Duration>,
    /// Why it can't go on.
    pub(super) blocked: Option<Blocked>,
    /// Why it will not be done.
    pub(super) not_done: Option<LocalizedText>,
    /// By when it is made up for.
    pub(super) until: Option<Date>,
    /// A file shows that it was done.
    pub(super) evidenced: bool,
}

/// A typed fact.
enum Typed {
    /// Something was done on a day.
    Day(Date),
    /// A meeting, with its length.
    Meeting(Moment, Option<Duration>),
}

/// What is known of a task. A typed fact stands above what is typed under `tasks`.
pub(super) fn progress(
    template: &TaskTemplate,
    id: &TaskId,
    onboarding: &Onboarding,
    zone: &TimeZone,
    as_of: Date,
) -> Progress {
    let typed = onboarding.tasks.get(id);
    let mut found = Progress {
        status: Status::Todo,
        place: Place::Free,
        duration: None,
        blocked: typed.and_then(|typed| typed.blocked.clone()),
        not_done: typed.and_then(|typed| typed.not_done.clone()),
        until: typed.and_then(|typed| typed.until),
        evidenced: typed.is_some_and(|typed| typed.evidence.is_some()),
    };
    let started = typed.and_then(|typed| typed.started_on);
    // A day to come is no progress yet: a rule says so.
    let past = |day: &Date| *day <= as_of;
    let started = started.filter(past);
    let done = typed.and_then(|typed| typed.done_on).filter(past);
    match template.fact.and_then(|fact| self::fact(fact, onboarding)) {
        Some(Typed::Day(on)) => {
            found.status = Status::Done;
            found.place = Place::Done { started: started.map(|day| day.0), on: on.0 };
        }
        Some(Typed::Meeting(moment, duration)) => {
            let at = on_clock(&moment, zone);
            let over = at.date() < as_of.0 || done.is_some();
            found.status = if over { Status::Done } else { Status::Todo };
            found.place = Place::Meeting { at, day: at.date() };
            found.duration = duration;
        }
        None => match (done, started) {
            (Some(on), started) => {
                found.status = Status::Done;
                found.place = Place::Done { started: started.map(|day| day.0), on: on.0 };
            }
            (None, Some(on)) => {
                found.status = Status::Started;
                found.place = Place::Started(on.0);
            }
            (None, None) => {}
        },
    }
    if found.status != Status::Done {
        if found.not_done.is_some() {
            found.status = Status::NotDone;
            found.place = Place::Free;
        } else if found.blocked.is_some() {
            found.status = Status::Blocked;
        }
    }
    found
}

/// What a fact of onboarding.yaml says; `None` while it is not typed.
fn fact(fact: Fact, onboarding: &Onboarding) -> Option<Typed> {
    let sla = onboarding.sla.as_ref();
    let reviews = onboarding.reviews.as_ref();
    let held = |review: Option<&Review>| review.and_then(|review| review.held_on).map(Typed::Day);
    match fact {
        Fact::IntakeCompleted => onboarding.intake_completed_on.map(Typed::Day),
        Fact::SlaReviewed => sla?.reviewed.as_ref()?.on.map(Typed::Day),
        Fact::SlaSigned => {
            let signed = sla?.signed.as_ref()?;
            let (provider, client) = (signed.provider.as_ref()?.on?, signed.client.as_ref()?.on?);
            Some(Typed::Day(provider.max(client)))
        }
        Fact::WelcomeSent => {
            let welcome = onboarding
                .sent
                .iter()
                .filter(|sent| sent.kind.as_ref().is_some_and(|kind| kind.as_str() == "welcome"));
            welcome.filter_map(|sent| sent.on).min().map(Typed::Day)
        }
        Fact::Kickoff => Some(Typed::Meeting(onboarding.kickoff.as_ref()?.at?, None)),
        Fact::KickoffShared => onboarding.kickoff.as_ref()?.shared_on.map(Typed::Day),
        Fact::Training => {
            let training = onboarding.training.as_ref()?;
            let length = training.minutes.map(|minutes| Duration::Working { weeks: 0, days: 0, minutes });
            Some(Typed::Meeting(training.at?, length))
        }
        Fact::Review30 => held(reviews?.day_30.as_ref()),
        Fact::Review60 => held(reviews?.day_60.as_ref()),
        Fact::Review90 => held(reviews?.day_90.as_ref()),
    }
}

/// A moment on the provider's clock.
pub(super) fn on_clock(moment: &Moment, zone: &TimeZone) -> Instant {
    let there = moment.offset.and_then(|offset| offset.to_timestamp(moment.local).ok());
    match there {
        Some(stamp) => Instant::at(stamp.to_zoned(zone.clone()).datetime()),
        None => Instant::at(moment.local),
    }
}
