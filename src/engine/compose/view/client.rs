//! A client's own records, as the client may see them: decisions.md, Audience.

use crate::model::record::{
    Company, Contact, Device, DocumentationItem, Domain, Intake, Inventory, Kickoff, Onboarding, Review,
    ReviewItem, ReviewMilestone, Reviews, Site, System, TaskProgress, Vendor,
};

/// The intake without what is internal.
pub(super) fn intake(record: &Intake) -> Intake {
    let Intake {
        schema,
        company,
        sites,
        contacts,
        service_level,
        services,
        fees,
        inventory,
        systems,
        documentation,
        credentials: _,
        vendors,
        domains,
        emergency,
        goals,
        policies,
        expectations,
        culture: _,
        notes: _,
    } = record;
    Intake {
        schema: *schema,
        company: company.as_ref().map(self::company),
        sites: sites.iter().map(site).collect(),
        contacts: contacts.iter().map(contact).collect(),
        service_level: service_level.clone(),
        services: services.clone(),
        fees: fees.clone(),
        inventory: inventory.as_ref().map(self::inventory),
        systems: systems.iter().map(system).collect(),
        documentation: documentation.iter().map(documentation_item).collect(),
        credentials: Vec::new(),
        vendors: vendors.iter().map(vendor).collect(),
        domains: domains.iter().map(domain).collect(),
        emergency: emergency.clone(),
        goals: goals.clone(),
        policies: policies.clone(),
        expectations: expectations.clone(),
        culture: None,
        notes: None,
    }
}

fn company(record: &Company) -> Company {
    let Company { name, legal_name, tax_id, address, industry, website, locale, currency, logo } = record;
    Company {
        name: name.clone(),
        legal_name: legal_name.clone(),
        tax_id: tax_id.clone(),
        address: address.clone(),
        industry: industry.clone(),
        website: website.clone(),
        locale: locale.clone(),
        currency: currency.clone(),
        logo: logo.clone(),
    }
}

fn site(record: &Site) -> Site {
    let Site { id, name, address, time_zone, hours, holidays, closed, particulars, source: _ } = record;
    Site {
        id: id.clone(),
        name: name.clone(),
        address: address.clone(),
        time_zone: time_zone.clone(),
        hours: hours.clone(),
        holidays: holidays.clone(),
        closed: closed.clone(),
        particulars: particulars.clone(),
        source: None,
    }
}

fn contact(record: &Contact) -> Contact {
    let Contact { id, name, role, email, phone, site, purposes, source: _ } = record;
    Contact {
        id: id.clone(),
        name: name.clone(),
        role: role.clone(),
        email: email.clone(),
        phone: phone.clone(),
        site: site.clone(),
        purposes: purposes.clone(),
        source: None,
    }
}

fn inventory(record: &Inventory) -> Inventory {
    let Inventory { stated: _, devices } = record;
    Inventory { stated: None, devices: devices.iter().map(device).collect() }
}

fn device(record: &Device) -> Device {
    let Device {
        id,
        kind,
        site,
        name,
        make,
        model,
        serial,
        os,
        cpu: _,
        memory: _,
        storage: _,
        ip: _,
        count,
        value: _,
        value_each: _,
        warranty,
        notes: _,
        source: _,
    } = record;
    Device {
        id: id.clone(),
        kind: *kind,
        site: site.clone(),
        name: name.clone(),
        make: make.clone(),
        model: model.clone(),
        serial: serial.clone(),
        os: os.clone(),
        count: *count,
        warranty: warranty.clone(),
        ..Device::default()
    }
}

fn system(record: &System) -> System {
    let System {
        id,
        kind,
        name,
        runs_on: _,
        vendor,
        critical: _,
        seats,
        renews,
        replaced_by: _,
        covers: _,
        schedule: _,
        last_restore_test: _,
        notes: _,
        source: _,
    } = record;
    System {
        id: id.clone(),
        kind: *kind,
        name: name.clone(),
        vendor: vendor.clone(),
        seats: *seats,
        renews: *renews,
        ..System::default()
    }
}

fn documentation_item(record: &DocumentationItem) -> DocumentationItem {
    let DocumentationItem { title, kind, file, url, source: _ } = record;
    DocumentationItem {
        title: title.clone(),
        kind: kind.clone(),
        file: file.clone(),
        url: url.clone(),
        source: None,
    }
}

