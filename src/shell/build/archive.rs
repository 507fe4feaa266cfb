//! A client's site as one file to hand over: `archives/<id>.zip`.
//!
//! It holds one folder that is called as the client would call it, with all that stands in `clients/<id>/`, and a page
//! that says where to begin. Whoever opens an archive by a double click sees that page's name first.

use std::io::{Cursor, Write as _};

use zip::result::ZipResult;
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, DateTime, ZipWriter};

use super::File;
use super::pages::Phrases;
use super::render::Rendered;
use crate::base::diagnostic::{Code, Diagnostic};
use crate::base::locale::Locale;
use crate::base::value::{Audience, Date, Id};
use crate::render::html::{EntryPage, Pages};
use crate::render::mail::{file_name, folder_name};
use crate::shell::pipeline::{ClientResult, Library};

/// The kind of archives in the manifest.
pub(super) const KIND: &str = "archive";

/// Endings of files that are compressed already.
const PACKED: &[&str] = &["woff2", "png", "jpg", "jpeg"];

/// Where a client's archive stands in the output folder.
pub(super) fn path(id: &Id) -> String {
    format!("archives/{id}.zip")
}

/// Adds the archive of each client that has a site among the files that were made.
pub(super) fn render(library: &Library<'_>, pages: &Pages, clients: &[ClientResult], out: &mut Rendered) {
    let files = &out.files;
    let work: Vec<&ClientResult> = clients
        .iter()
        .filter(|client| !client.is_broken() && !out.failed.contains(client.id.as_str()))
        .collect();
    let made = library.threads().map(&work, |client| archive(library, pages, client, files));
    for made in made {
        match made {
            Ok(file) => out.files.extend(file),
            Err(fault) => out.diagnostics.push(*fault),
        }
    }
}

/// The files of a client's site: what the client may see, and nothing else. Each with its path in the site.
pub(super) fn site<'f>(id: &str, files: &'f [File]) -> Vec<(&'f str, &'f File)> {
    let prefix = format!("clients/{id}/");
    let mut site: Vec<(&str, &File)> = files
        .iter()
        .filter(|file| file.client.as_deref() == Some(id) && file.audience == Audience::Client)
        .filter_map(|file| Some((file.path.strip_prefix(&prefix)?, file)))
        .collect();
    site.sort_by_key(|(path, _)| *path);
    site
}

fn archive(
    library: &Library<'_>,
    pages: &Pages,
    client: &ClientResult,
    files: &[File],
) -> Result<Option<File>, Box<Diagnostic>> {
    let site = site(client.id.as_str(), files);
    let front = client.locales.first().and_then(|locale| Some((locale, library.shared.messages(locale)?)));
    let Some((locale, messages)) = front.filter(|_| site.iter().any(|(path, _)| *path == "index.html"))
    else {
        return Ok(None);
    };
    let phrases = Phrases::new(messages, locale);
    let name = || [("client", client.summary.name.as_str().into())];
    let folder = folder_name(&phrases.get("archive-folder", name()));
    let entry = entry(pages, client, locale, &phrases).map_err(Box::new)?;
    let entry_name = file_name(&format!("{}.html", phrases.get("archive-entry", [])));
    let mut list = vec![(entry_name.as_str(), entry.as_bytes())];
    list.extend(site.iter().map(|(path, file)| (*path, file.bytes.as_slice())));

    let path = path(&client.id);
    let bytes = pack(&folder, &list, library.as_of).map_err(|error| {
        let fault = Diagnostic::new(Code::WriteFailed).with("file", path.clone());
        Box::new(fault.with("reason", error.to_string()))
    })?;
    Ok(Some(File {
        path,
        bytes,
        client: Some(client.id.to_string()),
        kind: KIND.to_owned(),
        locale: None,
        audience: Audience::Client,
    }))
}

#[expect(clippy::result_large_err, reason = "the errors of pages, on their way out")]
fn entry(
    pages: &Pages,
    client: &ClientResult,
    locale: &Locale,
    phrases: &Phrases<'_>,
) -> Result<String, Diagnostic> {
    let title = phrases.get("archive-title", [("client", client.summary.name.as_str().into())]);
    pages.entry(&EntryPage {
        locale,
        title: &title,
        open: &phrases.get("archive-open", []),
        unpack: &phrases.get("archive-unpack", []),
        href: "index.html",
    })
}

/// Packs files into a folder: the same files on the same day give the same bytes.
fn pack(folder: &str, files: &[(&str, &[u8])], day: Date) -> ZipResult<Vec<u8>> {
    let mut archive = ZipWriter::new(Cursor::new(Vec::new()));
    for (path, bytes) in files {
        let packed = path.rsplit_once('.').is_some_and(|(_, ending)| PACKED.contains(&ending));
        let method = if packed { CompressionMethod::Stored } else { CompressionMethod::Deflated };
        let options = SimpleFileOptions::default()
            .compression_method(method)
            .last_modified_time(midnight(day))
            .unix_permissions(0o644);
        archive.start_file(format!("{folder}/{path}"), options)?;
        archive.write_all(bytes)?;
    }
    Ok(archive.finish()?.into_inner())
}

/// The beginning of a day. Archives know the years from 1980 to 2107; for another, it is their first day.
fn midnight(Date(day): Date) -> DateTime {
    let parts = (u16::try_from(day.year()), u8::try_from(day.month()), u8::try_from(day.day()));
    let (Ok(year), Ok(month), Ok(day)) = parts else { return DateTime::default() };
    DateTime::from_date_and_time(year, month, day, 0, 0, 0).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::base::value::Scalar as _;

    fn file(path: &str, client: Option<&str>, audience: Audience) -> File {
        File {
            path: path.to_owned(),
            bytes: path.as_bytes().to_vec(),
            client: client.map(str::to_owned),
            kind: String::new(),
            locale: None,
            audience,
        }
    }

    #[test]
    fn a_site_is_what_that_client_may_see_and_nothing_else() {
        let files = [
            file("clients/acme/z.html", Some("acme"), Audience::Client),
            file("clients/acme/index.html", Some("acme"), Audience::Client),
            file("clients/acme/secret.html", Some("acme"), Audience::Internal),
            file("clients/acme/other.html", Some("acme-2"), Audience::Client),
            file("clients/acme-2/index.html", Some("acme-2"), Audience::Client),
            file("internal/acme/sla.html", Some("acme"), Audience::Internal),
            file("guide/index.html", None, Audience::Client),
        ];
        let paths: Vec<&str> = site("acme", &files).into_iter().map(|(path, _)| path).collect();
        assert_eq!(paths, ["index.html", "z.html"]);
    }

    #[test]
    fn any_day_can_be_packed() {
        let day = |text: &str| Date::parse(text).unwrap();
        assert_eq!(midnight(day("2026-11-22")), DateTime::from_date_and_time(2026, 11, 22, 0, 0, 0).unwrap());
        for odd in ["1979-12-31", "2300-01-01"] {
            assert_eq!(midnight(day(odd)), DateTime::default());
            assert!(pack("a", &[("b.html", b"c")], day(odd)).is_ok());
        }
    }
}
