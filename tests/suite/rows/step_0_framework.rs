//! The framework.

use super::{built, page, says, sheets};
use crate::html_text::document_text;
use crate::html_text::text;
use crate::workbench::Bench;

/// The words of the page about all clients: it holds no document.
fn portfolio() -> String {
    let page = text(&built().text("output/internal/index.html"));
    page.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Where a client stands, for programs.
fn status(client: &str) -> serde_json::Value {
    let all = built().succeed(&["status", "--format", "json"]).stdout;
    let all: serde_json::Value = serde_json::from_str(&all).unwrap();
    all.as_array().unwrap().iter().find(|one| one["client"] == client).unwrap().clone()
}

#[test]
fn row_0_3_two_clocks_run_and_the_promise_stands_beside_the_forecast() {
    // Won on a Tuesday, begun the Monday after, live one week later: then both clocks stop.
    let clinic = status("boavista");
    assert_eq!(clinic["clocks"]["days_since_hired"], 13);
    assert_eq!(clinic["clocks"]["days_since_start"], 7);
    assert_eq!(
        (&clinic["promised"], &clinic["clocks"]["stopped_on"]),
        (&"2026-11-16".into(), &"2026-11-16".into())
    );
    let firm = status("kestrel-ridge");
    assert_eq!((&firm["clocks"]["days_since_hired"], &firm["promised"]), (&3.into(), &"2026-12-07".into()));
    assert_eq!(firm["forecast"], "2026-12-04");
    let table = built().succeed(&["status"]).stdout;
    assert!(table.contains("Dec 7 → Dec 4") && table.contains("live Nov 16"), "{table}");
    let portfolio = portfolio();
    for words in [
        "Contratado há 3 dias",
        "Pelo plano: 4 de dezembro de 2026",
        "7 dias do início à ativação",
        "Ativo desde 16 de novembro de 2026",
    ] {
        assert!(portfolio.contains(words), "{words}\n{portfolio}");
    }
}

#[test]
fn row_0_7_one_status_page_says_step_state_what_blocks_and_whose_move_it_is() {
    let portfolio = portfolio();
    for words in [
        "Kestrel Ridge Engineering",
        "Etapa 1 de 10",
        "Coleta de informações",
        "o cliente há 2 dias",
        "Nora is travelling until 23 November",
        "2 tarefas em atraso",
        "Referência da credencial no cofre: fw-admin",
    ] {
        assert!(portfolio.contains(words), "{words}\n{portfolio}");
    }
    let table = built().succeed(&["status"]).stdout;
    let line = |name: &str| table.lines().find(|line| line.starts_with(name)).unwrap().to_owned();
    assert!(line("Kestrel").contains("1/10") && line("Kestrel").contains("client 2 d: Nora"), "{table}");
    assert!(line("Clínica").contains("10/10 Follow-up") && line("Clínica").contains("us 6 d: "), "{table}");
    assert!(table.find("Kestrel").unwrap() < table.rfind("Clínica").unwrap(), "the worst first\n{table}");
}

#[test]
fn row_0_8_the_dates_lead_from_the_contract_to_the_last_review() {
    let clinic = status("boavista");
    let dates: Vec<(String, String)> = clinic["dates"]
        .as_array()
        .unwrap()
        .iter()
        .map(|date| (date["what"].as_str().unwrap().to_owned(), date["on"].as_str().unwrap().to_owned()))
        .collect();
    let expected = [
        ("hired", "2026-11-03"),
        ("intake", "2026-11-04"),
        ("signed", "2026-11-06"),
        ("start", "2026-11-09"),
        ("kickoff", "2026-11-09"),
        ("training", "2026-11-13"),
        ("activation", "2026-11-16"),
        ("review-30", "2026-12-16"),
        ("review-60", "2027-01-15"),
        ("review-90", "2027-02-15"),
    ];
    assert_eq!(dates, expected.map(|(what, on)| (what.to_owned(), on.to_owned())));
    let portfolio = portfolio();
    for words in [
        "Contratação",
        "3 de novembro de 2026",
        "Acordo assinado",
        "6 de novembro de 2026",
        "Revisão de 90 dias",
    ] {
        assert!(portfolio.contains(words), "{words}\n{portfolio}");
    }
}

#[test]
fn row_0_7_the_checklist_has_the_ten_steps_on_one_page_with_state_and_for_us_what_blocks() {
    says(
        "clients/boavista/checklist",
        &["1. Coleta de informações", "10. Acompanhamento", "feita", "3\u{a0}de\u{a0}nov."],
    );
    says("clients/kestrel-ridge/checklist", &["1. Gathering information", "9. Go-live", "Nora Whitfield"]);
    const INTERNAL: &str = "internal/kestrel-ridge/checklist";
    says(INTERNAL, &["Depende de", "Preencher o formulário de coleta de informações: Nora Whitfield"]);
    // What only we may see is not in the client's.
    assert!(!page("clients/kestrel-ridge/checklist").contains("Waits for"));
    for pdf in [
        "clients/boavista/checklist",
        "clients/kestrel-ridge/checklist",
        "internal/boavista/checklist",
        INTERNAL,
    ] {
        assert_eq!(sheets(pdf), 1, "{pdf}");
    }
}

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
