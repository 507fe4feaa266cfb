//! The guide of a workspace: what a build makes of `content/guide`, keeps, removes and refuses.

use crate::workbench::Bench;

/// The samples with a small guide of their own in place of Onramp's.
fn with_guide() -> Bench {
    let bench = Bench::few();
    std::fs::remove_dir_all(bench.path("content/guide")).unwrap();
    page(&bench, "en/index", "title: House rules", "Begin with [calls](calls.md#at-night).\n");
    page(&bench, "en/tickets", "title: Tickets\norder: 2", "## Open one\n\nSee [calls](calls.html).\n");
    let text = "## By day\n\nSay {{ company.name }}.\n\n```{team}\nshow: all\n```\n\n## At night\n\nUse `<phone>`.\n\n## Always\n\nBe kind.\n";
    page(&bench, "en/calls", "title: Calls\ndescription: How we answer.\norder: 1", text);
    bench
}

fn page(bench: &Bench, path: &str, head: &str, body: &str) {
    bench.write(&format!("content/guide/{path}.md"), &format!("---\n{head}\n---\n{body}"));
}

/// The entries of the manifest that stand below `guide/`.
fn entries(bench: &Bench) -> Vec<serde_json::Value> {
    let manifest: Vec<serde_json::Value> = serde_json::from_str(&bench.text("output/manifest.json")).unwrap();
    let of_guide = |entry: &serde_json::Value| entry["path"].as_str().unwrap().starts_with("guide/");
    manifest.into_iter().filter(of_guide).collect()
}

#[test]
fn pages_stand_in_order_with_navigation_and_the_text_as_typed() {
    let bench = with_guide();
    let ran = bench.succeed(&["build"]);
    assert!(ran.stderr.contains("guide of 3 pages"), "{}", ran.stderr);
    let calls = bench.text("output/guide/en/calls.html");
    assert!(calls.contains("Say {{ company.name }}."), "a value is no value here");
    assert!(calls.contains("<pre><code>```{team}\nshow: all\n```</code></pre>"), "a component is code here");
    assert!(calls.contains("<code>&lt;phone&gt;</code>"));
    assert!(calls.contains("<h2 id=\"at-night\"><a href=\"#at-night\">At night</a></h2>"));
    assert!(
        calls.contains(
            "<a href=\"calls.html\" aria-current=\"page\">Calls</a>\n<ol>\n<li><a href=\"#by-day\">"
        )
    );
    assert!(
        calls.contains("<a href=\"tickets.html\" rel=\"next\">Tickets</a>")
            && !calls.contains("rel=\"prev\"")
    );
    assert!(bench.text("output/guide/en/tickets.html").contains("rel=\"prev\">Calls</a>"));
    assert!(calls.contains("<title>Calls · House rules</title>"));
    let style = calls.split("href=\"../assets/style.").nth(1).unwrap().split('"').next().unwrap();
    assert!(style.len() > "css".len() && bench.path(&format!("output/guide/assets/style.{style}")).is_file());

    let front = bench.text("output/guide/en/index.html");
    assert!(front.contains("<a href=\"calls.html#at-night\">") && front.contains("How we answer."));
    let entry = bench.text("output/guide/index.html");
    assert!(
        entry.contains("<a href=\"en/calls.html#at-night\">")
            && entry.contains("<a href=\"en/tickets.html\">")
    );
    assert!(entry.contains(&format!("href=\"assets/style.{style}\"")));
    assert!(!entry.contains("class=\"languages\""), "one language needs no switch");
    for page in entries(&bench).iter().filter(|entry| entry["kind"] == "guide") {
        assert_eq!((&page["client"], &page["audience"]), (&serde_json::Value::Null, &"client".into()));
        assert_eq!(page["locale"], "en");
    }
}

#[test]
fn several_languages_stand_beside_each_other_with_a_switch() {
    let bench = with_guide();
    page(&bench, "pt-BR/calls", "title: Ligações", "## De dia\n\nDiga o nome.\n");
    bench.succeed(&["build"]);
    let calls = bench.text("output/guide/en/calls.html");
    assert!(
        calls.contains("<a href=\"../pt-BR/calls.html\" lang=\"pt-BR\" hreflang=\"pt-BR\">Português</a>")
    );
    let tickets = bench.text("output/guide/en/tickets.html");
    assert!(
        tickets.contains("<a href=\"../pt-BR/index.html\""),
        "a page that is not translated leads to the front"
    );
    // The provider of the samples speaks Portuguese: its readers meet that language first.
    let entry = bench.text("output/guide/index.html");
    assert!(
        entry.contains("<html lang=\"pt-BR\">") && entry.contains("<a href=\"en/index.html\""),
        "{entry}"
    );
}

#[test]
fn a_page_that_is_gone_goes_and_runs_that_are_not_for_the_guide_leave_it_alone() {
    let bench = with_guide();
    bench.succeed(&["build"]);
    let before = (bench.files("output/guide"), entries(&bench));
    std::fs::remove_file(bench.path("content/guide/en/tickets.md")).unwrap();
    for arguments in [&["build", "--only", "welcome"][..], &["build", "boavista"]] {
        bench.succeed(arguments);
        assert_eq!((bench.files("output/guide"), entries(&bench)), before, "{arguments:?}");
    }
    bench.succeed(&["build"]);
    assert!(!bench.path("output/guide/en/tickets.html").exists());
    std::fs::remove_dir_all(bench.path("content/guide")).unwrap();
    bench.succeed(&["build"]);
    assert!(!bench.path("output/guide").exists());
    assert_eq!(entries(&bench), Vec::<serde_json::Value>::new());
}

#[test]
fn a_fault_in_the_guide_keeps_the_old_guide_and_no_client_back() {
    let bench = with_guide();
    bench.succeed(&["build"]);
    let before = bench.files("output/guide");
    let files: Vec<Vec<u8>> =
        before.iter().map(|path| bench.bytes(&format!("output/guide/{path}"))).collect();
    page(&bench, "en/calls", "title: Calls", "See [tickets](ticket.md).\n");
    let intake = bench.text("content/clients/kestrel-ridge/intake.yaml");
    bench
        .write("content/clients/kestrel-ridge/intake.yaml", &intake.replace("Kestrel Ridge", "Falcon Ridge"));
    let ran = bench.run(&["build"]);
    assert_eq!(ran.status, 1);
    assert!(
        ran.stderr.contains("content/guide/en/calls.md:4:15  there is no page `ticket`"),
        "{}",
        ran.stderr
    );
    assert_eq!(bench.files("output/guide"), before);
    for (path, bytes) in before.iter().zip(files) {
        assert!(bench.bytes(&format!("output/guide/{path}")) == bytes, "{path}");
    }
    assert_eq!(entries(&bench).len(), before.len());
    assert!(bench.text("output/clients/kestrel-ridge/welcome.html").contains("Falcon Ridge"));
    assert_eq!(bench.run(&["check"]).status, 1);
    assert_eq!(bench.run(&["check", "boavista"]).status, 0, "a check of one client is about that client");
}

#[test]
fn no_workspace_gets_a_guide_that_nobody_wrote_there() {
    let bench = Bench::empty();
    bench.succeed(&["init", "msp", "--example", "--yes"]);
    assert!(!bench.path("msp/content/guide").exists());
    bench.succeed(&["-C", "msp", "build"]);
    assert!(!bench.path("msp/output/guide").exists());
}
