//! A workspace of a few lines, for plans that are computed by hand.

use jiff::civil::{Date, date};
use onramp::model::schedule::Plan;

use super::yaml::Records;

const PROVIDER: &str = "schema: 1
name: Norte TI
calendar: {time_zone: America/Sao_Paulo, hours: {mon-fri: [\"09:00-12:00\", \"13:00-18:00\"]}, holidays: [XX]}
";

const INTAKE: &str = "schema: 1
company: {name: Padaria Aurora}
contacts: [{id: ivo, name: Ivo Alves, email: ivo@aurora.example, for: [primary]}]
";

const ONBOARDING: &str = "schema: 1
hired_on: 2026-11-03
start: 2026-11-09
";

/// A client with a playbook of one phase, of step 7.
pub(super) struct Case {
    pub(super) provider: String,
    pub(super) intake: String,
    pub(super) onboarding: String,
    pub(super) playbook: String,
    pub(super) holidays: String,
    pub(super) as_of: Date,
}

impl Case {
    /// Tasks, one a line: the inside of a flow mapping.
    pub(super) fn new(tasks: &[&str]) -> Case {
        let mut case = Case {
            provider: PROVIDER.to_owned(),
            intake: INTAKE.to_owned(),
            onboarding: ONBOARDING.to_owned(),
            playbook: "schema: 1\nid: standard\ntitle: Test\nphases:\n".to_owned(),
            holidays: "schema: 1\ndays: []\n".to_owned(),
            as_of: date(2026, 11, 9),
        };
        case.phase(7, tasks);
        case
    }

    /// One more phase.
    pub(super) fn phase(&mut self, step: u32, tasks: &[&str]) {
        self.playbook.push_str(&format!("  - id: p{step}\n    step: {step}\n    title: Test\n    tasks:\n"));
        for task in tasks {
            self.playbook.push_str(&format!("      - {{title: Test, {task}}}\n"));
        }
    }

    pub(super) fn intake(mut self, more: &str) -> Case {
        self.intake.push_str(more);
        self
    }

    pub(super) fn onboarding(mut self, more: &str) -> Case {
        self.onboarding.push_str(more);
        self
    }

    pub(super) fn off(mut self, days: &[&str]) -> Case {
        let days: Vec<String> = days.iter().map(|day| format!("  - {{date: {day}, name: Off}}\n")).collect();
        self.holidays = format!("schema: 1\ndays:\n{}", days.concat());
        self
    }

    pub(super) fn records(&self) -> Records {
        Records::read(&self.playbook, &self.provider, &self.intake, &self.onboarding, self.as_of)
            .with_holidays("XX", &self.holidays)
    }

    pub(super) fn plan(&self) -> Plan {
        self.records().plan()
    }

    /// The tasks as `id start finish`, with times.
    pub(super) fn times(&self) -> Vec<String> {
        let plan = self.plan();
        let time = |at: jiff::civil::DateTime| at.strftime("%m-%d %H:%M").to_string();
        plan.tasks
            .iter()
            .map(|task| format!("{} {} {}", task.id, time(task.starts_at), time(task.ends_at)))
            .collect()
    }

    /// The tasks as `id first-day last-day`.
    pub(super) fn days(&self) -> Vec<String> {
        self.plan().tasks.iter().map(|task| format!("{} {} {}", task.id, task.start, task.finish)).collect()
    }
}
