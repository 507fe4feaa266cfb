//! The pages that are no documents: each client's start page, and the portfolio of all clients.

use std::collections::BTreeMap;

use crate::base::locale::{Argument, Formats, Locale, Messages};
use crate::base::picture;
use crate::base::value::{Audience, Date};
use crate::engine::compose::Edition;
use crate::engine::compose::component::initials;
use crate::engine::compose::template::Output as Form;
use crate::model::document::{Image, ImageData};
use crate::model::record::Person;
use crate::render::html::{
    Manager, NextDate, PortfolioClient, PortfolioContent, PortfolioDocument, StartContent, StartDocument,
    StartFile, TextLink,
};
use crate::shell::pipeline::{ClientResult, KeptCopy, Library};

use super::links::{download, folder};
use super::mails::title;

/// How many open items the portfolio names.
const OPEN_ITEMS: usize = 3;

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
        files: Vec::new(),
        kept: kept(library, client, locale, phrases),
        manager: client.manager.as_ref().map(|person| manager(person, locale)),
    }
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

/// The portfolio: all clients, the worst first, and the provider's logo where it can be shown.
pub(super) fn portfolio(
    library: &Library<'_>,
    clients: &[ClientResult],
    failed: &std::collections::BTreeSet<String>,
    phrases: &Phrases<'_>,
) -> (PortfolioContent, Option<(String, ImageData)>) {
    let provider = &library.shared.provider.value;
    let name = provider.name.clone().unwrap_or_default();
    let (provider_logo, picture) =
        logo(library, &phrases.get("logo-of", [("name", name.as_str().into())])).unzip();
    let mut order: Vec<&ClientResult> = clients.iter().collect();
    let compare = phrases.formats.compare();
    order.sort_by(|a, b| {
        let key = |client: &ClientResult| (!is_broken(client, failed), client.completeness.percent());
        key(a).cmp(&key(b)).then_with(|| compare(&a.summary.name, &b.summary.name))
    });
    let broken = clients.iter().filter(|client| is_broken(client, failed)).count();
    let mut summary = vec![phrases.get("portfolio-clients", [("count", clients.len().into())])];
    if broken > 0 {
        summary.push(phrases.get("portfolio-broken", [("count", broken.into())]));
    }
    let content = PortfolioContent {
        provider: name,
        provider_logo,
        as_of_text: phrases.formats.date_long(library.as_of.0),
        summary,
        clients: order.into_iter().map(|client| row(client, failed, phrases)).collect(),
    };
    (content, picture)
}

fn is_broken(client: &ClientResult, failed: &std::collections::BTreeSet<String>) -> bool {
    client.is_broken() || failed.contains(client.id.as_str())
}

fn logo(library: &Library<'_>, alt: &str) -> Option<(Image, (String, ImageData))> {
    let path = library.shared.provider.value.brand.as_ref()?.logo.as_ref()?;
    let clean = picture::clean(library.shared.pictures.get(path.as_str())?).ok()?;
    let hash = blake3::hash(&clean.bytes).to_hex();
    let file = format!("{}.{}", &hash[..16], clean.ending);
    let image = Image { file: file.clone(), alt: alt.to_owned(), width: clean.width, height: clean.height };
    Some((image, (file, ImageData { bytes: clean.bytes.into() })))
}

fn row(
    client: &ClientResult,
    failed: &std::collections::BTreeSet<String>,
    phrases: &Phrases<'_>,
) -> PortfolioClient {
    let broken = is_broken(client, failed);
    let missing = &client.completeness.missing;
    let more = missing.len().saturating_sub(OPEN_ITEMS);
    let errors = client
        .diagnostics
        .iter()
        .filter(|fault| fault.severity() == crate::base::diagnostic::Severity::Error);
    let mut documents: Vec<PortfolioDocument> =
        client.editions.iter().map(|edition| made(client, edition, broken, phrases)).collect();
    documents.extend(client.waiting.iter().map(|waiting| PortfolioDocument {
        title: waiting.kind.clone(),
        href: None,
        state: phrases.get("portfolio-needs", [("missing", waiting.missing.join(", ").into())]),
        waits: true,
    }));
    PortfolioClient {
        name: client.summary.name.clone(),
        href: (!broken).then(|| format!("../clients/{}/index.html", client.id)),
        step: client.summary.step,
        step_title: Some(phrases.get(&format!("step-{}", client.summary.step), [])),
        percent: u8::try_from(client.completeness.percent()).unwrap_or(100),
        open: missing.iter().take(OPEN_ITEMS).cloned().collect(),
        more: (more > 0).then(|| phrases.get("portfolio-more", [("count", more.into())])),
        documents,
        next: client.summary.next.as_ref().map(|next| NextDate {
            iso: next.on.to_string(),
            text: phrases.formats.date_weekday(next.on.0),
            what: phrases.get(next.word, []),
            late: false,
        }),
        activation: activation(client, phrases),
        late: (!client.summary.late.is_empty())
            .then(|| phrases.get("portfolio-late", [("count", client.summary.late.len().into())])),
        errors: broken.then(|| phrases.get("portfolio-errors", [("count", errors.count().max(1).into())])),
    }
}

/// The promised day, and the one that the plan leads to where it is later.
fn activation(client: &ClientResult, phrases: &Phrases<'_>) -> Option<String> {
    let day = |date: Date| phrases.formats.date_long(date.0);
    let summary = &client.summary;
    match (summary.promised, summary.forecast) {
        (Some(promised), Some(forecast)) if forecast > promised => Some(phrases.get(
            "portfolio-delayed",
            [("promised", day(promised).into()), ("forecast", day(forecast).into())],
        )),
        (promised, forecast) => {
            let date = promised.or(forecast)?;
            Some(phrases.get("portfolio-activation", [("date", day(date).into())]))
        }
    }
}

fn made(client: &ClientResult, edition: &Edition, broken: bool, phrases: &Phrases<'_>) -> PortfolioDocument {
    let meta = &edition.document.meta;
    let place = folder(client, meta.audience, &meta.locale);
    let inner = place.strip_prefix("internal/").map_or_else(|| format!("../{place}"), str::to_owned);
    let ending = if edition.makes(Form::Html) { "html" } else { "pdf" };
    PortfolioDocument {
        title: meta.title.clone(),
        href: (!broken).then(|| format!("{inner}/{}.{ending}", meta.kind)),
        state: match &edition.draft {
            Some(gate) => phrases.get(
                "portfolio-draft",
                [("missing", gate.missing.iter().take(2).cloned().collect::<Vec<_>>().join(", ").into())],
            ),
            None => phrases.get("portfolio-ready", []),
        },
        waits: edition.draft.is_some(),
    }
}
