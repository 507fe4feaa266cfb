//! `{risks}`: what may move the activation, out of the plan: what stands still, what has no room, and days off on the way.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::pieces::bullets;
use super::planned::who;
use super::{Scope, Trouble};
use crate::base::value::{Audience, Id};
use crate::model::document::Block;
use crate::model::schedule::{Plan, Side, Status, Task};

/// Options of `{risks}`.
#[derive(Debug, Default, Serialize, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub(super) struct Options {
    /// How many at most; 3 where nothing is said.
    #[schemars(range(min = 1, max = 20))]
    most: Option<usize>,
}

pub(super) fn lower(options: &Options, scope: &Scope<'_>) -> Result<Vec<Block>, Trouble> {
    let Some(plan) = &scope.view.plan else { return Ok(Vec::new()) };
    // A repeated task is one thing that may go wrong, however many items it has.
    let ahead: Vec<&Task> = plan
        .groups()
        .filter_map(|group| {
            let mut open = group.tasks.iter().filter(|task| task.is_open() && task.finish <= plan.finish);
            open.clone().find(|task| task.status == Status::Blocked).or_else(|| open.next())
        })
        .collect();
    let mut lines: Vec<String> = Vec::new();
    if let Some(promised) = plan.promised.filter(|promised| plan.forecast > *promised && !plan.is_live()) {
        let arguments = [
            ("promised", scope.formats.date_long(promised.0).into()),
            ("forecast", scope.formats.date_long(plan.forecast.0).into()),
        ];
        lines.push(scope.phrase("risk-late", arguments));
    }
    lines.extend(ahead.iter().filter(|task| task.status == Status::Blocked).map(|task| blocked(scope, task)));
    // In the hands of the client, and late, or with less than a day to spare: a day's delay there moves everything.
    let mut tight: Vec<&&Task> = ahead
        .iter()
        .filter(|task| task.side == Side::Client && task.status != Status::Blocked)
        .filter(|task| task.late || task.slack < i64::from(plan.day_minutes))
        .collect();
    tight.sort_by_key(|task| task.finish);
    lines.extend(tight.into_iter().map(|task| {
        let arguments = [
            ("task", scope.text(task.template.title.as_ref()).unwrap_or_default().to_owned().into()),
            ("who", who(scope, task).into()),
            ("date", scope.formats.date_weekday(task.finish.0).into()),
        ];
        scope.phrase(if task.late { "risk-overdue" } else { "risk-tight" }, arguments)
    }));
    lines.extend(holidays(scope, plan));
    lines.truncate(options.most.unwrap_or(3));
    Ok(bullets(lines.iter().map(String::as_str)).into_iter().collect())
}

/// Why a task stands still, and whose move it is.
fn blocked(scope: &Scope<'_>, task: &Task) -> String {
    let by = task.blocked.as_ref().and_then(|blocked| blocked.by.as_ref());
    let why = task.blocked.as_ref().and_then(|blocked| scope.text(blocked.why.as_ref()));
    let arguments = [
        ("task", scope.text(task.template.title.as_ref()).unwrap_or_default().to_owned().into()),
        ("who", by.map(|by| party(scope, by)).unwrap_or_default().into()),
        // The sentence has a full stop of its own.
        ("why", why.unwrap_or_default().trim_end_matches('.').to_owned().into()),
    ];
    scope.phrase(if why.is_some() { "risk-blocked-why" } else { "risk-blocked" }, arguments)
}

/// The name of a side or a vendor.
fn party(scope: &Scope<'_>, by: &Id) -> String {
    let view = scope.view;
    let name = match by.as_str() {
        "client" if view.audience == Audience::Client => Some(scope.word("risk-you")),
        "client" => view.intake.company.as_ref().and_then(|company| company.name.clone()),
        "provider" => view.provider.name.clone(),
        _ => view
            .intake
            .vendors
            .iter()
            .find(|vendor| vendor.id.as_ref() == Some(by))
            .and_then(|vendor| vendor.name.clone()),
    };
    name.unwrap_or_else(|| scope.word("risk-supplier"))
}

/// Public holidays between today and the activation.
fn holidays(scope: &Scope<'_>, plan: &Plan) -> Option<String> {
    let from = scope.view.as_of.max(plan.start);
    let days: Vec<String> = plan
        .days_off
        .iter()
        .filter(|(day, names)| (from..=plan.finish).contains(day) && !names.is_empty())
        .map(|(day, names)| {
            let names: Vec<&str> = names.iter().filter_map(|name| scope.text(Some(name))).collect();
            let day = scope.formats.day_short(day.0);
            if names.is_empty() { day } else { format!("{day} ({})", names.join(", ")) }
        })
        .collect();
    (!days.is_empty()).then(|| scope.phrase("risk-holidays", [("days", scope.formats.list(&days).into())]))
}
