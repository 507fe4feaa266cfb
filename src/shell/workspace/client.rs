//! The files of one client.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use super::folder::Folder;
use super::own_pages;
use super::shared::templates;
use crate::base::diagnostic::{Code, Diagnostic, Warned};
use crate::base::locale::Locale;
use crate::base::picture::PictureFile;
use crate::base::value::{Id, Scalar as _};
use crate::base::yaml::{Read, Unread, read};
use crate::engine::compose::template::Sources;
use crate::model::record::{Intake, Onboarding};
use crate::model::schedule::KeptPlan;
use crate::model::survey::Response;

/// What one client has: its records, and the files beside them.
#[derive(Debug, Clone)]
pub struct ClientFiles {
    /// The client's id: its folder's name.
    pub id: Id,
    /// What the client is and has.
    pub intake: Read<Intake>,
    /// What was agreed and done.
    pub onboarding: Read<Onboarding>,
    /// Answers to questionnaires, by their file's path.
    pub responses: BTreeMap<String, Read<Response>>,
    /// The files beside the records, by their path from the client's folder.
    pub files: BTreeSet<String>,
    /// The pictures that the records name, by their path from the client's folder.
    pub pictures: BTreeMap<String, Arc<PictureFile>>,
    /// The client's own document templates and partials by language tag, then name.
    pub templates: BTreeMap<String, Sources>,
    /// The files that were sent or signed, by their path from the client's folder.
    pub kept: BTreeMap<String, Arc<[u8]>>,
    /// The client's own pages for its site, by language tag, then name; those of its first language under no tag.
    pub pages: BTreeMap<String, Sources>,
    /// The files that its own pages hand on, by their path from the client's folder.
    pub handed_on: BTreeMap<String, Arc<[u8]>>,
    /// The plans that were sent, the last one being that which the client holds.
    pub kept_plans: Vec<KeptPlanFile>,
}

/// What was kept of the last project plan that was sent: `files/sent/project-plan-<version>.json`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct KeptPlanFile {
    /// Its path from the client's folder.
    pub path: String,
    /// The hash of the file.
    pub hash: blake3::Hash,
    /// The plan.
    pub plan: KeptPlan,
}

/// Where a kept plan of a version stands, from the client's folder.
pub fn kept_plan_path(version: u32) -> String {
    format!("files/sent/project-plan-{version}.json")
}

const CLIENTS: &str = "content/clients";

/// Names that pages and records use for something else.
pub fn is_reserved(id: &Id) -> bool {
    matches!(id.as_str(), "client" | "index" | "search" | "404" | "team")
}

/// The ids of all clients, and a diagnostic for each folder that can't be one.
pub fn client_ids(folder: &Folder) -> Warned<Vec<Id>> {
    let mut warned = Warned::new(Vec::new());
    for name in folder.subfolders(CLIENTS) {
        match Id::parse(&name) {
            Ok(id) if !is_reserved(&id) => warned.value.push(id),
            _ => {
                let suggestion = Id::suggest(&name).filter(|id| !is_reserved(id));
                let suggestion = suggestion.map_or(format!("{name}-1"), |id| id.to_string());
                let fault = Diagnostic::new(Code::BadFolderName).in_file(format!("{CLIENTS}/{name}"));
                warned
                    .diagnostics
                    .push(fault.with("what", "client").with("name", name).with("suggestion", suggestion));
            }
        }
    }
    warned
}

impl ClientFiles {
    /// Whether the client has a template of its own for a kind in a language, be it a wrong one.
    pub fn has_template(&self, locale: &Locale, kind: &str) -> bool {
        let has = |tag: &str| self.templates.get(tag).is_some_and(|kinds| kinds.contains_key(kind));
        locale.candidates().into_iter().any(has)
    }

