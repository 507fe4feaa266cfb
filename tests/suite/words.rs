//! Words in every language: the same messages, the same templates, and nothing that the code asks for is missing.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement, VariantKey};
use onramp::base::yaml::descriptions;

use crate::workbench::Bench;

/// The languages that the program speaks beside English.
const LANGUAGES: &[&str] = &["pt-BR", "es"];

/// Messages that are the same in two languages because the words are.
const SAME: &[(&str, &[&str])] = &[
    (
        "pt-BR",
        &[
            "W0682.help",
            "cli-import-refused",
            "ui-answers-count",
            "ui-answers-with-n",
            "ui-channel-chat",
            "ui-channel-email",
            "ui-country-ar",
            "ui-country-cl",
            "ui-country-pe",
            "ui-country-pt",
            "ui-coverage-backup",
            "ui-days-short",
            "ui-device-firewall",
            "ui-device-switch",
            "ui-email",
            "ui-gap-field-email",
            "ui-pdf",
            "ui-plan-id",
            "ui-plan-item",
            "ui-reg-item",
            "ui-reg-tool-psa",
            "ui-site-menu",
            "ui-system-backup",
            "ui-system-portal",
            "ui-system-vpn",
            "ui-vendor-isp",
        ],
    ),
    (
        "es",
        &[
            "W0682.help",
            "cli-preview-error",
            "ui-answers-count",
            "ui-answers-with-n",
            "ui-channel-chat",
            "ui-channel-web",
            "ui-country-ar",
            "ui-country-cl",
            "ui-country-co",
            "ui-country-pt",
            "ui-country-uy",
            "ui-coverage-antivirus",
            "ui-days-short",
            "ui-pdf",
            "ui-plan-id",
            "ui-policy-antivirus",
            "ui-reg-tool-psa",
            "ui-rfp-no",
            "ui-system-antivirus",
            "ui-system-portal",
            "ui-system-vpn",
            "ui-vendor-isp",
        ],
    ),
];

/// The categories of plural forms, which differ from language to language.
const PLURALS: &[&str] = &["zero", "one", "two", "few", "many", "other"];

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// What a message or an attribute is made of.
#[derive(Default)]
struct Said {
    /// Its texts, without what is filled in.
    text: String,
    /// The arguments that it shows or chooses by.
    arguments: BTreeSet<String>,
    /// The words that it chooses by, each with its argument.
    choices: BTreeSet<(String, String)>,
}

impl Said {
    fn of(pattern: &Pattern<&str>) -> Said {
        let mut said = Said::default();
        said.read(pattern);
        said
    }

    fn read(&mut self, pattern: &Pattern<&str>) {
        for element in &pattern.elements {
            match element {
                PatternElement::TextElement { value } => self.text.push_str(value),
                PatternElement::Placeable { expression } => self.choose(expression),
            }
        }
    }

    fn choose(&mut self, expression: &Expression<&str>) {
        match expression {
            Expression::Inline(inline) => drop(self.inline(inline)),
            Expression::Select { selector, variants } => {
                let by = self.inline(selector).unwrap_or_default();
                for variant in variants {
                    if let VariantKey::Identifier { name } = variant.key
                        && !PLURALS.contains(&name)
                    {
                        self.choices.insert((by.clone(), name.to_owned()));
                    }
                    self.read(&variant.value);
                }
            }
        }
    }

    /// Takes in what stands in braces, and gives the argument where it is one.
    fn inline(&mut self, inline: &InlineExpression<&str>) -> Option<String> {
        match inline {
            InlineExpression::VariableReference { id } => {
                self.arguments.insert(id.name.to_owned());
                Some(id.name.to_owned())
            }
            InlineExpression::StringLiteral { value } | InlineExpression::NumberLiteral { value } => {
                self.text.push_str(value);
                None
            }
            InlineExpression::Placeable { expression } => {
                self.choose(expression);
                None
            }
            other => panic!("words are not put together out of others: {other:?}"),
        }
    }
}

