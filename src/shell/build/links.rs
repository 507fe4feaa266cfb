//! Where files stand in the output, and how they lead to each other.

use crate::base::locale::Locale;
use crate::base::value::Audience;
use crate::engine::compose::Edition;
use crate::engine::compose::template::Output as Form;
use crate::render::html::{Download, LanguageLink, OtherDocument, PageLinks};
use crate::shell::pipeline::ClientResult;

/// What leads to the part of a page that stands alone which is shown only to those who come this way.
const FROM_HERE: &str = "#_site";

/// The folder of a client's documents of one language, without a final slash. One language stands at the client's own
/// folder, several in a folder each.
pub(super) fn folder(client: &ClientResult, audience: Audience, locale: &Locale) -> String {
    match audience {
        Audience::Internal => format!("internal/{}", client.id),
        Audience::Client if client.locales.len() > 1 => format!("clients/{}/{locale}", client.id),
        Audience::Client => format!("clients/{}", client.id),
    }
}

/// What leads from such a folder to the assets.
pub(super) fn assets_prefix(client: &ClientResult, audience: Audience) -> String {
    match audience {
        Audience::Internal => "../assets/".to_owned(),
        Audience::Client if client.locales.len() > 1 => "../assets/".to_owned(),
        Audience::Client => "assets/".to_owned(),
    }
}

/// The folder of the assets themselves.
pub(super) fn assets_folder(client: &ClientResult, audience: Audience) -> String {
    match audience {
        Audience::Internal => "internal/assets".to_owned(),
        Audience::Client => format!("clients/{}/assets", client.id),
    }
}

/// A language's own name. Languages are named in themselves, so that their readers find them.
pub(super) fn language_name(locale: &Locale) -> String {
    match locale.language() {
        "pt" => "Português".to_owned(),
        "en" => "English".to_owned(),
        "es" => "Español".to_owned(),
        other => other.to_owned(),
    }
}

/// The same page in the client's languages; `file` is its name.
pub(super) fn languages(client: &ClientResult, current: &Locale, file: &str) -> Vec<LanguageLink> {
    if client.locales.len() < 2 {
        return Vec::new();
    }
    let link = |locale: &Locale| LanguageLink {
        name: language_name(locale),
        lang: locale.to_string(),
        href: format!("../{locale}/{file}"),
        current: locale == current,
    };
    client.locales.iter().map(link).collect()
}

/// Whether a document is a page that stands alone: a client's with a questionnaire.
pub(super) fn stands_alone(edition: &Edition) -> bool {
    edition.document.meta.audience == Audience::Client && !edition.document.forms().is_empty()
}

/// The link to a document's page. One that stands alone shows the way back to those who come from a page beside it, and to
/// nobody who got it by mail.
pub(super) fn page_href(edition: &Edition) -> String {
    let mark = if stands_alone(edition) { FROM_HERE } else { "" };
    format!("{}.html{mark}", edition.document.meta.kind)
}

/// What stands around a document.
pub(super) fn page_links(client: &ClientResult, edition: &Edition, pdf_bytes: Option<usize>) -> PageLinks {
    let meta = &edition.document.meta;
    let html = page_href(edition);
    let same = |other: &&Edition| {
        other.document.meta.locale == meta.locale
            && other.document.meta.audience == meta.audience
            && other.makes(Form::Html)
    };
    let has = |locale: &Locale| {
        client.editions.iter().any(|other| {
            other.document.meta.kind == meta.kind
                && other.document.meta.locale == *locale
                && other.makes(Form::Html)
        })
    };
    let mut languages =
        if meta.audience == Audience::Client { languages(client, &meta.locale, &html) } else { Vec::new() };
    languages.retain(|link| link.lang.parse().is_ok_and(|locale| has(&locale)));
    PageLinks {
        assets: assets_prefix(client, meta.audience),
        home: Some(if meta.audience == Audience::Client { "index.html" } else { "../index.html" }.to_owned()),
        pdf: pdf_bytes.map(|bytes| download(&format!("{}.pdf", meta.kind), bytes, &meta.locale)),
        languages,
        others: client
            .editions
            .iter()
            .filter(same)
            .map(|other| OtherDocument {
                title: other.document.meta.title.clone(),
                href: page_href(other),
                current: other.document.meta.kind == meta.kind,
            })
            .collect(),
    }
}

/// A file with its size as readers write it, in kilobytes of 1000 bytes; without, where nothing is in it yet.
pub(super) fn download(href: &str, bytes: usize, locale: &Locale) -> Download {
    if bytes == 0 {
        return Download { href: href.to_owned(), size: String::new() };
    }
    let kilobytes = bytes.div_ceil(1000);
    let formats = crate::base::locale::Formats::new(locale);
    Download { href: href.to_owned(), size: format!("{}\u{a0}kB", formats.number(kilobytes.into())) }
}
