//! `onramp send`: the draft, the copy that is kept, the entry, and what holds them back.

use crate::mail_text::Eml;
use crate::pdf_text;
use crate::workbench::Bench;

const RECORD: &str = "content/clients/boavista/onboarding.yaml";
const KEPT: &str = "content/clients/boavista/files/sent/welcome-2.pdf";

/// What is kept of the documents that were sent to the clinic.
fn kept(bench: &Bench) -> Vec<String> {
    bench.files("content/clients/boavista/files/sent")
}

#[test]
fn what_was_sent_is_kept_noted_and_never_made_again() {
    let bench = Bench::samples();
    let before = bench.text(RECORD);
    let ran = bench.succeed(&["send", "boavista", "welcome"]);
    assert!(
        ran.stdout.is_empty() && ran.stderr.contains("welcome, version 2, for Helena Prado"),
        "{}",
        ran.stderr
    );
    let after = bench.text(RECORD);
    let entry = after.lines().find(|line| line.contains("welcome-2.pdf")).unwrap().to_owned();
    let noted =
        "  - {kind: welcome, version: 2, on: 2026-11-22, to: helena, file: files/sent/welcome-2.pdf, of: ";
    assert!(entry.starts_with(noted), "{entry}");
    assert_eq!(after.replace(&format!("{entry}\n"), ""), before);

    let kept = bench.bytes(KEPT);
    let mail = Eml::read(&bench.bytes("output/internal/boavista/mail/welcome.eml"));
    assert_eq!(mail.files, [("Boas-vindas - Clínica Boa Vista.pdf".to_owned(), kept.clone())]);

    // What changes later changes today's document, and not the copy.
    bench.replace("content/team.yaml", "name: Ana Lima\n", "name: Ana Lima Souza\n");
    bench.succeed(&["build", "boavista"]);
    assert_eq!(bench.bytes("output/clients/boavista/welcome-2.pdf"), kept);
    assert_ne!(bench.bytes("output/clients/boavista/welcome.pdf"), kept);
    let list = bench.text("output/clients/boavista/documents.html");
    assert!(list.contains("href=\"welcome-2.pdf\">Boas-vindas, versão 2</a>"), "{list}");
    assert!(list.contains("Enviado em 22 de novembro de 2026 para Helena Prado"));
    let manifest = bench.text("output/manifest.json");
    let manifest: serde_json::Value = serde_json::from_str(&manifest).unwrap();
    let copy = |one: &&serde_json::Value| one["path"] == "clients/boavista/welcome-2.pdf";
    let copy = manifest.as_array().unwrap().iter().find(copy).unwrap();
    assert_eq!((copy["kind"].as_str(), copy["audience"].as_str()), (Some("welcome"), Some("client")));
    // A build of that kind alone leaves it where it is.
    bench.succeed(&["build", "boavista", "--only", "welcome"]);
    assert_eq!(bench.bytes("output/clients/boavista/welcome-2.pdf"), kept);
}

#[test]
fn a_copy_says_draft_no_more_than_it_did() {
    let bench = Bench::samples();
    bench.succeed(&["send", "boavista", "welcome"]);
    let kept = bench.bytes(KEPT);
    bench.replace(RECORD, "    client: {name: Helena Prado, on: 2026-11-06}\n", "");
    bench.succeed(&["build", "boavista"]);
    assert!(bench.text("output/clients/boavista/welcome.html").contains("class=\"stamp\""));
    assert_eq!(bench.bytes("output/clients/boavista/welcome-2.pdf"), kept);
    let list = bench.text("output/clients/boavista/documents.html");
    let copies = list.split("O que você recebeu").nth(1).unwrap();
    assert!(!copies.contains("class=\"tag\""));
}

#[test]
fn the_same_words_on_the_same_day_are_one_entry() {
    let bench = Bench::samples();
    bench.succeed(&["send", "boavista", "welcome"]);
    let once = bench.text(RECORD);
    let ran = bench.succeed(&["send", "boavista", "welcome"]);
    assert!(ran.stderr.contains("Nothing new"), "{}", ran.stderr);
    assert_eq!(bench.text(RECORD), once);
    assert_eq!(kept(&bench), ["project-plan-1.json", "welcome-2.pdf"]);
    // To somebody else, and in other words, it is another one.
    bench.succeed(&["send", "boavista", "welcome", "--to", "rafael"]);
    bench.replace("content/clients/boavista/intake.yaml", "Migrar o e-mail", "Levar o e-mail");
    bench.succeed(&["send", "boavista", "welcome", "--to", "rafael"]);
    let sent = bench.text(RECORD);
    assert!(
        sent.contains("version: 3, on: 2026-11-22, to: rafael")
            && sent.contains("version: 4, on: 2026-11-22, to: rafael")
    );
    let ran =
        bench.command(&["send", "boavista", "welcome", "--to", "rafael", "--as-of", "2026-11-23"]).output();
    assert!(ran.unwrap().status.success());
    assert!(bench.text(RECORD).contains("version: 5, on: 2026-11-23"));
    let mail = Eml::read(&bench.bytes("output/internal/boavista/mail/welcome.eml"));
    assert_eq!(mail.header("To"), "Rafael Nogueira <rafael@clinicaboavista.example>");
    assert!(mail.text.starts_with("Olá, Rafael Nogueira,"));
}

