//! `{support}`: the ways to reach the help desk.

use super::pieces::{cell, email, link, phone, text_cell};
use super::{Scope, Trouble};
use crate::model::document::{Align, Block, Column, Inline, Table};
use crate::model::record::ChannelKind;

pub(super) use super::NoOptions as Options;

pub(super) fn lower(_: &Options, scope: &Scope<'_>) -> Result<Vec<Block>, Trouble> {
    let channels = scope.view.provider.support.iter().flat_map(|support| &support.channels);
    let rows: Vec<_> = channels
        .filter_map(|channel| {
            let value = channel.value.as_deref()?;
            let kind = channel.kind?;
            let address = match kind {
                ChannelKind::Phone | ChannelKind::Chat => phone(value),
                ChannelKind::Email => email(value),
                ChannelKind::Web => link(value.to_owned(), value),
            };
            let name = match (scope.text(channel.name.as_ref()), kind) {
                (Some(name), _) => name.to_owned(),
                (None, ChannelKind::Phone) => scope.word("channel-phone"),
                (None, ChannelKind::Email) => scope.word("channel-email"),
                (None, ChannelKind::Web) => scope.word("channel-web"),
                (None, ChannelKind::Chat) => scope.word("channel-chat"),
            };
            Some(vec![
                cell(vec![Inline::strong(name)]),
                cell(vec![address]),
                text_cell(scope.text(channel.best_for.as_ref())),
            ])
        })
        .collect();
    if rows.is_empty() {
        return Ok(Vec::new());
    }
    let column = |share| Column { share, align: Align::Start };
    let head = ["channel", "channel-address", "channel-best-for"];
    Ok(vec![Block::Table(Table {
        caption: String::new(),
        columns: vec![column(3), column(5), column(6)],
        head: head.iter().map(|id| vec![Inline::text(scope.word(id))]).collect(),
        rows,
        row_heads: true,
    })])
}
