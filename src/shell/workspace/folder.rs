//! A workspace's folder: the one door to its files.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, PoisonError};

use super::embedded::{embedded, embedded_below};
use super::replace;
use crate::base::diagnostic::{Code, Diagnostic};
use crate::base::picture::PictureFile;
use crate::base::text::{Source, Span, Unreadable, decode};
use crate::base::threads::Threads;

/// The largest record, template or theme file, in bytes.
const LARGEST_TEXT: u64 = 1024 * 1024;
/// The largest picture or attachment that is read, in bytes.
const LARGEST_FILE: u64 = 5 * 1024 * 1024;
/// The largest file that is only handed on, in bytes.
const LARGEST_SCAN: u64 = 50 * 1024 * 1024;

/// The nearest folder from `start` upwards that holds an onramp.yaml.
pub fn find(start: &Path) -> Option<PathBuf> {
    let start = start.canonicalize().ok()?;
    start.ancestors().find(|folder| folder.join("onramp.yaml").is_file()).map(Path::to_path_buf)
}

/// A workspace's folder. Paths in it are relative, with `/` on every system.
#[derive(Debug, Clone)]
pub struct Folder {
    root: PathBuf,
    /// Pictures that were read, by their path: a preview reads them again and again, and cleaning takes long.
    pictures: Arc<Mutex<BTreeMap<String, Arc<PictureFile>>>>,
    threads: Arc<Threads>,
}

impl Folder {
    /// The folder `root`. All threads that this machine has to give work on what is in it.
    pub fn new(root: impl Into<PathBuf>) -> Folder {
        let count = std::thread::available_parallelism().map_or(1, std::num::NonZero::get);
        Folder { root: root.into(), pictures: Arc::default(), threads: Arc::new(Threads::new(count)) }
    }

    /// The same folder with so many threads.
    #[must_use]
    pub fn with_threads(self, count: usize) -> Folder {
        Folder { threads: Arc::new(Threads::new(count)), ..self }
    }

    /// What works on the files, and on what is made of them.
    pub fn threads(&self) -> &Arc<Threads> {
        &self.threads
    }

    /// Where it is on this machine.
    pub fn root(&self) -> &Path {
        &self.root
    }

    /// A path of the workspace on this machine.
    pub fn resolve(&self, path: &str) -> PathBuf {
        path.split('/').fold(self.root.clone(), |folder, part| folder.join(part))
    }

    /// Whether the user has such a file.
    pub fn has(&self, path: &str) -> bool {
        fs::symlink_metadata(self.resolve(path)).is_ok()
    }

    /// The text of a file, the user's or else the embedded one; `None` where there is neither.
    ///
    /// # Errors
    /// Why the user's file can't be read as text.
    pub fn text(&self, path: &str) -> Result<Option<Arc<Source>>, Box<Diagnostic>> {
        let bytes = match self.user_bytes(path, LARGEST_TEXT)? {
            Some(bytes) => bytes,
            None => match embedded(path) {
                Some(bytes) => bytes.to_vec(),
                None => return Ok(None),
            },
        };
        match decode(&bytes) {
            Ok(text) => Ok(Some(Source::new(path, text))),
            Err(reason) => Err(Box::new(unreadable(path, reason))),
        }
    }

    /// The bytes of a file, the user's or else the embedded one; `None` where there is neither.
    ///
    /// # Errors
    /// Why the user's file can't be read.
    pub fn bytes(&self, path: &str) -> Result<Option<Vec<u8>>, Box<Diagnostic>> {
        let user = self.user_bytes(path, LARGEST_FILE)?;
        Ok(user.or_else(|| embedded(path).map(<[u8]>::to_vec)))
    }

    /// A picture, the user's or else the embedded one; `None` where there is neither. The same file is the same picture,
    /// cleaned once, as long as what is in it stays the same.
    ///
    /// # Errors
    /// Why the user's file can't be read.
    pub fn picture(&self, path: &str) -> Result<Option<Arc<PictureFile>>, Box<Diagnostic>> {
        Ok(self.bytes(path)?.map(|bytes| self.known_picture(path, &bytes)))
    }

