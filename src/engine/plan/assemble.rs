//! The stages of planning in their order, and the plan that comes of them.

use std::collections::BTreeMap;

use jiff::ToSpan as _;
use jiff::civil;

use super::calendars::{Calendars, Holidays};
use super::expand::{Job, expand};
use super::for_client;
use super::network::{BeyondCalendar, Dates, order};
use super::wiring::{Wired, wire};
use crate::base::value::{Date, Duration, Id, LocalizedText, TaskId};
use crate::model::playbook::Playbook;
use crate::model::record::{Intake, Onboarding, Provider, Team};
use crate::model::schedule::{Plan, PlannedPhase, Task};

/// What a plan is made from.
#[derive(Clone, Copy)]
pub struct Input<'i> {
    /// The playbook, before the client's own changes.
    pub playbook: &'i Playbook,
    /// Who we are: our hours.
    pub provider: &'i Provider,
    /// Our people.
    pub team: &'i Team,
    /// What the client is and has.
    pub intake: &'i Intake,
    /// What was agreed and done.
    pub onboarding: &'i Onboarding,
    /// The calendars of public holidays.
    pub holidays: &'i Holidays,
    /// The day that the plan is looked at.
    pub as_of: Date,
}

/// Why there is no plan.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Unplanned {
    /// Dates of onboarding.yaml are not known yet.
    NoDates(Vec<String>),
    /// These tasks wait for each other, in the order of the waiting.
    Cycle(Vec<TaskId>),
    /// A task hangs on something that is not in this plan.
    UnknownAnchor {
        /// The task.
        task: Id,
        /// What it hangs on.
        on: String,
    },
    /// There is nothing to plan.
    NoTasks,
    /// It would take more than a century.
    TooLong,
}

impl Unplanned {
    /// What must be typed or mended before there is a plan, as paths of onboarding.yaml.
    pub fn missing(&self) -> Vec<String> {
        match self {
            Unplanned::NoDates(missing) => missing.clone(),
            Unplanned::Cycle(_) | Unplanned::UnknownAnchor { .. } | Unplanned::TooLong => {
                vec!["plan".to_owned()]
            }
            Unplanned::NoTasks => vec!["playbook".to_owned()],
        }
    }
}

/// How many years of calendar are tried one after the other. Nearly every plan ends within the first.
const YEARS: &[i16] = &[2, 10, 100];

/// Computes a client's plan.
///
/// # Errors
/// Why there is none.
pub fn plan(input: Input<'_>) -> Result<Plan, Unplanned> {
    let onboarding = input.onboarding;
    let known = known_dates(onboarding);
    if onboarding.hired_on.is_none() && onboarding.start.is_none() {
        // With either there is a plan; the start is the one that matters more.
        return Err(Unplanned::NoDates(vec!["start".to_owned()]));
    }
    let playbook = for_client(input.playbook, onboarding.plan.as_ref());
    let skip = onboarding.plan.as_ref().map(|plan| plan.skip.as_slice()).unwrap_or_default();
    let jobs = expand(&playbook, skip, input.intake);
    if jobs.is_empty() {
        return Err(Unplanned::NoTasks);
    }
    let steps: Vec<u32> = playbook.phases.iter().map(|phase| phase.step.unwrap_or_default()).collect();
    let first = known.iter().min().copied().unwrap_or(input.as_of.0);
    let last = known.iter().max().copied().unwrap_or(first).max(input.as_of.0);
    for years in YEARS {
        let (from, to) = (first.saturating_sub(1.year()), last.saturating_add(years.years()));
        let calendars = Calendars::new(input.provider, input.intake, input.holidays, from, to);
        let wired = wire(&jobs, &steps, &calendars, input)?;
        let order = order(&wired.network).map_err(|cycle| named(&cycle, &jobs))?;
        // Beyond the calendar: the next one is longer.
        if let Ok(solved) = solve(&wired, &order, input.as_of) {
            return Ok(assemble(&playbook, jobs, wired, solved, &calendars, input));
        }
    }
    Err(Unplanned::TooLong)
}

