//! `onboarding.yaml`: what was agreed and done.

use std::collections::BTreeMap;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::Findings;
use crate::base::value::{
    Date, Duration, FilePath, Fingerprint, Id, LocalizedText, Moment, Period, TaskId, Url,
};
use crate::model::playbook::PlanChanges;

/// What was agreed and done: `content/clients/<id>/onboarding.yaml`.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub struct Onboarding {
    /// The version of the record's form; always 1.
    #[schemars(required, extend("x-required" = true))]
    pub schema: Option<u32>,
    /// A playbook; `standard` where nothing is said.
    pub playbook: Option<Id>,
    /// When the client was won; steps 1 to 3 count from here.
    pub hired_on: Option<Date>,
    /// When the project starts; steps 4 and on count from here.
    pub start: Option<Date>,
    /// The activation date that was promised; it never moves by itself.
    pub target: Option<Date>,
    /// The person of team.yaml who looks after this client.
    pub account_manager: Option<Id>,
    /// Who does what.
    #[schemars(extend("x-key" = "id"))]
    pub people: People,
    /// Confirms that the intake is complete.
    pub intake_completed_on: Option<Date>,
    /// The service level agreement.
    pub sla: Option<Sla>,
    /// The kick-off meeting.
    pub kickoff: Option<Kickoff>,
    /// The training.
    pub training: Option<Training>,
    /// Regular meetings.
    pub meetings: Vec<Meeting>,
    /// Regular reports.
    pub reports: Vec<Report>,
    /// Progress, by task.
    #[schemars(extend("x-key" = "task-id"))]
    pub tasks: BTreeMap<TaskId, TaskProgress>,
    /// What the technical take-over found; internal.
    pub findings: Option<Findings>,
    /// This client's changes to the playbook.
    pub plan: Option<PlanChanges>,
    /// What was sent to the client.
    pub sent: Vec<Sent>,
    /// The reviews after 30, 60 and 90 days.
    pub reviews: Option<Reviews>,
    /// Whether this client's pages are published.
    pub publish: Option<Publish>,
}

/// Roles, such as `technician` and `billing`, with people of team.yaml.
pub type People = BTreeMap<Id, Id>;

/// The service level agreement.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub struct Sla {
    /// Its version.
    pub version: Option<String>,
    /// The legal review.
    pub reviewed: Option<SlaReview>,
    /// The signatures.
    pub signed: Option<Signed>,
}

/// A legal review.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub struct SlaReview {
    /// The reviewer.
    pub by: Option<String>,
    /// When.
    pub on: Option<Date>,
    /// The fingerprint of the text that was reviewed; a list where the agreement has several languages.
    #[schemars(extend("x-one-or-many" = true))]
    pub of: Vec<Fingerprint>,
}

/// The signatures under an agreement.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub struct Signed {
    /// For the provider.
    pub provider: Option<Signature>,
    /// For the client.
    pub client: Option<Signature>,
    /// The signed file, beside onboarding.yaml.
    pub file: Option<FilePath>,
    /// The fingerprint of that file; `check` says when the file is not the one that was signed.
    pub of: Option<Fingerprint>,
}

/// A signature.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub struct Signature {
    /// Who signed.
    pub name: Option<String>,
    /// When.
    pub on: Option<Date>,
}

/// The kick-off meeting.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub struct Kickoff {
    /// Day and time, in the provider's zone where no offset is typed.
    pub at: Option<Moment>,
    /// How long it is planned to take, in minutes; 60 where nothing is said.
    #[schemars(range(min = 15, max = 480))]
    pub minutes: Option<u32>,
    /// A room or a link.
    pub place: Option<String>,
    /// Contacts and people of the team.
    pub attendees: Vec<Id>,
    /// Who allowed the recording, and when.
    pub consent: Option<RecordingConsent>,
    /// Where the recording is.
    pub recording: Option<Url>,
    /// The client did not want a recording.
    pub recording_refused: Option<bool>,
    /// When the recording, or the minutes, went to the client.
    pub shared_on: Option<Date>,
    /// What was decided.
    pub decisions: Vec<LocalizedText>,
    /// What is to be done.
    pub actions: Vec<Action>,
}

/// Who allowed a recording for the client, and when.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub struct RecordingConsent {
    /// The contact who said yes for the client.
    #[schemars(required, extend("x-required" = true))]
    pub by: Option<Id>,
    /// When.
    #[schemars(required, extend("x-required" = true))]
    pub on: Option<Date>,
}

