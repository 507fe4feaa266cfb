//! Step 7, remote management: agents, monitoring, alerts, antivirus.

use super::{built, line, plan_of, says, task};
use crate::workbench::Bench;

/// What a task comes after, by id.
fn after(plan: &serde_json::Value, id: &str) -> Vec<String> {
    let links = task(plan, id)["after"].as_array().unwrap();
    links.iter().map(|link| link["task"].as_str().unwrap().to_owned()).collect()
}

#[test]
fn row_7_32_remote_management_is_set_up_in_place_of_visits() {
    let register = "internal/hortalia/register-rmm";
    line(register, &["Configurar o gerenciamento remoto", "Diego Fontes", "18 de novembro de 2026", "feita"]);
    says(
        "internal/hortalia/runbook",
        &["Instalar o primeiro agente e, por ele, alcançar outra máquina da unidade."],
    );
}

#[test]
fn row_7_33_agents_are_counted_by_class_and_each_entry_is_a_task() {
    let register = "internal/hortalia/register-rmm";
    // 2 of 6 servers; 31 + 12 of 92 workstations; 9 of 28 laptops; no phone yet.
    line(register, &["Servidor", "6", "2", "4", "33%"]);
    line(register, &["Estação de trabalho", "92", "43", "49", "46%"]);
    line(register, &["Notebook", "28", "9", "19", "32%"]);
    line(register, &["Celular ou tablet", "50", "0", "50", "0%"]);
    says(register, &["Siete puestos apagados por la noche"]);
    let plan = plan_of("hortalia");
    for device in ["srv-sagunto", "vm-sql", "ws-mercado", "pt-direccion", "pda-almacen"] {
        task(&plan, &format!("rmm-agents/{device}"));
    }
    says(
        "internal/boavista/register-rmm",
        &["1 de 8", "Computador do consultório 4 em conserto até dezembro"],
    );
}

#[test]
fn row_7_33_more_agents_than_machines_are_an_error() {
    let bench = Bench::samples();
    bench.replace("content/clients/boavista/onboarding.yaml", "installed: 7, of: 8", "installed: 9, of: 8");
    let ran = bench.run(&["check", "boavista"]);
    assert_eq!(ran.status, 1);
    assert!(ran.stderr.contains("E0642"), "{}", ran.stderr);
}

#[test]
fn row_7_34_the_agent_is_tried_beside_antivirus_and_backup_before_the_rollout() {
    let plan = plan_of("hortalia");
    assert!(after(&plan, "antivirus-rollout/ws-oficinas").contains(&"rmm-compatibility".to_owned()));
    says("internal/hortalia/runbook", &["Instalar o agente ao lado do antivírus e do backup atuais"]);
}

#[test]
fn row_7_35_alerts_are_tested_with_evidence_or_nobody_goes_live() {
    line(
        "internal/boavista/register-rmm",
        &["Testar os alertas", "Bruno Tavares", "12 de novembro de 2026", "feita", "files/alert-test.txt"],
    );
    let bench = Bench::samples();
    bench.replace("content/clients/boavista/onboarding.yaml", ", evidence: files/alert-test.txt", "");
    let status = bench.run(&["status", "--format", "json"]);
    assert!(status.stderr.contains("E0606"), "a client that is live contradicts it: {}", status.stderr);
    let with = built().succeed(&["status", "--format", "json"]);
    let alerts = |text: &str| {
        let clients: serde_json::Value = serde_json::from_str(text).unwrap();
        let own =
            clients.as_array().unwrap().iter().find(|client| client["client"] == "boavista").unwrap().clone();
        own["gates"].as_array().unwrap().iter().find(|gate| gate["id"] == "alerts").unwrap()["open"].clone()
    };
    assert_eq!(alerts(&with.stdout), true);
    assert_eq!(alerts(&status.stdout), false, "{}", status.stdout);
}

#[test]
fn row_7_36_antivirus_comes_through_the_rmm_after_agents_and_alerts() {
    let plan = plan_of("hortalia");
    let before = after(&plan, "antivirus-rollout/srv-dc-01");
    for id in ["rmm-agents/srv-dc-01", "rmm-agents/ws-mercado", "rmm-compatibility", "test-alerts"] {
        assert!(before.contains(&id.to_owned()), "{before:?}");
    }
    line(
        "internal/boavista/register-rmm",
        &["Implantar o antivírus (4 itens)", "Bruno Tavares", "13 de novembro de 2026", "feita"],
    );
}
