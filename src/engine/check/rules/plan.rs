//! The computed plan makes sense: there is one, it keeps what was promised, and no meeting is too early.

use super::super::{ClientFacts, at_key, at_value};
use crate::base::diagnostic::{Code, Diagnostic};
use crate::base::value::LinkKind;
use crate::engine::plan::Unplanned;
use crate::model::playbook::Fact;
use crate::model::schedule::{GO_LIVE, Plan};

pub(super) fn rule(facts: &ClientFacts<'_>, found: &mut Vec<Diagnostic>) {
    match facts.plan {
        // Out of a record that could not be read whole comes another plan than the one that is meant.
        Ok(_)
            if facts.onboarding.unread.any() || facts.intake.unread.any() || facts.playbook.unread.any() => {}
        Ok(plan) => {
            promise(facts, plan, found);
            live_too_early(facts, plan, found);
            meetings(facts, plan, found);
        }
        Err(Unplanned::Cycle(tasks)) => {
            let ids: Vec<&str> = tasks.iter().map(|task| task.as_str()).collect();
            // Without changes of the client's own, the playbook's rule has said it.
            if let Some(path) = change(facts, &ids) {
                let names = ids.iter().chain(ids.first()).copied().collect::<Vec<_>>().join(" → ");
                found.push(at_value(Code::TaskCycle, facts.onboarding, &path).with("tasks", names));
            }
        }
        Err(Unplanned::UnknownAnchor { task, on }) => {
            if let Some(fault) = anchor(facts, task.as_str(), on) {
                found.push(fault.with("task", task.to_string()).with("on", on.clone()));
            }
        }
        Err(Unplanned::TooLong) => {
            found.push(at_key(Code::PlanTooLong, facts.onboarding, "start"));
        }
        // A date that is not known yet is the normal case of a new client.
        Err(Unplanned::NoDates(_) | Unplanned::NoTasks) => {}
    }
}

/// The change of the client's that one of these tasks waits by.
fn change(facts: &ClientFacts<'_>, tasks: &[&str]) -> Option<String> {
    let plan = facts.onboarding.value.plan.as_ref()?;
    let changed = plan
        .change
        .iter()
        .find(|(id, change)| tasks.contains(&id.as_str()) && (change.after.is_some() || change.at.is_some()));
    let added =
        || plan.add.iter().position(|task| task.id.as_ref().is_some_and(|id| tasks.contains(&id.as_str())));
    match changed {
        Some((id, change)) => {
            let field = if change.after.is_some() { "after" } else { "at" };
            Some(format!("plan.change.{id}.{field}"))
        }
        None => added().map(|index| format!("plan.add[{index}].after")),
    }
}

/// A task hangs on one that this client does not have. What no playbook has was said by another rule.
fn anchor(facts: &ClientFacts<'_>, task: &str, on: &str) -> Option<Diagnostic> {
    let plan = facts.onboarding.value.plan.as_ref();
    let skipped = plan.and_then(|plan| plan.skip.iter().position(|id| id.as_str() == on));
    if let Some(index) = skipped {
        return Some(at_value(Code::NoAnchor, facts.onboarding, &format!("plan.skip[{index}]")));
    }
    let has = |id: &str| {
        let mut tasks = facts.playbook.value.phases.iter().flat_map(|phase| &phase.tasks);
        tasks.any(|task| task.id.as_ref().is_some_and(|own| own.as_str() == id))
    };
    if plan.is_some_and(|plan| plan.change.keys().any(|id| id.as_str() == task)) {
        let path = format!("plan.change.{task}.at");
        return Some(at_value(Code::NoAnchor, facts.onboarding, &path));
    }
    has(on).then(|| {
        let place = facts.playbook.value.phases.iter().enumerate().find_map(|(phase, own)| {
            let index =
                own.tasks.iter().position(|one| one.id.as_ref().is_some_and(|id| id.as_str() == task))?;
            Some(format!("phases[{phase}].tasks[{index}].at"))
        });
        at_value(Code::NoAnchor, facts.playbook, &place.unwrap_or_default())
    })
}

/// Process row 4.11: the promised date beside the plan's forecast, a warning where they part.
fn promise(facts: &ClientFacts<'_>, plan: &Plan, found: &mut Vec<Diagnostic>) {
    let late = plan.promised.filter(|promised| *promised < plan.forecast && !plan.is_live());
    let Some(promised) = late else { return };
    found.push(
        at_value(Code::LaterThanPromised, facts.onboarding, "target")
            .with("promised", promised.to_string())
            .with("forecast", plan.forecast.to_string()),
    );
}

/// A client is live while something is open that should keep it from going live.
fn live_too_early(facts: &ClientFacts<'_>, plan: &Plan, found: &mut Vec<Diagnostic>) {
    let open = plan.tasks.iter().filter(|task| task.template.blocks.is_some() && !task.is_settled());
    let open: Vec<&str> = open.map(|task| task.id.as_str()).collect();
    if plan.is_live() && !open.is_empty() {
        found.push(
            at_key(Code::LiveTooEarly, facts.onboarding, &format!("tasks.{GO_LIVE}"))
                .with("count", open.len())
                .with("tasks", open.join(", ")),
        );
    }
}

/// Meetings have a typed date, which does not move with the plan.
fn meetings(facts: &ClientFacts<'_>, plan: &Plan, found: &mut Vec<Diagnostic>) {
    for (fact, path) in [(Fact::Kickoff, "kickoff.at"), (Fact::Training, "training.at")] {
        let meeting = plan.tasks.iter().find(|task| task.template.fact == Some(fact));
        let Some(meeting) = meeting.filter(|task| task.fixed && task.is_open()) else { continue };
        let waits = meeting.after.iter().filter(|link| link.link == LinkKind::FinishToStart);
        let late = waits
            .flat_map(|link| plan.of(&link.task))
            .filter(|before| before.is_open() && before.ends_at > meeting.starts_at)
            .max_by_key(|before| before.ends_at);
        if let Some(before) = late {
            found.push(
                at_value(Code::MeetingTooEarly, facts.onboarding, path)
                    .with("meeting", meeting.id.to_string())
                    .with("task", before.id.to_string())
                    .with("finish", before.finish.to_string()),
            );
        }
    }
}