/// Something that was agreed in a meeting.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub struct Action {
    /// What.
    pub what: Option<LocalizedText>,
    /// A contact or a person of the team.
    pub who: Option<Id>,
    /// By when.
    pub by: Option<Date>,
}

/// The training.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub struct Training {
    /// Day and time.
    pub at: Option<Moment>,
    /// How long, in minutes.
    #[schemars(range(min = 1, max = 600))]
    pub minutes: Option<u32>,
    /// How it is held.
    pub form: Option<TrainingForm>,
    /// A room or a link.
    pub place: Option<String>,
}

/// How a training is held.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum TrainingForm {
    /// Over the network.
    Webinar,
    /// At the client's.
    OnSite,
}

/// A regular meeting.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub struct Meeting {
    /// What it is.
    pub title: Option<LocalizedText>,
    /// How often: `3 months`, `week`, `month`.
    pub every: Option<Period>,
    /// The first one.
    pub first: Option<Moment>,
    /// Contacts and people of the team.
    pub with: Vec<Id>,
}

/// A regular report.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub struct Report {
    /// What it is.
    pub name: Option<LocalizedText>,
    /// How often.
    pub every: Option<Period>,
    /// The contacts who get it.
    pub to: Vec<Id>,
}

/// The progress of a task.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub struct TaskProgress {
    /// When it was begun.
    pub started_on: Option<Date>,
    /// When it was done.
    pub done_on: Option<Date>,
    /// The person of team.yaml who did it.
    pub by: Option<Id>,
    /// Hands-on time.
    pub spent: Option<Duration>,
    /// It will not be done: why.
    pub not_done: Option<LocalizedText>,
    /// By when an open or left out task is made up for; the client reads it in the completion document.
    pub until: Option<Date>,
    /// A file that shows it, beside onboarding.yaml.
    pub evidence: Option<FilePath>,
    /// Somebody else must move first.
    pub blocked: Option<Blocked>,
    /// Remarks; internal.
    pub note: Option<String>,
}

/// Why a task can't go on.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub struct Blocked {
    /// `client`, `provider` or a vendor.
    #[schemars(required, extend("x-required" = true))]
    pub by: Option<Id>,
    /// Since when.
    pub since: Option<Date>,
    /// Why.
    pub why: Option<LocalizedText>,
}

/// A document that was sent.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub struct Sent {
    /// The document kind.
    #[schemars(required, extend("x-required" = true))]
    pub kind: Option<Id>,
    /// Its version.
    pub version: Option<u32>,
    /// When.
    #[schemars(required, extend("x-required" = true))]
    pub on: Option<Date>,
    /// The contact who got it.
    pub to: Option<Id>,
    /// The very file, beside onboarding.yaml.
    pub file: Option<FilePath>,
    /// The fingerprint of the words that were sent: `status` says whether today's differ.
    pub of: Option<Fingerprint>,
}

/// The reviews.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub struct Reviews {
    /// After 30 days.
    #[serde(rename = "30")]
    pub day_30: Option<Review>,
    /// After 60 days.
    #[serde(rename = "60")]
    pub day_60: Option<Review>,
    /// After 90 days.
    #[serde(rename = "90")]
    pub day_90: Option<Review>,
}

/// A review.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub struct Review {
    /// When it was held.
    pub held_on: Option<Date>,
    /// What went wrong.
    pub setbacks: Vec<ReviewItem>,
    /// What worries the client.
    pub concerns: Vec<ReviewItem>,
    /// What is better than before.
    pub milestones: Vec<ReviewMilestone>,
}

/// A setback or a concern.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub struct ReviewItem {
    /// What.
    pub what: Option<LocalizedText>,
    /// The person of team.yaml who looks after it.
    pub owner: Option<Id>,
    /// By when it is to be settled.
    pub by: Option<Date>,
    /// What was done about it, or what comes next.
    pub state: Option<LocalizedText>,
    /// When it was settled. Until then it is carried forward to the next review.
    pub closed_on: Option<Date>,
}

/// Something that is better than before.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub struct ReviewMilestone {
    /// What.
    pub what: Option<LocalizedText>,
    /// How it was.
    pub before: Option<LocalizedText>,
    /// How it is.
    pub after: Option<LocalizedText>,
}

/// Whether a client's pages are published.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Publish {
    /// Only handed over.
    Private,
    /// On the web.
    Public,
}
