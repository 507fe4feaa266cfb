//! Onramp and TaskJuggler, a project planner of many years, on the same random playbooks: each task must have the same
//! first and last working day.
//!
//! Each task is effort of a person of its own, who works by the calendar of its side: so nobody waits for anybody, and a
//! start is moved to working time, as Onramp does it.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::io::Write as _;
use std::process::Command;
use std::sync::Mutex;
use std::thread;

use jiff::ToSpan as _;
use jiff::civil::{Date, DateTime};
use onramp::base::value::{Duration, LinkKind};

use super::generate::{Taste, calendar, model};
use super::model::{Calendar, Model, minutes};
use super::random::Random;
use super::yaml;
use crate::workbench::Bench;

const TASTE: Taste = Taste {
    links: &[
        LinkKind::FinishToStart,
        LinkKind::FinishToStart,
        LinkKind::FinishToStart,
        LinkKind::StartToStart,
    ],
    calendar_days: false,
    all_links: false,
};

/// Providers, each with a calendar of its own, and how many plans each has.
const PROVIDERS: u64 = 30;
const PLANS: usize = 4;

/// First and last day of the tasks of several plans, by plan and id.
type Days = BTreeMap<(usize, String), (Date, Date)>;

/// The plans of a provider.
fn models(seed: u64) -> Vec<Model> {
    let mut random = Random::new(seed);
    let provider = calendar(&mut random);
    (0..PLANS).map(|_| model(&mut random, &TASTE, &provider)).collect()
}

/// What Onramp's program says of plans that stand in files.
fn onramp(models: &[Model]) -> Days {
    let bench = Bench::empty();
    bench.write("onramp.yaml", "schema: 1\n");
    bench.write("content/provider.yaml", &yaml::provider(&models[0].provider));
    bench.write("content/holidays/XX.yaml", &yaml::holidays(&models[0].provider.holidays));
    for (index, model) in models.iter().enumerate() {
        let (id, code) = (format!("p{index}"), format!("C{index}"));
        bench.write(&format!("content/playbooks/{id}.yaml"), &yaml::playbook(&id, model));
        if let Some(client) = &model.client {
            bench.write(&format!("content/holidays/{code}.yaml"), &yaml::holidays(&client.holidays));
        }
        bench.write(&format!("content/clients/{id}/intake.yaml"), &yaml::intake(model, &code));
        bench.write(&format!("content/clients/{id}/onboarding.yaml"), &yaml::onboarding(&id, model, ""));
    }
    let mut days = Days::new();
    for index in 0..models.len() {
        let ran = bench.succeed(&["plan", &format!("p{index}"), "--format", "json"]);
        let plan: serde_json::Value = serde_json::from_str(&ran.stdout).unwrap();
        for task in plan["tasks"].as_array().unwrap() {
            let day = |key: &str| task[key].as_str().unwrap().parse().unwrap();
            days.insert((index, task["id"].as_str().unwrap().to_owned()), (day("start"), day("finish")));
        }
    }
    days
}

/// What TaskJuggler says of the same plans; `until` is a day on which all are over.
fn taskjuggler(models: &[Model], until: Date) -> Days {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("plans.tjp");
    std::fs::write(&file, project(models, until)).unwrap();
    let ran = Command::new("tj3")
        .args(["--silent", "--no-color", "-o"])
        .arg(folder.path())
        .arg(&file)
        .output()
        .unwrap();
    let said = String::from_utf8_lossy(&ran.stderr);
    assert!(ran.status.success(), "{said}");
    let table = std::fs::read_to_string(folder.path().join("days.csv")).unwrap();
    let mut days = Days::new();
    for line in table.lines().skip(1) {
        let fields: Vec<&str> = line.split(';').map(|field| field.trim_matches('"')).collect();
        // Ids are those of the project's tree: `p0.t7`.
        let Some((plan, task)) = fields[0].split_once('.') else { continue };
        let time = |text: &str| DateTime::strptime("%Y-%m-%d %H:%M", text).unwrap();
        let (start, end) = (time(fields[1]), time(fields[2]));
        // Work that ends at 18:00 took part of that day; a milestone stands at the end of what it waits for.
        let last = end.checked_sub(1.minute()).unwrap().date();
        let first = if start == end { last } else { start.date() };
        days.insert((plan[1..].parse().unwrap(), task.to_owned()), (first, last));
    }
    // The points that stand for the first days of the steps.
    days.retain(|(_, task), _| task.starts_with('t'));
    days
}

