//! Step 9: going live.

use super::{built, page, says};
use crate::html_text::document_text;
use crate::mail_text::Eml;
use crate::workbench::Bench;

#[test]
fn row_9_1_the_completion_record_says_what_the_management_tool_is_to_know() {
    says(
        "internal/boavista/completion-record",
        &[
            "Bússola PSA",
            "Clínica Boa Vista Ltda",
            "12.345.678/0001-95",
            "Ouro",
            "assinada por ambas as partes em 6 de novembro de 2026",
            "16 de novembro de 2026",
            "Servidores: 2 de 2",
            "Estações de trabalho e notebooks: 14 de 14",
            "Os pontos de acesso serão trocados em dezembro",
            "files/alert-test.txt",
        ],
    );
    assert!(!built().path("output/clients/boavista/completion-record.html").exists());
    says("internal/kestrel-ridge/completion-record", &["O cliente ainda não está em operação"]);
}

#[test]
fn row_9_2_the_client_reads_that_it_is_on_since_when_and_what_is_open() {
    says(
        "clients/boavista/completion",
        &[
            "Está no ar. Desde 16 de novembro de 2026",
            "O seu nível de serviço Ouro vale desde esse mesmo dia",
            "+55 19 5550-0100",
            "Alterar senhas administrativas",
            "Wi-Fi da recepção",
            "Bruno Tavares",
            "18\u{a0}de\u{a0}dez.",
            "Obrigado",
            "Ana Lima",
        ],
    );
    assert!(built().path("output/clients/boavista/completion.pdf").exists());
    // Why something was left out is not for the client.
    assert!(!page("clients/boavista/completion").contains("serão trocados"));
}

#[test]
fn row_9_2_before_the_activation_it_is_a_draft_and_a_lost_proof_makes_it_one_again() {
    let draft = built().text("output/clients/kestrel-ridge/completion.html");
    assert!(draft.contains("class=\"stamp"), "a client who is not live has a draft");
    assert!(document_text(&draft).contains("This is what you get on the day of your activation"));
    assert!(!built().text("output/clients/boavista/completion.html").contains("class=\"stamp"));
    let bench = Bench::samples();
    let record = "content/clients/boavista/onboarding.yaml";
    bench.replace(record, ", evidence: files/alert-test.txt", "");
    bench.replace(record, "  go-live: {done_on: 2026-11-16, by: ana}\n", "");
    bench.replace(record, "  completion-mail: {done_on: 2026-11-16, by: ana, spent: 15m}\n", "");
    bench.succeed(&["build", "boavista", "--only", "completion"]);
    assert!(bench.text("output/clients/boavista/completion.html").contains("class=\"stamp"));
}

#[test]
fn row_9_2_a_mail_says_that_it_is_on_and_what_is_still_open() {
    let bench = Bench::samples();
    let document = "content/documents/pt-BR/completion.md";
    if !bench.path(document).exists() {
        bench.write(document, "---\ntitle: Conclusão\nstep: 9\n---\n\n## Pronto\n\nTudo.\n");
    }
    let record = "content/clients/boavista/onboarding.yaml";
    bench.replace(
        record,
        "{started_on: 2026-11-11, done_on: 2026-11-17, by: carla, spent: 40m, note: A Fibra Sul pediu a troca por carta assinada}",
        "{started_on: 2026-11-11, by: carla}",
    );
    bench.succeed(&["build", "boavista", "--only", "completion"]);
    let mail = Eml::read(&bench.bytes("output/internal/boavista/mail/completion.eml"));
    assert!(mail.header("Subject").contains("desde 16 de novembro de 2026"), "{}", mail.header("Subject"));
    assert_eq!(mail.files[0].1, bench.bytes("output/clients/boavista/completion.pdf"));
    for text in [
        "o seu acordo de nível de serviço (Ouro) vale desde esse dia",
        "Telefone +55 19 5550-0100",
        "Apresentar-nos a cada fornecedor (Fibra Sul): Carla Menezes, até ",
        "Agradeço a confiança",
    ] {
        assert!(mail.text.contains(text), "{text}: {}", mail.text);
    }
    let lines = mail.text.lines().filter(|line| !line.trim().is_empty()).count();
    assert!(lines <= 12, "{lines} lines: {}", mail.text);

    // While something blocks the activation, there is no such mail.
    bench.replace(record, "  readiness-check: {done_on: 2026-11-16, by: bruno, spent: 30m}\n", "");
    bench.replace(record, "  go-live: {done_on: 2026-11-16, by: ana}\n", "");
    bench.replace(
        record,
        "  test-alerts: {done_on: 2026-11-12, by: bruno, spent: 30m, evidence: files/alert-test.txt}\n",
        "",
    );
    bench.run(&["build", "boavista", "--only", "completion"]);
    assert!(!bench.path("output/internal/boavista/mail/completion.eml").exists());
}
