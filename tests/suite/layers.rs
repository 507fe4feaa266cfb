//! Whose words a document is made of: a client's own file lies over its service level's, and that over everybody's.

use crate::html_text::document_text;
use crate::workbench::Bench;

const HEAD: &str = "---\ntitle: A note\nstep: 1\n---\n";

/// A workspace of two clients with a document `note` over two partials.
fn notes() -> Bench {
    let bench = Bench::samples();
    for locale in ["en", "pt-BR", "es"] {
        let note = format!(
            "{HEAD}Note of {{{{ company.name }}}}.\n\n{{% include \"_hours.md\" %}}\n\n{{% include \"_price.md\" %}}\n"
        );
        bench.write(&format!("content/documents/{locale}/note.md"), &note);
        bench.write(&format!("content/documents/{locale}/_hours.md"), "Standard hours.\n");
        bench.write(&format!("content/documents/{locale}/_price.md"), "Standard price.\n");
    }
    bench
}

fn note(bench: &Bench, client: &str) -> String {
    document_text(&bench.text(&format!("output/clients/{client}/note.html")))
}

#[test]
fn a_partial_stands_where_it_is_taken_in() {
    let bench = notes();
    bench.succeed(&["build", "--only", "note"]);
    let text = note(&bench, "boavista");
    let places =
        ["Note of Clínica Boa Vista", "Standard hours", "Standard price"].map(|it| text.find(it).unwrap());
    assert!(places.is_sorted(), "{text}");
}

#[test]
fn a_service_level_has_its_own_words_and_a_client_has_the_last() {
    let bench = notes();
    bench.write("content/documents/pt-BR/_hours.gold.md", "Gold hours.\n");
    bench.write("content/documents/pt-BR/_price.gold.md", "Gold price.\n");
    bench.write(
        "content/clients/boavista/documents/pt-BR/_price.md",
        "A price between us: {{ company.name }}.\n",
    );
    bench.succeed(&["build", "--only", "note"]);
    let own = note(&bench, "boavista");
    assert!(own.contains("Gold hours") && own.contains("A price between us: Clínica Boa Vista"), "{own}");
    assert!(!own.contains("Standard") && !own.contains("Gold price"), "{own}");
    let other = note(&bench, "kestrel-ridge");
    assert!(other.contains("Standard hours") && other.contains("Standard price"), "{other}");
}

#[test]
fn a_broken_override_is_that_clients_diagnostic_only() {
    let bench = notes();
    bench.write(
        "content/clients/boavista/documents/pt-BR/note.md",
        &format!("{HEAD}{{{{ company.nmae }}}}\n"),
    );
    let ran = bench.run(&["build", "--only", "note"]);
    assert_eq!(ran.status, 1, "{}", ran.stderr);
    assert!(ran.stderr.contains("content/clients/boavista/documents/pt-BR/note.md:5:4"), "{}", ran.stderr);
    assert!(!bench.path("output/clients/boavista").exists());
    assert!(note(&bench, "kestrel-ridge").contains("Standard hours"));
}

#[test]
fn a_client_may_have_a_document_that_nobody_else_has() {
    let bench = notes();
    bench.write(
        "content/clients/kestrel-ridge/documents/en/parking.md",
        &format!("{HEAD}Park behind the house.\n"),
    );
    bench.succeed(&["build", "--only", "parking"]);
    let files = bench.files("output");
    assert!(files.contains(&"clients/kestrel-ridge/parking.html".to_owned()));
    assert!(!files.iter().any(|path| path.contains("boavista/parking")));
}
