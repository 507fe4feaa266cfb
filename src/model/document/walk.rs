//! Ways through a document's tree.

use std::collections::BTreeSet;

use super::{Block, Card, Cell, Inline};

/// Calls `line` with every line of words, in reading order.
fn each_line(list: &mut [Block], line: &mut dyn FnMut(&mut Vec<Inline>)) {
    for block in list {
        match block {
            Block::Heading { content, .. } | Block::Paragraph { content } => line(content),
            Block::List { items, .. } => items.iter_mut().for_each(|item| each_line(&mut item.blocks, line)),
            Block::Table(table) => {
                table.head.iter_mut().for_each(&mut *line);
                for cell in table.rows.iter_mut().flatten() {
                    if let Cell::Text { content } | Cell::Known { content, .. } = cell {
                        line(content);
                    }
                }
            }
            Block::Quote { blocks, .. } | Block::QrCode { blocks, .. } => each_line(blocks, line),
            Block::Callout { title, blocks, .. } => {
                line(title);
                each_line(blocks, line);
            }
            Block::Facts { items } => {
                for fact in items {
                    line(&mut fact.name);
                    line(&mut fact.value);
                }
            }
            Block::Cards { items, .. } => {
                for Card { title, subtitle, blocks, .. } in items {
                    line(title);
                    line(subtitle);
                    each_line(blocks, line);
                }
            }
            Block::Figure { caption, .. } => line(caption),
            Block::Code { .. }
            | Block::Strip { .. }
            | Block::Timeline(_)
            | Block::Chart(_)
            | Block::Form(_)
            | Block::Rule => {}
        }
    }
}

/// Where the links of some blocks lead, as they are written.
pub fn destinations(list: &[Block]) -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    each_line(&mut list.to_vec(), &mut |line| collect_destinations(line, &mut found));
    found
}

fn collect_destinations(line: &[Inline], found: &mut BTreeSet<String>) {
    for inline in line {
        match inline {
            Inline::Link { to, content } => {
                found.insert(to.clone());
                collect_destinations(content, found);
            }
            Inline::Strong { content } | Inline::Emph { content } | Inline::Strike { content } => {
                collect_destinations(content, found);
            }
            _ => {}
        }
    }
}

/// Gives every link another destination; `None` leaves its words alone.
pub fn relink(list: &mut [Block], to: &dyn Fn(&str) -> Option<String>) {
    each_line(list, &mut |line| *line = relinked(std::mem::take(line), to));
}

fn relinked(line: Vec<Inline>, to: &dyn Fn(&str) -> Option<String>) -> Vec<Inline> {
    let mut out = Vec::with_capacity(line.len());
    for inline in line {
        match inline {
            Inline::Link { to: old, content } => {
                let content = relinked(content, to);
                match to(&old) {
                    Some(to) => out.push(Inline::Link { to, content }),
                    None => out.extend(content),
                }
            }
            Inline::Strong { content } => out.push(Inline::Strong { content: relinked(content, to) }),
            Inline::Emph { content } => out.push(Inline::Emph { content: relinked(content, to) }),
            Inline::Strike { content } => out.push(Inline::Strike { content: relinked(content, to) }),
            other @ (Inline::Text { .. } | Inline::Code { .. } | Inline::Break) => out.push(other),
        }
    }
    out
}

/// The ids of all headings.
pub fn heading_ids(list: &[Block]) -> BTreeSet<String> {
    let ids = list.iter().filter_map(|block| match block {
        Block::Heading { id, .. } => Some(id.clone()),
        _ => None,
    });
    ids.collect()
}

/// Whether there is a questionnaire to be filled in.
pub fn has_form(list: &[Block]) -> bool {
    list.iter().any(|block| matches!(block, Block::Form(_)))
}

#[cfg(test)]
mod tests {
    use super::super::{Item, words_of};
    use super::*;

    fn link(to: &str) -> Inline {
        Inline::Link { to: to.into(), content: vec![Inline::text("there")] }
    }

    #[test]
    fn links_change_wherever_they_stand() {
        let line = vec![Inline::Strong { content: vec![link("a.html")] }, link("gone.html")];
        let item = Item::plain(vec![Block::Paragraph { content: line }]);
        let mut blocks = vec![Block::List { start: None, items: vec![item] }];
        relink(&mut blocks, &|to| (to != "gone.html").then(|| format!("en/{to}")));
        let Block::List { items, .. } = &blocks[0] else { panic!() };
        let Block::Paragraph { content } = &items[0].blocks[0] else { panic!() };
        assert_eq!(content[0], Inline::Strong { content: vec![link("en/a.html")] });
        assert_eq!(content[1], Inline::text("there"));
        assert_eq!(words_of(content), "therethere");
    }
}
