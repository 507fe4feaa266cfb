//! Folders of the workspace, removed without following a link.

use std::fs;
use std::io;
use std::path::Path;

use walkdir::WalkDir;

use crate::base::diagnostic::{Code, Diagnostic};
use crate::shell::workspace::{Folder, path_within, reason};

/// Removes a folder of the workspace with all that is in it. Gives how many files went; what did not go is a fault.
pub(super) fn remove(folder: &Folder, below: &str, faults: &mut Vec<Diagnostic>) -> usize {
    let mut removed = 0;
    let mut failed = |path: &Path, error: &io::Error| {
        let fault = Diagnostic::new(Code::NotRemoved).with("reason", reason(error));
        let path = path_within(folder.root(), path).unwrap_or_else(|| below.to_owned());
        faults.push(fault.with("file", path));
    };
    // What is in a folder comes before the folder itself, and nothing that a link leads to.
    let walk =
        WalkDir::new(folder.resolve(below)).contents_first(true).follow_links(false).follow_root_links(false);
    for entry in walk {
        let entry = match entry {
            Ok(entry) => entry,
            Err(error) => {
                let place = error.path().unwrap_or(folder.root()).to_path_buf();
                match error.into_io_error() {
                    Some(error) if error.kind() == io::ErrorKind::NotFound => {}
                    Some(error) => failed(&place, &error),
                    None => {}
                }
                continue;
            }
        };
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
