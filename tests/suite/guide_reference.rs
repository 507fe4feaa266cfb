//! The guide's reference can't go stale: its tables are made from the program, and every command, component and option is
//! named.
//!
//! A heading such as ``## Every field of `intake.yaml` `` begins a table that this test makes, up to the next `## ` or the end
//! of the page. With `ONRAMP_BLESS=1` it is written anew.

use std::collections::BTreeSet;
use std::fmt::Write as _;
use std::fs;
use std::path::Path;
use std::sync::PoisonError;

use onramp::base::diagnostic::{Code, Severity};
use onramp::base::yaml::Shape;
use onramp::engine::compose::component;
use onramp::model::playbook::Playbook;
use onramp::model::record::{
    Catalogue, HolidayCalendar, Intake, Onboarding, Provider, Rfp, Settings, Team, ThemeSettings,
};
use onramp::model::survey::{Response, Survey};
use serde_json::Value;

use crate::guide_examples::{BLESSING, pages};
use crate::workbench::Bench;

/// Records with a table of their fields: what `onramp schema` calls them, and their file.
const TABLES: &[(&str, &str)] = &[
    ("intake", "intake.yaml"),
    ("onboarding", "onboarding.yaml"),
    ("provider", "provider.yaml"),
    ("services", "services.yaml"),
    ("team", "team.yaml"),
    ("playbook", "playbooks/<id>.yaml"),
    ("holidays", "holidays/<code>.yaml"),
    ("rfp", "rfp/<id>.yaml"),
    ("survey", "surveys/<id>.yaml"),
    ("response", "responses/<survey>-<respondent>-<date>.yaml"),
    ("settings", "onramp.yaml"),
    ("theme", "theme.yaml"),
];

/// A schema without references, alternatives with null, and alternatives of one and many.
fn resolved<'s>(schema: &'s Value, root: &'s Value) -> &'s Value {
    if let Some(reference) = schema["$ref"].as_str() {
        return resolved(root.pointer(&reference[1..]).unwrap(), root);
    }
    let list = schema["anyOf"].as_array().or(schema["allOf"].as_array());
    // The richest alternative says the most: a list or a record, before one text in its place.
    let rank = |one: &&Value| {
        let one = resolved(one, root);
        match (one["properties"].is_object(), one["type"] == "array", one["type"] == "object") {
            (true, ..) => 3,
            (_, true, _) => 2,
            (.., true) => 1,
            _ => 0,
        }
    };
    match list.and_then(|list| list.iter().filter(|one| one["type"] != "null").max_by_key(rank)) {
        Some(inner) if !is_localized(schema) => resolved(inner, root),
        _ => schema,
    }
}

/// A text, or one a language.
fn is_localized(schema: &Value) -> bool {
    let list = schema["anyOf"].as_array();
    list.is_some_and(|list| {
        list.len() == 2
            && list
                .iter()
                .any(|one| one["type"].as_array().is_some_and(|names| names.contains(&"string".into())))
            && list.iter().any(|one| one["additionalProperties"]["type"].is_array())
    })
}

fn choices(schema: &Value) -> Option<Vec<String>> {
    let word = |value: &Value| value.as_str().map(str::to_owned);
    if let Some(words) = schema["enum"].as_array() {
        return words.iter().map(word).collect();
    }
    schema["oneOf"].as_array()?.iter().map(|one| word(&one["const"])).collect()
}

/// How a value is written, in a few words.
fn form(schema: &Value, root: &Value) -> String {
    let schema = match schema["anyOf"].as_array() {
        // `Option<LocalizedText>`: the text stands within.
        Some(list) if !is_localized(schema) => list.iter().find(|one| is_localized(one)).unwrap_or(schema),
        _ => schema,
    };
    if is_localized(schema) {
        return "text, or one a language".to_owned();
    }
    let schema = resolved(schema, root);
    if let Some(words) = choices(schema) {
        return words.iter().map(|word| format!("`{word}`")).collect::<Vec<_>>().join(", ");
    }
    if let Some(title) =
        schema["title"].as_str().filter(|title| title.starts_with(|c: char| c.is_lowercase()))
    {
        return title.replace('-', " ");
    }
    let is = |name: &str| match &schema["type"] {
        Value::String(own) => own == name,
        Value::Array(own) => own.contains(&name.into()),
        _ => false,
    };
    if is("array") {
        return match form(&schema["items"], root).as_str() {
            "group" => "list of groups".to_owned(),
            inner => format!("list: {inner}"),
        };
    }
    if is("object") {
        return if schema["properties"].is_object() {
            "group".to_owned()
        } else {
            "names with values".to_owned()
        };
    }
    for (name, word) in [("string", "text"), ("integer", "whole number"), ("boolean", "`true` or `false`")] {
        if is(name) {
            return word.to_owned();
        }
    }
    "any value".to_owned()
}

