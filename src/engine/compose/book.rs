//! Pages to a book.
//!
//! A page is Markdown with front matter, and nothing in it is a value: `{{ company.name }}` and the fence of a component
//! are shown as they stand, so that a guide can explain templates. Links between pages are checked.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use pulldown_cmark::{Event, Tag};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::markdown::{self, Fault};
use super::template::{lint_markdown, private_character, split};
use crate::base::diagnostic::{Code, Diagnostic, Severity, Warned};
use crate::base::locale::Locale;
use crate::base::text::{Source, Span};
use crate::base::value::link_is_safe;
use crate::model::document::{Block, Book, BookPage};

/// The page that stands before all others.
const FRONT: &str = "index";

/// The front matter of a page.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub struct PageHead {
    /// The page's title.
    #[schemars(required, extend("x-required" = true))]
    pub title: Option<String>,
    /// One sentence about it.
    pub description: Option<String>,
    /// Its place among the pages; behind all others where nothing is said.
    pub order: Option<u32>,
}

/// A page on its way: what stands in its file.
struct Draft<'s> {
    name: &'s str,
    source: &'s Arc<Source>,
    head: PageHead,
    body: Span,
}

/// Makes a book out of its pages by name; `None` where something is wrong with one of them.
pub fn book(locale: &Locale, sources: &BTreeMap<String, Arc<Source>>) -> Warned<Option<Book>> {
    let mut faults = Vec::new();
    let mut drafts: Vec<Draft<'_>> =
        sources.iter().filter_map(|(name, source)| read(name, source).collect_into(&mut faults)).collect();
    drafts.sort_by_key(|draft| (draft.name != FRONT, draft.head.order.unwrap_or(u32::MAX), draft.name));

    // A page that could not be read may have any heading: links to it are not judged.
    let anchors: BTreeMap<&str, BTreeSet<String>> =
        drafts.iter().filter_map(|draft| Some((draft.name, draft.lower("").ok()?.1))).collect();
    for draft in &drafts {
        faults.extend(draft.faults(sources, &anchors));
    }
    let mut front = None;
    let mut entry = None;
    let mut pages = Vec::new();
    for draft in &drafts {
        match draft.page("") {
            Ok(page) if draft.name == FRONT => {
                front = Some(page);
                entry = draft.page(&format!("{locale}/")).ok();
            }
            Ok(page) => pages.push(page),
            Err(fault) => faults.extend(fault.map(|fault| *fault)),
        }
    }
    let broken = faults.iter().any(|fault| fault.severity() == Severity::Error);
    let book = Book { locale: locale.clone(), front, entry, pages };
    Warned { value: (!broken).then_some(book), diagnostics: faults }
}

fn read<'s>(name: &'s str, source: &'s Arc<Source>) -> Warned<Option<Draft<'s>>> {
    if let Some(fault) = private_character(source) {
        return Warned { value: None, diagnostics: vec![fault] };
    }
    let split = split::<PageHead>(source);
    let value = split.value.map(|(head, body)| Draft { name, source, head: head.value, body });
    Warned { value, diagnostics: split.diagnostics }
}

impl Draft<'_> {
    /// The blocks with the ids of their headings. `up` stands before the names of other pages.
    fn lower(&self, up: &str) -> Result<(Vec<Block>, BTreeSet<String>), Fault> {
        let mut ids = BTreeSet::new();
        let link = |to: &str| match target(to) {
            Some(Target { page: Some(page), anchor }) => {
                let anchor = anchor.map(|anchor| format!("#{anchor}")).unwrap_or_default();
                format!("{up}{page}.html{anchor}")
            }
            _ => to.to_owned(),
        };
        let blocks = markdown::page(self.source.slice(self.body), &mut ids, &link)?;
        Ok((blocks, ids))
    }

    /// # Errors
    /// What stops the page, where the lint does not say it.
    fn page(&self, up: &str) -> Result<BookPage, Option<Box<Diagnostic>>> {
        let (blocks, _) = self.lower(up).map_err(|fault| self.stopped(&fault).map(Box::new))?;
        Ok(BookPage {
            name: self.name.to_owned(),
            title: self.head.title.clone().unwrap_or_default(),
            description: self.head.description.clone(),
            blocks,
        })
    }

    /// What stops a page; what is nested too deep was said by the lint, with its place.
    fn stopped(&self, fault: &Fault) -> Option<Diagnostic> {
        let at = |text: &str| self.source.slice(self.body).find(text).map(|at| self.body.start + at);
        match fault {
            Fault::Picture(file) => {
                let start = at(&format!("]({file}")).map_or(self.body.start, |at| at + 2);
                let place = Span::new(start, start + file.len());
                Some(Diagnostic::at(Code::PictureInPage, self.source, place))
            }
            Fault::TooDeep => None,
            Fault::Torn => {
                let place = Span::new(self.body.start, self.body.start);
                Some(Diagnostic::at(Code::TornValue, self.source, place))
            }
        }
    }

    /// What is wrong with its Markdown and its links.
    fn faults(
        &self,
        sources: &BTreeMap<String, Arc<Source>>,
        anchors: &BTreeMap<&str, BTreeSet<String>>,
    ) -> Vec<Diagnostic> {
        // Line ends in place of the front matter keep every byte where it is.
        let text = format!("{}{}", "\n".repeat(self.body.start), self.source.slice(self.body));
        lint_markdown(self.source, "page", Some(1), &text, &mut |event, place| match event {
            Event::Start(Tag::Link { dest_url, .. }) => {
                self.link(dest_url, place, sources, anchors).into_iter().collect()
            }
            _ => Vec::new(),
        })
    }

    fn link(
        &self,
        to: &str,
        place: Span,
        sources: &BTreeMap<String, Arc<Source>>,
        anchors: &BTreeMap<&str, BTreeSet<String>>,
    ) -> Option<Diagnostic> {
        if !link_is_safe(to) {
            return Some(Diagnostic::at(Code::BadLink, self.source, place));
        }
        let Target { page, anchor } = target(to)?;
        // The address alone, where it stands in the link itself.
        let inner = self.source.slice(place).rfind(to).map(|at| place.start + at);
        let place = inner.map_or(place, |start| Span::new(start, start + to.len()));
        let fault = |what: &'static str, id: &str, known: Vec<&str>| {
            let near = known.iter().find(|known| strsim::damerau_levenshtein(known, id) <= 2);
            Diagnostic::at(Code::UnknownReference, self.source, place)
                .with("what", what)
                .with("id", id.to_owned())
                .with("suggestion", near.copied().unwrap_or_default())
                .with("known", known.join(", "))
        };
        let page = page.unwrap_or(self.name);
        // The front page is always made.
        if page != FRONT && !sources.contains_key(page) {
            let known = sources.keys().map(String::as_str).collect();
            return Some(fault("page", page, known));
        }
        let known = anchors.get(page)?;
        let anchor = anchor.filter(|anchor| !known.contains(*anchor))?;
        Some(fault("heading", anchor, known.iter().map(String::as_str).collect()))
    }
}

