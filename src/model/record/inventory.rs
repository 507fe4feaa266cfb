//! The parts of `intake.yaml` that list what a client has.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::base::value::{
    Date, DeviceKind, Email, FilePath, Id, LocalizedText, Money, SystemKind, Url, VaultReference, VendorKind,
};

/// Devices.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub struct Inventory {
    /// What the client says it has.
    pub stated: Option<Stated>,
    /// What there is.
    pub devices: Vec<Device>,
}

/// What the client says it has.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub struct Stated {
    /// How many servers.
    pub servers: Option<u32>,
    /// What the servers are worth together.
    pub servers_value: Option<Money>,
    /// How many workstations and laptops, virtual machines aside.
    pub workstations: Option<u32>,
    /// What workstations and laptops are worth together.
    pub workstations_value: Option<Money>,
}

/// A device, or a group of equal devices.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub struct Device {
    /// The id that other records name; devices and systems share one namespace.
    #[schemars(required, extend("x-required" = true))]
    pub id: Option<Id>,
    /// What kind of device.
    #[schemars(required, extend("x-required" = true))]
    pub kind: Option<DeviceKind>,
    /// The site where it stands.
    pub site: Option<Id>,
    /// What people call it.
    pub name: Option<LocalizedText>,
    /// Maker.
    pub make: Option<String>,
    /// Model.
    pub model: Option<String>,
    /// Serial number.
    pub serial: Option<String>,
    /// Operating system.
    pub os: Option<String>,
    /// Processor; internal.
    pub cpu: Option<String>,
    /// Memory; internal.
    pub memory: Option<String>,
    /// Disks; internal.
    pub storage: Option<String>,
    /// Network address; internal.
    pub ip: Option<String>,
    /// How many equal devices this entry stands for; 1 where nothing is said.
    #[schemars(range(min = 1, max = 100_000))]
    pub count: Option<u32>,
    /// What it is worth; internal.
    pub value: Option<Money>,
    /// What each of the group is worth; internal.
    pub value_each: Option<Money>,
    /// Warranty.
    pub warranty: Option<Warranty>,
    /// Remarks; internal.
    pub notes: Option<String>,
    /// Where the entry came from; internal.
    pub source: Option<Origin>,
}

/// A warranty.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub struct Warranty {
    /// A vendor of this record.
    pub vendor: Option<Id>,
    /// The last day.
    pub until: Option<Date>,
}

/// What has a login or a licence and is no device.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub struct System {
    /// The id that other records name; devices and systems share one namespace.
    #[schemars(required, extend("x-required" = true))]
    pub id: Option<Id>,
    /// What kind of system.
    #[schemars(required, extend("x-required" = true))]
    pub kind: Option<SystemKind>,
    /// What people call it.
    pub name: Option<String>,
    /// The device or system that it runs on; internal.
    pub runs_on: Option<Id>,
    /// The vendor that supports it.
    pub vendor: Option<Id>,
    /// Work stops without it; internal.
    pub critical: Option<bool>,
    /// How many licences.
    pub seats: Option<u32>,
    /// When the licence renews.
    pub renews: Option<Date>,
    /// The system that takes its place; internal.
    pub replaced_by: Option<Id>,
    /// The devices and systems that it covers; internal.
    pub covers: Vec<Id>,
    /// When it runs; internal.
    pub schedule: Option<String>,
    /// The last time a restore was tested; internal.
    pub last_restore_test: Option<Date>,
    /// Remarks; internal.
    pub notes: Option<String>,
    /// Where the entry came from; internal.
    pub source: Option<Origin>,
}

/// Something that is written down already.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub struct DocumentationItem {
    /// Its title.
    pub title: Option<LocalizedText>,
    /// What it is: `network-diagram`, `manual`, `contract` ...
    pub kind: Option<Id>,
    /// The file, beside intake.yaml.
    pub file: Option<FilePath>,
    /// Where it is on the web.
    pub url: Option<Url>,
    /// Where the entry came from; internal.
    pub source: Option<Origin>,
}

impl DocumentationItem {
    /// Whether it is a network diagram that can be shown: a picture.
    pub fn is_diagram(&self) -> bool {
        let ending = self.file.as_ref().and_then(|file| file.as_str().rsplit_once('.'));
        let picture = ending.is_some_and(|(_, ending)| {
            ["svg", "png", "jpg", "jpeg"].contains(&ending.to_ascii_lowercase().as_str())
        });
        picture && self.kind.as_ref().is_some_and(|kind| kind.as_str() == "network-diagram")
    }
}

/// An account whose secret is kept in a vault.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
#[schemars(extend("x-secret" = true))]
pub struct Credential {
    /// The id that tasks name.
    #[schemars(required, extend("x-required" = true))]
    pub id: Option<Id>,
    /// The devices and systems that it opens.
    pub covers: Vec<Id>,
    /// The account's name.
    pub account: Option<String>,
    /// Where the secret is kept, such as `op://Clients/acme/firewall`; never the secret itself.
    pub vault: Option<VaultReference>,
    /// Who holds it while we do not.
    pub held_by: Option<String>,
    /// It must be changed when we take over.
    pub rotate: Option<bool>,
    /// Where the entry came from; internal.
    pub source: Option<Origin>,
}

/// A third party.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub struct Vendor {
    /// The id that other records name.
    #[schemars(required, extend("x-required" = true))]
    pub id: Option<Id>,
    /// What it does for the client.
    #[schemars(required, extend("x-required" = true))]
    pub kind: Option<VendorKind>,
    /// Its name.
    pub name: Option<String>,
    /// The site that it serves.
    pub site: Option<Id>,
    /// The client's account there, as typed.
    pub account: Option<String>,
    /// Whom to ask for.
    pub contact: Option<String>,
    /// Phone, as typed.
    pub phone: Option<String>,
    /// E-mail.
    pub email: Option<Email>,
    /// Web site.
    pub url: Option<Url>,
    /// The last day of the contract.
    pub contract_until: Option<Date>,
    /// When we received the papers.
    pub received_on: Option<Date>,
    /// The papers, beside intake.yaml.
    pub file: Option<FilePath>,
    /// Where the entry came from; internal.
    pub source: Option<Origin>,
}

/// An internet domain.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub struct Domain {
    /// The name, such as `clinic.example`.
    #[schemars(required, extend("x-required" = true))]
    pub name: Option<String>,
    /// Where it is registered.
    pub registrar: Option<String>,
    /// The last day.
    pub expires: Option<Date>,
    /// The company's web site is there.
    pub website: Option<bool>,
    /// Its name servers.
    pub name_servers: Vec<String>,
    /// Who hosts it.
    pub hosting: Option<String>,
    /// Where the entry came from; internal.
    pub source: Option<Origin>,
}

/// Where an entry came from.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub struct Origin {
    /// The other system.
    pub system: Option<String>,
    /// When it was read.
    pub on: Option<Date>,
}
