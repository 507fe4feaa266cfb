//! Step 1: the client's basic data.

use super::{built, page, says, sheets};
use crate::workbench::Bench;

const SUMMARY: &str = "internal/boavista/intake-summary";
const SUMMARY_EN: &str = "internal/kestrel-ridge/intake-summary";
const FORM: &str = "clients/boavista/intake-form";
const FORM_EN: &str = "clients/kestrel-ridge/intake-form";

#[test]
fn row_1_1_the_name_of_the_company_stands_in_every_document_and_a_name_is_enough_for_the_form() {
    says(FORM, &["Nome da empresa", "Clínica Boa Vista", "Clínica Boa Vista Ltda", "12.345.678/0001-95"]);
    says(FORM_EN, &["Company name", "Kestrel Ridge Engineering, Inc."]);
    let bench = Bench::samples();
    bench.write("content/clients/acme/intake.yaml", "schema: 1\ncompany: {name: Acme Ltd, locale: en}\n");
    bench.succeed(&["build", "acme", "--only", "intake-form,checklist"]);
    let form = bench.text("output/clients/acme/intake-form.html");
    assert!(form.contains("Acme Ltd"));
    assert!(form.contains("name=\"company.legal_name\""), "what is not known is asked for, with its path");
    assert!(bench.path("output/clients/acme/intake-form.pdf").exists());
    assert!(bench.path("output/clients/acme/checklist.pdf").exists());
}

#[test]
fn row_1_2_the_point_of_contact_stands_with_role_phone_mail_and_purpose() {
    says(SUMMARY, &["Ponto de contato", "Helena Prado", "Gerente administrativa", "+55 19 5550-0150"]);
    says(FORM, &["helena@clinicaboavista.example", "todos os assuntos"]);
    says(FORM_EN, &["Nora Whitfield", "all matters"]);
    // What lacks of the main contact is said in words, with the field.
    let bench = Bench::samples();
    let phone = "email: nora@kestrelridge.example, phone: \"+1 303 555 0142\"";
    bench.replace(
        "content/clients/kestrel-ridge/intake.yaml",
        phone,
        "email: nora@kestrelridge.example, phone: ",
    );
    bench.succeed(&["build", "kestrel-ridge", "--only", "intake-summary"]);
    let summary = bench.text("output/internal/kestrel-ridge/intake-summary.html");
    assert!(summary.contains("telefone (Nora Whitfield)") && summary.contains("contacts.nora.phone"));
}

#[test]
fn row_1_3_the_service_level_is_one_of_the_catalogue() {
    says(SUMMARY, &["Nível de serviço: Ouro."]);
    says(FORM, &["Bronze", "Prata", "Ouro"]);
    says(FORM_EN, &["Bronze", "Silver", "Gold"]);
}

#[test]
fn row_1_4_servers_are_counted_and_their_value_is_written_out() {
    says(SUMMARY, &["1 + 1 = 2", "2\u{a0}×\u{a0}R$\u{a0}42.000,00 = R$\u{a0}84.000,00", "confere"]);
    says(FORM, &["Número de servidores", "Valor total dos servidores"]);
    let bench = Bench::samples();
    bench.replace(
        "content/clients/boavista/intake.yaml",
        "servers_value: \"84000.00 BRL\"",
        "servers_value: \"80000.00 BRL\"",
    );
    assert!(bench.succeed(&["check", "boavista"]).stderr.contains("84000.00 BRL"), "check says the sum");
    bench.succeed(&["build", "boavista", "--only", "intake-summary"]);
    assert!(bench.text("output/internal/boavista/intake-summary.html").contains("não confere"));
}

#[test]
fn row_1_5_workstations_are_counted_and_their_value_is_written_out() {
    says(SUMMARY, &["6 + 8 = 14", "14\u{a0}×\u{a0}R$\u{a0}4.500,00 = R$\u{a0}63.000,00"]);
    says(SUMMARY_EN, &["7 + 5 = 12", "7\u{a0}×\u{a0}US$\u{a0}3.100,00", "5 sem valor"]);
    says(FORM_EN, &["Number of workstations and laptops"]);
}

#[test]
fn row_1_6_specifications_stand_with_what_ends() {
    says(SUMMARY, &["Xeon E-2336", "64 GB", "4 x 1.2 TB", "ABC1235", "Windows Server 2022"]);
    // The maker's support of two systems, one to come and one over.
    says(
        SUMMARY_EN,
        &["Windows Server 2016", "12 de janeiro de 2027", "suporte do fabricante", "em 51 dias"],
    );
    says(SUMMARY_EN, &["Windows 10 Pro (Field laptops)", "14 de outubro de 2025", "vencido"]);
    let said = built().run(&["check", "kestrel-ridge"]).stderr;
    assert!(said.contains("support of Windows Server 2016 (srv-files) ends on 2027-01-12"), "{said}");
    // A client reads no specification that it may not see, and is asked for it.
    let form = built().text("output/clients/boavista/intake-form.html");
    assert!(!form.contains("Xeon") && form.contains("name=\"inventory.devices[srv-01].cpu\""));
}

