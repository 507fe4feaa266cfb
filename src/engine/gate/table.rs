//! The table of gates: what each asks for, and which documents wait behind it.

use super::Planned;
use super::steps::open_tasks;
use super::{Gate, GateId};
use crate::base::value::{Date, Id, Scalar as _};
use crate::engine::check::Completeness;
use crate::model::record::Onboarding;
use crate::model::schedule::{Status, Task};

/// The state of all gates. Without a plan nothing is known of tasks, and the gates that ask for them are closed.
pub fn gates(onboarding: &Onboarding, completeness: &Completeness, plan: Planned<'_>) -> Vec<Gate> {
    let signed = unsigned(onboarding);
    let mut before_six = Vec::new();
    // What was signed stays signed: gaps that came later do not close the intake's gate again.
    if !signed.is_empty() {
        before_six.extend(completeness.missing.iter().cloned());
        before_six.extend(signed.iter().cloned());
    }
    before_six.extend(unshared(onboarding));
    for path in (1..=5).flat_map(|step| open_tasks(plan, step, onboarding)) {
        if !before_six.contains(&path) {
            before_six.push(path);
        }
    }
    let gate = |id, owner, missing| Gate { id, owner, missing };
    vec![
        gate(GateId::Intake, "account-manager", completeness.missing.clone()),
        gate(GateId::Review, "account-manager", unreviewed(onboarding)),
        gate(GateId::Signed, "account-manager", signed),
        gate(GateId::Kickoff, "account-manager", unshared(onboarding)),
        gate(GateId::Plan, "account-manager", before_six),
        gate(GateId::Alerts, "technician", untested(plan)),
        gate(GateId::GoLive, "technician", blocking(plan)),
        gate(GateId::Reviews, "account-manager", unheld(onboarding)),
    ]
}

/// The gates that a document of a step stands behind.
pub fn gates_before(step: Option<u32>) -> &'static [GateId] {
    match step {
        Some(2) => &[GateId::Intake, GateId::Review],
        Some(6..=7) => &[GateId::Signed, GateId::Plan],
        Some(9) => &[GateId::Signed, GateId::Alerts, GateId::GoLive],
        // Nobody is asked how the onboarding was before it is over.
        Some(10) => &[GateId::Signed, GateId::GoLive],
        Some(3..) => &[GateId::Signed],
        _ => &[],
    }
}

/// What lacks of a review. The agreement itself is not composed yet, so its text can't be compared with the fingerprint
/// of the text that was reviewed.
fn unreviewed(onboarding: &Onboarding) -> Vec<String> {
    let review = onboarding.sla.as_ref().and_then(|sla| sla.reviewed.as_ref());
    let mut missing = Vec::new();
    if review.and_then(|review| review.on).is_none() {
        missing.push("sla.reviewed.on".to_owned());
    }
    if review.and_then(|review| review.of.as_ref()).is_none() {
        missing.push("sla.reviewed.of".to_owned());
    }
    missing
}

/// What lacks of two signatures that are dated on or after the review and the completed intake. It never looks at the
/// completeness of today: what was signed stays signed.
pub(super) fn unsigned(onboarding: &Onboarding) -> Vec<String> {
    let sla = onboarding.sla.as_ref();
    let signed = sla.and_then(|sla| sla.signed.as_ref());
    let reviewed = sla.and_then(|sla| sla.reviewed.as_ref()).and_then(|review| review.on);
    let earliest = reviewed.max(onboarding.intake_completed_on);
    let mut missing = Vec::new();
    let mut side = |name: &str, on: Option<Date>| match (on, earliest) {
        (None, _) => missing.push(format!("sla.signed.{name}")),
        (Some(on), Some(earliest)) if on < earliest => missing.push(format!("sla.signed.{name}.on")),
        (Some(_), _) => {}
    };
    side("provider", signed.and_then(|signed| signed.provider.as_ref()?.on));
    side("client", signed.and_then(|signed| signed.client.as_ref()?.on));
    missing
}

fn unshared(onboarding: &Onboarding) -> Vec<String> {
    let shared = onboarding.kickoff.as_ref().and_then(|kickoff| kickoff.shared_on);
    if shared.is_some() { Vec::new() } else { vec!["kickoff.shared_on".to_owned()] }
}

/// The test of the alerts (process row 7.35): done, and with a file that shows it. A plan without that task has no such
/// gate.
fn untested(plan: Planned<'_>) -> Vec<String> {
    const TEST: &str = "test-alerts";
    let plan = match plan {
        Ok(plan) => plan,
        Err(unplanned) => return unplanned.missing(),
    };
    let tasks = Id::parse(TEST).map(|id| plan.of(&id)).unwrap_or_default();
    let lacking = tasks.iter().filter_map(|task| match (task.status == Status::Done, task.evidenced) {
        (false, _) => Some(format!("tasks.{}", task.id)),
        (true, false) => Some(format!("tasks.{}.evidence", task.id)),
        (true, true) => None,
    });
    lacking.collect()
}

fn blocking(plan: Planned<'_>) -> Vec<String> {
    let plan = match plan {
        Ok(plan) => plan,
        Err(unplanned) => return unplanned.missing(),
    };
    let open = |task: &&Task| task.template.blocks.is_some() && !task.is_settled();
    plan.tasks.iter().filter(open).map(|task| format!("tasks.{}", task.id)).collect()
}

fn unheld(onboarding: &Onboarding) -> Vec<String> {
    let reviews = onboarding.reviews.as_ref();
    let all = [
        ("30", reviews.and_then(|reviews| reviews.day_30.as_ref())),
        ("60", reviews.and_then(|reviews| reviews.day_60.as_ref())),
        ("90", reviews.and_then(|reviews| reviews.day_90.as_ref())),
    ];
    let open = all.into_iter().filter(|(_, review)| review.and_then(|review| review.held_on).is_none());
    open.map(|(name, _)| format!("reviews.{name}.held_on")).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::engine::plan::Unplanned;
    use crate::model::record::{Signature, Signed, Sla};

    fn signed(provider: Option<&str>, client: Option<&str>) -> Onboarding {
        let side = |on: Option<&str>| on.map(|on| Signature { name: None, on: Date::parse(on).ok() });
        let signed = Signed { provider: side(provider), client: side(client), ..Signed::default() };
        Onboarding {
            intake_completed_on: Date::parse("2026-11-04").ok(),
            sla: Some(Sla { signed: Some(signed), ..Sla::default() }),
            ..Onboarding::default()
        }
    }

    #[test]
    fn both_sides_sign_after_the_intake() {
        let open = |record: &Onboarding| {
            let gates = gates(record, &Completeness::default(), Err(&Unplanned::NoTasks));
            gates.iter().find(|gate| gate.id == GateId::Signed).unwrap().is_open()
        };
        assert!(open(&signed(Some("2026-11-06"), Some("2026-11-06"))));
        assert!(!open(&signed(Some("2026-11-06"), None)));
        assert!(!open(&signed(Some("2026-11-03"), Some("2026-11-06"))));
        assert!(!open(&Onboarding::default()));
    }
}
