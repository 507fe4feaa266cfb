//! `{answer-comments}`: what was said in words, by question; those who are not content first, with who calls and until
//! when. Internal.

use super::detractors::of_ten;
use super::pieces::paragraphs;
use super::planned::day;
use super::register::person;
use super::results::{self, question};
use super::{Scope, Trouble};
use crate::engine::answers::{Critic, Remark};
use crate::model::document::{Block, Inline};

pub(super) use super::results::Options;

pub(super) fn lower(options: &Options, scope: &Scope<'_>) -> Result<Vec<Block>, Trouble> {
    results::each(options, scope, |results, survey| {
        let mut blocks = Vec::new();
        for said in &results.remarks {
            let asked = question(survey, said.question.as_str());
            let asked = asked.and_then(|question| scope.text(question.text.as_ref())).unwrap_or_default();
            blocks.push(Block::Paragraph { content: vec![Inline::strong(asked)] });
            blocks.extend(said.remarks.iter().map(|remark| quote(scope, remark)));
        }
        blocks
    })
}

fn quote(scope: &Scope<'_>, remark: &Remark) -> Block {
    let recommends = remark
        .recommends
        .map(|answer| scope.phrase("answers-recommends", [("answer", of_ten(scope, answer).into())]));
    let by = [
        Some(remark.who.clone()),
        remark.on.map(|on| day(scope, on)),
        recommends,
        remark.critic.as_ref().and_then(|critic| call(scope, critic)),
    ];
    Block::Quote {
        blocks: paragraphs(&remark.text),
        by: by.into_iter().flatten().filter(|part| !part.is_empty()).collect(),
    }
}

/// "Ana Lima calls by Nov 24".
fn call(scope: &Scope<'_>, critic: &Critic) -> Option<String> {
    let due = day(scope, critic.due?);
    let owner = critic.owner.as_ref().map(|id| person(scope, id))?;
    Some(scope.phrase("answers-calls", [("who", owner.into()), ("due", due.into())]))
}