/// All messages of a file of words, attributes as `E0102.label`.
fn messages(path: &str) -> BTreeMap<String, Said> {
    let text = fs::read_to_string(root().join(path)).unwrap_or_else(|error| panic!("{path}: {error}"));
    let resource = fluent_syntax::parser::parse(text.as_str()).unwrap_or_else(|(_, faults)| {
        let places = faults.iter().map(|fault| (text[..fault.pos.start].lines().count(), &fault.kind));
        panic!("{path}: {:?}", places.collect::<Vec<_>>())
    });
    let mut found = BTreeMap::new();
    for entry in resource.body {
        let Entry::Message(message) = entry else { continue };
        let name = message.id.name;
        let parts = message.value.iter().map(|value| (name.to_owned(), Said::of(value))).chain(
            message.attributes.iter().map(|part| (format!("{name}.{}", part.id.name), Said::of(&part.value))),
        );
        for (name, said) in parts {
            assert!(found.insert(name.clone(), said).is_none(), "{path}: {name} twice");
        }
    }
    found
}

fn words(locale: &str) -> BTreeMap<String, Said> {
    messages(&format!("content/locales/{locale}.ftl"))
}

#[test]
fn every_language_says_everything_and_with_the_same_facts() {
    let english = words("en");
    assert!(english.len() > 600, "{}", english.len());
    let mut faults = Vec::new();
    for locale in LANGUAGES {
        let own = words(locale);
        faults.extend(
            own.keys()
                .filter(|name| !english.contains_key(*name))
                .map(|name| format!("{locale}: {name} is not in English")),
        );
        for (name, said) in &english {
            let Some(own) = own.get(name) else {
                faults.push(format!("{locale}: {name} is missing"));
                continue;
            };
            if own.arguments != said.arguments {
                faults.push(format!("{locale}: {name} uses {:?}, not {:?}", own.arguments, said.arguments));
            }
            for (by, word) in said.choices.difference(&own.choices) {
                faults.push(format!("{locale}: {name} has nothing for [{word}] of ${by}"));
            }
        }
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

#[test]
fn no_language_says_it_in_english() {
    let english = words("en");
    let mut faults = Vec::new();
    for locale in LANGUAGES {
        let same = SAME.iter().find(|(tag, _)| tag == locale).map(|(_, names)| *names).unwrap_or_default();
        for (name, own) in words(locale) {
            let has_words = own.text.chars().any(char::is_alphabetic);
            let equal = has_words && english.get(&name).is_some_and(|said| said.text == own.text);
            if equal != same.contains(&name.as_str()) {
                faults.push(format!("{locale}: {name}: {}", own.text));
            }
        }
    }
    assert!(faults.is_empty(), "the same as in English, or no longer:\n{}", faults.join("\n"));
}

#[test]
fn explanations_are_short_and_show_an_example() {
    let examples = [("en", "right:"), ("pt-BR", "certo:"), ("es", "bien:")];
    let mut faults = Vec::new();
    for (locale, right) in examples {
        for (name, said) in words(locale) {
            if !name.ends_with(".explain") {
                continue;
            }
            let lines = said.text.lines().count();
            // English is checked word for word by the suite of diagnostics; other languages need more room.
            if !(3..=10).contains(&lines) {
                faults.push(format!("{locale}: {name} has {lines} lines"));
            }
            if said.text.lines().any(|line| line.chars().count() > 125) {
                faults.push(format!("{locale}: {name} has a line that is too long"));
            }
            if !name.starts_with("N0219") && !said.text.contains(right) {
                faults.push(format!("{locale}: {name} says nowhere what is {right}"));
            }
        }
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

#[test]
fn every_description_of_a_schema_is_there_in_every_language() {
    let bench = Bench::empty();
    let schema = |name: &str, locale: &str| -> BTreeMap<String, String> {
        let text = bench.succeed(&["schema", name, "--lang", locale]).stdout;
        descriptions(&serde_json::from_str(&text).unwrap())
    };
    let mut english: BTreeMap<String, String> = BTreeMap::new();
    for name in bench.succeed(&["schema"]).stdout.lines() {
        for (field, text) in schema(name, "en") {
            if let Some(other) = english.insert(field.clone(), text.clone()) {
                assert_eq!(other, text, "two types are called {field}: give one another name for schemas");
            }
        }
    }
    assert!(english.len() > 500);
    let mut faults = Vec::new();
    for locale in LANGUAGES {
        let own = messages(&format!("content/locales/schema/{locale}.ftl"));
        for (field, text) in &english {
            // A value that is described by its own name alone is the same everywhere.
            let is_name = text.starts_with('`') && text.ends_with("`.") && text.matches('`').count() == 2;
            match own.get(field) {
                None => faults.push(format!("{locale}: {field} is missing: {text}")),
                Some(said) if said.text == *text && !is_name && text != "E-mail." => {
                    faults.push(format!("{locale}: {field} is in English: {text}"));
                }
                Some(_) => {}
            }
        }
        faults.extend(
            own.keys()
                .filter(|name| !english.contains_key(*name))
                .map(|name| format!("{locale}: nothing is called {name}")),
        );
    }
    assert!(faults.is_empty(), "content/locales/schema:\n{}", faults.join("\n"));
    // What is printed is what stands in the file.
    let printed = schema("intake", "pt-BR");
    assert_eq!(printed["Device.serial"], messages("content/locales/schema/pt-BR.ftl")["Device.serial"].text);
}

#[test]
fn every_language_has_the_same_documents() {
    let kinds = |locale: &str| -> BTreeSet<String> {
        let folder = root().join("content/documents").join(locale);
        fs::read_dir(folder)
            .unwrap()
            .map(|entry| entry.unwrap().file_name().to_string_lossy().into_owned())
            .collect()
    };
    assert!(!kinds("en").is_empty());
    for locale in LANGUAGES {
        assert_eq!(kinds("en"), kinds(locale), "{locale}");
    }
}

#[test]
fn the_words_that_code_and_themes_ask_for_are_there() {
    let known: BTreeSet<String> = words("en").into_keys().filter(|name| name.starts_with("ui-")).collect();
    let mut asked = BTreeSet::new();
    let mut look = |folder: &str, marks: &[&str]| {
        let mut folders = vec![root().join(folder)];
        while let Some(folder) = folders.pop() {
            for entry in fs::read_dir(folder).unwrap() {
                let path = entry.unwrap().path();
                if path.is_dir() {
                    folders.push(path);
                    continue;
                }
                let Ok(text) = fs::read_to_string(&path) else { continue };
                for mark in marks {
                    for (at, _) in text.match_indices(mark) {
                        let rest = &text[at + mark.len()..];
                        let name: String =
                            rest.chars().take_while(|c| c.is_ascii_lowercase() || *c == '-').collect();
                        if rest[name.len()..].starts_with(['"', '\'']) {
                            asked.insert(format!("ui-{name}"));
                        }
                    }
                }
            }
        }
    };
    look("src/engine/compose", &["word(\"", "phrase(\""]);
    look("src/shell/build", &["phrases.get(\""]);
    look("themes/default/html", &["word(key=\"", "word(key='"]);
    look("themes/default/pdf", &["word(t, \""]);
    assert!(asked.len() > 40, "only {} words are asked for: the test looks for the wrong marks", asked.len());
    let missing: Vec<&String> = asked.difference(&known).collect();
    assert!(missing.is_empty(), "{missing:?}");
}

/// What of a template is the same in every language: its headings with their ids, its components, what it requires.
fn outline(text: &str) -> Vec<String> {
    let mut found = Vec::new();
    for line in text.lines() {
        let level = line.chars().take_while(|c| *c == '#').count();
        if line.starts_with("requires:") || line.starts_with("only_if:") {
            found.push(line.trim().to_owned());
        } else if level > 0 && line[level..].starts_with(' ') {
            let id = line.rsplit_once("{ #").map(|(_, rest)| rest.split([' ', '{']).next().unwrap());
            found.push(format!("{level} {}", id.unwrap_or_default()));
        } else if let Some(name) = line.trim_start().strip_prefix("```{") {
            found.push(name.trim_end_matches('}').to_owned());
        }
    }
    found
}

#[test]
fn a_template_has_the_same_headings_components_and_needs_in_every_language() {
    let read = |locale: &str, path: &str| {
        fs::read_to_string(root().join(format!("content/documents/{locale}/{path}")))
    };
    let mut names = Vec::new();
    for prefix in ["", "mail/", "site/"] {
        let folder = format!("content/documents/en/{prefix}");
        let files = fs::read_dir(root().join(folder)).unwrap().map(|entry| entry.unwrap());
        let files = files.filter(|entry| entry.path().is_file());
        names.extend(files.map(|entry| format!("{prefix}{}", entry.file_name().to_string_lossy())));
    }
    assert!(names.len() > 66, "only {} templates", names.len());
    for name in names {
        let english = outline(&read("en", &name).unwrap());
        for locale in ["pt-BR", "es"] {
            assert_eq!(outline(&read(locale, &name).unwrap()), english, "{locale}/{name}");
        }
    }
    assert_ne!(outline("## A { #a }\n"), outline("## A { #b }\n"));
    assert_ne!(outline("```{team}\n```\n"), outline("```{tasks}\n```\n"));
}
