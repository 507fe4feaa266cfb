//! `provider.yaml`: who we are.

use std::collections::BTreeMap;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::{Address, Holiday};
use crate::base::locale::Locale;
use crate::base::value::{
    Color, Currency, Date, DaySpan, Email, FilePath, HoursRange, Id, LocalizedText, TimeZone, Url,
};

/// The managed service provider: `content/provider.yaml`.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub struct Provider {
    /// The version of the record's form; always 1.
    #[schemars(required, extend("x-required" = true))]
    pub schema: Option<u32>,
    /// The name that clients know.
    #[schemars(required, extend("x-required" = true))]
    pub name: Option<String>,
    /// The registered name.
    pub legal_name: Option<String>,
    /// The tax id.
    pub tax_id: Option<String>,
    /// The postal address.
    pub address: Option<Address>,
    /// One line on what we do.
    pub tagline: Option<LocalizedText>,
    /// The language of internal documents and of plain texts in this file.
    pub locale: Option<Locale>,
    /// The currency, by its ISO 4217 code.
    pub currency: Option<Currency>,
    /// Working hours and holidays.
    pub calendar: Option<Calendar>,
    /// Colours and logo.
    pub brand: Option<Brand>,
    /// Web site.
    pub website: Option<Url>,
    /// General e-mail address.
    pub email: Option<Email>,
    /// General phone.
    pub phone: Option<String>,
    /// Where we want to go; paragraphs.
    pub vision: Option<LocalizedText>,
    /// Where we come from; dated milestones.
    pub history: Vec<Milestone>,
    /// How we work: our own answers to the culture questions.
    pub values: Vec<LocalizedText>,
    /// How clients get help.
    pub support: Option<Support>,
    /// Whom a client turns to when help does not come.
    pub escalation: Vec<EscalationStep>,
    /// Pages that clients need.
    pub links: Vec<Link>,
    /// What other clients say.
    pub testimonials: Vec<Testimonial>,
    /// The tools that we work with.
    pub tools: Option<Tools>,
    /// What holds for the training of every client.
    pub training: Option<TrainingRules>,
    /// How answers to questionnaires come back.
    pub survey: Option<SurveyReturn>,
}

/// How answers to questionnaires come back.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub struct SurveyReturn {
    /// Where the pages of questionnaires can send answers: a web address that takes them by POST, over https. A
    /// questionnaire may name another.
    pub endpoint: Option<Url>,
}

/// What holds for the training of every client.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub struct TrainingRules {
    /// The longest that a training should take, in minutes; `check` warns of a longer one. 45 where nothing is said.
    #[schemars(range(min = 10, max = 600))]
    pub most_minutes: Option<u32>,
}

/// Working hours and holidays.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub struct Calendar {
    /// IANA name, such as `America/Sao_Paulo`.
    pub time_zone: Option<TimeZone>,
    /// Hours by day; a day that is not named is off.
    #[schemars(extend("x-key" = "day-span", "x-many-values" = true))]
    pub hours: BTreeMap<DaySpan, Vec<HoursRange>>,
    /// Calendars of public holidays.
    pub holidays: Vec<Holiday>,
}

/// Colours and logo.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub struct Brand {
    /// Headings, links and bars.
    pub primary: Option<Color>,
    /// The few things that must be found at once.
    pub accent: Option<Color>,
    /// SVG, PNG or JPEG, beside provider.yaml.
    pub logo: Option<FilePath>,
}

/// A dated line of the provider's history.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub struct Milestone {
    /// The year.
    #[schemars(range(min = 1800, max = 2200))]
    pub year: Option<u32>,
    /// What happened.
    pub what: Option<LocalizedText>,
}

/// How clients get help.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub struct Support {
    /// The ways to reach us, the best first.
    pub channels: Vec<Channel>,
    /// What to do when nothing works any more.
    pub emergency: Option<LocalizedText>,
    /// The number for emergencies, as clients dial it; it stands first on their emergency sheet.
    pub emergency_phone: Option<String>,
    /// Whom to call until the activation date.
    pub before_activation: Option<LocalizedText>,
}

/// A way to reach the help desk.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub struct Channel {
    /// What it is called: "Phone", "Portal".
    pub name: Option<LocalizedText>,
    /// What kind of address it has.
    #[schemars(required, extend("x-required" = true))]
    pub kind: Option<ChannelKind>,
    /// The number or address.
    #[schemars(required, extend("x-required" = true))]
    pub value: Option<String>,
    /// What it is best for.
    pub best_for: Option<LocalizedText>,
}

/// What kind of address a channel has.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum ChannelKind {
    /// A phone number.
    Phone,
    /// An e-mail address.
    Email,
    /// A web page.
    Web,
    /// A messenger's number.
    Chat,
}

/// Whom a client turns to when help does not come.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub struct EscalationStep {
    /// When to use it: "No answer within the promised time".
    pub when: Option<LocalizedText>,
    /// A person of team.yaml.
    pub person: Option<Id>,
    /// A role of the client's `people`, such as `technician` or `account-manager`.
    pub role: Option<Id>,
}

/// A page that clients need.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub struct Link {
    /// The words of the link.
    #[schemars(required, extend("x-required" = true))]
    pub title: Option<LocalizedText>,
    /// Where it leads.
    #[schemars(required, extend("x-required" = true))]
    pub url: Option<Url>,
    /// What it is good for.
    pub about: Option<LocalizedText>,
}

/// What a client says about us.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub struct Testimonial {
    /// What was said.
    #[schemars(required, extend("x-required" = true))]
    pub quote: Option<LocalizedText>,
    /// Who said it.
    #[schemars(required, extend("x-required" = true))]
    pub author: Option<String>,
    /// What the author does.
    pub role: Option<LocalizedText>,
    /// Where the author works.
    pub company: Option<String>,
    /// Who allowed us to show it, and when; without it, it is not shown.
    pub consent: Option<Consent>,
}

/// Who allowed something, and when.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub struct Consent {
    /// Who.
    #[schemars(required, extend("x-required" = true))]
    pub by: Option<String>,
    /// When.
    #[schemars(required, extend("x-required" = true))]
    pub on: Option<Date>,
}

/// The tools that the provider works with.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub struct Tools {
    /// Professional services automation: tickets, contracts, billing.
    pub psa: Option<Tool>,
    /// Remote monitoring and management.
    pub rmm: Option<Tool>,
    /// The help desk that clients see.
    pub helpdesk: Option<Tool>,
    /// Where secrets are kept.
    pub vault: Option<Tool>,
    /// What watches servers and lines.
    pub monitoring: Option<Tool>,
}

/// A tool.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub struct Tool {
    /// Its name.
    pub name: Option<String>,
    /// Where it is.
    pub url: Option<Url>,
}
