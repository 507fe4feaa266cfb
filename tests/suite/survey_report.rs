//! What answers come to: figures as a spreadsheet has them, and documents, workbooks and tables that say them.

use std::collections::BTreeMap;
use std::io::Cursor;
use std::path::Path;
use std::sync::OnceLock;

use calamine::{Data, Reader as _, Xlsx};
use serde_json::Value;

use crate::html_text::{chart_text, document_text, squeezed};
use crate::pdf_text;
use crate::workbench::{Bench, Ran};

const ONBOARDING: &str = "content/clients/boavista/onboarding.yaml";
/// A day after the 60-day review.
const LATER: &str = "2027-02-01";
const REVIEWS: &str = "reviews:\n  30: {held_on: 2026-12-16}\n  60: {held_on: 2027-01-15}\n";

/// A response to the standard questionnaire.
fn answer(bench: &Bench, client: &str, who: &str, day: &str, answers: &str) {
    let plain = who.to_lowercase().replace(' ', "-");
    let path = format!("content/clients/{client}/responses/onboarding-survey-{plain}-{day}.yaml");
    let head = "schema: 1\nsurvey: onboarding-survey\nversion: 1\n";
    bench.write(&path, &format!("{head}respondent: {who}\nat: {day}T10:00\nanswers: {{{answers}}}\n"));
}

fn later(bench: &Bench, arguments: &[&str]) -> Ran {
    let arguments = [arguments, &["--as-of", LATER]].concat();
    let output = bench.command(&arguments).output().unwrap();
    let text = |bytes: Vec<u8>| String::from_utf8(bytes).unwrap();
    Ran { status: output.status.code().unwrap(), stdout: text(output.stdout), stderr: text(output.stderr) }
}

/// Two clients with answers: six of one from two reviews, one of the other.
fn answered() -> Bench {
    let bench = Bench::few();
    bench.replace("onramp.yaml", "survey-report, ", "");
    let sent = "  - {kind: onboarding-survey, version: 1, on: 2026-11-23, to: ";
    let record =
        bench.text(ONBOARDING).replacen("sent:\n", &format!("sent:\n{sent}helena}}\n{sent}rafael}}\n"), 1);
    bench.write(ONBOARDING, &format!("{record}{REVIEWS}"));
    let first = "recommend: 4, satisfied: 2, easy: 3, reach: later, went-well: [contact, dates], improve: \"=1+1 é fórmula\"";
    answer(&bench, "boavista", "helena", "2026-11-25", first);
    answer(&bench, "boavista", "rafael", "2026-11-24", "recommend: 9, satisfied: 4, easy: 6, improve: Nada");
    answer(
        &bench,
        "boavista",
        "Marina Sampaio",
        "2026-11-26",
        "recommend: 7, satisfied: 4, easy: 5, reach: at-once",
    );
    answer(&bench, "boavista", "helena", "2027-01-18", "recommend: 9, satisfied: 5, easy: 6");
    answer(&bench, "boavista", "rafael", "2027-01-19", "recommend: 10, satisfied: 5, easy: 7");
    answer(&bench, "boavista", "marina", "2027-01-20", "recommend: 8, satisfied: 4");
    answer(&bench, "kestrel-ridge", "nora", "2026-11-21", "recommend: 3, satisfied: 3");
    bench
}

/// The same, built; only read.
fn built() -> &'static Bench {
    static BUILT: OnceLock<Bench> = OnceLock::new();
    BUILT.get_or_init(|| {
        let bench = answered();
        let ran = later(&bench, &["build"]);
        assert_eq!(ran.status, 0, "{}", ran.stderr);
        bench
    })
}

/// The cells of each sheet of a workbook, row by row.
fn sheets(bytes: &[u8]) -> BTreeMap<String, BTreeMap<(u32, u32), Data>> {
    let mut book: Xlsx<_> = Xlsx::new(Cursor::new(bytes.to_vec())).unwrap();
    let names = book.sheet_names();
    let read = names.into_iter().map(|name| {
        let mut reader = book.worksheet_cells_reader(&name).unwrap();
        let mut cells = BTreeMap::new();
        while let Some(cell) = reader.next_cell().unwrap() {
            cells.insert(cell.get_position(), cell.get_value().clone().into());
        }
        (name, cells)
    });
    read.collect()
}

