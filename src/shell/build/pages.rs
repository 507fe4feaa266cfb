//! The pages that are no documents: each client's start page; the words of pages.

use std::collections::BTreeMap;

use crate::base::locale::{Argument, Formats, Locale, Messages};
use crate::base::value::Audience;
use crate::engine::compose::Edition;
use crate::engine::compose::component::initials;
use crate::engine::compose::template::Output as Form;
use crate::model::record::Person;
use crate::render::html::{Manager, StartContent, StartDocument, StartFile, TextLink};
use crate::render::ics;
use crate::shell::pipeline::{ClientResult, KeptCopy, Library};

use super::links::{CALENDAR_FILE, download};
use super::mails::title;

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

/// The start page of a client in one language, with the pictures that it shows.
pub(super) fn start(
    library: &Library<'_>,
    client: &ClientResult,
    locale: &Locale,
    phrases: &Phrases<'_>,
    sizes: &BTreeMap<(String, String), usize>,
) -> StartContent {
    let provider = &library.shared.provider.value;
    let editions: Vec<&Edition> = client
        .editions
        .iter()
        .filter(|edition| {
            let meta = &edition.document.meta;
            meta.audience == Audience::Client && meta.locale == *locale
        })
        .collect();
    let cover = editions.iter().find_map(|edition| edition.document.cover.as_ref());
    let documents = editions
        .iter()
        .map(|edition| {
            let meta = &edition.document.meta;
            let size = sizes.get(&(meta.kind.clone(), meta.locale.to_string()));
            StartDocument {
                title: meta.title.clone(),
                description: meta.description.clone(),
                html: edition.makes(Form::Html).then(|| format!("{}.html", meta.kind)),
                pdf: size.map(|bytes| download(&format!("{}.pdf", meta.kind), *bytes, locale)),
                stamp: edition.draft.as_ref().map(|_| phrases.get("draft", [])),
            }
        })
        .collect();
    StartContent {
        client: client.summary.name.clone(),
        client_logo: cover.and_then(|cover| cover.client_logo.clone()),
        provider: provider.name.clone().unwrap_or_default(),
        provider_logo: cover.and_then(|cover| cover.provider_logo.clone()),
        greeting: Some(phrases.get("start-greeting", [("client", client.summary.name.as_str().into())])),
        as_of_text: phrases.formats.date_long(library.as_of.0),
        documents,
        files: calendar(client, locale, phrases).into_iter().collect(),
        kept: kept(library, client, locale, phrases),
        manager: client.manager.as_ref().map(|person| manager(person, locale)),
    }
}

/// The calendar among a start page's files.
fn calendar(client: &ClientResult, locale: &Locale, phrases: &Phrases<'_>) -> Option<StartFile> {
    let calendar = client.calendars.iter().find(|calendar| calendar.locale == *locale)?;
    Some(StartFile {
        title: phrases.get("calendar-file", []),
        description: Some(phrases.get("calendar-file-about", [])),
        file: download(CALENDAR_FILE, ics::write(calendar).len(), locale),
    })
}

/// The documents as they were sent and signed.
fn kept(
    library: &Library<'_>,
    client: &ClientResult,
    locale: &Locale,
    phrases: &Phrases<'_>,
) -> Vec<StartFile> {
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
        StartFile {
            title: phrases.get("kept-title", [("title", title.into()), ("version", version.into())]),
            description: line(copy),
            file: download(&format!("{up}{}", copy.file_name()), copy.bytes.len(), locale),
        }
    };
    client.kept.iter().map(entry).collect()
}

fn manager(person: &Person, locale: &Locale) -> Manager {
    let name = person.name.clone().unwrap_or_default();
    let digits =
        |number: &str| number.chars().filter(|c| c.is_ascii_digit() || *c == '+').collect::<String>();
    Manager {
        role: person.role.as_ref().and_then(|role| role.get(locale)).unwrap_or_default().to_owned(),
        photo: None,
        initials: initials(&name),
        phone: person
            .phone
            .as_ref()
            .map(|number| TextLink { text: number.clone(), href: format!("tel:{}", digits(number)) })
            .filter(|link| crate::base::value::link_is_safe(&link.href)),
        email: person
            .email
            .as_ref()
            .map(|address| TextLink { text: address.to_string(), href: format!("mailto:{address}") }),
        name,
    }
}
