//! Watches the files that are read, and says what they touch.

use std::collections::BTreeSet;
use std::path::Path;
use std::sync::mpsc::Sender;
use std::time::Duration;

use notify_debouncer_full::notify::{Config, Error, ErrorKind, EventKind, RecommendedWatcher, RecursiveMode};
use notify_debouncer_full::{DebounceEventResult, Debouncer, NoCache, new_debouncer_opt};

use super::scope::{ROOTS, Scope};
use crate::base::diagnostic::{Code, Diagnostic};
use crate::shell::workspace::{Folder, reason};

/// How long a file has to be quiet: editors write in several steps. One that takes longer is read once more.
const QUIET: Duration = Duration::from_millis(15);

/// Watches a workspace until it is dropped.
pub(super) struct Watcher {
    debouncer: Debouncer<RecommendedWatcher, NoCache>,
    folder: Folder,
}

impl Watcher {
    /// Begins to watch; what changes touch is sent to `changes`.
    ///
    /// # Errors
    /// Why the system does not let us.
    pub(super) fn new(folder: &Folder, changes: Sender<BTreeSet<Scope>>) -> Result<Watcher, Box<Diagnostic>> {
        let root = folder.root().to_path_buf();
        let told = move |result: DebounceEventResult| {
            let scopes = touched(&root, result);
            if !scopes.is_empty() {
                // Nobody listens any more: the program is about to end.
                let _ = changes.send(scopes);
            }
        };
        let debouncer = new_debouncer_opt(QUIET, None, told, NoCache::new(), Config::default());
        let mut debouncer = debouncer.map_err(|error| failed(folder, &error))?;
        // The root by itself: for onramp.yaml, and for folders that come and go. What else lies there is not watched.
        let watched = debouncer.watch(folder.root(), RecursiveMode::NonRecursive);
        watched.map_err(|error| failed(folder, &error))?;
        let mut watcher = Watcher { debouncer, folder: folder.clone() };
        match watcher.again() {
            Some(fault) => Err(fault),
            None => Ok(watcher),
        }
    }

    /// Watches the folders anew, as after they went away and came back; gives what is wrong.
    pub(super) fn again(&mut self) -> Option<Box<Diagnostic>> {
        let mut fault = None;
        for root in ROOTS {
            let place = self.folder.resolve(root);
            // One that is not watched any more is what this is for.
            let _ = self.debouncer.unwatch(&place);
            if self.folder.has(root)
                && let Err(error) = self.debouncer.watch(&place, RecursiveMode::Recursive)
                // It went away just now: its folder will say so.
                && !matches!(error.kind, ErrorKind::PathNotFound)
            {
                fault = Some(failed(&self.folder, &error));
            }
        }
        fault
    }
}

/// What events touch. To look into a file is no change.
fn touched(root: &Path, result: DebounceEventResult) -> BTreeSet<Scope> {
    let Ok(events) = result else { return BTreeSet::from([Scope::All]) };
    let mut scopes = BTreeSet::new();
    for event in events {
        if event.need_rescan() {
            scopes.insert(Scope::All);
        }
        if matches!(event.kind, EventKind::Access(_)) {
            continue;
        }
        for path in &event.paths {
            let Ok(inner) = path.strip_prefix(root) else { continue };
            let parts: Vec<_> = inner.components().map(|part| part.as_os_str().to_string_lossy()).collect();
            scopes.extend(Scope::of(&parts.iter().map(AsRef::as_ref).collect::<Vec<_>>()));
        }
    }
    scopes
}

fn failed(folder: &Folder, error: &Error) -> Box<Diagnostic> {
    let why = match &error.kind {
        ErrorKind::MaxFilesWatch => "full".to_owned(),
        ErrorKind::Io(error) => reason(error),
        other => format!("{other:?}"),
    };
    let folder = folder.root().display().to_string().replace('\\', "/");
    Box::new(Diagnostic::new(Code::CantWatch).with("folder", folder).with("reason", why))
}
