//! Words in every language: the same messages, the same templates, and nothing that the code asks for is missing.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// The names of the messages of a language that readers of documents see.
fn names(locale: &str, prefix: &str) -> BTreeSet<String> {
    let text = fs::read_to_string(root().join(format!("content/locales/{locale}.ftl"))).unwrap();
    let names = text.lines().filter_map(|line| line.split_once(" =")).map(|(name, _)| name.to_owned());
    names.filter(|name| name.starts_with(prefix) && !name.contains(' ')).collect()
}

#[test]
fn every_language_has_the_same_words() {
    for prefix in ["ui-", "cli-"] {
        let english = names("en", prefix);
        assert!(!english.is_empty());
        for locale in ["pt-BR", "es"] {
            assert_eq!(english, names(locale, prefix), "{locale}");
        }
    }
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
    for locale in ["pt-BR", "es"] {
        assert_eq!(kinds("en"), kinds(locale), "{locale}");
    }
}

#[test]
fn the_words_that_code_and_themes_ask_for_are_there() {
    let known = names("en", "ui-");
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
