//! What the components of meetings have in common: lines of the record, as an agenda and its minutes say them.

use super::Scope;
use super::pieces::one_line;
use super::wording::{names_of, person_name};
use crate::base::value::{Moment, Period, PeriodUnit, SystemKind};
use crate::model::document::Inline;
use crate::model::record::{Meeting, Policy, Report};
use crate::model::schedule::Plan;

/// "every 3 months".
pub(super) fn every(scope: &Scope<'_>, period: Period) -> String {
    let unit = match period.unit {
        PeriodUnit::Day => "every-day",
        PeriodUnit::Week => "every-week",
        PeriodUnit::Month => "every-month",
        PeriodUnit::Year => "every-year",
    };
    scope.phrase(unit, [("count", i64::from(period.count).into())])
}

/// "15 de fevereiro de 2027, 10:00".
pub(super) fn day_and_time(scope: &Scope<'_>, moment: Moment) -> String {
    format!("{}, {}", scope.formats.date_long(moment.local.date()), scope.formats.time(moment.local.time()))
}

/// A regular meeting: its title, how often, the first day, and who takes part.
pub(super) fn meeting_line(scope: &Scope<'_>, meeting: &Meeting) -> Option<Vec<Inline>> {
    let title = scope.text(meeting.title.as_ref())?;
    let mut parts = Vec::new();
    parts.extend(meeting.every.map(|period| every(scope, period)));
    if let Some(first) = meeting.first {
        parts.push(scope.phrase("meeting-first", [("date", day_and_time(scope, first).into())]));
    }
    let with = names_of(scope, &meeting.with);
    if !with.is_empty() {
        parts.push(scope.phrase("meeting-with", [("names", with.into())]));
    }
    Some(named(title, &parts))
}

/// A regular report: its name, how often, and who gets it.
pub(super) fn report_line(scope: &Scope<'_>, report: &Report) -> Option<Vec<Inline>> {
    let name = scope.text(report.name.as_ref())?;
    let mut parts = Vec::new();
    parts.extend(report.every.map(|period| every(scope, period)));
    let to = names_of(scope, &report.to);
    if !to.is_empty() {
        parts.push(scope.phrase("report-to", [("names", to.into())]));
    }
    Some(named(name, &parts))
}

/// A name with what is said of it.
fn named(name: &str, parts: &[String]) -> Vec<Inline> {
    let mut line = vec![Inline::strong(name)];
    if !parts.is_empty() {
        line.push(Inline::text(format!(": {}", parts.join("; "))));
    }
    line
}

/// A house rule of an agenda.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Rule {
    /// What staff may use machines for.
    InternalUse,
    /// Product and scope.
    Antivirus,
    /// Product and scope.
    AntiSpam,
    /// Provider and account.
    Hosting,
}

impl Rule {
    /// All of them, in the order of the process.
    pub(super) const ALL: [Rule; 4] = [Rule::InternalUse, Rule::Antivirus, Rule::AntiSpam, Rule::Hosting];

    /// The interface word of its name.
    pub(super) fn word(self) -> &'static str {
        match self {
            Rule::InternalUse => "policy-internal-use",
            Rule::Antivirus => "policy-antivirus",
            Rule::AntiSpam => "policy-anti-spam",
            Rule::Hosting => "policy-hosting",
        }
    }

    /// What the record says of it.
    pub(super) fn record<'v>(self, scope: &Scope<'v>) -> Option<&'v Policy> {
        let policies = scope.view.intake.policies.as_ref()?;
        match self {
            Rule::InternalUse => policies.internal_use.as_ref(),
            Rule::Antivirus => policies.antivirus.as_ref(),
            Rule::AntiSpam => policies.anti_spam.as_ref(),
            Rule::Hosting => policies.hosting.as_ref(),
        }
    }

    /// The kind of system that it is about.
    fn system(self) -> Option<SystemKind> {
        match self {
            Rule::InternalUse => None,
            Rule::Antivirus => Some(SystemKind::Antivirus),
            Rule::AntiSpam => Some(SystemKind::AntiSpam),
            Rule::Hosting => Some(SystemKind::Hosting),
        }
    }
}

/// What is said of a house rule: its text or where it stands; else which product the record knows, with its scope.
pub(super) fn policy_lines(scope: &Scope<'_>, rule: Rule) -> Vec<Vec<Inline>> {
    let mut out = Vec::new();
    let record = rule.record(scope);
    out.extend(
        record
            .and_then(|policy| scope.text(policy.text.as_ref()))
            .map(|text| vec![Inline::text(one_line(text))]),
    );
    if let Some(url) = record.and_then(|policy| policy.url.as_ref()) {
        out.push(vec![super::pieces::link(url.as_str().to_owned(), url.as_str())]);
    }
    if let Some(file) = record.and_then(|policy| policy.file.as_ref()) {
        let name = file.as_str().rsplit('/').next().unwrap_or_default().to_owned();
        out.push(vec![Inline::text(scope.phrase("policy-file", [("file", name.into())]))]);
    }
    if out.is_empty() {
        out.extend(products(scope, rule).into_iter().map(|line| vec![Inline::text(line)]));
    }
    let account = account(scope, rule).map(|line| vec![Inline::text(line)]);
    out.extend(account);
    if let Some(day) = record.and_then(|policy| policy.accepted_on) {
        let day = scope.formats.date_long(day.0);
        out.push(vec![Inline::text(scope.phrase("policy-accepted", [("date", day.into())]))]);
    }
    one_after_another(out)
}

