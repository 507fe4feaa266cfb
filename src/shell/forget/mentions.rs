//! Where everybody's files name a client. They are looked at and never changed.

use std::fs;
use std::path::Path;

use walkdir::WalkDir;

use crate::base::value::Id;
use crate::shell::workspace::{Folder, path_within};

/// The largest file that is looked through, in bytes.
const LARGEST: u64 = 1024 * 1024;

/// Folders of which git and Onramp speak for themselves.
const OTHERS: &[&str] = &[".git", ".onramp"];

/// A file that names a client.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Mention {
    /// Its path in the workspace.
    pub path: String,
    /// The lines, from 1.
    pub lines: Vec<usize>,
}

/// How a text speaks of a client.
#[derive(Debug)]
pub(super) struct Names {
    id: String,
    /// In small letters.
    names: Vec<String>,
}

impl Names {
    /// A client's id, and what else it is called.
    pub(super) fn new(id: &Id, names: &[String]) -> Names {
        Names { id: id.to_string(), names: names.iter().map(|name| name.to_lowercase()).collect() }
    }

    /// Whether a text holds the id, or one of the names in whatever letters, as words of their own.
    pub(super) fn are_in(&self, text: &str) -> bool {
        has_word(text, &self.id) || {
            let small = text.to_lowercase();
            self.names.iter().any(|name| has_word(&small, name))
        }
    }
}

/// Looks through the workspace's text files, but for the client's own folder, the output, and what git and Onramp keep.
pub(super) fn find(folder: &Folder, own: &str, output: &Path, names: &Names) -> Vec<Mention> {
    let own = folder.resolve(own);
    let output = output.canonicalize().ok();
    let wanted = |entry: &walkdir::DirEntry| {
        let others = entry.depth() > 0 && OTHERS.iter().any(|name| entry.file_name() == *name);
        !others && entry.path() != own && Some(entry.path()) != output.as_deref()
    };
    let entries = WalkDir::new(folder.root()).follow_links(false).sort_by_file_name().into_iter();
    let files = entries.filter_entry(wanted).filter_map(Result::ok).filter(|entry| {
        entry.file_type().is_file() && entry.metadata().is_ok_and(|data| data.len() <= LARGEST)
    });
    files
        .filter_map(|entry| {
            let text = fs::read_to_string(entry.path()).ok()?;
            let lines = lines(&text, names);
            (!lines.is_empty()).then(|| Mention {
                path: path_within(folder.root(), entry.path()).unwrap_or_default(),
                lines,
            })
        })
        .collect()
}

/// The lines that speak of the client, from 1.
fn lines(text: &str, names: &Names) -> Vec<usize> {
    text.lines().enumerate().filter(|(_, line)| names.are_in(line)).map(|(index, _)| index + 1).collect()
}

/// Whether a text holds some words that are no part of longer ones.
fn has_word(text: &str, words: &str) -> bool {
    let of_a_word = |c: char| c.is_alphanumeric() || c == '-' || c == '_';
    text.match_indices(words).any(|(at, _)| {
        let (before, after) =
            (text.get(..at).unwrap_or_default(), text.get(at + words.len()..).unwrap_or_default());
        !before.ends_with(of_a_word) && !after.starts_with(of_a_word)
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::base::value::Scalar as _;

    #[test]
    fn ids_and_names_are_whole_words_and_names_are_found_in_capitals() {
        let text = "acme-2: x\nsee clients/acme/\nnot acmen\nACME LTDA wrote\nacme\nAcme Ltdas";
        let id = Id::parse("acme").unwrap();
        assert_eq!(lines(text, &Names::new(&id, &[])), [2, 5]);
        assert_eq!(lines(text, &Names::new(&id, &["Acme Ltda".to_owned()])), [2, 4, 5]);
    }
}
