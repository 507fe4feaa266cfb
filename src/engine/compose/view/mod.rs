//! What an audience may see.
//!
//! [`View::for_audience`] builds copies of the records that do not contain what the audience may not see. Each record
//! is taken apart field by field, without `..`: a new field does not compile until its audience is decided here.

mod answers;
mod client;
mod plan;
mod provider;
mod review;
mod survey;
mod values;

use std::collections::BTreeMap;

use std::collections::BTreeSet;

use jiff::ToSpan as _;
use schemars::JsonSchema;
use serde::Serialize;

use crate::base::locale::Locale;
use crate::base::value::{Audience, Date, Id, LocalizedText, TaskId};
use crate::base::yaml::Read;
use crate::engine::answers::Results;
use crate::engine::gate::Standing;
use crate::engine::plan::{Holidays, Unplanned, site_holidays};
use crate::model::playbook::Playbook;
use crate::model::record::{
    Catalogue, Contact, Intake, Onboarding, Person, Provider, Rfp, Service, ServiceLevel, Team,
};
use crate::model::schedule::{KeptPlan, Plan};
use crate::model::survey::{Response, Survey};

pub use review::{Carried, Meeting};
pub use values::{Vocabulary, mail_vocabulary, moment_text, values, vocabulary};

/// The records as an audience may see them.
#[derive(Debug, Clone)]
pub struct View {
    /// Who may see it.
    pub audience: Audience,
    /// The language of the document.
    pub locale: Locale,
    /// The day it speaks of.
    pub as_of: Date,
    /// The client's id.
    pub client: Id,
    /// What the client is and has.
    pub intake: Intake,
    /// What was agreed and done.
    pub onboarding: Onboarding,
    /// Who we are.
    pub provider: Provider,
    /// What we offer.
    pub services: Catalogue,
    /// Our people.
    pub team: Team,
    /// The phases and tasks.
    pub playbook: Playbook,
    /// The playbook before the client's own changes; for the provider's own people.
    pub standard: Option<Playbook>,
    /// The plan; `None` while there is none.
    pub plan: Option<Plan>,
    /// What a plan needs that is not known yet, as paths of onboarding.yaml.
    pub unplanned: Vec<String>,
    /// The holidays that each site lists, within a year from `as_of` on.
    pub holidays: BTreeMap<Id, BTreeMap<Date, Vec<LocalizedText>>>,
    /// Questionnaires by id.
    pub surveys: BTreeMap<String, Survey>,
    /// Answers to questionnaires, in the order of their files; none for the client.
    pub responses: Vec<Response>,
    /// What they come to, a questionnaire each; for the client without anybody's own words.
    pub results: Vec<Results>,
    /// Where the client stands.
    pub standing: Standing,
    /// The plan that the client holds: as it was last sent.
    pub kept_plan: Option<KeptPlan>,
    /// The documents and partials that the client has templates of its own for; for the provider's own people.
    pub own_templates: Vec<String>,
    /// A request for proposal, in a document about one; for the provider's own people.
    pub rfp: Option<Rfp>,
    /// Of a mail: the contact that it greets.
    pub recipient: Option<Contact>,
    /// Of a mail: the document that goes along.
    pub enclosed: Option<Enclosure>,
    /// What templates name of all this, once it was asked for.
    pub(super) shown: values::Shown,
}

/// The document that goes along with a mail.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, JsonSchema)]
pub struct Enclosure {
    /// Its title.
    pub title: String,
    /// One sentence about it.
    pub description: Option<String>,
}

/// The records that a view is made from.
#[derive(Debug, Clone, Copy)]
pub struct Records<'r> {
    /// The client's id.
    pub client: &'r Id,
    /// What the client is and has.
    pub intake: &'r Intake,
    /// What was agreed and done.
    pub onboarding: &'r Onboarding,
    /// Who we are.
    pub provider: &'r Provider,
    /// What we offer.
    pub services: &'r Catalogue,
    /// Our people.
    pub team: &'r Team,
    /// The client's playbook.
    pub playbook: &'r Playbook,
    /// The playbook before the client's own changes.
    pub standard: &'r Playbook,
    /// The client's plan, or why there is none.
    pub plan: &'r Result<Plan, Unplanned>,
    /// Calendars of public holidays by code.
    pub holidays: &'r Holidays,
    /// Questionnaires by id.
    pub surveys: &'r BTreeMap<String, Read<Survey>>,
    /// Answers to questionnaires, by their file's path.
    pub responses: &'r BTreeMap<String, Read<Response>>,
    /// What they come to, a questionnaire each.
    pub results: &'r [Results],
    /// Where the client stands.
    pub standing: &'r Standing,
    /// The plan that the client holds: as it was last sent.
    pub kept_plan: Option<&'r KeptPlan>,
    /// The documents and partials that the client has templates of its own for.
    pub own_templates: &'r [String],
}

