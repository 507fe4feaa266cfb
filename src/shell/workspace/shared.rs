//! What all clients of a workspace have in common.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use schemars::JsonSchema;
use serde::de::DeserializeOwned;

use super::client::picture;
use super::folder::Folder;
use super::theme::{lend_logo, read_theme};
use crate::base::diagnostic::{Code, Diagnostic, Warned};
use crate::base::locale::{Locale, Messages};
use crate::base::picture::PictureFile;
use crate::base::threads::Threads;
use crate::base::yaml::{Read, Unread, read};
use crate::engine::compose::template::Sources;
use crate::model::document::ThemeFiles;
use crate::model::playbook::Playbook;
use crate::model::record::{Catalogue, HolidayCalendar, Provider, Settings, Team, ThemeSettings};
use crate::model::survey::Survey;

/// The one record that a workspace can't do without.
const PROVIDER: &str = "content/provider.yaml";
/// The folder of document templates.
const DOCUMENTS: &str = "content/documents";

/// What all clients have in common.
#[derive(Debug)]
pub struct Shared {
    /// What works on all this, and on what clients have.
    pub threads: Arc<Threads>,
    /// Settings of the workspace.
    pub settings: Read<Settings>,
    /// Who we are.
    pub provider: Read<Provider>,
    /// What we offer.
    pub services: Read<Catalogue>,
    /// Our people.
    pub team: Read<Team>,
    /// The files below `content/`, clients aside, by their path from there.
    pub files: BTreeSet<String>,
    /// The pictures that shared records name, by their path from `content/`.
    pub pictures: BTreeMap<String, Arc<PictureFile>>,
    /// Playbooks by id.
    pub playbooks: BTreeMap<String, Read<Playbook>>,
    /// The calendars of public holidays by code.
    pub holidays: BTreeMap<String, Read<HolidayCalendar>>,
    /// Questionnaires by id.
    pub surveys: BTreeMap<String, Read<Survey>>,
    /// Document templates and partials by language tag, then name.
    pub templates: BTreeMap<String, Sources>,
    /// Interface words by language tag.
    pub messages: BTreeMap<String, Arc<Messages>>,
    /// The texts of their files, by path.
    pub message_files: BTreeMap<String, String>,
    /// The theme's files.
    pub theme: ThemeFiles,
    /// The theme's settings.
    pub theme_settings: Read<ThemeSettings>,
}

impl Shared {
    /// Reads everything but clients.
    pub fn read(folder: &Folder) -> Warned<Shared> {
        let mut diagnostics = Vec::new();
        let faults = &mut diagnostics;
        let settings: Read<Settings> = record(folder, "onramp.yaml", faults);
        let mut provider: Read<Provider> = record(folder, PROVIDER, faults);
        if !folder.has(PROVIDER) {
            provider.unread = Unread::everything();
            let fault = Diagnostic::new(Code::FileUnreadable).in_file(PROVIDER);
            faults.push(fault.with("reason", "not-found"));
        }
        let services: Read<Catalogue> = record(folder, "content/services.yaml", faults);
        let team: Read<Team> = record(folder, "content/team.yaml", faults);
        let (theme, theme_settings) = read_theme(folder, &settings, faults);
        let lent = lend_logo(&theme, &theme_settings, &mut provider.value, faults);
        let mut files: BTreeSet<String> = folder
            .list_user("content")
            .into_iter()
            .filter_map(|path| path.strip_prefix("content/").map(str::to_owned))
            .filter(|path| !path.starts_with("clients/"))
            .collect();
        let mut pictures = BTreeMap::new();
        let logo = provider.value.brand.iter().filter_map(|brand| brand.logo.as_ref());
        let photos = team.value.people.iter().filter_map(|person| person.photo.as_ref());
        for path in logo.chain(photos) {
            picture(folder, "content", path.as_str(), &mut pictures, faults);
        }
        if let Some((path, bytes)) = lent {
            files.insert(path.clone());
            let picture = folder.known_picture(&path, &bytes);
            pictures.insert(path, picture);
        }
        let mut of_words = Vec::new();
        let ((messages, message_files), (playbooks, holidays, surveys, templates)) = folder.threads().join(
            || messages(folder, &mut of_words),
            || {
                let playbooks = records(folder, "content/playbooks", faults);
                let holidays = records(folder, "content/holidays", faults);
                let surveys = records(folder, "content/surveys", faults);
                (playbooks, holidays, surveys, templates(folder, folder.list(DOCUMENTS), DOCUMENTS, faults))
            },
        );
        diagnostics.extend(of_words);
        let value = Shared {
            threads: Arc::clone(folder.threads()),
            files,
            pictures,
            playbooks,
            holidays,
            surveys,
            templates,
            messages,
            message_files,
            theme,
            theme_settings,
            settings,
            provider,
            services,
            team,
        };
        Warned { value, diagnostics }
    }

