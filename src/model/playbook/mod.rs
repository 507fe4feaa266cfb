//! Phases and task templates: `content/playbooks/<id>.yaml`.

use std::collections::BTreeMap;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::base::value::{Anchor, Audience, DeviceKind, Duration, Id, LinkKind, LocalizedText, SystemKind};

/// A playbook: the phases and tasks that every client's plan is made from.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub struct Playbook {
    /// The version of the record's form; always 1.
    #[schemars(required, extend("x-required" = true))]
    pub schema: Option<u32>,
    /// The playbook's id, which is also its file name.
    pub id: Option<Id>,
    /// What people call it.
    pub title: Option<LocalizedText>,
    /// The phases, in order.
    pub phases: Vec<Phase>,
}

/// A phase of a playbook.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub struct Phase {
    /// The phase's id.
    #[schemars(required, extend("x-required" = true))]
    pub id: Option<Id>,
    /// Which of the ten steps it belongs to, 1 to 10.
    #[schemars(range(min = 1, max = 10))]
    pub step: Option<u32>,
    /// The name that readers see.
    #[schemars(required, extend("x-required" = true))]
    pub title: Option<LocalizedText>,
    /// What we do in it, in the client's words.
    pub what: Option<LocalizedText>,
    /// What the client's staff will notice.
    pub notice: Option<LocalizedText>,
    /// What is interrupted, and when.
    pub interruption: Option<LocalizedText>,
    /// What we need from the client.
    pub needs: Option<LocalizedText>,
    /// The tasks, in order.
    pub tasks: Vec<TaskTemplate>,
}

/// A task of a playbook, which may become several in a plan.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub struct TaskTemplate {
    /// The task's id.
    #[schemars(required, extend("x-required" = true))]
    pub id: Option<Id>,
    /// What is done.
    #[schemars(required, extend("x-required" = true))]
    pub title: Option<LocalizedText>,
    /// Why, in the client's words.
    pub why: Option<LocalizedText>,
    /// How one sees that it is done.
    pub done_when: Option<LocalizedText>,
    /// What must be at hand before one begins; internal, for the runbook.
    pub before: Option<LocalizedText>,
    /// How it is done, step by step; internal, for the runbook.
    pub how: Vec<LocalizedText>,
    /// How it is undone; internal, for the runbook.
    pub undo: Option<LocalizedText>,
    /// A role of `people`, `account-manager`, `client` or `client:<contact-id>`.
    pub owner: Option<String>,
    /// Hands-on time for each item.
    pub effort: Option<Duration>,
    /// Working time of the owner's side, or calendar days.
    pub duration: Option<Duration>,
    /// The tasks that it waits for.
    pub after: Vec<Link>,
    /// One task an item of the client's record.
    pub for_each: Option<ForEach>,
    /// Only where all of this holds.
    pub when: Option<When>,
    /// Who sees it: the client (default), or only the provider.
    pub audience: Option<Audience>,
    /// What can't happen before it is done: `go-live`.
    pub blocks: Option<Blocks>,
    /// It takes no time: a point that is reached.
    pub milestone: Option<bool>,
    /// A typed fact of onboarding.yaml that fixes its date and marks it done.
    pub fact: Option<Fact>,
    /// A date that it hangs on: `go-live + 30cd`.
    pub at: Option<Anchor>,
    /// Where it moves to when that date is a day off.
    pub roll: Option<Roll>,
}

/// A task that another waits for.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
#[schemars(rename = "TaskLink", extend("x-shorthand" = "task"))]
pub struct Link {
    /// The task's id; an id with `for_each` means all its items.
    #[schemars(required, extend("x-required" = true))]
    pub task: Option<Id>,
    /// From which end to which: FS (default), SS, FF, SF.
    pub link: Option<LinkKind>,
    /// Time between the two.
    pub lag: Option<Duration>,
}

/// What a task is repeated for; one of the fields.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub struct ForEach {
    /// Devices of these kinds.
    #[schemars(extend("x-one-or-many" = true))]
    pub devices: Vec<DeviceKind>,
    /// Systems of these kinds.
    #[schemars(extend("x-one-or-many" = true))]
    pub systems: Vec<SystemKind>,
    /// `all` sites.
    pub sites: Option<All>,
    /// Credentials: `rotate`, those to be changed; `all`.
    pub credentials: Option<CredentialChoice>,
    /// `all` vendors.
    pub vendors: Option<All>,
    /// `all` domains.
    pub domains: Option<All>,
}

/// Every item.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum All {
    /// Every item.
    All,
}

