//! `{services}`: what the client has contracted, or what else there is.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::pieces::{cell, text_cell};
use super::{Scope, Trouble};
use crate::base::value::LocalizedText;
use crate::model::document::{Align, Block, Card, Column, Inline, Table};
use crate::model::record::Service;

/// Options of `{services}`.
#[derive(Debug, Default, Serialize, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub(super) struct Options {
    /// Which ones; `contracted` where nothing is said.
    show: Option<Show>,
    /// A sentence that stands above them, and goes where there is nothing to show.
    intro: Option<String>,
}

/// Which services.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
enum Show {
    /// Those of the contract, with what is included and what is not.
    Contracted,
    /// All others, a line each.
    Available,
}

pub(super) fn lower(options: &Options, scope: &Scope<'_>) -> Result<Vec<Block>, Trouble> {
    let contracted = options.show != Some(Show::Available);
    let services: Vec<&Service> = scope
        .view
        .services
        .services
        .iter()
        .filter(|service| {
            scope.view.has_service(service) == contracted && scope.text(service.name.as_ref()).is_some()
        })
        .collect();
    if services.is_empty() {
        return Ok(Vec::new());
    }
    let mut blocks = Vec::new();
    if let Some(intro) = &options.intro {
        blocks.extend(scope.markdown(intro)?);
    }
    if contracted {
        let items = services.iter().map(|service| card(service, scope)).collect();
        blocks.push(Block::Cards { columns: 2, items });
        return Ok(blocks);
    }
    let rows = services
        .iter()
        .map(|service| {
            vec![
                cell(scope.text(service.name.as_ref()).map(Inline::strong).into_iter().collect()),
                text_cell(scope.text(service.summary.as_ref())),
            ]
        })
        .collect();
    let column = |share| Column { share, align: Align::Start };
    blocks.push(Block::Table(Table {
        caption: String::new(),
        columns: vec![column(1), column(3)],
        head: ["service", "service-summary"].iter().map(|id| vec![Inline::text(scope.word(id))]).collect(),
        rows,
        row_heads: true,
    }));
    Ok(blocks)
}

fn card(service: &Service, scope: &Scope<'_>) -> Card {
    let mut blocks: Vec<Block> =
        scope.text(service.summary.as_ref()).map(Block::paragraph).into_iter().collect();
    let list = |texts: &[LocalizedText]| {
        let texts: Vec<&str> = texts.iter().filter_map(|text| scope.text(Some(text))).collect();
        texts.join(" · ")
    };
    let parts =
        [("service-includes", list(&service.includes)), ("service-excludes", list(&service.excludes))];
    for (word, text) in parts.into_iter().filter(|(_, text)| !text.is_empty()) {
        let name = Inline::strong(scope.word(word));
        blocks.push(Block::Paragraph { content: vec![name, Inline::text(format!(": {text}"))] });
    }
    Card {
        picture: None,
        title: scope.text(service.name.as_ref()).map(Inline::text).into_iter().collect(),
        subtitle: Vec::new(),
        blocks,
        lead: false,
    }
}
