//! The playbook that comes with the program, for clients with nothing, with one device and with sixty.
//!
//! `tests/fixtures/plans` hold the tasks with their days; `ONRAMP_BLESS=1` writes them anew.

use std::collections::BTreeSet;
use std::fmt::Write as _;
use std::path::Path;

use jiff::civil::{Date, date};

use crate::workbench::Bench;

/// Monday of a week without holidays.
const START: &str = "2026-11-09";

/// A workspace with one client, whose playbook is the embedded one.
fn bench(intake: &str) -> Bench {
    let bench = Bench::empty();
    bench.write("onramp.yaml", "schema: 1\n");
    let hours = "{mon-fri: [\"09:00-12:00\", \"13:00-18:00\"]}";
    bench.write(
        "content/provider.yaml",
        &format!("schema: 1\nname: Norte TI\nlocale: en\ncalendar: {{hours: {hours}}}\n"),
    );
    let services =
        std::fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("content/services.yaml")).unwrap();
    bench.write("content/services.yaml", &services);
    bench.write("content/clients/aurora/intake.yaml", intake);
    bench.write(
        "content/clients/aurora/onboarding.yaml",
        &format!("schema: 1\nhired_on: 2026-11-03\nstart: {START}\n"),
    );
    bench
}

const NOTHING: &str = "schema: 1
company: {name: Padaria Aurora}
contacts: [{id: ivo, name: Ivo Alves, email: ivo@aurora.example, for: [primary]}]
";

const SERVICES: &str = "services: [helpdesk, monitoring, backup, antivirus, patching, network, m365, email-security, projects, consulting]\n";

fn one() -> String {
    format!(
        "{NOTHING}{SERVICES}inventory: {{devices: [{{id: pc, kind: workstation, make: Dell, model: OptiPlex}}]}}\n"
    )
}

/// Sixty devices of all kinds, two sites, and some of all else that tasks are repeated for.
fn sixty() -> String {
    let mut text =
        format!("{NOTHING}{SERVICES}sites: [{{id: centro, name: Centro}}, {{id: norte, name: Norte}}]\n");
    text.push_str("inventory:\n  devices:\n");
    let kinds = [
        ("server", 3),
        ("workstation", 28),
        ("laptop", 12),
        ("mobile", 3),
        ("vm", 2),
        ("firewall", 2),
        ("router", 1),
        ("switch", 3),
        ("access-point", 3),
        ("printer", 2),
        ("nas", 1),
    ];
    for (kind, count) in kinds {
        for number in 1..=count {
            writeln!(text, "    - {{id: {kind}-{number}, kind: {kind}, make: Dell, model: Example}}")
                .unwrap();
        }
    }
    text.push_str("credentials:\n");
    for id in ["server-1", "server-2", "firewall-1", "switch-1"] {
        writeln!(text, "  - {{id: admin-{id}, covers: [{id}], account: admin, vault: \"op://Aurora/{id}\", rotate: true}}").unwrap();
    }
    text.push_str(
        "  - {id: kept, covers: [nas-1], account: admin, vault: \"op://Aurora/nas\", rotate: false}\n",
    );
    text.push_str("vendors:\n  - {id: isp, kind: isp, name: Fibra Sul}\n  - {id: dell, kind: hardware-warranty, name: Dell}\n");
    text.push_str("domains:\n  - {name: aurora.example, registrar: Registro.br}\n");
    text
}

/// The tasks of the client's plan: step, id, first and last day.
fn tasks(bench: &Bench) -> Vec<(u64, String, Date, Date)> {
    let ran = bench.succeed(&["plan", "aurora", "--format", "json"]);
    let plan: serde_json::Value = serde_json::from_str(&ran.stdout).unwrap();
    let tasks = plan["tasks"].as_array().unwrap().iter().map(|task| {
        let text = |key: &str| task[key].as_str().unwrap();
        (
            task["step"].as_u64().unwrap(),
            text("id").to_owned(),
            text("start").parse().unwrap(),
            text("finish").parse().unwrap(),
        )
    });
    tasks.collect()
}

