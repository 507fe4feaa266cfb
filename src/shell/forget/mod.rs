//! What is kept of one client, wherever this machine keeps it, and the removal of what may be removed.
//!
//! - `tree` removes folders without following a link;
//! - `mentions` finds a client's names in everybody's files;
//! - [`History`] is what git says;
//! - [`kept`] puts the list together and changes nothing, [`remove`] takes away what it lists of records, output and cache.

mod history;
mod mentions;
mod tree;

use std::path::Path;

use crate::base::diagnostic::Diagnostic;
use crate::base::value::Id;
use crate::model::record::{Publish, Sent};
use crate::shell::build::{self, KeptOutput};
use crate::shell::workspace::{ClientFiles, Folder, files_below};

pub use history::{Commits, History};
use mentions::Names;

pub use mentions::Mention;

/// The folder of what can be made again at any time.
const CACHE: &str = ".onramp/cache";

/// What is kept of one client.
#[derive(Debug)]
pub struct Kept {
    /// Its id.
    pub id: Id,
    /// What it is called, beside its id: names and tax number.
    pub names: Vec<String>,
    /// Its folder in the workspace.
    pub folder: String,
    /// The files of that folder, hidden ones and links too, by their path in the workspace.
    pub records: Vec<String>,
    /// What the output folder holds.
    pub output: KeptOutput,
    /// The files of the cache, which is everybody's.
    pub cache: Vec<String>,
    /// Where everybody's files name it.
    pub mentions: Vec<Mention>,
    /// What git holds.
    pub history: History,
    /// What was sent to it, as far as its record knows.
    pub sent: Vec<Sent>,
    /// Its pages are published, by its record.
    pub published: bool,
}

impl Kept {
    /// Whether there is nothing at all: no such client.
    pub fn is_nothing(&self) -> bool {
        self.records.is_empty() && self.output.files.is_empty() && self.history.commits() == 0
    }
}

/// Lists what is kept of a client. `output` is the output folder.
///
/// # Errors
/// The output folder is not ours, or a link stands where a folder of the client's should.
pub fn kept(folder: &Folder, id: &Id, output: &Path) -> Result<Kept, Box<Diagnostic>> {
    let own = format!("content/clients/{id}");
    let read = ClientFiles::read(folder, id).value;
    let company = read.as_ref().and_then(|files| files.intake.value.company.as_ref());
    let known = company.map(|company| {
        let tax_id = company.tax_id.as_ref().map(ToString::to_string);
        [company.name.clone(), company.legal_name.clone(), tax_id]
    });
    let mut names: Vec<String> = known.into_iter().flatten().flatten().collect();
    names.retain(|name| name.chars().count() > 2);
    names.dedup();
    let onboarding = read.map(|files| files.onboarding.value).unwrap_or_default();

    // A page about everybody names it in its text, in a link, or in both.
    let called = Names::new(id, &names);
    let made = build::kept_output(output, id, &|text| called.are_in(text))?;
    Ok(Kept {
        records: files_below(folder.root(), &own)?,
        cache: files_below(folder.root(), CACHE)?,
        mentions: mentions::find(folder, &own, output, &called),
        history: history::ask(folder, output, id, &names),
        id: id.clone(),
        names,
        folder: own,
        output: made,
        sent: onboarding.sent,
        published: onboarding.publish == Some(Publish::Public),
    })
}

/// Removes the records, the output and the cache that [`kept`] lists: what is easiest to make again goes first, so that an
/// interrupted run can be done again. Gives how many files went, and why others did not.
///
/// # Errors
/// The output folder can't be used; then nothing was removed.
pub fn remove(
    folder: &Folder,
    kept: &Kept,
    output: &Path,
) -> Result<(usize, Vec<Diagnostic>), Box<Diagnostic>> {
    let (mut removed, mut faults) = build::forget(output, &kept.id, &kept.output.files)?;
    for below in [CACHE, kept.folder.as_str()] {
        removed += tree::remove(folder, below, &mut faults);
    }
    Ok((removed, faults))
}
