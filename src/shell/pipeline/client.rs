//! The stages of one client.

use std::collections::BTreeMap;

use super::agreement;
use super::desk::{Desk, Views};
use super::documents::{self, Waiting};
use super::kept::{self, KeptCopy};
use super::library::{CALENDAR, Library, kinds};
use super::mails::{self, MailDraft, Order};
use super::site::{self, Site};
use super::summary::{self, Summary};
use crate::base::diagnostic::{Code, Diagnostic, Severity, sort};
use crate::base::locale::Locale;
use crate::base::value::{Audience, Fingerprint, Id};
use crate::base::yaml::Read;
use crate::engine::answers::{self, Results, answers};
use crate::engine::check::{ClientFacts, Completeness, check_client, check_survey, completeness};
use crate::engine::compose::agreement::Agreement;
use crate::engine::compose::component::Pictures;
use crate::engine::compose::feedback::client_workbook;
use crate::engine::compose::site::SitePage;
use crate::engine::compose::template::About;
use crate::engine::compose::view::Records;
use crate::engine::compose::{Edition, calendar, version};
use crate::engine::gate::{Gate, GateId, Standing, Step, gates, gates_before, steps};
use crate::engine::plan::{self, Unplanned};
use crate::model::document::{EventCalendar, Workbook};
use crate::model::playbook::Playbook;
use crate::model::record::{Publish, Sla};
use crate::model::schedule::{KeptPlan, Plan};
use crate::shell::workspace::ClientFiles;

/// What came of a client.
#[derive(Debug)]
pub struct ClientResult {
    /// The client's id.
    pub id: Id,
    /// Everything that is wrong with its records and documents.
    pub diagnostics: Vec<Diagnostic>,
    /// How much of step 1 is known.
    pub completeness: Completeness,
    /// The plan, or why there is none.
    pub plan: Result<Plan, Unplanned>,
    /// The state of the gates.
    pub gates: Vec<Gate>,
    /// The ten steps.
    pub steps: Vec<Step>,
    /// The documents that can be made, in the order of the documents and then of the client's languages.
    pub editions: Vec<Edition>,
    /// The kinds of document, with the gates that each stands behind.
    pub stamps: Vec<(String, &'static [GateId])>,
    /// The kinds of document, with the step that each belongs to.
    pub document_steps: Vec<(String, Option<u32>)>,
    /// The documents that can't be made yet.
    pub waiting: Vec<Waiting>,
    /// The client's calendar in each of its languages; none while no date is known.
    pub calendars: Vec<EventCalendar>,
    /// The agreement in each of its languages, with the fingerprints of its texts.
    pub agreement: Agreement,
    /// A legal review of it is noted, be it of another text.
    pub reviewed: bool,
    /// The fingerprint of the signed file, where none is typed.
    pub signed_file: Option<Fingerprint>,
    /// The mails, ready or waiting.
    pub mails: Vec<MailDraft>,
    /// The files that were sent or signed, for the client's folder.
    pub kept: Vec<KeptCopy>,
    /// The pages of its site, in the order of its languages and then of the navigation.
    pub pages: Vec<SitePage>,
    /// The files that its own pages hand on, by their path in the folder of the pages.
    pub handed_on: Vec<(String, std::sync::Arc<[u8]>)>,
    /// Its files could be read at all.
    pub readable: bool,
    /// What came back to questionnaires.
    pub results: Vec<Results>,
    /// The same for a spreadsheet, in the provider's language; `None` where nothing that has a score came back.
    pub workbook: Option<Workbook>,
    /// The client in a few facts.
    pub summary: Summary,
    /// The languages of the client's documents.
    pub locales: Vec<Locale>,
    /// Something that clients share is so wrong that nothing may be written for any of them.
    pub blocked: bool,
    /// Its pages may be published, by its record.
    pub published: bool,
    /// What is kept of the plan when it is sent, so that the next version can say what has changed.
    pub plan_to_keep: Option<KeptPlan>,
    /// What its documents are made from, beside what clients share.
    pub inputs: Vec<(String, blake3::Hash)>,
}

impl ClientResult {
    /// The kinds of document that a gate marks as drafts while it is closed.
    pub fn stamped_by(&self, gate: GateId) -> Vec<&str> {
        let stamped = self.stamps.iter().filter(|(_, gates)| gates.contains(&gate));
        stamped.map(|(kind, _)| kind.as_str()).collect()
    }

    /// Whether what is open is that of a gate: then nothing is wrong, and it is not time yet.
    pub fn is_of_gate(&self, missing: &[String]) -> bool {
        self.gates.iter().any(|gate| !gate.is_open() && gate.missing == missing)
    }

