//! The schema of a record type in the form that the walker needs.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::sync::{Arc, RwLock};

use schemars::JsonSchema;
use serde_json::Value;

use super::super::value::LocalizedText;

/// What may stand somewhere in a record.
#[derive(Debug, Clone, PartialEq)]
pub enum Shape {
    /// A map with known keys.
    Record {
        /// The fields, in the order of the type.
        fields: Vec<Field>,
        /// A text may stand for a record with only this field.
        shorthand: Option<String>,
        /// Its lines are never shown.
        secret: bool,
    },
    /// A map with keys of the user's own.
    Map {
        /// The value type of the keys, where it is not any text.
        key: Option<String>,
        /// What stands under each key.
        value: Box<Shape>,
    },
    /// A list.
    List {
        /// What each item is.
        item: Box<Shape>,
        /// A single item may stand without brackets.
        one_or_many: bool,
    },
    /// One of some words.
    Choice(Vec<String>),
    /// Any text, kept as typed.
    Text,
    /// A text that a value type reads, by its name.
    Scalar(String),
    /// A text, or one a language.
    Localized,
    /// `true` or `false`.
    Switch,
    /// A whole number.
    Number {
        /// The least.
        least: i64,
        /// The most.
        most: i64,
    },
}

/// A field of a record.
#[derive(Debug, Clone, PartialEq)]
pub struct Field {
    /// Its name.
    pub name: String,
    /// What stands there.
    pub shape: Shape,
    /// The record can't be read without it.
    pub required: bool,
}

impl Shape {
    /// The shape of a record type. Every reading, template and document asks for some: each is made once.
    pub fn of<T: JsonSchema>() -> Arc<Shape> {
        static MADE: RwLock<BTreeMap<Cow<'static, str>, Arc<Shape>>> = RwLock::new(BTreeMap::new());
        let id = T::schema_id();
        if let Some(shape) = MADE.read().ok().and_then(|made| made.get(&id).cloned()) {
            return shape;
        }
        let schema =
            schemars::generate::SchemaSettings::draft07().into_generator().into_root_schema_for::<T>();
        let root = schema.to_value();
        let made = Arc::new(shape(&root, &root));
        if let Ok(mut all) = MADE.write() {
            all.insert(id, Arc::clone(&made));
        }
        made
    }

    /// The field of that name.
    pub fn field(&self, name: &str) -> Option<&Field> {
        match self {
            Shape::Record { fields, .. } => fields.iter().find(|field| field.name == name),
            _ => None,
        }
    }

    /// The fields of the top level under which secrets are referred to.
    pub fn secret_fields(&self) -> Vec<String> {
        let Shape::Record { fields, .. } = self else { return Vec::new() };
        let secret = |shape: &Shape| match shape {
            Shape::List { item, .. } => matches!(**item, Shape::Record { secret: true, .. }),
            Shape::Record { secret, .. } => *secret,
            _ => false,
        };
        fields.iter().filter(|field| secret(&field.shape)).map(|field| field.name.clone()).collect()
    }
}

/// The bounds of a number without a range of its own: what the types hold.
const NUMBER: (i64, i64) = (0, 4_294_967_295);

fn shape(schema: &Value, root: &Value) -> Shape {
    let merged;
    let schema = match schema.get("$ref").and_then(Value::as_str) {
        Some(reference) => {
            // Marks beside a reference belong to the field, the rest to the type.
            let name = reference.rsplit('/').next().unwrap_or_default();
            let mut target =
                root.pointer("/definitions").and_then(|d| d.get(name)).cloned().unwrap_or_default();
            if let (Some(target), Some(own)) = (target.as_object_mut(), schema.as_object()) {
                let marks = own.iter().filter(|(key, _)| key.starts_with("x-"));
                target.extend(marks.map(|(key, value)| (key.clone(), value.clone())));
            }
            merged = target;
            &merged
        }
        None => schema,
    };
    let mark = |name: &str| schema.get(name).and_then(Value::as_str);
    let switch = |name: &str| schema.get(name).and_then(Value::as_bool).unwrap_or_default();
    match mark("x-onramp") {
        Some(LocalizedText::NAME) => return Shape::Localized,
        Some(name) => return Shape::Scalar(name.to_owned()),
        None => {}
    }
    // `Option<T>`: the other branch of `anyOf` is null.
    for key in ["anyOf", "allOf"] {
        if let Some(inner) = schema.get(key).and_then(Value::as_array) {
            let real = inner.iter().find(|branch| branch.get("type").and_then(Value::as_str) != Some("null"));
            if let Some(real) = real {
                return shape(real, root);
            }
        }
    }
    if let Some(words) = choices(schema) {
        return Shape::Choice(words);
    }
    match type_name(schema) {
        Some("object") => match schema.get("properties").and_then(Value::as_object) {
            Some(properties) => {
                let fields = properties.iter().map(|(name, inner)| Field {
                    name: name.clone(),
                    shape: shape(inner, root),
                    required: inner.get("x-required").and_then(Value::as_bool).unwrap_or_default(),
                });
                Shape::Record {
                    fields: fields.collect(),
                    shorthand: mark("x-shorthand").map(str::to_owned),
                    secret: switch("x-secret"),
                }
            }
            None => {
                let mut value = map_value(schema).map_or(Shape::Text, |inner| shape(inner, root));
                if let (Shape::List { one_or_many, .. }, true) = (&mut value, switch("x-many-values")) {
                    *one_or_many = true;
                }
                Shape::Map { key: mark("x-key").map(str::to_owned), value: Box::new(value) }
            }
        },
        Some("array") => Shape::List {
            item: Box::new(schema.get("items").map_or(Shape::Text, |inner| shape(inner, root))),
            one_or_many: switch("x-one-or-many"),
        },
        Some("boolean") => Shape::Switch,
        Some("integer") => Shape::Number {
            least: schema.get("minimum").and_then(Value::as_i64).unwrap_or(NUMBER.0),
            most: schema.get("maximum").and_then(Value::as_i64).unwrap_or(NUMBER.1),
        },
        _ => Shape::Text,
    }
}

fn map_value(schema: &Value) -> Option<&Value> {
    let additional = schema.get("additionalProperties").filter(|value| value.is_object());
    additional.or_else(|| schema.get("patternProperties")?.as_object()?.values().next())
}

fn type_name(schema: &Value) -> Option<&str> {
    match schema.get("type")? {
        Value::String(name) => Some(name),
        Value::Array(names) => names.iter().filter_map(Value::as_str).find(|name| *name != "null"),
        _ => None,
    }
}

fn choices(schema: &Value) -> Option<Vec<String>> {
    let plain = |values: &Vec<Value>| values.iter().filter_map(Value::as_str).map(str::to_owned).collect();
    if let Some(values) = schema.get("enum").and_then(Value::as_array) {
        return Some(plain(values));
    }
    let branches = schema.get("oneOf").and_then(Value::as_array)?;
    let mut words = Vec::new();
    for branch in branches {
        match (branch.get("const").and_then(Value::as_str), choices(branch)) {
            (Some(word), _) => words.push(word.to_owned()),
            (None, Some(more)) => words.extend(more),
            (None, None) => {}
        }
    }
    Some(words)
}
