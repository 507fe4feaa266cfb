//! `{agenda}`: what a meeting goes through, with its minutes by the clock; or what was said of it, for the minutes.

use jiff::ToSpan as _;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::meeting::{
    Rule, activation_lines, attendee_lines, meeting_line, policy_lines, report_line, status_lines,
};
use super::pieces::one_line;
use super::pieces::{cell, lines};
use super::planned::strong_cell;
use super::{Scope, Trouble};
use crate::base::value::{Duration, Moment};
use crate::model::document::{Align, Block, Cell, Column, Inline, Table};

/// How long a kick-off is where nothing is said, in minutes.
const KICKOFF: u32 = 60;

/// Options of `{agenda}`.
#[derive(Debug, Default, Serialize, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub(super) struct Options {
    /// The meeting: its length and its hour are those of the record.
    #[schemars(required, extend("x-required" = true))]
    of: Option<Of>,
    /// With minutes, or without them once it is over; `plan` where nothing is said.
    form: Option<Form>,
    /// What it goes through, in order.
    #[schemars(required, extend("x-required" = true))]
    items: Vec<Item>,
}

/// A meeting of the record.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
enum Of {
    /// The kick-off.
    Kickoff,
    /// The training.
    Training,
}

/// What the agenda is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
enum Form {
    /// To go by: when, what, how long.
    Plan,
    /// To read afterwards: what, and what the record says of it.
    Record,
}

/// An item.
#[derive(Debug, Default, Serialize, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
struct Item {
    /// Its title.
    #[schemars(required, extend("x-required" = true))]
    title: Option<String>,
    /// How long it takes, in minutes. If the meeting is longer or shorter than all items together, all are stretched
    /// alike.
    #[schemars(range(min = 1, max = 240))]
    minutes: Option<u32>,
    /// What it is about, in Markdown.
    text: Option<String>,
    /// What the record says of it, under the text.
    show: Option<Show>,
}

/// What the record says.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
enum Show {
    /// Who comes.
    Attendees,
    /// What the client wants from its technology.
    Goals,
    /// Where the onboarding stands.
    Status,
    /// Regular meetings.
    Meetings,
    /// Regular reports.
    Reports,
    /// What staff may use machines for.
    InternalUse,
    /// Antivirus: product and scope.
    Antivirus,
    /// Anti-spam: product and scope.
    AntiSpam,
    /// Web hosting: provider and account.
    Hosting,
    /// The activation date that was promised, beside that of the plan.
    Activation,
    /// What the client expects of us.
    Expectations,
}

pub(super) fn lower(options: &Options, scope: &Scope<'_>) -> Result<Vec<Block>, Trouble> {
    let plan = options.form != Some(Form::Record);
    let (at, length) = meeting(options.of, scope);
    let planned: Vec<u32> = options.items.iter().map(|item| item.minutes.unwrap_or(5)).collect();
    let minutes = stretched(&planned, length);
    let mut gone = 0u32;
    let mut rows = Vec::new();
    for (item, minutes) in options.items.iter().zip(&minutes) {
        let content = content(item, scope)?;
        // What the record is silent of has nothing to be kept in the minutes.
        if !plan && content.len() < 2 {
            continue;
        }
        let mut row = Vec::new();
        if plan {
            row.extend(at.map(|at| cell(vec![Inline::text(clock(scope, at, gone))])));
        }
        row.push(cell(lines(content)));
        if plan {
            row.push(cell(vec![Inline::text(minutes.to_string())]));
        }
        gone += minutes;
        rows.push(row);
    }
    if rows.is_empty() {
        return Ok(Vec::new());
    }
    if plan {
        let mut row: Vec<Cell> = at.iter().map(|at| strong_cell(clock(scope, *at, gone))).collect();
        row.push(strong_cell(scope.word("agenda-end")));
        row.push(strong_cell(gone.to_string()));
        rows.push(row);
    }
    Ok(vec![Block::Table(agenda(scope, plan, at.is_some(), rows))])
}

fn agenda(scope: &Scope<'_>, plan: bool, hours: bool, rows: Vec<Vec<Cell>>) -> Table {
    let column = |share, align| Column { share, align };
    let mut columns = Vec::new();
    let mut heads = Vec::new();
    if plan && hours {
        columns.push(column(3, Align::Start));
        heads.push("agenda-when");
    }
    columns.push(column(20, Align::Start));
    heads.push(if plan { "agenda-item" } else { "agenda-noted" });
    if plan {
        columns.push(column(3, Align::End));
        heads.push("agenda-minutes");
    }
    let head = heads.into_iter().map(|word| vec![Inline::text(scope.word(word))]).collect();
    Table { caption: String::new(), columns, head, rows, row_heads: false }
}

