//! The framework.

use super::built;
use crate::html_text::text;

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
