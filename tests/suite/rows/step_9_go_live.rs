//! Step 9: going live.

use super::{built, page, says};
use crate::html_text::document_text;
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
    bench.replace("content/clients/boavista/onboarding.yaml", ", evidence: files/alert-test.txt", "");
    bench.succeed(&["build", "boavista", "--only", "completion"]);
    assert!(bench.text("output/clients/boavista/completion.html").contains("class=\"stamp"));
}
