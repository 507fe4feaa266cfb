//! `{service-levels}`: how fast we answer, with a worked example of each priority.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::pieces::{cell, lines, text_cell};
use super::{Scope, Trouble};
use crate::model::document::{Align, Block, Column, Inline, Table};
use crate::model::record::ServiceLevel;

/// Options of `{service-levels}`.
#[derive(Debug, Default, Serialize, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub(super) struct Options {
    /// Which ones; `contracted` where nothing is said.
    show: Option<Show>,
}

/// Which service levels.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
enum Show {
    /// That of the contract.
    Contracted,
    /// All of them.
    All,
}

pub(super) fn lower(options: &Options, scope: &Scope<'_>) -> Result<Vec<Block>, Trouble> {
    let all = options.show == Some(Show::All);
    let levels: Vec<&ServiceLevel> = if all {
        scope.view.services.levels.iter().collect()
    } else {
        scope.view.level().into_iter().collect()
    };
    Ok(levels
        .into_iter()
        .filter(|level| !level.targets.is_empty())
        .map(|level| table(level, scope))
        .collect())
}

fn table(level: &ServiceLevel, scope: &Scope<'_>) -> Block {
    let rows = level
        .targets
        .iter()
        .map(|target| {
            let name = scope.text(target.name.as_ref());
            vec![
                cell(lines(vec![
                    name.map(Inline::strong).into_iter().collect(),
                    scope.text(target.example.as_ref()).map(Inline::text).into_iter().collect(),
                ])),
                text_cell(target.response.map(|time| scope.duration(time)).as_deref()),
                text_cell(target.resolution.map(|time| scope.duration(time)).as_deref()),
            ]
        })
        .collect();
    let column = |share| Column { share, align: Align::Start };
    let name = scope.text(level.name.as_ref()).unwrap_or_default();
    Block::Table(Table {
        caption: scope.phrase("level-targets", [("level", name.into())]),
        columns: vec![column(6), column(2), column(2)],
        head: ["priority", "response", "resolution"]
            .iter()
            .map(|id| vec![Inline::text(scope.word(id))])
            .collect(),
        rows,
        row_heads: true,
    })
}
