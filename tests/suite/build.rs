//! What a build writes, keeps, removes and refuses.

use crate::workbench::{Bench, copy};

#[test]
fn the_samples_come_out_whole() {
    let bench = Bench::few();
    let ran = bench.succeed(&["build"]);
    assert!(ran.stdout.is_empty(), "nothing but machine output goes to stdout");
    let files = bench.files("output");
    for path in [
        "clients/boavista/index.html",
        "clients/boavista/welcome.html",
        "clients/boavista/welcome.pdf",
        "clients/kestrel-ridge/welcome.pdf",
        "clients/boavista/onboarding-survey.html",
        "clients/kestrel-ridge/onboarding-survey.pdf",
        "internal/index.html",
        "manifest.json",
    ] {
        assert!(files.contains(&path.to_owned()), "{path} is missing");
    }
    assert!(
        bench.text("output/clients/kestrel-ridge/welcome.html").contains("class=\"stamp\""),
        "unsigned is a draft"
    );
    assert!(
        !bench.text("output/clients/boavista/welcome.html").contains("class=\"stamp\""),
        "signed is none"
    );
    let manifest: serde_json::Value = serde_json::from_str(&bench.text("output/manifest.json")).unwrap();
    let listed: Vec<&str> =
        manifest.as_array().unwrap().iter().map(|entry| entry["path"].as_str().unwrap()).collect();
    let own: Vec<&String> =
        files.iter().filter(|path| !path.starts_with('.') && *path != "manifest.json").collect();
    assert_eq!(listed, own);
    for entry in manifest.as_array().unwrap() {
        let bytes = bench.bytes(&format!("output/{}", entry["path"].as_str().unwrap()));
        assert_eq!(entry["bytes"], bytes.len());
        assert_eq!(entry["blake3"], blake3::hash(&bytes).to_hex().to_string());
    }
}

#[test]
fn the_same_inputs_give_the_same_bytes_whatever_the_surroundings() {
    let one = Bench::few();
    one.succeed(&["build", "--jobs", "1"]);
    let other = Bench::few();
    std::fs::create_dir_all(other.path("deep/er")).unwrap();
    copy(&other.path("content"), &other.path("deep/er/content"));
    std::fs::copy(other.path("onramp.yaml"), other.path("deep/er/onramp.yaml")).unwrap();
    let mut command = other.command(&["-C", "deep/er", "build", "--jobs", "4", "--output", "elsewhere"]);
    command.args(["--as-of", crate::workbench::TODAY]);
    command.env("TZ", "Pacific/Kiritimati").env("LANG", "pt_BR.UTF-8").env("LC_ALL", "tr_TR.UTF-8");
    // Where there is a Unix shell, the mask of new files differs as well.
    let mut masked = std::process::Command::new("sh");
    masked.args(["-c", "umask 077; exec \"$0\" \"$@\""]).arg(command.get_program()).args(command.get_args());
    masked.env_clear().current_dir(other.path("."));
    masked.envs(command.get_envs().filter_map(|(name, value)| Some((name, value?))));
    let output = masked.output().unwrap_or_else(|_| command.output().unwrap());
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    let files = one.files("output");
    assert_eq!(files, other.files("elsewhere"));
    assert!(files.len() > 20);
    for path in &files {
        assert!(
            one.bytes(&format!("output/{path}")) == other.bytes(&format!("elsewhere/{path}")),
            "{path} differs"
        );
    }
}

#[test]
fn the_day_is_taken_from_the_source_date_where_none_is_named() {
    let bench = Bench::few();
    let mut command = bench.command(&["build", "boavista"]);
    command.env("SOURCE_DATE_EPOCH", "1794441600");
    assert!(command.output().unwrap().status.success());
    assert!(bench.text("output/clients/boavista/welcome.html").contains("12 de novembro de 2026"));
}

#[test]
fn a_second_build_writes_nothing_and_repairs_what_was_damaged() {
    let bench = Bench::few();
    bench.succeed(&["build"]);
    assert!(bench.succeed(&["build"]).stderr.contains(" 0 written"));
    bench.write("output/clients/boavista/welcome.html", "damaged");
    assert!(bench.succeed(&["build"]).stderr.contains(" 1 written"));
    assert!(bench.text("output/clients/boavista/welcome.html").len() > 1000);
}

#[test]
fn only_files_of_the_last_manifest_are_removed() {
    let bench = Bench::few();
    bench.succeed(&["build"]);
    bench.write("output/clients/kestrel-ridge/own-notes.txt", "mine");
    std::fs::remove_dir_all(bench.path("content/clients/kestrel-ridge")).unwrap();
    bench.succeed(&["build"]);
    assert_eq!(bench.files("output/clients/kestrel-ridge"), ["own-notes.txt"]);
}

#[test]
fn a_build_for_one_client_leaves_the_others_alone() {
    let bench = Bench::few();
    bench.succeed(&["build"]);
    let before = bench.files("output");
    bench.succeed(&["build", "boavista"]);
    assert_eq!(bench.files("output"), before);
    let manifest = bench.text("output/manifest.json");
    assert!(manifest.contains("kestrel-ridge"), "the manifest still lists the other client");
}