/// The plans as one project of TaskJuggler's.
fn project(models: &[Model], until: Date) -> String {
    let provider = &models[0].provider;
    let first = models.iter().map(|model| model.hired.min(model.start)).min().unwrap();
    let mut text = format!("project plans \"Plans\" \"1\" {first} - {until} {{\n");
    text.push_str(
        "  timezone \"America/Sao_Paulo\"\n  timingresolution 15min\n  timeformat \"%Y-%m-%d %H:%M\"\n",
    );
    text.push_str(&hours(provider));
    text.push_str("}\n");
    provider.holidays.iter().for_each(|day| writeln!(text, "leaves holiday \"Day off\" {day}").unwrap());
    let mut tasks = String::new();
    for (index, model) in models.iter().enumerate() {
        writeln!(tasks, "task p{index} \"Plan\" {{").unwrap();
        writeln!(tasks, "  task hired \"Hired\" {{ start {} }}", model.hired).unwrap();
        writeln!(tasks, "  task begun \"Begun\" {{ start {} }}", model.start).unwrap();
        for task in &model.tasks {
            let mut depends = vec![if task.step <= 3 { "!hired" } else { "!begun" }.to_owned()];
            for link in &task.after {
                let onstart = if link.kind == LinkKind::StartToStart { " onstart" } else { "" };
                let gap = match link.lag {
                    None => String::new(),
                    Some(Duration::CalendarDays(days)) => format!(" gapduration {days}d"),
                    Some(lag) => format!(" gaplength {}min", minutes(lag, provider.day())),
                };
                depends.push(format!("!{} {{{onstart}{gap} }}", model.tasks[link.task].id));
            }
            let work = match task.duration {
                None => "milestone".to_owned(),
                Some(duration) => {
                    let person = format!("r{index}_{}", task.id);
                    writeln!(text, "resource {person} \"Person\" {{").unwrap();
                    if task.client && model.client.is_some() {
                        text.push_str(&person_hours(model.calendar(task)));
                    }
                    text.push_str("}\n");
                    format!("effort {}min allocate {person}", minutes(duration, provider.day()))
                }
            };
            writeln!(tasks, "  task {} \"Task\" {{ {work} depends {} }}", task.id, depends.join(", "))
                .unwrap();
        }
        tasks.push_str("}\n");
    }
    text.push_str(&tasks);
    text.push_str("taskreport days \"days\" {\n  formats csv\n  columns id, start, end\n  timeformat \"%Y-%m-%d %H:%M\"\n  timezone \"America/Sao_Paulo\"\n}\n");
    text
}

fn hours(calendar: &Calendar) -> String {
    let clock = |minute: u32| format!("{}:{:02}", minute / 60, minute % 60);
    let mut text = String::new();
    for (day, ranges) in ["mon", "tue", "wed", "thu", "fri", "sat", "sun"].iter().zip(&calendar.hours) {
        let ranges: Vec<String> =
            ranges.iter().map(|(from, to)| format!("{} - {}", clock(*from), clock(*to))).collect();
        let ranges = if ranges.is_empty() { "off".to_owned() } else { ranges.join(", ") };
        writeln!(text, "  workinghours {day} {ranges}").unwrap();
    }
    text
}

fn person_hours(calendar: &Calendar) -> String {
    let mut text = hours(calendar);
    calendar.holidays.iter().for_each(|day| writeln!(text, "  leaves holiday \"Day off\" {day}").unwrap());
    for (from, to) in &calendar.closed {
        writeln!(text, "  leaves holiday \"Closed\" {from} - {}", to.tomorrow().unwrap()).unwrap();
    }
    text
}

/// The plans that differ, each with the first tasks in which it does.
fn differing(ours: &Days, theirs: &Days) -> BTreeMap<usize, Vec<String>> {
    let mut plans: BTreeMap<usize, Vec<String>> = BTreeMap::new();
    let keys: std::collections::BTreeSet<_> = ours.keys().chain(theirs.keys()).collect();
    for key in keys {
        if ours.get(key) != theirs.get(key) {
            let text = format!("{}: Onramp {:?}, TaskJuggler {:?}", key.1, ours.get(key), theirs.get(key));
            plans.entry(key.0).or_default().push(text);
        }
    }
    plans
}

/// Whether TaskJuggler is there. CI must have it.
fn found() -> bool {
    let there = Command::new("tj3").arg("--version").output().is_ok();
    if !there {
        say("not compared: there is no tj3 (Debian's package tj3)");
        assert!(std::env::var_os("CI").is_none(), "CI compares plans with TaskJuggler");
    }
    there
}

/// Prints a line also where the test passes: the harness keeps back only what is printed by macros.
fn say(text: &str) {
    std::io::stderr().write_all(format!("{text}\n").as_bytes()).unwrap();
}

/// The end of the last task and some days, for TaskJuggler wants to know how long a project lasts.
fn over(days: &Days) -> Date {
    days.values().map(|(_, last)| *last).max().unwrap().checked_add(3.days()).unwrap()
}

#[test]
fn taskjuggler_gives_the_same_days() {
    if !found() {
        return;
    }
    let open = Mutex::new((1..=PROVIDERS).collect::<Vec<u64>>());
    let compared = Mutex::new((0, 0, Vec::new()));
    thread::scope(|scope| {
        for _ in 0..2 {
            scope.spawn(|| {
                loop {
                    let Some(seed) = open.lock().unwrap().pop() else { break };
                    let models = models(seed);
                    let ours = onramp(&models);
                    let theirs = taskjuggler(&models, over(&ours));
                    let differing = differing(&ours, &theirs);
                    let mut compared = compared.lock().unwrap();
                    compared.0 += models.len();
                    compared.1 += theirs.len();
                    compared.2.extend(differing.into_iter().map(|(plan, tasks)| (seed, plan, tasks)));
                }
            });
        }
    });
    let (plans, tasks, differing) = compared.into_inner().unwrap();
    say(&format!("{plans} plans, {tasks} tasks compared with TaskJuggler, {} differ", differing.len()));
    for (seed, plan, tasks) in &differing {
        say(&format!("seed {seed}, plan {plan}: {}", tasks[..tasks.len().min(3)].join("; ")));
    }
    assert!(plans >= 100 && tasks > 2_000, "{plans} plans, {tasks} tasks");
    assert!(differing.is_empty());
}

#[test]
fn a_plan_with_another_lag_differs() {
    if !found() {
        return;
    }
    let models = models(1);
    let ours = onramp(&models);
    let mut altered = models;
    // Three weeks before the last task that waits for another.
    let task = altered[2].tasks.iter_mut().rfind(|task| !task.after.is_empty()).unwrap();
    task.after[0].lag = Some(Duration::Working { weeks: 3, days: 0, minutes: 0 });
    let theirs = taskjuggler(&altered, over(&ours).checked_add(90.days()).unwrap());
    assert_eq!(differing(&ours, &theirs).keys().copied().collect::<Vec<_>>(), [2]);
}