/// When a meeting begins, and how long it is; `None` where its items say that.
fn meeting(of: Option<Of>, scope: &Scope<'_>) -> (Option<Moment>, Option<u32>) {
    let onboarding = &scope.view.onboarding;
    match of {
        Some(Of::Training) => {
            let training = onboarding.training.as_ref();
            (training.and_then(|training| training.at), training.and_then(|training| training.minutes))
        }
        Some(Of::Kickoff) | None => {
            let kickoff = onboarding.kickoff.as_ref();
            let minutes = kickoff.and_then(|kickoff| kickoff.minutes).unwrap_or(KICKOFF);
            (kickoff.and_then(|kickoff| kickoff.at), Some(minutes))
        }
    }
}

/// An item's title, its text and what the record says, a line each.
fn content(item: &Item, scope: &Scope<'_>) -> Result<Vec<Vec<Inline>>, Trouble> {
    let title = scope.plain(item.title.as_deref().unwrap_or_default())?;
    let mut out = vec![vec![Inline::strong(title)]];
    for block in scope.markdown(item.text.as_deref().unwrap_or_default())? {
        if let Block::Paragraph { content } = block {
            out.push(content);
        }
    }
    out.extend(item.show.map(|show| shown(show, scope)).unwrap_or_default());
    Ok(out)
}

fn shown(show: Show, scope: &Scope<'_>) -> Vec<Vec<Inline>> {
    let view = scope.view;
    let texts = |list: &[crate::base::value::LocalizedText]| -> Vec<Vec<Inline>> {
        let texts: Vec<String> =
            list.iter().filter_map(|text| scope.text(Some(text))).map(one_line).collect();
        if texts.is_empty() { Vec::new() } else { vec![vec![Inline::text(texts.join("; "))]] }
    };
    match show {
        Show::Attendees => attendee_lines(scope),
        Show::Goals => texts(&view.intake.goals),
        Show::Status => status_lines(scope),
        Show::Meetings => {
            view.onboarding.meetings.iter().filter_map(|one| meeting_line(scope, one)).collect()
        }
        Show::Reports => view.onboarding.reports.iter().filter_map(|one| report_line(scope, one)).collect(),
        Show::InternalUse => policy_lines(scope, Rule::InternalUse),
        Show::Antivirus => policy_lines(scope, Rule::Antivirus),
        Show::AntiSpam => policy_lines(scope, Rule::AntiSpam),
        Show::Hosting => policy_lines(scope, Rule::Hosting),
        Show::Activation => activation_lines(scope),
        Show::Expectations => texts(&view.intake.expectations),
    }
}

/// The hour at which an item begins.
fn clock(scope: &Scope<'_>, at: Moment, minutes: u32) -> String {
    let time = at.local.saturating_add(i64::from(minutes).minutes()).time();
    scope.formats.time(time).replace(' ', "\u{a0}")
}

/// Minutes that add up to `length`, in the proportions of the items, at least one each.
fn stretched(items: &[u32], length: Option<u32>) -> Vec<u32> {
    let sum: u32 = items.iter().sum();
    let count = u32::try_from(items.len()).unwrap_or(u32::MAX);
    let Some(length) = length.filter(|length| *length != sum && *length >= count && sum > 0) else {
        return items.to_vec();
    };
    let mut out: Vec<u32> = items.iter().map(|item| (item * length / sum).max(1)).collect();
    // What rounding took or gave is settled with the longest items.
    let mut order: Vec<usize> = (0..items.len()).collect();
    order.sort_by_key(|at| std::cmp::Reverse(items[*at]));
    let mut turn = order.iter().cycle();
    while let (total, Some(at)) = (out.iter().sum::<u32>(), turn.next()) {
        match total.cmp(&length) {
            std::cmp::Ordering::Equal => break,
            std::cmp::Ordering::Less => out[*at] += 1,
            std::cmp::Ordering::Greater if out[*at] > 1 => out[*at] -= 1,
            std::cmp::Ordering::Greater => {}
        }
    }
    out
}

/// The length of a meeting in words, for what speaks of it beside the agenda.
pub(super) fn length(scope: &Scope<'_>, minutes: u32) -> String {
    scope.duration(Duration::Working { weeks: 0, days: 0, minutes })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn minutes_add_up_to_the_length_of_the_meeting() {
        for items in [vec![5, 10, 5, 20, 20], vec![1, 1, 1], vec![30, 5, 5, 5]] {
            for length in [15, 30, 45, 60, 75, 90, 240] {
                let out = stretched(&items, Some(length));
                assert_eq!(out.iter().sum::<u32>(), length, "{items:?} {length}");
                assert!(out.iter().all(|minutes| *minutes > 0));
            }
        }
        assert_eq!(stretched(&[10, 30], Some(40)), [10, 30]);
        assert_eq!(stretched(&[10, 30], None), [10, 30]);
        assert_eq!(stretched(&[10, 10, 10], Some(2)), [10, 10, 10], "shorter than a minute each");
    }
}
