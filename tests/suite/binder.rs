//! The binder: all documents of a client as one PDF.

use lopdf::{Dictionary, Document, Object};

use crate::workbench::Bench;

/// The bookmarks of a PDF: how deep each stands, and its title.
fn bookmarks(pdf: &Document) -> Vec<(usize, String)> {
    fn below(pdf: &Document, parent: &Dictionary, depth: usize, found: &mut Vec<(usize, String)>) {
        let mut next = parent.get(b"First").and_then(Object::as_reference).ok();
        while let Some(id) = next {
            let item = pdf.get_dictionary(id).unwrap();
            let title = lopdf::decode_text_string(item.get(b"Title").unwrap()).unwrap();
            found.push((depth, title));
            below(pdf, item, depth + 1, found);
            next = item.get(b"Next").and_then(Object::as_reference).ok();
        }
    }
    let outlines = pdf.catalog().unwrap().get(b"Outlines").unwrap().as_reference().unwrap();
    let mut found = Vec::new();
    below(pdf, pdf.get_dictionary(outlines).unwrap(), 0, &mut found);
    found
}

#[test]
fn a_binder_holds_every_document_with_its_bookmarks_below_it() {
    let bench = Bench::fewest();
    bench.succeed(&["build", "--binder", "--zip"]);
    for (client, titles) in [("boavista", ["boas-vindas", "Plano"]), ("kestrel-ridge", ["Welcome", "plan"])] {
        let bytes = bench.bytes(&format!("output/clients/{client}/binder.pdf"));
        assert!(bytes.len() < 5_000_000, "{client}: {} bytes", bytes.len());
        let pdf = Document::load_mem(&bytes).unwrap();
        let marks = bookmarks(&pdf);
        let parts: Vec<&str> =
            marks.iter().filter(|(depth, _)| *depth == 0).map(|(_, title)| title.as_str()).collect();
        assert_eq!(parts.len(), 3, "{client}: {parts:?}");
        for title in titles {
            assert!(parts.iter().any(|part| part.contains(title)), "{title} in {parts:?}");
        }
        assert!(marks.iter().filter(|(depth, _)| *depth == 1).count() > 10, "{marks:?}");
        // A cover, contents, and each document's pages without its own cover and contents.
        let alone: usize = ["welcome", "project-plan", "onboarding-survey"]
            .iter()
            .map(|kind| {
                let bytes = bench.bytes(&format!("output/clients/{client}/{kind}.pdf"));
                Document::load_mem(&bytes).unwrap().get_pages().len()
            })
            .sum();
        let pages = pdf.get_pages().len();
        assert!(pages > alone / 2 && pages <= alone + 2, "{client}: {pages} of {alone}");
        // A section that lies across does so here too.
        let across = |pdf: &Document| {
            let wide = |id: &lopdf::ObjectId| {
                let media = pdf.get_dictionary(*id).unwrap().get(b"MediaBox").unwrap().as_array().unwrap();
                media[2].as_float().unwrap() > media[3].as_float().unwrap()
            };
            pdf.get_pages().values().filter(|id| wide(id)).count()
        };
        let plan =
            Document::load_mem(&bench.bytes(&format!("output/clients/{client}/project-plan.pdf"))).unwrap();
        assert!(across(&plan) > 0);
        assert_eq!(across(&pdf), across(&plan), "{client}");
    }
    let manifest = bench.text("output/manifest.json");
    assert_eq!(manifest.matches("\"kind\": \"binder\"").count(), 2);
    // The site leads to it.
    let documents = |bench: &Bench| bench.text("output/clients/kestrel-ridge/documents.html");
    assert!(documents(&bench).contains("<a href=\"binder.pdf\">Onboarding binder</a>"));

    // Without it, it goes; the same again is the same.
    let first = bench.bytes("output/clients/boavista/binder.pdf");
    bench.succeed(&["build"]);
    assert!(!bench.path("output/clients/boavista/binder.pdf").exists());
    assert!(!documents(&bench).contains("binder.pdf"));
    bench.succeed(&["build", "boavista", "--binder", "--jobs", "1"]);
    assert!(first == bench.bytes("output/clients/boavista/binder.pdf"));
    assert_eq!(bench.run(&["build", "--binder", "--only", "welcome"]).status, 2);
}
