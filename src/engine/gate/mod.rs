//! Records and completeness to gates, and from documents to editions.
//!
//! A closed gate is a state, not a fault: the document that stands behind it is marked as a draft. What contradicts a
//! gate is said by the rules of `engine::check`. So far there are the two gates that the welcome document stands
//! behind; the others come with the plan.

use super::check::Completeness;
use super::compose::template::Output;
use crate::base::value::Date;
use crate::model::document::Document;
use crate::model::record::Onboarding;

/// What must hold before a step.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum GateId {
    /// Step 1 is complete: before the agreement is signed.
    Intake,
    /// Both have signed, on or after review and intake: before step 3.
    Signed,
}

/// The state of a gate.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Gate {
    /// Which one.
    pub id: GateId,
    /// What is open, as paths of the records; none where the gate is open.
    pub missing: Vec<String>,
}

impl Gate {
    /// Whether one may pass.
    pub fn is_open(&self) -> bool {
        self.missing.is_empty()
    }
}

/// The state of all gates.
pub fn gates(onboarding: &Onboarding, completeness: &Completeness) -> Vec<Gate> {
    vec![
        Gate { id: GateId::Intake, missing: completeness.missing.clone() },
        Gate { id: GateId::Signed, missing: unsigned(onboarding) },
    ]
}

/// What lacks of two signatures that are dated on or after the review and the completed intake. It never looks at the
/// completeness of today: what was signed stays signed.
fn unsigned(onboarding: &Onboarding) -> Vec<String> {
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

/// The gate that a document of a step stands behind.
pub fn gate_before(step: Option<u32>) -> Option<GateId> {
    match step {
        Some(2) => Some(GateId::Intake),
        Some(3..) => Some(GateId::Signed),
        _ => None,
    }
}

/// A document as it goes out: with the gate that still holds it back, and its version.
#[derive(Debug, Clone, PartialEq)]
pub struct Edition {
    /// The document.
    pub document: Document,
    /// It is a draft: the gate that is closed, and what it needs.
    pub draft: Option<Gate>,
    /// 1, or one more than the last version that was sent.
    pub version: u32,
    /// What it is made as; both where nothing is said.
    pub outputs: Vec<Output>,
}

impl Edition {
    /// Whether it is made as `output`.
    pub fn makes(&self, output: Output) -> bool {
        self.outputs.is_empty() || self.outputs.contains(&output)
    }
}

/// The step that a client has reached: the first that is not complete. The tasks of steps 5 and on are not weighed
/// yet, so it says 5 for everything after the kick-off.
pub fn step(onboarding: &Onboarding, gates: &[Gate]) -> u8 {
    let open = |id: GateId| gates.iter().any(|gate| gate.id == id && gate.is_open());
    let sent =
        onboarding.sent.iter().any(|sent| sent.kind.as_ref().is_some_and(|kind| kind.as_str() == "welcome"));
    let shared = onboarding.kickoff.as_ref().is_some_and(|kickoff| kickoff.shared_on.is_some());
    if !open(GateId::Intake) && !open(GateId::Signed) {
        1
    } else if !open(GateId::Signed) {
        2
    } else if !sent {
        3
    } else if !shared {
        4
    } else {
        5
    }
}

/// The version of the document that a build makes: 1 + the last one that was sent.
pub fn version(onboarding: &Onboarding, kind: &str) -> u32 {
    let sent =
        onboarding.sent.iter().filter(|sent| sent.kind.as_ref().is_some_and(|own| own.as_str() == kind));
    sent.map(|sent| sent.version.unwrap_or(1)).max().unwrap_or(0) + 1
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::base::value::{Id, Scalar as _};
    use crate::model::record::{Sent, Signature, Signed, Sla};

    fn signed(provider: Option<&str>, client: Option<&str>) -> Onboarding {
        let side = |on: Option<&str>| on.map(|on| Signature { name: None, on: Date::parse(on).ok() });
        let signed = Signed { provider: side(provider), client: side(client), file: None };
        Onboarding {
            intake_completed_on: Date::parse("2026-11-04").ok(),
            sla: Some(Sla { signed: Some(signed), ..Sla::default() }),
            ..Onboarding::default()
        }
    }

    #[test]
    fn both_sides_sign_after_the_intake() {
        let open = |record: &Onboarding| gates(record, &Completeness::default())[1].is_open();
        assert!(open(&signed(Some("2026-11-06"), Some("2026-11-06"))));
        assert!(!open(&signed(Some("2026-11-06"), None)));
        assert!(!open(&signed(Some("2026-11-03"), Some("2026-11-06"))));
        assert!(!open(&Onboarding::default()));
    }

    #[test]
    fn versions_follow_what_was_sent() {
        let mut record = Onboarding::default();
        assert_eq!(version(&record, "welcome"), 1);
        let kind = Id::parse("welcome").ok();
        record.sent.push(Sent { kind, version: Some(2), ..Sent::default() });
        assert_eq!((version(&record, "welcome"), version(&record, "sla")), (3, 1));
    }
}
