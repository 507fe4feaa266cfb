//! Mail drafts: what stands in them, whom they go to, what goes along, and what keeps them back.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use serde_json::Value;

use crate::mail_text::Eml;
use crate::workbench::Bench;

fn manifest(bench: &Bench) -> Vec<Value> {
    serde_json::from_slice(&bench.bytes("output/manifest.json")).unwrap()
}

fn eml(bench: &Bench, path: &str) -> Eml {
    Eml::read(&bench.bytes(&format!("output/internal/{path}.eml")))
}

#[test]
fn a_draft_holds_the_very_pdf_named_for_its_reader() {
    let bench = Bench::samples();
    bench.succeed(&["build", "boavista", "--only", "welcome,staff-introduction"]);
    let mail = eml(&bench, "boavista/mail/welcome");
    assert_eq!(mail.header("X-Unsent"), "1");
    assert_eq!(mail.header("From"), "Ana Lima <ana.lima@norteti.example>");
    assert_eq!(mail.header("To"), "Helena Prado <helena@clinicaboavista.example>");
    assert_eq!(mail.header("Subject"), "Boas-vindas: como começamos com Norte TI");
    assert_eq!(mail.header("Date"), "Sun, 22 Nov 2026 09:00:00 -0300");
    assert!(
        mail.text.starts_with("Olá, Helena Prado,\n\n") && mail.text.contains("documento de boas-vindas")
    );
    assert!(mail.html.contains("<p>Olá, Helena Prado,</p>") && !mail.html.contains("style"));
    let [(name, bytes)] = mail.files.as_slice() else { panic!("one file goes along") };
    assert_eq!(name, "Boas-vindas - Clínica Boa Vista.pdf");
    assert_eq!(*bytes, bench.bytes("output/clients/boavista/welcome.pdf"));

    // One that goes to our own people has no document.
    let mail = eml(&bench, "boavista/mail/staff-introduction");
    assert_eq!(mail.header("To").matches('@').count(), 6);
    assert!(mail.text.contains("Salas de exame das 8h às 12h") && mail.files.is_empty());
    for entry in manifest(&bench).iter().filter(|entry| entry["path"].as_str().unwrap().contains("/mail/")) {
        assert_eq!(entry["audience"], "internal");
        assert!(["welcome", "staff-introduction"].contains(&entry["kind"].as_str().unwrap()));
        assert!(entry["path"].as_str().unwrap().starts_with("internal/boavista/"), "{entry}");
    }
}

#[test]
fn a_form_goes_along_as_a_workbook_too_and_send_writes_the_same() {
    let bench = Bench::samples();
    bench.succeed(&["build", "kestrel-ridge", "--only", "intake-form"]);
    let built = bench.bytes("output/internal/kestrel-ridge/mail/intake-form.eml");
    let mail = Eml::read(&built);
    let names: Vec<&str> = mail.files.iter().map(|(name, _)| name.as_str()).collect();
    assert_eq!(
        names,
        ["Intake form - Kestrel Ridge Engineering.xlsx", "Intake form - Kestrel Ridge Engineering.pdf"]
    );
    for ((_, bytes), ending) in mail.files.iter().zip(["xlsx", "pdf"]) {
        assert_eq!(*bytes, bench.bytes(&format!("output/clients/kestrel-ridge/intake-form.{ending}")));
    }
    let page = bench.text("output/internal/kestrel-ridge/mail/intake-form.html");
    assert!(page.contains("href=\"../../../clients/kestrel-ridge/intake-form.xlsx\""));
    std::fs::remove_dir_all(bench.path("output")).unwrap();
    bench.succeed(&["send", "kestrel-ridge", "intake-form"]);
    assert_eq!(bench.bytes("output/internal/kestrel-ridge/mail/intake-form.eml"), built);
}

