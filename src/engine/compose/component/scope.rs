//! What a component works with.

use std::cell::RefCell;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use super::Trouble;
use crate::base::locale::{Argument, Formats, Messages};
use crate::base::picture::PictureFile;
use crate::base::value::{Duration, LocalizedText};
use crate::engine::compose::agreement::Agreement;
use crate::engine::compose::template::Fence;
use crate::engine::compose::view::View;
use crate::engine::compose::{markdown, sentinel};
use crate::model::document::{Block, Image, ImageData};

/// The pictures that records name, by their path from the record's folder. Two maps, for two folders may hold files
/// of one name.
#[derive(Clone, Copy)]
pub struct Pictures<'p> {
    /// Of the provider and its people.
    pub shared: &'p BTreeMap<String, Arc<PictureFile>>,
    /// Of the client.
    pub client: &'p BTreeMap<String, Arc<PictureFile>>,
}

/// What a component works with: the view, the words of the language, and the pictures of the document.
pub struct Scope<'s> {
    /// What the audience may see.
    pub view: &'s View,
    /// The words of the language.
    pub messages: &'s Messages,
    /// Dates, numbers and lists of the language.
    pub formats: &'s Formats,
    /// The pictures that records name.
    pub pictures: Pictures<'s>,
    /// What is not known is said in words: this is an internal draft.
    pub marks_gaps: bool,
    /// The client's agreement, once it is composed.
    pub agreement: Option<&'s Agreement>,
    /// The pictures that the document takes in.
    pub(in crate::engine::compose) images: RefCell<BTreeMap<String, ImageData>>,
    /// The questionnaires that the document shows.
    pub(in crate::engine::compose) surveys: RefCell<BTreeSet<String>>,
    /// Words that the language lacks.
    pub(in crate::engine::compose) missing_words: RefCell<BTreeSet<String>>,
}

impl<'s> Scope<'s> {
    /// A scope without pictures yet.
    pub fn new(
        view: &'s View,
        messages: &'s Messages,
        formats: &'s Formats,
        pictures: Pictures<'s>,
    ) -> Scope<'s> {
        Scope {
            view,
            messages,
            formats,
            pictures,
            marks_gaps: false,
            agreement: None,
            images: RefCell::default(),
            surveys: RefCell::default(),
            missing_words: RefCell::default(),
        }
    }

    /// The interface word `ui-<id>`.
    pub fn word(&self, id: &str) -> String {
        self.phrase(id, [])
    }

    /// The interface phrase `ui-<id>` with its arguments.
    pub fn phrase<'a>(&self, id: &str, arguments: impl IntoIterator<Item = (&'a str, Argument)>) -> String {
        self.messages.get(&format!("ui-{id}"), arguments).unwrap_or_else(|| {
            self.missing_words.borrow_mut().insert(format!("ui-{id}"));
            String::new()
        })
    }

    /// A text in the document's language.
    pub fn text<'t>(&self, text: Option<&'t LocalizedText>) -> Option<&'t str> {
        text.and_then(|text| text.get(&self.view.locale)).filter(|text| !text.trim().is_empty())
    }

    /// An option's text, in which values are decoded.
    pub fn plain(&self, text: &str) -> Result<String, Trouble> {
        sentinel::decode(text).map_err(|_| Trouble::Torn)
    }

    /// An option's text as Markdown, in which values are decoded after parsing.
    pub fn markdown(&self, text: &str) -> Result<Vec<Block>, Trouble> {
        let mut no_components = |_: &str, _: Fence, _: &str| Vec::new();
        markdown::blocks(text, &mut BTreeSet::new(), &mut no_components).map_err(|_| Trouble::Torn)
    }

    /// A picture of the provider or its people, taken into the document; `None` where it can't be used: a rule says
    /// so.
    pub fn shared_picture(&self, path: &str, alt: &str) -> Option<Image> {
        self.take_in(self.pictures.shared.get(path)?, alt)
    }

    /// A picture of the client, taken into the document; `None` where it can't be used.
    pub fn client_picture(&self, path: &str, alt: &str) -> Option<Image> {
        self.take_in(self.pictures.client.get(path)?, alt)
    }

    fn take_in(&self, file: &PictureFile, alt: &str) -> Option<Image> {
        let picture = file.clean().ok()?;
        let data = ImageData { bytes: Arc::clone(&picture.bytes) };
        self.images.borrow_mut().insert(picture.file.clone(), data);
        Some(Image::of(picture, alt))
    }

    /// A span of time in words: "4 hours", "1 business day".
    pub fn duration(&self, duration: Duration) -> String {
        let part = |count: u32, unit: &str| {
            (count > 0)
                .then(|| self.phrase(&format!("duration-{unit}"), [("count", i64::from(count).into())]))
        };
        let parts: Vec<String> = match duration {
            Duration::CalendarDays(days) => part(days, "calendar-days").into_iter().collect(),
            Duration::Working { weeks, days, minutes } => {
                let parts = [
                    part(weeks, "weeks"),
                    part(days, "days"),
                    part(minutes / 60, "hours"),
                    part(minutes % 60, "minutes"),
                ];
                parts.into_iter().flatten().collect()
            }
        };
        self.formats.list(&parts)
    }
}
