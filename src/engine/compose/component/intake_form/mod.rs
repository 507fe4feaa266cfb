//! `{intake-form}`: a part of the form that a client fills in, with what is known already. Each blank carries the path of
//! the record that its answer belongs to, so that what comes back can be put there.

mod fields;
mod lists;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::planned::plain_cell;
use super::{Scope, Trouble, survey};
use crate::base::value::{ContactPurpose, DeviceKind, SystemKind, VendorKind};
use crate::model::document::{Block, Cell, Choice, Takes};

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

/// What is known, or room to write it.
fn answer(scope: &Scope<'_>, known: Option<String>, path: &str, label: &str) -> Cell {
    match known.filter(|text| !text.trim().is_empty()) {
        Some(text) => plain_cell(text),
        None => Cell::Blank { name: path.to_owned(), label: label.to_owned(), takes: takes(scope, path) },
    }
}

/// What may be written in the blank of a record's path.
fn takes(scope: &Scope<'_>, path: &str) -> Takes {
    let choice = |group: &str, kinds: &mut dyn Iterator<Item = &'static str>| {
        let options =
            kinds.map(|kind| Choice { id: kind.to_owned(), text: scope.word(&format!("{group}-{kind}")) });
        Takes::Choice(options.collect())
    };
    let field = path.rsplit(['.', ']']).next().unwrap_or_default();
    match field {
        "kind" if path.starts_with("inventory.") => {
            choice("device", &mut DeviceKind::ALL.iter().map(|kind| kind.as_str()))
        }
        "kind" if path.starts_with("systems[") => {
            choice("system", &mut SystemKind::ALL.iter().map(|kind| kind.as_str()))
        }
        "kind" => choice("vendor", &mut VendorKind::ALL.iter().map(|kind| kind.as_str())),
        "for" => choice("purpose", &mut ContactPurpose::ALL.iter().map(|purpose| purpose.as_str())),
        "count" | "seats" | "servers" | "workstations" => Takes::Number,
        "until" | "renews" | "expires" | "contract_until" => Takes::Date,
        "email" => Takes::Email,
        "phone" => Takes::Phone,
        _ => Takes::Text,
    }
}
