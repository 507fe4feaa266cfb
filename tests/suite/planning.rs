//! `onramp plan` and `onramp status`, and what a client sees of its plan.

use serde_json::Value;

use crate::workbench::Bench;

fn json(bench: &Bench, arguments: &[&str]) -> Value {
    serde_json::from_str(&bench.succeed(arguments).stdout).unwrap()
}

fn texts<'v>(list: &'v Value, key: &str) -> Vec<&'v str> {
    list.as_array().unwrap().iter().map(|item| item[key].as_str().unwrap()).collect()
}

#[test]
fn a_plan_for_programs_has_the_fields_of_the_contract() {
    let bench = Bench::samples();
    let plan = json(&bench, &["plan", "kestrel-ridge", "--format", "json", "--lang", "en"]);
    for (key, value) in [("client", "kestrel-ridge"), ("start", "2026-11-30"), ("promised", "2026-12-07")] {
        assert_eq!(plan[key], value, "{key}");
    }
    assert!(plan["finish"].as_str().unwrap() < plan["follow_up_until"].as_str().unwrap());
    let tasks = plan["tasks"].as_array().unwrap();
    for task in tasks {
        for key in [
            "id",
            "title",
            "phase",
            "step",
            "owner",
            "person",
            "side",
            "start",
            "finish",
            "duration",
            "slack_days",
            "critical",
            "status",
            "after",
        ] {
            assert!(task.get(key).is_some_and(|value| !value.is_null()), "{key} of {task}");
        }
        for link in task["after"].as_array().unwrap() {
            assert!(tasks.iter().any(|other| other["id"] == link["task"]), "{link}");
            assert!(["FS", "SS", "FF", "SF"].contains(&link["link"].as_str().unwrap()));
        }
    }
    let milestones = texts(&plan["milestones"], "id");
    assert!(milestones.contains(&"go-live") && milestones.contains(&"intake-complete"));
    // Everything that decides the activation date has no slack, and nothing has less.
    assert!(tasks.iter().all(|task| (task["slack_days"] == 0.0) == task["critical"].as_bool().unwrap()));
    let live = tasks.iter().find(|task| task["id"] == "go-live").unwrap();
    assert_eq!((&live["finish"], &live["critical"]), (&plan["finish"], &Value::Bool(true)));
}

#[test]
fn a_plan_for_people_shows_each_task_once_and_draws_it() {
    let bench = Bench::samples();
    let ran = bench.succeed(&["plan", "kestrel-ridge", "--lang", "en"]);
    assert_eq!(ran.stderr, "");
    let line = |words: &str| {
        let mut lines = ran.stdout.lines().filter(|line| line.contains(words));
        let line = lines.next().unwrap_or_else(|| panic!("{words} is not in\n{}", ran.stdout));
        assert_eq!(lines.next(), None, "{words}");
        line.to_owned()
    };
    assert!(line("Fill in the intake form").contains("Nora Whitfield"));
    assert!(line("Change administrator passwords (3 items)").contains("2026-12-01"));
    assert!(line("Activation ").contains('◆'));
    assert!(line("Kick-off meeting").ends_with('▓'));
    assert!(line("90-day review").ends_with('→'));
    let saved = bench.succeed(&["plan", "kestrel-ridge", "--lang", "en", "-o", "plan.txt"]);
    assert_eq!((saved.stdout.as_str(), bench.text("plan.txt")), ("", ran.stdout));
}

#[test]
fn without_dates_there_is_no_plan_and_it_is_said() {
    let bench = Bench::samples();
    bench.succeed(&["new", "acme", "--name", "Acme"]);
    let ran = bench.run(&["plan", "acme", "--lang", "en"]);
    assert_eq!((ran.status, ran.stdout.as_str()), (1, ""));
    assert!(ran.stderr.contains("it needs start"), "{}", ran.stderr);
    let built = bench.succeed(&["build", "acme", "--lang", "en"]);
    assert!(built.stderr.contains("project-plan is not made yet, it needs"), "{}", built.stderr);
    assert_eq!(bench.run(&["plan", "nobody"]).status, 2);
}

