//! What a file of the workspace touches, and whether anything in there is different from what it was.

use crate::shell::workspace::{Folder, UNFINISHED_SEND};

/// The folders that are looked into, beside `onramp.yaml`.
pub(super) const ROOTS: [&str; 2] = ["content", "themes"];

const CLIENTS: &str = "content/clients";
const GUIDE: &str = "content/guide";
const RFPS: &str = "content/rfp";

/// What has to be made anew when a file changes.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Scope {
    /// Nobody knows: whatever is different.
    All,
    /// What all clients share.
    Shared,
    /// One client, by its folder's name.
    Client(String),
    /// The guide.
    Guide,
    /// The requests for proposal.
    Rfps,
}

impl Scope {
    /// What a path of the workspace touches, given by its parts; nothing outside of what is read.
    pub(super) fn of(parts: &[&str]) -> Option<Scope> {
        match parts {
            [] | ["content"] | ["content", "clients"] | ["themes"] => Some(Scope::All),
            ["content", "clients", client, ..] => Some(Scope::Client((*client).to_owned())),
            ["content", "guide", ..] => Some(Scope::Guide),
            ["content", "rfp", ..] => Some(Scope::Rfps),
            ["onramp.yaml"] | ["content" | "themes", ..] => Some(Scope::Shared),
            _ => None,
        }
    }

    /// Whether this is touched where `changed` is.
    pub(super) fn is_in(&self, changed: &std::collections::BTreeSet<Scope>) -> bool {
        changed.contains(self) || changed.contains(&Scope::All)
    }

    /// The hash of all files in there. It is taken before they are read: a file that is written in between makes
    /// another hash the next time, and is read again.
    pub(super) fn digest(&self, folder: &Folder) -> blake3::Hash {
        let mut hasher = blake3::Hasher::new();
        match self {
            Scope::All | Scope::Shared => {
                let own = |path: &String| {
                    let below =
                        |other: &str| path.strip_prefix(other).is_some_and(|rest| rest.starts_with('/'));
                    *self == Scope::All || ![CLIENTS, GUIDE, RFPS].into_iter().any(below)
                };
                let paths = ROOTS.into_iter().flat_map(|root| folder.list_user(root)).filter(own);
                let paths: Vec<String> = std::iter::once("onramp.yaml".to_owned()).chain(paths).collect();
                let hashes = folder.threads().map(&paths, |path| {
                    let mut hasher = blake3::Hasher::new();
                    add(&mut hasher, folder, path);
                    hasher.finalize()
                });
                for hash in hashes {
                    hasher.update(hash.as_bytes());
                }
            }
            Scope::Client(id) => {
                let base = format!("{CLIENTS}/{id}");
                folder.list_user(&base).iter().for_each(|path| add(&mut hasher, folder, path));
                // The only hidden file that is looked at.
                add(&mut hasher, folder, &format!("{base}/{UNFINISHED_SEND}"));
            }
            Scope::Guide => folder.list_user(GUIDE).iter().for_each(|path| add(&mut hasher, folder, path)),
            Scope::Rfps => folder.list_user(RFPS).iter().for_each(|path| add(&mut hasher, folder, path)),
        }
        hasher.finalize()
    }
}

/// A file's path and what is in it, each with its length before it.
fn add(hasher: &mut blake3::Hasher, folder: &Folder, path: &str) {
    let mut part = |bytes: &[u8]| {
        hasher.update(&(bytes.len() as u64).to_le_bytes());
        hasher.update(bytes);
    };
    part(path.as_bytes());
    match folder.scan(path) {
        Ok(Some(bytes)) => part(&bytes),
        Ok(None) => part(b"absent"),
        Err(fault) => part(fault.code.id().as_bytes()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_path_leads_to_what_is_made_of_it() {
        let of = |path: &str| Scope::of(&path.split('/').collect::<Vec<_>>());
        assert_eq!(of("content/clients/acme/files/logo.svg"), Some(Scope::Client("acme".into())));
        assert_eq!(of("content/clients/acme"), Some(Scope::Client("acme".into())));
        assert_eq!(of("content/documents/en/welcome.md"), Some(Scope::Shared));
        assert_eq!(of("themes/own/html/base.html"), Some(Scope::Shared));
        assert_eq!(of("onramp.yaml"), Some(Scope::Shared));
        assert_eq!(of("content/guide/en/index.md"), Some(Scope::Guide));
        assert_eq!(of("content/rfp/desk.yaml"), Some(Scope::Rfps));
        assert_eq!(of("content"), Some(Scope::All));
        assert_eq!(Scope::of(&[]), Some(Scope::All));
        for other in ["output/manifest.json", ".git/HEAD", "README.md", "onramp.yaml~"] {
            assert_eq!(of(other), None, "{other}");
        }
    }

    #[test]
    fn a_digest_is_that_of_names_and_contents_and_of_nothing_else() {
        let place = tempfile::tempdir().unwrap();
        let folder = Folder::new(place.path());
        let write = |path: &str, text: &str| {
            let path = place.path().join(path);
            std::fs::create_dir_all(path.parent().unwrap()).unwrap();
            std::fs::write(path, text).unwrap();
        };
        write("onramp.yaml", "schema: 1\n");
        write("content/clients/acme/intake.yaml", "a");
        write("content/team.yaml", "b");
        let acme = Scope::Client("acme".into());
        let before = (acme.digest(&folder), Scope::Shared.digest(&folder), Scope::All.digest(&folder));
        write("content/clients/acme/.intake.yaml.swp", "an editor's");
        write("content/clients/acme/intake.yaml", "a");
        write("output/manifest.json", "[]");
        assert_eq!((acme.digest(&folder), Scope::Shared.digest(&folder), Scope::All.digest(&folder)), before);
        write("content/clients/acme/intake.yaml", "c");
        assert_ne!(acme.digest(&folder), before.0);
        assert_eq!(Scope::Shared.digest(&folder), before.1);
        assert_ne!(Scope::All.digest(&folder), before.2);
        write("content/clients/acme/intake.yaml", "a");
        write("content/clients/acme/files/new.txt", "");
        assert_ne!(acme.digest(&folder), before.0);
    }
}
