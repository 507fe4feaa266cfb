//! Which client needs us most.

use std::cmp::Reverse;

use super::super::ClientResult;
use super::{Party, Summary};
use crate::base::value::Date;

/// A client's place among all: what is smaller comes first.
///
/// Worst first means, in this order: a client whose documents can't be written, for nobody gets anything; one whose
/// activation will be later than promised, the longest delay first, for that is what the client will remember; one with
/// late tasks, the most first; one that waits for us, the longest first, for that is in our own hands; then one that waits
/// for a third party, which we can push, and one that waits for the client; then whoever has the nearest date. Names decide
/// between equals.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Rank {
    group: u8,
    worse: Reverse<(i64, usize)>,
    next: Option<Date>,
}

impl Rank {
    /// The rank of a client; `broken` where nothing could be written for it.
    pub fn of(client: &ClientResult, broken: bool) -> Rank {
        let summary = &client.summary;
        let (group, worse) = match () {
            () if broken => (0, (0, 0)),
            () if summary.delay() > 0 => (1, (summary.delay(), summary.late.len())),
            () if !summary.late.is_empty() => (2, (0, summary.late.len())),
            () => waiting(summary),
        };
        Rank { group, worse: Reverse(worse), next: summary.next.as_ref().map(|next| next.on) }
    }
}

fn waiting(summary: &Summary) -> (u8, (i64, usize)) {
    match &summary.waiting {
        Some(ball) => match ball.side {
            Party::Provider => (3, (ball.days, 0)),
            Party::ThirdParty => (4, (ball.days, 0)),
            Party::Client => (5, (ball.days, 0)),
        },
        None => (6, (0, 0)),
    }
}
