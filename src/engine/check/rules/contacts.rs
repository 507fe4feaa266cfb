//! Exactly one contact is the primary one: documents greet it, tasks of the client are its.

use super::super::{ClientFacts, at_key, at_value};
use crate::base::diagnostic::{Code, Diagnostic};
use crate::base::value::ContactPurpose;

pub(super) fn rule(facts: &ClientFacts<'_>, found: &mut Vec<Diagnostic>) {
    let contacts = &facts.intake.value.contacts;
    let primary: Vec<usize> = (0..contacts.len())
        .filter(|index| contacts[*index].purposes.contains(&ContactPurpose::Primary))
        .collect();
    match primary.as_slice() {
        // Without any contact the intake is simply not filled in yet.
        [] if !contacts.is_empty() && !facts.intake.unread.within(&["contacts"]) => {
            found.push(at_key(Code::NoPrimaryContact, facts.intake, "contacts"))
        }
        [] | [_] => {}
        [first, second, ..] => found.push(
            at_value(Code::SeveralPrimaryContacts, facts.intake, &format!("contacts[{second}].for"))
                .with("count", primary.len())
                .related(&facts.intake.source, facts.intake.places.value(&format!("contacts[{first}].for"))),
        ),
    }
}
