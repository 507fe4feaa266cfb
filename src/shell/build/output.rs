//! The folder that a build writes to: ours or empty, locked while we write, every file whole.

use std::fs::{self, TryLockError};
use std::io::Write as _;
use std::path::{Path, PathBuf};

use crate::base::diagnostic::{Code, Diagnostic};
use crate::shell::workspace::reason;

/// The file that marks a folder as ours; it also holds the lock.
const MARK: &str = ".onramp-output";
/// What the mark says to a person who opens it.
const MARK_TEXT: &str = "This folder is written by onramp build. Do not keep files of your own here.\n";
/// The ending of a file that is being written; the next build writes over what an interrupted one left.
pub(super) const UNFINISHED: &str = ".onramp-unfinished";

/// An output folder, locked until it is dropped.
#[derive(Debug)]
pub(super) struct Output {
    root: PathBuf,
    /// Holds the lock.
    _mark: fs::File,
}

impl Output {
    /// Opens a folder that is ours, and makes nothing: none where it is empty or not there.
    pub(super) fn existing(root: &Path) -> Result<Option<Output>, Box<Diagnostic>> {
        let ours = root.join(MARK).is_file();
        if ours || foreign_file(root).is_some() { Output::open(root).map(Some) } else { Ok(None) }
    }

    /// Opens a folder that is ours, empty, or not there yet.
    pub(super) fn open(root: &Path) -> Result<Output, Box<Diagnostic>> {
        let failed = |path: &Path, error: &std::io::Error| write_failed(&path.display().to_string(), error);
        let mark_path = root.join(MARK);
        if !mark_path.is_file() {
            if let Some(file) = foreign_file(root) {
                let folder = root.display().to_string().replace('\\', "/");
                return Err(Box::new(
                    Diagnostic::new(Code::ForeignOutput).with("folder", folder).with("file", file),
                ));
            }
            fs::create_dir_all(root).map_err(|error| failed(root, &error))?;
            fs::write(&mark_path, MARK_TEXT).map_err(|error| failed(&mark_path, &error))?;
        }
        let mark = fs::OpenOptions::new().read(true).write(true).open(&mark_path);
        let mark = mark.map_err(|error| failed(&mark_path, &error))?;
        match mark.try_lock() {
            Ok(()) => Ok(Output { root: root.to_path_buf(), _mark: mark }),
            Err(TryLockError::WouldBlock) => {
                let folder = root.display().to_string().replace('\\', "/");
                Err(Box::new(Diagnostic::new(Code::OutputBusy).with("folder", folder)))
            }
            // Some network drives know no locks; two builds at once there are the user's affair.
            Err(TryLockError::Error(_)) => Ok(Output { root: root.to_path_buf(), _mark: mark }),
        }
    }

    /// Where it is on this machine.
    pub(super) fn root(&self) -> &Path {
        &self.root
    }

    fn resolve(&self, path: &str) -> PathBuf {
        path.split('/').fold(self.root.clone(), |folder, part| folder.join(part))
    }

    /// The content of a file; `None` where it is not there.
    pub(super) fn read(&self, path: &str) -> Option<Vec<u8>> {
        fs::read(self.resolve(path)).ok()
    }

    /// Whether there is a file of that name, or a link.
    pub(super) fn is_there(&self, path: &str) -> bool {
        fs::symlink_metadata(self.resolve(path)).is_ok()
    }

    /// Writes a file unless it is there with that content; `true` where it was written. A reader sees the old file or the
    /// new one, never a part.
    pub(super) fn write(&self, path: &str, bytes: &[u8]) -> Result<bool, Box<Diagnostic>> {
        let place = self.resolve(path);
        let same_size =
            fs::metadata(&place).is_ok_and(|data| data.is_file() && data.len() == bytes.len() as u64);
        if same_size && fs::read(&place).is_ok_and(|old| old == bytes) {
            return Ok(false);
        }
        let write = || -> std::io::Result<()> {
            if let Some(folder) = place.parent() {
                fs::create_dir_all(folder)?;
            }
            let mut name = place.file_name().unwrap_or_default().to_os_string();
            name.push(UNFINISHED);
            let unfinished = place.with_file_name(name);
            let mut file = fs::File::create(&unfinished)?;
            let finished = file.write_all(bytes).and_then(|()| fs::rename(&unfinished, &place));
            if finished.is_err() {
                // A full disk must not keep half a file as well.
                let _ = fs::remove_file(&unfinished);
            }
            finished
        };
        write().map(|()| true).map_err(|error| write_failed(path, &error))
    }

    /// As [`Output::write`], and on disk before it returns.
    pub(super) fn write_durably(&self, path: &str, bytes: &[u8]) -> Result<(), Box<Diagnostic>> {
        if self.write(path, bytes)? {
            let synced = fs::File::open(self.resolve(path)).and_then(|file| file.sync_all());
            synced.map_err(|error| write_failed(path, &error))?;
        }
        Ok(())
    }

    /// Removes a file that a manifest lists, and the folders that it leaves empty.
    pub(super) fn remove(&self, path: &str) -> Result<(), Box<Diagnostic>> {
        // A manifest can be edited by anyone: it must not lead out of the folder.
        let leaves =
            path.split('/').any(|part| matches!(part, "" | "." | "..") || part.contains(['\\', ':']));
        if leaves {
            return Ok(());
        }
        if self.leads_through_a_link(path) {
            return Err(Box::new(Diagnostic::new(Code::NotAFile).in_file(path)));
        }
        let place = self.resolve(path);
        match fs::remove_file(&place) {
            Ok(()) => {}
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => return Ok(()),
            Err(error) => return Err(write_failed(path, &error)),
        }
        let mut folder = place.parent();
        while let Some(inner) = folder.filter(|inner| *inner != self.root && inner.starts_with(&self.root)) {
            // Not empty: done.
            if fs::remove_dir(inner).is_err() {
                break;
            }
            folder = inner.parent();
        }
        Ok(())
    }
}

impl Output {
    /// Whether a folder on the way to a file is a link: what lies behind it is not ours.
    pub(super) fn leads_through_a_link(&self, path: &str) -> bool {
        let mut place = self.root.clone();
        let folders = path.rsplit_once('/').map_or("", |(folders, _)| folders);
        folders.split('/').any(|part| {
            place.push(part);
            fs::symlink_metadata(&place).is_ok_and(|data| data.is_symlink())
        })
    }
}

/// A file that shows that the folder is not ours: anything but a .gitignore, by which a repository keeps it.
fn foreign_file(root: &Path) -> Option<String> {
    match fs::read_dir(root) {
        Ok(entries) => {
            let mut names: Vec<String> = entries
                .filter_map(Result::ok)
                .map(|entry| entry.file_name().to_string_lossy().into_owned())
                .collect();
            names.sort();
            names.into_iter().find(|name| name != ".gitignore")
        }
        // A file in the folder's place is no folder of ours either.
        Err(_) if root.is_file() => Some(root.display().to_string()),
        Err(_) => None,
    }
}

fn write_failed(path: &str, error: &std::io::Error) -> Box<Diagnostic> {
    let fault = Diagnostic::new(Code::WriteFailed).with("file", path.replace('\\', "/"));
    Box::new(fault.with("reason", reason(error)))
}
