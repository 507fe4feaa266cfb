//! What commands make of a client that was read, and of all that they found out.

use super::client::{ClientResult, client};
use super::library::Library;
use crate::base::diagnostic::{Diagnostic, Warned, sort};
use crate::base::value::Id;
use crate::shell::workspace::ClientFiles;

/// Runs all stages over what was read of a client; there is no result where it has no record that can be read. `blocked`
/// where something that clients share is so wrong that nothing may be written for any of them.
pub fn look(
    library: &Library<'_>,
    id: &Id,
    read: Warned<Option<ClientFiles>>,
    blocked: bool,
) -> Warned<Option<ClientResult>> {
    let mut faults = read.diagnostics;
    for fault in &mut faults {
        fault.client = Some(id.to_string());
    }
    let Some(files) = read.value else { return Warned { value: None, diagnostics: faults } };
    let mut result = client(library, &files);
    result.diagnostics.extend(faults);
    sort(&mut result.diagnostics);
    result.blocked |= blocked;
    let diagnostics = result.diagnostics.clone();
    Warned { value: Some(result), diagnostics }
}

/// Puts the diagnostics of all clients in the order of a report. A fault of a shared record is found once for each client
/// that it touches; it is said once.
pub fn said_once(diagnostics: &mut Vec<Diagnostic>) {
    sort(diagnostics);
    diagnostics.dedup_by(|later, first| {
        later.code == first.code
            && later.place == first.place
            && later.place.is_some()
            && later.arguments == first.arguments
    });
}
