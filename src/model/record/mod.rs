//! Records: the YAML files that people keep.

mod findings;
mod holidays;
mod intake;
mod inventory;
mod onboarding;
mod provider;
mod rfp;
mod services;
mod settings;
mod team;
mod theme;

pub use findings::{AccountFinding, AccountKind, AgentCount, Findings, FirewallFinding, NetworkFinding};
pub use holidays::{HolidayCalendar, HolidayRule, Observed};
pub use intake::{
    Address, Closure, Company, Contact, Culture, Emergency, Fees, Holiday, Intake, Policies, Policy, Site,
};
pub use inventory::{
    Credential, Device, DocumentationItem, Domain, Inventory, Origin, Stated, System, Vendor, Warranty,
};
pub use onboarding::{
    Action, Blocked, Kickoff, Meeting, Onboarding, People, Publish, RecordingConsent, Report, Review,
    ReviewItem, ReviewMilestone, Reviews, Sent, Signature, Signed, Sla, SlaReview, TaskProgress, Training,
    TrainingForm,
};
pub use provider::{
    Brand, Calendar, Channel, ChannelKind, Consent, EscalationStep, Link, Milestone, Provider, Support,
    SurveyReturn, Testimonial, Tool, Tools, TrainingRules,
};
pub use rfp::{Rfp, RfpAnswer, RfpCategory, RfpItem, RfpScore, RfpVendor, RfpVerdict};
pub use services::{Catalogue, Service, ServiceLevel, Target};
pub use settings::{Settings, SiteSettings, ThemeName};
pub use team::{Person, Team};
pub use theme::ThemeSettings;
