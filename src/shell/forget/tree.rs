//! Folders of the workspace, listed and removed without following a link.

use std::fs;
use std::io;
use std::path::Path;

use walkdir::{DirEntry, WalkDir};

use crate::base::diagnostic::{Code, Diagnostic};
use crate::shell::workspace::{Folder, reason};

/// The files below a folder of the workspace, hidden ones too, sorted; a link is one, wherever it leads.
///
/// # Errors
/// The folder, or one on the way to it, is a link.
pub(super) fn files(folder: &Folder, below: &str) -> Result<Vec<String>, Box<Diagnostic>> {
    let mut place = folder.root().to_path_buf();
    for part in below.split('/') {
        place.push(part);
        if place.is_symlink() {
            return Err(Box::new(Diagnostic::new(Code::NotAFile).in_file(below)));
        }
    }
    let entries = walk(&place).filter(|entry| !entry.file_type().is_dir());
    let mut paths: Vec<String> = entries.filter_map(|entry| path_of(folder, entry.path())).collect();
    paths.sort();
    Ok(paths)
}

/// Removes a folder of the workspace with all that is in it. Gives how many files went; what did not go is a fault.
pub(super) fn remove(folder: &Folder, below: &str, faults: &mut Vec<Diagnostic>) -> usize {
    let mut removed = 0;
    let mut failed = |path: &Path, error: &io::Error| {
        let fault = Diagnostic::new(Code::NotRemoved).with("reason", reason(error));
        let path = path_of(folder, path).unwrap_or_else(|| below.to_owned());
        faults.push(fault.with("file", path));
    };
    for entry in walk(&folder.resolve(below)) {
        if entry.file_type().is_dir() {
            match fs::remove_dir(entry.path()) {
                // What is in it did not go, and that was said.
                Err(error) if error.kind() != io::ErrorKind::DirectoryNotEmpty => {
                    failed(entry.path(), &error)
                }
                _ => {}
            }
            continue;
        }
        // Some systems have links to folders, which are removed as folders are.
        let gone = fs::remove_file(entry.path()).or_else(|error| match entry.path_is_symlink() {
            true => fs::remove_dir(entry.path()),
            false => Err(error),
        });
        match gone {
            Ok(()) => removed += 1,
            Err(error) => failed(entry.path(), &error),
        }
    }
    removed
}

/// What is in a folder before the folder itself, and nothing that a link leads to.
fn walk(place: &Path) -> impl Iterator<Item = DirEntry> {
    let walk = WalkDir::new(place).contents_first(true).follow_links(false).follow_root_links(false);
    walk.into_iter().filter_map(Result::ok)
}

/// A path in the workspace, with `/`.
pub(super) fn path_of(folder: &Folder, path: &Path) -> Option<String> {
    let inner = path.strip_prefix(folder.root()).ok()?;
    let parts: Vec<String> =
        inner.components().map(|part| part.as_os_str().to_string_lossy().into_owned()).collect();
    Some(parts.join("/"))
}
