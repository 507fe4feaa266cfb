//! Questionnaires: the form on the page is the one of the file, and what can't be asked is said.

use onramp::model::survey::{QuestionKind, Survey};

use crate::html_text::document_text;
use crate::workbench::Bench;

const FILE: &str = "content/surveys/onboarding-survey.yaml";

/// The standard questionnaire, as the program itself reads it.
fn standard() -> Survey {
    let text = Bench::samples().text(FILE);
    let source = onramp::base::text::Source::new(FILE, &text);
    onramp::base::yaml::read::<Survey>(&source).value.value
}

/// `(type, name, value)` of every field of a page, in order.
fn fields(page: &str) -> Vec<(String, String, String)> {
    let mut out = Vec::new();
    for tag in page.split(['<', '>']) {
        let of = |name: &str| {
            let mark = format!(" {name}=\"");
            tag.split_once(&mark).map(|(_, rest)| rest.split('"').next().unwrap().to_owned())
        };
        if tag.starts_with("input ") {
            out.push((of("type").unwrap(), of("name").unwrap(), of("value").unwrap_or_default()));
        } else if tag.starts_with("textarea ") {
            out.push(("text".to_owned(), of("name").unwrap(), String::new()));
        }
    }
    out
}

#[test]
fn the_form_of_a_page_is_the_questionnaire_of_the_file() {
    let bench = Bench::samples();
    bench.succeed(&["build"]);
    let survey = standard();
    // Who answers is asked first.
    let mut wanted = vec![("text".to_owned(), "_respondent".to_owned(), String::new())];
    for question in &survey.questions {
        let id = question.id.as_ref().unwrap().to_string();
        let kind = question.kind.unwrap();
        if let Some((least, most)) = kind.scale() {
            wanted.extend((least..=most).map(|n| ("radio".to_owned(), id.clone(), n.to_string())));
        } else if kind == QuestionKind::Text {
            wanted.push(("text".to_owned(), id, String::new()));
        } else {
            let field = if kind == QuestionKind::Multiple { "checkbox" } else { "radio" };
            let ids = question.options.iter().map(|option| option.id.as_ref().unwrap().to_string());
            wanted.extend(ids.map(|option| (field.to_owned(), id.clone(), option)));
        }
    }
    for (client, word) in [("boavista", "obrigatória"), ("kestrel-ridge", "required")] {
        let page = bench.text(&format!("output/clients/{client}/onboarding-survey.html"));
        assert_eq!(fields(&page), wanted, "{client}");
        assert_eq!(page.matches("<form").count(), 1);
        assert!(page.contains("id=\"_onboarding-survey\""));
        assert!(document_text(&page).contains(word), "{client}");
    }
}

#[test]
fn the_standard_questionnaire_keeps_what_it_promises() {
    let survey = standard();
    assert!((5..=8).contains(&survey.questions.len()));
    let measures: Vec<&str> =
        survey.questions.iter().filter_map(|question| Some(question.instrument?.as_str())).collect();
    assert_eq!(measures, ["nps", "csat", "ces"]);
    for locale in ["en", "pt-BR", "es"] {
        let locale = locale.parse().unwrap();
        for question in &survey.questions {
            let texts = [&question.text, &question.low, &question.high].into_iter().flatten();
            let options = question.options.iter().filter_map(|option| option.text.as_ref());
            assert!(texts.chain(options).all(|text| text.get(&locale).is_some()), "{locale}");
        }
    }
}

#[test]
fn a_workspace_without_questionnaires_has_the_standard_one() {
    let bench = Bench::fixture("bare");
    assert!(!bench.path("content/surveys").exists());
    bench.succeed(&["build"]);
    assert!(bench.text("output/clients/padaria/onboarding-survey.html").contains("name=\"recommend\""));
}

#[test]
fn a_workspace_asks_its_own_questions() {
    let bench = Bench::fixture("bare");
    bench.write(
        FILE,
        "schema: 1\ntitle: Como foi?\nintro: Só uma.\nquestions:\n  - {id: pao, kind: text, text: O pão chegou?, lines: 1}\n",
    );
    bench.succeed(&["build"]);
    let page = bench.text("output/clients/padaria/onboarding-survey.html");
    let words = ["_respondent", "pao"].map(|name| ("text".to_owned(), name.to_owned(), String::new()));
    assert_eq!(fields(&page), words);
    assert!(document_text(&page).contains("Só uma."));
}

#[test]
fn a_language_is_missed_only_where_the_questionnaire_is_shown() {
    let bench = Bench::samples();
    bench.write(
        "content/surveys/spare.yaml",
        "schema: 1\ntitle: {de: Wie war es?}\nquestions:\n  - {id: a, kind: text, text: {de: Was fehlt?}}\n",
    );
    bench.succeed(&["check"]);
    bench.write(
        "content/documents/en/spare.md",
        "---\ntitle: Spare\naudience: client\n---\n\n```{survey}\nof: spare\n```\n",
    );
    bench.write("content/documents/pt-BR/spare.md", "---\ntitle: Reserva\naudience: client\n---\n\nNada.\n");
    let ran = bench.run(&["check"]);
    assert_eq!(ran.status, 1);
    assert_eq!(ran.stderr.matches("[E0315]").count(), 2, "{}", ran.stderr);
    assert!(ran.stderr.contains("content/surveys/spare.yaml:4:31  there is no text in en"), "{}", ran.stderr);
}