#[test]
fn two_hundred_answers_come_to_what_a_spreadsheet_says() {
    let bench = Bench::few();
    let fixtures = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/surveys");
    let mut responses = csv::Reader::from_path(fixtures.join("responses.csv")).unwrap();
    let questions = responses.headers().unwrap().clone();
    for row in responses.records() {
        let row = row.unwrap();
        let given = questions.iter().zip(&row).skip(2).filter(|(_, value)| !value.is_empty());
        let answers: Vec<String> = given
            .map(|(question, value)| match question {
                "went-well" => format!("{question}: [{}]", value.replace(' ', ", ")),
                _ => format!("{question}: \"{value}\""),
            })
            .collect();
        answer(&bench, "boavista", &row[0], &row[1][..10], &answers.join(", "));
    }
    let reviews = format!("{REVIEWS}  90: {{held_on: 2027-02-15}}\n");
    bench.write(ONBOARDING, &format!("{}{reviews}", bench.text(ONBOARDING)));
    let report = ["survey", "report", "boavista", "--format", "json", "--as-of", "2027-03-01"];
    let output = bench.command(&report).output().unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    let json: Value = serde_json::from_slice(&output.stdout).unwrap();
    let survey = &json["clients"][0]["surveys"][0];
    assert_eq!(survey["responses"], 200);

    let mut found: BTreeMap<String, (f64, u64, u64)> = BTreeMap::new();
    let mut score = |name: String, score: &Value| {
        let count = |key: &str| score[key].as_u64().unwrap();
        found.insert(name, (score["value"].as_f64().unwrap(), count("n"), count("blanks")));
    };
    let each = |scores: &Value| scores.as_array().unwrap().clone();
    for one in each(&survey["scores"]) {
        score(format!("{}/all", one["instrument"].as_str().unwrap()), &one);
    }
    for wave in each(&survey["trend"]) {
        for one in each(&wave["scores"]) {
            score(format!("{}/{}", one["instrument"].as_str().unwrap(), wave["day"]), &one);
        }
    }
    for question in each(&survey["questions"]) {
        for one in each(&question["answers"]) {
            let name =
                format!("{}={}", question["question"].as_str().unwrap(), one["answer"].as_str().unwrap());
            let count = |value: &Value| value.as_u64().unwrap();
            let value = f64::from(u32::try_from(count(&one["count"])).unwrap());
            found.insert(name, (value, count(&question["n"]), count(&question["blanks"])));
        }
    }
    let mut compared = 0;
    for figure in csv::Reader::from_path(fixtures.join("figures.csv")).unwrap().records() {
        let figure = figure.unwrap();
        let number = |at: usize| figure[at].parse::<f64>().unwrap();
        let (value, n, blanks) = found[&figure[0]];
        let same = value == number(2) && n as f64 == number(3) && blanks as f64 == number(4);
        assert!(same, "{}: {value} {n} {blanks}, by hand {figure:?}", &figure[0]);
        compared += 1;
    }
    assert_eq!(compared, found.len(), "each figure was worked out by hand");
    assert_eq!(survey["detractors"].as_array().unwrap().len(), 67);
}

#[test]
fn page_and_pdf_of_a_report_say_the_same_and_the_charts_the_same_again() {
    let bench = built();
    for report in ["boavista/survey-report", "kestrel-ridge/survey-report", "survey-report"] {
        let html = bench.text(&format!("output/internal/{report}.html"));
        let pdf = bench.bytes(&format!("output/internal/{report}.pdf"));
        let (page, paper) = (squeezed(&document_text(&html)), squeezed(&pdf_text::document_text(&pdf)));
        assert!(page.chars().count() > 300, "{report}: only {} characters", page.chars().count());
        assert_eq!(page, paper, "{report}");
        assert!(!html.contains(" style="), "{report}");
    }
    let html = bench.text("output/internal/boavista/survey-report.html");
    let pdf = bench.bytes("output/internal/boavista/survey-report.pdf");
    // Five questions with figures, three measures from review to review.
    assert_eq!(html.matches("<figure class=\"chart\">").count(), 8);
    assert_eq!(html.matches("aria-describedby=\"_chart-").count(), 8);
    let sorted = |text: &str| {
        let mut letters: Vec<char> = squeezed(text).chars().collect();
        letters.sort_unstable();
        letters
    };
    let drawn: String = chart_text(&html);
    for words in ["30 dias", "n = 3, poucas", "66,7", "Sei com quem falar"] {
        assert!(drawn.contains(words), "{words}\n{drawn}");
    }
    // What screen readers hear is said on the page inside the picture: on paper it is the figure's alternative.
    let heard = |html: &str| -> String {
        let parts = html.split("<figure class=\"chart\">").skip(1);
        let said = parts.flat_map(|part| {
            let part = part.split("</figure>").next().unwrap();
            ["title", "desc"].map(|tag| {
                let start = part.find(&format!("<{tag} ")).unwrap();
                let end = part.find(&format!("</{tag}>")).unwrap();
                part[start..end].split_once('>').unwrap().1.to_owned()
            })
        });
        said.collect()
    };
    let seen = sorted(&pdf_text::chart_text(&pdf)).len()
        + squeezed(&crate::html_text::text(&heard(&html))).chars().count();
    assert_eq!(sorted(&drawn).len(), seen, "a chart of the page shows other words than that of the paper");
}

