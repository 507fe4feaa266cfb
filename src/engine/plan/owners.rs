//! Who does a task, and by whose calendar.

use super::Input;
use super::calendars::{Calendars, PROVIDER};
use crate::base::value::{ContactPurpose, Id, Scalar as _};
use crate::model::record::{Contact, Intake, Onboarding, Team};
use crate::model::schedule::{Assignee, Side};

/// Who does a task.
#[derive(Clone)]
pub(super) struct Owner {
    /// Whose task it is.
    pub(super) side: Side,
    /// The person, where one is named.
    pub(super) person: Option<Assignee>,
    /// The index of the calendar that it is worked by.
    pub(super) calendar: usize,
}

/// The owner that a playbook names: a role of `people`, `account-manager`, `client` (the primary contact) or
/// `client:<contact-id>`.
pub(super) fn owner(named: Option<&str>, calendars: &Calendars, input: Input<'_>) -> Owner {
    let Input { intake, onboarding, team, .. } = input;
    let contact = match named {
        Some("client") => {
            intake.contacts.iter().find(|contact| contact.purposes.contains(&ContactPurpose::Primary))
        }
        Some(other) => match other.strip_prefix("client:") {
            Some(id) => intake
                .contacts
                .iter()
                .find(|contact| contact.id.as_ref().is_some_and(|own| own.as_str() == id.trim())),
            None => return provider(Some(other), onboarding, team),
        },
        None => return provider(None, onboarding, team),
    };
    Owner {
        side: Side::Client,
        person: contact
            .and_then(|contact| Some(Assignee { id: contact.id.clone()?, name: contact.name.clone() })),
        calendar: site(contact, intake, calendars),
    }
}

fn provider(role: Option<&str>, onboarding: &Onboarding, team: &Team) -> Owner {
    let id = match role {
        Some("account-manager") => onboarding.account_manager.clone(),
        Some(role) => Id::parse(role).ok().and_then(|role| onboarding.people.get(&role).cloned()),
        None => None,
    };
    let name = |id: &Id| {
        team.people
            .iter()
            .find(|person| person.id.as_ref() == Some(id))
            .and_then(|person| person.name.clone())
    };
    let person = id.map(|id| Assignee { name: name(&id), id });
    Owner { side: Side::Provider, person, calendar: PROVIDER }
}

/// The calendar of the contact's site, else of the client's first site, else the provider's.
pub(super) fn site(contact: Option<&Contact>, intake: &Intake, calendars: &Calendars) -> usize {
    let of = |id: &Id| calendars.sites.get(id).copied();
    let own = contact.and_then(|contact| contact.site.as_ref()).and_then(of);
    own.or_else(|| intake.sites.first()?.id.as_ref().and_then(of)).unwrap_or(PROVIDER)
}
