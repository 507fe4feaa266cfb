//! JSON Schemas for editors, made from the record types.

use schemars::JsonSchema;
use serde_json::{Map, Value, json};

use super::super::value::{DaySpan, LocalizedText, Scalar as _};

/// The draft-07 schema of a record type (the draft that YAML editors understand best).
///
/// It is a little more generous than the walker: an editor knows types, not value types, so what the walker takes
/// must never be marked in the editor.
pub fn editor_schema<T: JsonSchema>(id: &str) -> Value {
    let schema = schemars::generate::SchemaSettings::draft07().into_generator().into_root_schema_for::<T>();
    let mut value = schema.to_value();
    soften(&mut value);
    if let Some(object) = value.as_object_mut() {
        object.insert("$id".to_owned(), json!(format!("{id}.json")));
    }
    value
}

fn soften(value: &mut Value) {
    match value {
        Value::Array(items) => items.iter_mut().for_each(soften),
        Value::Object(object) => {
            object.values_mut().for_each(soften);
            object.remove("default");
            // Rust's integer widths say nothing to a person who writes YAML.
            if object.get("type").is_some_and(|name| mentions(name, "integer")) {
                object.remove("format");
            }
            let mark = object.remove("x-onramp").and_then(|name| name.as_str().map(str::to_owned));
            if mark.as_deref() != Some(LocalizedText::NAME) {
                text_as_typed(object, mark.as_deref());
            }
            if object.remove("x-key").is_some_and(|name| name == DaySpan::NAME) {
                object.remove("patternProperties");
                object.insert("additionalProperties".to_owned(), json!({}));
            }
            object.remove("x-many-values");
            object.remove("x-secret");
            object.remove("x-required");
            if object.remove("x-one-or-many").is_some() {
                alternative(object, "items");
            }
            if object.remove("x-shorthand").is_some() {
                let own = Value::Object(std::mem::take(object));
                object.insert("anyOf".to_owned(), json!([own, {"type": "string"}]));
            }
        }
        _ => {}
    }
}

fn mentions(name: &Value, wanted: &str) -> bool {
    match name {
        Value::String(name) => name == wanted,
        Value::Array(names) => names.iter().any(|name| name == wanted),
        _ => false,
    }
}

/// `02142` and `1.20` are text where text is wanted; an editor must not mark them. An empty value means "not known
/// yet" everywhere.
fn text_as_typed(object: &mut Map<String, Value>, mark: Option<&str>) {
    let is_text = object.get("type").is_some_and(|name| mentions(name, "string"));
    if is_text && !object.contains_key("enum") && !object.contains_key("const") {
        object.insert("type".to_owned(), json!(["string", "number", "boolean", "null"]));
        if let Some(name) = mark {
            object.insert("title".to_owned(), json!(name));
        }
    }
}

/// Lets a single value stand for a list of one.
fn alternative(object: &mut Map<String, Value>, items: &str) {
    let Some(item) = object.get(items).cloned() else { return };
    let description = object.remove("description");
    let list = Value::Object(std::mem::take(object));
    object.insert("anyOf".to_owned(), json!([list, item]));
    if let Some(description) = description {
        object.insert("description".to_owned(), description);
    }
}