impl View {
    /// The records as `audience` may see them, for a document in `locale` that speaks of `as_of`.
    pub fn for_audience(audience: Audience, locale: &Locale, as_of: Date, records: Records<'_>) -> View {
        let Records {
            client,
            intake,
            onboarding,
            provider,
            services,
            team,
            playbook,
            standard,
            plan,
            holidays,
            surveys,
            responses,
            results,
            standing,
            kept_plan,
            own_templates,
        } = records;
        let a_year = Date(as_of.0.saturating_add(1.year()));
        let mut view = View {
            audience,
            locale: locale.clone(),
            as_of,
            client: client.clone(),
            intake: intake.clone(),
            onboarding: onboarding.clone(),
            provider: provider::consented(provider),
            services: services.clone(),
            team: team.clone(),
            playbook: playbook.clone(),
            standard: (audience == Audience::Internal).then(|| standard.clone()),
            plan: plan.as_ref().ok().map(Plan::as_things_stand),
            unplanned: plan.as_ref().err().map(Unplanned::missing).unwrap_or_default(),
            holidays: site_holidays(intake, holidays, as_of, a_year),
            surveys: surveys.iter().map(|(id, read)| (id.clone(), read.value.clone())).collect(),
            responses: responses.values().map(|read| read.value.clone()).collect(),
            results: results.to_vec(),
            standing: standing.clone(),
            kept_plan: kept_plan.cloned(),
            own_templates: own_templates.to_vec(),
            rfp: None,
            recipient: None,
            enclosed: None,
            shown: values::Shown::default(),
        };
        if audience == Audience::Client {
            view.intake = client::intake(&view.intake);
            view.onboarding = client::onboarding(&view.onboarding);
            view.provider = provider::provider(&view.provider);
            view.team = provider::team(&view.team);
            view.playbook = provider::playbook(&view.playbook);
            view.plan = view.plan.as_ref().map(plan::plan);
            // The ids of internal tasks stand under `tasks` too.
            let known: BTreeSet<TaskId> =
                view.plan.iter().flat_map(|plan| &plan.tasks).map(|task| task.id.clone()).collect();
            view.onboarding.tasks.retain(|id, _| known.contains(id));
            view.responses = Vec::new();
            view.results = results.iter().map(Results::for_client).collect();
            view.standing = standing.for_client();
            view.own_templates.clear();
            view.surveys.values_mut().for_each(|survey| *survey = survey::survey(survey));
        }
        view
    }

    /// A request for proposal, for the provider's own people: it is about no client.
    pub fn of_rfp(id: &Id, rfp: &Rfp, provider: &Provider, locale: &Locale, as_of: Date) -> View {
        View { rfp: Some(rfp.clone()), ..View::of_provider(id, provider, &Team::default(), locale, as_of) }
    }

    /// The provider alone, for its own people: what is about no client, or about all of them. `id` says what it is about.
    pub fn of_provider(id: &Id, provider: &Provider, team: &Team, locale: &Locale, as_of: Date) -> View {
        View {
            audience: Audience::Internal,
            locale: locale.clone(),
            as_of,
            client: id.clone(),
            intake: Intake::default(),
            onboarding: Onboarding::default(),
            provider: provider::consented(provider),
            services: Catalogue::default(),
            team: team.clone(),
            playbook: Playbook::default(),
            standard: None,
            plan: None,
            unplanned: Vec::new(),
            holidays: BTreeMap::new(),
            surveys: BTreeMap::new(),
            responses: Vec::new(),
            results: Vec::new(),
            standing: Standing::default(),
            kept_plan: None,
            own_templates: Vec::new(),
            rfp: None,
            recipient: None,
            enclosed: None,
            shown: values::Shown::default(),
        }
    }

    /// The person of the team with that id.
    pub fn person(&self, id: &Id) -> Option<&Person> {
        self.team.people.iter().find(|person| person.id.as_ref() == Some(id))
    }

    /// The account manager.
    pub fn account_manager(&self) -> Option<&Person> {
        self.person(self.onboarding.account_manager.as_ref()?)
    }

    /// The person in a role of the client's `people`, or the account manager for `account-manager`.
    pub fn in_role(&self, role: &Id) -> Option<&Person> {
        if role.as_str() == "account-manager" {
            return self.account_manager();
        }
        self.person(self.onboarding.people.get(role)?)
    }

    /// The client's service level.
    pub fn level(&self) -> Option<&ServiceLevel> {
        let id = self.intake.service_level.as_ref()?;
        self.services.levels.iter().find(|level| level.id.as_ref() == Some(id))
    }

    /// Whether the client has contracted a service.
    pub fn has_service(&self, service: &Service) -> bool {
        service.id.as_ref().is_some_and(|id| self.intake.services.contains(id))
    }

    /// The primary contact.
    pub fn primary(&self) -> Option<&Contact> {
        use crate::base::value::ContactPurpose::Primary;
        self.intake.contacts.iter().find(|contact| contact.purposes.contains(&Primary))
    }
}
