//! A plan for programs, as the contract has it.

use serde::Serialize;

use crate::base::locale::Locale;
use crate::base::value::{Date, Id, LinkKind, TaskId};
use crate::model::schedule::{Plan, Side, Status, Task};

#[derive(Serialize)]
struct Json<'p> {
    client: &'p Id,
    start: Date,
    finish: Date,
    follow_up_until: Date,
    /// When the client would go live if everything still open were done as planned from today.
    forecast: Date,
    promised: Option<Date>,
    hired_on: Option<Date>,
    phases: Vec<JsonPhase<'p>>,
    tasks: Vec<JsonTask<'p>>,
    milestones: Vec<JsonMilestone<'p>>,
}

#[derive(Serialize)]
struct JsonPhase<'p> {
    id: &'p Id,
    title: String,
    step: u8,
    start: Date,
    finish: Date,
    progress: u8,
}

#[derive(Serialize)]
struct JsonTask<'p> {
    id: &'p TaskId,
    title: String,
    phase: &'p Id,
    step: u8,
    owner: Option<&'p str>,
    person: Option<&'p Id>,
    person_name: Option<&'p str>,
    side: Side,
    start: Date,
    finish: Date,
    /// As things stand: open work does not lie in the past.
    expected_start: Date,
    expected_finish: Date,
    duration: String,
    effort_minutes: u32,
    slack_days: f64,
    critical: bool,
    milestone: bool,
    internal: bool,
    late: bool,
    status: Status,
    after: Vec<JsonLink>,
}

#[derive(Serialize)]
struct JsonLink {
    task: TaskId,
    link: LinkKind,
    lag: Option<String>,
}

#[derive(Serialize)]
struct JsonMilestone<'p> {
    id: &'p TaskId,
    title: String,
    date: Date,
    critical: bool,
    status: Status,
}

/// The plan as JSON; texts in `locale`.
pub(super) fn write(client: &Id, plan: &Plan, locale: &Locale) -> String {
    let title = |task: &Task| task.title(locale);
    let tasks = plan.tasks.iter().map(|task| JsonTask {
        id: &task.id,
        title: title(task),
        phase: &plan.phases[task.phase].id,
        step: task.step,
        owner: task.template.owner.as_deref(),
        person: task.person.as_ref().map(|person| &person.id),
        person_name: task.person.as_ref().and_then(|person| person.name.as_deref()),
        side: task.side,
        start: task.start,
        finish: task.finish,
        expected_start: task.expected_start,
        expected_finish: task.expected_finish,
        duration: task.duration.to_string(),
        effort_minutes: task.effort,
        slack_days: plan.in_days(task.slack),
        critical: task.critical,
        milestone: task.is_milestone(),
        internal: task.is_internal(),
        late: task.late,
        status: task.status,
        after: links(plan, task),
    });
    let milestones = plan.tasks.iter().filter(|task| task.is_milestone()).map(|task| JsonMilestone {
        id: &task.id,
        title: title(task),
        date: task.finish,
        critical: task.critical,
        status: task.status,
    });
    let phases = plan.phases.iter().map(|phase| JsonPhase {
        id: &phase.id,
        title: phase.title.as_ref().map(|title| title.any(locale).to_owned()).unwrap_or_default(),
        step: phase.step,
        start: phase.start,
        finish: phase.finish,
        progress: phase.progress,
    });
    let json = Json {
        client,
        start: plan.start,
        finish: plan.finish,
        follow_up_until: plan.follow_up_until,
        forecast: plan.forecast,
        promised: plan.promised,
        hired_on: plan.hired_on,
        phases: phases.collect(),
        tasks: tasks.collect(),
        milestones: milestones.collect(),
    };
    serde_json::to_string_pretty(&json).unwrap_or_default()
}

/// The tasks that a task waits for: each item of a repeated one.
fn links(plan: &Plan, task: &Task) -> Vec<JsonLink> {
    let links = task.after.iter().flat_map(|link| {
        plan.of(&link.task).iter().map(|before| JsonLink {
            task: before.id.clone(),
            link: link.link,
            lag: link.lag.map(|lag| lag.to_string()),
        })
    });
    links.collect()
}
