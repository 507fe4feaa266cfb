//! A document as it goes out.

use super::template::Output;
use crate::engine::gate::{Gate, is_signed};
use crate::model::document::Document;
use crate::model::record::Onboarding;

/// A document as it goes out: with the gate that still holds it back, and its version.
#[derive(Debug, Clone, PartialEq)]
pub struct Edition {
    /// The document.
    pub document: Document,
    /// It is a draft: the gate that is closed, and what it needs.
    pub draft: Option<Gate>,
    /// What is in force was signed: this is a draft of the version that follows it.
    pub next_version: bool,
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

/// The version of the document that a build makes: 1 + the last one that was sent, or signed.
pub fn version(onboarding: &Onboarding, kind: &str) -> u32 {
    let sent =
        onboarding.sent.iter().filter(|sent| sent.kind.as_ref().is_some_and(|own| own.as_str() == kind));
    let next = sent.map(|sent| sent.version.unwrap_or(1)).max().unwrap_or(0) + 1;
    match onboarding.sla.as_ref().filter(|_| kind == "sla").map(|sla| whole(sla.version.as_deref())) {
        Some(typed) if is_signed(onboarding) => next.max(typed.saturating_add(1)),
        Some(typed) => next.max(typed),
        None => next,
    }
}

/// The whole number that a typed version begins with: 1 of `1.0`; 1 where there is none.
fn whole(version: Option<&str>) -> u32 {
    let digits = version.unwrap_or_default().split(|c: char| !c.is_ascii_digit()).next().unwrap_or_default();
    digits.parse().unwrap_or(1).max(1)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::base::value::{Id, Scalar as _};
    use crate::model::record::{Sent, Signature, Signed, Sla};

    #[test]
    fn a_signed_agreement_is_followed_by_the_next_version() {
        let day = crate::base::value::Date::parse("2026-11-06").ok();
        let side = || Some(Signature { name: None, on: day });
        let sla = |signed| Sla { version: Some("2.1".to_owned()), signed, ..Sla::default() };
        let mut record = Onboarding { sla: Some(sla(None)), ..Onboarding::default() };
        assert_eq!((version(&record, "sla"), version(&record, "welcome")), (2, 1));
        record.sla = Some(sla(Some(Signed { provider: side(), client: side(), ..Signed::default() })));
        assert_eq!(version(&record, "sla"), 3);
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
