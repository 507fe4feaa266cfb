//! Step 4: the team introduces itself.

use super::{built, says, sheets};
use crate::calendar::unfolded;
use crate::workbench::Bench;

#[test]
fn row_4_5_regular_business_meetings_are_recurring_events_of_the_calendar() {
    let lines = unfolded(&built().text("output/clients/boavista/onboarding.ics"));
    let after = |summary: &str, line: &str| {
        let mut events = lines.split(|line| line == "BEGIN:VEVENT");
        let event = events.find(|event| event.iter().any(|line| line == summary)).unwrap();
        assert!(event.iter().any(|one| one == line), "{line}\n{}", event.join("\n"));
    };
    after("SUMMARY:Reunião de acompanhamento · Norte TI", "RRULE:FREQ=MONTHLY");
    after("SUMMARY:Reunião de acompanhamento · Norte TI", "DTSTART;TZID=America/Sao_Paulo:20261215T100000");
    after("SUMMARY:Reunião de negócio · Norte TI", "RRULE:FREQ=MONTHLY;INTERVAL=3");
    after("SUMMARY:Reunião de negócio · Norte TI", "DTSTART;TZID=America/Sao_Paulo:20270215T100000");
}

const AGENDA: &str = "clients/boavista/kickoff-agenda";
const AGENDA_EN: &str = "clients/kestrel-ridge/kickoff-agenda";
const MINUTES: &str = "clients/boavista/kickoff-minutes";
const ONBOARDING: &str = "content/clients/boavista/onboarding.yaml";

#[test]
fn row_4_0_the_agenda_names_who_comes_and_its_minutes_add_up() {
    says(
        AGENDA,
        &[
            "Helena Prado (Gerente administrativa)",
            "Ana Lima (Gerente de conta)",
            "https://meet.example/boavista",
        ],
    );
    says(AGENDA_EN, &["Nora Whitfield (Operations manager)", "Diego Fontes (Technician)", "1:00\u{a0}PM"]);
    says("clients/boavista/welcome", &["Bruno Tavares", "Técnico responsável"]);
    assert_eq!((sheets(AGENDA), sheets(AGENDA_EN)), (1, 1));
    let bench = Bench::samples();
    for (minutes, end) in [(60, "11:00"), (45, "10:45"), (90, "11:30")] {
        bench.replace(
            ONBOARDING,
            "  at: 2026-11-09T10:00\n  minutes: 60",
            &format!("  at: 2026-11-09T10:00\n  minutes: {minutes}"),
        );
        bench.succeed(&["build", "boavista", "--only", "kickoff-agenda"]);
        let page =
            crate::html_text::document_text(&bench.text("output/clients/boavista/kickoff-agenda.html"));
        let rows: Vec<&str> = page.lines().map(str::trim).filter(|line| !line.is_empty()).collect();
        let at = rows.iter().position(|line| *line == "Fim").unwrap();
        assert_eq!((rows[at - 1], rows[at + 1]), (end, minutes.to_string().as_str()), "{rows:?}");
        let sum: u32 = rows[..at].iter().filter_map(|line| line.parse::<u32>().ok()).sum();
        assert_eq!(sum, minutes);
        bench.replace(ONBOARDING, &format!("  minutes: {minutes}\n"), "  minutes: 60\n");
    }
    says(
        MINUTES,
        &[
            "O antivírus anterior sai na quinta-feira",
            "Enviar o roteiro do treinamento",
            "12 de novembro de 2026",
        ],
    );
    says(MINUTES, &["Decisões", "Ações", "Carla Menezes"]);
}

#[test]
fn row_4_1_the_recording_has_a_notice_before_and_a_consent_after() {
    says(AGENDA, &["Só gravamos se vocês concordarem", "Concordamos com a gravação."]);
    says(AGENDA_EN, &["It is recorded only if you agree", "We agree to the recording."]);
    says(MINUTES, &["Helena Prado concordou com a gravação em 9 de novembro de 2026."]);
    let bench = Bench::samples();
    bench.replace(ONBOARDING, "  consent: {by: helena, on: 2026-11-09}\n", "");
    assert!(bench.run(&["check", "boavista"]).stderr.contains("W0623"), "a recording that nobody allowed");
}

