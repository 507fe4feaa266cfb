//! The files that `init` and `new` write.

use include_dir::{Dir, include_dir};

use crate::base::locale::Locale;

static STARTER: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/src/shell/workspace/starter");

/// The languages that starters are written in, the first where nothing is said.
pub const LOCALES: &[&str] = &["en", "es", "pt-BR"];

/// The files that every workspace begins with, whatever its language: where they go, and their text.
const COMMON: &[(&str, &str)] = &[
    (".gitignore", "common/gitignore"),
    (".gitattributes", "common/gitattributes"),
    (".vscode/settings.json", "common/vscode-settings.json"),
    (".vscode/extensions.json", "common/vscode-extensions.json"),
    (".pre-commit-config.yaml", "common/pre-commit-config.yaml"),
    (".github/workflows/onramp.yml", "common/github-workflow.yml"),
    (".gitlab-ci.yml", "common/gitlab-ci.yml"),
];

/// The tag of the starters for a language: its own, another of the same language, or English.
fn tag(locale: &Locale) -> &'static str {
    let same = |tag: &&&str| **tag == locale.as_str();
    let near = |tag: &&&str| tag.split('-').next() == Some(locale.language());
    LOCALES.iter().find(same).or_else(|| LOCALES.iter().find(near)).copied().unwrap_or("en")
}

/// Whether there are starters in a language.
pub fn speaks(locale: &Locale) -> bool {
    LOCALES.iter().any(|tag| tag.split('-').next() == Some(locale.language()))
}

/// The files of a new workspace but its records.
pub fn common_files() -> Vec<(&'static str, &'static str)> {
    COMMON.iter().map(|(path, file)| (*path, text(file))).collect()
}

/// The settings and records of a new workspace for a provider of that name.
pub fn workspace_files(locale: &Locale, name: &str) -> Vec<(&'static str, String)> {
    let places = [
        ("onramp.yaml", "onramp.yaml"),
        ("content/provider.yaml", "provider.yaml"),
        ("content/services.yaml", "services.yaml"),
        ("content/team.yaml", "team.yaml"),
    ];
    let fill = |(path, file)| (path, fill(text(&format!("{}/{file}", tag(locale))), name, ""));
    places.into_iter().map(fill).collect()
}

/// The records of a new client.
pub fn client_files(locale: &Locale, id: &str, name: &str) -> Vec<(&'static str, String)> {
    let fill = |file| (file, fill(text(&format!("client/{}/{file}", tag(locale))), name, id));
    ["intake.yaml", "onboarding.yaml"].into_iter().map(fill).collect()
}

fn text(file: &str) -> &'static str {
    STARTER.get_file(file).and_then(include_dir::File::contents_utf8).unwrap_or_default()
}

/// Puts a name into a text in double quotes: a backslash and a quote would end it, a line end would tear it.
fn fill(text: &str, name: &str, id: &str) -> String {
    let name: String = name.chars().map(|c| if c.is_control() { ' ' } else { c }).collect();
    let name = name.trim().replace('\\', "\\\\").replace('"', "\\\"");
    text.replace("@NAME@", &name).replace("@ID@", id)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::base::text::Source;
    use crate::base::yaml::read;
    use crate::model::record::{Catalogue, Intake, Onboarding, Provider, Team};

    #[test]
    fn starters_are_read_without_a_word_and_keep_any_name() {
        let name = "Ação \"&\" \\ Söhne: {x}";
        for tag in LOCALES {
            let locale: Locale = tag.parse().unwrap();
            let files = workspace_files(&locale, name);
            let source = |file: &str| {
                let (path, text) = files.iter().find(|(path, _)| path.ends_with(file)).unwrap();
                Source::new(*path, text.clone())
            };
            let provider = read::<Provider>(&source("provider.yaml"));
            assert_eq!(provider.diagnostics, [], "{tag}");
            assert_eq!(provider.value.value.name.as_deref(), Some(name));
            assert_eq!(read::<Catalogue>(&source("services.yaml")).diagnostics, []);
            assert_eq!(read::<Team>(&source("team.yaml")).diagnostics, []);
            let client = client_files(&locale, "acme", name);
            let intake = read::<Intake>(&Source::new("intake.yaml", client[0].1.clone()));
            assert_eq!(intake.diagnostics, []);
            assert_eq!(intake.value.value.company.unwrap().name.as_deref(), Some(name));
            assert_eq!(
                read::<Onboarding>(&Source::new("onboarding.yaml", client[1].1.clone())).diagnostics,
                []
            );
        }
    }
}