    /// The picture that was read from a path, the same as before where its bytes are.
    pub(super) fn known_picture(&self, path: &str, bytes: &[u8]) -> Arc<PictureFile> {
        let mut known = self.pictures.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(picture) = known.get(path).filter(|picture| picture.bytes() == bytes) {
            return Arc::clone(picture);
        }
        let picture = Arc::new(PictureFile::new(bytes));
        known.insert(path.to_owned(), Arc::clone(&picture));
        picture
    }

    /// The bytes of a file of the user's that is only handed on, such as a scanned agreement; `None` where it is not there.
    ///
    /// # Errors
    /// Why the file can't be read.
    pub fn scan(&self, path: &str) -> Result<Option<Vec<u8>>, Box<Diagnostic>> {
        self.user_bytes(path, LARGEST_SCAN)
    }

    fn user_bytes(&self, path: &str, largest: u64) -> Result<Option<Vec<u8>>, Box<Diagnostic>> {
        let fault = |diagnostic: Diagnostic| Box::new(diagnostic.in_file(path));
        let unreadable = |error: &std::io::Error| {
            fault(Diagnostic::new(Code::FileUnreadable).with("reason", reason(error)))
        };
        // Every folder on the way counts too: a link there would lead out of the workspace as well.
        let mut place = self.root.clone();
        for part in path.split('/') {
            place.push(part);
            match fs::symlink_metadata(&place) {
                Ok(data) if data.is_symlink() => return Err(fault(Diagnostic::new(Code::NotAFile))),
                Ok(_) => {}
                Err(error) if is_absent(&error) => return Ok(None),
                Err(error) => return Err(unreadable(&error)),
            }
        }
        let data = fs::metadata(&place).map_err(|error| unreadable(&error))?;
        if !data.is_file() {
            return Err(fault(Diagnostic::new(Code::NotAFile)));
        }
        if data.len() > largest {
            let size = (data.len() / 1024).to_string();
            let diagnostic = Diagnostic::new(Code::FileTooLarge).with("size", size);
            return Err(fault(diagnostic.with("most", (largest / 1024).to_string())));
        }
        fs::read(&place).map(Some).map_err(|error| unreadable(&error))
    }

    /// Makes a new file and the folders that lead to it.
    ///
    /// # Errors
    /// Why it can't be written; a file that is there already is left alone.
    pub fn create(&self, path: &str, bytes: &[u8]) -> Result<(), Box<Diagnostic>> {
        use std::io::Write as _;
        let place = self.resolve(path);
        let write = || -> std::io::Result<()> {
            if let Some(folder) = place.parent() {
                fs::create_dir_all(folder)?;
            }
            let mut file = fs::OpenOptions::new().write(true).create_new(true).open(&place)?;
            file.write_all(bytes)?;
            file.sync_all()
        };
        write().map_err(|error| replace::write_failed(path, &error))
    }

    /// Makes a new file, whole or not at all: it gets its name when it is on disk. No folder on the way may be a link.
    ///
    /// # Errors
    /// Why it can't be written; a file that is there already is left alone.
    pub fn create_whole(&self, path: &str, bytes: &[u8]) -> Result<(), Box<Diagnostic>> {
        let failed = |error: std::io::Error| replace::write_failed(path, &error);
        if self.scan(path)?.is_some() {
            return Err(failed(std::io::ErrorKind::AlreadyExists.into()));
        }
        let place = self.resolve(path);
        let hidden = replace::unnamed(&place);
        let write = || -> std::io::Result<()> {
            if let Some(folder) = place.parent() {
                fs::create_dir_all(folder)?;
            }
            replace::write(&hidden, bytes)?;
            replace::name(&hidden, &place)
        };
        write().map_err(|error| {
            let _ = fs::remove_file(&hidden);
            failed(error)
        })
    }

    /// The paths of all files below a folder, the user's and the embedded ones, sorted. Hidden files and links are
    /// left out.
    pub fn list(&self, folder: &str) -> Vec<String> {
        let mut paths: BTreeSet<String> = embedded_below(folder).into_iter().collect();
        paths.extend(self.list_user(folder));
        paths.into_iter().collect()
    }

    /// The paths of the user's files below a folder, sorted.
    pub fn list_user(&self, folder: &str) -> Vec<String> {
        let start = self.resolve(folder);
        let visible = |entry: &walkdir::DirEntry| {
            entry.depth() == 0 || !entry.file_name().to_string_lossy().starts_with('.')
        };
        let mut paths: Vec<String> = walkdir::WalkDir::new(&start)
            .into_iter()
            .filter_entry(visible)
            .filter_map(Result::ok)
            .filter(|entry| entry.file_type().is_file())
            .filter_map(|entry| {
                let inner = path_within(&start, entry.path())?;
                Some(format!("{}/{inner}", folder.trim_end_matches('/')))
            })
            .collect();
        paths.sort();
        paths
    }