#[test]
fn row_4_2_the_recording_is_shared_or_the_minutes_are_and_say_so() {
    says(
        MINUTES,
        &[
            "https://video.example/boavista-reuniao-inicial",
            "Foi compartilhada com vocês em 9 de novembro de 2026.",
        ],
    );
    let bench = Bench::samples();
    bench.replace(ONBOARDING, "  consent: {by: helena, on: 2026-11-09}\n", "");
    bench.replace(
        ONBOARDING,
        "  recording: https://video.example/boavista-reuniao-inicial\n",
        "  recording_refused: true\n",
    );
    bench.succeed(&["build", "boavista", "--only", "kickoff-minutes"]);
    let page = crate::html_text::document_text(&bench.text("output/clients/boavista/kickoff-minutes.html"));
    assert!(page.contains("Esta ata fica no lugar dela."), "{page}");
    assert!(page.contains("Esta ata foi enviada a vocês em 9 de novembro de 2026."));
    assert!(!page.contains("video.example"));
}

#[test]
fn row_4_3_the_goals_of_the_intake_are_on_the_agenda() {
    says(AGENDA, &["Seus objetivos com a tecnologia", "Testar uma restauração completa a cada trimestre"]);
    says(AGENDA_EN, &["Your technology goals", "A backup that somebody has actually restored from"]);
}

#[test]
fn row_4_4_the_state_of_the_onboarding_comes_from_the_plan() {
    says(AGENDA, &["Andamento da integração", "Etapa 10 de 10, Acompanhamento"]);
    says(AGENDA_EN, &["Where the onboarding stands", "Step 1 of 10"]);
}

#[test]
fn row_4_6_reports_stand_with_how_often_and_for_whom() {
    says(AGENDA, &["Resumo semanal de chamados: toda semana; para Rafael Nogueira"]);
    says(AGENDA, &["Relatório mensal: todo mês; para Helena Prado"]);
    says(AGENDA_EN, &["Monthly report: every month; to Nora Whitfield"]);
    says(MINUTES, &["Resumo semanal de chamados"]);
}

#[test]
fn row_4_7_the_internal_use_policy_stands_with_its_acceptance() {
    says(
        AGENDA,
        &["política de uso interno", "Programas novos, só pela Norte TI", "Aceito em 9 de novembro de 2026."],
    );
    says(MINUTES, &["Política de uso interno", "Aceito em 9 de novembro de 2026."]);
}

#[test]
fn row_4_8_antivirus_with_product_and_scope() {
    says(AGENDA, &["Antivírus", "Muralha Endpoint em servidores e estações de trabalho"]);
    // Where no rule is written yet, the record's own product stands in.
    let bench = Bench::samples();
    bench.replace(
        "content/clients/boavista/intake.yaml",
        "  antivirus: Muralha Endpoint em servidores e estações de trabalho, no lugar do Escudo Básico.\n",
        "",
    );
    bench.succeed(&["build", "boavista", "--only", "kickoff-agenda"]);
    assert!(
        bench.text("output/clients/boavista/kickoff-agenda.html").contains("Muralha Endpoint (16 licenças)")
    );
}

#[test]
fn row_4_9_anti_spam_with_product_and_scope() {
    says(AGENDA, &["Antispam", "Filtro Garoa em todas as caixas de correio"]);
    says(MINUTES, &["Filtro Garoa em todas as caixas de correio"]);
}

#[test]
fn row_4_10_web_hosting_with_provider_and_account() {
    says(AGENDA, &["Hospedagem do site", "Casa Web Hospedagem, conta boavista"]);
    says(MINUTES, &["Casa Web Hospedagem, conta boavista"]);
}

#[test]
fn row_4_11_the_promised_date_stands_beside_the_forecast_with_a_warning_where_they_part() {
    says(AGENDA, &["Prometida para 16 de novembro de 2026.", "Alcançada em 16 de novembro de 2026."]);
    says(AGENDA, &["Nenhuma parada entre 8h e 12h", "Saber o custo antes de qualquer compra"]);
    says(AGENDA_EN, &["Promised for December 7, 2026.", "As things stand, we reach it on"]);
    let parts = "The two dates part.";
    let bench = Bench::samples();
    bench.replace(
        "content/clients/kestrel-ridge/onboarding.yaml",
        "target: 2026-12-07",
        "target: 2026-12-01",
    );
    let said = bench.succeed(&["build", "kestrel-ridge", "--only", "kickoff-agenda"]);
    let page = bench.text("output/clients/kestrel-ridge/kickoff-agenda.html");
    assert!(page.contains(parts), "{page}");
    assert!(said.stderr.contains("W02"), "check warns too: {}", said.stderr);
    bench.replace(
        "content/clients/kestrel-ridge/onboarding.yaml",
        "target: 2026-12-01",
        "target: 2027-03-01",
    );
    bench.succeed(&["build", "kestrel-ridge", "--only", "kickoff-agenda"]);
    assert!(!bench.text("output/clients/kestrel-ridge/kickoff-agenda.html").contains(parts));
}
