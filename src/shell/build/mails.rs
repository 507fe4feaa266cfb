//! Mails as files: a draft for mail programs, and a page for those who write in a browser.

use std::collections::BTreeMap;

use super::File;
use super::links;
use super::pages::Phrases;
use crate::base::diagnostic::Diagnostic;
use crate::base::locale::Locale;
use crate::base::value::Audience;
use crate::model::document::{Letter, Mailbox};
use crate::render::html::{Enclosed, MailContent, MailPage, Pages, letter};
use crate::render::mail::{Attachment, Mail, file_name, plain};
use crate::shell::pipeline::{ClientResult, Library, MailDraft, MailState};

/// What goes along of a client's documents, by kind, language and audience: the PDF, and of a form that can be filled in
/// as one the workbook.
pub(super) type Enclosures = BTreeMap<(String, String, Audience), Files>;

/// A document as it goes along with a mail.
pub(super) struct Files {
    /// The PDF.
    pub(super) pdf: Vec<u8>,
    /// The workbook of a form.
    pub(super) xlsx: Option<Vec<u8>>,
}

/// At what hour of the day a draft is dated.
const HOUR: i8 = 9;

/// The kinds of document that go along with mails that are wanted.
pub(super) fn enclosed<'c>(client: &'c ClientResult, only: &[String]) -> Vec<(&'c str, &'c Locale)> {
    let wanted = client.mails.iter().filter(|mail| only.is_empty() || only.contains(&mail.kind));
    wanted
        .filter_map(|mail| match &mail.state {
            MailState::Ready(letter) => Some((mail, letter)),
            MailState::Waits { .. } => None,
        })
        .flat_map(|(mail, letter)| letter.attach.iter().map(|kind| (kind.as_str(), &mail.locale)))
        .collect()
}

/// The files of a mail that is ready: the draft, which `write` writes, then its page. None where a PDF that goes along is
/// not there.
pub(super) fn files(
    library: &Library<'_>,
    pages: &Pages,
    client: &ClientResult,
    mail: &MailDraft,
    enclosures: &Enclosures,
    write: &dyn Fn(&Mail) -> Vec<u8>,
) -> Result<Vec<File>, Box<Diagnostic>> {
    let MailState::Ready(post) = &mail.state else { return Ok(Vec::new()) };
    let (mut attachments, mut enclosed) = (Vec::new(), Vec::new());
    for kind in &post.attach {
        let key = (kind.clone(), mail.locale.to_string(), mail.audience);
        let Some(Files { pdf, xlsx }) = enclosures.get(&key) else { return Ok(Vec::new()) };
        for (ending, bytes) in [("xlsx", xlsx.as_ref()), ("pdf", Some(pdf))] {
            let Some(bytes) = bytes else { continue };
            let name = name(library, client, kind, &mail.locale, ending);
            let folder = links::folder(client, mail.audience, &mail.locale);
            let href = Some(format!("../../../{folder}/{kind}.{ending}"));
            enclosed.push(Enclosed { name: name.clone(), href });
            attachments.push(Attachment { name, bytes: bytes.clone() });
        }
    }
    let stem = stem(client, mail);
    let draft = Mail {
        from: post.from.clone(),
        to: post.to.clone(),
        subject: post.document.meta.title.clone(),
        date: date(library),
        text: plain(&post.document),
        html: letter(&post.document),
        attachments,
    };
    let page = page(library, pages, client, mail, post, enclosed, &stem)?;
    let file = |ending: &str, bytes: Vec<u8>| File {
        path: format!("internal/{}/mail/{stem}.{ending}", client.id),
        bytes,
        client: Some(client.id.to_string()),
        kind: mail.kind.clone(),
        locale: Some(mail.locale.to_string()),
        audience: Audience::Internal,
    };
    Ok(vec![file("eml", write(&draft)), file("html", page.into_bytes())])
}

/// What a mail's files are called, without their ending.
pub(super) fn stem(client: &ClientResult, mail: &MailDraft) -> String {
    let several = client.locales.len() > 1 && mail.audience == Audience::Client;
    if several { format!("{}.{}", mail.kind, mail.locale) } else { mail.kind.clone() }
}

/// The day that documents speak of, in the provider's zone.
fn date(library: &Library<'_>) -> jiff::Zoned {
    let calendar = library.shared.provider.value.calendar.as_ref();
    let zone = calendar.and_then(|calendar| calendar.time_zone.as_ref()).map(|zone| zone.zone());
    let zone = zone.unwrap_or(jiff::tz::TimeZone::UTC);
    let at = library.as_of.0.at(HOUR, 0, 0, 0);
    at.to_zoned(zone).unwrap_or_else(|_| jiff::Timestamp::UNIX_EPOCH.to_zoned(jiff::tz::TimeZone::UTC))
}

/// What a document's file is called for its reader: in its language, with the client's name.
pub(super) fn name(
    library: &Library<'_>,
    client: &ClientResult,
    kind: &str,
    locale: &Locale,
    ending: &str,
) -> String {
    file_name(&format!("{} - {}.{ending}", title(library, client, kind, locale), client.summary.name))
}

/// A document's short name in a language: the word for its kind, else its title.
pub(super) fn title(library: &Library<'_>, client: &ClientResult, kind: &str, locale: &Locale) -> String {
    let word = library.shared.messages(locale).and_then(|words| words.get(&format!("ui-file-{kind}"), []));
    let titled = || {
        let mut editions = client.editions.iter().map(|edition| &edition.document.meta);
        editions.find(|meta| meta.kind == kind && meta.locale == *locale).map(|meta| meta.title.clone())
    };
    word.or_else(titled).unwrap_or_else(|| kind.to_owned())
}

fn page(
    library: &Library<'_>,
    pages: &Pages,
    client: &ClientResult,
    mail: &MailDraft,
    post: &Letter,
    enclosed: Vec<Enclosed>,
    stem: &str,
) -> Result<String, Box<Diagnostic>> {
    let locale = library.provider_locale();
    let furniture = library.furniture(&locale);
    let as_of_text = match library.shared.messages(&locale) {
        Some(messages) => Phrases::new(messages, &locale).formats.date_long(library.as_of.0),
        None => library.as_of.to_string(),
    };
    let content = MailContent {
        client: client.summary.name.clone(),
        provider: library.shared.provider.value.name.clone().unwrap_or_default(),
        lang: mail.locale.to_string(),
        as_of_text,
        from: address(&post.from),
        to: post.to.iter().map(address).collect::<Vec<_>>().join(", "),
        subject: post.document.meta.title.clone(),
        text: plain(&post.document),
        file: format!("{stem}.eml"),
        enclosed,
    };
    let page = MailPage {
        locale: &locale,
        furniture: &furniture,
        assets: "../../assets/",
        content: &content,
        document: &post.document,
    };
    pages.mail(&page).map_err(Box::new)
}

/// A name with its address, as a mail program's line for addresses takes it.
fn address(one: &Mailbox) -> String {
    // A comma would begin the next address.
    let name: String = one.name.chars().filter(|c| !",;<>\"".contains(*c) && !c.is_control()).collect();
    if name.is_empty() { one.address.clone() } else { format!("{name} <{}>", one.address) }
}
