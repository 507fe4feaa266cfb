//! Interface words, in Fluent's format.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use fluent_syntax::ast::Entry;

use super::Locale;

/// A named argument of a message.
#[derive(Debug, Clone, PartialEq)]
pub enum Argument {
    /// Text, shown as it is.
    Text(String),
    /// A number, which plural forms can choose by.
    Number(i64),
}

impl From<&str> for Argument {
    fn from(text: &str) -> Argument {
        Argument::Text(text.to_owned())
    }
}

impl From<String> for Argument {
    fn from(text: String) -> Argument {
        Argument::Text(text)
    }
}

impl From<i64> for Argument {
    fn from(number: i64) -> Argument {
        Argument::Number(number)
    }
}

impl From<usize> for Argument {
    fn from(number: usize) -> Argument {
        Argument::Number(i64::try_from(number).unwrap_or(i64::MAX))
    }
}

impl fmt::Display for Argument {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Argument::Text(text) => f.write_str(text),
            Argument::Number(number) => write!(f, "{number}"),
        }
    }
}

/// A fault in a file of messages.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MessageError {
    /// Where, as a byte range of the file.
    pub range: std::ops::Range<usize>,
    /// What the Fluent parser says.
    pub reason: String,
}

/// The words of one language: a stack of Fluent files, of which the last that knows a message wins.
pub struct Messages {
    locale: Locale,
    bundle: FluentBundle<FluentResource>,
    ids: BTreeSet<String>,
}

impl fmt::Debug for Messages {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Messages({})", self.locale)
    }
}

impl Messages {
    /// Reads the files of one language, the most general first.
    ///
    /// # Errors
    /// The faults of each file that has some, by its index.
    pub fn new(locale: &Locale, files: &[&str]) -> Result<Messages, BTreeMap<usize, Vec<MessageError>>> {
        let id = locale.as_str().parse().unwrap_or_default();
        let mut bundle = FluentBundle::new_concurrent(vec![id]);
        bundle.set_use_isolating(false);
        let mut faults = BTreeMap::new();
        let mut ids = BTreeSet::new();
        for (index, text) in files.iter().enumerate() {
            let resource = match FluentResource::try_new((*text).to_owned()) {
                Ok(resource) => resource,
                Err((resource, errors)) => {
                    let list = errors
                        .into_iter()
                        .map(|error| MessageError {
                            range: error.pos.clone(),
                            reason: error.kind.to_string(),
                        })
                        .collect();
                    faults.insert(index, list);
                    resource
                }
            };
            ids.extend(resource.entries().filter_map(|entry| match entry {
                Entry::Message(message) => Some(message.id.name.to_owned()),
                _ => None,
            }));
            bundle.add_resource_overriding(resource);
        }
        if faults.is_empty() { Ok(Messages { locale: locale.clone(), bundle, ids }) } else { Err(faults) }
    }

    /// A language without words.
    pub fn empty(locale: &Locale) -> Messages {
        let bundle = FluentBundle::new_concurrent(Vec::new());
        Messages { locale: locale.clone(), bundle, ids: BTreeSet::new() }
    }

    /// The language of these words.
    pub fn locale(&self) -> &Locale {
        &self.locale
    }

    /// The messages whose names begin with `prefix` and that need no arguments, by the rest of their names.
    pub fn with_prefix(&self, prefix: &str) -> BTreeMap<String, String> {
        let names = self.ids.iter().filter_map(|id| Some((id, id.strip_prefix(prefix)?)));
        names.filter_map(|(id, rest)| Some((rest.to_owned(), self.get(id, [])?))).collect()
    }

    /// The message `id`, or its attribute after a dot (`E0102.label`), with its arguments filled in.
    /// `None` where there is no such message or one of its arguments is missing.
    pub fn get<'a>(
        &self,
        id: &str,
        arguments: impl IntoIterator<Item = (&'a str, Argument)>,
    ) -> Option<String> {
        let (name, attribute) = id.split_once('.').map_or((id, None), |(name, part)| (name, Some(part)));
        let message = self.bundle.get_message(name)?;
        let pattern = match attribute {
            Some(attribute) => message.get_attribute(attribute)?.value(),
            None => message.value()?,
        };
        let mut values = FluentArgs::new();
        for (key, argument) in arguments {
            match argument {
                Argument::Text(text) => values.set(key.to_owned(), FluentValue::from(text)),
                Argument::Number(number) => values.set(key.to_owned(), FluentValue::from(number)),
            }
        }
        let mut errors = Vec::new();
        let text = self.bundle.format_pattern(pattern, Some(&values), &mut errors).into_owned();
        errors.is_empty().then_some(text)
    }

    /// Whether there is a message or attribute of that name.
    pub fn has(&self, id: &str) -> bool {
        match id.split_once('.') {
            Some((name, part)) => {
                self.bundle.get_message(name).is_some_and(|message| message.get_attribute(part).is_some())
            }
            None => self.bundle.has_message(id),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn plural_forms_follow_the_language_and_later_files_win() {
        let files =
            ["n = { $n ->\n    [one] { $n } servidor\n   *[other] { $n } servidores\n}\na = x\n", "a = y\n"];
        let words = Messages::new(&"pt-BR".parse().unwrap(), &files).unwrap();
        assert_eq!(words.get("n", [("n", 1_i64.into())]).unwrap(), "1 servidor");
        assert_eq!(words.get("n", [("n", 14_i64.into())]).unwrap(), "14 servidores");
        assert_eq!(words.get("a", []).unwrap(), "y");
        assert_eq!(words.get("n", []), None, "a missing argument is not shown as a hole");
    }

    #[test]
    fn faults_name_their_file() {
        let faults = Messages::new(&Locale::english(), &["a = b\n", "x = { $\n"]).unwrap_err();
        assert_eq!(faults.keys().copied().collect::<Vec<_>>(), [1]);
    }
}
