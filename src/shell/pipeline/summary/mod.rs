//! What the portfolio and `onramp status` say of a client: a small summary, so that pages about many clients hold no
//! client's record.

mod dates;
mod open;
mod rank;
mod waiting;
mod week;

use std::collections::BTreeMap;

use super::kept::Held;
use crate::base::value::{Date, Id, LocalizedText, TaskId};
use crate::base::yaml::Read;
use crate::engine::answers::{Results, Totals};
use crate::engine::check::{Completeness, Expiry, expiries};
use crate::engine::gate::{Gate, GateId, Standing, step};
use crate::model::record::{Intake, Onboarding, Provider};
use crate::model::schedule::{Plan, Side, Task};
use crate::model::survey::{Response, Score, Survey, scores};

pub use dates::KeyDate;
pub use open::{OTHER, OpenItem};
pub use rank::Rank;
pub use waiting::{BallWith, Party, Why};
pub use week::{MeetingDay, week_end};

/// The role that opens the gates of which no other is named.
const ACCOUNT_MANAGER: &str = "account-manager";

/// A client in a few facts.
#[derive(Debug, Clone, PartialEq)]
pub struct Summary {
    /// The client's id.
    pub id: Id,
    /// Its name.
    pub name: String,
    /// The person of team.yaml who looks after it.
    pub account_manager: Option<Id>,
    /// All people of team.yaml who work for it, the account manager first.
    pub people: Vec<Id>,
    /// The step of the process that it has reached, 1 to 10.
    pub step: u8,
    /// What of that step is open, as paths of the records.
    pub open: Vec<String>,
    /// The same in words.
    pub open_items: Vec<OpenItem>,
    /// All reviews were held, or nothing is open of any step.
    pub finished: bool,
    /// How complete the intake is.
    pub completeness: Completeness,
    /// The next date.
    pub next: Option<NextStep>,
    /// The next milestone that is not reached.
    pub milestone: Option<Due>,
    /// Tasks that should have been done.
    pub late: Vec<Due>,
    /// Reviews that are due within 30 days, or were.
    pub reviews: Vec<Due>,
    /// The activation date that was promised.
    pub promised: Option<Date>,
    /// When the client will go live, as things stand; `None` without a plan.
    pub forecast: Option<Date>,
    /// When it went live.
    pub live_on: Option<Date>,
    /// The dates from the contract to the last review.
    pub dates: Vec<KeyDate>,
    /// The clock since the client was won.
    pub since_hired: Option<Clock>,
    /// The clock since the project started.
    pub since_start: Option<Clock>,
    /// Whom everything waits for.
    pub waiting: Option<BallWith>,
    /// What expires within 90 days, or did; the soonest first.
    pub expiries: Vec<Expiry>,
    /// The meetings of the next seven days.
    pub meetings: Vec<MeetingDay>,
    /// The scores of the last questionnaire that was answered.
    pub scores: Vec<Score>,
    /// What came back to questionnaires, without anybody's words.
    pub answers: Vec<Totals>,
    /// What the client holds.
    pub sent: Vec<Held>,
}

/// Days since something; the clock stops when the client goes live.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Clock {
    /// Since when.
    pub on: Date,
    /// How many days.
    pub days: i64,
}

/// What a summary is made from.
pub struct Facts<'f> {
    /// The client's id.
    pub id: &'f Id,
    /// Who we are.
    pub provider: &'f Provider,
    /// What the client is and has.
    pub intake: &'f Intake,
    /// What was agreed and done.
    pub onboarding: &'f Onboarding,
    /// Where it stands.
    pub standing: &'f Standing,
    /// Its plan.
    pub plan: Option<&'f Plan>,
    /// What the client holds.
    pub sent: &'f [Held],
    /// Questionnaires by id.
    pub surveys: &'f BTreeMap<String, Read<Survey>>,
    /// What came back, by file.
    pub responses: &'f BTreeMap<String, Read<Response>>,
    /// What they come to.
    pub results: &'f [Results],
    /// The day that "today" means.
    pub as_of: Date,
}

/// A date with what happens then.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct NextStep {
    /// When.
    pub on: Date,
    /// The interface word for what happens.
    pub word: &'static str,
}

/// A task with the day on which it is due.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Due {
    /// The task.
    pub id: TaskId,
    /// Its title.
    pub title: Option<LocalizedText>,
    /// When it is due.
    pub on: Date,
    /// Whose task it is.
    pub side: Side,
}

/// How many days ahead a review is called due.
const REVIEW_DUE: i64 = 30;

