//! Whatever a person types into a text field comes out as that text, in page and PDF, and changes nothing else.
//!
//! The test walks the schemas of the records: it fills every text field with a hostile text and writes a template that
//! prints every field, so a new field is covered without a new line here. The control shows what the same texts do
//! where they are not carried as values.

use std::collections::BTreeSet;

use onramp::base::yaml::Shape;
use onramp::model::record::{Intake, Onboarding, Provider, Team};
use onramp::model::survey::{Question, Survey};
use serde_json::{Map, Value, json};

use crate::html_text::{document_text, squeezed};
use crate::pdf_text;
use crate::workbench::Bench;

/// Texts that mean something to Markdown, HTML, Tera, YAML, Typst, a link or a terminal.
const HOSTILE: &[&str] = &[
    "**strong** _soft_ ~~gone~~ `code`",
    "<script>alert(1)</script><b onclick=x>",
    "{{ 7 * 7 }} {% if true %} {# note #}",
    "| a | b |\\| c |",
    "[words](javascript:alert(1)) ![x](y)",
    "#import \"x.typ\": * #panic() $x^2$ @ref <label> \\ // /*",
    "&amp; &lt;b&gt; &#60; &nbsp;",
    "# heading",
    "- item",
    "1. item",
    "> quote",
    "```{team}",
    "---",
    "https://evil.example/?a=b&c=d",
    "\"double\" 'single' -- --- ...",
    "key: value, [list], {map: x} # comment",
    "%}{{\u{a0}|safe}}",
    "[^1] [x]: y :smile: http://a.example",
    "C:\\temp\\new ../../etc/passwd",
    "Ação Ñandú Zażółć Ελλάδα Привет",
];

/// Fields whose text is the name of something else and is checked as such.
const REFERENCES: &[&str] = &["holidays", "plan"];

/// Fills records and collects what a template must print.
struct Filler {
    next: usize,
    /// Each field's path in templates, and its text.
    printed: Vec<(String, String)>,
}

impl Filler {
    fn record(&mut self, shape: &Shape, path: &str, forced: &[(&str, Value)]) -> Value {
        let Shape::Record { fields, .. } = shape else { panic!("{path} is no record") };
        let mut out = Map::new();
        for field in fields {
            let inner = if path.is_empty() { field.name.clone() } else { format!("{path}.{}", field.name) };
            if REFERENCES.contains(&field.name.as_str()) {
                continue;
            }
            if let Some((_, value)) = forced.iter().find(|(name, _)| *name == inner) {
                out.insert(field.name.clone(), value.clone());
            } else if let Some(value) = self.value(&field.shape, &inner, field.required) {
                out.insert(field.name.clone(), value);
            }
        }
        Value::Object(out)
    }

    fn value(&mut self, shape: &Shape, path: &str, required: bool) -> Option<Value> {
        match shape {
            Shape::Text | Shape::Localized => {
                let text = format!("{} {}", HOSTILE[self.next % HOSTILE.len()], self.next);
                self.next += 1;
                self.printed.push((path.to_owned(), text.clone()));
                Some(Value::String(text))
            }
            Shape::Record { .. } => Some(self.record(shape, path, &[])),
            Shape::List { item, .. } => {
                Some(Value::Array(self.value(item, &format!("{path}[0]"), true).into_iter().collect()))
            }
            Shape::Map { key: None, value } => {
                let inner = self.value(value, &format!("{path}.some"), true)?;
                Some(json!({ "some": inner }))
            }
            Shape::Map { .. } => None,
            Shape::Choice(words) => required.then(|| json!(words[0])),
            Shape::Number { least, .. } => (required && path == "schema").then(|| json!(1.max(*least))),
            Shape::Switch => None,
            Shape::Scalar(name) if required => match name.as_str() {
                // A list of ids names things that may not exist.
                "id" if path.ends_with("]") => None,
                "id" if path.starts_with("systems") => Some(json!("x2")),
                "id" => Some(json!("x1")),
                "date" => Some(json!("2026-11-09")),
                "money" => Some(json!("10.00 EUR")),
                "url" => Some(json!("https://a.example/")),
                "locale" => Some(json!("en")),
                "hours" => Some(json!("08:00-12:00")),
                _ => None,
            },
            Shape::Scalar(_) => None,
        }
    }
}

