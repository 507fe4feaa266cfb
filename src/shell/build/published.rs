//! The pages of those clients whose record says `publish: public`, in a folder that goes to the web as it is.
//!
//! Nothing but their sites is in it: no list of clients, no manifest. It has to be empty beforehand, so that nothing is
//! published that was left there, and nothing is ever removed from it.

use std::fs;
use std::path::{Path, PathBuf};

use super::File;
use super::archive::site;
use crate::base::diagnostic::{Code, Diagnostic};
use crate::shell::pipeline::ClientResult;
use crate::shell::workspace::reason;

/// Whoever is given the address may read; search engines may not. It also stands where nobody is published: a host that
/// gets it takes down what was there before.
const ROBOTS: (&str, &str) = ("robots.txt", "User-agent: *\nDisallow: /\n");

/// Demands that a folder is empty, or not there yet.
///
/// # Errors
/// What stands in it.
pub(super) fn demand_empty(folder: &Path) -> Result<(), Box<Diagnostic>> {
    let found = match fs::read_dir(folder) {
        Ok(mut entries) => entries.next().and_then(Result::ok).map(|entry| entry.file_name()),
        Err(_) if fs::symlink_metadata(folder).is_ok() => folder.file_name().map(Into::into),
        Err(_) => None,
    };
    match found {
        None => Ok(()),
        Some(name) => {
            let fault = Diagnostic::new(Code::PublishedNotEmpty).with("folder", shown(folder));
            Err(Box::new(fault.with("file", name.to_string_lossy().into_owned())))
        }
    }
}

/// Writes the sites of the published clients, each in a folder of its id. Gives their ids.
///
/// # Errors
/// Why a file can't be written.
pub(super) fn write(
    folder: &Path,
    clients: &[ClientResult],
    files: &[File],
) -> Result<Vec<String>, Box<Diagnostic>> {
    demand_empty(folder)?;
    create(folder.join(ROBOTS.0), ROBOTS.1.as_bytes())?;
    let mut published = Vec::new();
    for client in clients.iter().filter(|client| client.published && !client.is_broken()) {
        let id = client.id.as_str();
        let site = site(id, files);
        for (path, file) in &site {
            let place = path.split('/').fold(folder.join(id), |place, part| place.join(part));
            create(place, &file.bytes)?;
        }
        if !site.is_empty() {
            published.push(id.to_owned());
        }
    }
    Ok(published)
}

fn create(place: PathBuf, bytes: &[u8]) -> Result<(), Box<Diagnostic>> {
    let folder = place.parent().map_or(Ok(()), fs::create_dir_all);
    folder.and_then(|()| fs::write(&place, bytes)).map_err(|error| {
        let fault = Diagnostic::new(Code::WriteFailed).with("file", shown(&place));
        Box::new(fault.with("reason", reason(&error)))
    })
}

fn shown(path: &Path) -> String {
    path.display().to_string().replace('\\', "/")
}