/// The dates of a network.
struct Solved {
    dates: Vec<Dates>,
    slack: Vec<i64>,
    expected: Vec<Dates>,
    forecast: civil::Date,
}

fn solve(wired: &Wired<'_>, order: &[usize], as_of: Date) -> Result<Solved, BeyondCalendar> {
    let network = &wired.network;
    let dates = network.early(order, None)?;
    let slack = network.slack(order, &dates, wired.goal);
    let end = |dates: &[Dates]| match wired.goal {
        Some(goal) => dates[goal].last,
        None => dates.iter().map(|dates| dates.last).max().unwrap_or(as_of.0),
    };
    let expected = network.early(order, Some(as_of.0))?;
    let forecast = end(&expected);
    Ok(Solved { dates, slack, expected, forecast })
}

/// Every day that onboarding.yaml types: the calendars must hold them all.
fn known_dates(onboarding: &Onboarding) -> Vec<civil::Date> {
    let progress = onboarding.tasks.values().flat_map(|task| [task.started_on, task.done_on]);
    let dates = [onboarding.hired_on, onboarding.start, onboarding.target, onboarding.intake_completed_on];
    let sla = onboarding.sla.as_ref();
    let signed = sla.and_then(|sla| sla.signed.as_ref());
    let agreed = [
        sla.and_then(|sla| sla.reviewed.as_ref()?.on),
        signed.and_then(|signed| signed.provider.as_ref()?.on),
        signed.and_then(|signed| signed.client.as_ref()?.on),
        onboarding.kickoff.as_ref().and_then(|kickoff| kickoff.shared_on),
    ];
    let sent = onboarding.sent.iter().map(|sent| sent.on);
    let reviews =
        onboarding.reviews.iter().flat_map(|reviews| [&reviews.day_30, &reviews.day_60, &reviews.day_90]);
    let held = reviews.map(|review| review.as_ref().and_then(|review| review.held_on));
    let meetings = [
        onboarding.kickoff.as_ref().and_then(|kickoff| kickoff.at),
        onboarding.training.as_ref().and_then(|training| training.at),
    ];
    let meetings = meetings.into_iter().flatten().map(|moment| Date(moment.local.date()));
    let typed = dates.into_iter().chain(agreed).chain(progress).chain(sent).chain(held);
    typed.flatten().chain(meetings).map(|date| date.0).collect()
}

/// The tasks of activities that wait for each other; points of repeated tasks are those tasks.
fn named(cycle: &[usize], jobs: &[Job]) -> Unplanned {
    let ids: Vec<(&Id, &TaskId)> =
        jobs.iter().flat_map(|job| job.parts.iter().map(move |part| (&job.id, &part.id))).collect();
    let mut tasks: Vec<TaskId> = Vec::new();
    for (job, _) in cycle.iter().filter_map(|index| ids.get(*index)) {
        let id = TaskId::new(job, None);
        if !tasks.contains(&id) {
            tasks.push(id);
        }
    }
    Unplanned::Cycle(tasks)
}

