//! What an output folder holds of one client, and its removal.

use std::collections::BTreeSet;
use std::path::Path;

use super::archive;
use super::manifest::{Entry, Manifest};
use super::output::{Output, UNFINISHED};
use crate::base::diagnostic::{Code, Diagnostic};
use crate::base::value::Id;
use crate::shell::workspace::files_below;

/// The folders of which each client has one of its own.
const FOLDERS: [&str; 2] = ["clients", "internal"];
/// The folder of what only the provider reads.
const INTERNAL: &str = "internal/";
/// What pages end in.
const PAGE: &str = ".html";

/// What an output folder holds of one client. Paths are those in the folder, with `/`.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct KeptOutput {
    /// Its files, whether or not the manifest lists them.
    pub files: Vec<String>,
    /// Files about all clients, in which it is named.
    pub overviews: Vec<String>,
}

/// Looks what an output folder holds of a client; nothing where there is no such folder. `is_named` tells whether a text
/// speaks of the client.
///
/// # Errors
/// The folder is not ours, another build is at work in it, or it can't be looked into.
pub fn kept_output(
    root: &Path,
    id: &Id,
    is_named: &dyn Fn(&str) -> bool,
) -> Result<KeptOutput, Box<Diagnostic>> {
    let Some(output) = Output::existing(root)? else { return Ok(KeptOutput::default()) };
    let manifest = Manifest::read(&output)?;
    let (own, others): (Vec<&Entry>, Vec<&Entry>) = manifest.entries().partition(|entry| is_of(entry, id));
    // Only pages of the provider's own show what is left, or are about everybody.
    let pages = others.into_iter().filter(|entry| {
        entry.path.ends_with(PAGE) && (entry.client.is_none() || entry.path.starts_with(INTERNAL))
    });

    let folders = FOLDERS.map(|folder| format!("{folder}/{id}"));
    let is_below = |path: &str| {
        folders
            .iter()
            .any(|folder| path.strip_prefix(folder.as_str()).is_some_and(|rest| rest.starts_with('/')))
    };
    let listed = own.into_iter().map(|entry| entry.path.clone());
    let mut files: BTreeSet<String> = listed.filter(|path| output.is_there(path)).collect();
    let mut overviews: BTreeSet<String> = BTreeSet::new();
    for page in pages {
        let Some(bytes) = output.read(&page.path) else { continue };
        let text = text_of(&bytes);
        // A picture of the client's internal pages lies among everybody's, and others may show the same one.
        files.retain(|path| is_below(path) || !text.contains(path.rsplit('/').next().unwrap_or(path)));
        if page.client.is_none() && is_named(&text) {
            overviews.insert(page.path.clone());
            // The same words on paper and as a table.
            let stem = page.path.trim_end_matches(PAGE);
            let twins = ["pdf", "xlsx"].map(|ending| format!("{stem}.{ending}"));
            overviews.extend(twins.into_iter().filter(|path| output.is_there(path)));
        }
    }
    // What an interrupted build left, or what stood there when a manifest was lost.
    for folder in &folders {
        files.extend(files_below(output.root(), folder)?);
    }
    let archive = archive::path(id);
    let unfinished = format!("{archive}{UNFINISHED}");
    files.extend([archive, unfinished].into_iter().filter(|path| output.is_there(path)));

    Ok(KeptOutput { files: files.into_iter().collect(), overviews: overviews.into_iter().collect() })
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
            Ok(()) if output.is_there(path) => {
                let fault = Diagnostic::new(Code::NotRemoved).with("file", path.clone());
                faults.push(fault.with("reason", "name"));
            }
            Ok(()) => removed += 1,
            Err(fault) => faults.push(*fault),
        }
    }
    manifest.forget(|entry| is_of(entry, id) && !output.is_there(&entry.path));
    // What is left belongs to others too, unless something could not be removed: then it is still known whose it is.
    if faults.is_empty() {
        manifest.disown(id.as_str());
    }
    if let Err(fault) = manifest.write(&output) {
        faults.push(*fault);
    }
    Ok((removed, faults))
}

fn is_of(entry: &Entry, id: &Id) -> bool {
    entry.client.as_deref() == Some(id.as_str())
}

/// What a page says, in letters as they are read.
fn text_of(page: &[u8]) -> String {
    let text = String::from_utf8_lossy(page);
    [("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#39;", "'"), ("&amp;", "&")]
        .iter()
        .fold(text.into_owned(), |text, (escaped, plain)| text.replace(escaped, plain))
}
