//! Documentation without a network diagram.

use super::super::{ClientFacts, at_key};
use crate::base::diagnostic::{Code, Diagnostic};

pub(super) fn rule(facts: &ClientFacts<'_>, found: &mut Vec<Diagnostic>) {
    let list = &facts.intake.value.documentation;
    let is_diagram = |kind: &str| kind == "network-diagram";
    let has = list.iter().any(|item| item.kind.as_ref().is_some_and(|kind| is_diagram(kind.as_str())));
    if !list.is_empty() && !has && !facts.intake.unread.within(&["documentation"]) {
        found.push(at_key(Code::NoDiagram, facts.intake, "documentation"));
    }
}
