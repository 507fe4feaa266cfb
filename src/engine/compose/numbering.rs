//! The numbers of a contract's clauses: 1 for a main heading, 1.1 for each paragraph and smaller heading under it. They are
//! put into the text itself, so that page and PDF, contents and bookmarks show the same ones.

use std::collections::BTreeMap;

use crate::model::document::{Block, Inline};

/// What stands between a number and its words.
const GAP: &str = "\u{2002}";

/// The blocks before the first annex: what is agreed.
pub(super) fn clauses<'b>(blocks: &'b [Block], annex: Option<&str>) -> &'b [Block] {
    let is_annex = |block: &Block| matches!(block, Block::Heading { id, .. } if Some(id.as_str()) == annex);
    let end = blocks.iter().position(is_annex).unwrap_or(blocks.len());
    &blocks[..end]
}

/// Numbers headings and paragraphs up to the first annex. A link to a numbered heading says its number.
pub(super) fn number(blocks: &mut [Block], annex: Option<&str>) {
    let end = clauses(blocks, annex).len();
    let mut numbers: BTreeMap<String, String> = BTreeMap::new();
    let mut counts = Counts::default();
    for block in &mut blocks[..end] {
        match block {
            Block::Heading { level, id, content, .. } => {
                let number = counts.heading(usize::from(*level));
                numbers.insert(format!("#{id}"), number.clone());
                content.insert(0, Inline::text(format!("{number}{GAP}")));
            }
            Block::Paragraph { content } => {
                if let Some(number) = counts.paragraph() {
                    content.insert(0, Inline::text(format!("{number}{GAP}")));
                }
            }
            _ => {}
        }
    }
    blocks.iter_mut().for_each(|block| links_in(block, &numbers));
}

/// How many clauses there were at each level, down to the one that is open.
#[derive(Debug, Default)]
struct Counts(Vec<usize>);

impl Counts {
    fn heading(&mut self, level: usize) -> String {
        let level = level.max(1);
        self.0.truncate(level);
        self.0.resize(level, 0);
        if let Some(last) = self.0.last_mut() {
            *last += 1;
        }
        let number = self.text();
        self.0.push(0);
        number
    }

    /// The number of a paragraph; none before the first heading.
    fn paragraph(&mut self) -> Option<String> {
        let last = self.0.last_mut()?;
        *last += 1;
        Some(self.text())
    }

    fn text(&self) -> String {
        self.0.iter().map(ToString::to_string).collect::<Vec<_>>().join(".")
    }
}

fn links_in(block: &mut Block, numbers: &BTreeMap<String, String>) {
    match block {
        Block::Paragraph { content } => links(content, numbers),
        Block::List { items, .. } => {
            let blocks = items.iter_mut().flat_map(|item| &mut item.blocks);
            blocks.for_each(|block| links_in(block, numbers));
        }
        Block::Quote { blocks, .. } | Block::Callout { blocks, .. } => {
            blocks.iter_mut().for_each(|block| links_in(block, numbers));
        }
        _ => {}
    }
}

fn links(content: &mut [Inline], numbers: &BTreeMap<String, String>) {
    for inline in content {
        match inline {
            Inline::Link { to, content } => {
                if let Some(number) = numbers.get(to) {
                    content.push(Inline::text(format!(" ({number})")));
                }
            }
            Inline::Strong { content } | Inline::Emph { content } | Inline::Strike { content } => {
                links(content, numbers);
            }
            Inline::Text { .. } | Inline::Code { .. } | Inline::Break => {}
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::document::text_of;

    fn heading(level: u8, id: &str) -> Block {
        let content = vec![Inline::text(id)];
        Block::Heading { level, id: id.into(), content, new_page: false, landscape: false }
    }

    #[test]
    fn clauses_have_numbers_and_annexes_have_none() {
        let link = Inline::Link { to: "#b".into(), content: vec![Inline::text("see b")] };
        let mut blocks = vec![
            heading(1, "a"),
            Block::paragraph("x"),
            Block::Paragraph { content: vec![link] },
            heading(1, "b"),
            heading(2, "c"),
            Block::paragraph("y"),
            heading(2, "d"),
            heading(1, "annex"),
            Block::paragraph("z"),
        ];
        number(&mut blocks, Some("annex"));
        let text = text_of(&blocks).replace(GAP, " ");
        assert_eq!(text, "1 a\n1.1 x\n1.2 see b (2)\n2 b\n2.1 c\n2.1.1 y\n2.2 d\nannex\nz");
        assert_eq!(clauses(&blocks, Some("annex")).len(), 7);
        assert_eq!(clauses(&blocks, None).len(), 9);
    }
}
