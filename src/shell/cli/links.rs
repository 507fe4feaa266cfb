//! `onramp check --links external`: whether the web answers at the addresses that clients' pages and documents lead to.
//!
//! The question is asked by the program `curl`, so that Onramp itself has no code that speaks to the net.

use std::collections::{BTreeMap, BTreeSet};
use std::process::{Command, Stdio};
use std::sync::Mutex;

use crate::base::diagnostic::{Code, Diagnostic};
use crate::base::text::{Source, Span};
use crate::base::value::Audience;
use crate::model::document::{Block, destinations};
use crate::shell::pipeline::{ClientResult, Library};

/// How many addresses are asked at once.
const AT_ONCE: usize = 8;
/// How long one may take, in seconds.
const PATIENCE: &str = "20";

/// Asks each address once; gives a warning for each that does not answer as it should.
pub(super) fn external(library: &Library<'_>, clients: &[ClientResult]) -> Vec<Diagnostic> {
    let mut addresses: BTreeMap<String, String> = BTreeMap::new();
    for client in clients {
        let pages = client.pages.iter().map(|page| &page.document);
        let editions = client.editions.iter().map(|edition| &edition.document);
        for document in pages.chain(editions).filter(|document| document.meta.audience == Audience::Client) {
            for address in outward(&document.blocks) {
                addresses.entry(address).or_insert_with(|| client.id.to_string());
            }
        }
    }
    if addresses.is_empty() {
        return Vec::new();
    }
    if !Command::new("curl").arg("--version").stdout(Stdio::null()).status().is_ok_and(|it| it.success()) {
        return vec![Diagnostic::new(Code::NoCurl)];
    }
    let queue: Mutex<Vec<&String>> = Mutex::new(addresses.keys().rev().collect());
    let failed: Mutex<BTreeMap<&String, String>> = Mutex::new(BTreeMap::new());
    std::thread::scope(|scope| {
        for _ in 0..AT_ONCE.min(addresses.len()) {
            scope.spawn(|| {
                loop {
                    let next = queue.lock().ok().and_then(|mut queue| queue.pop());
                    let Some(address) = next else { break };
                    if let Some(status) = fault(address)
                        && let Ok(mut failed) = failed.lock()
                    {
                        failed.insert(address, status);
                    }
                }
            });
        }
    });
    let failed = failed.into_inner().unwrap_or_default();
    failed
        .into_iter()
        .map(|(address, status)| {
            let mut fault = place(library, address)
                .map_or_else(
                    || Diagnostic::new(Code::WebLink),
                    |(source, span)| Diagnostic::at(Code::WebLink, source, span),
                )
                .with("address", address.clone())
                .with("status", status);
            fault.client = addresses.get(address).cloned();
            fault
        })
        .collect()
}

/// The web addresses of some blocks. A heading is the reader's affair, not the server's.
fn outward(blocks: &[Block]) -> BTreeSet<String> {
    let links = destinations(blocks).into_iter();
    let web = links.filter(|to| to.starts_with("https://") || to.starts_with("http://"));
    web.map(|to| to.split('#').next().unwrap_or_default().to_owned()).collect()
}

/// What is wrong with an address: the status that the server gives, or `none` where there is no answer.
fn fault(address: &str) -> Option<String> {
    let ask = |more: &[&str]| -> Option<u32> {
        let mut curl = Command::new("curl");
        // First of all: nothing of the user's own settings for curl.
        curl.args(["--disable", "--silent", "--location", "--max-redirs", "5", "--max-time", PATIENCE]);
        // `[` and `{` of an address are no pattern.
        curl.arg("--globoff");
        curl.args(["--proto", "=http,https", "--proto-redir", "=http,https"]);
        curl.args(["--write-out", "%{stderr}%{http_code}"]).args(more).arg("--").arg(address);
        let output = curl.stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::piped()).output().ok()?;
        let text = String::from_utf8_lossy(&output.stderr).into_owned();
        text.trim().parse().ok().filter(|status| *status > 0)
    };
    let good = |status: &u32| (200..400).contains(status);
    // Some servers do not answer a question about the head alone.
    let status = ask(&["--head"]).filter(good).or_else(|| ask(&["--range", "0-0"]));
    match status {
        Some(status) if good(&status) => None,
        Some(status) => Some(status.to_string()),
        None => Some("none".to_owned()),
    }
}

/// Where an address was typed among what clients share.
fn place<'s>(library: &'s Library<'_>, address: &str) -> Option<(&'s std::sync::Arc<Source>, Span)> {
    let shared = library.shared;
    let templates = shared.templates.values().flat_map(BTreeMap::values);
    let records = [&shared.provider.source, &shared.services.source, &shared.team.source];
    templates.chain(records).find_map(|source| {
        let at = source.text().find(address)?;
        Some((source, Span::new(at, at + address.len())))
    })
}
