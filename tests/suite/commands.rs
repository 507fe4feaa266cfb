//! The other commands, as a new user meets them: in an empty folder, with nothing around.

use std::fs;

use crate::workbench::Bench;

#[test]
fn from_an_empty_folder_to_a_welcome_packet() {
    for (locale, word) in [("en", "Welcome"), ("pt-BR", "Documento de boas-vindas")] {
        let bench = Bench::empty();
        bench.succeed(&["init", "msp", "--yes", "--locale", locale, "--name", "Farol & Cia"]);
        let at = |arguments: &[&'static str]| -> Vec<&'static str> { [&["-C", "msp"], arguments].concat() };
        bench.succeed(&at(&["new", "acme", "--name", "Acme \"Ltda\""]));
        bench.succeed(&at(&["check"]));
        let ran = bench.succeed(&at(&["build"]));
        assert!(ran.stderr.contains("acme: welcome is not made yet"), "{}", ran.stderr);

        bench.write(
            "msp/content/team.yaml",
            "schema: 1\npeople:\n  - {id: ana, name: Ana Lima, role: Gerente, email: ana@farol.example}\n",
        );
        let intake = "msp/content/clients/acme/intake.yaml";
        let contact = "contacts:\n  - {id: rui, name: Rui Melo, for: primary}\n";
        bench.write(intake, &bench.text(intake).replacen("contacts: []", contact, 1));
        let onboarding = "msp/content/clients/acme/onboarding.yaml";
        bench.replace(onboarding, "start: ", "start: 2026-11-30 ");
        bench.replace(onboarding, "account_manager: ", "account_manager: ana ");
        bench.succeed(&at(&["build"]));
        let page = bench.text("msp/output/clients/acme/welcome.html");
        assert!(
            page.contains(word) && page.contains("Acme &quot;Ltda&quot;") && page.contains("Farol &amp; Cia"),
            "{page}"
        );
        assert!(bench.path("msp/output/clients/acme/welcome.pdf").is_file());
    }
}

#[test]
fn the_example_workspace_is_the_sample() {
    let bench = Bench::empty();
    bench.succeed(&["init", "msp", "--example", "--yes"]);
    bench.succeed(&["-C", "msp", "build"]);
    assert!(bench.path("msp/output/clients/boavista/welcome.pdf").is_file());
}

#[test]
fn nothing_that_is_there_is_overwritten() {
    let bench = Bench::empty();
    bench.write(".gitignore", "mine\n");
    bench.succeed(&["init", "--yes"]);
    assert_eq!(bench.text(".gitignore"), "mine\n");
    assert_eq!(bench.run(&["init", "--yes"]).status, 2);
    bench.succeed(&["new", "acme"]);
    assert_eq!(bench.run(&["new", "acme"]).status, 2);
    assert_eq!(bench.run(&["new", "../acme"]).status, 2);
    bench.succeed(&["eject", "content/documents/en/welcome.md"]);
    assert_eq!(bench.run(&["eject", "content/documents/en/welcome.md"]).status, 2);
    assert_eq!(bench.run(&["eject", "../../etc/passwd"]).status, 2);
}

#[test]
fn an_ejected_template_stands_over_the_embedded_one() {
    let bench = Bench::samples();
    fs::remove_dir_all(bench.path("content/documents")).unwrap();
    bench.succeed(&["eject", "content/documents/en/welcome.md"]);
    bench.replace("content/documents/en/welcome.md", "Thank you for placing", "Thanks a lot for placing");
    bench.succeed(&["build"]);
    assert!(bench.text("output/clients/kestrel-ridge/welcome.html").contains("Thanks a lot for placing"));
}

#[test]
fn check_speaks_to_machines_on_stdout_alone() {
    let bench = Bench::samples();
    bench.replace("content/clients/boavista/intake.yaml", "service_level: gold", "serivce_level: gold");
    let ran = bench.run(&["check", "--format", "json"]);
    assert_eq!((ran.status, ran.stderr.as_str()), (1, ""));
    let rows: Vec<serde_json::Value> = serde_json::from_str(&ran.stdout).unwrap();
    let row = rows.iter().find(|row| row["code"] == "E0102").unwrap();
    assert_eq!(row["severity"], "error");
    assert_eq!(row["file"], "content/clients/boavista/intake.yaml");
    assert_eq!(row["client"], "boavista");
    assert_eq!(row["message"], "unknown field `serivce_level`");
    assert!(row["help"].as_str().unwrap().contains("`service_level`"));
    assert!(row["line"].as_u64().unwrap() > 1 && row["column"] == 1);

    let sarif: serde_json::Value =
        serde_json::from_str(&bench.run(&["check", "--format", "sarif"]).stdout).unwrap();
    assert_eq!(sarif["version"], "2.1.0");
    assert!(!sarif["runs"][0]["results"].as_array().unwrap().is_empty());
    assert!(bench.run(&["check", "--format", "github"]).stdout.starts_with("::"));
}

#[test]
fn strict_lifts_warnings_and_leaves_notices() {
    let bench = Bench::samples();
    assert_eq!(bench.run(&["check", "boavista", "--strict"]).status, 0, "notices of time are no failures");
    assert_eq!(bench.run(&["check", "kestrel-ridge"]).status, 0);
    assert_eq!(bench.run(&["check", "kestrel-ridge", "--strict"]).status, 1);
}

#[test]
fn wrong_usage_has_its_own_status() {
    let bench = Bench::samples();
    assert_eq!(bench.run(&["check", "boavist"]).status, 2);
    assert_eq!(bench.run(&["frobnicate"]).status, 2);
    assert_eq!(bench.run(&["explain", "E9999"]).status, 2);
    assert_eq!(bench.run(&["check", "-q"]).status, 0);
    let mut unknown = std::process::Command::new(env!("CARGO_BIN_EXE_onramp"));
    unknown.args(["schema", "--lang", "tlh"]);
    assert_eq!(unknown.output().unwrap().status.code(), Some(2));
    assert_eq!(bench.run(&["schema", "nothing"]).status, 2);
    let empty = Bench::empty();
    assert_eq!(empty.run(&["check"]).status, 2);
}

#[test]
fn explain_and_schema_print_for_every_name() {
    let bench = Bench::empty();
    assert!(bench.succeed(&["explain", "e0102"]).stdout.starts_with("E0102"));
    let names = bench.succeed(&["schema"]).stdout;
    assert!(names.lines().count() >= 8);
    for name in names.lines() {
        let schema: serde_json::Value =
            serde_json::from_str(&bench.succeed(&["schema", name]).stdout).unwrap();
        assert_eq!(schema["$schema"], "http://json-schema.org/draft-07/schema#", "{name}");
    }
}

#[test]
fn the_committed_schemas_are_those_of_the_program() {
    let bench = Bench::samples();
    for name in bench.succeed(&["schema"]).stdout.lines() {
        let committed = format!("{}/.onramp/schema/{name}.json", env!("CARGO_MANIFEST_DIR"));
        let committed = fs::read_to_string(&committed).unwrap_or_else(|error| panic!("{committed}: {error}"));
        assert_eq!(committed, bench.succeed(&["schema", name]).stdout, "run: onramp schema {name}");
    }
}