    /// The names of the folders in a folder, sorted.
    pub fn subfolders(&self, folder: &str) -> Vec<String> {
        let Ok(entries) = fs::read_dir(self.resolve(folder)) else { return Vec::new() };
        let mut names: Vec<String> = entries
            .filter_map(Result::ok)
            .filter(|entry| entry.file_type().is_ok_and(|kind| kind.is_dir()))
            .map(|entry| entry.file_name().to_string_lossy().into_owned())
            .filter(|name| !name.starts_with('.'))
            .collect();
        names.sort();
        names
    }
}

/// A path as it reads from the folder `root`, with `/` on every system; `None` where it is not in it.
pub fn path_within(root: &Path, path: &Path) -> Option<String> {
    let inner = path.strip_prefix(root).ok()?;
    let parts: Vec<_> = inner.components().map(|part| part.as_os_str().to_string_lossy()).collect();
    Some(parts.join("/"))
}

/// The files below the folder `below` of `root`, hidden ones too, sorted, by their path in `root`; a link is one, wherever
/// it leads. None where there is no such folder.
///
/// # Errors
/// The folder, or one on the way to it, is a link; or a folder can't be looked into.
pub fn files_below(root: &Path, below: &str) -> Result<Vec<String>, Box<Diagnostic>> {
    let mut start = root.to_path_buf();
    for part in below.split('/') {
        start.push(part);
        if start.is_symlink() {
            return Err(Box::new(Diagnostic::new(Code::NotAFile).in_file(below)));
        }
    }
    let mut paths = Vec::new();
    for entry in walkdir::WalkDir::new(&start).follow_links(false) {
        match entry {
            Ok(entry) if entry.file_type().is_dir() => {}
            Ok(entry) => paths.extend(path_within(root, entry.path())),
            Err(error) => {
                let (place, error) =
                    (error.path().and_then(|path| path_within(root, path)), error.into_io_error());
                match error {
                    Some(error) if is_absent(&error) => {}
                    error => {
                        let reason = error.map_or_else(|| "other".to_owned(), |error| reason(&error));
                        let fault = Diagnostic::new(Code::FileUnreadable).with("reason", reason);
                        return Err(Box::new(fault.in_file(place.unwrap_or_else(|| below.to_owned()))));
                    }
                }
            }
        }
    }
    paths.sort();
    Ok(paths)
}

/// Why the system refused something, as the messages of diagnostics name it; the system's own words for what is rare.
pub fn reason(error: &std::io::Error) -> String {
    use std::io::ErrorKind;
    match error.kind() {
        ErrorKind::NotFound => "not-found".to_owned(),
        ErrorKind::NotADirectory => "no-folder".to_owned(),
        ErrorKind::PermissionDenied | ErrorKind::ReadOnlyFilesystem => "refused".to_owned(),
        ErrorKind::StorageFull | ErrorKind::QuotaExceeded => "full".to_owned(),
        ErrorKind::ResourceBusy | ErrorKind::ExecutableFileBusy => "busy".to_owned(),
        other => other.to_string(),
    }
}

fn is_absent(error: &std::io::Error) -> bool {
    matches!(error.kind(), std::io::ErrorKind::NotFound | std::io::ErrorKind::NotADirectory)
}

fn unreadable(path: &str, reason: Unreadable) -> Diagnostic {
    // The readable part is kept, so that the place can be shown. An intake has credentials, and nobody knows yet where.
    let at_end = |code, before: String| {
        let end = before.len();
        let fault = Diagnostic::at(code, &Source::new(path, before), Span::new(end, end));
        fault.sensitive(path.ends_with("intake.yaml"))
    };
    match reason {
        Unreadable::Utf16 => Diagnostic::new(Code::Utf16).in_file(path),
        Unreadable::NotUtf8 { before, byte } => {
            at_end(Code::NotUtf8, before).with("byte", format!("{byte:02X}"))
        }
        Unreadable::Zero { before } => at_end(Code::ZeroByte, before),
    }
}
