//! What is made in one piece: all files of an owner, or those of before where something is wrong with one of them.

use std::sync::Arc;

use super::site::{Entry, Files};
use crate::base::diagnostic::Diagnostic;
use crate::shell::build::Sheets;

/// An owner's files, and how they were made.
#[derive(Default)]
pub(super) struct Piece {
    /// The files that are shown.
    pub(super) files: Files,
    /// How many pages were made; none where the files are those of before.
    pub(super) pages: usize,
    /// The problems of its sources, and of its pages.
    pub(super) problems: Vec<Diagnostic>,
    /// The hash of the sources that are its own; `None` where it has none.
    pub(super) digest: Option<blake3::Hash>,
    /// Its pages can't be made though its records are right.
    pub(super) failed: bool,
}

impl Piece {
    /// The piece that follows another one, with the files that were rendered: all of them, and those of before that
    /// `stays` names. Where nothing was rendered, or something is wrong with a part, all stay as they were.
    pub(super) fn after(
        old: Piece,
        problems: Vec<Diagnostic>,
        sheets: Option<Sheets>,
        stays: impl Fn(&str) -> bool,
    ) -> Piece {
        let mut piece = Piece { problems, ..Piece::default() };
        let Some(sheets) = sheets else { return Piece { files: old.files, ..piece } };
        piece.failed = !sheets.diagnostics.is_empty();
        piece.problems.extend(sheets.diagnostics);
        if piece.failed {
            return Piece { files: old.files, ..piece };
        }
        piece.pages = sheets.files.iter().filter(|(path, _)| path.ends_with(".html")).count();
        let entry = |(path, bytes): (String, Vec<u8>)| {
            let hash = blake3::hash(&bytes);
            // One that is as it was is kept once.
            let same = old.files.get(&path).filter(|entry| entry.hash == hash).cloned();
            (path, same.unwrap_or_else(|| Entry { bytes: Arc::from(bytes), hash }))
        };
        let new: Files = sheets.files.into_iter().map(entry).collect();
        piece.files = old.files.into_iter().filter(|(path, _)| stays(path)).chain(new).collect();
        piece
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::base::diagnostic::Code;

    fn sheets(files: &[(&str, &str)]) -> Sheets {
        let files = files.iter().map(|(path, text)| ((*path).to_owned(), text.as_bytes().to_vec()));
        Sheets { files: files.collect(), diagnostics: Vec::new() }
    }

    fn texts(piece: &Piece) -> Vec<(&str, &str)> {
        let text = |entry: &Entry| std::str::from_utf8(&entry.bytes).unwrap().to_owned().leak() as &str;
        piece.files.iter().map(|(path, entry)| (path.as_str(), text(entry))).collect()
    }

    #[test]
    fn all_files_are_new_or_all_are_old() {
        let nothing = |_: &str| false;
        let first =
            Piece::after(Piece::default(), vec![], Some(sheets(&[("a.html", "1"), ("b.pdf", "1")])), nothing);
        assert_eq!((first.pages, texts(&first)), (1, vec![("a.html", "1"), ("b.pdf", "1")]));
        let unread = Piece::after(first, vec![Diagnostic::new(Code::Panicked)], None, nothing);
        assert_eq!((unread.pages, unread.failed, unread.problems.len()), (0, false, 1));
        assert_eq!(texts(&unread), [("a.html", "1"), ("b.pdf", "1")]);
        let wrong =
            Sheets { diagnostics: vec![Diagnostic::new(Code::Panicked)], ..sheets(&[("a.html", "2")]) };
        let failed = Piece::after(unread, vec![], Some(wrong), nothing);
        assert!(failed.failed);
        assert_eq!(texts(&failed), [("a.html", "1"), ("b.pdf", "1")]);
        let next = Piece::after(failed, vec![], Some(sheets(&[("a.html", "3")])), nothing);
        assert_eq!(texts(&next), [("a.html", "3")]);
    }

    #[test]
    fn a_broken_part_stays_beside_what_is_new() {
        let old = Piece::after(
            Piece::default(),
            vec![],
            Some(sheets(&[("internal/rfp-a.html", "1"), ("internal/rfp-b.html", "1")])),
            |_| false,
        );
        let new = Piece::after(old, vec![], Some(sheets(&[("internal/rfp-a.html", "2")])), |path| {
            path.contains("-b.")
        });
        assert_eq!(texts(&new), [("internal/rfp-a.html", "2"), ("internal/rfp-b.html", "1")]);
    }
}
