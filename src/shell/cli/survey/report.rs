//! `onramp survey report`: the scores of one client, or of all of them from their summaries.

use std::path::Path;

use super::{json, table};
use crate::base::diagnostic::{Code, Diagnostic, Severity, sort};
use crate::model::document::Workbook;
use crate::render::sheet;
use crate::shell::cli::arguments::{SurveyListing, SurveyReport};
use crate::shell::cli::context::{Context, Looked};
use crate::shell::cli::{Exit, Stop, check, print};
use crate::shell::pipeline::{ClientResult, Library, all_feedback};
use crate::shell::workspace::Shared;

pub(super) fn run(context: &Context, command: &SurveyReport) -> Result<Exit, Stop> {
    if command.format == SurveyListing::Xlsx && command.output.is_none() {
        return Err((Box::new(Diagnostic::new(Code::NoFileNamed)), Exit::Usage));
    }
    let folder = context.folder()?;
    let mut diagnostics = Vec::new();
    let shared = Shared::read(&folder).collect_into(&mut diagnostics);
    let as_of = context.as_of(&shared)?;
    let ids = context.clients(&folder, command.client.as_slice(), &mut diagnostics)?;
    let library = Library::new(&shared, as_of).collect_into(&mut diagnostics);
    sort(&mut diagnostics);
    let looked = Looked::over(&library, &folder, &ids, diagnostics);
    let errors: Vec<Diagnostic> =
        looked.diagnostics.iter().filter(|fault| fault.severity() == Severity::Error).cloned().collect();
    print::diagnostics(context, &errors);
    // A figure out of a record that is wrong may be wrong.
    let whole: Vec<&ClientResult> = looked.clients.iter().filter(|client| !client.is_broken()).collect();
    let one = command.client.as_ref().and(whole.first().copied());
    let text = match command.format {
        SurveyListing::Table => print::harmless(&table::write(context, &whole, one, as_of)),
        SurveyListing::Json => json::write(&whole, one, as_of),
        SurveyListing::Xlsx => {
            let all = || all_feedback(&library, &whole, looked.clients.len() - whole.len());
            let workbook = match command.client {
                Some(_) => one.and_then(|client| client.workbook.clone()),
                None => all().and_then(|overview| overview.workbook),
            };
            return save(context, workbook.as_ref(), command.output.as_deref(), &errors);
        }
    };
    match &command.output {
        Some(file) => print::to_file(file, &text)?,
        None => print::machine(&text),
    }
    Ok(check::exit(&errors, false))
}

/// Writes a workbook. Where there is nothing to write, the file that was asked for is not there, and the exit says so.
fn save(
    context: &Context,
    workbook: Option<&Workbook>,
    file: Option<&Path>,
    errors: &[Diagnostic],
) -> Result<Exit, Stop> {
    let (Some(workbook), Some(file)) = (workbook, file) else {
        print::line(context, &print::phrase(context, "cli-survey-none", []));
        return Ok(Exit::Content);
    };
    let bytes = sheet::write(workbook).map_err(|error| {
        let fault = Diagnostic::new(Code::WriteFailed).with("file", file.display().to_string());
        (Box::new(fault.with("reason", error.to_string())), Exit::Failure)
    })?;
    print::bytes_to_file(file, &bytes)?;
    Ok(check::exit(errors, false))
}
