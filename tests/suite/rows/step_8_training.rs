//! Step 8: training.

use super::{built, says, sheets};
use crate::workbench::Bench;

const AGENDA: &str = "clients/boavista/training-agenda";
const ONBOARDING: &str = "content/clients/boavista/onboarding.yaml";

#[test]
fn row_8_1_the_training_has_an_agenda_and_a_handout() {
    says(
        AGENDA,
        &[
            "13 de novembro de 2026, 14:00",
            "Pela internet, como webinar",
            "https://meet.example/boavista-treinamento",
        ],
    );
    says(AGENDA, &["Cada um abre um chamado", "Como pedir ajuda"]);
    says(
        "clients/boavista/helpdesk-guide",
        &["+55 19 5550-0100", "O que dizer", "O servidor para no sábado às 22h", "Elisa Moreira"],
    );
    assert!(
        sheets("clients/boavista/helpdesk-guide") <= 2 && sheets("clients/kestrel-ridge/helpdesk-guide") <= 2
    );
    says("clients/kestrel-ridge/helpdesk-guide", &["What to say", "Silver", "+55 19 5550-0199"]);
}

#[test]
fn row_8_2_the_training_says_its_minutes_and_a_long_one_is_a_warning() {
    says(AGENDA, &["40 minutos", "14:40"]);
    let bench = Bench::samples();
    let warned = |bench: &Bench| bench.run(&["check", "boavista"]).stderr.contains("W0622");
    assert!(!warned(&bench));
    bench.replace(ONBOARDING, "minutes: 40, form: webinar", "minutes: 50, form: webinar");
    assert!(warned(&bench), "50 minutes are more than 45");
    bench.replace("content/provider.yaml", "most_minutes: 45", "most_minutes: 60");
    assert!(!warned(&bench), "the limit is the provider's");
}

#[test]
fn row_8_3_no_client_reads_of_the_gift_beforehand() {
    let bench = built();
    // The control: it is a task of the internal plan.
    let plan = bench.text("output/internal/boavista/project-plan.html").to_lowercase();
    assert!(plan.contains("enviar um presente"), "the internal plan has the gift");
    for path in bench.files("output/clients") {
        if !path.ends_with(".html") && !path.ends_with(".ics") {
            continue;
        }
        let text = bench.text(&format!("output/clients/{path}")).to_lowercase();
        for word in [
            "enviar um presente",
            "brinde",
            "cartão escrito",
            "small gift",
            "handwritten",
            "regalo",
            "obsequio",
        ] {
            assert!(!text.contains(word), "{path} names `{word}`");
        }
    }
}
