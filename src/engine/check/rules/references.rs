//! What a record names exists: services, people, contacts, sites, devices, systems, vendors, playbooks, holidays.

use super::super::{ClientFacts, SharedFacts, at_value, similar};
use crate::base::diagnostic::{Code, Diagnostic};
use crate::base::value::Id;
use crate::base::yaml::Read;
use crate::model::record::Holiday;

pub(super) fn shared(facts: &SharedFacts<'_>, found: &mut Vec<Diagnostic>) {
    let people = ids(facts.team, facts.team.value.people.iter().map(|person| person.id.as_ref()));
    for (index, person) in facts.team.value.people.iter().enumerate() {
        let path = format!("people[{index}].substitute");
        one(facts.team, &path, "person", person.substitute.as_ref(), &people, found);
    }
    for (index, step) in facts.provider.value.escalation.iter().enumerate() {
        one(
            facts.provider,
            &format!("escalation[{index}].person"),
            "person",
            step.person.as_ref(),
            &people,
            found,
        );
    }
    if let Some(calendar) = &facts.provider.value.calendar {
        holidays(facts, facts.provider, "calendar.holidays", &calendar.holidays, found);
    }
}

pub(super) fn client(facts: &ClientFacts<'_>, found: &mut Vec<Diagnostic>) {
    intake(facts, found);
    onboarding(facts, found);
}

fn intake(facts: &ClientFacts<'_>, found: &mut Vec<Diagnostic>) {
    let read = facts.intake;
    let intake = &read.value;
    let catalogue = facts.shared.services;
    let levels = ids(catalogue, catalogue.value.levels.iter().map(|level| level.id.as_ref()));
    let services = ids(catalogue, catalogue.value.services.iter().map(|service| service.id.as_ref()));
    let sites = ids(read, intake.sites.iter().map(|site| site.id.as_ref()));
    let contacts = ids(read, intake.contacts.iter().map(|contact| contact.id.as_ref()));
    let vendors = ids(read, intake.vendors.iter().map(|vendor| vendor.id.as_ref()));
    let devices = intake.inventory.iter().flat_map(|inventory| &inventory.devices);
    let systems = ids(read, intake.systems.iter().map(|system| system.id.as_ref()));
    let machines = ids(read, devices.clone().map(|device| device.id.as_ref())).and(&systems);

    one(read, "service_level", "service-level", intake.service_level.as_ref(), &levels, found);
    many(read, "services", "service", &intake.services, &services, found);
    for (index, site) in intake.sites.iter().enumerate() {
        holidays(&facts.shared, read, &format!("sites[{index}].holidays"), &site.holidays, found);
    }
    for (index, contact) in intake.contacts.iter().enumerate() {
        one(read, &format!("contacts[{index}].site"), "site", contact.site.as_ref(), &sites, found);
    }
    for (index, device) in devices.enumerate() {
        let path = format!("inventory.devices[{index}]");
        one(read, &format!("{path}.site"), "site", device.site.as_ref(), &sites, found);
        let vendor = device.warranty.as_ref().and_then(|warranty| warranty.vendor.as_ref());
        one(read, &format!("{path}.warranty.vendor"), "vendor", vendor, &vendors, found);
    }
    for (index, system) in intake.systems.iter().enumerate() {
        let path = format!("systems[{index}]");
        one(read, &format!("{path}.runs_on"), "device-or-system", system.runs_on.as_ref(), &machines, found);
        one(read, &format!("{path}.vendor"), "vendor", system.vendor.as_ref(), &vendors, found);
        one(read, &format!("{path}.replaced_by"), "system", system.replaced_by.as_ref(), &systems, found);
        many(read, &format!("{path}.covers"), "device-or-system", &system.covers, &machines, found);
    }
    let before = found.len();
    for (index, entry) in intake.credentials.iter().enumerate() {
        many(
            read,
            &format!("credentials[{index}].covers"),
            "device-or-system",
            &entry.covers,
            &machines,
            found,
        );
    }
    // The line of a credential may hold more than the reference that is wrong.
    found[before..].iter_mut().for_each(|fault| fault.sensitive = true);
    for (index, vendor) in intake.vendors.iter().enumerate() {
        one(read, &format!("vendors[{index}].site"), "site", vendor.site.as_ref(), &sites, found);
    }
    if let Some(emergency) = &intake.emergency {
        many(read, "emergency.call", "contact", &emergency.call, &contacts, found);
        many(read, "emergency.order", "device-or-system", &emergency.order, &machines, found);
    }
}

