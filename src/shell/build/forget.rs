//! What an output folder holds of one client, and its removal.

use std::collections::BTreeSet;
use std::path::Path;

use walkdir::WalkDir;

use super::manifest::{Entry, Manifest};
use super::output::Output;
use crate::base::diagnostic::{Code, Diagnostic};
use crate::base::value::Id;

/// The folders of which each client has one of its own.
const FOLDERS: &[&str] = &["clients", "internal"];

/// What an output folder holds of one client. Paths are those in the folder, with `/`.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct KeptOutput {
    /// Its files, whether or not the manifest lists them.
    pub files: Vec<String>,
    /// Files about all clients, in which it is named.
    pub overviews: Vec<String>,
}

/// Looks what an output folder holds of a client; nothing where there is no such folder. `names` is how it is called.
///
/// # Errors
/// The folder is not ours, or another build is at work in it.
pub fn kept_output(root: &Path, id: &Id, names: &[String]) -> Result<KeptOutput, Box<Diagnostic>> {
    let Some(output) = Output::existing(root)? else { return Ok(KeptOutput::default()) };
    let manifest = Manifest::read(&output)?;
    let (own, others): (Vec<&Entry>, Vec<&Entry>) = manifest.entries().partition(|entry| is_of(entry, id));
    let mut files: BTreeSet<String> = own
        .into_iter()
        .map(|entry| entry.path.clone())
        .filter(|path| output.root().join(path).symlink_metadata().is_ok())
        .collect();
    // What an interrupted build left, or what stood there when a manifest was lost.
    for folder in FOLDERS.iter().map(|folder| format!("{folder}/{id}")) {
        files.extend(below(&output, &folder)?);
    }
    let shared = others.into_iter().filter(|entry| entry.client.is_none());
    let overviews = shared
        .map(|entry| entry.path.clone())
        .filter(|path| {
            output.read(path).is_some_and(|bytes| is_named(&String::from_utf8_lossy(&bytes), names))
        })
        .collect();
    Ok(KeptOutput { files: files.into_iter().collect(), overviews })
}

/// Removes files that [`kept_output`] found, and their lines in the manifest. Gives how many went, and why others did not.
///
/// # Errors
/// The folder is not ours, or another build is at work in it; then nothing was removed.
pub fn forget(root: &Path, id: &Id, files: &[String]) -> Result<(usize, Vec<Diagnostic>), Box<Diagnostic>> {
    let Some(output) = Output::existing(root)? else { return Ok((0, Vec::new())) };
    let mut manifest = Manifest::read(&output)?;
    let mut faults = Vec::new();
    let mut removed = 0;
    for path in files {
        match output.remove(path) {
            Ok(()) => removed += 1,
            Err(fault) => faults.push(*fault),
        }
    }
    manifest.forget(|entry| is_of(entry, id) && output.root().join(&entry.path).symlink_metadata().is_err());
    manifest.write(&output)?;
    Ok((removed, faults))
}

fn is_of(entry: &Entry, id: &Id) -> bool {
    entry.client.as_deref() == Some(id.as_str())
}

/// The files below a folder; a link is one, wherever it leads.
fn below(output: &Output, folder: &str) -> Result<Vec<String>, Box<Diagnostic>> {
    let start = output.root().join(folder);
    if output.leads_through_a_link(folder) || start.is_symlink() {
        return Err(Box::new(Diagnostic::new(Code::NotAFile).in_file(folder)));
    }
    let entries = WalkDir::new(&start).follow_links(false).into_iter().filter_map(Result::ok);
    let files = entries.filter(|entry| !entry.file_type().is_dir()).filter_map(|entry| {
        let inner = entry.path().strip_prefix(&start).ok()?;
        let parts: Vec<String> =
            inner.components().map(|part| part.as_os_str().to_string_lossy().into_owned()).collect();
        Some(format!("{folder}/{}", parts.join("/")))
    });
    Ok(files.collect())
}

/// Whether a page names a client, in its text or in a link.
fn is_named(text: &str, names: &[String]) -> bool {
    names.iter().any(|name| text.contains(name.as_str()))
}
