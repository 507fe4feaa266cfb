//! Step 5: planning ahead.

use super::{built, page, says};
use crate::html_text::{chart_text, document_text};
use crate::workbench::Bench;

#[test]
fn row_5_1_what_was_gathered_is_in_writing_with_version_and_date() {
    let html = built().text("output/clients/boavista/project-plan.html");
    assert!(html.contains("22 de novembro de 2026"), "the day it speaks of");
    says(
        "clients/boavista/project-plan",
        &[
            "toda a integração por escrito",
            "Matriz",
            "Campinas",
            "Estação de trabalho",
            "ProntuarioNet",
            "Fibra Sul",
        ],
    );
    says("clients/kestrel-ridge/project-plan", &["This is version 1 of the plan", "Pueblo field office"]);
    // No address of a machine, and no way into the vault.
    for edition in ["clients/boavista/project-plan", "internal/boavista/project-plan"] {
        let plan = page(edition);
        assert!(!plan.contains("192.0.2.") && !plan.contains("op://"), "{edition}");
    }
}

#[test]
fn row_5_1_the_next_version_says_what_changed_since_the_one_that_was_sent() {
    let bench = Bench::samples();
    bench.write(
        "content/clients/kestrel-ridge/files/sent/project-plan-1.json",
        r#"{"version": 1, "on": "2026-11-20", "activation": "2026-12-01", "tasks": [
            {"id": "kickoff", "title": "Kick-off meeting", "finish": "2026-11-27"},
            {"id": "fax", "title": "Connect the fax", "finish": "2026-12-01"}]}"#,
    );
    let record = "content/clients/kestrel-ridge/onboarding.yaml";
    let text = bench.text(record);
    bench.write(
        record,
        &format!("{text}sent: [{{kind: project-plan, version: 1, on: 2026-11-20, to: nora}}]\n"),
    );
    bench.succeed(&["build", "kestrel-ridge", "--only", "project-plan"]);
    let plan = document_text(&bench.text("output/clients/kestrel-ridge/project-plan.html"));
    for text in [
        "What has changed",
        "Version 1, of November 20, 2026",
        "had the activation on",
        "Connect the fax",
        "no longer needed",
    ] {
        assert!(plan.contains(text), "{text}\n{plan}");
    }
    assert!(plan.contains("This is version 2 of the plan"), "{plan}");
    says(
        "clients/boavista/project-plan",
        &[
            "O que mudou",
            "Na versão 1, de 9 de novembro de 2026",
            "agora é em 16 de novembro de 2026",
            "nova",
        ],
    );
    assert!(
        !page("clients/kestrel-ridge/project-plan").contains("What has changed"),
        "nothing was sent before"
    );
}

#[test]
fn row_5_2_all_ten_steps_are_in_the_plan() {
    let steps = [
        "Gathering information",
        "Signed agreement",
        "Welcome",
        "Introducing the team",
        "Planning ahead",
        "Connecting systems",
        "Set-up and protection",
        "Training",
        "Go-live",
        "Follow-up",
    ];
    says("clients/kestrel-ridge/project-plan", &steps);
    says("clients/boavista/project-plan", &["As dez etapas", "Coleta de informações", "Acompanhamento"]);
}

#[test]
fn row_5_3_each_task_has_owner_side_effort_dependency_and_what_done_means() {
    says(
        "internal/boavista/project-plan",
        &[
            "rotate-passwords",
            "Alterar senhas administrativas",
            "A senha nova está no cofre, testada, e a antiga não abre mais nada",
            "Bruno Tavares",
            "2 horas e 45 minutos",
            "Cadastrar o cliente no PSA",
        ],
    );
    let client = page("clients/boavista/project-plan");
    assert!(client.contains("A senha nova está no cofre, testada"), "{client}");
    assert!(client.contains("Entregar as contas de administrador") && client.contains("Vocês"));
    for hidden in ["rotate-passwords", "Cadastrar o cliente no PSA", "psa-account"] {
        assert!(!client.contains(hidden), "a client's plan holds {hidden}");
    }
    says(
        "clients/boavista/project-plan",
        &["Faz o trabalho", "Responde por isso", "É consultado", "É informado"],
    );
    says("clients/kestrel-ridge/project-plan", &["Does the work", "Is told", "Nora Whitfield"]);
}

#[test]
fn row_5_4_the_timeline_is_a_chart_and_a_table_that_were_computed() {
    let html = built().text("output/clients/boavista/project-plan.html");
    let chart = chart_text(&html);
    assert!(chart.contains("Reunião inicial") && chart.contains("Configuração e proteção"), "{chart}");
    says("clients/boavista/project-plan", &["Ativação", "segunda-feira, 16 de novembro"]);
    // A later start moves every day that hangs on it.
    let bench = Bench::samples();
    bench.replace("content/clients/kestrel-ridge/onboarding.yaml", "start: 2026-11-30", "start: 2026-12-07");
    bench.succeed(&["build", "kestrel-ridge", "--only", "project-plan"]);
    let moved = document_text(&bench.text("output/clients/kestrel-ridge/project-plan.html"));
    assert_ne!(moved, page("clients/kestrel-ridge/project-plan"));
    assert!(moved.contains("The work starts on December 7, 2026"), "{moved}");
}
