//! Components: what a document says that Markdown can't, one a file.
//!
//! Each has options, read from the YAML in its fence, and is lowered to the fixed set of blocks. Names, numbers and
//! texts come from the view, so a component can show only what its document's audience may see. A component with nothing
//! to show gives no blocks, and the heading above it goes too.

mod account_sheet;
mod accounts;
mod actions;
mod agenda;
mod agents;
mod agreement_differences;
mod agreement_review;
mod agreement_text;
mod answer_comments;
pub(in crate::engine::compose) mod answer_distribution;
mod answers;
mod breach;
mod callout;
mod cards;
mod changes;
mod checklist;
mod client_tasks;
mod coming;
mod completeness;
mod completion_facts;
mod contact_card;
mod contacts;
mod contracts;
mod coverage;
mod credential_gaps;
mod decisions;
pub(in crate::engine::compose) mod detractors;
mod diagrams;
mod differences;
mod domains;
mod emergency;
mod emergency_numbers;
mod endings;
mod escalation;
mod evidence;
mod expiries;
mod fees;
mod firewall_rules;
pub(in crate::engine::compose) mod gaps;
mod history;
mod hours;
mod improvements;
mod intake_form;
mod integration;
mod interruptions;
mod inventory;
mod key_dates;
mod links;
mod meeting;
mod meeting_facts;
mod meetings;
mod milestones;
mod network_scan;
mod open_items;
mod open_tasks;
mod owned;
mod particulars;
mod parties;
mod phases;
mod pieces;
mod planned;
mod policies;
mod recording;
mod register;
mod remote_programs;
mod requests;
mod responsibilities;
pub(in crate::engine::compose) mod results;
mod review;
mod review_items;
mod rfp_items;
mod rfp_scores;
mod risks;
mod rotation;
mod runbook;
mod scope;
mod score_trend;
pub(in crate::engine::compose) mod scores;
mod service_levels;
mod service_scope;
mod services;
mod signatures;
mod sites;
mod sla_dates;
mod specifications;
mod steps;
mod sums;
mod support;
mod survey;
mod targets;
mod task_items;
mod task_states;
mod tasks;
mod team;
mod terms;
mod testimonials;
mod text;
mod third_parties;
mod timeline;
mod values;
mod vault_gaps;
mod wording;

use std::sync::Arc;

use schemars::JsonSchema;
use serde::de::DeserializeOwned;

use crate::base::diagnostic::Diagnostic;
use crate::base::text::{Source, Span};
use crate::base::yaml::{editor_schema, read_body, read_front_matter};
use crate::model::document::Block;

pub use pieces::initials;
pub use scope::{Pictures, Scope};

/// A component.
pub struct Component {
    /// The name in its fence.
    pub name: &'static str,
    /// The JSON Schema of its options.
    pub schema: fn() -> serde_json::Value,
    /// Says what is wrong with the options that stand at a place of a template.
    pub check: fn(&Arc<Source>, Span) -> Vec<Diagnostic>,
    /// Makes its blocks.
    pub lower: fn(&str, &Scope<'_>) -> Result<Vec<Block>, Trouble>,
}

/// Why a component can't be shown.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Trouble {
    /// Its options can't be read, now that the values are in them.
    Options,
    /// An option names something that is not there, or that it can't use.
    Unknown {
        /// What should have that name: `path` of a text, `survey` or `phase`.
        what: &'static str,
        /// What was named.
        found: String,
        /// What could be.
        known: String,
    },
    /// A value was torn apart by a filter.
    Torn,
}

macro_rules! components {
    ($($name:literal => $module:ident,)+) => {
        static COMPONENTS: &[Component] = &[$(Component {
            name: $name,
            schema: || editor_schema::<$module::Options>($name),
            check: check::<$module::Options>,
            lower: |text, scope| $module::lower(&options(text)?, scope),
        },)+];
    };
}

components! {
    "account-sheet" => account_sheet,
    "accounts" => accounts,
    "actions" => actions,
    "agenda" => agenda,
    "agents" => agents,
    "agreement-differences" => agreement_differences,
    "agreement-review" => agreement_review,
    "agreement-text" => agreement_text,
    "answer-comments" => answer_comments,
    "answer-distribution" => answer_distribution,
    "answers" => answers,
    "breach" => breach,
    "callout" => callout,
    "cards" => cards,
    "changes" => changes,
    "checklist" => checklist,
    "client-tasks" => client_tasks,
    "coming" => coming,
    "completeness" => completeness,
    "completion-facts" => completion_facts,
    "contact-card" => contact_card,
    "contacts" => contacts,
    "contracts" => contracts,
    "coverage" => coverage,
    "credential-gaps" => credential_gaps,
    "decisions" => decisions,
    "diagrams" => diagrams,
    "detractors" => detractors,
    "differences" => differences,
    "domains" => domains,
    "emergency" => emergency,
    "emergency-numbers" => emergency_numbers,
    "escalation" => escalation,
    "endings" => endings,
    "evidence" => evidence,
    "expiries" => expiries,
    "fees" => fees,
    "firewall-rules" => firewall_rules,
    "history" => history,
    "hours" => hours,
    "improvements" => improvements,
    "intake-form" => intake_form,
    "integration" => integration,
    "interruptions" => interruptions,
    "inventory" => inventory,
    "key-dates" => key_dates,
    "links" => links,
    "meeting-facts" => meeting_facts,
    "meetings" => meetings,
    "milestones" => milestones,
    "network-scan" => network_scan,
    "open-items" => open_items,
    "open-tasks" => open_tasks,
    "particulars" => particulars,
    "parties" => parties,
    "phases" => phases,
    "policies" => policies,
    "recording" => recording,
    "remote-programs" => remote_programs,
    "requests" => requests,
    "responsibilities" => responsibilities,
    "review-items" => review_items,
    "rfp-items" => rfp_items,
    "rfp-scores" => rfp_scores,
    "risks" => risks,
    "rotation" => rotation,
    "runbook" => runbook,
    "score-trend" => score_trend,
    "scores" => scores,
    "service-levels" => service_levels,
    "service-scope" => service_scope,
    "services" => services,
    "signatures" => signatures,
    "sites" => sites,
    "sla-dates" => sla_dates,
    "specifications" => specifications,
    "steps" => steps,
    "sums" => sums,
    "support" => support,
    "survey" => survey,
    "targets" => targets,
    "task-items" => task_items,
    "task-states" => task_states,
    "tasks" => tasks,
    "team" => team,
    "terms" => terms,
    "testimonials" => testimonials,
    "text" => text,
    "third-parties" => third_parties,
    "timeline" => timeline,
    "values" => values,
    "vault-gaps" => vault_gaps,
}

/// The component of that name.
pub fn find(name: &str) -> Option<&'static Component> {
    COMPONENTS.iter().find(|component| component.name == name)
}

/// The names of all components.
pub fn names() -> Vec<&'static str> {
    COMPONENTS.iter().map(|component| component.name).collect()
}

fn check<T: JsonSchema + DeserializeOwned + Default>(source: &Arc<Source>, body: Span) -> Vec<Diagnostic> {
    read_front_matter::<T>(source, body).diagnostics
}

fn options<T: JsonSchema + DeserializeOwned + Default>(text: &str) -> Result<T, Trouble> {
    let warned = read_body::<T>(text);
    if warned.diagnostics.is_empty() { Ok(warned.value.value) } else { Err(Trouble::Options) }
}

/// The options of a component that has none.
#[derive(Debug, Default, serde::Serialize, serde::Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
struct NoOptions {}
