//! `{particulars}`: what one must know of each site: where it is, and what is special there.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::meeting::one_line;
use super::pieces::lines;
use super::{Scope, Trouble};
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

fn fact(scope: &Scope<'_>, site: &Site, closures: bool) -> Option<Fact> {
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
    for (what, text) in &site.particulars {
        if let Some(text) = scope.text(Some(text)) {
            said.push(vec![Inline::strong(what.clone()), Inline::text(format!(": {}", one_line(text)))]);
        }
    }
    for closure in site.closed.iter().filter(|_| closures) {
        let Some(from) = closure.from else { continue };
        let to = closure.to.unwrap_or(from);
        if to < scope.view.as_of {
            continue;
        }
        let (from, to) = (scope.formats.date_long(from.0), scope.formats.date_long(to.0));
        let why = scope.text(closure.why.as_ref()).map(|why| format!(" ({why})")).unwrap_or_default();
        let days = scope.phrase("site-closed", [("from", from.into()), ("to", to.into())]);
        said.push(vec![Inline::text(format!("{days}{why}"))]);
    }
    let value = lines(said);
    (!value.is_empty()).then(|| Fact { name: vec![Inline::text(name)], value })
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
