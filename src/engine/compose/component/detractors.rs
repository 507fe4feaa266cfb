//! `{detractors}`: those who would not recommend us, with who calls and until when. Internal.

use super::planned::{day, plain_cell, table};
use super::register::person;
use super::results;
use super::{Scope, Trouble};
use crate::engine::answers::Critic;
use crate::model::document::{Block, Cell};

pub(super) use super::results::Options;

pub(super) fn lower(options: &Options, scope: &Scope<'_>) -> Result<Vec<Block>, Trouble> {
    results::each(options, scope, |results, _| {
        let rows = results.totals.critics.iter().map(|critic| row(scope, critic)).collect();
        let heads = [
            ("answers-who", 8),
            ("answers-recommend", 5),
            ("answers-on", 4),
            ("answers-owner", 6),
            ("answers-due", 4),
        ];
        table(scope, &heads, rows, true).into_iter().collect()
    })
}

/// Who it is, what was answered and when, who calls and until when.
pub(in crate::engine::compose) fn row(scope: &Scope<'_>, critic: &Critic) -> Vec<Cell> {
    let owner = critic.owner.as_ref().map(|id| person(scope, id));
    vec![
        plain_cell(&critic.who),
        plain_cell(of_ten(scope, critic.answer)),
        plain_cell(critic.on.map(|on| day(scope, on)).unwrap_or_default()),
        plain_cell(owner.unwrap_or_else(|| scope.word("answers-nobody"))),
        plain_cell(critic.due.map(|due| day(scope, due)).unwrap_or_default()),
    ]
}

/// "4 of 10".
pub(super) fn of_ten(scope: &Scope<'_>, answer: u8) -> String {
    scope.phrase("answers-of-ten", [("number", i64::from(answer).into())])
}
