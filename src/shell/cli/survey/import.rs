//! `onramp survey import CLIENT FILE…`: answers from files to `responses/*.yaml`, and nothing else.

use std::path::Path;

use super::super::arguments::SurveyImport;
use super::super::context::Context;
use super::super::named_file;
use super::super::{Exit, Stop, print};
use crate::base::diagnostic::{Code, Diagnostic, Severity, sort};
use crate::engine::check::similar;
use crate::engine::import::{Facts, Headings, incoming, is_same, judge, record};
use crate::model::survey::Response;
use crate::shell::workspace::{ClientFiles, Folder, Shared};

pub(in crate::shell::cli) fn run(context: &Context, command: &SurveyImport) -> Result<Exit, Stop> {
    let folder = context.folder()?;
    let mut diagnostics = Vec::new();
    let shared = Shared::read(&folder).collect_into(&mut diagnostics);
    let ids = context.clients(&folder, std::slice::from_ref(&command.client), &mut diagnostics)?;
    let Some(id) = ids.first() else { return Ok(Exit::Usage) };
    if let Some(named) = command.survey.as_ref().filter(|named| !shared.surveys.contains_key(*named)) {
        let known: Vec<&str> = shared.surveys.keys().map(String::as_str).collect();
        let fault = Diagnostic::new(Code::UnknownSurvey)
            .with("found", named.as_str())
            .with("suggestion", similar(named, known.iter().copied()))
            .with("known", known.join(", "));
        return Err((Box::new(fault), Exit::Usage));
    }
    let Some(files) = ClientFiles::read(&folder, id).collect_into(&mut diagnostics) else {
        print::diagnostics(context, &diagnostics);
        return Ok(Exit::Content);
    };
    // What is wrong elsewhere in the workspace is the affair of `check`.
    let mut inbox = Inbox {
        context,
        folder: &folder,
        shared: &shared,
        files: &files,
        known: files.responses.iter().map(|(path, read)| (path.clone(), read.value.clone())).collect(),
        respondent: respondent_words(&shared),
        command,
    };
    let mut faults = Vec::new();
    let mut exit = Exit::Success;
    for path in &command.files {
        exit = exit.worse(inbox.take(path, &mut faults));
    }
    sort(&mut faults);
    print::diagnostics(context, &faults);
    Ok(exit)
}

/// How the page asks who answers, in every language.
fn respondent_words(shared: &Shared) -> Vec<String> {
    shared.messages.values().filter_map(|messages| messages.get("ui-survey-respondent", [])).collect()
}

/// The client's responses, and what is to come to them.
struct Inbox<'i> {
    context: &'i Context,
    folder: &'i Folder,
    shared: &'i Shared,
    files: &'i ClientFiles,
    /// The responses that are there, by their path in the client's folder.
    known: Vec<(String, Response)>,
    respondent: Vec<String>,
    command: &'i SurveyImport,
}

impl Inbox<'_> {
    /// Takes the answers of a file, all of them or none.
    fn take(&mut self, path: &Path, faults: &mut Vec<Diagnostic>) -> Exit {
        let label = named_file::label(path);
        let bytes = match named_file::bytes(path, &label) {
            Ok(bytes) => bytes,
            Err(fault) => {
                faults.push(*fault);
                return Exit::Failure;
            }
        };
        let surveys = &self.shared.surveys;
        let headings =
            Headings { surveys, named: self.command.survey.as_deref(), respondent: &self.respondent };
        let mut found = Vec::new();
        let read = incoming(&label, &bytes, headings).collect_into(&mut found);
        let facts = Facts { client: &self.files.id, contacts: &self.files.intake.value.contacts, surveys };
        let responses: Vec<Response> =
            read.iter().filter_map(|one| judge(one, facts).collect_into(&mut found)).collect();
        let refused = found.iter().any(|fault| fault.severity() == Severity::Error);
        faults.extend(found);
        if refused {
            return Exit::Content;
        }
        responses
            .into_iter()
            .map(|response| self.put(&label, response, faults))
            .fold(Exit::Success, Exit::worse)
    }

    /// Writes a response, unless it is there already.
    fn put(&mut self, label: &str, response: Response, faults: &mut Vec<Diagnostic>) -> Exit {
        let base = format!("content/clients/{}", self.files.id);
        if let Some((path, _)) = self.known.iter().find(|(_, known)| is_same(known, &response)) {
            self.say("cli-survey-known", label, &format!("{base}/{path}"));
            return Exit::Success;
        }
        let survey = response.survey.as_ref().and_then(|id| self.shared.surveys.get(id.as_str()));
        let Some((name, text)) = survey.and_then(|survey| record(&response, &survey.value)) else {
            faults.push(Diagnostic::new(Code::AnswerUnfit).in_file(label).with("question", "answers"));
            return Exit::Content;
        };
        let path = self.free(&base, &name);
        if self.command.dry_run {
            self.say("cli-survey-would", label, &format!("{base}/{path}"));
        } else {
            if let Err(fault) = self.folder.create_whole(&format!("{base}/{path}"), text.as_bytes()) {
                faults.push(*fault);
                return Exit::Failure;
            }
            self.say("cli-survey-written", label, &format!("{base}/{path}"));
        }
        self.known.push((path, response));
        Exit::Success
    }

    /// A name that no file has: a second response of one day gets a number.
    fn free(&self, base: &str, name: &str) -> String {
        let taken = |path: &String| {
            self.folder.has(&format!("{base}/{path}")) || self.known.iter().any(|(known, _)| known == path)
        };
        let first = format!("{name}.yaml");
        let more = (2..).map(|number: u32| format!("{name}-{number}.yaml"));
        std::iter::once(first).chain(more).find(|path| !taken(path)).unwrap_or_default()
    }

    fn say(&self, word: &str, file: &str, record: &str) {
        let arguments = [("file", file.into()), ("record", record.into())];
        print::line(self.context, &print::harmless(&print::phrase(self.context, word, arguments)));
    }
}