#[test]
fn row_1_7_the_services_are_ticked_in_the_catalogue() {
    let form = built().text("output/clients/boavista/intake-form.html");
    let services = &form[form.find("id=\"services\"").unwrap()..form.find("id=\"counts\"").unwrap()];
    assert_eq!(services.matches(" checked>").count(), 7, "{services}");
    assert_eq!(services.matches("type=\"checkbox\"").count(), 10);
    says(FORM_EN, &["Managed services", "E-mail security"]);
}

#[test]
fn row_1_8_documentation_is_listed_and_a_missing_diagram_is_a_warning() {
    says(SUMMARY, &["Diagrama de rede (diagrama de rede): files/network.svg", "Manual do ProntuarioNet"]);
    says(FORM_EN, &["Rack list of May 2025"]);
    assert!(built().run(&["check", "kestrel-ridge"]).stderr.contains("no network diagram"));
}

#[test]
fn row_1_9_what_is_not_in_the_vault_is_listed_and_no_secret_is_asked_for() {
    says(
        SUMMARY_EN,
        &["Acessos fora do cofre", "Denver firewall", "com previous provider", "com Grant Okafor"],
    );
    says(SUMMARY_EN, &["Pueblo router", "ainda não se sabe"]);
    says(SUMMARY, &["Todos os acessos têm registro no cofre."]);
    says(FORM, &["Nunca uma senha", "Onde estão os acessos", "ProntuarioNet"]);
    assert!(!page(FORM).contains("op://"), "where the vault is stays with us");
}

#[test]
fn row_1_10_sites_stand_with_hours_closures_and_particulars() {
    says(SUMMARY, &["segunda-feira a sexta-feira: das 08:00 às 18:00", "sábado: das 08:00 às 12:00"]);
    says(SUMMARY, &["fechado de 21 de dezembro de 2026 a 3 de janeiro de 2027", "silêncio: Salas de exame"]);
    says(
        FORM_EN,
        &["Pueblo field office", "88 Juniper Road", "after that the building needs a day's notice"],
    );
}

#[test]
fn row_1_11_the_emergency_sheet_begins_with_the_numbers() {
    const SHEET: &str = "clients/boavista/emergency";
    says(
        SHEET,
        &[
            "Desligar os servidores do rack",
            "Avise a recepção",
            "1.\u{a0}Active Directory",
            "2.\u{a0}ProntuarioNet",
        ],
    );
    says(SHEET, &["estacionamento: Vaga de serviço"]);
    assert_eq!(sheets(SHEET), 1);
    let sheet = page(SHEET);
    let at = |text: &str| sheet.find(text).unwrap_or_else(|| panic!("no {text}"));
    assert!(at("+55 19 5550-0199") < at("+55 19 5550-0150"), "our line comes first");
    assert!(at("+55 19 5550-0150") < at("Avise a recepção"), "numbers come before words");
    assert!(built().text("output/clients/boavista/emergency.html").contains("href=\"tel:+551955500199\""));
    says(SUMMARY_EN, &["a quem ligar em uma emergência", "emergency.call"]);
}

#[test]
fn row_1_12_third_parties_stand_with_contact_account_and_expiry() {
    says(SUMMARY, &["Fibra Sul", "Suporte a empresas", "12-3456", "31 de janeiro de 2027", "em 70 dias"]);
    says(FORM, &["Rede Certa Distribuição", "RC-2217"]);
    says(FORM_EN, &["Larkspur Fiber", "LF-20931"]);
    assert!(
        built().run(&["check", "boavista"]).stderr.contains("the contract with isp expires on 2027-01-31")
    );
}

#[test]
fn row_1_13_culture_is_asked_both_ways_and_counts_like_the_rest() {
    const SURVEY: &str = "clients/boavista/culture-survey";
    says(SURVEY, &["O que você quer saber sobre nós?", "O que nós respondemos", "Avisamos primeiro."]);
    says(
        "clients/kestrel-ridge/culture-survey",
        &["What would you like to know about us?", "We say it first."],
    );
    says(SUMMARY, &["O paciente é atendido na hora marcada.", "Algumas pessoas conversam e decidem", "3/5"]);
    let open = |bench: &Bench| bench.run(&["check", "boavista"]).stderr.contains("culture");
    let bench = Bench::samples();
    let record = "content/clients/boavista/intake.yaml";
    bench.replace(record, "declined: false, answered_on: 2026-11-04", "declined: false");
    assert!(!open(&bench), "an answer under responses/ is an answer");
    std::fs::remove_file(
        bench.path("content/clients/boavista/responses/culture-survey-helena-2026-11-04.yaml"),
    )
    .unwrap();
    assert!(open(&bench), "asked and not answered is open");
    bench.replace(record, "declined: false", "declined: true");
    assert!(!open(&bench), "asked on a day and declined is settled");
}