#[test]
fn status_says_where_every_client_stands() {
    let bench = Bench::samples();
    let all = json(&bench, &["status", "--format", "json", "--lang", "en"]);
    assert_eq!(texts(&all, "client"), ["boavista", "hortalia", "kestrel-ridge"]);
    let (clinic, firm) = (&all[0], &all[2]);
    assert_eq!((&clinic["step"], &clinic["percent"]), (&10.into(), &100.into()));
    assert_eq!(firm["step"], 1);
    assert!(firm["missing"].as_array().unwrap().iter().any(|path| path == "credentials.fw-admin.vault"));
    let gate = |client: &Value, id: &str| {
        client["gates"].as_array().unwrap().iter().find(|gate| gate["id"] == id).unwrap()["open"].clone()
    };
    let names = ["intake", "review", "signed", "kickoff", "plan", "alerts", "go-live", "reviews"];
    assert_eq!(texts(&clinic["gates"], "id"), names);
    assert_eq!(
        names.map(|name| gate(clinic, name) == true),
        [true, true, true, true, true, true, true, false]
    );
    assert_eq!(names.map(|name| gate(firm, name) == true), [false; 8]);
    assert_eq!(texts(&firm["late"], "task"), ["intake-answers", "culture-survey"]);
    assert_eq!(texts(&clinic["due_reviews"], "task"), ["review-30"]);
    let state = |client: &Value, kind: &str| {
        let documents = client["documents"].as_array().unwrap();
        documents.iter().find(|document| document["kind"] == kind).unwrap()["state"].clone()
    };
    assert_eq!(
        (state(clinic, "project-plan"), state(firm, "project-plan")),
        ("ready".into(), "draft".into())
    );

    let table = bench.succeed(&["status", "--lang", "pt-BR"]).stdout;
    assert!(table.contains("Clínica Boa Vista") && table.contains("10 Acompanhamento"), "{table}");
}

#[test]
fn alerts_without_evidence_keep_the_client_from_going_live() {
    let bench = Bench::samples();
    let record = "content/clients/boavista/onboarding.yaml";
    bench.replace(record, ", evidence: files/alert-test.txt", "");
    // That the client is live contradicts it; without that fact it is a state.
    assert_eq!(bench.run(&["status", "--format", "json"]).status, 1);
    for fact in ["go-live", "completion-mail"] {
        let text = bench.text(record);
        let kept = text.lines().filter(|line| !line.trim_start().starts_with(&format!("{fact}:")));
        bench.write(record, &kept.map(|line| format!("{line}\n")).collect::<String>());
    }
    let all = json(&bench, &["status", "--format", "json"]);
    let gates = all[0]["gates"].as_array().unwrap();
    let alerts = gates.iter().find(|gate| gate["id"] == "alerts").unwrap();
    assert_eq!(alerts["missing"], serde_json::json!(["tasks.test-alerts.evidence"]));
    assert_eq!(all[0]["step"], 7);
}

#[test]
fn a_client_sees_no_internal_task_nor_the_id_of_a_credential() {
    let bench = Bench::samples();
    bench.succeed(&["build"]);
    for client in ["boavista", "kestrel-ridge"] {
        let plan = json(&bench, &["plan", client, "--format", "json"]);
        let (internal, open): (Vec<&Value>, Vec<&Value>) =
            plan["tasks"].as_array().unwrap().iter().partition(|task| task["internal"] == true);
        assert!(internal.len() > 5 && open.len() > 60);
        let ours = bench.text(&format!("output/internal/{client}/project-plan.html"));
        for file in
            bench.files(&format!("output/clients/{client}")).iter().filter(|file| file.ends_with(".html"))
        {
            let theirs = bench.text(&format!("output/clients/{client}/{file}"));
            for id in internal.iter().map(|task| task["id"].as_str().unwrap()) {
                assert!(!theirs.contains(&format!(">{id}<")), "{file} of {client} holds {id}");
            }
            for credential in ["fw-admin", "ad-admin", "m365-admin<", "op://"] {
                assert!(!theirs.contains(credential), "{file} of {client} holds {credential}");
            }
        }
        assert!(
            internal
                .iter()
                .all(|task| ours.contains(task["id"].as_str().unwrap().split('/').next().unwrap()))
        );
    }
}
