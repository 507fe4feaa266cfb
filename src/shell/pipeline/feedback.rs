//! What all clients answer, put together: from summaries alone, so that no client's record is held beside another's.

use super::client::ClientResult;
use super::library::Library;
use crate::base::value::Id;
use crate::engine::compose::Edition;
use crate::engine::compose::feedback::{Feedback, SURVEY_REPORT, overview, overview_workbook};
use crate::engine::compose::template::Output;
use crate::engine::compose::view::View;
use crate::model::document::Workbook;

/// What is made over all clients.
#[derive(Debug)]
pub struct Overview {
    /// The document.
    pub edition: Edition,
    /// The same for a spreadsheet.
    pub workbook: Option<Workbook>,
}

/// Makes the document over all clients; `None` where nothing that has a score came back.
/// Of clients with an error nothing is said, but how many they are.
pub fn all_feedback(library: &Library<'_>, clients: &[&ClientResult], left_out: usize) -> Option<Overview> {
    let shared = library.shared;
    let locale = library.provider_locale();
    let messages = shared.messages(&locale)?;
    let id = Id::suggest(SURVEY_REPORT)?;
    let view = View::of_provider(&id, &shared.provider.value, &shared.team.value, &locale, library.as_of);
    let feedback: Vec<Feedback<'_>> = clients.iter().map(|client| feedback(client)).collect();
    let document = overview(&view, messages, &feedback, left_out)?;
    let edition = Edition { document, draft: None, next_version: false, version: 1, outputs: Vec::new() };
    Some(Overview { edition, workbook: overview_workbook(&view, messages, &feedback) })
}

fn feedback(client: &ClientResult) -> Feedback<'_> {
    let is_page = |edition: &Edition| {
        let meta = &edition.document.meta;
        let internal = meta.audience == crate::base::value::Audience::Internal;
        meta.kind == SURVEY_REPORT && internal && edition.makes(Output::Html)
    };
    Feedback {
        id: &client.id,
        name: &client.summary.name,
        totals: &client.summary.answers,
        has_page: client.editions.iter().any(is_page),
    }
}
