//! `onramp schema`: JSON Schemas of the records, for editors.

use super::arguments::Schema;
use super::context::Context;
use super::{Exit, Stop, language, print};
use crate::base::locale::Locale;
use crate::base::yaml::{describe, editor_schema};
use crate::model::playbook::Playbook;
use crate::model::record::{
    Catalogue, HolidayCalendar, Intake, Onboarding, Provider, Rfp, Settings, Team, ThemeSettings,
};
use crate::model::survey::{Response, Survey};

/// The kinds of record that have a schema.
pub(super) const NAMES: &[&str] = &[
    "holidays",
    "intake",
    "onboarding",
    "playbook",
    "provider",
    "response",
    "rfp",
    "services",
    "settings",
    "survey",
    "team",
    "theme",
];

pub(super) fn run(context: &Context, command: &Schema) -> Result<Exit, Stop> {
    match &command.name {
        None => {
            print::machine(&NAMES.join("\n"));
            Ok(Exit::Success)
        }
        Some(name) => match text(name, context.messages.locale()) {
            Some(text) => {
                print::machine(&text);
                Ok(Exit::Success)
            }
            None => {
                let arguments = [("name", name.as_str().into()), ("known", NAMES.join(", ").into())];
                anstream::eprintln!("{}", print::phrase(context, "cli-no-schema", arguments));
                Ok(Exit::Usage)
            }
        },
    }
}

/// The schema of a kind of record as text, its descriptions in a language.
pub(super) fn text(name: &str, locale: &Locale) -> Option<String> {
    let mut value = match name {
        "holidays" => editor_schema::<HolidayCalendar>(name),
        "intake" => editor_schema::<Intake>(name),
        "onboarding" => editor_schema::<Onboarding>(name),
        "playbook" => editor_schema::<Playbook>(name),
        "provider" => editor_schema::<Provider>(name),
        "rfp" => editor_schema::<Rfp>(name),
        "response" => editor_schema::<Response>(name),
        "survey" => editor_schema::<Survey>(name),
        "services" => editor_schema::<Catalogue>(name),
        "settings" => editor_schema::<Settings>(name),
        "team" => editor_schema::<Team>(name),
        "theme" => editor_schema::<ThemeSettings>(name),
        _ => return None,
    };
    if let Some(words) = language::schema_words(locale) {
        describe(&mut value, &words);
    }
    serde_json::to_string_pretty(&value).ok().map(|text| text + "\n")
}