fn assemble(
    playbook: &Playbook,
    jobs: Vec<Job>,
    wired: Wired<'_>,
    solved: Solved,
    calendars: &Calendars,
    input: Input<'_>,
) -> Plan {
    let Solved { dates, slack, expected, forecast } = solved;
    let goal = wired.goal.map(|goal| dates[goal].last);
    let mut tasks = Vec::with_capacity(wired.tasks.len());
    let mut ranges = BTreeMap::new();
    let mut phases: Vec<PlannedPhase> = Vec::new();
    let mut phase_of: BTreeMap<usize, usize> = BTreeMap::new();
    // Of each phase, how many tasks are closed, and of how many.
    let mut closed: Vec<(usize, usize)> = Vec::new();
    let mut facts = wired.tasks.into_iter().enumerate();
    for job in jobs {
        let own = &playbook.phases[job.phase];
        let step = own.step.and_then(|step| u8::try_from(step).ok()).unwrap_or_default();
        let begin = tasks.len();
        let effort = job.template.effort.map_or(0, |effort| minutes(effort, calendars.day_minutes));
        for (part, (index, (owner, known))) in job.parts.into_iter().zip(facts.by_ref()) {
            let when = dates[index];
            let phase = *phase_of.entry(job.phase).or_insert_with(|| {
                phases.push(PlannedPhase {
                    // A phase without an id is said by a rule.
                    id: own.id.clone().unwrap_or_else(|| job.id.clone()),
                    step,
                    title: own.title.clone(),
                    start: Date(when.first),
                    finish: Date(when.last),
                    progress: 0,
                });
                closed.push((0, 0));
                phases.len() - 1
            });
            phases[phase].start = phases[phase].start.min(Date(when.first));
            phases[phase].finish = phases[phase].finish.max(Date(when.last));
            tasks.push(Task {
                id: part.id,
                template: job.template.clone(),
                item: part.item,
                phase,
                step,
                side: owner.side,
                person: owner.person,
                effort: effort.saturating_mul(part.count),
                duration: known.duration.or(job.template.duration).or(job.template.effort).unwrap_or(NO_TIME),
                start: Date(when.first),
                finish: Date(when.last),
                due: Date(when.last),
                expected_start: Date(expected[index].first),
                expected_finish: Date(expected[index].last),
                late: known.status.is_open() && Date(when.last) < input.as_of,
                starts_at: when.start.date_time(),
                ends_at: when.finish.date_time(),
                slack: slack[index],
                critical: slack[index] == 0,
                fixed: wired.network.activities[index].is_fixed(),
                status: known.status,
                blocked: known.blocked,
                not_done: known.not_done,
                until: known.until,
                evidenced: known.evidenced,
                after: job.after.clone(),
            });
        }
        ranges.insert(job.id, begin..tasks.len());
    }
    for task in &tasks {
        let (done, of) = &mut closed[task.phase];
        *done += usize::from(task.is_settled());
        *of += 1;
    }
    for (phase, (done, of)) in phases.iter_mut().zip(closed) {
        phase.progress = percent(done, of);
    }
    let first = tasks.iter().map(|task| task.start).min().unwrap_or(input.as_of);
    let last = tasks.iter().map(|task| task.finish).max().unwrap_or(input.as_of);
    let started = tasks.iter().filter(|task| task.step > 3).map(|task| task.start).min();
    Plan {
        start: input.onboarding.start.or(started).unwrap_or(first),
        finish: goal.map_or(last, Date),
        follow_up_until: last,
        forecast: Date(forecast),
        promised: input.onboarding.target,
        hired_on: input.onboarding.hired_on,
        phases,
        days_off: days_off(calendars, first.0, last.0),
        tasks,
        day_minutes: calendars.day_minutes,
        ranges,
    }
}

const NO_TIME: Duration = Duration::Working { weeks: 0, days: 0, minutes: 0 };

/// Hands-on minutes; a calendar day is a day of work.
fn minutes(effort: Duration, day: u32) -> u32 {
    match effort {
        Duration::CalendarDays(days) => days.saturating_mul(day),
        Duration::Working { weeks, days, minutes } => {
            weeks.saturating_mul(5).saturating_add(days).saturating_mul(day).saturating_add(minutes)
        }
    }
}

/// A share in percent, rounded down: 100 means all.
fn percent(part: usize, whole: usize) -> u8 {
    u8::try_from(part * 100 / whole.max(1)).unwrap_or(100)
}

/// The days from `first` to `last` on which the provider does not work, with the names of holidays.
fn days_off(
    calendars: &Calendars,
    first: civil::Date,
    last: civil::Date,
) -> BTreeMap<Date, Vec<LocalizedText>> {
    first
        .series(1.day())
        .take_while(|day| *day <= last)
        .filter(|day| !calendars.provider().is_open(*day))
        .map(|day| (Date(day), calendars.holidays.get(&day).cloned().unwrap_or_default()))
        .collect()
}