#[test]
fn a_draft_document_goes_along_with_no_mail() {
    let bench = Bench::samples();
    bench.succeed(&["build", "kestrel-ridge", "--only", "welcome"]);
    assert!(bench.files("output/internal/kestrel-ridge").is_empty());
    let status: Value = serde_json::from_str(&bench.succeed(&["status", "--format", "json"]).stdout).unwrap();
    let kestrel = status.as_array().unwrap().iter().find(|one| one["client"] == "kestrel-ridge").unwrap();
    let documents = kestrel["documents"].as_array().unwrap();
    let mail = documents.iter().find(|one| one["kind"] == "welcome" && one["form"] == "mail").unwrap();
    assert_eq!(mail["state"], "waiting");
    assert!(mail["missing"].as_array().unwrap().contains(&"sla.signed.client".into()));
}

#[test]
fn without_an_address_there_is_no_mail_and_check_says_so() {
    let bench = Bench::samples();
    bench.replace(
        "content/clients/boavista/intake.yaml",
        "role: Gerente administrativa, email: helena@clinicaboavista.example,",
        "role: Gerente administrativa,",
    );
    let ran = bench.run(&["check", "boavista"]);
    // What a gate asks for is said once, as open.
    assert!(ran.stderr.contains("open: contacts.helena.email"), "{}", ran.stderr);
    bench.succeed(&["build", "boavista", "--only", "welcome"]);
    assert!(!bench.path("output/internal/boavista/mail/welcome.eml").exists());
}

#[test]
fn no_name_begins_a_header_of_its_own() {
    let bench = Bench::samples();
    let intake = "content/clients/boavista/intake.yaml";
    let evil = "\"Helena\\r\\nBcc: thief@evil.example\\r\\n\\r\\n<script>alert(1)</script>\"";
    bench.replace(intake, "name: Helena Prado, role", &format!("name: {evil}, role"));
    let company = "\"A\\nX-Evil: 1 / \\\"B\\\" \\\\ <b>é</b>, C; D: E\"";
    bench.replace(intake, "  name: Clínica Boa Vista\n", &format!("  name: {company}\n"));
    bench.succeed(&["build", "boavista", "--only", "welcome,staff-introduction"]);
    for kind in ["welcome", "staff-introduction"] {
        let mail = eml(&bench, &format!("boavista/mail/{kind}"));
        let names: Vec<&str> = mail.headers.iter().map(|(name, _)| name.as_str()).collect();
        assert_eq!(names, ["X-Unsent", "From", "To", "Subject", "Date", "MIME-Version", "Content-Type"]);
        assert!(!mail.html.contains("<script>") && !mail.html.contains("<b>"));
        let page = bench.text(&format!("output/internal/boavista/mail/{kind}.html"));
        assert!(!page.contains("<script>alert") && !page.contains("<b>"));
    }
    let mail = eml(&bench, "boavista/mail/welcome");
    assert_eq!(
        mail.header("To"),
        "\"Helena Bcc: thief@evil.example <script>alert(1)</script>\" <helena@clinicaboavista.example>"
    );
    assert_eq!(mail.files[0].0, "Boas-vindas - A X-Evil- 1 - -B- - -b-é--b-, C; D- E.pdf");
}

#[test]
fn a_client_with_two_languages_gets_two_drafts() {
    let bench = Bench::samples();
    bench.replace("content/clients/boavista/intake.yaml", "  locale: pt-BR\n", "  locale: [pt-BR, en]\n");
    bench.succeed(&["build", "boavista", "--only", "welcome,staff-introduction"]);
    assert_eq!(
        bench.files("output/internal/boavista/mail"),
        [
            "staff-introduction.eml",
            "staff-introduction.html",
            "welcome.en.eml",
            "welcome.en.html",
            "welcome.pt-BR.eml",
            "welcome.pt-BR.html"
        ]
    );
    let english = eml(&bench, "boavista/mail/welcome.en");
    assert_eq!(english.header("Subject"), "Welcome to Norte TI: how we begin");
    assert_eq!(english.files[0].0, "Welcome - Clínica Boa Vista.pdf");
    assert_eq!(english.files[0].1, bench.bytes("output/clients/boavista/en/welcome.pdf"));
}

