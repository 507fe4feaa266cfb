//! The links and headings that stand in a template's files.

use std::collections::BTreeSet;
use std::sync::Arc;

use pulldown_cmark::{Event, Parser, Tag};

use super::lint::blank_tags;
use super::{Part, Prepared};
use crate::base::text::{Source, Span};
use crate::engine::compose::markdown;

/// What is written in a template and its partials, whatever of it a client gets.
#[derive(Debug, Clone, Default)]
pub struct Written {
    /// The links whose destinations hold no value.
    pub links: Vec<WrittenLink>,
    /// The ids that its own headings have when they are shown. Those with values in them are left out.
    pub headings: BTreeSet<String>,
}

/// A link as it was typed.
#[derive(Debug, Clone)]
pub struct WrittenLink {
    /// The file that it stands in.
    pub source: Arc<Source>,
    /// Where its destination stands there.
    pub place: Span,
    /// The destination.
    pub to: String,
}

impl Prepared {
    /// What is written in it: looked for once, when somebody asks.
    pub fn written(&self) -> &Written {
        self.written.get_or_init(|| {
            let mut written = Written::default();
            self.parts.iter().for_each(|part| written.add(part));
            written
        })
    }
}

impl Written {
    fn add(&mut self, part: &Part) {
        let text = blank_tags(part.source.text(), part.body);
        for (event, range) in Parser::new_ext(&text, markdown::OPTIONS).into_offset_iter() {
            let Event::Start(Tag::Link { dest_url, .. }) = event else { continue };
            let whole = Span::from(range);
            let to = dest_url.to_string();
            // The destination alone; one that holds a value stands otherwise in the file.
            let Some(at) = part.source.slice(whole).rfind(&to).filter(|_| !to.is_empty()) else { continue };
            let start = whole.start + at;
            let place = Span::new(start, start + to.len());
            self.links.push(WrittenLink { source: Arc::clone(&part.source), place, to });
        }
        let typed = |place: Span| part.source.slice(place);
        self.headings.extend(markdown::heading_ids(&text, &|place| !typed(place).contains("{{")));
    }
}