/// A workspace in which every text field of the records is hostile, and what its template must print.
fn workspace() -> (Bench, Vec<(String, String)>) {
    let mut filler = Filler { next: 0, printed: Vec::new() };
    let intake = filler.record(&Shape::of::<Intake>(), "", &[("company.locale", json!("en"))]);
    let onboarding = filler.record(&Shape::of::<Onboarding>(), "", &[("account_manager", json!("x1"))]);
    let mut printed = std::mem::take(&mut filler.printed);
    let provider = filler.record(&Shape::of::<Provider>(), "", &[("locale", json!("en"))]);
    printed.extend(filler.printed.drain(..).map(|(path, text)| (format!("provider.{path}"), text)));
    let team = filler.record(&Shape::of::<Team>(), "", &[]);
    let own = filler.printed.drain(..).filter_map(|(path, text)| {
        Some((format!("account_manager.{}", path.strip_prefix("people[0].")?), text))
    });
    printed.extend(own);

    let bench = Bench::empty();
    bench.write("onramp.yaml", "schema: 1\ndisable: [welcome, onboarding-survey]\n");
    bench.write("content/provider.yaml", &provider.to_string());
    bench.write("content/services.yaml", "schema: 1\n");
    bench.write("content/team.yaml", &team.to_string());
    bench.write("content/clients/acme/intake.yaml", &intake.to_string());
    bench.write("content/clients/acme/onboarding.yaml", &onboarding.to_string());
    (bench, printed)
}

/// Each kind of place in a document where a value can stand; `@` is the value.
const PLACES: &[&str] = &[
    "@\n\n",
    "## @\n\nbelow\n\n",
    "a *@* b **@** c\n\n",
    "- @\n- [ ] @\n\n",
    "| head |\n|---|\n| @ |\n\n",
    "`@`\n\n",
    "[@](https://a.example/@)\n\n",
    "> @\n\n",
    "```{callout}\ntitle: \"@\"\ntext: |\n  @\n```\n\n",
    "```{cards}\nitems:\n  - title: @\n    text: @\n```\n\n",
];

/// What a reader sees of a place with `text` as its value: its letters, without Markdown's own marks.
fn seen(place: &str, text: &str) -> String {
    let visible = match place {
        "## @\n\nbelow\n\n" => "@below",
        "a *@* b **@** c\n\n" => "a@b@c",
        "- @\n- [ ] @\n\n" => "@@",
        "| head |\n|---|\n| @ |\n\n" => "head@",
        "[@](https://a.example/@)\n\n" | "> @\n\n" | "`@`\n\n" | "@\n\n" => "@",
        _ => "@@",
    };
    squeezed(&visible.replace('@', text))
}

