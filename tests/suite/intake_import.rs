//! `onramp import`: what a client wrote into the intake form goes into intake.yaml, and never over what was typed.

use std::collections::BTreeMap;

use onramp::engine::import::ResponseFile;

use crate::workbench::Bench;

const RECORD: &str = "content/clients/kestrel-ridge/intake.yaml";

/// A form as its page saves it.
fn saved(client: &str, answers: &[(&str, &[&str])]) -> String {
    let owned = |(name, given): &(&str, &[&str])| {
        ((*name).to_owned(), given.iter().map(|text| (*text).to_owned()).collect())
    };
    let mut file = ResponseFile {
        onramp: "response".into(),
        schema: 1,
        survey: "intake-form".into(),
        version: 1,
        client: client.into(),
        locale: "en".into(),
        respondent: "Nora Whitfield".into(),
        at: "2026-11-21T10:15:30-07:00".into(),
        answers: answers.iter().map(owned).collect::<BTreeMap<_, _>>(),
        checksum: None,
    };
    file.checksum = Some(file.expected());
    serde_json::to_string(&file).unwrap()
}

#[test]
fn a_form_fills_what_is_missing_and_leaves_what_was_typed() {
    let bench = Bench::few();
    let answers: &[(&str, &[&str])] = &[
        ("company.name", &["Kestrel"]),
        ("company.tax_id", &["84-1234567"]),
        ("contacts[lucy].phone", &["+1 303 555 0144"]),
        ("contacts[new-1].name", &["Sam Ortiz"]),
        ("contacts[new-1].email", &["sam@kestrelridge.example"]),
        ("contacts[new-1].for", &["technical"]),
        ("inventory.devices[new-2].kind", &["Printer"]),
        ("inventory.devices[new-2].name", &["Pueblo printer"]),
        ("inventory.devices[new-2].warranty.until", &["2028-05-31"]),
        ("systems[new-1].name", &["Payroll"]),
        ("systems[new-1].kind", &["line-of-business"]),
        ("systems[new-1].vendor", &["Paywell Inc."]),
        ("credentials[plotter].held_by", &["Grant"]),
        ("emergency.call[0]", &["Nora Whitfield"]),
        ("goals[3]", &["One login for everything"]),
    ];
    bench.write("form.json", &saved("kestrel-ridge", answers));
    let before = bench.text(RECORD);
    let dry = bench.succeed(&["import", "kestrel-ridge", "form.json", "--dry-run"]);
    assert!(dry.stderr.contains("Nothing was written."), "{}", dry.stderr);
    assert_eq!(bench.text(RECORD), before);

    let ran = bench.succeed(&["import", "kestrel-ridge", "form.json"]);
    assert!(ran.stdout.is_empty() && ran.stderr.contains("1 kept, 0 refused"), "{}", ran.stderr);
    assert!(ran.stderr.contains("“Kestrel Ridge Engineering” and the form “Kestrel”"), "{}", ran.stderr);
    let after = bench.text(RECORD);
    for line in [
        "  name: Kestrel Ridge Engineering\n",
        "  tax_id: 84-1234567\n",
        "phone: \"+1 303 555 0144\", site: denver, for: billing}",
        "{id: sam-ortiz, name: Sam Ortiz, source: {system: intake-form, on: 2026-11-22}",
        "email: sam@kestrelridge.example",
        "for: [technical]",
        "id: pueblo-printer",
        "until: 2028-05-31",
        "vendor: paywell-inc",
        "name: Paywell Inc.",
        "covers: [plotter]",
        "held_by: Grant",
        "    - nora\n",
        "One login for everything",
    ] {
        assert!(after.contains(line), "no {line:?} in\n{after}");
    }
    // Every line that was there is there, but for those that had a blank filled.
    let lost: Vec<&str> = before.lines().filter(|line| !after.contains(line)).collect();
    assert!(lost.len() <= 2 && lost.iter().any(|line| line.contains("id: lucy")), "{lost:?}");
    let checked = bench.run(&["check", "kestrel-ridge"]);
    assert_eq!(checked.status, 0, "{}", checked.stderr);

    let again = bench.succeed(&["import", "kestrel-ridge", "form.json"]);
    assert!(again.stderr.contains("0 values put in"), "{}", again.stderr);
    assert_eq!(bench.text(RECORD), after, "the same form a second time changes nothing");

    bench.succeed(&["import", "kestrel-ridge", "form.json", "--overwrite"]);
    assert!(bench.text(RECORD).contains("  name: Kestrel\n"));
}

#[test]
fn what_can_not_be_taken_keeps_nothing_else_back() {
    let bench = Bench::few();
    let answers: &[(&str, &[&str])] = &[
        ("company.tax_id", &["84-1234567"]),
        ("contacts[lucy].phone", &["password: Summer2026!"]),
        ("contacts[gone].phone", &["1"]),
        ("domains[new-1].name", &["kestrel-ridge.example"]),
        ("domains[new-1].expires", &["next summer"]),
        ("vendors[new-1].account", &["12"]),
        ("emergency.call[0]", &["Nobody"]),
        ("company.shoe_size", &["44"]),
    ];
    bench.write("form.json", &saved("kestrel-ridge", answers));
    let ran = bench.run(&["import", "kestrel-ridge", "form.json"]);
    assert_eq!(ran.status, 1, "{}", ran.stderr);
    assert!(ran.stderr.contains("6 refused") && !ran.stderr.contains("Summer2026"), "{}", ran.stderr);
    let after = bench.text(RECORD);
    assert!(after.contains("tax_id: 84-1234567") && after.contains("name: kestrel-ridge.example"), "{after}");
    assert!(!after.contains("next summer") && !after.contains("Summer2026"));
}

