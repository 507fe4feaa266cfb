//! What pages list that only a build knows; the words of pages.

use std::collections::BTreeMap;

use crate::base::locale::{Argument, Formats, Locale, Messages};
use crate::base::value::Audience;
use crate::engine::compose::template::Output as Form;
use crate::engine::compose::{BINDER, Edition};
use crate::render::html::{ListedDocument, ListedFile};
use crate::render::ics;
use crate::shell::pipeline::{CALENDAR_FILE, ClientResult, KeptCopy, Library};

use super::links::{download, page_href};
use super::mails::title;

/// The sizes of PDFs and workbooks by kind, language and ending.
pub(super) type Sizes = BTreeMap<(String, String, &'static str), usize>;

/// The words of a language; a missing one shows its name, and a test demands that none is missing.
pub(super) struct Phrases<'m> {
    pub(super) messages: &'m Messages,
    pub(super) formats: Formats,
}

impl<'m> Phrases<'m> {
    pub(super) fn new(messages: &'m Messages, locale: &Locale) -> Phrases<'m> {
        Phrases { messages, formats: Formats::new(locale) }
    }

    pub(super) fn get<'a>(
        &self,
        id: &str,
        arguments: impl IntoIterator<Item = (&'a str, Argument)>,
    ) -> String {
        self.messages.get(&format!("ui-{id}"), arguments).unwrap_or_else(|| format!("ui-{id}"))
    }
}

/// The client's documents in one language as a list, those that `shown` says yes to.
pub(super) fn documents(
    client: &ClientResult,
    locale: &Locale,
    phrases: &Phrases<'_>,
    sizes: &Sizes,
    shown: impl Fn(&Edition) -> bool,
) -> Vec<ListedDocument> {
    let editions = client.editions.iter().filter(|edition| {
        let meta = &edition.document.meta;
        meta.audience == Audience::Client && meta.locale == *locale && shown(edition)
    });
    let listed = editions.map(|edition| {
        let meta = &edition.document.meta;
        let file = |ending: &'static str| {
            let bytes = sizes.get(&(meta.kind.clone(), meta.locale.to_string(), ending))?;
            Some(download(&format!("{}.{ending}", meta.kind), *bytes, locale))
        };
        ListedDocument {
            title: meta.title.clone(),
            description: meta.description.clone(),
            html: edition.makes(Form::Html).then(|| page_href(edition)),
            pdf: file("pdf"),
            xlsx: file("xlsx"),
            stamp: edition.draft.as_ref().map(|_| phrases.get("draft", [])),
        }
    });
    listed.collect()
}

/// The calendar as a file to take along.
pub(super) fn calendar(client: &ClientResult, locale: &Locale, phrases: &Phrases<'_>) -> Option<ListedFile> {
    let calendar = client.calendars.iter().find(|calendar| calendar.locale == *locale)?;
    Some(ListedFile {
        title: phrases.get("calendar-file", []),
        description: Some(phrases.get("calendar-file-about", [])),
        file: download(CALENDAR_FILE, ics::write(calendar).len(), locale),
    })
}

/// All documents as one file, of so many bytes.
pub(super) fn binder(bytes: usize, locale: &Locale, phrases: &Phrases<'_>) -> ListedFile {
    ListedFile {
        title: phrases.get("binder", []),
        description: Some(phrases.get("binder-about", [])),
        file: download(&format!("{BINDER}.pdf"), bytes, locale),
    }
}

/// The documents as they were sent and signed.
pub(super) fn kept(
    library: &Library<'_>,
    client: &ClientResult,
    locale: &Locale,
    phrases: &Phrases<'_>,
) -> Vec<ListedFile> {
    let up = if client.locales.len() > 1 { "../" } else { "" };
    let line = |copy: &KeptCopy| {
        let day = copy.on.map(|on| phrases.formats.date_long(on.0));
        match (copy.signed, day, &copy.to) {
            (true, Some(day), _) => Some(phrases.get("kept-signed", [("date", day.into())])),
            (true, None, _) => Some(phrases.get("kept-signed-plain", [])),
            (false, Some(day), Some(to)) => {
                Some(phrases.get("kept-sent", [("date", day.into()), ("to", to.as_str().into())]))
            }
            (false, Some(day), None) => Some(phrases.get("kept-sent-plain", [("date", day.into())])),
            (false, None, _) => None,
        }
    };
    let entry = |copy: &KeptCopy| {
        let title = title(library, client, &copy.kind, locale);
        let version = copy.version.trim_end_matches("-signed").to_owned();
        ListedFile {
            title: phrases.get("kept-title", [("title", title.into()), ("version", version.into())]),
            description: line(copy),
            file: download(&format!("{up}{}", copy.file_name()), copy.bytes.len(), locale),
        }
    };
    client.kept.iter().map(entry).collect()
}
