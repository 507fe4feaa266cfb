//! The framework.

use super::{page, says, sheets};

#[test]
fn row_0_7_the_checklist_has_the_ten_steps_on_one_page_with_state_and_for_us_what_blocks() {
    says(
        "clients/boavista/checklist",
        &["1. Coleta de informações", "10. Acompanhamento", "feita", "3\u{a0}de\u{a0}nov."],
    );
    says("clients/kestrel-ridge/checklist", &["1. Gathering information", "9. Go-live", "Nora Whitfield"]);
    const INTERNAL: &str = "internal/kestrel-ridge/checklist";
    says(INTERNAL, &["Depende de", "Preencher o formulário de coleta de informações: Nora Whitfield"]);
    // What only we may see is not in the client's.
    assert!(!page("clients/kestrel-ridge/checklist").contains("Waits for"));
    for pdf in [
        "clients/boavista/checklist",
        "clients/kestrel-ridge/checklist",
        "internal/boavista/checklist",
        INTERNAL,
    ] {
        assert_eq!(sheets(pdf), 1, "{pdf}");
    }
}
