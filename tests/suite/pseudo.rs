//! No untranslated word: every document is built in a language that nobody speaks, in which each letter of templates,
//! interface words and shared texts is one of another alphabet. What comes out in Latin letters must be a value of a
//! record, or the name of a day or a month.

use std::collections::BTreeSet;

use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement, Resource};

use crate::html_text::text;
use crate::workbench::Bench;

/// The tag of the language: its dates and numbers are those of English.
const TAG: &str = "en-XA";

/// Options of components that are no texts: they choose, count, or name something.
const CHOICES: &[&str] = &[
    "boxes", "closures", "columns", "deep", "for", "form", "kind", "last", "level", "minutes", "most", "of",
    "only", "open", "part", "phases", "rfp", "sheet", "show", "side", "steps", "survey", "tone", "which",
];

/// A letter of the alphabet that no text of the samples is written in.
fn strange(letter: char) -> char {
    const LATIN: &str = "abcdefghijklmnopqrstuvwxyz";
    const OTHER: &str = "абцдефгхийклмнопщрстувшжыз";
    let place = LATIN.find(letter.to_ascii_lowercase());
    let found = place.and_then(|at| OTHER.chars().nth(at)).unwrap_or(letter);
    if letter.is_ascii_uppercase() { found.to_uppercase().next().unwrap_or(found) } else { found }
}

/// A text in the other alphabet, but for what templates fill in, attributes of headings, and where links lead.
fn pseudo(text: &str) -> String {
    let mut out = String::new();
    let mut rest = text;
    while !rest.is_empty() {
        let kept = [("{{", "}}"), ("{%", "%}"), ("](", ")"), ("{ #", " }"), ("{ .", " }"), ("<http", ">")]
            .iter()
            .find(|(open, _)| rest.starts_with(open))
            .map(|(_, close)| rest.find(close).map_or(rest.len(), |at| at + close.len()));
        // Attributes may hold tags: they end with their line.
        let kept = match kept {
            Some(_) if rest.starts_with("{ ") => Some(rest.find('\n').unwrap_or(rest.len())),
            other => other,
        };
        let length = kept.unwrap_or_else(|| rest.chars().next().map_or(1, char::len_utf8));
        let (piece, after) = rest.split_at(length);
        if kept.is_some() {
            out.push_str(piece);
        } else {
            out.extend(piece.chars().map(strange));
        }
        rest = after;
    }
    out
}

/// A line of YAML with its value in the other alphabet, where it is a text.
fn option(line: &str) -> String {
    let Some((key, value)) = line.split_once(": ") else {
        return if line.trim_end().ends_with(':') || line.trim().is_empty() {
            line.to_owned()
        } else {
            pseudo(line)
        };
    };
    let name = key.trim_start_matches([' ', '-', '{']);
    if CHOICES.contains(&name) || value.starts_with('|') {
        line.to_owned()
    } else {
        format!("{key}: {}", pseudo(value))
    }
}

/// A template in the other alphabet.
fn template(source: &str) -> String {
    let mut out = String::new();
    let mut head = 0;
    let mut fence = false;
    let mut block_of = None;
    for line in source.split_inclusive('\n') {
        let indent = line.len() - line.trim_start().len();
        if line.trim_end() == "---" && head < 2 && (head == 1 || out.is_empty()) {
            head += 1;
            out.push_str(line);
        } else if head == 1 {
            let text = ["title:", "description:", "sentence:"].iter().any(|key| line.starts_with(key));
            out.push_str(&if text { option(line) } else { line.to_owned() });
        } else if line.trim_start().starts_with("```") {
            fence = !fence;
            block_of = None;
            out.push_str(line);
        } else if fence {
            let inside = block_of.is_some_and(|outer| indent > outer || line.trim().is_empty());
            if inside {
                out.push_str(&pseudo(line));
            } else {
                block_of = line.trim_end().ends_with(['|', '>']).then_some(indent);
                out.push_str(&option(line));
            }
        } else {
            out.push_str(&pseudo(line));
        }
    }
    out
}

/// Interface words in the other alphabet; what themes and code fill in stays.
fn words(source: &str) -> String {
    let mut resource: Resource<String> = fluent_syntax::parser::parse(source.to_owned()).unwrap();
    for entry in &mut resource.body {
        let Entry::Message(message) = entry else { continue };
        message.value.iter_mut().for_each(pattern);
        message.attributes.iter_mut().for_each(|attribute| pattern(&mut attribute.value));
    }
    fluent_syntax::serializer::serialize(&resource)
}

fn pattern(pattern: &mut Pattern<String>) {
    for element in &mut pattern.elements {
        match element {
            PatternElement::TextElement { value } => *value = value.chars().map(strange).collect(),
            PatternElement::Placeable { expression } => expression_of(expression),
        }
    }
}

fn expression_of(expression: &mut Expression<String>) {
    match expression {
        Expression::Select { variants, .. } => {
            variants.iter_mut().for_each(|variant| pattern(&mut variant.value));
        }
        Expression::Inline(InlineExpression::Placeable { expression }) => expression_of(expression),
        Expression::Inline(_) => {}
    }
}

