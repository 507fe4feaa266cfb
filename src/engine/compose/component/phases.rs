//! `{phases}`: how the work goes, phase by phase.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::planned::span;
use super::{Scope, Trouble};
use crate::base::value::Id;
use crate::model::document::{Block, Card, Fact, Inline, Phase};

/// Options of `{phases}`.
#[derive(Debug, Default, Serialize, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub(super) struct Options {
    /// A strip of titles, or all that a client needs to know; `full` where nothing is said.
    form: Option<Form>,
    /// Only phases of these steps; all where nothing is said.
    #[schemars(extend("x-one-or-many" = true))]
    steps: Vec<u32>,
}

/// How much is shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
enum Form {
    /// Numbers and titles.
    Strip,
    /// What happens, what staff will notice, what is interrupted, what we need.
    Full,
}

pub(super) fn lower(options: &Options, scope: &Scope<'_>) -> Result<Vec<Block>, Trouble> {
    let wanted = |step: Option<u32>| {
        options.steps.is_empty() || step.is_some_and(|step| options.steps.contains(&step))
    };
    let phases: Vec<_> = scope.view.playbook.phases.iter().filter(|phase| wanted(phase.step)).collect();
    if phases.is_empty() {
        return Ok(Vec::new());
    }
    if options.form == Some(Form::Strip) {
        let items = phases
            .iter()
            .map(|phase| Phase {
                title: scope.text(phase.title.as_ref()).unwrap_or_default().to_owned(),
                note: dates(scope, phase.id.as_ref()),
            })
            .collect();
        return Ok(vec![Block::Strip { items }]);
    }
    let items = phases
        .iter()
        .map(|phase| {
            let mut blocks: Vec<Block> =
                scope.text(phase.what.as_ref()).map(Block::paragraph).into_iter().collect();
            let rows = [
                ("phase-notice", &phase.notice),
                ("phase-interruption", &phase.interruption),
                ("phase-needs", &phase.needs),
            ];
            let facts: Vec<Fact> = rows
                .into_iter()
                .filter_map(|(word, text)| {
                    let text = scope.text(text.as_ref())?;
                    Some(Fact { name: vec![Inline::text(scope.word(word))], value: vec![Inline::text(text)] })
                })
                .collect();
            if !facts.is_empty() {
                blocks.push(Block::Facts { items: facts });
            }
            Card {
                picture: None,
                title: scope.text(phase.title.as_ref()).map(Inline::text).into_iter().collect(),
                subtitle: dates(scope, phase.id.as_ref()).map(Inline::text).into_iter().collect(),
                blocks,
                lead: false,
            }
        })
        .collect();
    Ok(vec![Block::Cards { columns: 1, items }])
}

/// The days of a phase, where there is a plan.
fn dates(scope: &Scope<'_>, id: Option<&Id>) -> Option<String> {
    let plan = scope.view.plan.as_ref()?;
    let phase = plan.phases.iter().find(|phase| Some(&phase.id) == id)?;
    Some(span(scope, phase.start, phase.finish))
}
