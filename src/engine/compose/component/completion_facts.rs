//! `{completion-facts}`: what the management tool is to know of a finished onboarding. Internal.

use super::planned::{day, who};
use super::{Scope, Trouble};
use crate::base::value::{Date, Duration};
use crate::engine::compose::component::coverage::{Covered, agents};
use crate::model::document::{Block, Fact, Inline};
use crate::model::schedule::Plan;

pub(super) use super::NoOptions as Options;

pub(super) fn lower(_: &Options, scope: &Scope<'_>) -> Result<Vec<Block>, Trouble> {
    let Some(plan) = &scope.view.plan else { return Ok(Vec::new()) };
    let mut items: Vec<Fact> = Vec::new();
    let mut add = |word: &str, value: Option<String>| {
        if let Some(value) = value.filter(|value| !value.is_empty()) {
            let name = vec![Inline::text(scope.word(word))];
            items.push(Fact { name, value: vec![Inline::text(value)] });
        }
    };
    let view = scope.view;
    let long = |date: Date| scope.formats.date_long(date.0);
    let company = view.intake.company.as_ref();
    let live = plan.is_live().then_some(plan.finish);
    add("record-client", company.and_then(|company| company.legal_name.clone().or(company.name.clone())));
    add("record-id", Some(view.client.to_string()));
    add("record-tax-id", company.and_then(|company| company.tax_id.as_ref()).map(ToString::to_string));
    add("record-level", view.level().and_then(|level| scope.text(level.name.as_ref())).map(str::to_owned));
    add("record-agreement", agreement(scope));
    add("record-live", live.map(long));
    add("record-sla-start", live.map(long));
    add("record-promised", plan.promised.map(long));
    add("record-manager", view.account_manager().and_then(|person| person.name.clone()));
    let technician = view.onboarding.people.iter().find(|(role, _)| role.as_str() == "technician");
    add("record-technician", technician.and_then(|(_, id)| view.person(id)?.name.clone()));
    add("record-agents", machines(scope, plan));
    add("record-hours", hours(scope, plan));
    let done_by = plan.tasks.iter().find(|task| task.id.as_str() == "readiness-check");
    add(
        "record-checked",
        done_by.filter(|task| !task.is_open()).map(|task| {
            let arguments = [("who", who(scope, task).into()), ("day", day(scope, task.finish).into())];
            scope.phrase("record-by", arguments)
        }),
    );
    Ok(if items.is_empty() { Vec::new() } else { vec![Block::Facts { items }] })
}

/// "1.0, signed on 6 November 2026": the later of both signatures.
fn agreement(scope: &Scope<'_>) -> Option<String> {
    let sla = scope.view.onboarding.sla.as_ref()?;
    let signed = sla.signed.as_ref()?;
    let on = signed.provider.as_ref()?.on?.max(signed.client.as_ref()?.on?);
    let version = sla.version.clone().unwrap_or_else(|| "1".to_owned());
    let arguments = [("version", version.into()), ("on", scope.formats.date_long(on.0).into())];
    Some(scope.phrase("record-signed", arguments))
}

fn machines(scope: &Scope<'_>, plan: &Plan) -> Option<String> {
    let lines = agents(scope, plan).into_iter().map(|Covered { word, done, of }| {
        let what = scope.word(word);
        scope.phrase(
            "record-of",
            [("what", what.into()), ("done", i64::from(done).into()), ("of", i64::from(of).into())],
        )
    });
    let lines: Vec<String> = lines.collect();
    (!lines.is_empty()).then(|| lines.join("; "))
}

/// The hands-on time that was typed, and the time that was planned for the same tasks.
fn hours(scope: &Scope<'_>, plan: &Plan) -> Option<String> {
    let (mut spent, mut planned) = (0_u32, 0_u32);
    for (id, progress) in &scope.view.onboarding.tasks {
        let Some(Duration::Working { weeks: 0, days: 0, minutes }) = progress.spent else { continue };
        spent += minutes;
        planned += plan.tasks.iter().find(|task| task.id == *id).map_or(0, |task| task.effort);
    }
    let time = |minutes| scope.duration(Duration::Working { weeks: 0, days: 0, minutes });
    (spent > 0).then(|| {
        let arguments = [("spent", time(spent).into()), ("planned", time(planned).into())];
        scope.phrase("record-spent", arguments)
    })
}