fn vendor(record: &Vendor) -> Vendor {
    let Vendor {
        id,
        kind,
        name,
        site,
        account,
        contact,
        phone,
        email,
        url,
        contract_until,
        received_on,
        file,
        source: _,
    } = record;
    Vendor {
        id: id.clone(),
        kind: *kind,
        name: name.clone(),
        site: site.clone(),
        account: account.clone(),
        contact: contact.clone(),
        phone: phone.clone(),
        email: email.clone(),
        url: url.clone(),
        contract_until: *contract_until,
        received_on: *received_on,
        file: file.clone(),
        source: None,
    }
}

fn domain(record: &Domain) -> Domain {
    let Domain { name, registrar, expires, website, name_servers, hosting, source: _ } = record;
    Domain {
        name: name.clone(),
        registrar: registrar.clone(),
        expires: *expires,
        website: *website,
        name_servers: name_servers.clone(),
        hosting: hosting.clone(),
        source: None,
    }
}

/// What was agreed, without what is internal.
pub(super) fn onboarding(record: &Onboarding) -> Onboarding {
    let Onboarding {
        schema,
        playbook,
        hired_on,
        start,
        target,
        account_manager,
        people,
        intake_completed_on,
        sla,
        kickoff,
        training,
        meetings,
        reports,
        tasks,
        findings: _,
        plan: _,
        sent: _,
        reviews,
        publish: _,
    } = record;
    Onboarding {
        schema: *schema,
        playbook: playbook.clone(),
        hired_on: *hired_on,
        start: *start,
        target: *target,
        account_manager: account_manager.clone(),
        people: people.clone(),
        intake_completed_on: *intake_completed_on,
        sla: sla.clone(),
        kickoff: kickoff.as_ref().map(self::kickoff),
        training: training.clone(),
        meetings: meetings.clone(),
        reports: reports.clone(),
        tasks: tasks.iter().map(|(id, task)| (id.clone(), progress(task))).collect(),
        findings: None,
        plan: None,
        sent: Vec::new(),
        reviews: reviews.as_ref().map(self::reviews),
        publish: None,
    }
}

fn kickoff(record: &Kickoff) -> Kickoff {
    let Kickoff {
        at,
        minutes,
        place,
        attendees,
        consent,
        recording,
        recording_refused,
        shared_on,
        decisions,
        actions,
    } = record;
    Kickoff {
        at: *at,
        minutes: *minutes,
        place: place.clone(),
        attendees: attendees.clone(),
        consent: consent.clone(),
        recording: recording.clone(),
        recording_refused: *recording_refused,
        shared_on: *shared_on,
        decisions: decisions.clone(),
        actions: actions.clone(),
    }
}

/// What is said in a review is said to the client.
fn reviews(record: &Reviews) -> Reviews {
    let Reviews { day_30, day_60, day_90 } = record;
    let own = |record: &Option<Review>| record.as_ref().map(review);
    Reviews { day_30: own(day_30), day_60: own(day_60), day_90: own(day_90) }
}

fn review(record: &Review) -> Review {
    let Review { held_on, setbacks, concerns, milestones } = record;
    let item = |record: &ReviewItem| {
        let ReviewItem { what, owner, by, state, closed_on } = record;
        ReviewItem {
            what: what.clone(),
            owner: owner.clone(),
            by: *by,
            state: state.clone(),
            closed_on: *closed_on,
        }
    };
    let milestone = |record: &ReviewMilestone| {
        let ReviewMilestone { what, before, after } = record;
        ReviewMilestone { what: what.clone(), before: before.clone(), after: after.clone() }
    };
    Review {
        held_on: *held_on,
        setbacks: setbacks.iter().map(item).collect(),
        concerns: concerns.iter().map(item).collect(),
        milestones: milestones.iter().map(milestone).collect(),
    }
}

fn progress(record: &TaskProgress) -> TaskProgress {
    let TaskProgress {
        started_on,
        done_on,
        by: _,
        spent: _,
        not_done: _,
        until,
        evidence: _,
        blocked: _,
        note: _,
    } = record;
    TaskProgress { started_on: *started_on, done_on: *done_on, until: *until, ..TaskProgress::default() }
}
