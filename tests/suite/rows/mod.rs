//! The rows of the process, each proved on files that a build wrote. A test's name begins with its row:
//! `row_7_10_...`; `content/guide/en/coverage.md` names them all.

mod step_0_framework;
mod step_10_follow_up;
mod step_1_intake;
mod step_2_agreement;
mod step_3_welcome;
mod step_4_kickoff;
mod step_5_planning;
mod step_6_provisioning;
mod step_7_findings;
mod step_7_management;
mod step_7_passwords;
mod step_7_setup;
mod step_8_training;
mod step_9_go_live;

use std::sync::OnceLock;

use crate::html_text::document_text;
use crate::workbench::Bench;

/// The samples with everything that a build makes of them: built once for all rows, and only read.
fn built() -> &'static Bench {
    static BUILT: OnceLock<Bench> = OnceLock::new();
    BUILT.get_or_init(|| {
        let bench = Bench::samples();
        bench.succeed(&["build"]);
        bench
    })
}

/// The words of a document's page, by its path below `output/` without its ending.
fn page(path: &str) -> String {
    document_text(&built().text(&format!("output/{path}.html")))
}

/// How many pages of paper a document takes.
fn sheets(path: &str) -> usize {
    crate::pdf_text::pages(&built().bytes(&format!("output/{path}.pdf")))
}

/// Demands that a document's page says each of some texts.
fn says(path: &str, texts: &[&str]) {
    let page = page(path);
    for text in texts {
        assert!(page.contains(text), "{path} does not say `{text}`:\n{page}");
    }
}

/// Demands that a document's page has a line with these cells, one right after the other.
fn line(path: &str, cells: &[&str]) {
    let words = |text: &str| text.split_whitespace().collect::<Vec<_>>().join(" ");
    let (page, line) = (words(&page(path)), words(&cells.join(" ")));
    assert!(page.contains(&line), "{path} has no line `{line}`:\n{page}");
}

/// The computed plan of a client, as JSON.
fn plan_of(client: &str) -> serde_json::Value {
    let ran = built().succeed(&["plan", client, "--format", "json"]);
    serde_json::from_str(&ran.stdout).unwrap()
}

/// The task of a plan with that id.
fn task<'p>(plan: &'p serde_json::Value, id: &str) -> &'p serde_json::Value {
    let tasks = plan["tasks"].as_array().unwrap();
    tasks.iter().find(|task| task["id"] == id).unwrap_or_else(|| panic!("no task {id}"))
}
