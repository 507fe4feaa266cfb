//! Markdown to blocks. Values are decoded here, after parsing: a value is text, whatever stands in it.
//!
//! - `reader` lowers what the parser tells of, block by block;
//! - `ids` gives headings their ids, `link` says where links may lead, `columns` how wide a table's columns are.

mod columns;
mod ids;
mod link;
mod reader;

use std::collections::BTreeSet;

use pulldown_cmark::{Event, HeadingLevel, Options, Parser, Tag, TagEnd, TextMergeStream};

use super::sentinel::Torn;
use super::template::Fence;
use crate::model::document::Block;
use reader::{Fences, Reader};

pub use ids::heading_ids;

pub(super) use ids::slug;

/// What is Markdown in a template. No formulas: `US$5-$7` is money; no raw HTML: it is refused before.
pub const OPTIONS: Options = Options::ENABLE_TABLES
    .union(Options::ENABLE_STRIKETHROUGH)
    .union(Options::ENABLE_TASKLISTS)
    .union(Options::ENABLE_HEADING_ATTRIBUTES)
    .union(Options::ENABLE_GFM);

/// Quotes and lists in one another, emphasis in emphasis: deeper is refused.
pub const DEEPEST: usize = 32;

/// Whether what ends here counts as a level of [`DEEPEST`].
pub fn is_level(end: TagEnd) -> bool {
    use TagEnd as End;
    matches!(
        end,
        End::BlockQuote(_)
            | End::Item
            | End::Emphasis
            | End::Strong
            | End::Strikethrough
            | End::Link
            | End::Image
    )
}

/// What can go wrong while Markdown is lowered.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Fault {
    /// A value was torn apart by a filter.
    Torn,
    /// A picture that no record names.
    Picture(String),
    /// More in one another than [`DEEPEST`].
    TooDeep,
}

impl From<Torn> for Fault {
    fn from(_: Torn) -> Fault {
        Fault::Torn
    }
}

/// Lowers a text to blocks. `component` is called for each fenced component with its name, its place in the template
/// and its options; `headings` holds the ids that are taken.
///
/// # Errors
/// The first [`Fault`].
pub fn blocks(
    text: &str,
    headings: &mut BTreeSet<String>,
    component: &mut dyn FnMut(&str, Fence, &str) -> Vec<Block>,
) -> Result<Vec<Block>, Fault> {
    let events = TextMergeStream::new(Parser::new_ext(text, OPTIONS));
    Reader::new(events, headings, Fences::Components(component)).blocks(None)
}

/// Lowers a page that holds no values and no components: every fence is code. `link` says where a link leads.
///
/// # Errors
/// The first [`Fault`].
pub fn page(
    text: &str,
    headings: &mut BTreeSet<String>,
    link: &dyn Fn(&str) -> String,
) -> Result<Vec<Block>, Fault> {
    let events = TextMergeStream::new(Parser::new_ext(text, OPTIONS));
    Reader::new(events, headings, Fences::Code { link }).blocks(None)
}

/// The id of the first heading of a rendered template that begins the annexes: `{ #annex .annex }`.
pub fn first_annex(text: &str) -> Option<String> {
    Parser::new_ext(text, OPTIONS).find_map(|event| match event {
        Event::Start(Tag::Heading { id, classes, .. })
            if classes.iter().any(|class| class.as_ref() == "annex") =>
        {
            Some(id?.to_string())
        }
        _ => None,
    })
}

/// A heading's level as a number.
pub fn level(level: HeadingLevel) -> u8 {
    match level {
        HeadingLevel::H1 => 1,
        HeadingLevel::H2 => 2,
        HeadingLevel::H3 => 3,
        _ => 4,
    }
}

#[cfg(test)]
mod tests {
    use super::super::sentinel::encode;
    use super::*;
    use crate::model::document::{Cell, Inline, Tone, words_of};

    fn read(text: &str) -> Vec<Block> {
        blocks(text, &mut BTreeSet::new(), &mut |_, _, _| Vec::new()).unwrap()
    }