#[test]
fn every_text_field_comes_out_as_typed_in_page_and_pdf() {
    let (bench, printed) = workspace();
    assert!(printed.len() > 100, "only {} fields", printed.len());
    let distinct: BTreeSet<&String> = printed.iter().map(|(path, _)| path).collect();
    assert_eq!(distinct.len(), printed.len(), "a path is printed twice");

    let mut template = String::from(
        "---\ntitle: Probe {{ company.name }}\naudience: internal\ncover: true\n---\n\nHere it begins.\n\n",
    );
    let mut expected = String::new();
    for (index, (path, text)) in printed.iter().enumerate() {
        let place = PLACES[index % PLACES.len()];
        // A field that is named by a number stands in brackets.
        let name = ["30", "60", "90"]
            .iter()
            .fold(path.clone(), |name, day| name.replace(&format!(".{day}."), &format!("[\"{day}\"].")));
        template.push_str(&place.replace('@', &format!("{{{{ {name} }}}}")));
        expected.push_str(&seen(place, text));
    }
    bench.write("content/documents/en/probe.md", &template);
    let ran = bench.run(&["build"]);
    assert_eq!(ran.status, 0, "{}", ran.stderr);

    let page = squeezed(&document_text(&bench.text("output/internal/acme/probe.html")));
    let pdf = squeezed(&pdf_text::document_text(&bench.bytes("output/internal/acme/probe.pdf")));
    for (name, text) in [("page", page), ("pdf", pdf)] {
        // What stands before is the cover.
        let (_, body) = text.split_once("Hereitbegins.").unwrap_or_default();
        let at = body.chars().zip(expected.chars()).take_while(|(a, b)| a == b).count();
        let around = |text: &str| text.chars().skip(at.saturating_sub(30)).take(90).collect::<String>();
        assert!(
            body == expected,
            "{name}, character {at}:\nexpected {}\nfound    {}",
            around(&expected),
            around(body)
        );
    }
}

/// A questionnaire in which every text is hostile, with each kind of question, and the texts that its form must show.
fn survey() -> (Value, Vec<String>) {
    let mut filler = Filler { next: 0, printed: Vec::new() };
    let kinds = ["rating-0-10", "single", "text", "multiple", "rating-1-5", "matrix", "rating-1-7", "date"];
    let mut record = filler.record(&Shape::of::<Survey>(), "", &[("questions", json!([]))]);
    // The title names the form for screen readers; it is no part of the text.
    filler.printed.retain(|(path, _)| path != "title");
    let mut questions = Vec::new();
    // Often enough for each field to have had many of the texts.
    for (index, kind) in kinds.into_iter().cycle().take(24).enumerate() {
        let path = format!("q{index}");
        let forced =
            [(format!("{path}.kind"), json!(kind)), (format!("{path}.id"), json!(format!("q{index}")))];
        let forced: Vec<(&str, Value)> =
            forced.iter().map(|(name, value)| (name.as_str(), value.clone())).collect();
        let mut question = filler.record(&Shape::of::<Question>(), &path, &forced);
        let fields = question.as_object_mut().unwrap();
        let choice = matches!(kind, "single" | "multiple" | "matrix");
        let of_others: &[&str] = match kind {
            "text" | "date" => &["low", "high", "options", "rows", "show_if"],
            "matrix" => &["low", "high", "show_if"],
            _ if choice => &["low", "high", "rows", "show_if"],
            _ => &["options", "rows", "show_if"],
        };
        for field in of_others {
            fields.remove(*field);
            filler.printed.retain(|(place, _)| !place.starts_with(&format!("{path}.{field}")));
        }
        if kind == "date" {
            fields.remove("lines");
        }
        if choice {
            fields["options"].as_array_mut().unwrap().push(json!({"id": "other", "text": "other"}));
        }
        questions.push(question);
    }
    record["questions"] = Value::Array(questions);
    (record, filler.printed.into_iter().map(|(_, text)| text).collect())
}

/// Whether every script of a page is a file of its assets.
fn only_own_scripts(html: &str) -> bool {
    html.split("<script").skip(1).all(|rest| rest.starts_with(" src=\"") && !rest.starts_with(" src=\"http"))
}

