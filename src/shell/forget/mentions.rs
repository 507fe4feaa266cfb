//! Where everybody's files name a client. They are looked at and never changed.

use std::fs;
use std::path::Path;

use walkdir::WalkDir;

use super::tree::path_of;
use crate::base::value::Id;
use crate::shell::workspace::Folder;

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

/// Looks through the workspace's text files, but for the client's own folder, the output, and what git and Onramp keep.
pub(super) fn find(folder: &Folder, own: &str, output: &Path, id: &Id, names: &[String]) -> Vec<Mention> {
    let own = folder.resolve(own);
    let output = output.canonicalize().ok();
    let names: Vec<String> = names.iter().map(|name| name.to_lowercase()).collect();
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
            let lines = lines(&text, id.as_str(), &names);
            (!lines.is_empty())
                .then(|| Mention { path: path_of(folder, entry.path()).unwrap_or_default(), lines })
        })
        .collect()
}

/// The lines that hold the id as a word, or one of the names, which are in small letters.
fn lines(text: &str, id: &str, names: &[String]) -> Vec<usize> {
    let holds = |line: &str| {
        has_word(line, id) || {
            let small = line.to_lowercase();
            names.iter().any(|name| small.contains(name.as_str()))
        }
    };
    text.lines().enumerate().filter(|(_, line)| holds(line)).map(|(index, _)| index + 1).collect()
}

/// Whether a text holds an id that is no part of a longer one.
fn has_word(text: &str, id: &str) -> bool {
    let of_an_id = |c: char| c.is_alphanumeric() || c == '-' || c == '_';
    text.match_indices(id).any(|(at, _)| {
        let (before, after) =
            (text.get(..at).unwrap_or_default(), text.get(at + id.len()..).unwrap_or_default());
        !before.ends_with(of_an_id) && !after.starts_with(of_an_id)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ids_are_whole_words_and_names_are_found_in_capitals() {
        let text = "acme-2: x\nsee clients/acme/\nnot acmen\nACME LTDA wrote\nacme";
        assert_eq!(lines(text, "acme", &[]), [2, 5]);
        assert_eq!(lines(text, "acme", &["acme ltda".to_owned()]), [2, 4, 5]);
    }
}
