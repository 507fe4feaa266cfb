//! `{team}`: the people who look after a client.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::pieces::{face, reach};
use super::{Scope, Trouble};
use crate::model::document::{Block, Card, Inline};
use crate::model::record::Person;

/// Options of `{team}`.
#[derive(Debug, Default, Serialize, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub(super) struct Options {
    /// Whom to show; `client` where nothing is said.
    show: Option<Show>,
}

/// Whom to show.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
enum Show {
    /// The people of this client, and who stands in for them.
    Client,
    /// Everybody.
    All,
    /// The account manager alone.
    AccountManager,
}

pub(super) fn lower(options: &Options, scope: &Scope<'_>) -> Result<Vec<Block>, Trouble> {
    let view = scope.view;
    let lead = view.account_manager();
    let people = view.onboarding.people.values().filter(|_| options.show != Some(Show::AccountManager));
    let own: Vec<&Person> = lead.into_iter().chain(people.filter_map(|id| view.person(id))).collect();
    let substitutes: Vec<&Person> = own
        .iter()
        .filter(|_| options.show != Some(Show::AccountManager))
        .filter_map(|person| view.person(person.substitute.as_ref()?))
        .collect();
    let others: &[Person] = if options.show == Some(Show::All) { &view.team.people } else { &[] };
    let mut people: Vec<&Person> = Vec::new();
    for person in own.into_iter().chain(substitutes).chain(others) {
        if !people.iter().any(|known| known.id == person.id) {
            people.push(person);
        }
    }
    let is_lead = |person: &Person| lead.is_some_and(|lead| lead.id == person.id);
    let items: Vec<Card> = people.iter().map(|person| card(person, is_lead(person), scope)).collect();
    Ok(if items.is_empty() { Vec::new() } else { vec![Block::Cards { columns: 2, items }] })
}

fn card(person: &Person, lead: bool, scope: &Scope<'_>) -> Card {
    let mut blocks = Vec::new();
    if lead {
        blocks.extend(scope.text(person.bio.as_ref()).map(Block::paragraph));
    }
    if let Some(what) = scope.text(person.call_for.as_ref()) {
        blocks.push(Block::paragraph(what));
    }
    blocks.extend(reach(person.phone.as_deref(), person.email.as_ref().map(|email| email.as_str())));
    if let Some(name) = person.substitute.as_ref().and_then(|id| scope.view.person(id)?.name.as_deref()) {
        blocks.push(Block::paragraph(scope.phrase("substitute-is", [("name", name.into())])));
    }
    Card {
        picture: face(person, scope),
        title: person.name.as_deref().map(Inline::text).into_iter().collect(),
        subtitle: scope.text(person.role.as_ref()).map(Inline::text).into_iter().collect(),
        blocks,
        lead,
    }
}
