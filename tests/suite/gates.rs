//! The eight gates, each with four records: one fact short (a state, exit 0), one that contradicts it (an error), one that
//! passes, and one in which something came up after it was passed: a gate never looks back.

use std::path::Path;

use serde_json::Value;

use crate::workbench::{Bench, copy};

const INTAKE: &str = "content/clients/acme/intake.yaml";
const ONBOARDING: &str = "content/clients/acme/onboarding.yaml";

/// A client of whom everything is known, with nothing agreed yet.
pub(crate) fn acme() -> Bench {
    let bench = Bench::empty();
    copy(&Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/diagnostics/base"), &bench.path(""));
    let legal = "legal_name: Northfield IT, Inc.\ntax_id: \"12-3456789\"\n";
    bench.write("content/provider.yaml", &format!("{}{legal}", bench.text("content/provider.yaml")));
    let own = "  name: Acme Ltd\n  legal_name: Acme, Ltd.\n  tax_id: \"98-7654321\"\n";
    bench.replace(INTAKE, "  name: Acme Ltd\n", own);
    bench
}

/// The agreement as it is signed: reviewed, then signed by both.
const SIGNED: &str = "sla: {version: \"1.0\", reviewed: {by: Paula Nunes, on: 2026-11-05, of: 7f3a9c4e21b0}, signed: {provider: {name: Ana Lima, on: 2026-11-06}, client: {name: Helen Park, on: 2026-11-06}}}\n";

const COMPLETED: &str = "intake_completed_on: 2026-11-04\n";
const WELCOMED: &str = "sent: [{kind: welcome, version: 1, on: 2026-11-06, to: helen}]\n";
const MET: &str = "kickoff: {at: 2026-11-09T10:00, attendees: [helen, ana], shared_on: 2026-11-10}\n";
const TRAINED: &str = "training: {at: 2026-11-12T14:00, minutes: 40, form: webinar}\n";

/// Writes the record of what was agreed.
fn agreed(bench: &Bench, facts: &[&str]) {
    let head = "schema: 1\nplaybook: standard\nhired_on: 2026-11-03\nstart: 2026-11-09\ntarget: 2026-12-18\naccount_manager: ana\npeople: {technician: bruno}\n";
    bench.write(ONBOARDING, &format!("{head}{}", facts.concat()));
}

/// A gap in an intake that was complete.
fn open_a_gap(bench: &Bench) {
    bench.replace(INTAKE, "emergency: {call: [omar], ", "emergency: {");
}

/// The client in `onramp status`, on a day.
fn status(bench: &Bench, day: &str) -> Value {
    let output = bench.command(&["status", "--format", "json", "--as-of", day]).output().unwrap();
    let all: Value = serde_json::from_slice(&output.stdout).unwrap();
    all[0].clone()
}

/// What keeps a gate closed; nothing where it is open.
fn missing(status: &Value, gate: &str) -> Vec<String> {
    let gates = status["gates"].as_array().unwrap();
    let gate = gates.iter().find(|one| one["id"] == gate).unwrap();
    gate["missing"].as_array().unwrap().iter().map(|path| path.as_str().unwrap().to_owned()).collect()
}

/// The state of a document and who may read it.
fn document(status: &Value, kind: &str) -> (String, String) {
    let documents = status["documents"].as_array().unwrap();
    let found = documents.iter().find(|one| one["kind"] == kind).unwrap();
    let text = |name: &str| found[name].as_str().unwrap().to_owned();
    (text("state"), text("audience"))
}

/// The codes of what `check` says on a day, with its exit status.
fn check(bench: &Bench, day: &str) -> (i32, Vec<String>) {
    let output = bench.command(&["check", "--format", "json", "--as-of", day]).output().unwrap();
    let found: Value = serde_json::from_slice(&output.stdout).unwrap();
    let codes = found.as_array().unwrap().iter().map(|one| one["code"].as_str().unwrap().to_owned());
    (output.status.code().unwrap(), codes.collect())
}

const NOW: &str = "2026-11-22";

/// Demands that a record is only short of something: no error, and the gate names what it waits for.
fn is_short(bench: &Bench, gate: &str, of: &str) -> Value {
    let (exit, codes) = check(bench, NOW);
    assert!(exit == 0 && codes.iter().all(|code| !code.starts_with('E')), "{gate}: {codes:?}");
    let status = status(bench, NOW);
    let missing = missing(&status, gate);
    assert!(missing.iter().any(|path| path == of), "{gate} waits for {missing:?}, not for {of}");
    status
}

/// Demands that a record is wrong.
fn contradicts(bench: &Bench, code: &str) {
    let (exit, codes) = check(bench, NOW);
    assert!(exit == 1 && codes.iter().any(|one| one == code), "{code} is not among {codes:?}");
}

/// Demands that a gate is open and nothing is an error.
fn is_open(bench: &Bench, gate: &str, on: &str) -> (Value, Vec<String>) {
    let (exit, codes) = check(bench, on);
    assert!(exit == 0 && codes.iter().all(|code| !code.starts_with('E')), "{gate}: {codes:?}");
    let status = status(bench, on);
    assert_eq!(missing(&status, gate), Vec::<String>::new(), "{gate}");
    (status, codes)
}

/// Progress of all tasks up to a step, on a day on which they can be done.
fn done_up_to(bench: &Bench, step: u64, but: &[&str]) -> String {
    let output = bench.command(&["plan", "acme", "--format", "json", "--as-of", NOW]).output().unwrap();
    let plan: Value = serde_json::from_slice(&output.stdout).unwrap();
    let mut lines = vec!["tasks:".to_owned()];
    for task in plan["tasks"].as_array().unwrap() {
        let id = task["id"].as_str().unwrap();
        if task["step"].as_u64().unwrap() > step || task["status"] == "done" || but.contains(&id) {
            continue;
        }
        lines.push(match id {
            "go-live" => format!("  {id}: {{done_on: 2026-11-16, by: ana}}"),
            "test-alerts" => format!("  {id}: {{done_on: 2026-11-13, by: bruno, evidence: files/alert.txt}}"),
            _ => format!("  {id}: {{done_on: 2026-11-13}}"),
        });
    }
    bench.write("content/clients/acme/files/alert.txt", "The alert came at 10:02.\n");
    lines.join("\n") + "\n"
}

/// A client that is live, with monitoring, so that its alerts were tested.
fn live(but: &[&str], more: &[&str]) -> Bench {
    let bench = acme();
    bench.replace(INTAKE, "services: [helpdesk, backup]", "services: [helpdesk, backup, monitoring]");
    let services = bench.text("content/services.yaml");
    let monitoring = "  - {id: monitoring, name: Monitoring, summary: We watch}\nlevels:\n";
    bench.write("content/services.yaml", &services.replace("levels:\n", monitoring));
    let facts = [COMPLETED, SIGNED, MET, TRAINED];
    let welcomed = if more.iter().any(|text| text.starts_with("sent:")) { "" } else { WELCOMED };
    agreed(&bench, &[&facts.concat(), WELCOMED]);
    let tasks = done_up_to(&bench, 9, but);
    agreed(&bench, &[&facts.concat(), welcomed, &tasks, &more.concat()]);
    bench
}

#[test]
fn intake_before_the_agreement_is_signed() {
    let bench = acme();
    open_a_gap(&bench);
    agreed(&bench, &[]);
    let short = is_short(&bench, "intake", "emergency.call");
    assert_eq!(document(&short, "sla"), ("draft".into(), "internal".into()));
    agreed(&bench, &[COMPLETED]);
    contradicts(&bench, "E0207");
    agreed(&bench, &[SIGNED]);
    contradicts(&bench, "E0206");
    let (_, codes) = {
        agreed(&bench, &[COMPLETED, SIGNED]);
        check(&bench, NOW)
    };
    // That the welcome was not sent yet is another warning.
    assert_eq!(codes, ["W0223", "W0682"], "signed before the gap came");
    assert_eq!(document(&status(&bench, NOW), "welcome").0, "ready");

    let whole = acme();
    agreed(&whole, &[COMPLETED]);
    let (passed, _) = is_open(&whole, "intake", NOW);
    assert_eq!(document(&passed, "sla"), ("draft".into(), "client".into()));
}

#[test]
fn review_before_the_agreement_is_signed() {
    let bench = acme();
    let reviewed = |of: &str| {
        format!("sla: {{version: \"1.0\", reviewed: {{by: Paula Nunes, on: 2026-11-05, of: {of}}}}}\n")
    };
    agreed(&bench, &[COMPLETED, &reviewed("7f3a9c4e21b0")]);
    let short = is_short(&bench, "review", "sla.reviewed.of");
    assert_eq!(document(&short, "sla"), ("draft".into(), "client".into()));

    let fingerprint = short["agreement"][0]["fingerprint"].as_str().unwrap();
    agreed(&bench, &[COMPLETED, &reviewed(fingerprint)]);
    let (passed, _) = is_open(&bench, "review", NOW);
    assert_eq!(document(&passed, "sla"), ("ready".into(), "client".into()));

    // A changed word, and it is a draft again; but not once both have signed.
    bench.replace(INTAKE, "monthly: \"1200.00 USD\"", "monthly: \"1300.00 USD\"");
    is_short(&bench, "review", "sla.reviewed.of");
    agreed(&bench, &[COMPLETED, &SIGNED.replace("7f3a9c4e21b0", fingerprint)]);
    is_open(&bench, "review", NOW);

    agreed(&bench, &[COMPLETED, &SIGNED.replace("on: 2026-11-05", "on: 2026-11-07")]);
    contradicts(&bench, "E0208");
}

#[test]
fn signatures_before_the_client_is_welcomed() {
    let one = SIGNED.replace(", client: {name: Helen Park, on: 2026-11-06}", "");
    let bench = acme();
    agreed(&bench, &[COMPLETED, &one]);
    let short = is_short(&bench, "signed", "sla.signed.client");
    assert_eq!(document(&short, "welcome").0, "draft");
    // A signature may only not be typed yet: that is said, and stops nobody.
    agreed(&bench, &[COMPLETED, &one, WELCOMED]);
    is_short(&bench, "signed", "sla.signed.client");
    assert_eq!(check(&bench, NOW).1, ["W0609"]);
    agreed(&bench, &[COMPLETED, SIGNED, &WELCOMED.replace("11-06", "11-05")]);
    contradicts(&bench, "E0603");

    agreed(&bench, &[COMPLETED, SIGNED, WELCOMED]);
    let (passed, codes) = is_open(&bench, "signed", NOW);
    assert_eq!(document(&passed, "welcome").0, "ready");
    assert!(codes.is_empty(), "{codes:?}");
    open_a_gap(&bench);
    let (later, codes) = is_open(&bench, "signed", NOW);
    assert_eq!((document(&later, "welcome").0, codes), ("ready".into(), vec!["W0223".into()]));
}

#[test]
fn the_recording_closes_the_kick_off() {
    let bench = acme();
    let met = |rest: &str| format!("kickoff: {{at: 2026-11-09T10:00, attendees: [helen, ana]{rest}}}\n");
    agreed(&bench, &[COMPLETED, SIGNED, WELCOMED, &met("")]);
    is_short(&bench, "kickoff", "kickoff.shared_on");
    agreed(&bench, &[COMPLETED, SIGNED, WELCOMED, &met(", shared_on: 2026-11-08")]);
    contradicts(&bench, "E0604");
    agreed(&bench, &[COMPLETED, SIGNED, WELCOMED, &met(", shared_on: 2026-11-09")]);
    is_open(&bench, "kickoff", NOW);
    // What was shared stays shared, whatever is open later.
    open_a_gap(&bench);
    let (_, codes) = is_open(&bench, "kickoff", NOW);
    assert_eq!(codes, ["W0223"]);
}

#[test]
fn steps_1_to_5_before_the_work_begins() {
    let bench = acme();
    let facts = [COMPLETED, SIGNED, WELCOMED, MET].concat();
    agreed(&bench, &[&facts]);
    let whole = done_up_to(&bench, 5, &[]);
    let last = whole.lines().last().unwrap().trim().split(':').next().unwrap().to_owned();
    let but_one = done_up_to(&bench, 5, &[&last]);
    agreed(&bench, &[&facts, &but_one]);
    is_short(&bench, "plan", &format!("tasks.{last}"));
    agreed(&bench, &[&facts, &whole]);
    is_open(&bench, "plan", NOW);
    open_a_gap(&bench);
    let (_, codes) = is_open(&bench, "plan", NOW);
    assert_eq!(codes, ["W0223"]);

    let early = acme();
    agreed(&early, &[&facts, "tasks: {psa-account: {done_on: 2026-11-05}}\n"]);
    contradicts(&early, "E0605");
}

#[test]
fn tested_alerts_before_the_client_is_live() {
    let bench = live(&["go-live", "test-alerts"], &["  test-alerts: {done_on: 2026-11-13}\n"]);
    is_short(&bench, "alerts", "tasks.test-alerts.evidence");
    contradicts(&live(&["test-alerts"], &["  test-alerts: {done_on: 2026-11-13}\n"]), "E0606");
    contradicts(
        &live(&["test-alerts"], &["  test-alerts: {done_on: 2026-11-18, evidence: files/alert.txt}\n"]),
        "E0606",
    );
    let passed = live(&[], &[]);
    is_open(&passed, "alerts", NOW);
    one_more_server(&passed);
    let (_, codes) = is_open(&passed, "alerts", NOW);
    assert!(codes.iter().all(|code| !code.starts_with('E')));
}

/// A device that nobody knew of when the client went live.
fn one_more_server(bench: &Bench) {
    let server = "  devices:\n    - {id: srv-02, kind: server, site: main, name: Second server, serial: ABC1235, os: Windows Server 2022, cpu: Xeon, memory: 32 GB, storage: 1 TB, warranty: {vendor: dell, until: 2027-05-31}}\n";
    bench.replace(INTAKE, "  devices:\n", server);
}

#[test]
fn all_that_blocks_it_before_the_client_is_told() {
    let told = |on: &str| {
        format!(
            "sent: [{{kind: welcome, version: 1, on: 2026-11-06, to: helen}}, {{kind: completion, version: 1, on: {on}, to: helen}}]\n"
        )
    };
    let short = live(&["go-live", "restore-test"], &[]);
    is_short(&short, "go-live", "tasks.restore-test");
    contradicts(&live(&["go-live"], &[&told("2026-11-13")]), "E0607");
    contradicts(&live(&[], &[&told("2026-11-13")]), "E0607");
    let passed = live(&[], &[&told("2026-11-16")]);
    is_open(&passed, "go-live", NOW);
    let more = "plan: {add: [{id: spare-line, phase: configure, title: Connect the spare line, owner: technician, duration: 1h, blocks: go-live}]}\n";
    passed.write(ONBOARDING, &format!("{}{more}", passed.text(ONBOARDING)));
    let (_, codes) = is_open(&passed, "go-live", NOW);
    assert!(codes.iter().any(|code| code == "W0233"), "{codes:?}");
}

#[test]
fn three_reviews_close_the_onboarding() {
    const LATER: &str = "2027-03-01";
    let reviews = |last: &str| {
        format!("reviews: {{30: {{held_on: 2026-12-16}}, 60: {{held_on: 2027-01-15}}, 90: {{{last}}}}}\n")
    };
    let short = live(&[], &[&reviews("held_on: ")]);
    assert_eq!(check(&short, LATER).0, 0);
    assert_eq!(missing(&status(&short, LATER), "reviews"), ["reviews.90.held_on"]);
    contradicts(&live(&[], &["reviews: {30: {held_on: 2026-11-12}}\n"]), "E0608");
    contradicts(&live(&["go-live"], &["reviews: {30: {held_on: 2026-11-20}}\n"]), "E0608");
    is_open(&live(&[], &[&reviews("held_on: 2027-02-15")]), "reviews", LATER);
    let later =
        live(&[], &[&reviews("held_on: 2027-02-15, concerns: [{what: The VPN is slow, owner: bruno}]")]);
    is_open(&later, "reviews", LATER);
}
