//! Step 6: the client's systems and our tools.

use super::line;
use crate::html_text::document_text;
use crate::workbench::Bench;

#[test]
fn row_6_1_each_system_stands_beside_our_tool_with_who_and_its_state() {
    // An area, a system whose access we hold, one that is replaced, and one that somebody else holds.
    line(
        "internal/boavista/integration",
        &[
            "Empresa, unidades e contatos",
            "Unidades: 1; contatos: 3",
            "Bússola PSA",
            "Bruno Tavares",
            "feita",
        ],
    );
    line(
        "internal/boavista/integration",
        &["Active Directory", "Diretório", "Vigia", "Bruno Tavares", "Acesso no cofre"],
    );
    line(
        "internal/boavista/integration",
        &[
            "Escudo Básico",
            "Antivírus",
            "Farol RMM",
            "Bruno Tavares",
            "Será substituído por Muralha Endpoint",
        ],
    );
    let held = "Com quem está: Levante Sistemas, el proveedor anterior";
    line("internal/hortalia/integration", &["AyudaYa", "Acesso remoto", "Farol RMM", "Diego Fontes", held]);
}

#[test]
fn row_6_1_the_sheet_waits_for_the_steps_before_it() {
    // Kestrel Ridge has not signed: its sheet is a draft, that of a client at work is none.
    let draft = |client: &str| {
        super::built()
            .text(&format!("output/internal/{client}/integration.html"))
            .contains("<p class=\"stamp\"")
    };
    assert!(draft("kestrel-ridge"));
    assert!(!draft("boavista"));
}

#[test]
fn row_6_1_the_sheet_is_there_in_the_provider_s_language() {
    for (locale, words) in [("en", "What is connected with what"), ("es", "Qué se conecta con qué")] {
        let bench = Bench::samples();
        bench.replace("content/provider.yaml", "\nlocale: pt-BR\n", &format!("\nlocale: {locale}\n"));
        bench.succeed(&["build", "boavista", "--only", "integration"]);
        let page = document_text(&bench.text("output/internal/boavista/integration.html"));
        assert!(page.contains(words), "{page}");
        assert!(!page.contains("Acesso no cofre"), "{page}");
    }
}
