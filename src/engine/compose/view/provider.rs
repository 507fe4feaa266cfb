//! The provider's records, as a client may see them.

use crate::base::value::Audience;
use crate::model::playbook::{Phase, Playbook, TaskTemplate};
use crate::model::record::{Person, Provider, Team, Testimonial};

/// The provider with the testimonials that may be shown to anybody: those with consent.
pub(super) fn consented(record: &Provider) -> Provider {
    let shown = |testimonial: &&Testimonial| {
        testimonial.consent.as_ref().is_some_and(|consent| consent.by.is_some() && consent.on.is_some())
    };
    let testimonials = record.testimonials.iter().filter(shown).cloned().collect();
    Provider { testimonials, ..record.clone() }
}

/// The provider without what is internal.
pub(super) fn provider(record: &Provider) -> Provider {
    let Provider {
        schema,
        name,
        legal_name,
        tax_id,
        address,
        tagline,
        locale,
        currency,
        calendar,
        brand,
        website,
        email,
        phone,
        vision,
        history,
        values,
        support,
        escalation,
        links,
        testimonials,
        tools: _,
        training: _,
        survey,
    } = record;
    Provider {
        schema: *schema,
        name: name.clone(),
        legal_name: legal_name.clone(),
        tax_id: tax_id.clone(),
        address: address.clone(),
        tagline: tagline.clone(),
        locale: locale.clone(),
        currency: currency.clone(),
        calendar: calendar.clone(),
        brand: brand.clone(),
        website: website.clone(),
        email: email.clone(),
        phone: phone.clone(),
        vision: vision.clone(),
        history: history.clone(),
        values: values.clone(),
        support: support.clone(),
        escalation: escalation.clone(),
        links: links.clone(),
        testimonials: testimonials.clone(),
        tools: None,
        training: None,
        survey: survey.clone(),
    }
}

/// The people without private phones.
pub(super) fn team(record: &Team) -> Team {
    let Team { schema, people } = record;
    Team { schema: *schema, people: people.iter().map(person).collect() }
}

fn person(record: &Person) -> Person {
    let Person { id, name, role, photo, email, phone, private_phone: _, bio, call_for, substitute } = record;
    Person {
        id: id.clone(),
        name: name.clone(),
        role: role.clone(),
        photo: photo.clone(),
        email: email.clone(),
        phone: phone.clone(),
        private_phone: None,
        bio: bio.clone(),
        call_for: call_for.clone(),
        substitute: substitute.clone(),
    }
}

/// The playbook without internal tasks. Links to them stay as ids that lead nowhere; the plan bridges them.
pub(super) fn playbook(record: &Playbook) -> Playbook {
    let Playbook { schema, id, title, phases } = record;
    Playbook {
        schema: *schema,
        id: id.clone(),
        title: title.clone(),
        phases: phases.iter().map(phase).collect(),
    }
}

fn phase(record: &Phase) -> Phase {
    let Phase { id, step, title, what, notice, interruption, needs, tasks } = record;
    let internal = |task: &&TaskTemplate| task.audience != Some(Audience::Internal);
    Phase {
        id: id.clone(),
        step: *step,
        title: title.clone(),
        what: what.clone(),
        notice: notice.clone(),
        interruption: interruption.clone(),
        needs: needs.clone(),
        tasks: tasks.iter().filter(internal).map(task).collect(),
    }
}

pub(super) fn task(record: &TaskTemplate) -> TaskTemplate {
    let TaskTemplate {
        id,
        title,
        why,
        done_when,
        before: _,
        how: _,
        undo: _,
        owner,
        effort: _,
        duration,
        after,
        for_each,
        when,
        audience,
        blocks,
        milestone,
        fact,
        at,
        roll,
    } = record;
    TaskTemplate {
        id: id.clone(),
        title: title.clone(),
        why: why.clone(),
        done_when: done_when.clone(),
        before: None,
        how: Vec::new(),
        undo: None,
        owner: owner.clone(),
        effort: None,
        duration: *duration,
        after: after.clone(),
        for_each: for_each.clone(),
        when: when.clone(),
        audience: *audience,
        blocks: *blocks,
        milestone: *milestone,
        fact: *fact,
        at: at.clone(),
        roll: *roll,
    }
}
