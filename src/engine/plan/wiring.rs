//! Jobs to a network of activities and links.

use std::collections::BTreeMap;

use super::calendars::{Calendars, PROVIDER};
use super::expand::Job;
use super::network::{Activity, Hanging, Hook, Link, Network, Place, Roll, Work};
use super::owners::{Owner, owner, site};
use super::progress::{Progress, on_clock, progress};
use super::{Input, Unplanned};
use crate::base::calendar::Instant;
use crate::base::value::{Anchor, Audience, Date, Duration, Id, LinkKind, Scalar as _};
use crate::model::playbook;
use crate::model::record::Onboarding;
use crate::model::schedule::{GO_LIVE, Side, Status};

/// A network, with what was found out about its tasks on the way.
pub(super) struct Wired<'c> {
    /// One activity a task, in the order of the jobs and their parts; behind them the ends of repeated jobs.
    pub(super) network: Network<'c>,
    /// Who does it and what is known of it, by task.
    pub(super) tasks: Vec<(Owner, Progress)>,
    /// The activity that the client goes live with.
    pub(super) goal: Option<usize>,
}

/// Where the activities of a job stand.
#[derive(Clone, Copy)]
struct Standing {
    first: usize,
    count: usize,
    /// The activity that ends with the last of several items.
    end: Option<usize>,
    /// The activity that is there when all of several items are begun.
    begin: Option<usize>,
}

/// Puts jobs into a network. A repeated job of several items gets two points of its own, one for the end of all and one
/// for the beginning of all, so that links between repeated jobs grow with the sum of their items and not with the
/// product.
pub(super) fn wire<'c>(
    jobs: &[Job],
    steps: &[u32],
    calendars: &'c Calendars,
    input: Input<'_>,
) -> Result<Wired<'c>, Unplanned> {
    let mut network =
        Network { calendars: &calendars.times, project: PROVIDER, activities: Vec::new(), links: Vec::new() };
    let mut tasks = Vec::new();
    let mut places: BTreeMap<&Id, Standing> = BTreeMap::new();
    for job in jobs {
        let first = network.activities.len();
        places.insert(&job.id, Standing { first, count: job.parts.len(), end: None, begin: None });
        let step = steps.get(job.phase).copied().unwrap_or_default();
        let owner = owner(job.template.owner.as_deref(), calendars, input);
        for part in &job.parts {
            let known = progress(&job.template, &part.id, input.onboarding, &calendars.zone, input.as_of);
            let length = known.duration.or(job.template.duration).or(job.template.effort);
            let milestone = job.template.milestone == Some(true) || known.status == Status::NotDone;
            network.activities.push(Activity {
                calendar: owner.calendar,
                work: length.filter(|_| !milestone).map_or(Work::None, |length| work(length, calendars)),
                earliest: begins(step, input.onboarding).map(|day| Instant::start_of(day.0)),
                place: known.place.clone(),
                hangs: None,
                open: known.status.is_open(),
            });
            tasks.push((owner.clone(), known));
        }
    }
    for job in jobs.iter().filter(|job| job.parts.len() > 1) {
        if let Some(place) = places.get_mut(&job.id) {
            place.end = Some(join(&mut network, *place, LinkKind::FinishToStart));
            place.begin = Some(join(&mut network, *place, LinkKind::StartToStart));
        }
    }
    for job in jobs {
        let own = places[&job.id];
        for dependency in job.after.iter() {
            let Some(other) = places.get(&dependency.task) else { continue };
            let from_start = matches!(dependency.link, LinkKind::StartToStart | LinkKind::StartToFinish);
            let from = if from_start { other.begin } else { other.end }.unwrap_or(other.first);
            let lag = dependency.lag.map_or(Work::None, |lag| work(lag, calendars));
            let to = own.first..own.first + own.count;
            network.links.extend(to.map(|to| Link { from, to, kind: dependency.link, lag }));
        }
        if let Some(anchor) = &job.template.at {
            let items = own.first..own.first + own.count;
            let activities = network.activities[items.clone()].iter_mut();
            for (activity, (owner, known)) in activities.zip(&tasks[items]) {
                activity.hangs = match hanging(anchor, job, &places, calendars, owner, input) {
                    Ok(hanging) => Some(hanging),
                    // What took place, or never will, needs no date that is not known yet.
                    Err(_) if known.status == Status::NotDone || !matches!(activity.place, Place::Free) => {
                        None
                    }
                    Err(unplanned) => return Err(unplanned),
                };
            }
        }
    }
    let goal = jobs.iter().find(|job| job.id.as_str() == GO_LIVE).map(|job| {
        let place = places[&job.id];
        place.end.unwrap_or(place.first)
    });
    Ok(Wired { network, tasks, goal })
}

