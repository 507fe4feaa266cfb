//! `onramp plan`: a client's computed plan, for people and for programs.

mod json;
mod table;

use super::arguments::{Listing, Plan};
use super::context::{Context, Looked};
use super::{Exit, Stop, check, print};
use crate::base::diagnostic::{Code, Diagnostic, Severity, sort};
use crate::base::locale::Locale;
use crate::engine::plan::Unplanned;
use crate::shell::pipeline::Library;
use crate::shell::workspace::Shared;

pub(super) fn run(context: &Context, command: &Plan) -> Result<Exit, Stop> {
    let folder = context.folder()?;
    let mut diagnostics = Vec::new();
    let shared = Shared::read(&folder).collect_into(&mut diagnostics);
    let as_of = context.as_of(&shared)?;
    let ids = context.clients(&folder, std::slice::from_ref(&command.client), &mut diagnostics)?;
    let library = Library::new(&shared, as_of).collect_into(&mut diagnostics);
    sort(&mut diagnostics);
    let looked = Looked::over(&library, &folder, &ids, diagnostics);
    // What is wrong is said here too: a plan out of a record that could not be read whole may be wrong.
    let errors: Vec<Diagnostic> =
        looked.diagnostics.iter().filter(|fault| fault.severity() == Severity::Error).cloned().collect();
    print::diagnostics(context, &errors);
    let Some(client) = looked.clients.first() else { return Ok(Exit::Content) };
    let plan = match &client.plan {
        Ok(plan) => plan,
        Err(why) => {
            if let Some(fault) = unplanned(why, &command.client) {
                return Err((Box::new(fault), Exit::Content));
            }
            return Ok(Exit::Content);
        }
    };
    let text = match command.format {
        Listing::Json => json::write(&client.id, plan, &Locale::english()),
        Listing::Table => print::harmless(&table::write(context, client, plan, as_of)),
    };
    match &command.output {
        Some(file) => print::to_file(file, &text)?,
        None => print::machine(&text),
    }
    Ok(check::exit(&errors, false))
}

/// Why there is no plan, where no rule has said so.
fn unplanned(why: &Unplanned, client: &str) -> Option<Diagnostic> {
    let fault = |missing: String| {
        Diagnostic::new(Code::NoPlan)
            .in_file(format!("content/clients/{client}/onboarding.yaml"))
            .with("missing", missing)
    };
    match why {
        Unplanned::NoDates(missing) => Some(fault(missing.join(", "))),
        Unplanned::NoTasks => Some(fault("tasks".to_owned())),
        Unplanned::Cycle(_) | Unplanned::UnknownAnchor { .. } | Unplanned::TooLong => None,
    }
}