    /// Whether something is so wrong that nothing may be written.
    pub fn is_broken(&self) -> bool {
        self.blocked || self.diagnostics.iter().any(|fault| fault.severity() == Severity::Error)
    }
}

/// Runs all stages over one client's files.
pub fn client(library: &Library<'_>, files: &ClientFiles) -> ClientResult {
    client_with(library, files, None)
}

/// As [`client`]; of the mails only the one that was ordered is made, be there a template of its own or not.
pub fn client_with(library: &Library<'_>, files: &ClientFiles, order: Option<&Order>) -> ClientResult {
    let shared = library.shared;
    let as_of = library.as_of;
    let intake = &files.intake.value;
    let onboarding = &files.onboarding.value;
    let locales = locales(library, files);
    // A language without words can't be spoken: that is said once, and not of each document and text.
    let (spoken, mute): (Vec<Locale>, Vec<Locale>) =
        locales.iter().cloned().partition(|locale| shared.messages(locale).is_some());
    let none = Read::<Playbook>::empty("");
    let wanted = onboarding.playbook.as_ref().map_or("standard", |id| id.as_str());
    let playbook = shared.playbooks.get(wanted).unwrap_or(&none);
    let plan = plan::plan(plan::Input {
        playbook: &playbook.value,
        provider: &shared.provider.value,
        team: &shared.team.value,
        intake,
        onboarding,
        holidays: &shared.holidays,
        as_of,
    });
    let results = answers(answers::Input {
        surveys: &shared.surveys,
        responses: &files.responses,
        contacts: &intake.contacts,
        onboarding,
        plan: plan.as_ref().ok(),
        provider: &shared.provider.value,
        holidays: &shared.holidays,
    });
    let facts = ClientFacts {
        shared: library.facts(),
        client: &files.id,
        intake: &files.intake,
        onboarding: &files.onboarding,
        playbook,
        plan: &plan,
        responses: &files.responses,
        files: &files.files,
        pictures: &files.pictures,
        kept: &files.kept,
        locales: &spoken,
        as_of,
    };
    // Nothing can be said about the meaning of a file that is no YAML, nor about what leads to it.
    let readable = !files.intake.unread.all && !files.onboarding.unread.all;
    let mut diagnostics = if readable { check_client(&facts) } else { Vec::new() };
    if readable {
        diagnostics.extend(mute.iter().map(|locale| no_words(library, files, locale)));
    }
    let completeness = completeness(&facts);
    let templates = library.templates.of_client(files).collect_into(&mut diagnostics);
    let mut own_templates: Vec<String> = templates.own().map(|(name, _)| name.to_owned()).collect();
    own_templates.dedup();
    let pictures = Pictures { shared: &shared.pictures, client: &files.pictures };
    let own_playbook = plan::for_client(&playbook.value, onboarding.plan.as_ref());
    let undecided = Standing { completeness, ..Standing::default() };
    let records = Records {
        client: &files.id,
        intake,
        onboarding,
        provider: &shared.provider.value,
        services: &shared.services.value,
        team: &shared.team.value,
        playbook: &own_playbook,
        standard: &playbook.value,
        plan: &plan,
        holidays: &shared.holidays,
        surveys: &shared.surveys,
        responses: &files.responses,
        results: &results,
        standing: &undecided,
        kept_plan: files.kept_plans.last().map(|kept| &kept.plan),
        own_templates: &own_templates,
    };
    let desk = Desk {
        library,
        files,
        playbook,
        templates: &templates,
        records,
        pictures,
        locales: if readable { spoken.as_slice() } else { &[] },
    };
    // The agreement stands before the gates: that of its review asks for its text.
    let mut agreement = agreement::make(&desk);
    let gates = gates(onboarding, &undecided.completeness, &agreement.fingerprints(), plan.as_ref());
    let steps = steps(onboarding, &gates, plan.as_ref());
    let standing = Standing { completeness: undecided.completeness.clone(), gates, steps };
    let desk = Desk { records: Records { standing: &standing, ..records }, ..desk };

    let mut views = Views::new(as_of, desk.records);
    let mut kinds = kinds(library.templates.all().chain(templates.own()));
    kinds.retain(|kind| kind.about == About::Client);
    let made = if readable { kinds.as_slice() } else { &[] };
    let mut documents =
        documents::documents(&desk, made, &mut agreement, &mut views).collect_into(&mut diagnostics);
    let calendars = desk.locales.iter().filter(|_| library.makes(CALENDAR));
    let calendars = calendars
        .filter_map(|locale| calendar(&views.of(Audience::Client, locale), shared.messages(locale)?));
    let calendars: Vec<EventCalendar> = calendars.collect();
    diagnostics.extend(mails::bad_enclosures(library, &kinds, templates.own()));
    let mails = mails::mails(&desk, &documents, &mut views, order).collect_into(&mut diagnostics);
    let site = Site {
        desk: &desk,
        agreement: &agreement.agreement,
        editions: &documents.editions,
        calendars: calendars.iter().map(|calendar| calendar.locale.clone()).collect(),
    };
    let made = site::pages(&site, &mut views).collect_into(&mut diagnostics);
    for (id, locale) in &documents.surveys {
        let survey = shared.surveys.get(id).into_iter();
        diagnostics.extend(survey.flat_map(|survey| check_survey(survey, locale, &shared.provider)));
    }
    for fault in &mut diagnostics {
        fault.client = Some(files.id.to_string());
    }
    sort(&mut diagnostics);
    let workbook = workbook(&desk, &mut views).filter(|_| readable);
    let internal = site::internal_targets(&documents.editions, workbook.is_some());
    site::lead(&mut documents.editions, &made.targets, &internal);
    let sla = onboarding.sla.as_ref();
    let document_steps = kinds.iter().map(|kind| (kind.name.clone(), kind.step)).collect();
    let stamps = kinds.into_iter().map(|kind| (kind.name, gates_before(kind.step))).collect();
    let held = kept::held(onboarding, &documents.words);
    let summary = Summary::new(&summary::Facts {
        id: &files.id,
        provider: &shared.provider.value,
        intake,
        onboarding,
        standing: &standing,
        plan: plan.as_ref().ok(),
        sent: &held,
        surveys: &shared.surveys,
        responses: &files.responses,
        results: &results,
        as_of,
    });
    let first = locales.first().cloned().unwrap_or_else(Locale::english);
    let view = views.of(Audience::Client, &first);
    let next = version(onboarding, "project-plan");
    let plan_to_keep = view.plan.as_ref().map(|plan| KeptPlan::of(plan, next, as_of, &first));
    ClientResult {
        id: files.id.clone(),
        diagnostics,
        completeness: standing.completeness,
        plan,
        gates: standing.gates,
        steps: standing.steps,
        editions: documents.editions,
        agreement: agreement.agreement,
        reviewed: sla.and_then(|sla| sla.reviewed.as_ref()).is_some_and(|review| review.on.is_some()),
        signed_file: sla.and_then(|sla| signed_file(files, sla)),
        stamps,
        document_steps,
        waiting: documents.waiting,
        calendars,
        mails,
        kept: kept::copies(files),
        pages: made.pages,
        handed_on: files.handed_on.iter().map(|(path, bytes)| (path.clone(), bytes.clone())).collect(),
        readable,
        results,
        workbook,
        summary,
        locales,
        blocked: false,
        published: onboarding.publish == Some(Publish::Public),
        plan_to_keep,
        inputs: inputs(files),
    }
}

/// The answers for a spreadsheet, in the provider's language.
fn workbook(desk: &Desk<'_>, views: &mut Views<'_>) -> Option<Workbook> {
    let locale = desk.library.provider_locale();
    let messages = desk.library.shared.messages(&locale)?;
    if desk.records.results.is_empty() {
        return None;
    }
    client_workbook(&views.of(Audience::Internal, &locale), messages)
}

/// The fingerprint of the signed file, for those who have not typed it.
fn signed_file(files: &ClientFiles, sla: &Sla) -> Option<Fingerprint> {
    let signed = sla.signed.as_ref().filter(|signed| signed.of.is_none())?;
    Fingerprint::of_bytes(files.kept.get(signed.file.as_ref()?.as_str())?)
}

fn inputs(files: &ClientFiles) -> Vec<(String, blake3::Hash)> {
    let records = [&files.intake.source, &files.onboarding.source];
    let records = records.map(|source| (source.path().to_owned(), blake3::hash(source.text().as_bytes())));
    let pictures = files.pictures.iter().map(|(path, picture)| (path.clone(), blake3::hash(picture.bytes())));
    let plan = files.kept_plans.iter().map(|kept| (kept.path.clone(), kept.hash));
    let kept = files.kept.iter().map(|(path, bytes)| (path.clone(), blake3::hash(bytes)));
    let responses = files.responses.values().map(|read| &read.source);
    let responses =
        responses.map(|source| (source.path().to_owned(), blake3::hash(source.text().as_bytes())));
    let pages = files.pages.values().flat_map(BTreeMap::values);
    let pages = pages.map(|source| (source.path().to_owned(), blake3::hash(source.text().as_bytes())));
    let handed_on = files.handed_on.iter().map(|(path, bytes)| (path.clone(), blake3::hash(bytes)));
    let beside = responses.chain(pages).chain(handed_on);
    records.into_iter().chain(pictures).chain(kept).chain(plan).chain(beside).collect()
}

/// The languages of a client's documents: its own, or the provider's.
fn locales(library: &Library<'_>, files: &ClientFiles) -> Vec<Locale> {
    let own = files.intake.value.company.as_ref().map(|company| company.locale.clone()).unwrap_or_default();
    if own.is_empty() { vec![library.provider_locale()] } else { own }
}

fn no_words(library: &Library<'_>, files: &ClientFiles, locale: &Locale) -> Diagnostic {
    let known: Vec<&str> = library.shared.messages.keys().map(String::as_str).collect();
    let place = files.intake.places.value("company.locale");
    Diagnostic::at(Code::NoTemplate, &files.intake.source, place)
        .with("what", "language")
        .with("locale", locale.to_string())
        .with("known", known.join(", "))
}
