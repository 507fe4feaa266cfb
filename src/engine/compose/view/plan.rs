//! The plan as an audience may see it.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use super::provider;
use crate::base::value::{Id, Scalar as _, TaskId};
use crate::engine::plan::bridge;
use crate::model::record::Blocked;
use crate::model::schedule::{Assignee, Item, Plan, PlannedPhase, Side, Task};

/// What a client sees of a plan. An internal task is absent, id included; who waited for it waits for what it waited
/// for. Phases keep their span, whoever works in them.
pub(super) fn plan(record: &Plan) -> Plan {
    let Plan {
        start,
        finish,
        follow_up_until,
        forecast,
        promised,
        hired_on,
        phases,
        tasks,
        day_minutes,
        days_off,
        ranges: _,
    } = record;
    let internal: BTreeSet<Id> =
        tasks.iter().filter(|task| task.is_internal()).filter_map(|task| task.template.id.clone()).collect();
    let links = tasks.iter().filter_map(|task| Some((task.template.id.clone()?, task.after.clone())));
    let after = bridge(&links.collect(), &internal);
    let mut seen: Vec<Task> = tasks
        .iter()
        .filter(|task| !task.is_internal())
        .map(|task| {
            let after = task.template.id.as_ref().and_then(|id| after.get(id)).cloned();
            self::task(task, after.unwrap_or_default())
        })
        .collect();
    seen.iter_mut().enumerate().for_each(|(index, task)| anonymous(task, index));
    let mut ranges: BTreeMap<Id, std::ops::Range<usize>> = BTreeMap::new();
    for (index, task) in seen.iter().enumerate() {
        let Some(id) = &task.template.id else { continue };
        ranges.entry(id.clone()).or_insert(index..index).end = index + 1;
    }
    Plan {
        start: *start,
        finish: *finish,
        follow_up_until: *follow_up_until,
        forecast: *forecast,
        promised: *promised,
        hired_on: *hired_on,
        phases: phases.iter().map(phase).collect(),
        tasks: seen,
        day_minutes: *day_minutes,
        days_off: days_off.clone(),
        ranges,
    }
}

/// Whose move it is; why, only where it is the client's own.
fn blocked(record: &Blocked) -> Blocked {
    let Blocked { by, since, why } = record;
    let own = by.as_ref().is_some_and(|by| by.as_str() == "client");
    Blocked { by: by.clone(), since: *since, why: why.clone().filter(|_| own) }
}

/// The ids of credentials are internal: such an item is known to a client by what it opens, or by a number.
fn anonymous(task: &mut Task, index: usize) {
    let of_credential = task.template.for_each.as_ref().is_some_and(|each| each.credentials.is_some());
    if let (true, Some(template), Some(item)) = (of_credential, &task.template.id, &mut task.item)
        && let Ok(number) = Id::parse(&(index + 1).to_string())
    {
        task.id = TaskId::new(template, Some(&number));
        item.id = number;
    }
}

fn phase(record: &PlannedPhase) -> PlannedPhase {
    let PlannedPhase { id, step, title, start, finish, progress } = record;
    PlannedPhase {
        id: id.clone(),
        step: *step,
        title: title.clone(),
        start: *start,
        finish: *finish,
        progress: *progress,
    }
}

fn task(record: &Task, after: Arc<[crate::model::schedule::Dependency]>) -> Task {
    let Task {
        id,
        template,
        item,
        phase,
        step,
        side,
        person,
        effort,
        duration,
        start,
        finish,
        due,
        expected_start,
        expected_finish,
        late,
        starts_at,
        ends_at,
        slack,
        critical,
        fixed,
        status,
        blocked,
        not_done: _,
        until,
        evidenced: _,
        after: _,
    } = record;
    // Hands-on time is the provider's own affair, but for the tasks that the client itself does.
    let own = *side == Side::Client;
    let mut said = provider::task(template);
    said.effort = template.effort.filter(|_| own);
    Task {
        id: id.clone(),
        template: Arc::new(said),
        item: item.as_ref().map(|Item { id, name }| Item { id: id.clone(), name: name.clone() }),
        phase: *phase,
        step: *step,
        side: *side,
        person: person.as_ref().map(|Assignee { id, name }| Assignee { id: id.clone(), name: name.clone() }),
        effort: if own { *effort } else { 0 },
        duration: *duration,
        start: *start,
        finish: *finish,
        due: *due,
        expected_start: *expected_start,
        expected_finish: *expected_finish,
        late: *late,
        starts_at: *starts_at,
        ends_at: *ends_at,
        slack: *slack,
        critical: *critical,
        fixed: *fixed,
        status: *status,
        blocked: blocked.as_ref().map(self::blocked),
        not_done: None,
        until: *until,
        evidenced: false,
        after,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::base::value::{Audience, Date, Duration};
    use crate::engine::plan::{self, Input};
    use crate::model::playbook::{Link, Phase, Playbook, TaskTemplate};
    use crate::model::record::{Intake, Onboarding, Provider, Team};

    #[test]
    fn an_internal_task_is_gone_and_links_lead_across_it() {
        let id = |text: &str| Id::parse(text).ok();
        let task = |name: &str, after: &str, audience| TaskTemplate {
            id: id(name),
            owner: Some("technician".into()),
            effort: Duration::parse("1h").ok(),
            duration: Duration::parse("2d").ok(),
            after: id(after).map(|task| Link { task: Some(task), ..Link::default() }).into_iter().collect(),
            audience: Some(audience),
            ..TaskTemplate::default()
        };
        let playbook = Playbook {
            phases: vec![Phase {
                id: id("work"),
                step: Some(7),
                tasks: vec![
                    task("first", "", Audience::Client),
                    task("hidden", "first", Audience::Internal),
                    task("last", "hidden", Audience::Client),
                ],
                ..Phase::default()
            }],
            ..Playbook::default()
        };
        let onboarding = Onboarding { start: Date::parse("2026-11-09").ok(), ..Onboarding::default() };
        let whole = plan::plan(Input {
            playbook: &playbook,
            provider: &Provider::default(),
            team: &Team::default(),
            intake: &Intake::default(),
            onboarding: &onboarding,
            holidays: &BTreeMap::new(),
            as_of: Date::parse("2026-11-09").unwrap(),
        })
        .unwrap();
        let seen = plan(&whole);
        let ids: Vec<&str> = seen.tasks.iter().map(|task| task.id.as_str()).collect();
        assert_eq!(ids, ["first", "last"]);
        assert_eq!(seen.of(&id("hidden").unwrap()).len(), 0);
        assert_eq!(seen.of(&id("last").unwrap())[0].after[0].task.as_str(), "first");
        // The gap that the hidden task leaves stays: dates are those of the whole plan.
        assert_eq!(seen.tasks[1].start.to_string(), "2026-11-13");
        assert_eq!(
            (seen.phases[0].start, seen.phases[0].finish),
            (whole.phases[0].start, whole.phases[0].finish)
        );
        assert!(seen.tasks.iter().all(|task| task.effort == 0), "hands-on time is the provider's own affair");
    }
}
