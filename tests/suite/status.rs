//! `onramp status`: the worst first, this week above, and who is meant by whom.

use serde_json::Value;

use crate::workbench::Bench;

const ONBOARDING: &str = "content/clients/boavista/onboarding.yaml";
const FIRM: &str = "content/clients/kestrel-ridge/onboarding.yaml";

fn json(bench: &Bench, more: &[&str]) -> Value {
    let arguments = [&["status", "--format", "json"], more].concat();
    serde_json::from_str(&bench.run(&arguments).stdout).unwrap()
}

fn of<'v>(all: &'v Value, client: &str) -> &'v Value {
    all.as_array().unwrap().iter().find(|one| one["client"] == client).unwrap()
}

#[test]
fn only_the_clients_of_a_person_and_nobody_unknown() {
    let bench = Bench::samples();
    let clients = |id: &str| -> Vec<String> {
        let all = json(&bench, &["--mine", id]);
        all.as_array().unwrap().iter().map(|one| one["client"].as_str().unwrap().to_owned()).collect()
    };
    assert_eq!(clients("ana"), ["boavista", "hortalia", "kestrel-ridge"], "the account manager of all");
    assert_eq!(clients("diego"), ["hortalia", "kestrel-ridge"], "a technician");
    assert!(clients("marcos").is_empty());
    let ran = bench.run(&["status", "--mine", "anna"]);
    assert_eq!((ran.status, ran.stdout.as_str()), (2, ""));
    assert!(ran.stderr.contains("did you mean `ana`?"), "{}", ran.stderr);
}

#[test]
fn finished_clients_are_shown_on_demand() {
    let bench = Bench::samples();
    let held =
        "reviews:\n  30: {held_on: 2026-11-20}\n  60: {held_on: 2026-11-20}\n  90: {held_on: 2026-11-20}\n";
    bench.write(ONBOARDING, &format!("{}{held}", bench.text(ONBOARDING)));
    // Programs get every client, and choose themselves.
    let all = json(&bench, &[]);
    assert_eq!(all.as_array().unwrap().len(), 3);
    assert_eq!(
        (&of(&all, "boavista")["finished"], &of(&all, "hortalia")["finished"]),
        (&true.into(), &false.into())
    );
    let table = bench.run(&["status"]).stdout;
    assert!(table.contains("One finished client is not shown") && !table.contains("Clínica"), "{table}");
    let table = bench.run(&["status", "--all"]).stdout;
    assert!(table.find("Finished").unwrap() < table.rfind("Clínica").unwrap(), "{table}");
}

#[test]
fn a_line_fits_a_hundred_columns_in_every_language() {
    let bench = Bench::samples();
    for language in ["en", "pt-BR", "es"] {
        let table = bench.succeed(&["status", "--lang", language]).stdout;
        for line in table.lines() {
            assert!(line.chars().count() <= 100, "{} {line}", line.chars().count());
            assert!(!line.contains("tasks.") && !line.contains('_'), "a path where words would do: {line}");
        }
    }
}

#[test]
fn whoever_blocks_is_named_with_the_days() {
    let bench = Bench::samples();
    let waiting = |bench: &Bench| of(&json(bench, &[]), "kestrel-ridge")["waiting_on"].clone();
    let client = waiting(&bench);
    assert_eq!(
        (&client["side"], &client["by"], &client["days"]),
        (&"client".into(), &"client".into(), &2.into())
    );
    assert_eq!(
        (&client["since"], &client["why"]),
        (&"2026-11-20".into(), &"Nora is travelling until 23 November".into())
    );
    // A supplier is a third party, and its name is said.
    bench.replace(FIRM, "{by: client, since: 2026-11-20", "{by: draftline-software, since: 2026-11-19");
    let vendor = waiting(&bench);
    assert_eq!((&vendor["side"], &vendor["days"]), (&"third-party".into(), &3.into()));
    assert!(vendor["name"].as_str().unwrap().starts_with("DraftLine"));
    bench.replace(FIRM, "{by: draftline-software,", "{by: provider,");
    assert_eq!(waiting(&bench)["side"], "provider");
}

