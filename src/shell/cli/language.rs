//! The language that the program itself speaks, and its words.
//!
//! It is chosen by `--lang`, else by `language` of onramp.yaml, else by the environment; where none of them names a
//! language that there are words in, it is English. Machine formats are English whatever is chosen.

use std::path::PathBuf;

use super::arguments::Global;
use crate::base::locale::{Locale, Messages};
use crate::base::yaml::read;
use crate::model::record::Settings;
use crate::shell::workspace::{Folder, embedded, find, starter};

/// The language that is chosen.
pub(super) fn chosen(global: &Global) -> Locale {
    let spoken = |locale: Locale| spoken(&locale);
    let typed = global.lang.clone();
    let settled = || workspace_language(global).and_then(spoken);
    let around = || environment_language().and_then(spoken);
    typed.or_else(settled).or_else(around).unwrap_or_else(Locale::english)
}

/// What `--lang` takes.
///
/// # Errors
/// What to type instead.
pub(super) fn typed(tag: &str) -> Result<Locale, String> {
    let known = starter::LOCALES.join(", ");
    let locale: Locale = tag.parse().map_err(|()| format!("a language is named as one of: {known}"))?;
    spoken(&locale).ok_or_else(|| format!("there are no words in that language yet; known: {known}"))
}

/// The tag to speak under: the one that is wanted where there are words in its language, as `es-MX` for Spanish dates of
/// Mexico; the nearest with words, as `pt-BR` for `pt-PT`; `None` where the language has no words at all.
fn spoken(wanted: &Locale) -> Option<Locale> {
    if wanted.candidates().into_iter().any(|tag| words_of(tag).is_some()) {
        return Some(wanted.clone());
    }
    let near = |tag: &Locale| tag.language() == wanted.language();
    starter::LOCALES.iter().filter_map(|tag| tag.parse().ok()).find(near)
}

/// The program's own words in a language, over the English ones.
pub(super) fn words(locale: &Locale) -> Messages {
    let own = locale.candidates().into_iter().rev().filter_map(words_of);
    let files: Vec<&str> = words_of("en").into_iter().chain(own).collect();
    // The embedded files are read by a test; an unreadable one would leave the codes alone to speak.
    Messages::new(locale, &files).unwrap_or_else(|_| Messages::empty(locale))
}

/// The descriptions of the schemas in a language; in English they stand in the schemas already.
pub(super) fn schema_words(locale: &Locale) -> Option<Messages> {
    let spoken = spoken(locale)?;
    let file = |tag: &str| text(&format!("content/locales/schema/{tag}.ftl"));
    let text = spoken.candidates().into_iter().find_map(file)?;
    Messages::new(&spoken, &[text]).ok()
}

fn words_of(tag: &str) -> Option<&'static str> {
    text(&format!("content/locales/{tag}.ftl"))
}

fn text(path: &str) -> Option<&'static str> {
    embedded(path).and_then(|bytes| std::str::from_utf8(bytes).ok())
}

fn workspace_language(global: &Global) -> Option<Locale> {
    let root = match &global.workspace {
        Some(named) => named.clone(),
        None => find(&PathBuf::from("."))?,
    };
    let source = Folder::new(root).text("onramp.yaml").ok().flatten()?;
    read::<Settings>(&source).value.value.language
}

/// `pt_BR.UTF-8` of LC_ALL, LC_MESSAGES or LANG as `pt-BR`.
fn environment_language() -> Option<Locale> {
    let value = ["LC_ALL", "LC_MESSAGES", "LANG"]
        .iter()
        .find_map(|name| std::env::var(name).ok().filter(|value| !value.is_empty()))?;
    value.split(['.', '@']).next()?.replace('_', "-").parse().ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_language_is_spoken_by_its_nearest_words() {
        let spoken = |tag: &str| spoken(&tag.parse().unwrap()).map(|locale| locale.to_string());
        assert_eq!(spoken("pt-BR").as_deref(), Some("pt-BR"));
        assert_eq!(spoken("pt-PT").as_deref(), Some("pt-BR"));
        assert_eq!(spoken("pt").as_deref(), Some("pt-BR"));
        assert_eq!(spoken("es-MX").as_deref(), Some("es-MX"));
        assert_eq!(spoken("fr-FR"), None);
    }
}