#[test]
fn the_page_for_web_mail_reads_without_its_script() {
    let bench = Bench::samples();
    bench.succeed(&["build", "boavista"]);
    let page = bench.text("output/internal/boavista/mail/welcome.html");
    assert!(page.contains("script-src 'self'") && page.contains("<script src=\"../../assets/copy."));
    let scripts = page.split("<script").skip(1).collect::<Vec<_>>();
    assert!(scripts.iter().all(|script| script.starts_with(" src=\"../../assets/")), "{scripts:?}");
    assert_eq!(page.matches("<button ").count(), page.matches(" hidden>").count());
    for text in ["Copiar assunto", "Copiar destinatário", "Copiar texto", "Olá, Helena Prado,"] {
        assert!(page.contains(text), "{text}");
    }
    assert!(
        page.contains("href=\"../../../clients/boavista/welcome.pdf\">Boas-vindas - Clínica Boa Vista.pdf")
    );
    let is_copy = |file: &String| file.contains("/copy.") || file.starts_with("copy.");
    assert!(bench.files("output/internal/assets").iter().any(is_copy));
    // No page that a client gets has this script.
    assert!(!bench.files("output/clients").iter().any(is_copy));
    for file in bench.files("output/clients").iter().filter(|file| file.ends_with(".html")) {
        assert!(!bench.text(&format!("output/clients/{file}")).contains("/copy."), "{file}");
    }
}

#[test]
fn every_mail_is_written_in_every_language() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("content/documents");
    let read = |locale: &str| -> BTreeMap<String, Vec<String>> {
        let files = fs::read_dir(root.join(locale).join("mail")).unwrap().map(Result::unwrap);
        files
            .map(|file| {
                let text = fs::read_to_string(file.path()).unwrap();
                let head =
                    text.split("---\n").nth(1).unwrap().lines().filter(|line| !line.starts_with("title:"));
                // Headings and components too.
                let body = text.lines().filter(|line| line.starts_with("```{") || line.starts_with("## "));
                let marks = body.map(|line| line.split(' ').next().unwrap());
                let name = file.file_name().to_string_lossy().into_owned();
                (name, head.chain(marks).map(str::to_owned).collect())
            })
            .collect()
    };
    let english = read("en");
    assert!(english.len() >= 14);
    assert_eq!(english, read("pt-BR"));
    assert_eq!(english, read("es"));
}

#[test]
fn what_a_mail_attaches_must_be_there() {
    let bench = Bench::samples();
    let path = "content/documents/pt-BR/mail/welcome.md";
    bench.replace(path, "attach: [welcome]", "attach: [welcome, project-plam]");
    let ran = bench.run(&["check"]);
    assert_eq!(ran.status, 1);
    assert!(
        ran.stderr.contains("a mail can't attach `project-plam`") && ran.stderr.contains("`project-plan`?")
    );
    // A workspace may do without a document; its mail goes with it.
    let bench = Bench::samples();
    let settings = bench.text("onramp.yaml");
    bench.write("onramp.yaml", &format!("{settings}\ndisable: [welcome]\n"));
    bench.succeed(&["build", "boavista"]);
    assert!(!bench.path("output/internal/boavista/mail/welcome.eml").exists());
}

#[test]
fn a_client_may_have_a_mail_of_its_own() {
    let bench = Bench::samples();
    let own =
        bench.text("content/documents/pt-BR/mail/welcome.md").replace("Está assinado", "Enfim assinado");
    bench.write("content/clients/boavista/documents/pt-BR/mail/welcome.md", &own);
    bench.succeed(&["build", "boavista", "--only", "welcome"]);
    assert!(eml(&bench, "boavista/mail/welcome").text.contains("Enfim assinado"));
}
