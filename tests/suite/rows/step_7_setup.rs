//! Step 7: the client in our PSA and in billing, its papers, and what no client sees of all this.

use super::{built, line, page, plan_of, says, task};
use crate::html_text::document_text;
use crate::workbench::Bench;

#[test]
fn row_7_1_account_sites_and_contacts_can_be_typed_from_the_sheet() {
    let sheet = "internal/hortalia/integration";
    line(sheet, &["Razão social", "Hortalia Distribución, S.L."]);
    line(sheet, &["CNPJ ou identificação fiscal", "B98765431"]);
    line(
        sheet,
        &["Almacén frigorífico de Sagunto", "Camino del Puerto 7, 46520, Sagunto, Valencia", "Europe/Madrid"],
    );
    says(sheet, &["Inés Barrachina", "+34 960 555 145", "paco.albiol@hortalia.example"]);
    assert_eq!(task(&plan_of("hortalia"), "psa-account")["status"], "done");
}

#[test]
fn row_7_2_the_billing_sheet_has_fees_due_day_term_and_start() {
    let sheet = "internal/boavista/billing";
    line(sheet, &["Fatura para", "Helena Prado", "+55 19 5550-0150"]);
    line(sheet, &["Por mês", "R$\u{a0}3.200,00"]);
    line(sheet, &["Vencimento", "dia 5 de cada mês"]);
    line(sheet, &["Prazo do contrato", "12 meses"]);
    line(sheet, &["Níveis de serviço em vigor", "desde 16 de novembro de 2026"]);
    // What is not known stands out, and is no blank.
    line("internal/kestrel-ridge/billing", &["Uma vez, no início", "Ainda a perguntar"]);
}

#[test]
fn row_7_3_the_targets_stand_on_the_sheet_and_wait_for_the_signature() {
    says("internal/boavista/integration", &["Crítica", "30 minutos", "4 horas"]);
    let plan = plan_of("boavista");
    let after = task(&plan, "psa-sla")["after"].as_array().unwrap().clone();
    assert!(after.iter().any(|link| link["task"] == "sla-signed"), "{after:?}");
}

#[test]
fn row_7_4_our_staff_is_told_before_the_client_calls() {
    let plan = plan_of("hortalia");
    assert_eq!(task(&plan, "staff-introduction")["status"], "done");
    line("internal/hortalia/integration", &["Apresentar o cliente à nossa equipe", "Ana Lima"]);
    // An internal task: the client's own plan does not have it.
    assert!(!page("clients/hortalia/project-plan").contains("Presentar el cliente a nuestro personal"));
}

#[test]
fn row_7_5_contracts_are_received_and_filed_or_it_says_that_they_are_not() {
    let register = "internal/hortalia/register-contracts";
    line(register, &["Voz Turia", "Telefonia", "Nuria Sempere"]);
    line(register, &["VT-4410", "Ainda não recebido", "Não está arquivado", "28 de fevereiro de 2027"]);
    line(register, &["HOR-114", "18 de novembro de 2026", "Não está arquivado", "30 de abril de 2027"]);
    says(register, &["nenhuma fica aqui"]);
}

#[test]
fn row_7_6_hardware_stands_with_maker_serial_and_end_of_warranty() {
    line(
        "internal/hortalia/register-contracts",
        &[
            "Servidor de archivos",
            "Dell PowerEdge R550",
            "FS5550-04",
            "Nodo Sur Equipos",
            "31 de janeiro de 2027",
        ],
    );
}

#[test]
fn row_7_7_licences_of_systems_antivirus_backup_and_own_programs_are_listed() {
    let register = "internal/hortalia/register-contracts";
    line(register, &["AgroGest", "Sistema de gestão", "85", "30 de abril de 2027", "Agrosoft Ibérica"]);
    line(register, &["Arca Backup", "Backup", "31 de agosto de 2027"]);
    says(register, &["Será substituído por Muralha Endpoint"]);
    line(register, &["Windows Server 2022", "7"]);
}

#[test]
fn row_7_8_lines_and_services_stand_with_account_and_contact() {
    let register = "internal/hortalia/register-contracts";
    line(register, &["Ondavía Telecom", "Internet", "Gestor de cuenta", "900 555 191"]);
    line(register, &["OV-22915", "10 de novembro de 2026"]);
}