/// Which credentials.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum CredentialChoice {
    /// Those with `rotate: true`.
    Rotate,
    /// Every one.
    All,
}

/// What must hold for a task to be in a plan: every key, by any value of its list.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub struct When {
    /// One of these services is contracted.
    #[schemars(extend("x-one-or-many" = true))]
    pub services: Vec<Id>,
    /// There is a device of one of these kinds.
    #[schemars(extend("x-one-or-many" = true))]
    pub devices: Vec<DeviceKind>,
    /// There is a system of one of these kinds.
    #[schemars(extend("x-one-or-many" = true))]
    pub systems: Vec<SystemKind>,
    /// The service level is one of these.
    #[schemars(extend("x-one-or-many" = true))]
    pub service_level: Vec<Id>,
}

/// What can't happen before a task is done.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Blocks {
    /// Going live.
    GoLive,
}

/// Where a date moves that falls on a day off.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Roll {
    /// Nowhere.
    None,
    /// To the next working day.
    NextWorkingDay,
    /// To the working day before.
    PreviousWorkingDay,
}

/// A typed fact of onboarding.yaml.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub enum Fact {
    /// `intake_completed_on`.
    #[serde(rename = "intake_completed_on")]
    IntakeCompleted,
    /// `sla.reviewed`.
    #[serde(rename = "sla.reviewed")]
    SlaReviewed,
    /// `sla.signed`.
    #[serde(rename = "sla.signed")]
    SlaSigned,
    /// `kickoff`.
    #[serde(rename = "kickoff")]
    Kickoff,
    /// `kickoff.shared_on`.
    #[serde(rename = "kickoff.shared_on")]
    KickoffShared,
    /// The first entry of `sent` with the kind `welcome`.
    #[serde(rename = "sent.welcome")]
    WelcomeSent,
    /// `training`.
    #[serde(rename = "training")]
    Training,
    /// `reviews.30`.
    #[serde(rename = "reviews.30")]
    Review30,
    /// `reviews.60`.
    #[serde(rename = "reviews.60")]
    Review60,
    /// `reviews.90`.
    #[serde(rename = "reviews.90")]
    Review90,
}

/// What a client changes in its playbook: `plan` of onboarding.yaml.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub struct PlanChanges {
    /// Tasks that this client does not need.
    pub skip: Vec<Id>,
    /// Fields of tasks that are different here.
    #[schemars(extend("x-key" = "id"))]
    pub change: BTreeMap<Id, TaskChange>,
    /// Tasks that only this client needs.
    pub add: Vec<AddedTask>,
}

/// What is different about a task for one client.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub struct TaskChange {
    /// What is done.
    pub title: Option<LocalizedText>,
    /// How one sees that it is done.
    pub done_when: Option<LocalizedText>,
    /// What must be at hand before one begins; internal, for the runbook.
    pub before: Option<LocalizedText>,
    /// How it is done, step by step; internal, for the runbook.
    pub how: Vec<LocalizedText>,
    /// How it is undone; internal, for the runbook.
    pub undo: Option<LocalizedText>,
    /// Who does it.
    pub owner: Option<String>,
    /// Hands-on time.
    pub effort: Option<Duration>,
    /// Working time.
    pub duration: Option<Duration>,
    /// The tasks that it waits for.
    pub after: Option<Vec<Link>>,
    /// A date that it hangs on.
    pub at: Option<Anchor>,
}

/// A task that only one client has.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub struct AddedTask {
    /// The task's id.
    #[schemars(required, extend("x-required" = true))]
    pub id: Option<Id>,
    /// The phase that it belongs to.
    #[schemars(required, extend("x-required" = true))]
    pub phase: Option<Id>,
    /// What is done.
    #[schemars(required, extend("x-required" = true))]
    pub title: Option<LocalizedText>,
    /// How one sees that it is done.
    pub done_when: Option<LocalizedText>,
    /// What must be at hand before one begins; internal, for the runbook.
    pub before: Option<LocalizedText>,
    /// How it is done, step by step; internal, for the runbook.
    pub how: Vec<LocalizedText>,
    /// How it is undone; internal, for the runbook.
    pub undo: Option<LocalizedText>,
    /// Who does it.
    pub owner: Option<String>,
    /// Hands-on time.
    pub effort: Option<Duration>,
    /// Working time.
    pub duration: Option<Duration>,
    /// The tasks that it waits for.
    pub after: Vec<Link>,
    /// Who sees it.
    pub audience: Option<Audience>,
    /// What can't happen before it is done.
    pub blocks: Option<Blocks>,
}