#[test]
fn a_report_says_how_many_answered_and_warns_of_few() {
    let text = document_text(&built().text("output/internal/boavista/survey-report.html"));
    let line = text.split_whitespace().collect::<Vec<_>>().join(" ");
    // 9, 9, 10 against 4, of 6; 5 of 6 give 4 or 5; (3 + 6 + 5 + 6 + 7) / 5.
    for words in [
        "NPS, recomendaria (-100 a 100) 33,3 6 0",
        "CSAT, satisfação (parcela de 4 e 5) 83,3% 6 0",
        "CES, fácil conseguir ajuda (média de 1 a 7) 5,4 5 1",
        "Questionários respondidos 6 Pessoas consultadas 2 Destas, responderam 2 Outras pessoas que responderam 1",
        "0 (n = 3, poucas) 66,7 (n = 3, poucas)",
        "Helena Prado 4 de 10 25 de nov. Ana Lima 27 de nov.",
        "Ana Lima liga até 27 de nov.",
    ] {
        assert!(line.replace('\u{a0}', " ").contains(words), "{words}\n{line}");
    }
    let few = document_text(&built().text("output/internal/kestrel-ridge/survey-report.html"));
    assert!(few.contains("menos de cinco respostas"), "{few}");
    // What she said comes before what others said.
    assert!(line.find("=1+1 é fórmula").unwrap() < line.find("Nada").unwrap());
}

#[test]
fn over_all_clients_the_worst_comes_first_and_everybody_who_must_be_called_is_named() {
    let bench = built();
    let html = bench.text("output/internal/survey-report.html");
    let text = document_text(&html);
    assert!(text.rfind("Kestrel").unwrap() > text.find("Kestrel").unwrap());
    assert!(text.find("Kestrel").unwrap() < text.find("Clínica").unwrap(), "{text}");
    assert!(text.contains("Nora Whitfield") && text.contains("3 de 10") && text.contains("Helena Prado"));
    assert!(!text.contains("fórmula"), "nobody's own words");
    assert!(html.contains("href=\"kestrel-ridge/survey-report.html\""));
    let portfolio = bench.text("output/internal/index.html");
    for file in ["survey-report.html", "survey-report.xlsx"] {
        assert!(portfolio.contains(&format!("href=\"{file}\"")), "{file}");
    }
    let manifest: Value = serde_json::from_str(&bench.text("output/manifest.json")).unwrap();
    let own = manifest.as_array().unwrap().iter().filter(|entry| entry["kind"] == "survey-report");
    let own: Vec<&Value> = own.collect();
    assert_eq!(own.len(), 9);
    assert!(own.iter().all(|entry| entry["audience"] == "internal"));
    assert!(!bench.files("output/clients").iter().any(|path| path.contains("survey-report")));
}

#[test]
fn a_workbook_holds_numbers_as_numbers_and_what_people_typed_as_text() {
    let bench = built();
    let bytes = bench.bytes("output/internal/boavista/survey-report.xlsx");
    let read = sheets(&bytes);
    let names: Vec<&str> = read.keys().map(String::as_str).collect();
    assert_eq!(names, ["Distribuição", "Notas", "Respostas"]);
    let scores = &read["Notas"];
    assert_eq!(scores[&(1, 3)], Data::Float(33.3));
    assert_eq!(scores[&(1, 4)], Data::Float(6.0));
    let responses = &read["Respostas"];
    let said = responses.values().find(|cell| matches!(cell, Data::String(text) if text.contains("fórmula")));
    assert_eq!(said, Some(&Data::String("=1+1 é fórmula".to_owned())));
    assert!(responses.values().any(|cell| *cell == Data::Float(10.0)));
    let all = sheets(&bench.bytes("output/internal/survey-report.xlsx"));
    let totals = all["Notas"].iter().find(|(_, cell)| **cell == Data::String("Todos os clientes".to_owned()));
    let (row, _) = *totals.unwrap().0;
    // 3 promoters and 2 detractors of 7.
    assert_eq!(all["Notas"][&(row, 3)], Data::Float(14.3));
    // The command gives the very file of the build.
    later(bench, &["survey", "report", "boavista", "--format", "xlsx", "-o", "boavista.xlsx"]);
    later(bench, &["survey", "report", "--format", "xlsx", "-o", "all.xlsx"]);
    assert!(bench.bytes("boavista.xlsx") == bytes);
    assert!(bench.bytes("all.xlsx") == bench.bytes("output/internal/survey-report.xlsx"));
}

