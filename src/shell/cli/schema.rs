//! `onramp schema`: JSON Schemas of the records, for editors.

use super::arguments::Schema;
use super::{Exit, Stop, print};
use crate::base::yaml::editor_schema;
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

pub(super) fn run(command: &Schema) -> Result<Exit, Stop> {
    match &command.name {
        None => {
            print::machine(&NAMES.join("\n"));
            Ok(Exit::Success)
        }
        Some(name) => match text(name) {
            Some(text) => {
                print::machine(&text);
                Ok(Exit::Success)
            }
            None => {
                anstream::eprintln!("there is no schema `{name}`; known: {}", NAMES.join(", "));
                Ok(Exit::Usage)
            }
        },
    }
}

/// The schema of a kind of record as text.
pub(super) fn text(name: &str) -> Option<String> {
    let value = match name {
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
    serde_json::to_string_pretty(&value).ok().map(|text| text + "\n")
}