/// A point that is reached when all items of a job are done, or begun.
fn join(network: &mut Network<'_>, place: Standing, kind: LinkKind) -> usize {
    let point = network.activities.len();
    network.activities.push(Activity {
        calendar: network.activities[place.first].calendar,
        work: Work::None,
        earliest: None,
        place: Place::Free,
        hangs: None,
        open: false,
    });
    let items = place.first..place.first + place.count;
    network.links.extend(items.map(|from| Link { from, to: point, kind, lag: Work::None }));
    point
}

/// The day that a step's tasks hang on: steps 1 to 3 on `hired_on`, the others on `start`; where one of the two is not
/// known, the other.
pub(super) fn begins(step: u32, onboarding: &Onboarding) -> Option<Date> {
    match step {
        1..=3 => onboarding.hired_on.or(onboarding.start),
        _ => onboarding.start.or(onboarding.hired_on),
    }
}

/// A typed length by the plan's day.
fn work(length: Duration, calendars: &Calendars) -> Work {
    match length {
        Duration::CalendarDays(0) => Work::None,
        Duration::CalendarDays(days) => Work::Days(i64::from(days)),
        Duration::Working { weeks, days, minutes } => {
            let days = i64::from(weeks) * 5 + i64::from(days);
            match days * i64::from(calendars.day_minutes) + i64::from(minutes) {
                0 => Work::None,
                minutes => Work::Minutes(minutes),
            }
        }
    }
}

/// The day of a task that hangs on a task, on a date of onboarding.yaml or on a day.
fn hanging(
    anchor: &Anchor,
    job: &Job,
    places: &BTreeMap<&Id, Standing>,
    calendars: &Calendars,
    owner: &Owner,
    input: Input<'_>,
) -> Result<Hanging, Unplanned> {
    let task = Id::parse(&anchor.to).ok().and_then(|id| places.get(&id));
    let on = match (task, date_key(&anchor.to, input.onboarding, calendars)) {
        (Some(place), _) => Hook::Activity(place.end.unwrap_or(place.first)),
        (None, Some(Some(day))) => Hook::Day(day.0),
        (None, Some(None)) => return Err(Unplanned::NoDates(vec![anchor.to.clone()])),
        (None, None) => match Date::parse(&anchor.to) {
            Ok(day) => Hook::Day(day.0),
            Err(_) => return Err(Unplanned::UnknownAnchor { task: job.id.clone(), on: anchor.to.clone() }),
        },
    };
    // What the client takes part in moves to a day on which both sides work.
    let other = match (job.template.audience, owner.side) {
        (Some(Audience::Internal), _) => owner.calendar,
        (_, Side::Provider) => site(None, input.intake, calendars),
        (_, Side::Client) => PROVIDER,
    };
    let roll = match job.template.roll {
        None | Some(playbook::Roll::None) => Roll::None,
        Some(playbook::Roll::NextWorkingDay) => Roll::Next(other),
        Some(playbook::Roll::PreviousWorkingDay) => Roll::Previous(other),
    };
    let offset = anchor.offset.map_or(Work::None, |offset| work(offset, calendars));
    Ok(Hanging { on, offset, before: anchor.before, roll })
}

/// The dates of onboarding.yaml that a task may hang on.
pub const DATE_KEYS: &[&str] = &[
    "hired_on",
    "start",
    "target",
    "intake_completed_on",
    "sla.reviewed",
    "sla.signed",
    "kickoff",
    "kickoff.shared_on",
    "training",
];

/// A date of onboarding.yaml by its key: `None` where there is no such key, `Some(None)` where it is not typed yet.
fn date_key(key: &str, onboarding: &Onboarding, calendars: &Calendars) -> Option<Option<Date>> {
    if !DATE_KEYS.contains(&key) {
        return None;
    }
    let sla = onboarding.sla.as_ref();
    let day = |moment| Date(on_clock(moment, &calendars.zone).date());
    let kickoff = onboarding.kickoff.as_ref();
    Some(match key {
        "hired_on" => onboarding.hired_on,
        "start" => onboarding.start,
        "target" => onboarding.target,
        "intake_completed_on" => onboarding.intake_completed_on,
        "sla.reviewed" => sla.and_then(|sla| sla.reviewed.as_ref()?.on),
        "sla.signed" => sla.and_then(|sla| {
            let signed = sla.signed.as_ref()?;
            Some(signed.provider.as_ref()?.on?.max(signed.client.as_ref()?.on?))
        }),
        "kickoff" => kickoff.and_then(|kickoff| kickoff.at.as_ref()).map(day),
        "kickoff.shared_on" => kickoff.and_then(|kickoff| kickoff.shared_on),
        _ => onboarding.training.as_ref().and_then(|training| training.at.as_ref()).map(day),
    })
}