#[test]
fn the_same_form_a_second_time_meets_what_it_has_made() {
    let bench = Bench::few();
    let answers: &[(&str, &[&str])] = &[
        ("inventory.devices[new-1].kind", &["printer"]),
        ("inventory.devices[new-1].name", &["Label printer"]),
        ("inventory.devices[new-1].serial", &["AAA111"]),
        ("inventory.devices[new-2].kind", &["printer"]),
        ("inventory.devices[new-2].name", &["Label printer"]),
        ("inventory.devices[new-2].serial", &["BBB222"]),
        ("inventory.devices[new-3].kind", &["switch"]),
        ("inventory.devices[new-3].site", &["Denver office"]),
        // The name of a device is no system's.
        ("systems[new-1].name", &["Label printer"]),
        ("systems[new-1].kind", &["other"]),
        ("goals[new-1]", &["One login"]),
        ("goals[new-2]", &["One login"]),
    ];
    bench.write("form.json", &saved("kestrel-ridge", answers));
    bench.succeed(&["import", "kestrel-ridge", "form.json"]);
    let after = bench.text(RECORD);
    for id in ["label-printer", "label-printer-2", "label-printer-3", "switch"] {
        assert_eq!(
            after.matches(&format!("id: {id}\n")).count() + after.matches(&format!("id: {id},")).count(),
            1,
            "{id} in\n{after}"
        );
    }
    assert_eq!(after.matches("One login").count(), 1);
    let again = bench.succeed(&["import", "kestrel-ridge", "form.json", "--overwrite"]);
    assert!(again.stderr.contains("0 values put in"), "{}", again.stderr);
    assert_eq!(bench.text(RECORD), after);
}

#[test]
fn answers_may_name_what_the_same_form_adds() {
    let bench = Bench::few();
    let answers: &[(&str, &[&str])] = &[
        ("contacts[new-1].name", &["Sam Ortiz"]),
        ("inventory.devices[new-1].name", &["Gate switch"]),
        ("inventory.devices[new-1].kind", &["switch"]),
        ("credentials[new-1].covers", &["Gate switch"]),
        ("credentials[new-1].vault", &["in Sam's safe"]),
        ("emergency.call[0]", &["sam ortiz"]),
        ("emergency.order[0]", &["Gate switch"]),
    ];
    bench.write("form.json", &saved("kestrel-ridge", answers));
    bench.succeed(&["import", "kestrel-ridge", "form.json"]);
    let after = bench.text(RECORD);
    for line in
        ["    - sam-ortiz\n", "    - gate-switch\n", "covers: [gate-switch]", "held_by: \"in Sam's safe\""]
    {
        assert!(after.contains(line), "no {line:?} in\n{after}");
    }
}

#[test]
fn what_the_client_says_otherwise_is_told_and_no_secret_is() {
    let bench = Bench::few();
    let answers: &[(&str, &[&str])] = &[
        ("sites[denver].hours", &["mon-fri 07:00-19:00"]),
        ("sites[pueblo].hours", &["mon-thu 07:00-16:00"]),
        ("company.password: Summer2026!x", &["1"]),
        ("company.tax_id", &["a\u{7}b"]),
    ];
    bench.write("form.json", &saved("kestrel-ridge", answers));
    let ran = bench.run(&["import", "kestrel-ridge", "form.json", "--overwrite"]);
    assert!(ran.stderr.contains("1 as they were, 1 kept, 2 refused"), "{}", ran.stderr);
    assert!(
        ran.stderr.contains("sites.denver.hours") && !ran.stderr.contains("Summer2026"),
        "{}",
        ran.stderr
    );
    std::fs::remove_file(bench.path(RECORD)).unwrap();
    let gone = bench.run(&["import", "kestrel-ridge", "form.json"]);
    assert!(gone.status == 1 && !gone.stderr.is_empty(), "{} {}", gone.status, gone.stderr);
}

#[test]
fn other_answers_are_sent_elsewhere() {
    let bench = Bench::few();
    bench.write("other.json", &saved("boavista", &[("company.tax_id", &["1"])]));
    let before = bench.text(RECORD);
    let other = bench.run(&["import", "kestrel-ridge", "other.json"]);
    assert!(other.status == 1 && other.stderr.contains("boavista"), "{}", other.stderr);
    let damaged = saved("kestrel-ridge", &[("company.tax_id", &["1"])]).replace("Nora", "Nara");
    bench.write("damaged.json", &damaged);
    assert_eq!(bench.run(&["import", "kestrel-ridge", "damaged.json"]).status, 1);
    let survey = saved("kestrel-ridge", &[]).replace("intake-form", "pulse");
    bench.write("survey.json", &survey);
    assert_eq!(bench.run(&["import", "kestrel-ridge", "survey.json"]).status, 1);
    assert_eq!(bench.run(&["import", "kestrel-ridge"]).status, 2);
    assert_eq!(bench.text(RECORD), before);
}
