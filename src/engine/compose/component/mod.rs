//! Components: what a document says that Markdown can't, one a file.
//!
//! Each has options, read from the YAML in its fence, and is lowered to the fixed set of blocks. Names, numbers and
//! texts come from the view, so a component can show only what its document's audience may see. A component with nothing
//! to show gives no blocks, and the heading above it goes too.

mod callout;
mod cards;
mod client_tasks;
mod contact_card;
mod contacts;
mod emergency;
mod escalation;
mod history;
mod hours;
mod interruptions;
mod inventory;
mod key_dates;
mod links;
mod milestones;
mod open_tasks;
mod phases;
mod pieces;
mod planned;
mod requests;
mod responsibilities;
mod risks;
mod scope;
mod service_levels;
mod services;
mod signatures;
mod steps;
mod support;
mod survey;
mod task_items;
mod tasks;
mod team;
mod testimonials;
mod text;
mod timeline;
mod values;

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
    "callout" => callout,
    "cards" => cards,
    "client-tasks" => client_tasks,
    "contact-card" => contact_card,
    "contacts" => contacts,
    "emergency" => emergency,
    "escalation" => escalation,
    "history" => history,
    "hours" => hours,
    "interruptions" => interruptions,
    "inventory" => inventory,
    "key-dates" => key_dates,
    "links" => links,
    "milestones" => milestones,
    "open-tasks" => open_tasks,
    "phases" => phases,
    "requests" => requests,
    "responsibilities" => responsibilities,
    "risks" => risks,
    "service-levels" => service_levels,
    "services" => services,
    "signatures" => signatures,
    "steps" => steps,
    "support" => support,
    "survey" => survey,
    "task-items" => task_items,
    "tasks" => tasks,
    "team" => team,
    "testimonials" => testimonials,
    "text" => text,
    "timeline" => timeline,
    "values" => values,
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
