//! `{timeline}`: phases, tasks and milestones as bars over days, with the same as a table beside it.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::planned::{
    group_state, groups_of, phase_title, plain_cell, progress, span, strong_cell, table, title, wanted,
};
use super::{Scope, Trouble};
use crate::base::value::{Date, Id};
use crate::model::document::{Block, Cell, RowKind, Timeline, TimelineRow, TimelineWords};
use crate::model::schedule::{Group, Plan, Side, Status};

/// Options of `{timeline}`.
#[derive(Debug, Default, Serialize, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub(super) struct Options {
    /// Only these phases, by their ids in the playbook; all where nothing is said.
    #[schemars(extend("x-one-or-many" = true))]
    phases: Vec<String>,
    /// Only phases of these steps; all where nothing is said.
    #[schemars(extend("x-one-or-many" = true))]
    steps: Vec<u32>,
    /// Which tasks stand below the phases; `client` where nothing is said.
    show: Option<Show>,
}

/// Which tasks are shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
enum Show {
    /// Phases only.
    Phases,
    /// The client's own tasks, and milestones.
    Client,
    /// All tasks.
    All,
}

/// A row with what the table says of it.
struct Row {
    chart: TimelineRow,
    state: String,
}

pub(super) fn lower(options: &Options, scope: &Scope<'_>) -> Result<Vec<Block>, Trouble> {
    let Some(plan) = &scope.view.plan else { return Ok(Vec::new()) };
    let phases = &scope.view.playbook.phases;
    let known: Vec<&str> = phases.iter().filter_map(|phase| Some(phase.id.as_ref()?.as_str())).collect();
    if let Some(found) = options.phases.iter().find(|named| !known.contains(&named.as_str())) {
        return Err(Trouble::Unknown { what: "phase", found: found.clone(), known: known.join(", ") });
    }
    let chosen = |id: &Id| options.phases.is_empty() || options.phases.iter().any(|name| name == id.as_str());
    let mut rows = Vec::new();
    for (index, phase) in plan.phases.iter().enumerate() {
        if !chosen(&phase.id) || !wanted(&options.steps, phase.step) {
            continue;
        }
        let groups: Vec<Group<'_>> = groups_of(plan, index).filter(|group| shown(options, group)).collect();
        let tasks = plan.tasks.iter().filter(|task| task.phase == index);
        rows.push(Row {
            chart: TimelineRow {
                kind: RowKind::Phase,
                label: phase_title(scope, phase).to_owned(),
                from: phase.start,
                to: phase.finish,
                critical: tasks.clone().any(|task| task.critical && task.is_open()),
                progress: phase.progress,
                client: false,
                stopped: false,
            },
            state: progress(scope, usize::from(phase.progress), phase.start),
        });
        rows.extend(groups.iter().map(|group| row(scope, group)));
    }
    let (Some(from), Some(to)) =
        (rows.iter().map(|row| row.chart.from).min(), rows.iter().map(|row| row.chart.to).max())
    else {
        return Ok(Vec::new());
    };
    let cells: Vec<Vec<Cell>> = rows.iter().map(|row| cells(scope, row)).collect();
    let heads = [("plan-what", 12), ("plan-when", 6), ("plan-state", 4)];
    let chart = chart(scope, plan, rows, from, to);
    Ok([Block::Timeline(Box::new(chart))].into_iter().chain(table(scope, &heads, cells, true)).collect())
}

fn shown(options: &Options, group: &Group<'_>) -> bool {
    let task = group.first();
    match options.show.unwrap_or(Show::Client) {
        Show::Phases => false,
        Show::Client => task.side == Side::Client || task.is_milestone(),
        Show::All => true,
    }
}

fn row(scope: &Scope<'_>, group: &Group<'_>) -> Row {
    let task = group.first();
    let status = group.status();
    let share = group.share();
    Row {
        chart: TimelineRow {
            kind: if task.is_milestone() { RowKind::Milestone } else { RowKind::Task },
            label: title(scope, group),
            from: group.start(),
            to: group.finish(),
            critical: group.critical() && group.tasks.iter().any(|task| task.is_open()),
            progress: u8::try_from(share.done * 100 / share.of.max(1)).unwrap_or(100),
            client: task.side == Side::Client,
            stopped: matches!(status, Status::Blocked | Status::NotDone),
        },
        state: group_state(scope, group),
    }
}

fn cells(scope: &Scope<'_>, row: &Row) -> Vec<Cell> {
    let name = match row.chart.kind {
        RowKind::Phase => strong_cell(row.chart.label.clone()),
        RowKind::Task | RowKind::Milestone => plain_cell(&row.chart.label),
    };
    vec![name, plain_cell(span(scope, row.chart.from, row.chart.to)), plain_cell(&row.state)]
}

fn chart(scope: &Scope<'_>, plan: &Plan, rows: Vec<Row>, from: Date, to: Date) -> Timeline {
    let seen = |day: &Date| (from..=to).contains(day);
    // The promised day belongs to the picture where it lies a little beyond the last bar.
    let near = plan.promised.filter(|day| *day > to && (day.0 - to.0).get_days() <= 14);
    let to = near.unwrap_or(to);
    let today = Some(scope.view.as_of).filter(seen);
    let promised = plan.promised.filter(|day| seen(day) || near == Some(*day));
    let phases = rows.iter().filter(|row| row.chart.kind == RowKind::Phase).count();
    let words = TimelineWords {
        today: scope.word("timeline-today"),
        promised: scope.word("timeline-promised"),
        provider: scope.word("timeline-provider"),
        client: scope.word("timeline-client"),
        critical: scope.word("timeline-critical"),
        done: scope.word("timeline-done"),
        milestone: scope.word("timeline-milestone"),
        day_off: scope.word("timeline-day-off"),
        stopped: scope.word("timeline-stopped"),
        continued: scope.word("timeline-continued"),
    };
    Timeline {
        title: scope.word("timeline-title"),
        description: scope.phrase(
            "timeline-description",
            [
                ("from", scope.formats.date_long(from.0).into()),
                ("to", scope.formats.date_long(to.0).into()),
                ("phases", phases.into()),
                ("rows", (rows.len() - phases).into()),
                ("finish", scope.formats.date_long(plan.finish.0).into()),
            ],
        ),
        from,
        to,
        today,
        promised,
        days_off: plan.days_off.keys().copied().filter(|day| (from..=to).contains(day)).collect(),
        rows: rows.into_iter().map(|row| row.chart).collect(),
        words,
    }
}
