//! What is served right now: files in memory, and what is wrong. The worker publishes, requests read.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use serde_json::{Value, json};
use tokio::sync::watch;

use super::owner::Owner;
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
    /// The hash of what pages load, such as faces and pictures, by the folder of their site.
    pub(super) assets: BTreeMap<String, blake3::Hash>,
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
    /// Those whose files are being made anew.
    expected: watch::Sender<BTreeSet<Owner>>,
    /// Those whose files were asked for, the last one first.
    asked: Mutex<Vec<Owner>>,
}

/// How many of those who were asked for last are made first.
const MOST_ASKED: usize = 4;

impl Site {
    /// Nothing yet.
    pub(super) fn new(words: Arc<Messages>, session: String) -> Site {
        let state = State {
            generation: 0,
            files: Files::new(),
            assets: BTreeMap::new(),
            event: Arc::from(""),
            rows: Value::Null,
            of_files: BTreeMap::new(),
        };
        let (state, _) = watch::channel(Arc::new(state));
        let (expected, _) = watch::channel(BTreeSet::new());
        Site { orders: Arc::default(), words, session, state, expected, asked: Mutex::default() }
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

    /// What is served, once nothing of that file's owner is being made anew; the file is asked for.
    pub(super) async fn state_for(&self, path: &str) -> Option<Arc<State>> {
        let owner = Owner::of(path);
        owner.iter().for_each(|owner| self.ask_for(owner));
        self.state().await?;
        if let Some(owner) = owner {
            let mut expected = self.expected.subscribe();
            expected.wait_for(|expected| !expected.contains(&owner)).await.ok()?;
        }
        self.state().await
    }

    /// From now on the files of these are being made anew, and of nobody else.
    pub(super) fn expect(&self, owners: BTreeSet<Owner>) {
        self.expected.send_replace(owners);
    }

    /// The portfolio needs to know all others, and can't be made first.
    fn ask_for(&self, owner: &Owner) {
        if *owner != Owner::Portfolio {
            let mut asked = self.asked();
            asked.retain(|other| other != owner);
            asked.insert(0, owner.clone());
            asked.truncate(MOST_ASKED);
        }
    }

    /// Whose files of these are to be made next: of those that were asked for, the last one; the portfolio at the end.
    pub(super) fn next_of(&self, open: &BTreeSet<Owner>) -> Option<Owner> {
        let asked = self.asked();
        asked.iter().find(|owner| open.contains(owner)).or_else(|| open.first()).cloned()
    }

    /// Whether somebody asked for files that are made by now, with these still `open`, and are not shown yet.
    pub(super) fn is_waited_for(&self, open: &BTreeSet<Owner>) -> bool {
        let expected = self.expected.borrow();
        self.asked().iter().any(|owner| expected.contains(owner) && !open.contains(owner))
    }

    fn asked(&self) -> MutexGuard<'_, Vec<Owner>> {
        self.asked.lock().unwrap_or_else(PoisonError::into_inner)
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

/// The hash of what the pages of each site load. A file whose name says what is in it does not count: a page that loads
/// another one is another page.
fn assets(files: &Files) -> BTreeMap<String, blake3::Hash> {
    let mut hashers: BTreeMap<&str, blake3::Hasher> = BTreeMap::new();
    let loaded = files.iter().filter(|(path, _)| path.contains("/assets/") && !is_named_by_content(path));
    for (path, file) in loaded {
        let hasher = hashers.entry(site_of(path)).or_default();
        hasher.update(path.as_bytes()).update(file.hash.as_bytes());
    }
    hashers.into_iter().map(|(site, hasher)| (site.to_owned(), hasher.finalize())).collect()
}

/// Whether a name holds a hash of the content: `style.4a15c23e.css`, `images/0f3a9c4e21b07d55.svg`.
fn is_named_by_content(path: &str) -> bool {
    let name = path.rsplit('/').next().unwrap_or_default();
    let stem = name.rsplit_once('.').map_or(name, |(stem, _)| stem);
    let hash = stem.rsplit('.').next().unwrap_or_default();
    let is_hash = |length| hash.len() == length && hash.bytes().all(|byte| byte.is_ascii_hexdigit());
    is_hash(16) || (stem.contains('.') && is_hash(8))
}

/// The folder of the site that a file belongs to: `clients/<id>`, `internal` or `guide`.
pub(super) fn site_of(path: &str) -> &str {
    let ends = path.match_indices('/').nth(usize::from(path.starts_with("clients/")));
    ends.map_or(path, |(at, _)| &path[..at])
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::base::locale::Locale;

    fn files(of: &[(&str, &str)]) -> Files {
        let entry = |text: &str| Entry { bytes: text.as_bytes().into(), hash: blake3::hash(text.as_bytes()) };
        of.iter().map(|(path, text)| ((*path).to_owned(), entry(text))).collect()
    }

    #[test]
    fn what_a_site_loads_is_its_own() {
        assert_eq!(site_of("clients/acme/es/index.html"), "clients/acme");
        assert_eq!(site_of("internal/acme/sla.html"), "internal");
        assert_eq!(site_of("guide/en/index.html"), "guide");
        let of =
            |text: &str| assets(&files(&[("clients/a/assets/x.svg", text), ("clients/b/assets/x.svg", "b")]));
        let (one, other) = (of("a"), of("c"));
        assert_ne!(one["clients/a"], other["clients/a"]);
        assert_eq!(one["clients/b"], other["clients/b"]);
    }

    #[test]
    fn what_was_asked_for_last_is_made_first_and_the_portfolio_last() {
        let site = Site::new(Arc::new(Messages::empty(&Locale::english())), "s".into());
        let client = |id: &str| Owner::Client(id.into());
        let mut open =
            BTreeSet::from([client("a"), client("b"), client("c"), Owner::Portfolio, Owner::Guide]);
        [client("b"), Owner::Portfolio, client("c"), client("z")]
            .iter()
            .for_each(|owner| site.ask_for(owner));
        let mut order = Vec::new();
        while let Some(owner) = site.next_of(&open) {
            open.remove(&owner);
            order.push(owner);
        }
        assert_eq!(order, [client("c"), client("b"), client("a"), Owner::Guide, Owner::Portfolio]);
    }

    #[test]
    fn what_is_made_is_shown_as_soon_as_somebody_asks_for_it() {
        let site = Site::new(Arc::new(Messages::empty(&Locale::english())), "s".into());
        let client = |id: &str| Owner::Client(id.into());
        site.expect(BTreeSet::from([client("a"), client("b"), client("c"), Owner::Portfolio]));
        // The first one is made, and nobody has asked for it.
        let open = BTreeSet::from([client("b"), client("c"), Owner::Portfolio]);
        assert!(!site.is_waited_for(&open));
        site.ask_for(&client("c"));
        assert!(!site.is_waited_for(&open), "it is not made yet");
        site.ask_for(&client("a"));
        assert!(site.is_waited_for(&open));
        site.expect(open.clone());
        assert!(!site.is_waited_for(&open), "it is shown");
    }

    #[test]
    fn a_file_is_waited_for_while_it_is_made_anew() {
        let site = Site::new(Arc::new(Messages::empty(&Locale::english())), "s".into());
        let runtime = tokio::runtime::Builder::new_current_thread().build().unwrap();
        let text = |path: &'static str| {
            let state = runtime.block_on(async {
                // One poll: what is not there yet is `None`.
                tokio::select! { biased; state = site.state_for(path) => state, () = std::future::ready(()) => None }
            });
            state.map(|state| String::from_utf8(state.files[path].bytes.to_vec()).unwrap())
        };
        let publish = |guide: &str, client: &str| {
            site.publish(files(&[("guide/index.html", guide), ("clients/a/index.html", client)]), &[])
        };
        assert_eq!(text("guide/index.html"), None);
        publish("old", "old");
        assert_eq!(text("guide/index.html").as_deref(), Some("old"));
        site.expect(BTreeSet::from([Owner::Guide, Owner::Client("a".into())]));
        assert_eq!(text("guide/index.html"), None);
        publish("old", "new");
        site.expect(BTreeSet::from([Owner::Guide]));
        assert_eq!(text("guide/index.html"), None);
        assert_eq!(text("clients/a/index.html").as_deref(), Some("new"));
        publish("new", "new");
        site.expect(BTreeSet::new());
        assert_eq!(text("guide/index.html").as_deref(), Some("new"));
    }

    #[test]
    fn what_is_the_same_is_not_published_again() {
        let site = Site::new(Arc::new(Messages::empty(&Locale::english())), "s".into());
        let generation = || site.follow().borrow().generation;
        assert!(site.publish(files(&[("guide/index.html", "a")]), &[]));
        assert!(!site.publish(files(&[("guide/index.html", "a")]), &[]));
        assert_eq!(generation(), 1);
        assert!(site.publish(files(&[("guide/index.html", "b")]), &[]));
        assert!(site.publish(files(&[]), &[]));
        assert_eq!(generation(), 3);
    }
}
