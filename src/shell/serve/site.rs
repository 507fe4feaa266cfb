//! What is served right now: files in memory, and what is wrong. The worker publishes, requests read.

use std::collections::BTreeMap;
use std::sync::Arc;

use serde_json::{Value, json};
use tokio::sync::watch;

use crate::base::diagnostic::Diagnostic;
use crate::base::locale::Messages;
use crate::shell::build::Orders;

/// A file, or the ticket that stands for it.
#[derive(Debug, Clone)]
pub(super) struct Entry {
    pub(super) bytes: Arc<[u8]>,
    pub(super) hash: blake3::Hash,
}

/// Files by their path in the output folder.
pub(super) type Files = BTreeMap<String, Entry>;

/// Everything that is served at one time.
#[derive(Debug, Clone)]
pub(super) struct State {
    /// Counts what was published, from 1; 0 until there is something.
    pub(super) generation: u64,
    /// The files.
    pub(super) files: Files,
    /// The hash of what pages load: styles, faces, pictures.
    pub(super) assets: blake3::Hash,
    /// What is told to open pages.
    pub(super) event: Arc<str>,
    /// The problems of the records, as they are told.
    rows: Value,
    /// The problems of files that were asked for, by the hash of their ticket.
    of_files: BTreeMap<[u8; 32], Value>,
}

/// What is served.
pub(super) struct Site {
    /// The files that are made when somebody asks.
    pub(super) orders: Arc<Orders>,
    /// The program's words.
    pub(super) words: Arc<Messages>,
    /// Tells this run of the program from an earlier one at the same address.
    pub(super) session: String,
    state: watch::Sender<Arc<State>>,
}

impl Site {
    /// Nothing yet.
    pub(super) fn new(words: Arc<Messages>, session: String) -> Site {
        let state = State {
            generation: 0,
            files: Files::new(),
            assets: blake3::hash(&[]),
            event: Arc::from(""),
            rows: Value::Null,
            of_files: BTreeMap::new(),
        };
        let (state, _) = watch::channel(Arc::new(state));
        Site { orders: Arc::default(), words, session, state }
    }

    /// What is served from now on. What was published before is told again as it comes.
    pub(super) fn follow(&self) -> watch::Receiver<Arc<State>> {
        self.state.subscribe()
    }

    /// What is served, once there is something.
    pub(super) async fn state(&self) -> Option<Arc<State>> {
        let mut states = self.follow();
        let state = states.wait_for(|state| state.generation > 0).await.ok()?;
        Some(Arc::clone(&state))
    }

    /// Serves other files and tells of other problems; `false` where nothing is different.
    pub(super) fn publish(&self, files: Files, problems: &[Diagnostic]) -> bool {
        let rows = self.rows(problems);
        let changed = self.state.send_if_modified(|state| {
            let same = |(one, other): ((&String, &Entry), (&String, &Entry))| {
                one.0 == other.0 && one.1.hash == other.1.hash
            };
            let same_files = state.files.len() == files.len() && state.files.iter().zip(&files).all(same);
            if state.generation > 0 && same_files && state.rows == rows {
                return false;
            }
            let mut of_files = state.of_files.clone();
            of_files.retain(|hash, _| files.values().any(|file| file.hash.as_bytes() == hash));
            let next = State {
                generation: state.generation + 1,
                assets: assets(&files),
                files,
                event: Arc::from(""),
                rows,
                of_files,
            };
            *state = Arc::new(self.told(next));
            true
        });
        let state = Arc::clone(&self.state.borrow());
        self.orders.keep(state.files.values().map(|file| file.bytes.as_ref()));
        changed
    }

    /// Tells of the problems of a file that was asked for.
    pub(super) fn add_problems(&self, file: &Entry, problems: &[Diagnostic]) {
        let rows = self.rows(problems);
        self.state.send_if_modified(|state| {
            if state.of_files.get(file.hash.as_bytes()) == Some(&rows) {
                return false;
            }
            let mut next = State::clone(state);
            next.of_files.insert(*file.hash.as_bytes(), rows);
            next.generation += 1;
            *state = Arc::new(self.told(next));
            true
        });
    }

    /// With the event that tells of it.
    fn told(&self, mut state: State) -> State {
        let rows = std::iter::once(&state.rows).chain(state.of_files.values());
        let rows: Vec<&Value> = rows.filter_map(Value::as_array).flatten().collect();
        let word = |id: &str| self.words.get(&format!("cli-preview-{id}"), []).unwrap_or_default();
        let names = ["close", "show", "old", "error", "warning", "notice"];
        let words: BTreeMap<&str, String> = names.into_iter().map(|id| (id, word(id))).collect();
        let event = json!({
            "session": self.session,
            "generation": state.generation,
            "language": self.words.locale().to_string(),
            "words": words,
            "summary": self.summary(&rows),
            "diagnostics": rows,
        });
        state.event = Arc::from(event.to_string());
        state
    }

    /// "2 errors, 1 warning".
    fn summary(&self, rows: &[&Value]) -> String {
        let counted = ["error", "warning", "notice"].map(|severity| {
            let count = rows.iter().filter(|row| row["severity"] == severity).count();
            (count > 0)
                .then(|| self.words.get(&format!("cli-{severity}s"), [("count", count.into())]))
                .flatten()
        });
        counted.into_iter().flatten().collect::<Vec<_>>().join(", ")
    }

    fn rows(&self, problems: &[Diagnostic]) -> Value {
        let text = crate::base::diagnostic::json::write(problems, &self.words);
        serde_json::from_str(&text).unwrap_or_default()
    }
}

/// The hash of all files that are neither pages nor for reading by themselves.
fn assets(files: &Files) -> blake3::Hash {
    let mut hasher = blake3::Hasher::new();
    for (path, file) in files.iter().filter(|(path, _)| path.contains("/assets/")) {
        hasher.update(path.as_bytes());
        hasher.update(file.hash.as_bytes());
    }
    hasher.finalize()
}
