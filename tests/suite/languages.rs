//! The program speaks the language that was chosen: not a word of English in Portuguese or Spanish, and machines read
//! the same whatever it speaks.

use std::collections::BTreeSet;

use onramp::base::diagnostic::Code;

use crate::diagnostics::{each, fixtures};
use crate::workbench::Bench;

/// The languages that the program speaks beside English.
const LANGUAGES: &[&str] = &["pt-BR", "es"];

/// English words that are no Portuguese or Spanish ones and name no field of a record.
const ENGLISH: &str = "
    the and this that these those is are was were has have can cannot does did you your mean allowed known missing
    unknown there write add delete needs nothing which where it its must should would twice wrong right too many
    more than already again errors warning warnings notices problem problems clients draft drafts began left
    opened closed late today slack begun not then fill kept";

/// The words of a text in small letters.
fn words(text: &str) -> BTreeSet<String> {
    text.split(|c: char| !(c.is_alphabetic() || c == '_' || c == '-' || c == '.' || c == '/'))
        .map(|word| word.trim_matches(['-', '.', '/']).to_lowercase())
        .filter(|word| !word.is_empty())
        .collect()
}

/// The English words of what the program says: not of names, values and code, which stand between backticks, nor of what
/// other programs say, which stands between quotes.
fn english(text: &str) -> Vec<String> {
    let mut own = String::new();
    let mut closing = None;
    for c in text.chars() {
        match (closing, c) {
            (Some(end), c) if c == end => closing = None,
            (None, '`') => closing = Some('`'),
            (None, '“') => closing = Some('”'),
            (None, '«') => closing = Some('»'),
            (None, '"') => closing = Some('"'),
            (None, c) => own.push(c),
            (Some(_), _) => {}
        }
    }
    words(&own).intersection(&words(ENGLISH)).cloned().collect()
}

/// Diagnostics without the lines of the file that they show.
fn sentences(stderr: &str) -> String {
    let mut text = String::new();
    for line in stderr.lines() {
        let gutter = line.trim_start().trim_start_matches(|c: char| c.is_ascii_digit());
        match gutter.strip_prefix(" |").or(gutter.strip_prefix('|')) {
            // Of the line below, what stands beside the caret.
            Some(shown) => text.push_str(shown.rsplit_once('^').map_or("", |(_, label)| label)),
            None => text.push_str(line),
        }
        text.push('\n');
    }
    text
}