/// A record whose English texts are in the other alphabet: `{en: ..., pt-BR: ...}`, in a line or one below the other.
fn record(source: &str) -> String {
    let mut out = String::new();
    let mut rest = source;
    while let Some(at) = rest.find("en: ") {
        let (before, after) = rest.split_at(at + 4);
        out.push_str(before);
        rest = after;
        if !before[..at].ends_with([' ', '{', '\n']) {
            continue;
        }
        let end = match rest.strip_prefix('"') {
            Some(quoted) => quoted.find('"').map_or(rest.len(), |at| at + 2),
            None => {
                let line = rest.find('\n').unwrap_or(rest.len());
                let stops = [", pt-BR:", ", pt:", ", es:", "}"];
                stops.iter().filter_map(|stop| rest[..line].find(stop)).min().unwrap_or(line)
            }
        };
        let (value, after) = rest.split_at(end);
        out.push_str(&pseudo(value));
        rest = after;
    }
    out + rest
}

/// The words of two letters and more in Latin script.
fn latin(text: &str) -> BTreeSet<String> {
    let words = text.split(|c: char| !c.is_alphanumeric());
    // Fingerprints and serial numbers are no words.
    let words = words.filter(|word| word.len() > 1 && word.bytes().all(|byte| byte.is_ascii_alphabetic()));
    words.map(str::to_owned).collect()
}

/// The samples in the language that nobody speaks.
fn workspace() -> Bench {
    let bench = Bench::samples();
    bench.write(&format!("content/locales/{TAG}.ftl"), &words(&bench.text("content/locales/en.ftl")));
    for path in bench.files("content/documents/en") {
        let text = template(&bench.text(&format!("content/documents/en/{path}")));
        bench.write(&format!("content/documents/{TAG}/{path}"), &text);
    }
    for path in bench.files("content/clients") {
        if let Some((client, name)) = path.split_once("/documents/en/") {
            let text = template(&bench.text(&format!("content/clients/{path}")));
            bench.write(&format!("content/clients/{client}/documents/{TAG}/{name}"), &text);
        }
    }
    for path in bench.files("content").into_iter().filter(|path| path.ends_with(".yaml")) {
        let path = format!("content/{path}");
        let own = path.ends_with("/intake.yaml") || path == "content/provider.yaml";
        let lines = bench
            .text(&path)
            .lines()
            .map(|line| match line.trim_start().strip_prefix("locale: ") {
                Some(_) if own => {
                    format!("{}locale: {TAG}\n", " ".repeat(line.len() - line.trim_start().len()))
                }
                _ => format!("{line}\n"),
            })
            .collect::<String>();
        bench.write(&path, &record(&lines));
    }
    bench
}

#[test]
fn no_document_holds_a_word_that_was_not_translated() {
    let bench = workspace();
    bench.succeed(&["build"]);
    let mut known: BTreeSet<String> = latin(
        "January February March April May June July August September October November December Jan Feb Mar Apr Jun \
         Jul Aug Sep Sept Oct Nov Dec Monday Tuesday Wednesday Thursday Friday Saturday Sunday Mon Tue Wed Thu Fri \
         Sat Sun AM PM and or at kB CEP EIN xlsx",
    );
    for path in bench.files("content").into_iter().filter(|path| path.ends_with(".yaml")) {
        known.extend(latin(&bench.text(&format!("content/{path}"))));
    }
    let pages: Vec<String> = bench
        .files("output")
        .into_iter()
        .filter(|path| path.ends_with(".html") && !path.starts_with("guide/"))
        .collect();
    let mut looked = 0;
    let mut found = Vec::new();
    for path in &pages {
        let page = bench.text(&format!("output/{path}"));
        let body = page.find("<body").map_or(page.as_str(), |at| &page[at..]);
        looked += body.chars().filter(|c| ('а'..='я').contains(c)).count();
        // Names of things for those who do not see them are words too.
        let hidden = ["aria-label=\"", "alt=\"", "title=\"", "placeholder=\""].into_iter().flat_map(|mark| {
            body.split(mark).skip(1).filter_map(|rest| rest.split('"').next()).map(str::to_owned)
        });
        let said = hidden.chain([text(body)]).flat_map(|text| latin(&text));
        found.extend(said.filter(|word| !known.contains(word)).map(|word| format!("{path}: {word}")));
    }
    found.dedup();
    assert!(looked > 50_000, "only {looked} letters of the other alphabet in {} pages", pages.len());
    assert!(found.is_empty(), "{} untranslated words:\n{}", found.len(), found.join("\n"));
}

#[test]
fn a_word_of_the_code_would_be_found() {
    let known = latin("Acme");
    let page = text("<p>Служба Acme until friday</p>");
    let strangers: Vec<String> = latin(&page).into_iter().filter(|word| !known.contains(word)).collect();
    assert_eq!(strangers, ["friday", "until"]);
    assert_eq!(
        pseudo("Say [it](#here) to {{ name }} { #id .new-page }\n"),
        "Саы [ит](#here) то {{ name }} { #id .new-page }\n"
    );
    assert_eq!(record("title: {en: Go, pt-BR: Ir}\n"), "title: {en: Го, pt-BR: Ir}\n");
}