#[test]
fn the_terminal_shows_the_worst_first_with_counts_and_a_warning() {
    let bench = built();
    let table = later(bench, &["survey", "report"]).stdout;
    assert!(table.find("Kestrel").unwrap() < table.find("Clínica").unwrap(), "{table}");
    for words in [
        "-100 n=1!",
        "33.3 n=6",
        "14.3 n=7",
        "83.3 % n=6",
        "2 people would not recommend us",
        "Nora Whitfield",
    ] {
        assert!(table.contains(words), "{words}\n{table}");
    }
    let one = later(bench, &["survey", "report", "boavista"]).stdout;
    assert!(one.contains("60 days") && one.contains("66.7 n=3!") && !one.contains("Kestrel"), "{one}");
    let all: Value =
        serde_json::from_str(&later(bench, &["survey", "report", "--format", "json"]).stdout).unwrap();
    assert_eq!(all["totals"][0]["scores"][0]["n"], 7);
    assert!(!all.to_string().contains("fórmula"), "nobody's own words in what is about many");
}

#[test]
fn without_answers_there_is_no_report_and_nobody_waits_for_one() {
    let bench = Bench::samples();
    let build = bench.succeed(&["build", "--only", "survey-report"]);
    assert!(!bench.files("output").iter().any(|path| path.contains("survey-report")), "{}", build.stderr);
    assert!(!bench.run(&["status", "--format", "json"]).stdout.contains("survey-report"));
    assert_eq!(
        bench.succeed(&["survey", "report"]).stdout,
        "Nobody has answered a questionnaire that has a score.\n"
    );
    let ran = bench.run(&["survey", "report", "--format", "xlsx", "-o", "none.xlsx"]);
    assert_eq!((ran.status, bench.path("none.xlsx").exists()), (1, false));
    assert_eq!(bench.run(&["survey", "report", "boavitsa"]).status, 2);
    // The control.
    answer(&bench, "boavista", "helena", "2026-11-20", "recommend: 9");
    bench.succeed(&["build", "boavista", "--only", "survey-report"]);
    assert!(bench.path("output/internal/boavista/survey-report.html").exists());
    assert!(
        !bench.path("output/internal/survey-report.html").exists(),
        "one client knows nothing of the others"
    );
}

#[test]
fn a_client_may_be_shown_the_figures_and_nobodys_own_words() {
    let bench = answered();
    for locale in ["en", "pt-BR"] {
        let path = format!("content/documents/{locale}/survey-report.md");
        bench.replace(&path, "audience: internal", "audience: client\ninternal_edition: true");
    }
    assert_eq!(later(&bench, &["build", "boavista", "--only", "survey-report"]).status, 0);
    let own = document_text(&bench.text("output/internal/boavista/survey-report.html"));
    let shown = document_text(&bench.text("output/clients/boavista/survey-report.html"));
    assert!(own.contains("33,3") && shown.contains("33,3"));
    for words in ["fórmula", "Helena", "Ana Lima"] {
        assert!(own.contains(words), "{words}: the control");
        assert!(!shown.contains(words), "{words}");
    }
    assert!(!bench.files("output/clients").iter().any(|path| path.ends_with(".xlsx")));
}

#[test]
fn the_same_answers_give_the_same_bytes() {
    let bench = answered();
    assert_eq!(
        later(&bench, &["build", "--only", "survey-report", "--output", "again", "--jobs", "1"]).status,
        0
    );
    let again: Vec<String> =
        bench.files("again").into_iter().filter(|path| path.contains("survey-report")).collect();
    assert_eq!(again.len(), 9);
    for path in again {
        let first = built().bytes(&format!("output/{path}"));
        assert!(bench.bytes(&format!("again/{path}")) == first, "{path}");
    }
}