/// Sentences in one line, so that an agenda stays on its page.
fn one_after_another(sentences: Vec<Vec<Inline>>) -> Vec<Vec<Inline>> {
    let mut line: Vec<Inline> = Vec::new();
    for sentence in sentences {
        if !line.is_empty() {
            line.push(Inline::text(" "));
        }
        line.extend(sentence);
    }
    if line.is_empty() { Vec::new() } else { vec![line] }
}

/// "Filtro Garoa (24 licences)".
fn products(scope: &Scope<'_>, rule: Rule) -> Vec<String> {
    let Some(kind) = rule.system() else { return Vec::new() };
    let systems = scope.view.intake.systems.iter().filter(|system| system.kind == Some(kind));
    systems
        .filter_map(|system| {
            let name = system.name.clone()?;
            Some(match system.seats {
                Some(seats) => {
                    let seats = ("count", i64::from(seats).into());
                    scope.phrase("policy-product", [("name", name.into()), seats])
                }
                None => name,
            })
        })
        .collect()
}

/// Where a site is hosted, and under which account: so that one can ask there.
fn account(scope: &Scope<'_>, rule: Rule) -> Option<String> {
    if rule != Rule::Hosting {
        return None;
    }
    let intake = &scope.view.intake;
    let system = intake.systems.iter().find(|system| system.kind == Some(SystemKind::Hosting))?;
    let vendor = intake.vendors.iter().find(|vendor| vendor.id.is_some() && vendor.id == system.vendor)?;
    let (name, account) = (vendor.name.clone()?, vendor.account.clone()?);
    Some(scope.phrase("policy-account", [("name", name.into()), ("account", account.into())]))
}

/// The activation: what was promised beside what the plan says, with a warning where they part.
pub(super) fn activation_lines(scope: &Scope<'_>) -> Vec<Vec<Inline>> {
    let view = scope.view;
    let promised = view.onboarding.target;
    let forecast = view.plan.as_ref().map(|plan| plan.forecast);
    let date = |day: crate::base::value::Date| scope.formats.date_long(day.0);
    let mut out = Vec::new();
    if let Some(day) = promised {
        out.push(vec![Inline::text(scope.phrase("activation-promised", [("date", date(day).into())]))]);
    }
    if let Some(day) = forecast {
        let live = view.plan.as_ref().is_some_and(Plan::is_live);
        let word = if live { "activation-reached" } else { "activation-forecast" };
        out.push(vec![Inline::text(scope.phrase(word, [("date", date(day).into())]))]);
    }
    if let (Some(promised), Some(forecast)) = (promised, forecast)
        && forecast > promised
    {
        out.push(vec![Inline::strong(scope.word("activation-parts"))]);
    }
    one_after_another(out)
}

/// Where the onboarding stands: the step, the tasks that are done, and what comes next.
pub(super) fn status_lines(scope: &Scope<'_>) -> Vec<Vec<Inline>> {
    let steps = &scope.view.standing.steps;
    let Some(plan) = &scope.view.plan else { return Vec::new() };
    let reached = crate::engine::gate::step(steps);
    let done = plan.tasks.iter().filter(|task| task.is_settled()).count();
    let line = scope.phrase(
        "status-line",
        [
            ("step", i64::from(reached).into()),
            ("name", scope.word(&format!("step-{reached}")).into()),
            ("done", done.into()),
            ("of", plan.tasks.len().into()),
        ],
    );
    vec![vec![Inline::text(line)]]
}

/// Who comes: names with what they do, a line a side.
pub(super) fn attendee_lines(scope: &Scope<'_>) -> Vec<Vec<Inline>> {
    let view = scope.view;
    let Some(kickoff) = &view.onboarding.kickoff else { return Vec::new() };
    let (mut ours, mut theirs) = (Vec::new(), Vec::new());
    for id in &kickoff.attendees {
        let Some(name) = person_name(scope, id) else { continue };
        let contact = view.intake.contacts.iter().find(|contact| contact.id.as_ref() == Some(id));
        let role = match contact {
            Some(contact) => scope.text(contact.role.as_ref()),
            None => view.person(id).and_then(|person| scope.text(person.role.as_ref())),
        };
        let said = role.map_or(name.clone(), |role| {
            scope.phrase("person-role", [("name", name.into()), ("role", role.to_owned().into())])
        });
        if contact.is_some() { theirs.push(said) } else { ours.push(said) }
    }
    let company = view.intake.company.as_ref().and_then(|company| company.name.clone());
    let sides = [(company, theirs), (view.provider.name.clone(), ours)];
    sides
        .into_iter()
        .filter(|(_, people)| !people.is_empty())
        .map(|(company, people)| {
            let people = people.join("; ");
            match company {
                Some(company) => vec![Inline::strong(company), Inline::text(format!(": {people}"))],
                None => vec![Inline::text(people)],
            }
        })
        .collect()
}
