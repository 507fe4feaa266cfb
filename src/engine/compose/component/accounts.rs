//! `{accounts}`: accounts that the take-over found, with what is to be said about each and what is done.

use jiff::ToSpan as _;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::pieces::{cell, lines};
use super::planned::{plain_cell, table};
use super::register::{action_cell, date, findings, name_of, or_words, site_name};
use super::{Scope, Trouble};
use crate::model::document::{Block, Cell, Inline};
use crate::model::record::AccountFinding;

/// An enabled account that nobody used for so many days is asked about.
const STALE_DAYS: i32 = 90;

/// Options of `{accounts}`.
#[derive(Debug, Default, Serialize, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub(super) struct Options {
    /// Which accounts; all where nothing is said.
    show: Option<Show>,
}

/// Which accounts.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
enum Show {
    /// Every account that was found.
    All,
    /// Those that may administer.
    Administrators,
    /// Those that may come in from outside.
    RemoteAccess,
}

pub(super) fn lower(options: &Options, scope: &Scope<'_>) -> Result<Vec<Block>, Trouble> {
    let show = options.show.unwrap_or(Show::All);
    let wanted = |account: &&AccountFinding| match show {
        Show::All => true,
        Show::Administrators => account.admin == Some(true),
        Show::RemoteAccess => account.remote_access == Some(true),
    };
    let found = findings(scope).map_or(&[][..], |findings| &findings.accounts);
    let accounts: Vec<&AccountFinding> = found.iter().filter(wanted).collect();
    let rows = accounts.iter().map(|account| row(scope, account)).collect();
    let heads = [
        ("reg-account", 7),
        ("reg-account-kind", 4),
        ("reg-groups", 6),
        ("reg-whose", 7),
        ("reg-remarks", 6),
        ("reg-action", 6),
    ];
    let Some(list) = table(scope, &heads, rows, true) else {
        let word = match (show, found.is_empty()) {
            (_, true) => "reg-accounts-none",
            (Show::RemoteAccess, false) => "reg-remote-none",
            (_, false) => "reg-admins-none",
        };
        return Ok(or_words(scope, None, word));
    };
    Ok(vec![Block::paragraph(summary(scope, &accounts)), list])
}

fn summary(scope: &Scope<'_>, accounts: &[&AccountFinding]) -> String {
    let number = |wanted: &dyn Fn(&AccountFinding) -> bool| -> usize {
        accounts.iter().filter(|account| wanted(account)).count()
    };
    scope.phrase(
        "reg-accounts-summary",
        [
            ("count", accounts.len().into()),
            ("stale", number(&|account| is_stale(scope, account)).into()),
            ("never", number(&|account| account.never_expires == Some(true)).into()),
            ("unexplained", number(&|account| account.explained.is_none()).into()),
            ("open", number(&|account| account.done_on.is_none() && needs_action(scope, account)).into()),
        ],
    )
}

fn row(scope: &Scope<'_>, account: &AccountFinding) -> Vec<Cell> {
    let place = match &account.system {
        Some(system) => name_of(scope, system),
        None => site_name(scope, account.site.as_ref()),
    };
    let name = Inline::Code { text: account.account.clone().unwrap_or_default() };
    let kind = account.kind.map(|kind| scope.word(&format!("reg-account-{}", kind.as_str())));
    let whose = match &account.explained {
        Some(text) => vec![Inline::text(text)],
        None => vec![Inline::strong(scope.word("reg-unexplained"))],
    };
    let settled = account.action.is_none() && account.done_on.is_none() && !needs_action(scope, account);
    vec![
        cell(lines(vec![vec![name], vec![Inline::text(place)]])),
        plain_cell(kind.unwrap_or_default()),
        plain_cell(account.groups.join(", ")),
        cell(whose),
        plain_cell(scope.formats.list(&remarks(scope, account))),
        if settled {
            plain_cell(scope.word("reg-keep"))
        } else {
            action_cell(scope, account.action.as_deref(), account.done_on)
        },
    ]
}

/// What a reader should notice: enabled or not, not used for long, a password that never expires.
fn remarks(scope: &Scope<'_>, account: &AccountFinding) -> Vec<String> {
    let state = account.enabled.map(|on| scope.word(if on { "reg-enabled" } else { "reg-disabled" }));
    let used = account.last_used.map(|day| {
        let day = date(scope, Some(day));
        scope.phrase(
            if is_stale(scope, account) { "reg-stale" } else { "reg-last-used" },
            [("date", day.into())],
        )
    });
    let never = (account.never_expires == Some(true)).then(|| scope.word("reg-never-expires"));
    [state, used, never].into_iter().flatten().collect()
}

fn is_stale(scope: &Scope<'_>, account: &AccountFinding) -> bool {
    let limit = scope.view.as_of.0.saturating_sub(STALE_DAYS.days());
    account.enabled == Some(true) && account.last_used.is_some_and(|day| day.0 < limit)
}

/// Somebody must decide: nobody can explain it, or it lies idle.
fn needs_action(scope: &Scope<'_>, account: &AccountFinding) -> bool {
    account.action.is_some() || account.explained.is_none() || is_stale(scope, account)
}