#[test]
fn row_7_9_whoever_is_on_duty_finds_the_emergency_data() {
    let sheet = "internal/hortalia/integration";
    says(
        sheet,
        &[
            "Amparo Llopis",
            "Reiniciar el cortafuegos entre las 3:00 y las 9:00",
            "talonarios están en el armario rojo",
        ],
    );
    let plan = plan_of("hortalia");
    assert_eq!(task(&plan, "psa-emergency")["status"], "done");
}

#[test]
fn row_7_9_the_runbook_leads_through_the_sites_and_is_read_in_each_language() {
    let runbook = page("internal/hortalia/runbook");
    // In walking order: what stands where the line comes in, before the server room and the desks.
    let at =
        |text: &str| runbook.find(text).unwrap_or_else(|| panic!("no `{text}` in the runbook:\n{runbook}"));
    assert!(at("Router de fibra de Picassent (") < at("Cortafuegos de Picassent ("));
    assert!(at("Cortafuegos de Picassent (") < at("Controlador de dominio ("));
    assert!(at("Controlador de dominio (") < at("Puestos de oficina ("));
    assert!(at("Puestos de oficina (") < at("Router del mercado ("));
    says(
        "internal/hortalia/runbook",
        &["Só depois de:", "Não feito, porque", "Para desfazer:", "Tenha à mão:"],
    );
    says("internal/hortalia/runbook", &["Aguarda Ondavía Telecom:", "Aguarda Hortalia Distribución:"]);
    for (locale, words) in
        [("en", ["To undo it:", "Only after:"]), ("es", ["Para deshacerlo:", "Solo después de:"])]
    {
        let bench = Bench::samples();
        bench.replace("content/provider.yaml", "\nlocale: pt-BR\n", &format!("\nlocale: {locale}\n"));
        bench.succeed(&["build", "hortalia", "--only", "runbook"]);
        let page = document_text(&bench.text("output/internal/hortalia/runbook.html"));
        for word in words {
            assert!(page.contains(word), "{locale}: {page}");
        }
    }
}

/// The documents of steps 6 and 7.
const INTERNAL: &[&str] = &[
    "integration",
    "runbook",
    "register-passwords",
    "register-accounts",
    "register-admins",
    "register-remote-access",
    "register-lan",
    "register-domains",
    "register-contracts",
    "register-rmm",
    "billing",
];

#[test]
fn row_7_26_nothing_of_registers_and_runbook_reaches_a_client() {
    let files = built().files("output/clients");
    let named = |path: &&String| INTERNAL.iter().any(|kind| path.contains(kind));
    assert_eq!(files.iter().find(named), None);
    // What only the registers say: a hidden account, a hardware address, a rule, a vault's path, a step of the runbook.
    let secrets = ["soporte_ls", "02:00:5e", "RDP para", "op://", "Tenha à mão", "svc_backup"];
    let mut pages = 0;
    for path in files.iter().filter(|path| path.ends_with(".html") || path.ends_with(".ics")) {
        let text = built().text(&format!("output/clients/{path}"));
        pages += 1;
        for secret in secrets {
            assert!(!text.contains(secret), "clients/{path} shows {secret}");
        }
    }
    assert!(pages >= 9, "only {pages} pages were looked at");
    // The control: each of these words is in what the provider's own people get.
    for secret in secrets {
        let said = |client: &str| {
            INTERNAL
                .iter()
                .any(|kind| built().text(&format!("output/internal/{client}/{kind}.html")).contains(secret))
        };
        assert!(said("hortalia") || said("boavista"), "nothing internal shows {secret}");
    }
}

#[test]
fn row_7_26_an_empty_register_says_what_is_to_be_found() {
    let bench = Bench::fixture("bare");
    bench.succeed(&["build"]);
    for (kind, words) in [
        ("register-accounts", "Nenhuma conta está listada ainda"),
        ("register-lan", "A rede ainda não foi varrida"),
        ("register-domains", "Nenhum domínio está listado ainda"),
        ("register-contracts", "Nenhum fornecedor está listado ainda"),
    ] {
        let page = document_text(&bench.text(&format!("output/internal/padaria/{kind}.html")));
        assert!(page.contains(words), "{kind}:\n{page}");
    }
}
