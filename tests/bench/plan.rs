//! How long planning takes, and how it grows with the number of tasks.

use std::time::Duration;

use jiff::civil::{Time, date};
use onramp::base::value::{Date, DaySpan, DeviceKind, HoursRange, Id, LinkKind, Scalar};
use onramp::engine::plan::{Holidays, Input, plan};
use onramp::model::playbook::{ForEach, Link, Phase, Playbook, TaskTemplate};
use onramp::model::record::{Calendar, Contact, Device, Intake, Inventory, Onboarding, Provider, Site, Team};

/// How many tasks stand behind each other.
const LAYERS: usize = 50;
/// How many devices a repeated task is done for.
const DEVICES: usize = 20;

/// A table of plans of 1,000 to 100,000 tasks.
pub(crate) fn table() {
    println!(
        "\n{:<44} {:>9} {:>9} {:>9} {:>9}",
        "plans: 3 links a task, groups, 2 calendars", "min ms", "median", "max", "growth"
    );
    let mut before: Option<Duration> = None;
    for count in [1_000, 10_000, 100_000] {
        let records = Records::new(count);
        let tasks = records.tasks();
        let mut times = super::repeat(|| {
            records.tasks();
        });
        times.sort();
        let median = times[times.len() / 2];
        let growth = before
            .map_or(String::new(), |before| format!("{:>9.1}x", median.as_secs_f64() / before.as_secs_f64()));
        let milliseconds = |time: &Duration| time.as_secs_f64() * 1000.0;
        println!(
            "{:<44} {:>9.1} {:>9.1} {:>9.1} {growth}",
            format!("{tasks} tasks"),
            times.first().map_or(0.0, milliseconds),
            milliseconds(&median),
            times.last().map_or(0.0, milliseconds),
        );
        before = Some(median);
    }
}

/// What a plan of about that many tasks is made from.
struct Records {
    playbook: Playbook,
    provider: Provider,
    intake: Intake,
    onboarding: Onboarding,
}

impl Records {
    fn new(count: usize) -> Records {
        let mut made = 0;
        let mut number = 0;
        let mut phases: Vec<Phase> = Vec::new();
        let mut layers: Vec<Vec<Id>> = Vec::new();
        for layer in 0..LAYERS {
            let mut phase = Phase { id: id(&format!("p{layer}")), step: Some(7), ..Phase::default() };
            let mut ids = Vec::new();
            while made < count * (layer + 1) / LAYERS {
                number += 1;
                let group = number % 40 == 0;
                made += if group { DEVICES } else { 1 };
                phase.tasks.push(task(number, group, &layers));
                ids.extend(id(&format!("t{number}")));
            }
            layers.push(ids);
            phases.push(phase);
        }
        let devices = (0..DEVICES).map(|number| Device {
            id: id(&format!("d{number}")),
            kind: Some(DeviceKind::Workstation),
            ..Device::default()
        });
        Records {
            playbook: Playbook { phases, ..Playbook::default() },
            provider: Provider {
                calendar: Some(Calendar {
                    hours: hours(&[(9, 12), (13, 18)]),
                    time_zone: parsed("America/Sao_Paulo"),
                    ..Calendar::default()
                }),
                ..Provider::default()
            },
            intake: Intake {
                sites: vec![Site { id: id("matriz"), hours: hours(&[(8, 17)]), ..Site::default() }],
                contacts: vec![Contact { id: id("ivo"), site: id("matriz"), ..Contact::default() }],
                inventory: Some(Inventory { devices: devices.collect(), ..Inventory::default() }),
                ..Intake::default()
            },
            onboarding: Onboarding {
                hired_on: Some(Date(date(2026, 11, 3))),
                start: Some(Date(date(2026, 11, 9))),
                ..Onboarding::default()
            },
        }
    }

    /// How many tasks the plan has.
    fn tasks(&self) -> usize {
        let made = plan(Input {
            playbook: &self.playbook,
            provider: &self.provider,
            team: &Team::default(),
            intake: &self.intake,
            onboarding: &self.onboarding,
            holidays: &Holidays::new(),
            as_of: Date(date(2026, 11, 12)),
        });
        made.map_or(0, |plan| plan.tasks.len())
    }
}

/// A task that waits for three of the layers before, most of them just before.
fn task(number: usize, group: bool, layers: &[Vec<Id>]) -> TaskTemplate {
    let mut after = Vec::new();
    for back in [1, 1, 2] {
        let layer = layers.len().checked_sub(back).and_then(|layer| layers.get(layer));
        let Some(layer) = layer.filter(|layer| !layer.is_empty()) else { continue };
        let one = layer[(number * 7 + after.len() * 31) % layer.len()].clone();
        let link = if number.is_multiple_of(9) { LinkKind::StartToStart } else { LinkKind::FinishToStart };
        let lag = if number.is_multiple_of(11) { parsed("2h") } else { None };
        after.push(Link { task: Some(one), link: Some(link), lag });
    }
    TaskTemplate {
        id: id(&format!("t{number}")),
        owner: Some(if number.is_multiple_of(5) { "client:ivo" } else { "technician" }.to_owned()),
        duration: parsed(["30m", "2h", "4h", "1d"][number % 4]),
        for_each: group.then(|| ForEach { devices: vec![DeviceKind::Workstation], ..ForEach::default() }),
        after,
        ..TaskTemplate::default()
    }
}

fn hours(ranges: &[(i8, i8)]) -> std::collections::BTreeMap<DaySpan, Vec<HoursRange>> {
    let time = |hour| Time::constant(hour, 0, 0, 0);
    let ranges = ranges.iter().map(|(from, to)| HoursRange { from: time(*from), to: time(*to) }).collect();
    parsed("mon-fri").map(|span| (span, ranges)).into_iter().collect()
}

fn id(text: &str) -> Option<Id> {
    parsed(text)
}

fn parsed<T: Scalar>(text: &str) -> Option<T> {
    T::parse(text).ok()
}
