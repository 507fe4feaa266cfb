//! Handing over and publishing: archives, published pages, and the files of `init` that do both in CI.

use std::collections::BTreeMap;
use std::io::{Cursor, Read as _};
use std::process::Command;

use crate::workbench::Bench;

/// The files of an archive, read with the `zip` crate.
fn unpacked(bytes: Vec<u8>) -> BTreeMap<String, Vec<u8>> {
    let mut archive = zip::ZipArchive::new(Cursor::new(bytes)).unwrap();
    (0..archive.len())
        .map(|index| {
            let mut file = archive.by_index(index).unwrap();
            assert_eq!(file.unix_mode().map(|mode| mode & 0o777), Some(0o644));
            let mut content = Vec::new();
            file.read_to_end(&mut content).unwrap();
            (file.name().to_owned(), content)
        })
        .collect()
}

#[test]
fn an_archive_is_the_clients_site_in_a_folder_with_its_name() {
    let bench = Bench::fewest();
    bench.replace(
        "content/clients/boavista/intake.yaml",
        "  name: Clínica Boa Vista",
        "  name: \"Clínica: Boa/Vista?\"",
    );
    bench.succeed(&["build", "--zip"]);
    let folder = "Integração - Clínica- Boa-Vista-/";
    let files = unpacked(bench.bytes("output/archives/boavista.zip"));
    let mut expected: Vec<String> =
        bench.files("output/clients/boavista").iter().map(|path| format!("{folder}{path}")).collect();
    assert!(expected.len() > 30 && expected.contains(&format!("{folder}index.html")), "{expected:?}");
    for path in &expected {
        let inner = path.strip_prefix(folder).unwrap();
        assert!(files[path] == bench.bytes(&format!("output/clients/boavista/{inner}")), "{path}");
    }
    expected.push(format!("{folder}00 Comece aqui.html"));
    expected.sort();
    assert_eq!(files.keys().cloned().collect::<Vec<_>>(), expected);
    let entry = String::from_utf8(files[&format!("{folder}00 Comece aqui.html")].clone()).unwrap();
    assert!(entry.contains("href=\"index.html\"") && entry.contains("lang=\"pt-BR\""), "{entry}");
    assert!(!bench.path("output/archives/hortalia.zip").exists());

    let manifest = bench.text("output/manifest.json");
    let entries: Vec<serde_json::Value> = serde_json::from_str(&manifest).unwrap();
    let entry = entries.iter().find(|entry| entry["path"] == "archives/boavista.zip").unwrap();
    assert_eq!((entry["client"].as_str(), entry["kind"].as_str()), (Some("boavista"), Some("archive")));
    assert_eq!(entry["audience"], "client");
}

#[test]
fn archives_are_the_same_everywhere_and_go_with_what_they_say() {
    let (first, second) = (Bench::fewest(), Bench::fewest());
    first.succeed(&["build", "--zip", "--jobs", "1"]);
    second.succeed(&["build", "boavista", "--zip", "--jobs", "3", "--output", "elsewhere"]);
    let bytes = first.bytes("output/archives/boavista.zip");
    assert!(bytes == second.bytes("elsewhere/archives/boavista.zip"));
    assert!(!second.path("elsewhere/archives/kestrel-ridge.zip").exists());
    // Only some clients: the others' archives stay. All of them, and no archive wanted: an old one is none.
    first.succeed(&["build", "kestrel-ridge"]);
    assert!(first.path("output/archives/boavista.zip").exists());
    assert!(!first.path("output/archives/kestrel-ridge.zip").exists());
    first.succeed(&["build"]);
    assert!(!first.path("output/archives").exists());
    assert_eq!(first.run(&["build", "--zip", "--only", "welcome"]).status, 2);
}

#[test]
fn python_reads_an_archive_and_the_entry_may_have_its_style() {
    let bench = Bench::fewest();
    bench.succeed(&["build", "boavista", "--zip"]);
    let script = r#"
import base64, hashlib, re, sys, zipfile
archive = zipfile.ZipFile(sys.argv[1])
assert archive.testzip() is None
names = archive.namelist()
assert names == sorted(names) and len({name.split("/")[0] for name in names}) == 1, names
for info in archive.infolist():
    assert info.date_time == (2026, 11, 22, 0, 0, 0), info
    assert info.filename.isascii() or info.flag_bits & 0x800, info
assert names[0] == "Integração - Clínica Boa Vista/00 Comece aqui.html", names[0]
page = archive.read(names[0]).decode()
style = re.search("<style>(.*?)</style>", page, re.S).group(1)
digest = base64.b64encode(hashlib.sha256(style.encode()).digest()).decode()
assert f"'sha256-{digest}'" in page, digest
print(len(names))
"#;
    let ran =
        Command::new("python3").args(["-c", script]).arg(bench.path("output/archives/boavista.zip")).output();
    let Ok(ran) = ran else {
        assert!(std::env::var_os("CI").is_none(), "python3 is not there");
        return;
    };
    assert!(ran.status.success(), "{}", String::from_utf8_lossy(&ran.stderr));
    assert!(String::from_utf8_lossy(&ran.stdout).trim().parse::<usize>().unwrap() > 30);
}

