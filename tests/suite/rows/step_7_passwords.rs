//! Step 7, changed passwords: one task and one line of the register for each account that is to be changed.

use super::{built, line, plan_of, says, task};

const REGISTER: &str = "internal/hortalia/register-passwords";

/// Demands a line of the register: what is opened, the account, where its secret is, who, when, and how far.
fn changed(opens: &str, account: &str, vault: &str, when: &str, state: &str) {
    let vault = format!("op://Clientes/hortalia/{vault}");
    line(REGISTER, &[opens, account, &vault, "Diego Fontes", when, state]);
}

const OPEN: &str = "previsto para";

#[test]
fn row_7_10_each_account_to_be_changed_is_one_task() {
    let plan = plan_of("hortalia");
    let intake = built().text("content/clients/hortalia/intake.yaml");
    let wanted = intake.matches("rotate: true").count();
    let tasks = plan["tasks"].as_array().unwrap().iter();
    let made = tasks
        .filter(|task| task["id"].as_str().is_some_and(|id| id.starts_with("rotate-passwords/")))
        .count();
    assert!(wanted > 20, "{wanted}");
    assert_eq!(made, wanted);
    // An antivirus that is ours already is not changed, and the register says so.
    says(REGISTER, &["Não precisam mudar com a integração: Muralha Endpoint e Filtro Garoa."]);
}

#[test]
fn row_7_10_no_value_and_the_reason_where_nothing_was_changed() {
    says("internal/boavista/register-passwords", &["Os pontos de acesso serão trocados em dezembro"]);
    let copiaturia =
        "Copiaturia no deja cambiar la clave de los equipos alquilados hasta la revisión de enero";
    says(REGISTER, &[copiaturia, "Nenhuma senha fica aqui"]);
}

#[test]
fn row_7_11_routers_are_held_by_somebody_else_and_the_register_says_by_whom() {
    line(
        REGISTER,
        &[
            "Router de fibra de Picassent, Router de fibra de Sagunto e Router del mercado",
            "admin",
            "Não está no cofre",
        ],
    );
    says(
        REGISTER,
        &["Com quem está: Levante Sistemas, el proveedor anterior", "Amparo espera que Levante Sistemas"],
    );
    assert_eq!(task(&plan_of("hortalia"), "rotate-passwords/routers")["status"], "blocked");
}

#[test]
fn row_7_12_firewalls() {
    let both = "Cortafuegos de Picassent e Cortafuegos de Sagunto";
    changed(both, "admin", "cortafuegos", "19 de novembro de 2026", "feita");
}

#[test]
fn row_7_13_access_points_behind_one_controller_are_one_change() {
    let all = "Controladora Wi-Fi, Wi-Fi de oficinas y almacén, Wi-Fi del puesto e Wi-Fi de las cámaras";
    changed(all, "admin de la controladora", "wifi", "19 de novembro de 2026", "feita");
}

#[test]
fn row_7_14_printers() {
    let all = "Multifunciones de oficinas, Impresoras de etiquetas e Multifunción de Sagunto";
    changed(all, "admin", "impresoras", "", "não feita");
}

#[test]
fn row_7_15_switches_of_copper_and_fibre_and_the_one_without_access() {
    let all = "Switch de núcleo (fibra), Switches del almacén e Switches de Sagunto";
    changed(all, "admin", "switches", "19 de novembro de 2026", "feita");
    line(REGISTER, &["Switch del puesto", "Switch", "Puesto del mercado mayorista", "Nenhum acesso listado"]);
}

#[test]
fn row_7_16_nas_and_san() {
    changed("NAS de copias locales", "admin", "nas", OPEN, "");
    changed("Cabina de almacenamiento", "manage", "cabina", OPEN, "");
}

#[test]
fn row_7_17_virtual_machines_and_their_hosts() {
    says(REGISTER, &["Servidor de AgroGest, Servidor de base de datos, Escritorio remoto"]);
    says(
        REGISTER,
        &["Anfitrión de virtualización 1, Anfitrión de virtualización 2 e Consola de virtualización"],
    );
    assert_eq!(task(&plan_of("hortalia"), "rotate-passwords/maquinas")["status"], "done");
}

#[test]
fn row_7_18_voip_devices() {
    line(REGISTER, &["Teléfonos de sobremesa", "admin", "Não está no cofre"]);
}

#[test]
fn row_7_19_windows_service_accounts_where_there_is_such_a_system() {
    changed(
        "Controlador de dominio e Active Directory",
        "Administrador del dominio",
        "dominio",
        "18 de novembro de 2026",
        "feita",
    );
    changed("SQL Server de AgroGest", "sa", "sql", OPEN, "");
    changed("AgroGest", "svc_agrogest", "servicio-agrogest", OPEN, "");
    changed("Arca Backup", "svc_copias", "servicio-copias", OPEN, "");
    // Where there is no database, nothing is asked about its account.
    let kestrel = super::page("internal/kestrel-ridge/register-passwords");
    assert!(!kestrel.contains("SQL"));
}

#[test]
fn row_7_20_workstation_administrators() {
    says(REGISTER, &["Puestos de oficina, Puestos de almacén y muelles, Puestos de venta"]);
    line(
        "internal/boavista/register-passwords",
        &["op://Clientes/boavista/estacoes", "Bruno Tavares", "12 de novembro de 2026", "feita"],
    );
}

#[test]
fn row_7_21_other_network_devices() {
    changed(
        "Básculas de muelle, SAI de la sala de servidores e Registro de temperaturas",
        "admin",
        "otros-equipos",
        OPEN,
        "",
    );
}

#[test]
fn row_7_22_the_antivirus_console() {
    changed("Centinela Clásico", "sistemas@hortalia.example", "antivirus-anterior", OPEN, "");
}

#[test]
fn row_7_23_vpn_access() {
    changed("VPN entre sedes y de comerciales", "claves de los usuarios de la VPN", "vpn", OPEN, "");
}

#[test]
fn row_7_24_web_portals() {
    let both = "Portal de pedidos de clientes e Portal de proveedores de Supermercados Mareny";
    changed(both, "pedidos@hortalia.example", "portales", OPEN, "");
}

#[test]
fn row_7_25_remote_assistance_programs() {
    line(REGISTER, &["AyudaYa", "hortalia", "Não está no cofre"]);
    line("internal/hortalia/register-remote-access", &["AyudaYa", "Acesso remoto", "Ainda não se sabe"]);
}