fn compare(name: &str, tasks: &[(u64, String, Date, Date)]) {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(format!("tests/fixtures/plans/{name}.txt"));
    let mut found = String::new();
    for (step, id, start, finish) in tasks {
        writeln!(found, "{step:02} {start} {finish} {id}").unwrap();
    }
    if std::env::var_os("ONRAMP_BLESS").is_some() {
        std::fs::create_dir_all(path.parent().unwrap()).unwrap();
        std::fs::write(&path, &found).unwrap();
    }
    let expected = std::fs::read_to_string(&path).unwrap_or_default().replace("\r\n", "\n");
    assert_eq!(found, expected, "{name}");
}

/// The last day of steps 4 to 9.
fn active(tasks: &[(u64, String, Date, Date)]) -> Date {
    tasks.iter().filter(|task| (4..=9).contains(&task.0)).map(|task| task.3).max().unwrap()
}

/// What any client's plan has.
fn complete(tasks: &[(u64, String, Date, Date)]) {
    let steps: BTreeSet<u64> = tasks.iter().map(|task| task.0).collect();
    assert_eq!(steps, (1..=10).collect());
    let ids: BTreeSet<&str> = tasks.iter().map(|task| task.1.as_str()).collect();
    assert_eq!(ids.len(), tasks.len());
    for id in [
        "intake-complete",
        "sla-signed",
        "kickoff",
        "plan-approved",
        "go-live",
        "review-90",
        "onboarding-complete",
    ] {
        assert!(ids.contains(id), "{id}");
    }
}

#[test]
fn the_standard_playbook_has_ten_steps_and_more_than_sixty_tasks() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("content/playbooks/standard.yaml");
    let playbook: onramp::model::playbook::Playbook =
        super::yaml::typed(&std::fs::read_to_string(path).unwrap()).value;
    let steps: BTreeSet<u32> = playbook.phases.iter().filter_map(|phase| phase.step).collect();
    assert_eq!(steps, (1..=10).collect());
    assert!(playbook.phases.iter().map(|phase| phase.tasks.len()).sum::<usize>() >= 60);
}

#[test]
fn a_client_without_devices_and_services_has_a_plan() {
    let tasks = tasks(&bench(NOTHING));
    complete(&tasks);
    compare("standard-0", &tasks);
    assert_eq!(active(&tasks), date(2026, 11, 12), "four business days");
}

#[test]
fn a_client_with_one_device_and_all_services_is_live_within_a_week() {
    let tasks = tasks(&bench(&one()));
    complete(&tasks);
    assert!(tasks.len() >= 60, "{}", tasks.len());
    compare("standard-1", &tasks);
    assert_eq!(active(&tasks), date(2026, 11, 13), "five business days");
}

#[test]
fn a_client_with_sixty_devices_has_a_task_for_each() {
    let tasks = tasks(&bench(&sixty()));
    complete(&tasks);
    compare("standard-60", &tasks);
    let of = |id: &str| {
        tasks.iter().filter(|task| task.1.split_once('/').is_some_and(|(own, _)| own == id)).count()
    };
    // Servers, workstations, laptops, mobiles and virtual machines.
    assert_eq!(of("rmm-agents"), 3 + 28 + 12 + 3 + 2);
    assert_eq!(of("antivirus-rollout"), 3 + 28 + 12);
    assert_eq!((of("review-firewall"), of("network-configs")), (2 + 1, 2 + 1 + 3 + 3));
    assert_eq!((of("rotate-passwords"), of("vendor-contacts"), of("register-web")), (4, 2, 1));
    // Items are worked side by side: more of them make more work, and no longer plan.
    assert_eq!(active(&tasks), date(2026, 11, 13), "five business days");
}
