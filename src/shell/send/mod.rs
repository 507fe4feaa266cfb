//! Keeps what was sent: the very PDF beside the client's records, and an entry in `sent` of its onboarding.yaml. There are
//! both or neither, wherever the program is stopped.
//!
//! - `journal` notes what is about to be done, and is on disk before anything else is;
//! - [`keep`] does it, one step after the other;
//! - [`recover`] clears up after one that was stopped: forward where the entry is written, back where it is not.

mod journal;

#[cfg(test)]
mod tests;

use std::fs;
use std::io;
use std::path::Path;

use crate::base::diagnostic::{Code, Diagnostic};
use crate::base::text::Source;
use crate::base::value::Id;
use crate::base::yaml::{read, with_item};
use crate::model::record::Onboarding;
use crate::shell::workspace::{
    Folder,
    replace::{name, sync_folder, unchanged, unnamed, write, write_beside, write_failed},
};

use journal::Journal;

/// What is to be kept.
#[derive(Debug, Clone)]
pub struct Keeping<'k> {
    /// The client.
    pub client: &'k Id,
    /// The copy's path from the client's folder.
    pub file: String,
    /// The very PDF.
    pub pdf: &'k [u8],
    /// onboarding.yaml as it was read.
    pub record: &'k str,
    /// The entry of `sent`, field by field.
    pub entry: Vec<(&'static str, String)>,
}

/// What an interrupted send left behind, and what became of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Recovered {
    /// The entry was written; what was missing is done.
    Finished(String),
    /// The entry was not written; the copy is gone.
    Undone(String),
}

/// The steps of [`keep`], each said when it is done: a test stops behind any of them.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Step {
    /// The journal is on disk.
    Noted,
    /// The copy is on disk, under a name that nobody looks for.
    Copied,
    /// It has its name.
    Named,
    /// The new record is on disk, under a name that nobody looks for.
    Written,
    /// It has taken the old one's place.
    Recorded,
    /// The journal is gone.
    Cleared,
}

type Watch<'w> = &'w mut dyn FnMut(Step) -> io::Result<()>;

/// Keeps the copy and notes it, or neither.
///
/// # Errors
/// Why not; then everything is as it was.
pub fn keep(folder: &Folder, keeping: &Keeping<'_>) -> Result<(), Box<Diagnostic>> {
    let kept = steps(folder, keeping, &mut |_| Ok(()));
    if kept.is_err() {
        // What can't be cleared up now, for the disk is full, say, is cleared up by the next send.
        let _ = recover(folder, keeping.client);
    }
    kept
}

fn base(client: &Id) -> String {
    format!("content/clients/{client}")
}