fn rows(schema: &Value, root: &Value, path: &str, required: &BTreeSet<String>, out: &mut String) {
    let schema = resolved(schema, root);
    if let Some(fields) = schema["properties"].as_object() {
        for (name, inner) in fields {
            let path = if path.is_empty() { name.clone() } else { format!("{path}.{name}") };
            let about =
                inner["description"].as_str().unwrap_or_default().replace('|', "\\|").replace('\n', " ");
            let mark = if required.contains(&path) { " Required." } else { "" };
            writeln!(out, "| `{path}` | {about}{mark} | {} |", form(inner, root)).unwrap();
            rows(inner, root, &path, required, out);
        }
    } else if schema["items"].is_object() {
        rows(&schema["items"], root, &format!("{path}[]"), required, out);
    } else if schema["additionalProperties"].is_object() && !is_localized(schema) {
        rows(&schema["additionalProperties"], root, &format!("{path}.*"), required, out);
    }
}

/// The paths of the fields that a record, or an entry of it, can't be read without.
fn required(shape: &Shape, path: &str, out: &mut BTreeSet<String>) {
    match shape {
        Shape::Record { fields, .. } => {
            for field in fields {
                let path =
                    if path.is_empty() { field.name.clone() } else { format!("{path}.{}", field.name) };
                required(&field.shape, &path, out);
                if field.required {
                    out.insert(path);
                }
            }
        }
        Shape::List { item, .. } => required(item, &format!("{path}[]"), out),
        Shape::Map { value, .. } => required(value, &format!("{path}.*"), out),
        _ => {}
    }
}

/// The shape of a record by the name of its schema.
fn shape(name: &str) -> std::sync::Arc<Shape> {
    match name {
        "intake" => Shape::of::<Intake>(),
        "onboarding" => Shape::of::<Onboarding>(),
        "provider" => Shape::of::<Provider>(),
        "services" => Shape::of::<Catalogue>(),
        "team" => Shape::of::<Team>(),
        "playbook" => Shape::of::<Playbook>(),
        "holidays" => Shape::of::<HolidayCalendar>(),
        "rfp" => Shape::of::<Rfp>(),
        "survey" => Shape::of::<Survey>(),
        "response" => Shape::of::<Response>(),
        "settings" => Shape::of::<Settings>(),
        "theme" => Shape::of::<ThemeSettings>(),
        other => panic!("there is no record `{other}`"),
    }
}

/// The table of the fields of a record.
fn fields(name: &str) -> String {
    let text = Bench::empty().succeed(&["schema", name]).stdout;
    let root: Value = serde_json::from_str(&text).unwrap();
    let mut needed = BTreeSet::new();
    required(&shape(name), "", &mut needed);
    let mut out = "| field | what it says | written as |\n|---|---|---|\n".to_owned();
    rows(&root, &root, "", &needed, &mut out);
    assert_eq!(out.matches(" Required. |").count(), needed.len(), "{name}: {needed:?}");
    out
}

/// What a message says, `…` in place of what differs.
fn message(english: &str, id: &str) -> String {
    let start = english.find(&format!("\n{id} = ")).unwrap_or_else(|| panic!("{id} has no words")) + 1;
    let body = &english[start + id.len() + 3..];
    let end = body.find("\n    .").unwrap_or(body.len()).min(body.find("\nE0").unwrap_or(body.len()));
    let body = body[..end].split_whitespace().collect::<Vec<_>>().join(" ");
    let plain = filled(&body, false);
    // A message that is nothing but a choice between sentences: the one that stands where nothing is said.
    let message =
        if plain.chars().filter(|c| c.is_alphabetic()).count() < 4 { filled(&body, true) } else { plain };
    message.replace('|', "\\|")
}

