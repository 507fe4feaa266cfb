//! Step 10: follow-up.

use super::{built, page, says};
use crate::calendar::unfolded;
use crate::html_text::document_text;
use crate::workbench::Bench;

#[test]
fn row_10_2_three_reviews_stand_in_the_calendar_on_business_days() {
    let days = |client: &str| -> Vec<(String, String)> {
        let lines = unfolded(&built().text(&format!("output/clients/{client}/onboarding.ics")));
        let reviews = lines.split(|line| line == "BEGIN:VEVENT").filter_map(|event| {
            let of = |name: &str| event.iter().find_map(|line| line.strip_prefix(name)).map(str::to_owned);
            of("UID:").filter(|uid| uid.contains("-review-"))?;
            Some((of("SUMMARY:")?, of("DTSTART;VALUE=DATE:")?))
        });
        reviews.collect()
    };
    let expected = [("30", "20261216"), ("60", "20270115"), ("90", "20270215")];
    let expected = expected.map(|(n, day)| (format!("Revisão de {n} dias · Norte TI"), day.to_owned()));
    // Ninety days after 16 November is a Sunday: the Monday after it is meant.
    assert_eq!(days("boavista"), expected);
    assert_eq!(days("kestrel-ridge").len(), 3);
}

const RECORD: &str = "content/clients/boavista/onboarding.yaml";

/// The samples with two reviews of the clinic held, as they stand on a later day.
fn reviewed(as_of: &str) -> Bench {
    let bench = Bench::samples();
    let reviews = "\
reviews:
  30:
    held_on: 2026-12-16
    setbacks:
      - {what: As etiquetas saíam tortas na sala 2, owner: bruno, by: 2027-01-22, state: Peça pedida ao fabricante}
      - {what: O primeiro boleto veio sem o desconto, owner: carla, closed_on: 2026-12-11}
      - {what: O portal não abria no tablet, owner: bruno, closed_on: 2027-01-04}
    concerns:
      - {what: Quem atende no recesso, owner: ana}
    milestones:
      - {what: Cópia de segurança, before: Ninguém sabia se voltava, after: Testada e vista por Rafael}
      - {what: Espera por um técnico, before: Dois dias em agosto, after: Onze minutos em média}
  60:
    held_on: 2027-01-15
    concerns:
      - {what: A senha do Wi-Fi circula entre pacientes, owner: bruno}
";
    let text = bench.text(RECORD);
    bench.write(RECORD, &format!("{text}{reviews}"));
    let build = ["build", "boavista", "--only", "review-30,review-60,review-90", "--as-of", as_of];
    let ran = bench.command(&build).output().unwrap();
    assert!(ran.status.success(), "{}", String::from_utf8_lossy(&ran.stderr));
    bench
}

fn review(bench: &Bench, day: u32) -> String {
    document_text(&bench.text(&format!("output/clients/boavista/review-{day}.html")))
}

#[test]
fn row_10_1_the_questionnaire_takes_three_minutes_and_says_until_when() {
    let survey = page("clients/boavista/onboarding-survey");
    assert!(survey.contains("três minutos") && survey.contains("Pedimos que responda até"), "{survey}");
    let questions =
        built().text("output/clients/boavista/onboarding-survey.html").matches("<fieldset").count();
    assert!(questions <= 8, "{questions}");
    assert!(built().path("output/clients/boavista/onboarding-survey.pdf").exists());
    says("clients/kestrel-ridge/onboarding-survey", &["three minutes"]);
}

#[test]
fn row_10_2_there_are_three_reviews_on_days_on_which_both_sides_work() {
    for day in [30, 60, 90] {
        assert!(built().path(&format!("output/clients/boavista/review-{day}.pdf")).exists());
        assert!(built().path(&format!("output/clients/kestrel-ridge/review-{day}.pdf")).exists());
    }
    assert!(!built().path("output/clients/boavista/review-120.html").exists());
    says("clients/boavista/review-30", &["Vamos nos reunir em 16 de dezembro de 2026"]);
    says("clients/boavista/review-60", &["15 de janeiro de 2027"]);
    // 90 days after is a Sunday.
    says("clients/boavista/review-90", &["15 de fevereiro de 2027"]);
    // 30 days after 23 November lies in the clinic's recess, on a day on which the provider works.
    let bench = Bench::samples();
    bench.replace(
        RECORD,
        "  go-live: {done_on: 2026-11-16, by: ana}",
        "  go-live: {done_on: 2026-11-23, by: ana}",
    );
    let build = ["build", "boavista", "--only", "review-30", "--as-of", "2026-11-24"];
    assert!(bench.command(&build).status().unwrap().success());
    assert!(review(&bench, 30).contains("4 de janeiro de 2027"), "{}", review(&bench, 30));
}

