//! A client's documents as one PDF: `clients/<id>/binder.pdf`, for each language in its folder.

use super::File;
use super::links;
use super::render::Rendered;
use crate::base::diagnostic::Diagnostic;
use crate::base::locale::Locale;
use crate::base::value::Audience;
use crate::engine::compose::{BINDER, binder};
use crate::render::pdf::PdfRenderer;
use crate::shell::pipeline::{ClientResult, Library};

/// Where a client's binder stands in the output folder.
pub(super) fn path(client: &ClientResult, locale: &Locale) -> String {
    format!("{}/{BINDER}.pdf", links::folder(client, Audience::Client, locale))
}

/// Adds the binders of all clients that have documents.
pub(super) fn render(library: &Library<'_>, pdf: &PdfRenderer, clients: &[ClientResult], out: &mut Rendered) {
    let work: Vec<(&ClientResult, &Locale)> = clients
        .iter()
        .filter(|client| !client.is_broken() && !out.failed.contains(client.id.as_str()))
        .flat_map(|client| client.locales.iter().map(move |locale| (client, locale)))
        .collect();
    let made = library.threads().map(&work, |(client, locale)| {
        let furniture = library.furniture(locale);
        let binder = binder(&client.editions, locale, library.shared.messages(locale)?)?;
        let stamp = furniture.words.get("draft").map(String::as_str);
        Some(pdf.binder(&binder, stamp, &furniture))
    });
    for ((client, locale), made) in work.into_iter().zip(made) {
        match made {
            None => {}
            Some(Ok(bytes)) => out.files.push(File {
                path: path(client, locale),
                bytes,
                client: Some(client.id.to_string()),
                kind: BINDER.to_owned(),
                locale: Some(locale.to_string()),
                audience: Audience::Client,
            }),
            Some(Err(faults)) => {
                out.failed.insert(client.id.to_string());
                out.diagnostics.extend(faults.into_iter().map(|mut fault: Diagnostic| {
                    fault.client = Some(client.id.to_string());
                    fault
                }));
            }
        }
    }
}
