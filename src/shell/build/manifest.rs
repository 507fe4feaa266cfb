//! What a build wrote: `manifest.json`, an array of `{path, client, kind, locale, audience, bytes, blake3, inputs}`.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::File;
use super::output::Output;
use crate::base::diagnostic::Diagnostic;
use crate::base::value::{Audience, Date};
use crate::shell::workspace::Shared;

/// The manifest's name in the output folder.
const NAME: &str = "manifest.json";

/// A file that was written.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Entry {
    /// Its path in the output folder.
    pub(super) path: String,
    /// The client that it belongs to.
    pub(super) client: Option<String>,
    /// The document kind, or `site`, `index`, `asset` and `guide`.
    pub(super) kind: String,
    /// Its language.
    locale: Option<String>,
    /// Who may see it.
    audience: Audience,
    /// Its size.
    bytes: u64,
    /// The hash of its content.
    blake3: String,
    /// One hash of all that it was made from.
    inputs: String,
}

/// All files that were written, by path.
#[derive(Debug, Default)]
pub(super) struct Manifest {
    entries: BTreeMap<String, Entry>,
}

impl Manifest {
    /// The manifest of the last build; empty where there is none, or where it can't be read: then nothing is removed.
    pub(super) fn read(output: &Output) -> Result<Manifest, Box<Diagnostic>> {
        let bytes = output.read(NAME).unwrap_or_default();
        let entries: Vec<Entry> = serde_json::from_slice(&bytes).unwrap_or_default();
        Ok(Manifest { entries: entries.into_iter().map(|entry| (entry.path.clone(), entry)).collect() })
    }

    /// Writes it.
    pub(super) fn write(&self, output: &Output) -> Result<(), Box<Diagnostic>> {
        let entries: Vec<&Entry> = self.entries.values().collect();
        let mut text = serde_json::to_string_pretty(&entries).unwrap_or_default();
        text.push('\n');
        output.write_durably(NAME, text.as_bytes())
    }

    /// Adds a file that was just made.
    pub(super) fn insert(&mut self, file: &File, inputs: &Inputs) {
        let entry = Entry {
            path: file.path.clone(),
            client: file.client.clone(),
            kind: file.kind.clone(),
            locale: file.locale.clone(),
            audience: file.audience,
            bytes: file.bytes.len() as u64,
            blake3: blake3::hash(&file.bytes).to_hex().to_string(),
            inputs: inputs.of(file),
        };
        self.keep(entry);
    }

    /// Keeps an entry of the last build.
    pub(super) fn keep(&mut self, entry: Entry) {
        self.entries.insert(entry.path.clone(), entry);
    }

    /// Takes out what is no longer there.
    pub(super) fn forget(&mut self, gone: impl Fn(&Entry) -> bool) {
        self.entries.retain(|_, entry| !gone(entry));
    }

    /// Takes a client's name off files that others use as well.
    pub(super) fn disown(&mut self, client: &str) {
        let own = self.entries.values_mut().filter(|entry| entry.client.as_deref() == Some(client));
        own.for_each(|entry| entry.client = None);
    }

    /// Whether a file is listed.
    pub(super) fn has(&self, path: &str) -> bool {
        self.entries.contains_key(path)
    }

    /// All entries, sorted by path.
    pub(super) fn entries(&self) -> impl Iterator<Item = &Entry> {
        self.entries.values()
    }
}

/// The hashes of what files are made from.
pub(super) struct Inputs {
    shared: String,
    clients: BTreeMap<String, String>,
    guide: Option<String>,
    rfps: Option<String>,
}

impl Inputs {
    fn of(&self, file: &File) -> String {
        let own = match &file.client {
            Some(client) => self.clients.get(client),
            None if super::rfp::id_of(&file.path).is_some() => self.rfps.as_ref(),
            None => self.guide.as_ref().filter(|_| super::guide::holds(&file.path)),
        };
        own.unwrap_or(&self.shared).clone()
    }

    /// Adds what the guide is made from beside the shared files.
    pub(super) fn add_guide(&mut self, files: &[(String, blake3::Hash)]) {
        self.guide = Some(self.with(files));
    }

    /// Adds what the requests for proposal are made from beside the shared files.
    pub(super) fn add_rfps(&mut self, files: &[(String, blake3::Hash)]) {
        self.rfps = Some(self.with(files));
    }

    fn with(&self, files: &[(String, blake3::Hash)]) -> String {
        let mut hasher = blake3::Hasher::new();
        hasher.update(self.shared.as_bytes());
        hash_list(&mut hasher, files);
        hasher.finalize().to_hex().to_string()
    }

    /// Adds what a client's files are made from beside the shared ones.
    pub(super) fn add_client(&mut self, id: &str, files: &[(String, blake3::Hash)]) {
        let hash = self.with(files);
        self.clients.insert(id.to_owned(), hash);
    }
}

/// The hash of what all files are made from: program, day, and every shared file.
pub(super) fn inputs(shared: &Shared, as_of: Date) -> Inputs {
    let mut files: Vec<(String, blake3::Hash)> = Vec::new();
    let mut add = |path: &str, bytes: &[u8]| files.push((path.to_owned(), blake3::hash(bytes)));
    for source in
        [&shared.settings.source, &shared.provider.source, &shared.services.source, &shared.team.source]
    {
        add(source.path(), source.text().as_bytes());
    }
    for playbook in shared.playbooks.values() {
        add(playbook.source.path(), playbook.source.text().as_bytes());
    }
    for survey in shared.surveys.values() {
        add(survey.source.path(), survey.source.text().as_bytes());
    }
    for source in shared.templates.values().flat_map(BTreeMap::values) {
        add(source.path(), source.text().as_bytes());
    }
    for (path, text) in &shared.message_files {
        add(path, text.as_bytes());
    }
    for (path, picture) in &shared.pictures {
        add(&format!("content/{path}"), picture.bytes());
    }
    for (path, bytes) in &shared.theme.files {
        add(&format!("themes/{}/{path}", shared.theme.name), bytes);
    }
    files.sort_by(|a, b| a.0.cmp(&b.0));
    let mut hasher = blake3::Hasher::new();
    hasher.update(concat!("onramp ", env!("CARGO_PKG_VERSION")).as_bytes());
    hasher.update(as_of.to_string().as_bytes());
    hash_list(&mut hasher, &files);
    Inputs {
        shared: hasher.finalize().to_hex().to_string(),
        clients: BTreeMap::new(),
        guide: None,
        rfps: None,
    }
}

/// Each path and hash with its length before it, so that no two lists give the same bytes.
fn hash_list(hasher: &mut blake3::Hasher, files: &[(String, blake3::Hash)]) {
    for (path, hash) in files {
        hasher.update(&(path.len() as u64).to_le_bytes());
        hasher.update(path.as_bytes());
        hasher.update(hash.as_bytes());
    }
}
