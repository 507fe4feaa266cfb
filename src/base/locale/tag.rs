//! Language tags.

use std::fmt;
use std::str::FromStr;

use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use serde::{Deserialize, Deserializer, Serialize, Serializer};

/// A language tag such as `pt-BR`, `en` or `es-MX`, in its usual spelling.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Locale(String);

impl Locale {
    /// English, the language that everything falls back to in the program's own words.
    pub fn english() -> Locale {
        Locale("en".to_owned())
    }

    /// The tag, such as `pt-BR`.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The language alone, such as `pt`.
    pub fn language(&self) -> &str {
        self.0.split('-').next().unwrap_or(&self.0)
    }

    /// The region, such as `BR`, where the tag names one.
    pub fn region(&self) -> Option<&str> {
        self.0.split('-').skip(1).find(|part| part.len() == 2)
    }

    /// The tags to look words up under: the exact tag, then its language.
    pub fn candidates(&self) -> Vec<&str> {
        let mut list = vec![self.as_str()];
        if self.language() != self.as_str() {
            list.push(self.language());
        }
        list
    }
}

impl FromStr for Locale {
    type Err = ();

    fn from_str(text: &str) -> Result<Locale, ()> {
        let tag: icu_locale::Locale = text.parse().map_err(|_| ())?;
        // Only language, script and region: keywords would change formats behind the reader's back.
        let id = tag.id;
        if !id.variants.is_empty() || !tag.extensions.is_empty() || id.language.is_unknown() {
            return Err(());
        }
        Ok(Locale(id.to_string()))
    }
}

impl fmt::Display for Locale {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl Serialize for Locale {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&self.0)
    }
}

impl<'de> Deserialize<'de> for Locale {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Locale, D::Error> {
        let text = String::deserialize(deserializer)?;
        text.parse().map_err(|()| serde::de::Error::custom("not a language tag"))
    }
}

impl JsonSchema for Locale {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "Locale".into()
    }

    fn inline_schema() -> bool {
        true
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({"type": "string", "x-onramp": "locale"})
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tags_take_their_usual_spelling() {
        let tag: Locale = "PT-br".parse().unwrap();
        assert_eq!(tag.as_str(), "pt-BR");
        assert_eq!(tag.candidates(), ["pt-BR", "pt"]);
        assert_eq!(tag.region(), Some("BR"));
        assert!("portuguese".parse::<Locale>().is_err());
        assert!("".parse::<Locale>().is_err());
    }
}
