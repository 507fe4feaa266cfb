//! `onramp survey import`: answers come in from every kind of file, once each, and nothing else is changed.

use std::collections::BTreeMap;

use onramp::engine::import::ResponseFile;
use onramp::model::survey::Response;

use crate::workbench::Bench;

const HERE: &str = "content/clients/boavista/responses";

/// A response file as the page saves it.
fn saved(change: impl FnOnce(&mut ResponseFile)) -> String {
    let answers = [
        ("recommend", vec!["9"]),
        ("satisfied", vec!["5"]),
        ("easy", vec!["6"]),
        ("went-well", vec!["contact", "calm"]),
        ("improve", vec!["Avisar antes:\n\"quando\" e 'por quê' # não só depois 😀"]),
    ];
    let owned =
        |(id, given): (&str, Vec<&str>)| (id.to_owned(), given.into_iter().map(str::to_owned).collect());
    let mut file = ResponseFile {
        onramp: "response".into(),
        schema: 1,
        survey: "onboarding-survey".into(),
        version: 1,
        client: "boavista".into(),
        locale: "pt-BR".into(),
        respondent: "Rogério Antunes".into(),
        at: "2026-11-20T10:15:30-03:00".into(),
        answers: answers.into_iter().map(owned).collect::<BTreeMap<_, _>>(),
        checksum: None,
    };
    change(&mut file);
    file.checksum = Some(file.expected());
    serde_json::to_string(&file).unwrap()
}

fn read(bench: &Bench, path: &str) -> Response {
    let source = onramp::base::text::Source::new(path, bench.text(path));
    let read = onramp::base::yaml::read::<Response>(&source);
    assert_eq!(read.diagnostics, [], "{}", source.text());
    read.value.value
}

#[test]
fn a_saved_file_becomes_a_response_once() {
    let bench = Bench::few();
    bench.write("answers.json", &saved(|_| {}));
    let before = bench.files("");
    let dry = bench.succeed(&["survey", "import", "boavista", "answers.json", "--dry-run"]);
    let path = format!("{HERE}/onboarding-survey-rogerio-antunes-2026-11-20.yaml");
    assert!(dry.stderr.contains(&format!("would be written to {path}")), "{}", dry.stderr);
    assert_eq!(bench.files(""), before, "a dry run writes nothing");

    let ran = bench.succeed(&["survey", "import", "boavista", "answers.json"]);
    assert!(ran.stderr.contains(&format!("written to {path}")) && ran.stdout.is_empty(), "{}", ran.stderr);
    let mut after = before.clone();
    after.push(path.clone());
    after.sort();
    assert_eq!(bench.files(""), after, "one file more, and nothing else");
    let response = read(&bench, &path);
    assert_eq!(response.respondent.as_deref(), Some("Rogério Antunes"));
    let improve = response.answers.iter().find(|(id, _)| id.as_str() == "improve").unwrap().1;
    assert_eq!(improve, &["Avisar antes:\n\"quando\" e 'por quê' # não só depois 😀"]);

    let text = bench.text(&path);
    let again = bench.succeed(&["survey", "import", "boavista", "answers.json", "answers.json"]);
    assert_eq!(again.stderr.matches(&format!("there already, as {path}")).count(), 2, "{}", again.stderr);
    assert_eq!(bench.text(&path), text);

    // Another time is another response, and never takes the place of the first.
    bench.write("later.json", &saved(|file| file.at = "2026-11-20T18:00:00-03:00".into()));
    bench.succeed(&["survey", "import", "boavista", "later.json"]);
    assert_eq!(bench.text(&path), text);
    read(&bench, &format!("{HERE}/onboarding-survey-rogerio-antunes-2026-11-20-2.yaml"));
    bench.succeed(&["check", "boavista"]);
}

#[test]
fn a_contact_is_known_by_name_and_a_status_by_its_answers() {
    let bench = Bench::few();
    bench.write("answers.json", &saved(|file| file.respondent = "helena  PRADO".into()));
    bench.succeed(&["survey", "import", "boavista", "answers.json"]);
    let response = read(&bench, &format!("{HERE}/onboarding-survey-helena-2026-11-20.yaml"));
    assert_eq!(response.respondent.as_deref(), Some("helena"));
    let status = bench.succeed(&["status", "--format", "json"]);
    let status: serde_json::Value = serde_json::from_str(&status.stdout).unwrap();
    assert!(status.to_string().contains("\"instrument\":\"nps\""), "{status}");
}

