//! Text that readers see.

use std::collections::BTreeMap;

use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use serde::{Deserialize, Deserializer, Serialize, Serializer};

use super::super::locale::Locale;

/// A text for readers: one for all, or one a language.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum LocalizedText {
    /// In the language of its file, shown to everybody.
    Plain(String),
    /// By language.
    ByLocale(BTreeMap<Locale, String>),
}

impl LocalizedText {
    /// The schemas' name for this type.
    pub const NAME: &'static str = "localized-text";

    /// The text for readers of `locale`: the exact tag, then its language; `None` where there is none, for
    /// another language is never shown instead.
    pub fn get(&self, locale: &Locale) -> Option<&str> {
        match self {
            LocalizedText::Plain(text) => Some(text),
            LocalizedText::ByLocale(map) => {
                let candidates = locale.candidates();
                candidates.iter().find_map(|tag| {
                    map.iter().find(|(key, _)| key.as_str() == *tag).map(|(_, text)| text.as_str())
                })
            }
        }
    }

    /// The text in each language that there is.
    pub fn texts(&self) -> impl Iterator<Item = &str> {
        let (plain, map) = match self {
            LocalizedText::Plain(text) => (Some(text), None),
            LocalizedText::ByLocale(map) => (None, Some(map)),
        };
        plain.into_iter().chain(map.into_iter().flat_map(BTreeMap::values)).map(String::as_str)
    }

    /// The text for readers of `locale`, else in any language there is: for the program's own tables, where a title in
    /// another language is better than none. Documents never use it.
    pub fn any(&self, locale: &Locale) -> &str {
        let other = || match self {
            LocalizedText::Plain(text) => Some(text.as_str()),
            LocalizedText::ByLocale(map) => map.values().next().map(String::as_str),
        };
        self.get(locale).or_else(other).unwrap_or_default()
    }
}

impl Serialize for LocalizedText {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            LocalizedText::Plain(text) => serializer.serialize_str(text),
            LocalizedText::ByLocale(map) => map.serialize(serializer),
        }
    }
}

impl<'de> Deserialize<'de> for LocalizedText {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<LocalizedText, D::Error> {
        match serde_json::Value::deserialize(deserializer)? {
            serde_json::Value::String(text) => Ok(LocalizedText::Plain(text)),
            other => {
                serde_json::from_value(other).map(LocalizedText::ByLocale).map_err(serde::de::Error::custom)
            }
        }
    }
}

impl JsonSchema for LocalizedText {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "LocalizedText".into()
    }

    fn inline_schema() -> bool {
        true
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({
            "x-onramp": LocalizedText::NAME,
            "anyOf": [{"type": "string"}, {"type": "object", "additionalProperties": {"type": "string"}}],
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn another_language_is_never_shown_instead() {
        let text: LocalizedText = serde_json::from_str(r#"{"pt":"olá","en-GB":"hello"}"#).unwrap();
        assert_eq!(text.get(&"pt-BR".parse().unwrap()), Some("olá"));
        assert_eq!(text.get(&"en".parse().unwrap()), None);
        assert_eq!(text.get(&"es".parse().unwrap()), None);
    }
}
