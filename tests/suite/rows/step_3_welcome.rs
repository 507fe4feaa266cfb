//! Step 3: the welcome document.

use super::{built, says};

const WELCOME: &str = "clients/boavista/welcome";
const WELCOME_EN: &str = "clients/kestrel-ridge/welcome";

#[test]
fn row_3_1_the_welcome_is_a_tagged_pdf_with_bookmarks_beside_a_page() {
    for client in ["boavista", "kestrel-ridge"] {
        let pdf = built().bytes(&format!("output/clients/{client}/welcome.pdf"));
        assert!(pdf.starts_with(b"%PDF-"));
        let holds = |mark: &[u8]| pdf.windows(mark.len()).any(|window| window == mark);
        assert!(holds(b"/StructTreeRoot") && holds(b"/Outlines") && holds(b"/MarkInfo"), "{client}");
    }
    says(WELCOME, &["Documento de boas-vindas", "Clínica Boa Vista"]);
}

#[test]
fn row_3_2_the_welcome_tells_who_the_provider_is() {
    says(
        WELCOME,
        &["Isso pede mais disciplina do que brilho.", "Dois técnicos abrem uma oficina em Campinas", "2009"],
    );
    says(WELCOME_EN, &["That takes discipline more than brilliance.", "First clients outside Brazil."]);
}

#[test]
fn row_3_3_the_take_over_comes_from_the_plan_and_is_provisional_until_the_kick_off() {
    says(WELCOME, &["As datas estão confirmadas", "Cada computador reinicia uma vez"]);
    says(WELCOME_EN, &["These dates are provisional", "Each computer restarts once"]);
}

#[test]
fn row_3_4_every_service_on_offer_stands_in_it_and_what_is_contracted_is_apart() {
    says(
        WELCOME,
        &["Central de atendimento", "Chamados ilimitados", "Consultoria de TI", "Segurança de e-mail"],
    );
    says(WELCOME_EN, &["E-mail security", "A filter for spam and harmful links", "IT consulting", "Network"]);
}

#[test]
fn row_3_5_useful_links_lead_where_they_say() {
    says(WELCOME, &["Portal do cliente", "Abra pedidos, acompanhe o andamento"]);
    assert!(
        built()
            .text("output/clients/boavista/welcome.html")
            .contains("href=\"https://status.norteti.example\"")
    );
}

#[test]
fn row_3_6_testimonials_stand_with_consent_only() {
    says(WELCOME, &["Teresa Quintão", "Sócia-gerente"]);
    says(WELCOME_EN, &["June Abernethy", "Alder Creek Surveying"]);
    let bench = crate::workbench::Bench::samples();
    bench.replace("content/provider.yaml", "    consent: {by: Teresa Quintão, on: 2026-03-01}\n", "");
    let said = bench.succeed(&["build", "boavista", "--only", "welcome"]).stderr;
    assert!(said.contains("W0213") || said.contains("consent"), "{said}");
    assert!(
        !bench.text("output/clients/boavista/welcome.html").contains("Teresa"),
        "left out without consent"
    );
}

#[test]
fn row_3_0_the_welcome_goes_out_when_both_have_signed() {
    use crate::mail_text::Eml;
    use crate::workbench::Bench;
    // Before that it is a draft, and there is no mail.
    let kestrel = built().text("output/clients/kestrel-ridge/welcome.html");
    assert!(kestrel.contains("class=\"stamp\"") && !kestrel.contains("Boa Vista"));
    assert!(!built().path("output/internal/kestrel-ridge/mail/welcome.eml").exists());
    let mail = Eml::read(&built().bytes("output/internal/boavista/mail/welcome.eml"));
    assert_eq!(mail.files[0].0, "Boas-vindas - Clínica Boa Vista.pdf");

    // One business day after the signatures a warning; none once it is noted what was sent, when and to whom.
    let bench = Bench::samples();
    let record = "content/clients/boavista/onboarding.yaml";
    bench.replace(record, "  - {kind: welcome, version: 1, on: 2026-11-06, to: helena}\n", "");
    let check = |day: &str| {
        let ran = bench.command(&["check", "boavista", "--as-of", day]).output().unwrap();
        String::from_utf8(ran.stderr).unwrap().contains("W0682")
    };
    // Signed on a Friday: Monday is the business day that may pass.
    assert_eq!([check("2026-11-06"), check("2026-11-09"), check("2026-11-10")], [false, false, true]);
    bench.succeed(&["send", "boavista", "welcome"]);
    assert!(bench.text(record).contains("on: 2026-11-22, to: helena, file: files/sent/welcome-1.pdf"));
    assert!(!check("2026-11-23"));
    // The copy stays as it was sent.
    let kept = bench.bytes("content/clients/boavista/files/sent/welcome-1.pdf");
    bench.replace("content/provider.yaml", "name: Norte TI\n", "name: Norte TI do Brasil\n");
    bench.succeed(&["build", "boavista"]);
    assert_eq!(bench.bytes("output/clients/boavista/welcome-1.pdf"), kept);
}
