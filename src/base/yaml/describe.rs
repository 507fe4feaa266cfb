//! The descriptions of an editor schema in another language.
//!
//! In English they are the doc comments of the record types. Every other language has a file of messages: a message a
//! type, an attribute a field or value (`Device`, `Device.serial`). A field of a field that has no type of its own has a
//! hyphen in its name (`Intake.company-name`).

use std::collections::BTreeMap;

use serde_json::Value;

use super::super::locale::Messages;

/// Puts the descriptions that `words` has into a schema of [`super::editor_schema`]; what it lacks stays as it is.
pub fn describe(schema: &mut Value, words: &Messages) {
    visit_all(schema, &mut |name, text| {
        if let Some(own) = words.get(name, []) {
            *text = own;
        }
    });
}

/// The descriptions of a schema by the names of their messages.
pub fn descriptions(schema: &Value) -> BTreeMap<String, String> {
    let mut found = BTreeMap::new();
    visit_all(&mut schema.clone(), &mut |name, text| {
        found.insert(name.to_owned(), text.clone());
    });
    found
}

fn visit_all(schema: &mut Value, visit: &mut dyn FnMut(&str, &mut String)) {
    let root = schema["title"].as_str().unwrap_or_default().to_owned();
    let definitions = schema.as_object_mut().and_then(|object| object.remove("definitions"));
    visit_value(schema, &root, "", visit);
    let Some(Value::Object(mut definitions)) = definitions else { return };
    for (name, definition) in &mut definitions {
        visit_value(definition, name, "", visit);
    }
    if let Some(object) = schema.as_object_mut() {
        object.insert("definitions".to_owned(), Value::Object(definitions));
    }
}

fn visit_value(value: &mut Value, of: &str, path: &str, visit: &mut dyn FnMut(&str, &mut String)) {
    match value {
        Value::Array(items) => items.iter_mut().for_each(|item| visit_value(item, of, path, visit)),
        Value::Object(object) => {
            let word = object.get("const").and_then(Value::as_str);
            let path = word.map_or_else(|| path.to_owned(), |word| below(path, word));
            if let Some(Value::String(text)) = object.get_mut("description") {
                let name = if path.is_empty() { of.to_owned() } else { format!("{of}.{path}") };
                visit(&name, text);
            }
            for (key, inner) in object {
                match inner {
                    Value::Object(fields) if key == "properties" => {
                        for (field, inner) in fields {
                            visit_value(inner, of, &below(&path, field), visit);
                        }
                    }
                    inner => visit_value(inner, of, &path, visit),
                }
            }
        }
        _ => {}
    }
}

/// The attribute of `part` below `path`: only letters, digits, `-` and `_`, and a letter first, as Fluent wants it.
fn below(path: &str, part: &str) -> String {
    let allowed = |c: char| if c.is_ascii_alphanumeric() || c == '_' { c } else { '-' };
    let part: String = part.chars().map(allowed).collect();
    match path {
        "" if part.starts_with(|c: char| c.is_ascii_alphabetic()) => part,
        "" => format!("n{part}"),
        path => format!("{path}-{part}"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn types_fields_and_values_have_names_of_their_own() {
        let schema = json!({
            "title": "Intake", "description": "a",
            "properties": {
                "company": {"description": "b", "properties": {"name": {"description": "c"}}},
                "30": {"anyOf": [{"description": "d"}]},
            },
            "definitions": {"Fact": {"description": "e", "oneOf": [{"const": "sla.signed", "description": "f"}]}},
        });
        let found = descriptions(&schema);
        let names: Vec<&str> = found.keys().map(String::as_str).collect();
        assert_eq!(
            names,
            ["Fact", "Fact.sla-signed", "Intake", "Intake.company", "Intake.company-name", "Intake.n30"]
        );
        let words = Messages::new(&"pt-BR".parse().unwrap(), &["Fact = x\n    .sla-signed = y\n"]).unwrap();
        let mut described = schema.clone();
        describe(&mut described, &words);
        assert_eq!(described["definitions"]["Fact"]["oneOf"][0]["description"], "y");
        assert_eq!(described["properties"], schema["properties"], "what has no words stays English");
        let keys = |schema: &Value| schema.as_object().unwrap().keys().cloned().collect::<Vec<_>>();
        assert_eq!(keys(&described), keys(&schema), "the order of the keys stays");
    }
}
