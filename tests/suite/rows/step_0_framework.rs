//! The framework.

use super::{built, page, says};
use crate::html_text::document_text;
use crate::workbench::Bench;

#[test]
fn row_0_1_no_document_leaves_with_a_placeholder_or_another_clients_name() {
    let names = [("boavista", "Clínica Boa Vista"), ("kestrel-ridge", "Kestrel Ridge")];
    let mut pages = 0;
    for path in built().files("output/clients").into_iter().filter(|path| path.ends_with(".html")) {
        let html = built().text(&format!("output/clients/{path}"));
        for trace in ["{{", "{%", "TODO", "Lorem ipsum", "\u{e000}", "@NAME@"] {
            assert!(!html.contains(trace), "{path} holds {trace}");
        }
        for (client, name) in names {
            assert!(path.starts_with(client) || !html.contains(name), "{path} names another client: {name}");
        }
        pages += 1;
    }
    assert!(pages >= 14, "only {pages} pages were looked at");
    // The control: each client's own name is found on its own pages.
    says("clients/boavista/project-plan", &["Clínica Boa Vista"]);
    says("clients/kestrel-ridge/project-plan", &["Kestrel Ridge"]);
}

#[test]
fn row_0_2_a_new_record_says_what_to_ask_and_check_says_how_far_one_is() {
    let bench = Bench::samples();
    bench.succeed(&["new", "acme", "--name", "Acme"]);
    let record = bench.text("content/clients/acme/intake.yaml");
    assert!(record.contains("company:") && record.contains("emergency"), "{record}");
    let ran = bench.run(&["check", "acme"]);
    assert!(ran.stderr.contains("% complete"), "{}", ran.stderr);
    // The plan shows all steps with how far each is, before any work is done.
    says(
        "clients/kestrel-ridge/project-plan",
        &["The ten steps", "Gathering information", "Follow-up", "to do"],
    );
}

#[test]
fn row_0_4_the_plan_counts_what_was_imported_and_what_was_typed() {
    let plan = page("internal/boavista/project-plan");
    assert!(plan.contains("valores vieram de outros sistemas (Inventário do prestador anterior: "), "{plan}");
    assert!(plan.contains("foram digitados"));
    says("internal/kestrel-ridge/project-plan", &["valores deste registro foram digitados"]);
    // Where a value came from is not for the client.
    assert!(!page("clients/boavista/project-plan").contains("Inventário do prestador anterior"));
}

#[test]
fn row_0_5_what_differs_from_the_standard_stands_in_the_internal_plan() {
    says(
        "internal/boavista/project-plan",
        &[
            "O que difere do padrão",
            "Configurar as impressoras de etiquetas do laboratório",
            "incluída",
            "leva 6 horas",
            "leva 4 horas",
            "Rafael Nogueira",
        ],
    );
    says("internal/kestrel-ridge/project-plan", &["retirada"]);
    assert!(!page("clients/boavista/project-plan").contains("O que difere do padrão"));
}

#[test]
fn row_0_6_one_changed_template_stands_over_the_standard_and_a_slip_is_shown_with_its_line() {
    let bench = Bench::samples();
    bench.replace("content/documents/pt-BR/completion.md", "## O que vem agora", "## E agora?");
    bench.succeed(&["build", "boavista", "--only", "completion,project-plan"]);
    let page = document_text(&bench.text("output/clients/boavista/completion.html"));
    assert!(page.contains("E agora?") && page.contains("O que ainda está em aberto"), "{page}");
    bench.replace("content/clients/boavista/intake.yaml", "service_level: gold", "serivce_level: gold");
    let ran = bench.run(&["check", "boavista"]);
    assert_eq!(ran.status, 1);
    assert!(ran.stderr.contains("content/clients/boavista/intake.yaml:"), "{}", ran.stderr);
    assert!(ran.stderr.contains("did you mean `service_level`?"), "{}", ran.stderr);
}
