//! A mail out of its template: the same way as a document, with the people that it goes to.

use super::assemble::{Input, Outcome, compose};
use super::template::MailTo;
use super::view::{Enclosure, View};
use crate::base::diagnostic::Diagnostic;
use crate::base::value::{ContactPurpose, Id};
use crate::model::document::{Letter, Mailbox};
use crate::model::record::Contact;

/// What came of a mail's template.
#[derive(Debug)]
pub enum Posted {
    /// A mail.
    Ready(Box<Letter>),
    /// The records lack values that it needs: their paths.
    Waits(Vec<String>),
    /// The template is wrong: diagnostics say how.
    Broken,
}

/// Makes a mail. `to` is a contact that was named; else the template says who gets it. `enclosed` tells of the document
/// that goes along.
pub fn letter(
    input: Input<'_>,
    to: Option<&Id>,
    attach: &[String],
    enclosed: Option<Enclosure>,
) -> (Posted, Vec<Diagnostic>) {
    let view = input.view;
    let (contact, boxes, mut missing) =
        recipients(view, input.template.front.value.to.unwrap_or_default(), to);
    let from = sender(view);
    if from.is_none() {
        missing.push(
            if view.account_manager().is_some() { "account_manager.email" } else { "account_manager" }
                .to_owned(),
        );
    }
    let recipient = contact.as_ref().and_then(|contact| contact.id.clone());
    let view = View { recipient: contact, enclosed, ..view.clone() };
    let composed = compose(Input { view: &view, ..input });
    let posted = match (composed.outcome, from) {
        (Outcome::Broken | Outcome::Nothing, _) => Posted::Broken,
        (Outcome::NotReady { missing: more }, _) => {
            let others =
                more.into_iter().filter(|path| !path.starts_with("recipient") && !missing.contains(path));
            missing.extend(others.collect::<Vec<_>>());
            Posted::Waits(missing)
        }
        (Outcome::Ready(_), None) => Posted::Waits(missing),
        (Outcome::Ready(_), Some(_)) if !missing.is_empty() => Posted::Waits(missing),
        (Outcome::Ready(document), Some(from)) => {
            let attach = attach.to_vec();
            Posted::Ready(Box::new(Letter { document: *document, from, to: boxes, recipient, attach }))
        }
    };
    (posted, composed.diagnostics)
}

/// The account manager, with the provider's address where there is no own one.
fn sender(view: &View) -> Option<Mailbox> {
    let manager = view.account_manager()?;
    let address = manager.email.as_ref().or(view.provider.email.as_ref())?;
    Some(Mailbox { name: manager.name.clone().unwrap_or_default(), address: address.to_string() })
}

/// Who gets it: the contact that the text greets, all addresses, and what is missing.
fn recipients(view: &View, to: MailTo, named: Option<&Id>) -> (Option<Contact>, Vec<Mailbox>, Vec<String>) {
    let contacts = &view.intake.contacts;
    let purpose = match to {
        MailTo::Primary => ContactPurpose::Primary,
        MailTo::Signs => ContactPurpose::Signs,
        MailTo::Billing => ContactPurpose::Billing,
        MailTo::Emergency => ContactPurpose::Emergency,
        MailTo::Staff => {
            let people = view.team.people.iter().filter_map(|person| {
                let address = person.email.as_ref()?.to_string();
                Some(Mailbox { name: person.name.clone().unwrap_or_default(), address })
            });
            let boxes: Vec<Mailbox> = people.collect();
            let missing = if boxes.is_empty() { vec!["people".to_owned()] } else { Vec::new() };
            return (None, boxes, missing);
        }
    };
    let has = |purpose: ContactPurpose| contacts.iter().find(|contact| contact.purposes.contains(&purpose));
    let contact = match named {
        Some(id) => contacts.iter().find(|contact| contact.id.as_ref() == Some(id)),
        None => has(purpose).or_else(|| has(ContactPurpose::Primary)),
    };
    let Some(contact) = contact else { return (None, Vec::new(), vec!["contacts".to_owned()]) };
    let id = contact.id.as_ref().map(Id::as_str).unwrap_or_default();
    match &contact.email {
        Some(address) => {
            let name = contact.name.clone().unwrap_or_default();
            (Some(contact.clone()), vec![Mailbox { name, address: address.to_string() }], Vec::new())
        }
        None => (Some(contact.clone()), Vec::new(), vec![format!("contacts.{id}.email")]),
    }
}