#[test]
fn only_what_is_public_is_published_and_nothing_that_was_left() {
    let bench = Bench::fewest();
    let ran = bench.succeed(&["build", "--published", "web/nobody"]);
    assert!(ran.stderr.contains("Nobody is published"), "{}", ran.stderr);
    assert_eq!(bench.files("web/nobody"), ["robots.txt"]);

    let record = "content/clients/boavista/onboarding.yaml";
    bench.replace(record, "publish: private\n", "publish: public\n");
    let ran = bench.succeed(&["build", "--published", "web/pages"]);
    assert!(ran.stderr.contains("the pages of boavista, to be published"), "{}", ran.stderr);
    let site: Vec<String> =
        bench.files("output/clients/boavista").iter().map(|path| format!("boavista/{path}")).collect();
    assert!(site.len() > 30);
    assert_eq!(bench.files("web/pages"), [site, vec!["robots.txt".to_owned()]].concat());

    // The second time there is something, be it ours.
    let ran = bench.run(&["build", "--published", "web/pages"]);
    assert_eq!(ran.status, 2);
    assert!(ran.stderr.contains("E0770"), "{}", ran.stderr);
    // A client whose record is wrong stays out of it, and the build says so.
    bench.replace(record, "publish: public\n", "publish: perhaps\n");
    assert_eq!(bench.run(&["build", "--published", "web/wrong"]).status, 1);
    assert_eq!(bench.files("web/wrong"), ["robots.txt"]);
}

/// The values of a CI file that call onramp, each as a list of words; what is written to a file is cut.
fn commands(text: &str) -> Vec<Vec<String>> {
    let mut found: Vec<Vec<String>> = Vec::new();
    for event in granit_parser::Parser::new_from_str(text) {
        let (event, _) = event.unwrap();
        let granit_parser::Event::Scalar(value, ..) = event else { continue };
        if value.starts_with("onramp ") {
            let line = value.split(" > ").next().unwrap().replace("\"$CLIENT\"", "boavista");
            found.push(line.split_whitespace().skip(1).map(str::to_owned).collect());
        }
    }
    found.dedup();
    found
}

#[test]
fn what_init_writes_for_ci_and_git_runs() {
    let bench = Bench::fewest();
    let fresh = Bench::empty();
    fresh.succeed(&["init", "--yes"]);
    for (file, count) in
        [(".github/workflows/onramp.yml", 4), (".gitlab-ci.yml", 3), (".pre-commit-config.yaml", 1)]
    {
        let commands = commands(&fresh.text(file));
        assert_eq!(commands.len(), count, "{file}: {commands:?}");
        for command in commands {
            let words: Vec<&str> = command.iter().map(String::as_str).collect();
            bench.succeed(&words);
            if words.contains(&"--zip") {
                assert!(bench.path("output/archives/boavista.zip").exists(), "{words:?}");
            }
            if words.contains(&"--published") {
                assert_eq!(bench.files("public"), ["robots.txt"]);
                std::fs::remove_dir_all(bench.path("public")).unwrap();
            }
        }
    }
    let ignored = fresh.text(".gitignore");
    for folder in ["/output/", "/public/", "/.onramp/cache/"] {
        assert!(ignored.lines().any(|line| line == folder), "{folder}");
    }
}

#[test]
fn the_editor_settings_know_every_schema_and_every_record_of_the_samples() {
    let bench = Bench::empty();
    bench.succeed(&["init", "--yes", "--example"]);
    let settings: serde_json::Value = serde_json::from_str(&bench.text(".vscode/settings.json")).unwrap();
    let globs = settings["yaml.schemas"].as_object().unwrap();
    let schemas = bench.files(".onramp/schema");
    assert!(schemas.len() >= 12);
    for schema in &schemas {
        assert!(globs.contains_key(&format!(".onramp/schema/{schema}")), "{schema}");
    }
    assert_eq!(globs.len(), schemas.len());
    let matching = |path: &str| {
        let path: Vec<&str> = path.split('/').collect();
        let holds = |glob: &&serde_json::Value| {
            let glob: Vec<&str> = glob.as_str().unwrap().split('/').collect();
            let part = |(glob, part): (&&str, &&str)| match glob.split_once('*') {
                Some((before, after)) => part.starts_with(before) && part.ends_with(after),
                None => glob == part,
            };
            glob.len() == path.len() && glob.iter().zip(&path).all(part)
        };
        globs.values().filter(holds).count()
    };
    let records: Vec<String> =
        bench.files("content").into_iter().filter(|path| path.ends_with(".yaml")).collect();
    assert!(records.len() > 8);
    for record in records {
        assert_eq!(matching(&format!("content/{record}")), 1, "{record}");
    }
}
