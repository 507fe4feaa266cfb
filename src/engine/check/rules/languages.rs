//! Texts that readers see are there in their language: in every language of the client's documents.

use std::sync::Arc;

use schemars::JsonSchema;
use serde::Serialize;
use serde_json::Value;

use super::super::ClientFacts;
use crate::base::diagnostic::{Code, Diagnostic};
use crate::base::locale::Locale;
use crate::base::value::LocalizedText;
use crate::base::yaml::{Read, Shape};

pub(super) fn rule(facts: &ClientFacts<'_>, found: &mut Vec<Diagnostic>) {
    let shared = facts.shared;
    let provider = shared.provider.value.locale.clone().unwrap_or_else(Locale::english);
    let own = facts.locales.first().cloned().unwrap_or_else(|| provider.clone());
    for locale in facts.locales {
        look(shared.provider, locale, &provider, found);
        look(shared.services, locale, &provider, found);
        look(shared.team, locale, &provider, found);
        look(facts.playbook, locale, &provider, found);
        look(facts.intake, locale, &own, found);
        look(facts.onboarding, locale, &own, found);
    }
    // Internal editions are in the provider's language, whatever the client reads. A plain text may stand there in the
    // client's; one that is there in other languages only would leave a hole.
    if !facts.locales.contains(&provider) {
        let mut holes = Vec::new();
        look(facts.playbook, &provider, &provider, &mut holes);
        look(facts.onboarding, &provider, &own, &mut holes);
        found.extend(holes.into_iter().filter(|fault| fault.code == Code::MissingTranslation));
    }
}

/// Says which texts of a record are not there for readers of `locale`. `file` is the language of the record's plain
/// texts.
pub(in crate::engine::check) fn look<T: Serialize + JsonSchema>(
    read: &Read<T>,
    locale: &Locale,
    file: &Locale,
    found: &mut Vec<Diagnostic>,
) {
    let value = serde_json::to_value(&read.value).unwrap_or_default();
    let mut texts = Vec::new();
    collect(&value, &Shape::of::<T>(), String::new(), &mut texts);
    for (path, text) in texts {
        let Ok(text) = serde_json::from_value::<LocalizedText>(text) else { continue };
        let at = |code| Diagnostic::at(code, &Arc::clone(&read.source), read.places.value(&path));
        match &text {
            LocalizedText::Plain(_) if file.language() != locale.language() => found.push(
                at(Code::OtherLanguage).with("own", file.to_string()).with("locale", locale.to_string()),
            ),
            LocalizedText::ByLocale(_) if text.get(locale).is_none() => {
                found.push(at(Code::MissingTranslation).with("locale", locale.to_string()));
            }
            _ => {}
        }
    }
}

fn collect(value: &Value, shape: &Shape, path: String, out: &mut Vec<(String, Value)>) {
    match (value, shape) {
        (Value::Null, _) => {}
        (value, Shape::Localized) => out.push((path, value.clone())),
        (Value::Object(object), Shape::Record { fields, .. }) => {
            for field in fields {
                if let Some(inner) = object.get(&field.name) {
                    collect(inner, &field.shape, join(&path, &field.name), out);
                }
            }
        }
        (Value::Object(object), Shape::Map { value, .. }) => {
            for (key, inner) in object {
                collect(inner, value, join(&path, key), out);
            }
        }
        (Value::Array(items), Shape::List { item, .. }) => {
            for (index, inner) in items.iter().enumerate() {
                collect(inner, item, format!("{path}[{index}]"), out);
            }
        }
        _ => {}
    }
}

fn join(path: &str, name: &str) -> String {
    if path.is_empty() { name.to_owned() } else { format!("{path}.{name}") }
}
