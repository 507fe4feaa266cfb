//! Page and PDF of a document say the same, word for word; and the hard cases come out.

use crate::html_text::{document_text, squeezed};
use crate::pdf_text;
use crate::workbench::Bench;

/// Every document that a build wrote, for clients and for the provider's own people, as paths without their ending: each PDF that has a page beside it.
fn documents(bench: &Bench) -> Vec<String> {
    let files = bench.files("output");
    let pdfs = files.iter().filter_map(|path| path.strip_suffix(".pdf"));
    let pairs = pdfs.filter(|path| files.contains(&format!("{path}.html")));
    pairs.map(|path| format!("output/{path}")).collect()
}

fn same_words(bench: &Bench) -> usize {
    let documents = documents(bench);
    for document in &documents {
        let page = squeezed(&document_text(&bench.text(&format!("{document}.html"))));
        let pdf = squeezed(&pdf_text::document_text(&bench.bytes(&format!("{document}.pdf"))));
        // The word above the table of contents is furniture: the page has it in its navigation.
        let pdf = ["Contents", "Sumário", "Índice"].iter().fold(pdf, |text, word| text.replacen(word, "", 1));
        assert!(page.chars().count() > 400, "{document}: only {} characters", page.chars().count());
        if page != pdf {
            let at = page.chars().zip(pdf.chars()).take_while(|(a, b)| a == b).count();
            let around = |text: &str| text.chars().skip(at.saturating_sub(40)).take(100).collect::<String>();
            panic!("{document} differs at character {at}:\npage: {}\npdf:  {}", around(&page), around(&pdf));
        }
    }
    documents.len()
}

#[test]
fn page_and_pdf_of_the_samples_say_the_same() {
    let bench = Bench::samples();
    bench.succeed(&["build"]);
    assert!(same_words(&bench) >= 8, "at least three documents of two clients, one of them in two editions");
}

#[test]
fn page_and_pdf_of_the_hard_cases_say_the_same() {
    for (name, least) in [("long-names", 4), ("bare", 4), ("full", 7), ("spain", 4)] {
        let bench = Bench::fixture(name);
        bench.succeed(&["build"]);
        assert!(same_words(&bench) >= least, "{name}");
    }
}

#[test]
fn a_changed_word_would_be_noticed() {
    let bench = Bench::samples();
    bench.succeed(&["build", "boavista"]);
    let page = "output/clients/boavista/welcome.html";
    let changed = bench.text(page).replacen("Helena", "Helene", 3);
    bench.write(page, &changed);
    let compared = std::panic::catch_unwind(|| same_words(&bench));
    assert!(compared.is_err(), "the comparison compares nothing");
}

#[test]
fn nothing_internal_and_no_other_client_is_in_what_a_client_gets() {
    let bench = Bench::samples();
    bench.succeed(&["build"]);
    let own = ["op://", "192.0.2.", "Xeon"];
    for (client, other) in [("boavista", "Kestrel"), ("kestrel-ridge", "Boa Vista")] {
        let page = bench.text(&format!("output/clients/{client}/welcome.html"));
        let pdf = pdf_text::document_text(&bench.bytes(&format!("output/clients/{client}/welcome.pdf")));
        let start = bench.text(&format!("output/clients/{client}/index.html"));
        for text in [page, pdf, start] {
            assert!(!text.contains(other), "{client} shows {other}");
            for word in own {
                assert!(!text.contains(word), "{client} shows {word}");
            }
        }
    }
}