#[test]
fn a_document_without_a_mail_of_its_own_goes_with_the_common_one() {
    let bench = Bench::samples();
    bench.succeed(&["send", "boavista", "project-plan"]);
    let mail = Eml::read(&bench.bytes("output/internal/boavista/mail/project-plan.eml"));
    assert!(mail.text.contains("Em anexo está o documento “Plano do projeto”"), "{}", mail.text);
    // The sample's first one was sent; what the next will be measured against is kept beside it.
    assert_eq!(self::kept(&bench), ["project-plan-1.json", "project-plan-2.json", "project-plan-2.pdf"]);
    let kept = bench.bytes("content/clients/boavista/files/sent/project-plan-2.pdf");
    assert!(pdf_text::document_text(&kept).contains("Clínica Boa Vista"));
    assert_eq!(mail.files[0], ("Plano do projeto - Clínica Boa Vista.pdf".to_owned(), kept));
    // Its version stands in its words; today's are compared as those of the version that was sent.
    assert!(bench.succeed(&["send", "boavista", "project-plan"]).stderr.contains("Nothing new"));
}

#[test]
fn what_is_held_back_or_unknown_writes_nothing() {
    let bench = Bench::samples();
    let before = bench.text("content/clients/kestrel-ridge/onboarding.yaml");
    let ran = bench.run(&["send", "kestrel-ridge", "welcome"]);
    assert_eq!(ran.status, 1);
    assert!(ran.stderr.contains("open: sla.signed.provider, sla.signed.client"), "{}", ran.stderr);
    for (arguments, status, said) in [
        (["boavista", "welcom", "", ""], 2, "did you mean `welcome`?"),
        (["boavista", "staff-introduction", "", ""], 2, "not a document that is sent"),
        (["boavista", "welcome", "--to", "helna"], 2, "did you mean `helena`?"),
        (["boavista", "welcome", "--locale", "es"], 2, "languages: pt-BR"),
        (["boavist", "welcome", "", ""], 2, "did you mean `boavista`?"),
    ] {
        let given: Vec<&str> =
            ["send"].into_iter().chain(arguments.into_iter().filter(|one| !one.is_empty())).collect();
        let ran = bench.run(&given);
        assert_eq!(ran.status, status, "{given:?} {}", ran.stderr);
        assert!(ran.stderr.contains(said), "{given:?} {}", ran.stderr);
    }
    assert_eq!(bench.text("content/clients/kestrel-ridge/onboarding.yaml"), before);
    assert!(bench.files("output").is_empty());
    assert_eq!(kept(&bench), ["project-plan-1.json"]);
}

#[test]
fn a_file_that_is_there_is_never_overwritten() {
    let bench = Bench::samples();
    bench.write(KEPT, "older");
    let before = bench.text(RECORD);
    let ran = bench.run(&["send", "boavista", "welcome"]);
    assert_eq!(ran.status, 1);
    assert!(ran.stderr.contains("E0689"), "{}", ran.stderr);
    assert_eq!((bench.text(KEPT).as_str(), bench.text(RECORD)), ("older", before));
}

#[test]
fn windows_files_stay_windows_files() {
    let bench = Bench::samples();
    let windows = format!("\u{feff}{}", bench.text(RECORD).replace('\n', "\r\n"));
    bench.write(RECORD, &windows);
    bench.succeed(&["send", "boavista", "welcome"]);
    let after = bench.text(RECORD);
    let entry = after.lines().find(|line| line.contains("welcome-2.pdf")).unwrap();
    assert_eq!(after.replace(&format!("{entry}\r\n"), ""), windows);
}

#[test]
fn an_interrupted_send_is_seen_and_cleared_up() {
    let bench = Bench::samples();
    let journal = "content/clients/boavista/files/sent/.unfinished.json";
    bench.write(journal, "{\"file\":\"files/sent/welcome-2.pdf\",\"copy\":\"00\"}");
    let ran = bench.run(&["check", "boavista"]);
    assert_eq!(ran.status, 0);
    assert!(ran.stderr.contains("a send was interrupted"), "{}", ran.stderr);
    let ran = bench.succeed(&["send", "boavista", "welcome"]);
    assert!(ran.stderr.contains("what was left of it is removed"), "{}", ran.stderr);
    assert!(!bench.path(journal).exists());
    assert!(!bench.run(&["check", "boavista"]).stderr.contains("interrupted"));
}

#[test]
fn the_signed_agreement_lies_beside_the_documents() {
    let bench = Bench::samples();
    bench.succeed(&["build", "boavista"]);
    assert_eq!(
        bench.bytes("output/clients/boavista/sla-1.0.pdf"),
        bench.bytes("content/clients/boavista/files/sla-1.0.pdf")
    );
    let list = bench.text("output/clients/boavista/documents.html");
    assert!(list.contains("Assinado em 6 de novembro de 2026"), "{list}");
}