#[test]
fn a_broken_record_comes_first_and_a_delay_before_what_is_late() {
    let bench = Bench::samples();
    let first = |bench: &Bench| {
        let all = json(bench, &[]);
        let first = all.as_array().unwrap().iter().find(|one| one["rank"] == 1).unwrap();
        first["client"].as_str().unwrap().to_owned()
    };
    assert_eq!(first(&bench), "hortalia", "the activation is late");
    bench.replace(ONBOARDING, "account_manager: ana", "account_manager: anna");
    assert_eq!(first(&bench), "boavista", "nothing can be written for it");
    bench.replace(ONBOARDING, "account_manager: anna", "account_manager: ana");
    bench.replace(FIRM, "target: 2026-12-07", "target: 2026-12-02");
    let table = bench.run(&["status"]).stdout;
    assert!(table.contains("Dec 2 → Dec "), "{table}");
}

#[test]
fn this_week_stands_above_the_clients() {
    let bench = Bench::samples();
    bench.replace(FIRM, "kickoff: {at: 2026-11-30T13:00,", "kickoff: {at: 2026-11-24T09:30,");
    bench.replace(
        ONBOARDING,
        "every: month, first: 2026-12-15T10:00",
        "every: week, first: 2026-11-12T16:00",
    );
    let table = bench.run(&["status"]).stdout;
    let place = |words: &str| table.find(words).unwrap_or_else(|| panic!("{words} is not in\n{table}"));
    assert!(place("Nov 24") < place("9:30 AM") && place("Kick-off meeting") < place("Nov 26"), "{table}");
    assert!(place("Reunião de acompanhamento") < place("waiting on"), "{table}");
    assert!(place("contract with Suporte Fácil") < place("waiting on"), "{table}");
    let all = json(&bench, &[]);
    let meetings = &of(&all, "boavista")["meetings"];
    assert_eq!(meetings[0]["at"], "2026-11-26T16:00", "two weeks after the first");
    assert_eq!(of(&all, "kestrel-ridge")["meetings"][0]["kind"], "kickoff");
    let expiries = of(&all, "boavista")["expiries"].as_array().unwrap();
    assert_eq!((&expiries[0]["what"], &expiries[0]["days"]), (&"suporte-facil".into(), &8.into()));
}

#[test]
fn a_score_never_stands_without_its_count() {
    let bench = Bench::samples();
    for (index, recommend) in ["10", "9", "6"].iter().enumerate() {
        let answers = format!(
            "schema: 1\nsurvey: onboarding-survey\nversion: 1\nrespondent: p{index}\nat: 2026-11-{}T10:00\n\
             answers: {{recommend: {recommend}}}\n",
            20 + index
        );
        bench.write(
            &format!("content/clients/boavista/responses/onboarding-survey-p{index}-2026-11-20.yaml"),
            &answers,
        );
    }
    let all = json(&bench, &[]);
    let score = &of(&all, "boavista")["score"];
    assert_eq!(
        (&score["instrument"], &score["value"], &score["n"]),
        (&"nps".into(), &33.3.into(), &3.into())
    );
    assert_eq!((&score["survey"], &score["on"]), (&"onboarding-survey".into(), &"2026-11-22".into()));
    let table = bench.run(&["status"]).stdout;
    assert!(table.contains("NPS 33.3 n=3!") && table.contains("fewer than five answers"), "{table}");
    bench.succeed(&["build"]);
    let page = bench.text("output/internal/index.html");
    assert!(page.contains("NPS 33,3 com 3 respostas") && page.contains("menos de cinco respostas"));
}

#[test]
fn what_was_sent_is_compared_with_the_words_of_today() {
    let bench = Bench::samples();
    let sent = |bench: &Bench| {
        let all = json(bench, &[]);
        let sent = of(&all, "boavista")["sent"].as_array().unwrap().clone();
        sent.into_iter().find(|one| one["kind"] == "welcome").unwrap()
    };
    assert_eq!((&sent(&bench)["kind"], &sent(&bench)["differs"]), (&"welcome".into(), &Value::Null));
    bench.replace(
        ONBOARDING,
        "{kind: welcome, version: 1, on: 2026-11-06, to: helena",
        "{kind: welcome, version: 1, on: 2026-11-06, to: helena, of: 0123456789ab",
    );
    assert_eq!(sent(&bench)["differs"], true);
    bench.succeed(&["build"]);
    assert!(bench.text("output/internal/index.html").contains("hoje diz outra coisa"));
}
