//! Step 7: help desk and management software.

use super::built;
use crate::mail_text::Eml;

#[test]
fn row_7_4_a_mail_introduces_the_client_to_the_staff() {
    let mail = Eml::read(&built().bytes("output/internal/boavista/mail/staff-introduction.eml"));
    assert_eq!(mail.header("Subject"), "Novo cliente: Clínica Boa Vista");
    // To everybody of the team: who the client is, what is special there, whom to call.
    for person in
        ["Ana Lima", "Bruno Tavares", "Carla Menezes", "Diego Fontes", "Elisa Moreira", "Marcos Vidal"]
    {
        assert!(mail.header("To").contains(person), "{person}");
    }
    for text in [
        "Nível de serviço: Ouro",
        "Helena Prado, Gerente administrativa",
        "Salas de exame das 8h às 12h",
        "Nunca: Desligar os servidores do rack",
        "Fala franca funciona melhor do que relatório",
    ] {
        assert!(mail.text.contains(text), "{text}: {}", mail.text);
    }
    assert!(!built().files("output/clients/boavista").iter().any(|file| file.contains("staff-introduction")));
}