impl Summary {
    /// The summary of a client.
    pub fn new(facts: &Facts<'_>) -> Summary {
        let Facts { id, provider, intake, onboarding, standing, plan, as_of, .. } = *facts;
        let name = intake.company.as_ref().and_then(|company| company.name.clone());
        let number = step(&standing.steps);
        let reached = standing.steps.iter().find(|step| step.number == number);
        let open = reached.map(|step| step.open.clone()).unwrap_or_default();
        let tasks = || plan.iter().flat_map(|plan| &plan.tasks);
        let reviews = tasks().filter(|task| {
            let days =
                task.finish.0.since(as_of.0).map(|span| i64::from(span.get_days())).unwrap_or(i64::MAX);
            is_review(task) && task.is_open() && days <= REVIEW_DUE
        });
        let live_on = plan.filter(|plan| plan.is_live()).map(|plan| plan.finish);
        let clock = |on: Option<Date>| {
            let days = on?.0.until(live_on.unwrap_or(as_of).0).map(|span| i64::from(span.get_days()));
            Some(Clock { on: on?, days: days.ok().filter(|days| *days >= 0)? })
        };
        let held = |gate: &Gate| gate.id == GateId::Reviews && gate.is_open();
        let finished = standing.gates.iter().any(held) || standing.steps.iter().all(|step| step.complete);
        let closed = standing.gates.iter().find(|gate| !gate.is_open());
        let mut expiring = expiries(intake, as_of);
        expiring.sort_by_key(|expiry| expiry.on);
        let mut people: Vec<Id> = onboarding.account_manager.iter().cloned().collect();
        people.extend(
            onboarding.people.values().filter(|id| !people.contains(id)).cloned().collect::<Vec<_>>(),
        );
        let records = (intake, onboarding);
        Summary {
            id: id.clone(),
            name: name.unwrap_or_else(|| id.to_string()),
            account_manager: onboarding.account_manager.clone(),
            people,
            step: number,
            open_items: open::open_items(&open, intake, plan),
            open,
            finished,
            completeness: standing.completeness.clone(),
            next: next(onboarding, plan, as_of),
            milestone: tasks().filter(|task| task.is_milestone() && task.is_open()).map(due).next(),
            late: tasks().filter(|task| task.late).map(due).collect(),
            reviews: reviews.map(due).collect(),
            promised: onboarding.target,
            forecast: plan.map(|plan| plan.forecast),
            live_on,
            dates: dates::dates(onboarding, plan, as_of),
            since_hired: clock(onboarding.hired_on),
            since_start: clock(onboarding.start),
            waiting: waiting::waiting(records, plan, closed, as_of).filter(|_| !finished),
            expiries: expiring,
            meetings: week::week(provider, records, plan, as_of),
            scores: last_scores(facts),
            answers: facts.results.iter().map(|results| results.totals.clone()).collect(),
            sent: facts.sent.to_vec(),
        }
    }

    /// By how many days the activation will be later than promised; 0 once it is over.
    pub fn delay(&self) -> i64 {
        let (Some(promised), Some(forecast), None) = (self.promised, self.forecast, self.live_on) else {
            return 0;
        };
        promised.0.until(forecast.0).map(|span| i64::from(span.get_days())).unwrap_or_default().max(0)
    }
}

/// The scores of the questionnaire that was answered last.
fn last_scores(facts: &Facts<'_>) -> Vec<Score> {
    let mut by_survey: BTreeMap<&str, Vec<&Response>> = BTreeMap::new();
    for response in facts.responses.values() {
        if let Some(survey) = &response.value.survey {
            by_survey.entry(survey.as_str()).or_default().push(&response.value);
        }
    }
    let all = by_survey.into_iter().filter_map(|(survey, responses)| {
        let found = scores(&facts.surveys.get(survey)?.value, &responses);
        Some((found.iter().filter_map(|score| score.on).max()?, found))
    });
    all.max_by_key(|(on, _)| *on).map(|(_, found)| found).unwrap_or_default()
}

fn due(task: &Task) -> Due {
    Due { id: task.id.clone(), title: task.template.title.clone(), on: task.finish, side: task.side }
}

fn is_review(task: &Task) -> bool {
    use crate::model::playbook::Fact::{Review30, Review60, Review90};
    matches!(task.template.fact, Some(Review30 | Review60 | Review90))
}

/// The next date that matters to everybody: start, meetings, activation, reviews.
fn next(onboarding: &Onboarding, plan: Option<&Plan>, as_of: Date) -> Option<NextStep> {
    use crate::model::playbook::Fact::{Kickoff, Review30, Review60, Review90, Training};
    let dated = |fact| {
        let tasks = plan.into_iter().flat_map(|plan| &plan.tasks);
        tasks
            .into_iter()
            .find(|task| task.template.fact == Some(fact) && task.is_open())
            .map(|task| task.expected_start)
    };
    let typed = |moment: Option<crate::base::value::Moment>| moment.map(|at| Date(at.local.date()));
    let kickoff = typed(onboarding.kickoff.as_ref().and_then(|meeting| meeting.at));
    let training = typed(onboarding.training.as_ref().and_then(|meeting| meeting.at));
    let live = plan.filter(|plan| !plan.is_live()).map(|plan| plan.forecast);
    let dates = [
        (onboarding.start, "date-start"),
        (kickoff.or(dated(Kickoff)), "date-kickoff"),
        (training.or(dated(Training)), "date-training"),
        (live.or(onboarding.target.filter(|_| plan.is_none())), "date-activation"),
        (dated(Review30), "date-review-30"),
        (dated(Review60), "date-review-60"),
        (dated(Review90), "date-review-90"),
    ];
    let dates = dates.into_iter().filter_map(|(on, word)| Some(NextStep { on: on?, word }));
    dates.filter(|date| date.on >= as_of).min()
}