fn steps(folder: &Folder, keeping: &Keeping<'_>, watch: Watch<'_>) -> Result<(), Box<Diagnostic>> {
    let Keeping { client, file, pdf, record, entry } = keeping;
    let base = base(client);
    let record_path = format!("{base}/onboarding.yaml");
    let copy_path = format!("{base}/{file}");
    let fields: Vec<(&str, String)> = entry.iter().map(|(name, value)| (*name, value.clone())).collect();
    let before = if record.is_empty() { "schema: 1\n" } else { record };
    let after = with_item(&Source::new(record_path.as_str(), before), "sent", &fields).ok_or_else(|| {
        // Without the copy, which is not kept either.
        let said = entry.iter().filter(|(name, _)| !matches!(*name, "file" | "of"));
        let line: Vec<String> = said.map(|(name, value)| format!("{name}: {value}")).collect();
        let fault = Diagnostic::new(Code::NotEditable).in_file(record_path.as_str());
        Box::new(fault.with("entry", format!("{{{}}}", line.join(", "))))
    })?;
    // The door to the workspace looks at every folder on the way: none may be a link.
    if folder.scan(&copy_path)?.is_some() {
        return Err(Box::new(Diagnostic::new(Code::KeptAlready).with("file", copy_path)));
    }
    unchanged(folder, &record_path, record)?;
    let copy = folder.resolve(&copy_path);
    let failed = |path: &str| {
        let path = path.to_owned();
        move |error: io::Error| write_failed(&path, &error)
    };
    let sent = copy.parent().unwrap_or(folder.root());
    fs::create_dir_all(sent).map_err(failed(&copy_path))?;
    let journal = Journal::new(file, pdf).begin(folder, client)?;
    watch(Step::Noted).map_err(failed(&copy_path))?;

    let hidden = unnamed(&copy);
    write(&hidden, pdf).map_err(failed(&copy_path))?;
    watch(Step::Copied).map_err(failed(&copy_path))?;
    name(&hidden, &copy).map_err(|error| match error.kind() {
        io::ErrorKind::AlreadyExists => {
            Box::new(Diagnostic::new(Code::KeptAlready).with("file", copy_path.clone()))
        }
        _ => write_failed(&copy_path, &error),
    })?;
    sync_folder(sent).map_err(failed(&copy_path))?;
    watch(Step::Named).map_err(failed(&copy_path))?;

    let place = folder.resolve(&record_path);
    let hidden = write_beside(&place, after.as_bytes()).map_err(failed(&record_path))?;
    watch(Step::Written).map_err(failed(&record_path))?;
    unchanged(folder, &record_path, record)?;
    fs::rename(&hidden, &place).map_err(failed(&record_path))?;
    sync_folder(place.parent().unwrap_or(folder.root())).map_err(failed(&record_path))?;
    watch(Step::Recorded).map_err(failed(&record_path))?;

    journal.end().map_err(failed(&copy_path))?;
    watch(Step::Cleared).map_err(failed(&copy_path))
}

/// Clears up after a send that was stopped. `None` where there is nothing to clear up, or where nobody can tell: then the
/// record can't be read.
///
/// # Errors
/// Another send is at work, or the files can't be changed.
pub fn recover(folder: &Folder, client: &Id) -> Result<Option<Recovered>, Box<Diagnostic>> {
    let Some((journal, lock)) = journal::left_over(folder, client)? else { return Ok(None) };
    let base = base(client);
    let record_path = format!("{base}/onboarding.yaml");
    let record = folder.text(&record_path)?.map(|source| read::<Onboarding>(&source).value);
    if record.as_ref().is_some_and(|record| record.unread.all || record.unread.within(&["sent"])) {
        return Ok(None);
    }
    let sent = record.iter().flat_map(|record| &record.value.sent);
    let noted = sent.filter_map(|sent| sent.file.as_ref()).any(|file| file.as_str() == journal.file);
    let copy_path = format!("{base}/{}", journal.file);
    let failed = |error: io::Error| write_failed(&copy_path, &error);
    // A journal that nobody finished names nothing: it was all that there is.
    if !journal.file.is_empty() {
        let copy = folder.resolve(&copy_path);
        let hidden = unnamed(&copy);
        let ours = |path: &Path| fs::read(path).is_ok_and(|bytes| journal.is_copy(&bytes));
        if noted && !copy.exists() && ours(&hidden) {
            name(&hidden, &copy).map_err(failed)?;
        }
        if !noted && ours(&copy) {
            fs::remove_file(&copy).map_err(failed)?;
        }
        remove(&hidden).map_err(failed)?;
        remove(&unnamed(&folder.resolve(&record_path))).map_err(failed)?;
        sync_folder(copy.parent().unwrap_or(folder.root())).map_err(failed)?;
    }
    lock.end().map_err(failed)?;
    Ok(Some(if noted { Recovered::Finished(copy_path) } else { Recovered::Undone(copy_path) }))
}

fn remove(path: &Path) -> io::Result<()> {
    match fs::remove_file(path) {
        Err(error) if error.kind() != io::ErrorKind::NotFound => Err(error),
        _ => Ok(()),
    }
}
