//! The rules: one a file. A rule looks at typed records and says what is wrong with their meaning; what is wrong with
//! their form was said when they were read.

mod conditions;
mod contacts;
mod contrast;
mod credentials;
mod diagram;
mod expiry;
mod files;
mod findings;
mod holidays;
mod ids;
mod kickoff;
mod languages;
mod order;
mod periods;
mod plan;
mod playbook;
mod progress;
mod references;
mod responses;
mod reviews;
mod rfp;
mod secrets;
mod signatures;
mod signed_file;
mod stated;
mod support;
mod surveys;
mod tax_id;
mod testimonials;
mod training;
mod welcome;

pub(super) use languages::look as text_in;
pub(super) use rfp::rule as rfp;

use super::{ClientFacts, SharedFacts};
use crate::base::diagnostic::Diagnostic;

/// All rules on what clients share.
pub(super) fn shared(facts: &SharedFacts<'_>) -> Vec<Diagnostic> {
    let rules: &[fn(&SharedFacts<'_>, &mut Vec<Diagnostic>)] = &[
        contrast::rule,
        files::shared,
        holidays::rule,
        ids::shared,
        playbook::rule,
        references::shared,
        secrets::shared,
        surveys::rule,
        tax_id::shared,
        testimonials::rule,
    ];
    let mut found = Vec::new();
    rules.iter().for_each(|rule| rule(facts, &mut found));
    found
}

/// All rules on one client.
pub(super) fn client(facts: &ClientFacts<'_>) -> Vec<Diagnostic> {
    let rules: &[fn(&ClientFacts<'_>, &mut Vec<Diagnostic>)] = &[
        contacts::rule,
        credentials::rule,
        diagram::rule,
        expiry::rule,
        files::client,
        findings::rule,
        ids::client,
        kickoff::rule,
        languages::rule,
        order::rule,
        periods::rule,
        plan::rule,
        progress::rule,
        references::client,
        responses::rule,
        reviews::rule,
        secrets::client,
        signatures::rule,
        signed_file::rule,
        stated::rule,
        support::rule,
        tax_id::client,
        training::rule,
        welcome::rule,
    ];
    let mut found = Vec::new();
    rules.iter().for_each(|rule| rule(facts, &mut found));
    found
}
