//! Step 2: the signed SLA.

use super::{built, page, says};
use crate::gates::acme;
use crate::workbench::Bench;

const ONBOARDING: &str = "content/clients/boavista/onboarding.yaml";

#[test]
fn row_2_1_the_agreement_says_all_that_a_contract_must() {
    let parties =
        ["Clínica Boa Vista Ltda", "12.345.678/0001-95", "11.222.333/0001-81", "Rua das Flores 100"];
    says("clients/boavista/sla", &parties);
    let promises = ["Não incluso", "Ouro", "30 minutos", "O relógio é o da Prestadora", "Elisa Moreira"];
    says("clients/boavista/sla", &promises);
    // A breach in numbers, out of the client's own fee.
    says("clients/boavista/sla", &["6 horas no relógio", "5% de R$\u{a0}3.200,00 = R$\u{a0}160,00"]);
    let clauses = ["Responsabilidade", "Confidencialidade", "LGPD, art. 48", "Vigência e saída", "12 meses"];
    says("clients/boavista/sla", &clauses);
    // Clauses are numbered, annexes are not; the inventory has a date.
    says(
        "clients/boavista/sla",
        &["1\u{2002}As partes", "4.1\u{2002}O nível de serviço", "Anexo A: Inventário"],
    );
    says("clients/boavista/sla", &["É isto que os serviços abrangem, em 22 de novembro de 2026."]);
}

#[test]
fn row_2_1_before_the_intake_is_complete_it_is_an_internal_draft_with_its_gaps_in_words() {
    says("internal/kestrel-ridge/sla", &["[still open: the client's tax id]", "Not for the client yet"]);
    let files = built().files("output/clients/kestrel-ridge");
    assert!(!files.iter().any(|path| path.contains("sla")), "{files:?}");
}

#[test]
fn row_2_2_the_review_holds_for_one_text() {
    let bench = acme();
    let record = "content/clients/acme/onboarding.yaml";
    let text = bench.text(record);
    let head = text.split("sla:").next().unwrap();
    let reviewed =
        |of: &str| format!("{head}sla: {{reviewed: {{by: Paula Nunes, on: 2026-11-05, of: {of}}}}}\n");
    bench.write(record, &reviewed(""));
    let said = bench.succeed(&["check"]).stderr;
    let fingerprint = said.split("has the fingerprint ").nth(1).unwrap().split(' ').next().unwrap();
    assert!(said.contains("sla is a draft (needs sla.reviewed.of)"), "{said}");
    bench.write(record, &reviewed(fingerprint));
    let said = bench.succeed(&["check"]).stderr;
    assert!(!said.contains("sla is a draft") && !said.contains("has the fingerprint"), "{said}");
    let page = |bench: &Bench| {
        bench.succeed(&["build", "--only", "sla"]);
        crate::html_text::document_text(&bench.text("output/clients/acme/sla.html"))
    };
    assert!(!page(&bench).contains("Not reviewed by a lawyer yet"));
    bench.replace("content/clients/acme/intake.yaml", "due_day: 5", "due_day: 6");
    let said = bench.succeed(&["check"]).stderr;
    assert!(said.contains("sla is a draft (needs sla.reviewed.of)"), "{said}");
    assert!(said.contains("has changed since it was reviewed"), "{said}");
    assert!(page(&bench).contains("Not reviewed by a lawyer yet"));
}

#[test]
fn row_2_3_what_differs_from_the_standard_is_listed() {
    says(
        "internal/boavista/sla-legal",
        &["Níveis de serviço: alterada; por causa do nível de serviço Ouro."],
    );
    let legal = page("internal/kestrel-ridge/sla-legal");
    assert!(legal.contains("Liability: alterada; só para Kestrel Ridge Engineering."), "{legal}");
    assert!(legal.contains("limited to the fees that are owed for twenty-four months"), "{legal}");
    assert!(legal.contains("9\u{2002}Liability"), "the same numbered clauses:\n{legal}");
    let html = built().text("output/internal/kestrel-ridge/sla-legal.html");
    assert!(
        html.contains("<del>twelve</del>") || html.contains("<s>twelve</s>"),
        "words that went are struck"
    );
}

#[test]
fn row_2_4_nobody_signs_before_step_1_is_complete() {
    let bench = Bench::samples();
    bench.replace(ONBOARDING, "intake_completed_on: 2026-11-04", "intake_completed_on:");
    bench.replace("content/clients/boavista/intake.yaml", "service_level: gold", "service_level:");
    let ran = bench.run(&["check", "boavista"]);
    assert_eq!(ran.status, 1);
    assert!(ran.stderr.contains("but the intake is not complete"), "{}", ran.stderr);
    assert!(ran.stderr.contains("open: service_level"), "{}", ran.stderr);
    // Signed before the gap came: a warning, and nothing is taken back.
    bench.replace(ONBOARDING, "intake_completed_on:", "intake_completed_on: 2026-11-04");
    let ran = bench.succeed(&["check", "boavista"]);
    assert!(ran.stderr.contains("[W0223]"), "{}", ran.stderr);
}

#[test]
fn row_2_5_both_sign_and_the_signed_file_stays_as_it_is() {
    says("clients/boavista/sla", &["Helena Prado", "Ana Lima", "Testemunhas, se as partes quiserem:"]);
    says("clients/boavista/sla", &["A versão em vigor foi assinada."]);
    let status = built().succeed(&["status", "--format", "json"]).stdout;
    let all: serde_json::Value = serde_json::from_str(&status).unwrap();
    let boavista = all.as_array().unwrap().iter().find(|one| one["client"] == "boavista").unwrap();
    let sla = boavista["documents"].as_array().unwrap().iter().find(|one| one["kind"] == "sla").unwrap();
    assert_eq!(sla["state"], "draft", "a draft of the next version");
    assert_eq!(
        boavista["agreement"][0]["reviewed"], true,
        "the sample's fingerprint is that of its text: {}",
        boavista["agreement"][0]
    );
    let signed = built().bytes("content/clients/boavista/files/sla-1.0.pdf");
    assert_eq!(built().bytes("output/clients/boavista/sla-1.0.pdf"), signed);

    let bench = Bench::samples();
    std::fs::write(bench.path("content/clients/boavista/files/sla-1.0.pdf"), [&signed[..], b"\n"].concat())
        .unwrap();
    let ran = bench.run(&["check", "boavista"]);
    assert_eq!(ran.status, 1);
    assert!(ran.stderr.contains("is not the file that was signed"), "{}", ran.stderr);
}