    /// The words of a language: the exact tag, then its language.
    pub fn messages(&self, locale: &Locale) -> Option<&Arc<Messages>> {
        locale.candidates().into_iter().find_map(|tag| self.messages.get(tag))
    }
}

pub(super) fn record<T: JsonSchema + DeserializeOwned + Default>(
    folder: &Folder,
    path: &str,
    faults: &mut Vec<Diagnostic>,
) -> Read<T> {
    match folder.text(path) {
        Ok(Some(source)) => read::<T>(&source).collect_into(faults),
        Ok(None) => Read::empty(path),
        Err(fault) => {
            faults.push(*fault);
            Read { unread: Unread::everything(), ..Read::empty(path) }
        }
    }
}

fn names(folder: &Folder, below: &str, ending: &str) -> BTreeSet<String> {
    folder
        .list(below)
        .iter()
        .filter_map(|path| {
            path.strip_prefix(below)?.trim_start_matches('/').strip_suffix(ending).map(str::to_owned)
        })
        .collect()
}

/// The records of a folder by their file's name.
fn records<T: JsonSchema + DeserializeOwned + Default>(
    folder: &Folder,
    below: &str,
    faults: &mut Vec<Diagnostic>,
) -> BTreeMap<String, Read<T>> {
    let ids = names(folder, below, ".yaml");
    let read = |id: String| {
        let found = record(folder, &format!("{below}/{id}.yaml"), faults);
        (id, found)
    };
    ids.into_iter().map(read).collect()
}

/// The template files of a folder by language tag, then by their name below it, without its ending.
pub(super) fn templates(
    folder: &Folder,
    paths: Vec<String>,
    below: &str,
    faults: &mut Vec<Diagnostic>,
) -> BTreeMap<String, Sources> {
    let mut found: BTreeMap<String, Sources> = BTreeMap::new();
    let read = folder.threads().map(&paths, |path| {
        let name = path.strip_prefix(below)?.trim_start_matches('/').strip_suffix(".md")?;
        Some((name.split_once('/')?, folder.text(path)))
    });
    for ((locale, name), read) in read.into_iter().flatten() {
        match read {
            Ok(Some(source)) => {
                found.entry(locale.to_owned()).or_default().insert(name.to_owned(), source);
            }
            Ok(None) => {}
            Err(fault) => faults.push(*fault),
        }
    }
    found
}

type Words = (BTreeMap<String, Arc<Messages>>, BTreeMap<String, String>);

fn messages(folder: &Folder, faults: &mut Vec<Diagnostic>) -> Words {
    let mut found = BTreeMap::new();
    let mut files = BTreeMap::new();
    for tag in names(folder, "content/locales", ".ftl") {
        let Ok(locale) = tag.parse::<Locale>() else { continue };
        let path = format!("content/locales/{tag}.ftl");
        // The embedded words stay below the user's: a workspace may change a few and keep the rest.
        let base =
            super::embedded(&path).and_then(|bytes| std::str::from_utf8(bytes).ok()).unwrap_or_default();
        let source = match folder.text(&path) {
            Ok(Some(source)) => source,
            Ok(None) => continue,
            Err(fault) => {
                faults.push(*fault);
                continue;
            }
        };
        files.insert(path.clone(), format!("{base}\n{}", source.text()));
        match Messages::new(&locale, &[base, source.text()]) {
            Ok(words) => {
                found.insert(tag, Arc::new(words));
            }
            Err(errors) => {
                for error in errors.into_values().flatten() {
                    let fault = Diagnostic::at(Code::BadMessages, &source, error.range.into());
                    faults.push(fault.with("reason", error.reason));
                }
                // The embedded words alone, so that nothing else seems to be wrong.
                if let Ok(words) = Messages::new(&locale, &[base])
                    && !base.is_empty()
                {
                    found.insert(tag, Arc::new(words));
                }
            }
        }
    }
    (found, files)
}
