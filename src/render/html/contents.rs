//! The contents of a page: its main headings.

use serde::Serialize;

use super::inline;
use super::writer::first_level;
use crate::model::document::Block;

/// Fewer main headings than this need no contents.
const WORTHWHILE: usize = 3;

/// A line of the contents.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub(super) struct Entry {
    /// The heading's id.
    id: String,
    /// Its words.
    title: String,
}

/// The main headings of a document; empty where there are too few to be worth a list.
pub(super) fn contents(blocks: &[Block]) -> Vec<Entry> {
    let main = first_level(blocks);
    let entries: Vec<Entry> = blocks
        .iter()
        .filter_map(|block| match block {
            Block::Heading { level, id, content, .. } if *level == main => {
                Some(Entry { id: id.clone(), title: inline::words(content) })
            }
            _ => None,
        })
        .collect();
    if entries.len() < WORTHWHILE { Vec::new() } else { entries }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::document::Inline;

    fn heading(level: u8, id: &str) -> Block {
        Block::Heading {
            level,
            id: id.into(),
            content: vec![Inline::strong(id)],
            new_page: false,
            landscape: false,
        }
    }

    #[test]
    fn main_headings_alone_whatever_their_level() {
        for main in [1, 2] {
            let blocks = [heading(main, "a"), heading(main + 1, "x"), heading(main, "b"), heading(main, "c")];
            let ids: Vec<String> = contents(&blocks).into_iter().map(|entry| entry.id).collect();
            assert_eq!(ids, ["a", "b", "c"]);
        }
        assert!(contents(&[heading(2, "a"), heading(2, "b")]).is_empty());
    }
}