#[test]
fn every_text_of_a_questionnaire_comes_out_as_typed_in_page_and_pdf() {
    let (bench, _) = workspace();
    let (record, printed) = survey();
    assert!(printed.len() > 70, "only {} texts", printed.len());
    bench.write("content/surveys/probe.yaml", &record.to_string());
    bench.write(
        "content/documents/en/probe.md",
        "---\ntitle: Probe\naudience: internal\n---\n\n```{survey}\nof: probe\n```\n",
    );
    let ran = bench.run(&["build"]);
    assert_eq!(ran.status, 0, "{}", ran.stderr);
    let html = bench.text("output/internal/acme/probe.html");
    assert!(only_own_scripts(&html) && !html.contains("onclick=x>"));
    let page = squeezed(&document_text(&html));
    let pdf = squeezed(&pdf_text::document_text(&bench.bytes("output/internal/acme/probe.pdf")));
    assert_eq!(page, pdf);
    let missing: Vec<&String> = printed.iter().filter(|text| !page.contains(&squeezed(text))).collect();
    assert!(missing.is_empty(), "{missing:?}");
}

#[test]
fn every_text_of_a_request_for_proposal_comes_out_as_typed_in_page_and_pdf() {
    let (bench, _) = workspace();
    let id = |index: usize| format!("i{index}");
    let items = HOSTILE.iter().enumerate();
    let items: Vec<Value> = items.map(|(index, text)| json!({"id": id(index), "text": text})).collect();
    let notes = HOSTILE.iter().enumerate();
    let notes =
        notes.map(|(index, text)| (id(index), json!({"answer": "partly", "note": format!("note {text}")})));
    let record = json!({
        "schema": 1,
        "title": HOSTILE[0],
        "about": HOSTILE[2],
        "categories": [{"id": "one", "title": HOSTILE[1], "items": items}],
        "vendors": [{"id": "ada", "name": HOSTILE[3], "answers": Map::from_iter(notes)}],
    });
    bench.write("content/rfp/probe.yaml", &record.to_string());
    let ran = bench.run(&["build", "--only", "rfp"]);
    assert_eq!(ran.status, 0, "{}", ran.stderr);
    let html = bench.text("output/internal/rfp-probe.html");
    assert!(only_own_scripts(&html) && !html.contains("onclick=x>"));
    let page = squeezed(&document_text(&html));
    let pdf = squeezed(&pdf_text::document_text(&bench.bytes("output/internal/rfp-probe.pdf")));
    for text in HOSTILE {
        for said in [squeezed(text), squeezed(&format!("note {text}"))] {
            assert!(page.contains(&said) && pdf.contains(&said), "{said}\n{page}\n{pdf}");
        }
    }
}

#[test]
fn the_same_texts_change_documents_where_they_are_no_values() {
    use onramp::engine::compose::markdown::blocks;
    use onramp::model::document::{Cover, Document, Meta, Paper, plain_text};
    let mut changed = 0;
    for text in HOSTILE {
        let read = blocks(text, &mut BTreeSet::new(), &mut |_, _, _| Vec::new());
        let meta = Meta {
            kind: "x".into(),
            locale: "en".parse().unwrap(),
            audience: onramp::base::value::Audience::Client,
            title: String::new(),
            description: None,
            provider: String::new(),
            client: String::new(),
            as_of: "2026-11-12".into(),
            as_of_text: String::new(),
            contents: false,
            paper: Paper::A4,
            size: Default::default(),
        };
        let cover: Option<Cover> = None;
        let same = read.is_ok_and(|blocks| {
            plain_text(&Document { meta, cover, blocks, images: Default::default() }) == *text
        });
        changed += usize::from(!same);
    }
    assert!(changed >= 12, "only {changed} of {} texts are hostile at all", HOSTILE.len());
}

#[test]
fn hostile_texts_in_links_lead_nowhere() {
    let (bench, _) = workspace();
    bench.write(
        "content/documents/en/probe.md",
        "---\ntitle: Probe\naudience: internal\n---\n\n[a]({{ provider.support.channels[0].value }}) [b](https://{{ company.name }}/)\n",
    );
    bench.succeed(&["build"]);
    let page = bench.text("output/internal/acme/probe.html");
    let article = &page[page.find("<article").unwrap()..page.find("</article>").unwrap()];
    assert!(!article.contains("<a "), "{article}");
}