#[test]
fn a_mail_and_a_table_give_the_same_records_as_the_file() {
    let text = saved(|_| {});
    let code = data_encoding::BASE64URL_NOPAD.encode(text.as_bytes());
    let lines: Vec<String> =
        code.as_bytes().chunks(64).map(|line| format!("> {}\r\n", String::from_utf8_lossy(line))).collect();
    let mail = format!(
        "From: rogerio@example.com\r\nSubject: Fwd\r\n\r\n> -----BEGIN ONRAMP RESPONSE-----\r\n{}> -----END ONRAMP RESPONSE-----\r\n",
        lines.concat()
    );
    let table = "respondent;at;recommend;satisfied;easy;O que vai bem?;improve\r\n\
                 Rogério Antunes;2026-11-20 10:15:30-03:00;9;5;6;\"Sei com quem falar, calm\";\"Avisar antes:\n\"\"quando\"\" e 'por quê' # não só depois 😀\"\r\n";
    let path = format!("{HERE}/onboarding-survey-rogerio-antunes-2026-11-20.yaml");
    let records = [("a.json", text.as_str()), ("a.eml", &mail), ("a.csv", table)].map(|(name, content)| {
        let bench = Bench::few();
        bench.write(name, content);
        bench.succeed(&["survey", "import", "boavista", name]);
        bench.text(&path)
    });
    assert_eq!(records[0], records[1]);
    assert_eq!(records[0], records[2]);
}

#[test]
fn what_is_refused_changes_nothing_and_the_rest_is_taken() {
    let bench = Bench::few();
    let secret = saved(|file| {
        file.answers.insert("improve".into(), vec!["a senha: hunter2-S3cret".into()]);
    });
    bench.write("good.json", &saved(|_| {}));
    bench.write("secret.json", &secret);
    bench.write("foreign.json", &saved(|file| file.client = "kestrel-ridge".into()));
    bench.write(
        "table.csv",
        "respondent,at,recommend,satisfied,easy\nAna,2026-11-20T10:00,9,5,6\nRui,2026-11-20T11:00,12,5,6\n",
    );
    let before = bench.files(HERE).len();
    let names = ["good.json", "secret.json", "foreign.json", "table.csv"];
    let ran = bench.run(&[&["survey", "import", "boavista"], &names[..]].concat());
    assert_eq!(ran.status, 1);
    for said in ["E0725", "E0719", "table.csv:3", "E0723", "good.json: written"] {
        assert!(ran.stderr.contains(said), "{said}: {}", ran.stderr);
    }
    assert!(!ran.stderr.contains("hunter2"), "{}", ran.stderr);
    // Of the table with one bad line nothing is taken, so that the mended table can be given again.
    assert_eq!(bench.files(HERE).len(), before + 1);
    assert_eq!(bench.run(&["survey", "import", "boavista", "absent.json"]).status, 3);
    assert_eq!(bench.run(&["survey", "import", "nobody", "good.json"]).status, 2);
    assert_eq!(bench.run(&["survey", "import", "boavista"]).status, 2);
}

#[test]
fn the_page_of_a_questionnaire_is_one_file_that_loads_nothing_and_knows_one_client() {
    let bench = Bench::few();
    bench.replace(
        "content/provider.yaml",
        "\nname: ",
        "\nsurvey: {endpoint: \"https://answers.example/in?x=1\"}\nname: ",
    );
    bench.succeed(&["build", "--only", "onboarding-survey"]);
    let page = bench.text("output/clients/boavista/onboarding-survey.html").replace("&#39;", "'");
    for (name, found) in [
        (
            "policy",
            page.contains("default-src 'none'; style-src 'sha256-") && page.contains("script-src 'sha256-"),
        ),
        ("endpoint", page.contains("connect-src https://answers.example; ")),
        (
            "facts",
            page.contains("data-survey=\"onboarding-survey\" data-version=\"1\" data-client=\"boavista\""),
        ),
        ("mail", page.contains(" data-mail=\"")),
    ] {
        assert!(found, "{name}");
    }
    assert_eq!((page.matches("<script").count(), page.matches("<style").count()), (1, 1));
    for outside in [" src=\"http", "<link rel=\"stylesheet\"", "@import", "url(", "kestrel"] {
        assert!(!page.contains(outside), "{outside}");
    }
    // The control: the other client's page names it.
    assert!(
        bench
            .text("output/clients/kestrel-ridge/onboarding-survey.html")
            .contains("data-client=\"kestrel-ridge\"")
    );
    // Without an address the page may connect to nothing.
    bench.replace("content/provider.yaml", "\nsurvey: {endpoint: \"https://answers.example/in?x=1\"}", "");
    bench.succeed(&["build", "--only", "onboarding-survey"]);
    let page = bench.text("output/clients/boavista/onboarding-survey.html");
    assert!(page.contains("connect-src &#39;none&#39;;"));
}
