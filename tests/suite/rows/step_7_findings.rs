//! Step 7, what the take-over found: accounts, the network, domains, firewall rules.

use super::{line, page, plan_of, says, task};

#[test]
fn row_7_26_accounts_are_listed_with_state_explanation_and_action() {
    let register = "internal/boavista/register-accounts";
    says(
        register,
        &[
            "13 contas; sem uso há 90 dias: 0; senha que nunca vence: 4; sem explicação: 1; ainda por resolver: 1.",
        ],
    );
    line(register, &["m.otero", "Active Directory", "Usuário", "Médicos", "Médico que saiu em março"]);
    line(
        register,
        &["suporte2", "Controlador de domínio", "Acesso oculto", "Administradores", "Ninguém sabe explicar"],
    );
    says(
        register,
        &["desativada e último uso em 14 de março de 2026", "Desativada; era do prestador anterior"],
    );
    let stale = "internal/hortalia/register-accounts";
    says(stale, &["ativa, sem uso desde 31 de julho de 2025 e senha nunca vence", "Ainda a decidir"]);
    assert_eq!(task(&plan_of("hortalia"), "confirm-accounts")["status"], "blocked");
}

#[test]
fn row_7_26_an_unexplained_account_can_t_be_called_corrected() {
    let bench = crate::workbench::Bench::samples();
    bench.replace(
        "content/clients/boavista/onboarding.yaml",
        "kind: backdoor, enabled: false",
        "kind: backdoor, enabled: true",
    );
    bench.replace(
        "content/clients/boavista/onboarding.yaml",
        "       action: Desativada; era do prestador anterior, done_on: 2026-11-12}",
        "       action: }",
    );
    let ran = bench.run(&["check", "boavista"]);
    assert!(ran.stderr.contains("W0641"), "{}", ran.stderr);
    assert!(ran.stderr.contains("suporte2"), "{}", ran.stderr);
}

#[test]
fn row_7_27_administrators_and_domain_admins_are_listed_and_the_unexplained_stand_out() {
    let register = "internal/hortalia/register-admins";
    line(register, &["rtortosa", "Active Directory", "De administração", "Admins. del dominio, VPN"]);
    says(register, &["Sacarlo de Admins. del dominio; lo pidió él mismo"]);
    line(
        register,
        &["soporte_ls", "Servidor de archivos", "Acesso oculto", "Administradores", "Ninguém sabe explicar"],
    );
    // A service account without such rights is no administrator.
    assert!(!page(register).contains("svc_copias"));
    assert!(page("internal/hortalia/register-accounts").contains("svc_copias"));
}

#[test]
fn row_7_28_who_comes_in_from_outside_and_by_what() {
    let register = "internal/hortalia/register-remote-access";
    line(register, &["comercial7", "Active Directory", "Usuário", "Comercial, VPN"]);
    line(
        register,
        &["VPN entre sedes y de comerciales", "VPN", "Cortafuegos de Picassent", "Acesso no cofre"],
    );
    assert!(!page(register).contains("practicas"));
}

#[test]
fn row_7_29_the_scan_is_laid_against_the_inventory() {
    let register = "internal/hortalia/register-lan";
    says(register, &["Endereços que responderam: 27. Fora da lista: 3. Na lista e não vistos: 3."]);
    line(
        register,
        &[
            "203.0.113.77",
            "02:00:5e:40:00:77",
            "Grabador de cámaras",
            "19 de novembro de 2026",
            "Ainda a decidir",
        ],
    );
    line(
        register,
        &["SAI de la sala de servidores", "Outro equipamento", "Central de Picassent", "192.0.2.61"],
    );
    line("internal/boavista/register-lan", &["Impressora da recepção", "Impressora", "Matriz", "192.0.2.20"]);
}

#[test]
fn row_7_30_domains_stand_with_registrar_expiry_servers_hosting_and_our_access() {
    let register = "internal/hortalia/register-domains";
    line(
        register,
        &["hortalia.example", "Dominios del Turia", "14 de junho de 2027", "ns1.casataronja.example"],
    );
    says(
        register,
        &["Casa Taronja Estudio", "o site está aqui", "Somos o contato técnico desde 19 de novembro de 2026"],
    );
    // The second domain is not ours to manage yet.
    line(register, &["pedidos-hortalia.example", "Dominios del Turia", "30 de janeiro de 2027"]);
    line(
        "internal/kestrel-ridge/register-domains",
        &["kestrelridge.example", "Ainda não se sabe", "Ainda não se sabe"],
    );
}

#[test]
fn row_7_31_firewall_rules_are_reviewed_and_changes_can_be_put_back() {
    let register = "internal/boavista/register-lan";
    line(
        register,
        &["12, RDP para 192.0.2.10", "Firewall", "Área de trabalho remota aberta para a internet inteira"],
    );
    says(register, &["Regra removida; acesso só pela VPN"]);
    let plan = plan_of("hortalia");
    for device in ["fw-central", "fw-sagunto", "rt-central", "rt-mercado", "rt-sagunto"] {
        task(&plan, &format!("review-firewall/{device}"));
    }
    // Nothing noted yet: the register names what is to be gone through.
    says("internal/kestrel-ridge/register-lan", &["Percorra as regras de: Denver firewall e Pueblo router."]);
}
