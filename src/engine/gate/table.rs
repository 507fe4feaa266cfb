//! The table of gates: what each asks for, and which documents wait behind it.

use super::Planned;
use super::steps::open_tasks;
use super::{Gate, GateId};
use crate::base::value::{Date, Fingerprint, Id, Scalar as _};
use crate::engine::check::Completeness;
use crate::model::record::Onboarding;
use crate::model::schedule::{Plan, Status, Task};

/// The state of all gates. Without a plan nothing is known of tasks, and the gates that ask for them are closed.
/// `texts` are the fingerprints of the agreement as it reads today, one a language.
pub fn gates(
    onboarding: &Onboarding,
    completeness: &Completeness,
    texts: &[Fingerprint],
    plan: Planned<'_>,
) -> Vec<Gate> {
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
    let told = was_told(onboarding, plan);
    let gate = |id, owner, missing| Gate { id, owner, missing };
    vec![
        gate(GateId::Intake, "account-manager", completeness.missing.clone()),
        gate(GateId::Review, "account-manager", unreviewed(onboarding, texts)),
        gate(GateId::Signed, "account-manager", signed),
        gate(GateId::Kickoff, "account-manager", unshared(onboarding)),
        gate(GateId::Plan, "account-manager", before_six),
        gate(GateId::Alerts, "technician", if told { Vec::new() } else { untested(plan) }),
        gate(GateId::GoLive, "technician", if told { Vec::new() } else { blocking(plan) }),
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

/// What lacks of a review. Until both have signed, each of today's texts must be one that was reviewed; what was signed
/// is not looked at again.
fn unreviewed(onboarding: &Onboarding, texts: &[Fingerprint]) -> Vec<String> {
    let review = onboarding.sla.as_ref().and_then(|sla| sla.reviewed.as_ref());
    let mut missing = Vec::new();
    if review.and_then(|review| review.on).is_none() {
        missing.push("sla.reviewed.on".to_owned());
    }
    let known: &[Fingerprint] = review.map_or(&[], |review| &review.of);
    let changed = !is_signed(onboarding) && !texts.iter().all(|text| is_reviewed(text, known));
    if known.is_empty() || changed {
        missing.push("sla.reviewed.of".to_owned());
    }
    missing
}

/// Whether a text is among those that were reviewed. As many digits count as were typed.
pub fn is_reviewed(text: &Fingerprint, reviewed: &[Fingerprint]) -> bool {
    reviewed.iter().any(|known| known.means(text))
}

/// Whether both sides have signed.
pub fn is_signed(onboarding: &Onboarding) -> bool {
    signatures(onboarding) == 2
}

/// How many sides have signed.
pub fn signatures(onboarding: &Onboarding) -> usize {
    let signed = onboarding.sla.as_ref().and_then(|sla| sla.signed.as_ref());
    let sides = signed.map(|signed| [&signed.provider, &signed.client]);
    sides.into_iter().flatten().filter(|side| side.as_ref().is_some_and(|side| side.on.is_some())).count()
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

/// Whether the client is live and was told so: a task that came up later does not take that back.
fn was_told(onboarding: &Onboarding, plan: Planned<'_>) -> bool {
    let is_completion = |kind: &Id| kind.as_str() == "completion";
    let sent = onboarding.sent.iter().any(|sent| sent.kind.as_ref().is_some_and(is_completion));
    sent && plan.is_ok_and(Plan::is_live)
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
    use crate::model::record::{Signature, Signed, Sla, SlaReview};

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
            let gates = gates(record, &Completeness::default(), &[], Err(&Unplanned::NoTasks));
            gates.iter().find(|gate| gate.id == GateId::Signed).unwrap().is_open()
        };
        assert!(open(&signed(Some("2026-11-06"), Some("2026-11-06"))));
        assert!(!open(&signed(Some("2026-11-06"), None)));
        assert!(!open(&signed(Some("2026-11-03"), Some("2026-11-06"))));
        assert!(!open(&Onboarding::default()));
    }

    #[test]
    fn a_review_holds_for_the_text_that_was_reviewed_until_both_have_signed() {
        let print = |text: &str| Fingerprint::parse(text).unwrap();
        let (old, new) = (print("7f3a9c4e21b0"), print("aaaaaaaaaaaa"));
        let review =
            |of: &[Fingerprint]| SlaReview { on: Date::parse("2026-11-05").ok(), of: of.to_vec(), by: None };
        let missing = |record: &Onboarding, texts: &[Fingerprint]| unreviewed(record, texts);
        let mut record = Onboarding {
            sla: Some(Sla { reviewed: Some(review(&[print("7f3a9c")])), ..Sla::default() }),
            ..Onboarding::default()
        };
        assert!(missing(&record, std::slice::from_ref(&old)).is_empty());
        assert_eq!(missing(&record, &[old.clone(), new.clone()]), ["sla.reviewed.of"]);
        let both = signed(Some("2026-11-06"), Some("2026-11-06")).sla.and_then(|sla| sla.signed);
        record.sla = Some(Sla { reviewed: Some(review(&[old])), signed: both, ..Sla::default() });
        assert!(missing(&record, &[new]).is_empty(), "what was signed is not looked at again");
    }
}
