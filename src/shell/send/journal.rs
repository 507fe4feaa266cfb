//! The note of a send that is at work: which copy it makes. It also holds the lock.

use std::fs::{self, TryLockError};
use std::io::{self, Write as _};
use std::path::PathBuf;

use serde::{Deserialize, Serialize};

use super::{base, remove};
use crate::base::diagnostic::{Code, Diagnostic};
use crate::base::value::Id;
use crate::shell::workspace::replace::{sync_folder, write_failed};
use crate::shell::workspace::{Folder, UNFINISHED_SEND};

/// Which copy is being made.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Journal {
    /// Its path from the client's folder; empty where the note was never finished.
    pub(super) file: String,
    /// The hash of its content.
    copy: String,
}

/// The note on disk, locked until it is dropped.
pub(super) struct Lock {
    path: PathBuf,
    file: fs::File,
}

impl Journal {
    pub(super) fn new(file: &str, pdf: &[u8]) -> Journal {
        Journal { file: file.to_owned(), copy: blake3::hash(pdf).to_hex().to_string() }
    }

    /// Whether a file is the copy, and no other of that name.
    pub(super) fn is_copy(&self, bytes: &[u8]) -> bool {
        blake3::hash(bytes).to_hex().as_str() == self.copy
    }

    /// Puts the note on disk. Where there is one already, another send is at work.
    pub(super) fn begin(&self, folder: &Folder, client: &Id) -> Result<Lock, Box<Diagnostic>> {
        let path = folder.resolve(&format!("{}/{UNFINISHED_SEND}", base(client)));
        let text = serde_json::to_string(self).unwrap_or_default();
        let write = || -> io::Result<fs::File> {
            let mut file = fs::OpenOptions::new().write(true).create_new(true).open(&path)?;
            if let Err(TryLockError::WouldBlock) = file.try_lock() {
                return Err(io::ErrorKind::AlreadyExists.into());
            }
            file.write_all(text.as_bytes())?;
            file.sync_all()?;
            sync_folder(path.parent().unwrap_or(folder.root()))?;
            Ok(file)
        };
        match write() {
            Ok(file) => Ok(Lock { path, file }),
            Err(error) if error.kind() == io::ErrorKind::AlreadyExists => Err(busy(client)),
            Err(error) => Err(write_failed(&format!("{}/{UNFINISHED_SEND}", base(client)), &error)),
        }
    }
}

impl Lock {
    /// Takes the note away.
    pub(super) fn end(self) -> io::Result<()> {
        let Lock { path, file } = self;
        // Not every system removes a file that is open.
        drop(file);
        remove(&path)?;
        path.parent().map_or(Ok(()), sync_folder)
    }
}

/// The note of a send that was stopped, and its lock.
pub(super) fn left_over(folder: &Folder, client: &Id) -> Result<Option<(Journal, Lock)>, Box<Diagnostic>> {
    let name = format!("{}/{UNFINISHED_SEND}", base(client));
    let Some(bytes) = folder.scan(&name)? else { return Ok(None) };
    let path = folder.resolve(&name);
    let file = fs::OpenOptions::new().read(true).write(true).open(&path);
    let file = file.map_err(|error| write_failed(&name, &error))?;
    if let Err(TryLockError::WouldBlock) = file.try_lock() {
        return Err(busy(client));
    }
    let journal: Journal = serde_json::from_slice(&bytes).unwrap_or_default();
    // Anyone can write such a file: it must not lead anywhere else.
    let own = journal
        .file
        .strip_prefix("files/sent/")
        .is_some_and(|name| !name.is_empty() && !name.starts_with('.') && !name.contains(['/', '\\', ':']));
    let journal = if own { journal } else { Journal::default() };
    Ok(Some((journal, Lock { path, file })))
}

fn busy(client: &Id) -> Box<Diagnostic> {
    Box::new(Diagnostic::new(Code::OutputBusy).with("folder", format!("{}/files/sent", base(client))))
}
