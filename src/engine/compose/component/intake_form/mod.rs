//! `{intake-form}`: a part of the form that a client fills in, with what is known already. Each blank carries the path of
//! the record that its answer belongs to, so that what comes back can be put there.

mod fields;
mod lists;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::particulars::address;
use super::planned::plain_cell;
use super::{Scope, Trouble, survey};
use crate::base::value::{ContactPurpose, DeviceKind, LocalizedText, SystemKind, VendorKind};
use crate::model::document::{Block, Cell, Choice, Inline, Takes};
use crate::model::record::Address;

/// Options of `{intake-form}`.
#[derive(Debug, Default, Serialize, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub(super) struct Options {
    /// The part.
    #[schemars(required, extend("x-required" = true))]
    part: Option<Part>,
}

/// A part of the form: one or two rows of step 1.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
enum Part {
    /// 1.1: name, tax id, address.
    Company,
    /// 1.2: people, and what each is there for.
    Contacts,
    /// 1.10: sites with hours, closures and particulars.
    Sites,
    /// 1.3: one of the service levels.
    Level,
    /// 1.7: the services of the catalogue.
    Services,
    /// 1.4 and 1.5: how many servers and workstations, and what they are worth.
    Counts,
    /// 1.6: devices with their specifications.
    Devices,
    /// What has a login or a licence and is no device.
    Systems,
    /// 1.8: what is written down already.
    Documentation,
    /// 1.9: where the logins are kept; never the logins.
    Access,
    /// 1.12: suppliers and other third parties.
    Vendors,
    /// Internet domains.
    Domains,
    /// 1.11: what to do in an emergency.
    Emergency,
    /// Goals and expectations.
    Goals,
    /// Who answers, and how the answers come back.
    Answers,
}

/// The form's name in the answers that come back: `onramp import` looks for it.
const FORM: &str = "intake-form";

pub(super) fn lower(options: &Options, scope: &Scope<'_>) -> Result<Vec<Block>, Trouble> {
    Ok(match options.part {
        None => Vec::new(),
        Some(Part::Company) => fields::company(scope),
        Some(Part::Counts) => fields::counts(scope),
        Some(Part::Emergency) => fields::emergency(scope),
        Some(Part::Goals) => fields::goals(scope),
        Some(Part::Answers) => vec![survey::sheet(FORM, scope.word("form-title"), scope)],
        Some(Part::Level) => fields::level(scope),
        Some(Part::Services) => fields::services(scope),
        Some(Part::Contacts) => lists::contacts(scope),
        Some(Part::Sites) => lists::sites(scope),
        Some(Part::Devices) => lists::devices(scope),
        Some(Part::Systems) => lists::systems(scope),
        Some(Part::Documentation) => lists::documentation(scope),
        Some(Part::Access) => lists::access(scope),
        Some(Part::Vendors) => lists::vendors(scope),
        Some(Part::Domains) => lists::domains(scope),
    })
}

/// What is known of a field.
#[derive(Debug, Clone)]
struct Said {
    /// In words.
    text: String,
    /// As an answer says it; absent where no answer can change it: several fields or languages in one, entries of a list,
    /// names by which rows are known.
    value: Option<String>,
}

impl Said {
    /// Words that are the value.
    fn words(text: impl Into<String>) -> Said {
        let text = text.into();
        Said { value: Some(text.clone()), text }
    }

    /// Words for a value.
    fn of(text: impl Into<String>, value: impl ToString) -> Said {
        Said { text: text.into(), value: Some(value.to_string()) }
    }

    /// A text for readers. Of one that there is in several languages an answer would be another text in one of them.
    fn text(scope: &Scope<'_>, text: Option<&LocalizedText>) -> Option<Said> {
        let words = scope.text(text)?;
        Some(match text {
            Some(LocalizedText::Plain(_)) => Said::words(words),
            _ => Said::fixed(words),
        })
    }

    /// An address on one line. Of its parts an answer on one line says nothing.
    fn address(record: &Address) -> Said {
        if record.is_street_alone() { Said::words(address(record)) } else { Said::fixed(address(record)) }
    }

    /// Words that stand as they are.
    fn fixed(text: impl Into<String>) -> Said {
        Said { text: text.into(), value: None }
    }
}

/// What is known, or room to write it.
fn answer(scope: &Scope<'_>, said: Option<Said>, path: &str, label: &str) -> Cell {
    match said.filter(|said| !said.text.trim().is_empty()) {
        Some(Said { text, value: Some(value) }) => Cell::Known {
            content: vec![Inline::text(text)],
            name: path.to_owned(),
            label: label.to_owned(),
            value,
            takes: takes(scope, path),
        },
        Some(Said { text, value: None }) => plain_cell(text),
        None => Cell::Blank { name: path.to_owned(), label: label.to_owned(), takes: takes(scope, path) },
    }
}

/// What may be written in the blank of a record's path.
fn takes(scope: &Scope<'_>, path: &str) -> Takes {
    let options = |group: &str, kinds: &mut dyn Iterator<Item = &'static str>| {
        let options =
            kinds.map(|kind| Choice { id: kind.to_owned(), text: scope.word(&format!("{group}-{kind}")) });
        options.collect::<Vec<_>>()
    };
    let field = path.rsplit(['.', ']']).next().unwrap_or_default();
    match field {
        "kind" if path.starts_with("inventory.") => {
            Takes::Choice(options("device", &mut DeviceKind::ALL.iter().map(|kind| kind.as_str())))
        }
        "kind" if path.starts_with("systems[") => {
            Takes::Choice(options("system", &mut SystemKind::ALL.iter().map(|kind| kind.as_str())))
        }
        "kind" => Takes::Choice(options("vendor", &mut VendorKind::ALL.iter().map(|kind| kind.as_str()))),
        "for" => Takes::Choices(options(
            "purpose",
            &mut ContactPurpose::ALL.iter().map(|purpose| purpose.as_str()),
        )),
        "count" | "seats" | "servers" | "workstations" => Takes::Number,
        "until" | "renews" | "expires" | "contract_until" => Takes::Date,
        "email" => Takes::Email,
        "phone" => Takes::Phone,
        _ => Takes::Text,
    }
}
