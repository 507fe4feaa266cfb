//! Step 1, then the review, then the signatures: a typed fact that contradicts this order is an error. After the first
//! signature nothing looks back: new gaps are warnings. What is typed and can't be read is no gap: it was said.

use super::super::{ClientFacts, Completeness, at_key, at_value, completeness};
use crate::base::diagnostic::{Code, Diagnostic};
use crate::base::value::Date;

pub(super) fn rule(facts: &ClientFacts<'_>, found: &mut Vec<Diagnostic>) {
    let onboarding = &facts.onboarding.value;
    let open = completeness(facts);
    let has_gaps = !open.is_complete() && !facts.intake.unread.any();
    let signed = onboarding.sla.as_ref().and_then(|sla| sla.signed.as_ref());
    let sides = signed.map(|signed| [("provider", &signed.provider), ("client", &signed.client)]);
    let dates: Vec<(&str, Date)> = sides
        .into_iter()
        .flatten()
        .filter_map(|(side, signature)| Some((side, signature.as_ref()?.on?)))
        .collect();
    let completed = onboarding.intake_completed_on;
    let missing = |open: &Completeness| list(&open.missing);

    for (side, on) in &dates {
        let path = format!("sla.signed.{side}.on");
        let too_early = match completed {
            Some(completed) => *on < completed,
            None => has_gaps,
        };
        if too_early {
            found.push(
                at_value(Code::SignedTooEarly, facts.onboarding, &path)
                    .with("signed", on.to_string())
                    .with("completed", completed.map_or("open".to_owned(), |date| date.to_string()))
                    .with("missing", missing(&open)),
            );
        }
        let reviewed =
            onboarding.sla.as_ref().and_then(|sla| sla.reviewed.as_ref()).and_then(|review| review.on);
        if let Some(reviewed) = reviewed.filter(|reviewed| on < reviewed) {
            found.push(
                at_value(Code::SignedBeforeReview, facts.onboarding, &path)
                    .with("signed", on.to_string())
                    .with("reviewed", reviewed.to_string()),
            );
        }
    }
    if !has_gaps || completed.is_none() {
        return;
    }
    let fault = if dates.is_empty() {
        at_value(Code::CompletedTooEarly, facts.onboarding, "intake_completed_on")
    } else {
        at_key(Code::GapAfterSigning, facts.onboarding, "sla.signed")
    };
    found.push(fault.with("count", open.missing.len()).with("missing", missing(&open)));
}

/// The first few paths, and how many more there are.
fn list(paths: &[String]) -> String {
    const MOST: usize = 6;
    let shown = paths.iter().take(MOST).cloned().collect::<Vec<_>>().join(", ");
    match paths.len().checked_sub(MOST) {
        Some(more @ 1..) => format!("{shown}, +{more}"),
        _ => shown,
    }
}
