//! Models as the files that a user writes, and as the typed records that are read from them.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use jiff::civil::Date;
use onramp::base::text::Source;
use onramp::base::value;
use onramp::base::yaml::{Read, read};
use onramp::engine::plan::{Holidays, Input, Unplanned, plan};
use onramp::model::playbook::Playbook;
use onramp::model::record::{HolidayCalendar, Intake, Onboarding, Provider, Team};
use onramp::model::schedule::Plan;

use super::model::{Calendar, Model};

/// `content/provider.yaml`.
pub(super) fn provider(calendar: &Calendar) -> String {
    format!(
        "schema: 1\nname: Norte TI\nlocale: en\ncalendar:\n  time_zone: America/Sao_Paulo\n  hours: {}\n  holidays: [XX]\n",
        hours(calendar)
    )
}

fn hours(calendar: &Calendar) -> String {
    let clock = |minute: u32| format!("{:02}:{:02}", minute / 60, minute % 60);
    let mut days = Vec::new();
    for (name, ranges) in ["mon", "tue", "wed", "thu", "fri", "sat", "sun"].iter().zip(&calendar.hours) {
        let ranges: Vec<String> =
            ranges.iter().map(|(from, to)| format!("\"{}-{}\"", clock(*from), clock(*to))).collect();
        if !ranges.is_empty() {
            days.push(format!("{name}: [{}]", ranges.join(", ")));
        }
    }
    format!("{{{}}}", days.join(", "))
}

/// `content/holidays/<code>.yaml`.
pub(super) fn holidays(days: &[Date]) -> String {
    let mut text = "schema: 1\ndays:\n".to_owned();
    days.iter().for_each(|day| writeln!(text, "  - {{date: {day}, name: Day off}}").unwrap());
    if days.is_empty() { "schema: 1\ndays: []\n".to_owned() } else { text }
}

/// `content/playbooks/<id>.yaml`, one phase for each step.
pub(super) fn playbook(id: &str, model: &Model) -> String {
    let mut text = format!("schema: 1\nid: {id}\ntitle: Random\nphases:\n");
    let mut step = 0;
    for task in &model.tasks {
        if task.step != step {
            step = task.step;
            writeln!(text, "  - id: p{step}\n    step: {step}\n    title: Step {step}\n    tasks:").unwrap();
        }
        let owner = if task.client { "client" } else { "technician" };
        let work = match task.duration {
            Some(duration) => format!("duration: {duration}"),
            None => "milestone: true".to_owned(),
        };
        write!(text, "      - {{id: {0}, title: {0}, owner: {owner}, {work}", task.id).unwrap();
        if !task.after.is_empty() {
            let links = task.after.iter().map(|link| {
                let lag = link.lag.map_or(String::new(), |lag| format!(", lag: {lag}"));
                let kind = serde_json::to_value(link.kind).unwrap();
                format!("{{task: {}, link: {}{lag}}}", model.tasks[link.task].id, kind.as_str().unwrap())
            });
            let links: Vec<String> = links.collect();
            write!(text, ", after: [{}]", links.join(", ")).unwrap();
        }
        text.push_str("}\n");
    }
    text
}

/// `intake.yaml` of a client whose site has the calendar with the holidays of a code.
pub(super) fn intake(model: &Model, code: &str) -> String {
    let mut text = "schema: 1\ncompany: {name: Padaria Aurora}\n".to_owned();
    if let Some(calendar) = &model.client {
        writeln!(text, "sites:\n  - id: matriz\n    name: Matriz\n    hours: {}", hours(calendar)).unwrap();
        writeln!(text, "    holidays: [{code}]").unwrap();
        if !calendar.closed.is_empty() {
            text.push_str("    closed:\n");
        }
        for (from, to) in &calendar.closed {
            writeln!(text, "      - {{from: {from}, to: {to}}}").unwrap();
        }
    }
    text.push_str("contacts:\n  - {id: ivo, name: Ivo Alves, email: ivo@padaria.example, for: [primary]}\n");
    text
}

/// `onboarding.yaml`, with more lines at its end.
pub(super) fn onboarding(playbook: &str, model: &Model, more: &str) -> String {
    let Model { hired, start, .. } = model;
    format!("schema: 1\nplaybook: {playbook}\nhired_on: {hired}\nstart: {start}\npeople: {{}}\n{more}")
}

/// The typed records of a client.
pub(super) struct Records {
    /// The playbook.
    pub(super) playbook: Playbook,
    /// Who we are.
    pub(super) provider: Provider,
    /// What the client is and has.
    pub(super) intake: Intake,
    /// What was agreed and done.
    pub(super) onboarding: Onboarding,
    /// Calendars of public holidays.
    pub(super) holidays: Holidays,
    /// The day that the plan is looked at.
    pub(super) as_of: Date,
}

impl Records {
    /// Reads texts of files; a text that has any fault is a fault of the test.
    pub(super) fn read(
        playbook: &str,
        provider: &str,
        intake: &str,
        onboarding: &str,
        as_of: Date,
    ) -> Records {
        Records {
            playbook: typed(playbook).value,
            provider: typed(provider).value,
            intake: typed(intake).value,
            onboarding: typed(onboarding).value,
            holidays: BTreeMap::new(),
            as_of,
        }
    }

    /// Adds a calendar of public holidays.
    pub(super) fn with_holidays(mut self, code: &str, text: &str) -> Records {
        self.holidays.insert(code.to_owned(), typed::<HolidayCalendar>(text));
        self
    }

    /// The records of a model, looked at on its first day.
    pub(super) fn of(model: &Model) -> Records {
        let records = Records::read(
            &playbook("random", model),
            &provider(&model.provider),
            &intake(model, "YY"),
            &onboarding("random", model, ""),
            model.hired,
        );
        let records = records.with_holidays("XX", &holidays(&model.provider.holidays));
        match &model.client {
            Some(client) => records.with_holidays("YY", &holidays(&client.holidays)),
            None => records,
        }
    }

    /// The plan.
    pub(super) fn try_plan(&self) -> Result<Plan, Unplanned> {
        let team = Team::default();
        plan(Input {
            playbook: &self.playbook,
            provider: &self.provider,
            team: &team,
            intake: &self.intake,
            onboarding: &self.onboarding,
            holidays: &self.holidays,
            as_of: value::Date(self.as_of),
        })
    }

    /// The plan, which there must be.
    pub(super) fn plan(&self) -> Plan {
        self.try_plan().unwrap()
    }
}

/// A record out of a text without faults.
pub(super) fn typed<T>(text: &str) -> Read<T>
where
    T: schemars::JsonSchema + serde::de::DeserializeOwned + Default,
{
    let read = read::<T>(&Source::new("test.yaml", text.to_owned()));
    assert!(read.diagnostics.is_empty(), "{:?}\n{text}", read.diagnostics);
    read.value
}
