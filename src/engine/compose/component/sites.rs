//! `{sites}`: each site under a heading of its own: where it is, when it is open, which days are off, what is special.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::hours::hours_of;
use super::particulars::{address, closures, special};
use super::pieces::lines;
use super::{Scope, Trouble};
use crate::base::value::Date;
use crate::model::document::{Block, Fact, Inline};
use crate::model::record::Site;

/// Options of `{sites}`.
#[derive(Debug, Default, Serialize, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub(super) struct Options {
    /// How many holidays at most, of those within a year; 6 where nothing is said.
    #[schemars(range(min = 1, max = 60))]
    most: Option<usize>,
}

pub(super) fn lower(options: &Options, scope: &Scope<'_>) -> Result<Vec<Block>, Trouble> {
    let most = options.most.unwrap_or(6);
    let shown = scope.view.intake.sites.iter().filter_map(|site| entry(scope, site, most));
    Ok(shown.flatten().collect())
}

/// A site that something is known of.
fn entry(scope: &Scope<'_>, site: &Site, most: usize) -> Option<[Block; 2]> {
    let city = site.address.as_ref().and_then(|address| address.city.as_deref());
    let name = scope.text(site.name.as_ref()).or(city)?;
    let place = site.address.as_ref().map(address).filter(|line| !line.is_empty());
    let said = [
        ("form-address", texts(place)),
        ("opening-hours", texts(hours_of(site, scope))),
        ("sites-holidays", texts(holidays(scope, site, most))),
        ("sites-closed", texts(closed(scope, site))),
        ("form-particulars", special(scope, site)),
    ];
    let items: Vec<Fact> = said
        .into_iter()
        .filter(|(_, said)| !said.is_empty())
        .map(|(word, said)| Fact { name: vec![Inline::text(scope.word(word))], value: lines(said) })
        .collect();
    let id = format!("site-{}", site.id.as_ref()?);
    let content = vec![Inline::text(name)];
    let heading = Block::Heading { level: 1, id, content, new_page: false, landscape: false };
    if items.is_empty() { None } else { Some([heading, Block::Facts { items }]) }
}

/// The next days when it is closed besides: "December 21, 2026 to January 3, 2027 (summer break)".
fn closed(scope: &Scope<'_>, site: &Site) -> Vec<String> {
    let date = |day: Date| scope.formats.date_long(day.0);
    closures(scope, site)
        .map(|(from, to, why)| {
            let span = [("from", date(from).into()), ("to", date(to).into())];
            let days = if from == to { date(from) } else { scope.phrase("sites-closed-span", span) };
            format!("{days}{why}")
        })
        .collect()
}

/// The next holidays: "Friday, December 25: Christmas Day".
fn holidays(scope: &Scope<'_>, site: &Site, most: usize) -> Vec<String> {
    let days = site.id.as_ref().and_then(|id| scope.view.holidays.get(id));
    let this_year = scope.view.as_of.0.year();
    days.into_iter()
        .flatten()
        .take(most)
        .map(|(date, names)| {
            // The day of the week is of use for days that are near; one of another year needs its year.
            let day = if date.0.year() == this_year {
                scope.formats.date_weekday(date.0)
            } else {
                scope.formats.date_long(date.0)
            };
            let names: Vec<&str> = names.iter().filter_map(|name| scope.text(Some(name))).collect();
            if names.is_empty() { day } else { format!("{day}: {}", names.join(", ")) }
        })
        .collect()
}

fn texts(lines: impl IntoIterator<Item = String>) -> Vec<Vec<Inline>> {
    lines.into_iter().map(|line| vec![Inline::text(line)]).collect()
}
