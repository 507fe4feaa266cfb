//! `{particulars}`: what one must know of each site: where it is, and what is special there.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::pieces::lines;
use super::pieces::one_line;
use super::{Scope, Trouble};
use crate::base::value::Date;
use crate::model::document::{Block, Fact, Inline};
use crate::model::record::{Address, Site};

/// Options of `{particulars}`.
#[derive(Debug, Default, Serialize, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub(super) struct Options {
    /// Days when the sites are closed, too.
    closures: Option<bool>,
}

pub(super) fn lower(options: &Options, scope: &Scope<'_>) -> Result<Vec<Block>, Trouble> {
    let closures = options.closures.unwrap_or_default();
    let sites = scope.view.intake.sites.iter();
    let items: Vec<Fact> = sites.filter_map(|site| fact(scope, site, closures)).collect();
    Ok(if items.is_empty() { Vec::new() } else { vec![Block::Facts { items }] })
}

fn fact(scope: &Scope<'_>, site: &Site, with_closures: bool) -> Option<Fact> {
    let city = site.address.as_ref().and_then(|address| address.city.as_deref());
    let name = scope.text(site.name.as_ref()).or(city)?;
    let mut said: Vec<Vec<Inline>> = Vec::new();
    said.extend(
        site.address
            .as_ref()
            .map(address)
            .filter(|line| !line.is_empty())
            .map(|line| vec![Inline::text(line)]),
    );
    said.extend(special(scope, site));
    for (from, to, why) in closures(scope, site).filter(|_| with_closures) {
        let days = closed(scope, from, to);
        said.push(vec![Inline::text(format!("{days}{why}"))]);
    }
    let value = lines(said);
    (!value.is_empty()).then(|| Fact { name: vec![Inline::text(name)], value })
}

/// "closed from December 21 to January 3".
fn closed(scope: &Scope<'_>, from: Date, to: Date) -> String {
    let date = |day: Date| scope.formats.date_long(day.0);
    if from == to {
        scope.phrase("site-closed-day", [("date", date(from).into())])
    } else {
        scope.phrase("site-closed", [("from", date(from).into()), ("to", date(to).into())])
    }
}

/// What is special at a site, a line each.
pub(super) fn special(scope: &Scope<'_>, site: &Site) -> Vec<Vec<Inline>> {
    let all = site.particulars.iter().filter_map(|(what, text)| Some((what, scope.text(Some(text))?)));
    all.map(|(what, text)| vec![Inline::strong(what.clone()), Inline::text(format!(": {}", one_line(text)))])
        .collect()
}

/// The days when a site is closed that are not over yet, with the reason in brackets.
pub(super) fn closures<'s>(scope: &Scope<'s>, site: &'s Site) -> impl Iterator<Item = (Date, Date, String)> {
    let today = scope.view.as_of;
    site.closed.iter().filter_map(move |closure| {
        let from = closure.from?;
        let to = closure.to.unwrap_or(from);
        let why = scope.text(closure.why.as_ref()).map(|why| format!(" ({why})")).unwrap_or_default();
        (to >= today).then_some((from, to, why))
    })
}

/// The particulars of a site, a text each.
pub(super) fn known_particulars(scope: &Scope<'_>, site: &Site) -> Vec<String> {
    let all = site.particulars.iter();
    all.filter_map(|(what, text)| Some(format!("{what}: {}", one_line(scope.text(Some(text))?)))).collect()
}

/// An address on one line.
pub(super) fn address(record: &Address) -> String {
    let Address { street, city, state, postal_code, country: _ } = record;
    let place: Vec<&str> = city.iter().chain(state).map(String::as_str).collect();
    let parts = [street.clone(), Some(place.join(", ")), postal_code.clone()];
    let parts: Vec<String> = parts.into_iter().flatten().filter(|part| !part.is_empty()).collect();
    parts.join(", ")
}
