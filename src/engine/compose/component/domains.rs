//! `{domains}`: domains and web sites: who registers and hosts them, until when, and whether we are named there.

use super::pieces::{cell, lines};
use super::planned::{strong_cell, table};
use super::register::{date, known_cell, or_words, state_cell, task};
use super::{Scope, Trouble};
use crate::base::value::Id;
use crate::model::document::{Block, Cell, Inline};
use crate::model::record::Domain;
use crate::model::schedule::Status;

pub(super) use super::NoOptions as Options;

/// The task that has us named as technical contact.
const REGISTERED: &str = "register-web";

pub(super) fn lower(_: &Options, scope: &Scope<'_>) -> Result<Vec<Block>, Trouble> {
    let rows = scope.view.intake.domains.iter().map(|domain| row(scope, domain)).collect();
    let heads = [
        ("reg-domain", 6),
        ("reg-registrar", 5),
        ("reg-until", 4),
        ("reg-name-servers", 6),
        ("reg-hosting", 5),
        ("reg-our-contact", 6),
    ];
    Ok(or_words(scope, table(scope, &heads, rows, true), "reg-domains-none"))
}

fn row(scope: &Scope<'_>, domain: &Domain) -> Vec<Cell> {
    let website = scope.word(match domain.website {
        Some(true) => "reg-website",
        Some(false) => "reg-no-website",
        None => "reg-website-unknown",
    });
    let hosting = domain.hosting.clone().unwrap_or_else(|| scope.word("reg-unknown"));
    let servers = domain.name_servers.iter().map(|name| vec![Inline::Code { text: name.clone() }]).collect();
    vec![
        strong_cell(domain.name.as_deref().unwrap_or_default()),
        known_cell(scope, domain.registrar.clone().unwrap_or_default()),
        known_cell(scope, date(scope, domain.expires)),
        if domain.name_servers.is_empty() { known_cell(scope, "") } else { cell(lines(servers)) },
        cell(lines(vec![vec![Inline::text(hosting)], vec![Inline::text(website)]])),
        contact(scope, domain),
    ]
}

/// Whether we are the technical contact, from the task that sees to it.
fn contact(scope: &Scope<'_>, domain: &Domain) -> Cell {
    let item = domain.name.as_deref().and_then(Id::suggest);
    match task(scope, REGISTERED, item.as_ref()) {
        None => known_cell(scope, ""),
        Some(task) if task.status == Status::Done => {
            let day = date(scope, Some(task.finish));
            known_cell(scope, scope.phrase("reg-contact-since", [("date", day.into())]))
        }
        Some(task) => state_cell(scope, task),
    }
}
