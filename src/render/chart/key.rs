//! What the marks of a chart mean.

use super::scene::{Key, Role, Sign, Slice};
use crate::model::document::TimelineWords;

/// The marks that were drawn and have words.
pub(super) fn entries(words: &TimelineWords, slices: &[Slice]) -> Vec<Key> {
    let drawn = |roles: &[Role]| {
        slices.iter().flat_map(|slice| &slice.shapes).any(|shape| roles.contains(&shape.role()))
    };
    // Where only the client's tasks are done, the key shows what is drawn.
    let done = if drawn(&[Role::ProviderDone]) { Sign::Done } else { Sign::ClientDone };
    let all: [(Sign, &String, &[Role]); 7] = [
        (Sign::Provider, &words.provider, &[Role::Provider]),
        (Sign::Client, &words.client, &[Role::Client]),
        (done, &words.done, &[Role::ProviderDone, Role::ClientDone]),
        (Sign::Stopped, &words.stopped, &[Role::Stopped]),
        (Sign::Critical, &words.critical, &[Role::Critical]),
        (Sign::Milestone, &words.milestone, &[Role::Milestone, Role::MilestoneDone]),
        (Sign::DayOff, &words.day_off, &[Role::DayOff]),
    ];
    all.into_iter()
        .filter(|(_, text, roles)| !text.trim().is_empty() && drawn(roles))
        .map(|(sign, text, _)| Key { sign, text: text.clone() })
        .collect()
}