#[test]
fn row_10_3_what_a_review_left_open_is_carried_forward_with_its_age() {
    let bench = reviewed("2027-01-20");
    let first = review(&bench, 30);
    for text in [
        "Nós nos reunimos em 16 de dezembro de 2026",
        "As etiquetas saíam tortas na sala 2",
        "Peça pedida ao fabricante",
        "Bruno Tavares",
        "O primeiro boleto veio sem o desconto",
        "encerrado em",
    ] {
        assert!(first.contains(text), "{text}\n{first}");
    }
    let second = review(&bench, 60);
    assert!(second.contains("As etiquetas saíam tortas na sala 2") && second.contains("revisão de 30 dias"));
    assert!(second.contains("em aberto há 30 dias, prazo"), "{second}");
    assert!(second.contains("O portal não abria no tablet"), "closed after the first review: {second}");
    assert!(!second.contains("O primeiro boleto veio sem o desconto"), "closed before it: {second}");
    assert!(second.contains("Quem atende no recesso") && second.contains("A senha do Wi-Fi circula"));
    // The last one lies ahead: it is an agenda, and what is open has grown older.
    let third = review(&bench, 90);
    assert!(third.contains("Vamos nos reunir em 15 de fevereiro de 2027"), "{third}");
    assert!(third.contains("em aberto há 35 dias") && third.contains("em aberto há 5 dias"), "{third}");
    assert!(!third.contains("O portal não abria no tablet"), "{third}");
}

#[test]
fn row_10_4_a_review_shows_before_and_after() {
    let first = review(&reviewed("2027-01-20"), 30);
    for text in ["Antes", "Agora", "Dois dias em agosto", "Onze minutos em média"] {
        assert!(first.contains(text), "{text}\n{first}");
    }
    // Before it is held, the agenda measures against what the client wants.
    says("clients/boavista/review-30", &["Testar uma restauração completa a cada trimestre", "14 de 14"]);
    says("clients/kestrel-ridge/review-30", &["A backup that somebody has actually restored from"]);
}

#[test]
fn row_10_5_culture_and_values_are_asked_in_step_1() {
    let plan = page("clients/kestrel-ridge/project-plan");
    let tasks = plan.find("All tasks").unwrap();
    let asked = plan[tasks..].find("culture and values").map(|at| tasks + at);
    let step_2 = plan[tasks..].find("Signed SLA").or(plan[tasks..].find("Agreement")).map(|at| tasks + at);
    assert!(asked.is_some() && asked < step_2, "{asked:?} {step_2:?}\n{}", &plan[tasks..]);
}

#[test]
fn row_10_6_a_request_for_proposal_scores_vendors_and_stops_no_client() {
    let bench = Bench::samples();
    // Weights 5, 3 and 2. Ada: yes, partly, nothing: 5 + 1.5 = 6.5 of 10. Bea: no, yes, yes: 5 of 10.
    bench.write(
        "content/rfp/help-desk.yaml",
        "schema: 1\ntitle: Central de atendimento\ncategories:\n  - id: sla\n    title: SLA\n    items:\n      \
         - {id: clocks, text: Prazos por cliente, weight: 5}\n      - {id: warn, text: Avisos, weight: 3}\n      \
         - {id: pause, text: Pausas, weight: 2}\nvendors:\n  - id: bea\n    name: Bea\n    answers: {clocks: no, warn: yes, pause: yes}\n  \
         - id: ada\n    name: Ada\n    answers: {clocks: yes, warn: {answer: partly, note: No plano maior}}\n",
    );
    bench.succeed(&["build", "--only", "rfp"]);
    let page = document_text(&bench.text("output/internal/rfp-help-desk.html"));
    for text in ["65%", "50%", "sem resposta", "No plano maior", "Prazos por cliente"] {
        assert!(page.contains(text), "{text}\n{page}");
    }
    assert!(page.find("Ada").unwrap() < page.find("Bea").unwrap(), "the best comes first");
    let manifest = bench.text("output/manifest.json");
    assert!(manifest.contains("internal/rfp-help-desk.pdf") && manifest.contains("\"client\": null"));
    // A broken one keeps what was made of it, and every client is built.
    bench.replace("content/rfp/help-desk.yaml", "warn: yes", "wram: yes");
    let ran = bench.run(&["build", "--only", "rfp,completion"]);
    assert_eq!(ran.status, 1);
    assert!(ran.stderr.contains("E0661") && ran.stderr.contains("did you mean `warn`?"), "{}", ran.stderr);
    assert!(bench.path("output/internal/rfp-help-desk.html").exists());
    assert!(bench.path("output/clients/boavista/completion.html").exists());
    // The sample's own checklist is a real one, and the portfolio leads to it.
    let sample = super::page("internal/rfp-help-desk");
    for text in [
        "Geral e multicliente",
        "Licenciamento",
        "Segurança",
        "Balcão Aberto",
        "Podemos sair com 60 dias de aviso",
    ] {
        assert!(sample.contains(text), "{text}");
    }
    assert!(built().text("output/internal/index.html").contains("href=\"rfp-help-desk.html\""));
}