/// Where a link within the book leads.
struct Target<'t> {
    /// The page; the own one where none is named.
    page: Option<&'t str>,
    /// The heading's id.
    anchor: Option<&'t str>,
}

/// The page and heading that a link names; `None` where it leads out of the book.
fn target(to: &str) -> Option<Target<'_>> {
    let leads_out = to.split_once(':').is_some_and(|(scheme, _)| !scheme.contains(['/', '?', '#']));
    if leads_out {
        return None;
    }
    let (page, anchor) = match to.split_once('#') {
        Some((page, anchor)) => (page, Some(anchor)),
        None => (to, None),
    };
    let page = page.strip_suffix(".md").or_else(|| page.strip_suffix(".html")).unwrap_or(page);
    Some(Target { page: Some(page).filter(|page| !page.is_empty()), anchor })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::document::{Inline, words_of};

    fn made(pages: &[(&str, &str)]) -> Warned<Option<Book>> {
        let source = |(name, text): &(&str, &str)| {
            ((*name).to_owned(), Source::new(format!("content/guide/en/{name}.md"), *text))
        };
        book(&Locale::english(), &pages.iter().map(source).collect())
    }

    fn first_link(page: &BookPage) -> Option<String> {
        page.blocks.iter().find_map(|block| match block {
            Block::Paragraph { content } => content.iter().find_map(|inline| match inline {
                Inline::Link { to, .. } => Some(to.clone()),
                _ => None,
            }),
            _ => None,
        })
    }

    #[test]
    fn pages_stand_in_their_order_and_lead_to_each_other() {
        let made = made(&[
            ("later", "---\ntitle: Later\n---\nBack to [the start](start.md#a-b).\n"),
            (
                "start",
                "---\ntitle: Start\norder: 1\n---\n## A b\n\nOn to [later](later.html), [out](https://a.example/x.md).\n",
            ),
            ("index", "---\ntitle: The book\n---\nBegin at [the start](start.md).\n"),
        ]);
        assert_eq!(made.diagnostics, []);
        let book = made.value.unwrap();
        assert_eq!(book.pages.iter().map(|page| page.name.as_str()).collect::<Vec<_>>(), ["start", "later"]);
        assert_eq!(first_link(&book.pages[0]), Some("later.html".into()));
        assert_eq!(first_link(&book.pages[1]), Some("start.html#a-b".into()));
        assert_eq!(first_link(&book.front.unwrap()), Some("start.html".into()));
        assert_eq!(first_link(&book.entry.unwrap()), Some("en/start.html".into()));
    }

    #[test]
    fn what_templates_fill_in_is_shown_as_it_stands() {
        let text = "---\ntitle: T\n---\nDear {{ company.name }}\n\n```{team}\nshow: all\n```\n\n````md\n```{team}\n```\n````\n";
        let book = made(&[("a", text)]).value.unwrap();
        let Block::Paragraph { content } = &book.pages[0].blocks[0] else { panic!() };
        assert_eq!(words_of(content), "Dear {{ company.name }}");
        assert!(
            matches!(&book.pages[0].blocks[1], Block::Code { text } if text == "```{team}\nshow: all\n```")
        );
        assert!(matches!(&book.pages[0].blocks[2], Block::Code { text } if text == "```{team}\n```"));
    }

    #[test]
    fn a_link_that_leads_nowhere_is_said_at_its_place() {
        let text =
            "---\ntitle: T\n---\n## Here\n\n[a](b.md) [c](a.md#her) [d](#gone) [e](../x.md) [f](a.md#here)\n";
        let made = made(&[("a", text), ("b", "---\ntitle: B\n---\n<b>x</b>\n\n![net](net.svg)\n")]);
        let said: Vec<(&str, &str)> = made
            .diagnostics
            .iter()
            .filter_map(|fault| {
                let place = fault.place.as_ref()?;
                Some((fault.code.id(), place.source.slice(place.span)))
            })
            .collect();
        let wanted = [
            ("E0201", "a.md#her"),
            ("E0201", "#gone"),
            ("E0307", "[e](../x.md)"),
            ("E0304", "<b>"),
            ("E0330", "net.svg"),
        ];
        for one in wanted {
            assert!(said.contains(&one), "{one:?} is not among {said:?}");
        }
        assert_eq!(made.value, None);
    }
}