    /// Reads a client's files. `None` where it has no intake.yaml.
    pub fn read(folder: &Folder, id: &Id) -> Warned<Option<ClientFiles>> {
        let base = format!("{CLIENTS}/{id}");
        let mut diagnostics = Vec::new();
        let intake_path = format!("{base}/intake.yaml");
        let intake = match folder.text(&intake_path) {
            Ok(Some(source)) => read::<Intake>(&source).collect_into(&mut diagnostics),
            Ok(None) => {
                diagnostics
                    .push(Diagnostic::new(Code::NoIntake).in_file(intake_path).with("id", id.to_string()));
                return Warned { value: None, diagnostics };
            }
            Err(fault) => {
                diagnostics.push(*fault);
                return Warned { value: None, diagnostics };
            }
        };
        let onboarding_path = format!("{base}/onboarding.yaml");
        let onboarding = match folder.text(&onboarding_path) {
            Ok(Some(source)) => read::<Onboarding>(&source).collect_into(&mut diagnostics),
            Ok(None) => Read::empty(&onboarding_path),
            Err(fault) => {
                diagnostics.push(*fault);
                Read { unread: Unread::everything(), ..Read::empty(&onboarding_path) }
            }
        };
        let prefix = format!("{base}/");
        let files: BTreeSet<String> = folder
            .list_user(&base)
            .into_iter()
            .filter_map(|path| path.strip_prefix(&prefix).map(str::to_owned))
            .collect();
        let mut responses = BTreeMap::new();
        for path in files.iter().filter(|path| path.starts_with("responses/") && path.ends_with(".yaml")) {
            match folder.text(&format!("{base}/{path}")) {
                Ok(Some(source)) => {
                    let read = read::<Response>(&source).collect_into(&mut diagnostics);
                    responses.insert(path.clone(), read);
                }
                Ok(None) => {}
                Err(fault) => diagnostics.push(*fault),
            }
        }
        let mut pictures = BTreeMap::new();
        let logo = intake.value.company.as_ref().and_then(|company| company.logo.clone());
        if let Some(path) = logo {
            picture(folder, &base, path.as_str(), &mut pictures, &mut diagnostics);
        }
        let diagrams = intake.value.documentation.iter().filter(|item| item.is_diagram());
        for path in diagrams.filter_map(|item| item.file.as_ref()) {
            // The file is the client's paper, and not made for a page: one that can't be shown there is no fault.
            picture(folder, &base, path.as_str(), &mut pictures, &mut Vec::new());
        }
        let own = format!("{base}/documents");
        let templates = templates(folder, folder.list_user(&own), &own, &mut diagnostics);
        let journal = format!("{base}/{UNFINISHED_SEND}");
        if folder.has(&journal) {
            let fault = Diagnostic::new(Code::UnfinishedSend).in_file(onboarding_path.as_str());
            diagnostics.push(fault.with("client", id.to_string()));
        }
        let kept_plans = kept_plans(folder, &base, &files, &mut diagnostics);
        let kept = kept(folder, &base, &onboarding.value, &mut diagnostics);
        let pages = own_pages::read(folder, &base, &mut diagnostics);
        let handed_on = own_pages::handed_on(folder, &base, &pages, &mut diagnostics);
        let value = ClientFiles {
            id: id.clone(),
            intake,
            onboarding,
            responses,
            files,
            pictures,
            templates,
            kept,
            pages,
            handed_on,
            kept_plans,
        };
        Warned { value: Some(value), diagnostics }
    }
}

/// Keeps a plan that is sent. One that is there stays: a version is sent once.
///
/// # Errors
/// Why it can't be written.
pub fn keep_plan(folder: &Folder, id: &Id, plan: &KeptPlan) -> Result<(), Box<Diagnostic>> {
    let path = format!("{CLIENTS}/{id}/{}", kept_plan_path(plan.version));
    if folder.has(&path) {
        return Ok(());
    }
    let mut text = serde_json::to_string_pretty(plan).unwrap_or_default();
    text.push('\n');
    folder.create(&path, text.as_bytes())
}

/// Reads the plans that were kept, in the order of their versions.
fn kept_plans(
    folder: &Folder,
    base: &str,
    files: &BTreeSet<String>,
    diagnostics: &mut Vec<Diagnostic>,
) -> Vec<KeptPlanFile> {
    let version = |path: &String| {
        let version: u32 =
            path.strip_prefix("files/sent/project-plan-")?.strip_suffix(".json")?.parse().ok()?;
        (kept_plan_path(version) == *path).then_some(version)
    };
    let mut versions: Vec<u32> = files.iter().filter_map(version).collect();
    versions.sort_unstable();
    let read = versions.into_iter().filter_map(|version| {
        let path = kept_plan_path(version);
        let whole = format!("{base}/{path}");
        match folder.bytes(&whole) {
            Ok(Some(bytes)) => match serde_json::from_slice(&bytes) {
                Ok(plan) => Some(KeptPlanFile { path, hash: blake3::hash(&bytes), plan }),
                Err(_) => {
                    diagnostics.push(Diagnostic::new(Code::KeptPlanUnreadable).in_file(whole));
                    None
                }
            },
            Ok(None) => None,
            Err(fault) => {
                diagnostics.push(*fault);
                None
            }
        }
    });
    read.collect()
}
/// Where a send that is at work notes what it does, from the client's folder.
pub const UNFINISHED_SEND: &str = "files/sent/.unfinished.json";

/// Reads the files that were sent or signed. One that is not there is said by the rule on files.
fn kept(
    folder: &Folder,
    base: &str,
    onboarding: &Onboarding,
    diagnostics: &mut Vec<Diagnostic>,
) -> BTreeMap<String, Arc<[u8]>> {
    let signed = onboarding.sla.as_ref().and_then(|sla| sla.signed.as_ref());
    let signed = signed.and_then(|signed| signed.file.as_ref());
    let mut found = BTreeMap::new();
    for path in onboarding.sent.iter().filter_map(|sent| sent.file.as_ref()).chain(signed) {
        match folder.scan(&format!("{base}/{path}")) {
            Ok(Some(bytes)) => {
                found.insert(path.as_str().to_owned(), bytes.into());
            }
            Ok(None) => {}
            Err(fault) => diagnostics.push(*fault),
        }
    }
    found
}

/// Reads a picture that a record names. One that is not there is said by the rule on files.
pub(super) fn picture(
    folder: &Folder,
    base: &str,
    path: &str,
    pictures: &mut BTreeMap<String, Arc<PictureFile>>,
    diagnostics: &mut Vec<Diagnostic>,
) {
    match folder.picture(&format!("{base}/{path}")) {
        Ok(Some(picture)) => {
            pictures.insert(path.to_owned(), picture);
        }
        Ok(None) => {}
        Err(fault) => diagnostics.push(*fault),
    }
}
