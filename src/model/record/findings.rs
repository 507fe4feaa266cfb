//! What the technical take-over found: `findings` of onboarding.yaml. All of it is internal.
//!
//! Technicians type it, or an importer writes it out of a directory's export, a network scan or the remote management.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::Origin;
use crate::base::value::{Date, Id};

/// What the technical take-over found; internal.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub struct Findings {
    /// Accounts of users, services and machines, and hidden ways in.
    pub accounts: Vec<AccountFinding>,
    /// What answered on the network.
    pub network: Vec<NetworkFinding>,
    /// Rules of firewalls and routers that somebody must look at.
    pub firewall: Vec<FirewallFinding>,
    /// How many machines of an entry have our agent.
    pub agents: Vec<AgentCount>,
}

/// An account that was found.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub struct AccountFinding {
    /// The id of the entry, by which it is found again.
    #[schemars(required, extend("x-required" = true))]
    pub id: Option<Id>,
    /// The account's name, as its system writes it.
    #[schemars(required, extend("x-required" = true))]
    pub account: Option<String>,
    /// The device or system where it is.
    pub system: Option<Id>,
    /// The site where it is used.
    pub site: Option<Id>,
    /// What it is: of a person, of a program, for administration, shared by several, or a hidden way in.
    pub kind: Option<AccountKind>,
    /// It can be used.
    pub enabled: Option<bool>,
    /// The last time that somebody used it.
    pub last_used: Option<Date>,
    /// Its password never expires.
    pub never_expires: Option<bool>,
    /// The groups that it is in.
    pub groups: Vec<String>,
    /// It may administer, by itself or by a group.
    pub admin: Option<bool>,
    /// It may come in from outside.
    pub remote_access: Option<bool>,
    /// Whose it is, or what it is for; empty means that nobody knows.
    pub explained: Option<String>,
    /// What is done about it.
    pub action: Option<String>,
    /// When that was done.
    pub done_on: Option<Date>,
    /// Where the entry came from.
    pub source: Option<Origin>,
}

/// What an account is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum AccountKind {
    /// Of a person.
    User,
    /// Of a program.
    Service,
    /// For administration.
    Administrator,
    /// Used by several people.
    Shared,
    /// A way in that nobody was meant to find.
    Backdoor,
}

impl AccountKind {
    /// Its name as records write it, and the end of its interface word's key.
    pub fn as_str(self) -> &'static str {
        match self {
            AccountKind::User => "user",
            AccountKind::Service => "service",
            AccountKind::Administrator => "administrator",
            AccountKind::Shared => "shared",
            AccountKind::Backdoor => "backdoor",
        }
    }
}

/// Something that answered on the network.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub struct NetworkFinding {
    /// Its address.
    #[schemars(required, extend("x-required" = true))]
    pub ip: Option<String>,
    /// The name that it gives itself, or its maker.
    pub name: Option<String>,
    /// Its hardware address.
    pub mac: Option<String>,
    /// When it answered.
    pub seen_on: Option<Date>,
    /// The device of the inventory that it is; empty means that it stands on no list.
    pub device: Option<Id>,
    /// What is done about it.
    pub action: Option<String>,
    /// When that was done.
    pub done_on: Option<Date>,
    /// Where the entry came from.
    pub source: Option<Origin>,
}

/// A rule of a firewall that somebody must look at.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub struct FirewallFinding {
    /// The firewall or router.
    pub device: Option<Id>,
    /// The rule, by its number or name.
    #[schemars(required, extend("x-required" = true))]
    pub rule: Option<String>,
    /// What is to be said about it.
    pub finding: Option<String>,
    /// What is changed.
    pub change: Option<String>,
    /// When that was done.
    pub done_on: Option<Date>,
    /// Where the entry came from.
    pub source: Option<Origin>,
}

/// How many machines of an entry of the inventory have our agent.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub struct AgentCount {
    /// The device, or the group of equal devices.
    #[schemars(required, extend("x-required" = true))]
    pub device: Option<Id>,
    /// How many have it.
    pub installed: Option<u32>,
    /// Of how many; the inventory's count where nothing is said.
    pub of: Option<u32>,
    /// The day that was counted.
    pub on: Option<Date>,
    /// Why the others do not have it.
    pub why: Option<String>,
    /// Where the entry came from.
    pub source: Option<Origin>,
}