#[test]
fn every_diagnostic_is_said_in_every_language() {
    let fixtures = fixtures();
    let faults: Vec<String> = each(&fixtures, |fixture| {
        let mut faults = Vec::new();
        for locale in LANGUAGES {
            let ran = fixture.run(&["--lang", locale]);
            assert_eq!(ran.exit, fixture.exit, "{}", fixture.name());
            let said = sentences(&ran.stderr);
            let found = english(&said);
            if !found.is_empty() {
                faults.push(format!("== {} in {locale}: {found:?}\n{said}", fixture.name()));
            }
        }
        faults
    })
    .into_iter()
    .flatten()
    .collect();
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

#[test]
fn machines_read_the_same_in_every_language() {
    let all = fixtures();
    let twelve = all.iter().find(|fixture| fixture.name() == "twelve").unwrap();
    for format in ["json", "sarif", "github"] {
        let read = |locale: &str| twelve.run(&["--format", format, "--lang", locale]).stdout;
        assert!(read("en").contains("unknown field"), "{format}");
        for locale in LANGUAGES {
            assert_eq!(read("en"), read(locale), "{format} in {locale}");
        }
    }
    let bench = Bench::samples();
    for command in [&["status"][..], &["plan", "boavista"]] {
        let read = |locale: &str| {
            bench.succeed(&[command, &["--format", "json", "--lang", locale][..]].concat()).stdout
        };
        for locale in LANGUAGES {
            assert_eq!(read("en"), read(locale), "{command:?} in {locale}");
        }
    }
}

#[test]
fn explanations_have_no_english_beside_their_examples() {
    let bench = Bench::empty();
    for locale in LANGUAGES {
        for code in Code::ALL {
            let text = bench.succeed(&["explain", code.id(), "--lang", locale]).stdout;
            let prose: Vec<&str> = text.lines().filter(|line| !line.starts_with("    ")).collect();
            assert!(prose.len() >= 3, "{text}");
            assert_eq!(english(&prose.join("\n")), Vec::<String>::new(), "{locale}:\n{text}");
        }
        let unknown = bench.run(&["explain", "E9999", "--lang", locale]);
        assert_eq!(english(&unknown.stderr), Vec::<String>::new(), "{}", unknown.stderr);
    }
}

#[test]
fn commands_speak_the_language_of_the_workspace() {
    for (locale, heading, started, state) in [
        ("pt-BR", "etapa", "Espaço de trabalho criado", "coleta de informações"),
        ("es", "paso", "Se ha creado un espacio de trabajo", "recogida de información"),
    ] {
        let empty = Bench::empty();
        let made = empty.succeed(&["init", "msp", "--yes", "--locale", locale, "--lang", locale]);
        assert!(made.stderr.contains(started), "{}", made.stderr);
        // From here on nobody says which language: onramp.yaml does.
        let run = |arguments: &[&str]| {
            let mut command = std::process::Command::new(env!("CARGO_BIN_EXE_onramp"));
            command.env_clear().env("LANG", "en_US.UTF-8").current_dir(empty.path("msp"));
            let output = command.args(arguments).args(["--as-of", "2026-11-22"]).output().unwrap();
            let text = [output.stderr, output.stdout].concat();
            String::from_utf8(text).unwrap()
        };
        let typed = run(&["new", "acme", "--name", "Acme"]);
        let intake = empty.text("msp/content/clients/acme/intake.yaml");
        assert!(intake.lines().any(|line| line.starts_with("# ")));
        empty.replace(
            "msp/content/clients/acme/intake.yaml",
            "service_level:",
            "service_level: platin\nserivces:",
        );
        let said = [typed, run(&["check"]), run(&["status"]), run(&["plan", "acme"]), run(&["schema", "x"])]
            .concat();
        assert_eq!(english(&sentences(&said)), Vec::<String>::new(), "{said}");
        assert!(said.contains(heading) && said.contains(state), "{said}");
        let schema = empty.text("msp/.onramp/schema/intake.json");
        assert!(schema.contains("Número de s"), "the committed schemas are in the language of the workspace");
        assert_eq!(schema, run(&["schema", "intake"]));
    }
    let bench = Bench::samples();
    for locale in LANGUAGES {
        for command in [&["check"][..], &["status"], &["plan", "boavista"]] {
            let ran = bench.succeed(&[command, &["--lang", locale][..]].concat());
            let said = [ran.stderr, ran.stdout].concat();
            assert_eq!(english(&sentences(&said)), Vec::<String>::new(), "{said}");
        }
    }
}

#[test]
fn the_environment_chooses_where_nothing_else_does() {
    let speaks = |variable: &str, value: &str| {
        let empty = Bench::empty();
        let mut command = std::process::Command::new(env!("CARGO_BIN_EXE_onramp"));
        command.env_clear().env(variable, value).current_dir(empty.path(""));
        String::from_utf8(command.args(["explain", "E9999"]).output().unwrap().stderr).unwrap()
    };
    assert!(speaks("LANG", "pt_BR.UTF-8").starts_with("Não há"));
    assert!(speaks("LANG", "pt_PT").starts_with("Não há"));
    assert!(speaks("LC_ALL", "es_MX.UTF-8").starts_with("No hay"));
    for english in ["C", "POSIX", "C.UTF-8", "fr_FR.UTF-8", "en_GB", ""] {
        assert!(speaks("LC_MESSAGES", english).starts_with("There is no"), "{english}");
    }
    let bench = Bench::empty();
    assert!(bench.run(&["explain", "E9999", "--lang", "pt-PT"]).stderr.starts_with("Não há"));
    let refused = bench.run(&["explain", "E0102", "--lang", "fr"]);
    assert!(refused.status == 2 && refused.stderr.contains("en, es, pt-BR"), "{}", refused.stderr);
}

#[test]
fn the_list_of_english_words_finds_english() {
    assert_eq!(english("the field is missing: `name`"), ["is", "missing", "the"]);
    assert_eq!(english("falta o campo `the name`; o Tera diz “is not”"), Vec::<String>::new());
    assert!(!english(&sentences("a.yaml:1:1  x\n  |\n1 | the name\n  | ^^^ did you mean\n")).is_empty());
    assert!(english(&sentences("1 | the name\n  | ^^^ você\n")).is_empty());
}