/// A message with `…` for each of its arguments, and for each choice, or with the choice's last sentence.
fn filled(body: &str, choose: bool) -> String {
    let mut out = String::new();
    let mut rest = body;
    while let Some((before, after)) = rest.split_once('{') {
        let mut depth = 1;
        let end = after.find(|c| {
            depth += i32::from(c == '{') - i32::from(c == '}');
            depth == 0
        });
        let (inner, behind) = after.split_at(end.unwrap());
        let default =
            inner.split_once("*[").and_then(|(_, last)| last.split_once("] ")).map(|(_, last)| last);
        out.push_str(before);
        match default {
            Some(last) if choose => out.push_str(filled(last, true).trim()),
            _ => out.push('…'),
        }
        rest = &behind[1..];
    }
    out + rest
}

/// The table of all codes.
fn codes() -> String {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("content/locales/en.ftl");
    let english = fs::read_to_string(path).unwrap();
    let mut out = "| code | severity | says |\n|---|---|---|\n".to_owned();
    for code in Code::ALL {
        let severity = match code.severity() {
            Severity::Error => "error",
            Severity::Warning => "warning",
            Severity::Notice => "notice",
        };
        writeln!(out, "| `{}` | {severity} | {} |", code.id(), message(&english, code.id())).unwrap();
    }
    out
}

/// The table that a heading asks for.
fn table(heading: &str) -> Option<String> {
    if heading == "Every code" {
        return Some(codes());
    }
    let file = heading.strip_prefix("Every field of `")?.strip_suffix('`')?;
    let (name, _) = TABLES.iter().find(|(_, own)| *own == file)?;
    Some(fields(name))
}

#[test]
fn the_tables_of_the_guide_are_those_of_the_program() {
    let bless = std::env::var_os("ONRAMP_BLESS").is_some();
    let _alone = bless.then(|| BLESSING.lock().unwrap_or_else(PoisonError::into_inner));
    let mut made = Vec::new();
    for (path, text) in pages() {
        let mut parts: Vec<String> = text.split("\n## ").map(str::to_owned).collect();
        for part in parts.iter_mut().skip(1) {
            let heading = part.lines().next().unwrap().to_owned();
            let Some(table) = table(&heading) else { continue };
            made.push(heading.clone());
            // Words may stand between heading and table.
            let start = part.find("\n| ").map_or(part.len(), |at| at + 1);
            if bless {
                *part = format!("{}{table}", &part[..start]);
            } else {
                let own = part[start..].trim_end();
                assert_eq!(own, table.trim_end(), "{}: {heading}: ONRAMP_BLESS=1 cargo test", path.display());
            }
        }
        if bless {
            fs::write(&path, format!("{}\n", parts.join("\n## ").trim_end())).unwrap();
        }
    }
    for (_, file) in TABLES {
        assert!(made.contains(&format!("Every field of `{file}`")), "no page has a table of {file}");
    }
    assert!(made.contains(&"Every code".to_owned()));
}

#[test]
fn every_command_component_and_option_is_named() {
    let guide: String = pages().into_iter().map(|(_, text)| text).collect();
    let mut missing = Vec::new();
    let mut names = |what: String| {
        if !guide.contains(&what) {
            missing.push(what);
        }
    };
    let help = Bench::empty().succeed(&["--help"]).stdout;
    let commands = help.split("Commands:").nth(1).unwrap().split("Options:").next().unwrap();
    let commands: Vec<&str> = commands.lines().filter_map(|line| line.split_whitespace().next()).collect();
    assert!(commands.contains(&"build"));
    for command in commands.iter().filter(|command| **command != "help") {
        names(format!("onramp {command}"));
        let help = Bench::empty().succeed(&[command, "--help"]).stdout;
        for option in help.split_whitespace().filter(|word| word.starts_with("--")) {
            names(option.trim_end_matches([',', '.']).to_owned());
        }
    }
    for name in component::names() {
        names(format!("`{{{name}}}`"));
        let schema = (component::find(name).unwrap().schema)();
        for option in schema["properties"].as_object().into_iter().flat_map(serde_json::Map::keys) {
            names(format!("`{option}`"));
        }
    }
    assert!(missing.is_empty(), "the guide does not name {missing:?}");
}