    #[test]
    fn a_value_is_text_wherever_it_stands() {
        let nasty = "**x** | <b> `y` [a](javascript:1)\n# no\n\n- {{ z }}";
        let value = encode(nasty);
        let text = format!("## {value}\n\na *{value}* `{value}`\n\n| a |\n|---|\n| {value} |\n\n- {value}\n");
        let blocks = read(&text);
        assert_eq!(blocks.len(), 4);
        let Block::Heading { content, .. } = &blocks[0] else { panic!("{blocks:?}") };
        assert_eq!(words_of(content), nasty);
        let Block::Paragraph { content } = &blocks[1] else { panic!("{blocks:?}") };
        assert_eq!(words_of(content), format!("a {nasty} {nasty}"));
        let Block::Table(table) = &blocks[2] else { panic!("{blocks:?}") };
        let Cell::Text { content } = &table.rows[0][0] else { panic!() };
        assert_eq!(words_of(content), nasty);
    }

    #[test]
    fn a_value_can_not_choose_where_a_link_leads() {
        let link = |to: &str| match read(&format!("[words]({to})")).remove(0) {
            Block::Paragraph { content } => match &content[0] {
                Inline::Link { to, .. } => Some(to.clone()),
                _ => None,
            },
            _ => None,
        };
        assert_eq!(link(&encode("https://a.example/x")), Some("https://a.example/x".into()));
        assert_eq!(link(&encode("javascript:alert(1)")), None);
        assert_eq!(link(&encode("../../etc")), None);
        assert_eq!(link(&format!("mailto:{}", encode("ana@a.example"))), Some("mailto:ana@a.example".into()));
        assert_eq!(link(&format!("https://{}/", encode("evil.example/x?"))), None);
        assert_eq!(
            link(&format!("https://a.example/{}", encode("a/../b?c"))),
            Some("https://a.example/a%2F..%2Fb%3Fc".into())
        );
    }

    #[test]
    fn lists_tables_and_callouts_keep_their_form() {
        let blocks = read("1. a\n2. b\n\n- [ ] c\n- [x] *d* e\n\n> [!WARNING]\n> f\n\n```\ncode\n```\n");
        assert!(matches!(&blocks[0], Block::List { start: Some(1), items } if items.len() == 2));
        assert!(
            matches!(&blocks[1], Block::List { items, .. } if items[0].ticked == Some(false) && items[1].ticked == Some(true) && items[1].blocks.len() == 1)
        );
        assert!(matches!(&blocks[2], Block::Callout { tone: Tone::Warning, .. }));
        assert!(matches!(&blocks[3], Block::Code { text } if text == "code"));
    }

    #[test]
    fn what_is_nested_too_deep_is_refused_and_not_followed() {
        let of = |text: String| blocks(&text, &mut BTreeSet::new(), &mut |_, _, _| Vec::new());
        assert!(of(format!("{} a", "> ".repeat(DEEPEST))).is_ok());
        for text in [
            ">".repeat(50_000) + " a",
            "- ".repeat(5_000) + "a",
            "*a **b ".repeat(5_000) + &"** c*".repeat(5_000),
        ] {
            assert_eq!(of(text).err(), Some(Fault::TooDeep));
        }
    }

    #[test]
    fn heading_ids_are_readable_and_unique() {
        let blocks =
            read("## Getting help\n\n## Getting help\n\n## X { #own .new-page }\n\n## !!! { .landscape }\n");
        let ids: Vec<&str> = blocks
            .iter()
            .filter_map(|block| match block {
                Block::Heading { id, .. } => Some(id.as_str()),
                _ => None,
            })
            .collect();
        assert_eq!(ids, ["getting-help", "getting-help-2", "own", "section"]);
        assert!(matches!(&blocks[2], Block::Heading { new_page: true, landscape: false, .. }));
        assert!(matches!(&blocks[3], Block::Heading { new_page: false, landscape: true, .. }));
    }
}