fn onboarding(facts: &ClientFacts<'_>, found: &mut Vec<Diagnostic>) {
    let read = facts.onboarding;
    let onboarding = &read.value;
    let (team, intake) = (facts.shared.team, facts.intake);
    let people = ids(team, team.value.people.iter().map(|person| person.id.as_ref()));
    let contacts = ids(intake, intake.value.contacts.iter().map(|contact| contact.id.as_ref()));
    let anybody = people.clone().and(&contacts);
    let playbooks =
        Known { ids: facts.shared.playbooks.keys().map(String::as_str).collect(), complete: true };

    one(read, "playbook", "playbook", onboarding.playbook.as_ref(), &playbooks, found);
    one(read, "account_manager", "person", onboarding.account_manager.as_ref(), &people, found);
    for (role, person) in &onboarding.people {
        one(read, &format!("people.{role}"), "person", Some(person), &people, found);
    }
    if let Some(kickoff) = &onboarding.kickoff {
        many(read, "kickoff.attendees", "person-or-contact", &kickoff.attendees, &anybody, found);
        let by = kickoff.consent.as_ref().and_then(|consent| consent.by.as_ref());
        one(read, "kickoff.consent.by", "contact", by, &contacts, found);
        for (index, action) in kickoff.actions.iter().enumerate() {
            let path = format!("kickoff.actions[{index}].who");
            one(read, &path, "person-or-contact", action.who.as_ref(), &anybody, found);
        }
    }
    for (index, meeting) in onboarding.meetings.iter().enumerate() {
        many(read, &format!("meetings[{index}].with"), "person-or-contact", &meeting.with, &anybody, found);
    }
    for (index, report) in onboarding.reports.iter().enumerate() {
        many(read, &format!("reports[{index}].to"), "contact", &report.to, &contacts, found);
    }
    let mut parties = ids(intake, intake.value.vendors.iter().map(|vendor| vendor.id.as_ref()));
    parties.ids.extend(["client", "provider"]);
    for (id, task) in &onboarding.tasks {
        one(read, &format!("tasks.{id}.by"), "person", task.by.as_ref(), &people, found);
        let by = task.blocked.as_ref().and_then(|blocked| blocked.by.as_ref());
        one(read, &format!("tasks.{id}.blocked.by"), "other", by, &parties, found);
    }
    let phases = ids(facts.playbook, facts.playbook.value.phases.iter().map(|phase| phase.id.as_ref()));
    for (index, task) in onboarding.plan.iter().flat_map(|plan| &plan.add).enumerate() {
        one(read, &format!("plan.add[{index}].phase"), "phase", task.phase.as_ref(), &phases, found);
    }
    for (index, sent) in onboarding.sent.iter().enumerate() {
        one(read, &format!("sent[{index}].to"), "contact", sent.to.as_ref(), &contacts, found);
    }
    let reviews = onboarding.reviews.as_ref();
    let days =
        reviews.map(|reviews| [("30", &reviews.day_30), ("60", &reviews.day_60), ("90", &reviews.day_90)]);
    for (day, review) in days.into_iter().flatten() {
        let Some(review) = review else { continue };
        for (name, items) in [("setbacks", &review.setbacks), ("concerns", &review.concerns)] {
            for (index, item) in items.iter().enumerate() {
                let path = format!("reviews.{day}.{name}[{index}].owner");
                one(read, &path, "person", item.owner.as_ref(), &people, found);
            }
        }
    }
}

/// The ids that may be named.
#[derive(Clone)]
pub(super) struct Known<'i> {
    ids: Vec<&'i str>,
    /// The files that they stand in could be read: else nobody knows what is missing.
    complete: bool,
}

impl<'i> Known<'i> {
    /// These and others.
    pub(super) fn and(mut self, others: &Known<'i>) -> Known<'i> {
        self.ids.extend(&others.ids);
        self.complete &= others.complete;
        self
    }
}

/// The ids of the entries of a record.
pub(super) fn ids<'i, T>(of: &Read<T>, ids: impl Iterator<Item = Option<&'i Id>>) -> Known<'i> {
    Known { ids: ids.flatten().map(Id::as_str).collect(), complete: !of.unread.all }
}

/// Says so where an id names nothing.
pub(super) fn one<T>(
    read: &Read<T>,
    path: &str,
    what: &'static str,
    id: Option<&Id>,
    known: &Known<'_>,
    found: &mut Vec<Diagnostic>,
) {
    if let Some(id) = id.filter(|id| known.complete && !known.ids.contains(&id.as_str())) {
        found.push(unknown(read, path, what, id.as_str(), &known.ids));
    }
}

fn many<T>(
    read: &Read<T>,
    path: &str,
    what: &'static str,
    ids: &[Id],
    known: &Known<'_>,
    found: &mut Vec<Diagnostic>,
) {
    for (index, id) in ids.iter().enumerate() {
        one(read, &format!("{path}[{index}]"), what, Some(id), known, found);
    }
}

fn holidays<T>(
    facts: &SharedFacts<'_>,
    read: &Read<T>,
    path: &str,
    list: &[Holiday],
    found: &mut Vec<Diagnostic>,
) {
    // Until a calendar is there at all, its absence is nobody's slip.
    if facts.holidays.is_empty() {
        return;
    }
    let known: Vec<&str> = facts.holidays.keys().map(String::as_str).collect();
    for (index, holiday) in list.iter().enumerate() {
        if let Some(code) = holiday.code.as_deref().filter(|code| !known.contains(code)) {
            found.push(unknown(read, &format!("{path}[{index}]"), "holidays", code, &known));
        }
    }
}

fn unknown<T>(read: &Read<T>, path: &str, what: &'static str, id: &str, known: &[&str]) -> Diagnostic {
    at_value(Code::UnknownReference, read, path)
        .with("what", what)
        .with("id", id.to_owned())
        .with("suggestion", similar(id, known.iter().copied()))
        .with("known", known.join(", "))
}
