//! Typed facts against the order of the gates: what a gate guards can't be done before it opened. A gate that is merely
//! closed is no fault, and what was done in time is not looked at again.

use super::super::{ClientFacts, at_key, at_value};
use crate::base::diagnostic::{Code, Diagnostic};
use crate::base::value::Date;
use crate::model::record::Onboarding;
use crate::model::schedule::{GO_LIVE, Plan, Status, Task};

/// Documents that a client gets once both have signed.
const BEHIND_SIGNATURES: &[&str] = &[
    "welcome",
    "kickoff-agenda",
    "kickoff-minutes",
    "training-agenda",
    "helpdesk-guide",
    "completion",
    "onboarding-survey",
    "review-30",
    "review-60",
    "review-90",
];

/// The task that tests the alerts.
const TEST_ALERTS: &str = "test-alerts";

pub(super) fn rule(facts: &ClientFacts<'_>, found: &mut Vec<Diagnostic>) {
    // Out of a record that could not be read whole comes another order than the one that is meant.
    if facts.onboarding.unread.any() {
        return;
    }
    unreviewed(facts, found);
    sent(facts, found);
    shared(facts, found);
    if facts.intake.unread.any() || facts.playbook.unread.any() {
        return;
    }
    if let Ok(plan) = facts.plan {
        worked(facts, plan, found);
        live(facts, plan, found);
        told(facts, plan, found);
        reviews(facts, plan, found);
    }
}

/// The day on which the second of both signed.
fn signed_on(onboarding: &Onboarding) -> Option<Date> {
    let signed = onboarding.sla.as_ref()?.signed.as_ref()?;
    let (ours, theirs) = (signed.provider.as_ref()?.on?, signed.client.as_ref()?.on?);
    Some(ours.max(theirs))
}

/// The day on which the client went live; none where it has not.
fn live_on(plan: &Plan) -> Option<Date> {
    plan.is_live().then_some(plan.finish)
}

/// Process row 2.2: a lawyer is involved.
fn unreviewed(facts: &ClientFacts<'_>, found: &mut Vec<Diagnostic>) {
    let onboarding = &facts.onboarding.value;
    let reviewed = onboarding.sla.as_ref().and_then(|sla| sla.reviewed.as_ref());
    if signed_on(onboarding).is_some() && reviewed.is_none_or(|review| review.on.is_none()) {
        found.push(at_key(Code::SignedUnreviewed, facts.onboarding, "sla.signed"));
    }
}

/// Process row 3.0: what follows the signatures is not sent before them.
fn sent(facts: &ClientFacts<'_>, found: &mut Vec<Diagnostic>) {
    let onboarding = &facts.onboarding.value;
    let signed = signed_on(onboarding);
    for (index, sent) in onboarding.sent.iter().enumerate() {
        let (Some(kind), Some(on)) = (&sent.kind, sent.on) else { continue };
        if !BEHIND_SIGNATURES.contains(&kind.as_str()) {
            continue;
        }
        let fault = |code, path: &str| {
            at_value(code, facts.onboarding, path).with("what", kind.to_string()).with("on", on.to_string())
        };
        let path = format!("sent[{index}].on");
        match signed {
            Some(signed) if on < signed => {
                found.push(fault(Code::SentBeforeSigned, &path).with("signed", signed.to_string()));
            }
            Some(_) => {}
            // A signature may only not be typed yet.
            None => found.push(fault(Code::NotSigned, &path)),
        }
    }
}

/// Process row 4.2: a recording is shared once there is one.
fn shared(facts: &ClientFacts<'_>, found: &mut Vec<Diagnostic>) {
    let Some(kickoff) = &facts.onboarding.value.kickoff else { return };
    let Some(shared) = kickoff.shared_on else { return };
    let held = kickoff.at.map(|at| Date(at.local.date()));
    if let Some(held) = held.filter(|held| shared < *held) {
        found.push(
            at_value(Code::SharedTooEarly, facts.onboarding, "kickoff.shared_on")
                .with("shared", shared.to_string())
                .with("held", held.to_string()),
        );
    }
}

/// Process rows 2.5 and 6.1: nobody works on a client's systems without an agreement. The first such task is named.
fn worked(facts: &ClientFacts<'_>, plan: &Plan, found: &mut Vec<Diagnostic>) {
    let signed = signed_on(&facts.onboarding.value);
    let begun = |task: &Task| {
        let progress = facts.onboarding.value.tasks.get(&task.id)?;
        let on = progress.started_on.into_iter().chain(progress.done_on).min()?;
        let early = matches!(task.step, 6 | 7) && signed.is_none_or(|signed| on < signed);
        early.then(|| (on, task.id.clone()))
    };
    let Some((on, task)) = plan.tasks.iter().filter_map(begun).min() else { return };
    let fault = |code| {
        at_key(code, facts.onboarding, &format!("tasks.{task}"))
            .with("what", task.to_string())
            .with("on", on.to_string())
    };
    found.push(match signed {
        Some(signed) => fault(Code::WorkBeforeSigned).with("signed", signed.to_string()),
        // A signature may only not be typed yet.
        None => fault(Code::NotSigned),
    });
}

/// Process row 7.35: a client is not live before its alerts were seen to work.
fn live(facts: &ClientFacts<'_>, plan: &Plan, found: &mut Vec<Diagnostic>) {
    let Some(live) = live_on(plan) else { return };
    let tests = plan.tasks.iter().filter(|task| task.id.parts().0 == TEST_ALERTS);
    let done = |task: &Task| facts.onboarding.value.tasks.get(&task.id).and_then(|progress| progress.done_on);
    let lacking = |task: &&Task| {
        task.status != Status::Done || !task.evidenced || done(task).is_some_and(|on| on > live)
    };
    if let Some(task) = tests.filter(|task| !task.is_settled() || task.status == Status::Done).find(lacking) {
        found.push(
            at_key(Code::LiveUntested, facts.onboarding, &format!("tasks.{GO_LIVE}"))
                .with("live", live.to_string())
                .with("task", task.id.to_string()),
        );
    }
}

/// Process row 9.2: the client is told that it is live once it is.
fn told(facts: &ClientFacts<'_>, plan: &Plan, found: &mut Vec<Diagnostic>) {
    let live = live_on(plan);
    for (index, sent) in facts.onboarding.value.sent.iter().enumerate() {
        let (Some(kind), Some(on)) = (&sent.kind, sent.on) else { continue };
        if kind.as_str() == "completion" && live.is_none_or(|live| on < live) {
            found.push(
                at_value(Code::ToldTooEarly, facts.onboarding, &format!("sent[{index}].on"))
                    .with("sent", on.to_string())
                    .with("live", live.map_or("open".to_owned(), |day| day.to_string())),
            );
        }
    }
}

/// Process row 10.2: reviews count from the day on which the client went live.
fn reviews(facts: &ClientFacts<'_>, plan: &Plan, found: &mut Vec<Diagnostic>) {
    let live = live_on(plan);
    let Some(reviews) = &facts.onboarding.value.reviews else { return };
    for (name, review) in [("30", &reviews.day_30), ("60", &reviews.day_60), ("90", &reviews.day_90)] {
        let Some(held) = review.as_ref().and_then(|review| review.held_on) else { continue };
        if live.is_none_or(|live| held < live) {
            found.push(
                at_value(Code::ReviewTooEarly, facts.onboarding, &format!("reviews.{name}.held_on"))
                    .with("held", held.to_string())
                    .with("live", live.map_or("open".to_owned(), |day| day.to_string())),
            );
        }
    }
}