#[test]
fn a_folder_that_is_not_ours_is_refused_and_untouched() {
    let bench = Bench::few();
    bench.write("precious/thesis.txt", "years of work");
    for folder in ["precious", ".", "content"] {
        let ran = bench.run(&["build", "--output", folder]);
        assert_eq!(ran.status, 2, "{folder}: {}", ran.stderr);
        assert!(ran.stderr.contains("[E0503]"), "{}", ran.stderr);
    }
    assert_eq!(bench.files("precious"), ["thesis.txt"]);
    bench.write("kept/.gitignore", "*\n");
    bench.succeed(&["build", "--output", "kept"]);
}

#[test]
fn one_clients_errors_stop_that_client_only() {
    let bench = Bench::few();
    bench.succeed(&["build"]);
    let old = bench.bytes("output/clients/boavista/welcome.pdf");
    bench.replace("content/clients/boavista/intake.yaml", "service_level: gold", "service_level: golden");
    let changed =
        bench.text("content/clients/kestrel-ridge/intake.yaml").replace("Kestrel Ridge", "Falcon Ridge");
    bench.write("content/clients/kestrel-ridge/intake.yaml", &changed);
    let ran = bench.run(&["build"]);
    assert_eq!(ran.status, 1);
    assert!(ran.stderr.contains("[E0201]"), "{}", ran.stderr);
    assert!(bench.bytes("output/clients/boavista/welcome.pdf") == old, "the broken client's old files stay");
    assert!(bench.text("output/clients/kestrel-ridge/welcome.html").contains("Falcon Ridge"));
    assert!(bench.text("output/manifest.json").contains("clients/boavista/welcome.pdf"));
}

#[test]
fn a_document_that_can_not_be_made_is_named_and_fails_only_where_it_was_asked_for() {
    let bench = Bench::few();
    bench.replace("content/clients/kestrel-ridge/onboarding.yaml", "start: 2026-11-30", "start:");
    let ran = bench.succeed(&["build"]);
    assert!(ran.stderr.contains("kestrel-ridge: welcome is not made yet, it needs start"), "{}", ran.stderr);
    assert_eq!(bench.run(&["build", "--only", "welcome"]).status, 1);
    assert_eq!(bench.run(&["build", "--only", "welcme"]).status, 2);
}

#[test]
fn nothing_unfinished_is_left_behind() {
    let bench = Bench::few();
    bench.write("output/.onramp-output", "");
    bench.write("output/clients/boavista/welcome.pdf.onramp-unfinished", "half a fi");
    bench.succeed(&["build"]);
    assert!(bench.files("output").iter().all(|path| !path.contains("unfinished")));
}

#[test]
fn a_user_adds_a_kind_of_document_by_adding_a_file() {
    let bench = Bench::few();
    bench.write(
        "content/documents/en/parking.md",
        "---\ntitle: Where to park\n---\n\n## At {{ company.name }}\n\n### Gate\n\nAsk for **{{ primary.name }}**.\n",
    );
    bench.write(
        "content/documents/pt-BR/parking.md",
        "---\ntitle: Onde estacionar\n---\n\n## Na {{ company.name }}\n\nPergunte por **{{ primary.name }}**.\n",
    );
    bench.succeed(&["build"]);
    assert!(bench.text("output/clients/kestrel-ridge/parking.html").contains("Nora Whitfield"));
    assert!(bench.path("output/clients/boavista/parking.pdf").is_file());
    assert!(bench.text("output/clients/boavista/documents.html").contains("Onde estacionar"));
}

#[test]
fn questionnaires_and_answers_are_read_too() {
    let bench = Bench::few();
    let survey = "schema: 1\nid: onboarding\nversion: 1\ntitle: {en: How was it?, pt-BR: Como foi?}\nquestions:\n  - {id: nps, kind: rating-0-10, instrument: nps, text: {en: a, pt-BR: b}}\n";
    bench.write("content/surveys/onboarding.yaml", survey);
    let answers = "schema: 1\nsurvey: onboarding\nversion: 1\nrespondent: helena\nat: 2026-12-14T09:30\nanswers: {nps: 9, best: [a, b]}\n";
    let file = "content/clients/boavista/responses/onboarding-helena-2026-12-14.yaml";
    bench.write(file, answers);
    bench.succeed(&["check", "boavista"]);
    bench.write(file, &answers.replace("respondent", "respondant"));
    bench.write("content/surveys/onboarding.yaml", &survey.replace("rating-0-10", "rating-0-9"));
    let ran = bench.run(&["check", "boavista"]);
    assert_eq!(ran.status, 1);
    assert!(ran.stderr.contains("[E0102]") && ran.stderr.contains("[E0104]"), "{}", ran.stderr);
}

#[test]
fn a_record_that_is_no_yaml_is_said_once() {
    let bench = Bench::few();
    bench.replace("content/clients/boavista/intake.yaml", "service_level: gold", "service_level: \"gold");
    let ran = bench.run(&["check", "boavista", "--format", "json"]);
    let rows: Vec<serde_json::Value> = serde_json::from_str(&ran.stdout).unwrap();
    assert_eq!(rows.len(), 1, "{}", ran.stdout);
}
