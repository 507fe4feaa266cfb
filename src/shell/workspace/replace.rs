//! Writes over a record that people own: the new text stands whole beside the old one before it takes its place, and only
//! where the old one is what was read.

use std::fs;
use std::io::{self, Write as _};
use std::path::{Path, PathBuf};

use super::folder::{Folder, reason};
use crate::base::diagnostic::{Code, Diagnostic};

/// Puts a new text in the place of a record that was read as `before`.
///
/// # Errors
/// The record is not the one that was read, or can't be written; then it is as it was.
pub fn replace(folder: &Folder, path: &str, before: &str, after: &str) -> Result<(), Box<Diagnostic>> {
    unchanged(folder, path, before)?;
    let place = folder.resolve(path);
    let swap = || -> io::Result<()> {
        let hidden = write_beside(&place, after.as_bytes())?;
        fs::rename(&hidden, &place).inspect_err(|_| drop(fs::remove_file(&hidden)))?;
        sync_folder(place.parent().unwrap_or(folder.root()))
    };
    swap().map_err(|error| write_failed(path, &error))
}

/// Writes what is to take a file's place under a hidden name beside it, with the file's own permissions.
///
/// # Errors
/// It can't be written.
pub fn write_beside(place: &Path, bytes: &[u8]) -> io::Result<PathBuf> {
    let hidden = unnamed(place);
    let made = write(&hidden, bytes).and_then(|()| match fs::metadata(place) {
        Ok(data) => fs::set_permissions(&hidden, data.permissions()),
        Err(_) => Ok(()),
    });
    made.inspect_err(|_| drop(fs::remove_file(&hidden))).map(|()| hidden)
}

/// Demands that the record is the one that was read.
pub fn unchanged(folder: &Folder, path: &str, read: &str) -> Result<(), Box<Diagnostic>> {
    let now = folder.scan(path)?.unwrap_or_default();
    if now == read.as_bytes() {
        return Ok(());
    }
    Err(Box::new(Diagnostic::new(Code::RecordChanged).in_file(path)))
}

/// Writes a file, and has it on disk.
pub fn write(path: &Path, bytes: &[u8]) -> io::Result<()> {
    let mut file = fs::File::create(path)?;
    file.write_all(bytes)?;
    file.sync_all()
}

/// The name of a file that is being written: hidden, so that nothing takes it for a file of the client's.
pub fn unnamed(path: &Path) -> PathBuf {
    let mut name = std::ffi::OsString::from(".");
    name.push(path.file_name().unwrap_or_default());
    name.push(".onramp-unfinished");
    path.with_file_name(name)
}

/// Gives a file its name, which no other may have.
///
/// # Errors
/// There is a file of that name, or the system refuses.
pub fn name(unnamed: &Path, named: &Path) -> io::Result<()> {
    match fs::hard_link(unnamed, named) {
        Ok(()) => fs::remove_file(unnamed),
        Err(error) if error.kind() == io::ErrorKind::AlreadyExists => Err(error),
        // Some drives know one name a file.
        Err(_) if named.exists() => Err(io::ErrorKind::AlreadyExists.into()),
        Err(_) => fs::rename(unnamed, named),
    }
}

/// Has the names of a folder on disk; where a system does not open folders, it does so by itself.
pub fn sync_folder(folder: &Path) -> io::Result<()> {
    fs::File::open(folder).map_or(Ok(()), |folder| folder.sync_all())
}

/// What is said where a file can't be written.
pub fn write_failed(path: &str, error: &io::Error) -> Box<Diagnostic> {
    let fault = Diagnostic::new(Code::WriteFailed).with("file", path.to_owned());
    Box::new(fault.with("reason", reason(error)))
}
