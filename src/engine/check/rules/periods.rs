//! Periods end after they begin.

use super::super::{ClientFacts, at_value};
use crate::base::diagnostic::{Code, Diagnostic};

pub(super) fn rule(facts: &ClientFacts<'_>, found: &mut Vec<Diagnostic>) {
    for (site_index, site) in facts.intake.value.sites.iter().enumerate() {
        for (index, closure) in site.closed.iter().enumerate() {
            if let (Some(from), Some(to)) = (closure.from, closure.to)
                && to < from
            {
                found.push(
                    at_value(
                        Code::EndBeforeStart,
                        facts.intake,
                        &format!("sites[{site_index}].closed[{index}].to"),
                    )
                    .with("from", from.to_string())
                    .with("to", to.to_string()),
                );
            }
        }
    }
    let onboarding = &facts.onboarding.value;
    let pairs =
        [("start", onboarding.hired_on, onboarding.start), ("target", onboarding.start, onboarding.target)];
    for (path, from, to) in pairs {
        if let (Some(from), Some(to)) = (from, to)
            && to < from
        {
            found.push(
                at_value(Code::EndBeforeStart, facts.onboarding, path)
                    .with("from", from.to_string())
                    .with("to", to.to_string()),
            );
        }
    }
    for (id, task) in &onboarding.tasks {
        if let (Some(from), Some(to)) = (task.started_on, task.done_on)
            && to < from
        {
            found.push(
                at_value(Code::EndBeforeStart, facts.onboarding, &format!("tasks.{id}.done_on"))
                    .with("from", from.to_string())
                    .with("to", to.to_string()),
            );
        }
    }
}
