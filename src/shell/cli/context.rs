//! What commands find out about where they run: workspace, language, day.

use std::path::PathBuf;
use std::sync::Arc;

use super::arguments::Global;
use super::{Exit, Stop, language};
use crate::base::diagnostic::{Code, Diagnostic, Severity, sort};
use crate::base::locale::{Locale, Messages};
use crate::base::value::{Date, Id, Scalar as _};
use crate::shell::pipeline::{ClientResult, Guide, Library, Rfps, guide, look, rfps, said_once};
use crate::shell::workspace::{ClientFiles, Folder, GuideFiles, RfpFiles, Shared, client_ids, find};

/// What commands find out about where they run.
#[derive(Clone)]
pub(super) struct Context {
    /// Print only what is wrong.
    pub(super) quiet: bool,
    /// The program's words.
    pub(super) messages: Arc<Messages>,
    /// English words, for machine formats.
    pub(super) english: Arc<Messages>,
    workspace: Option<PathBuf>,
    as_of: Option<String>,
}

impl Context {
    /// Reads arguments and environment.
    pub(super) fn new(global: &Global) -> Context {
        let english = Arc::new(language::words(&Locale::english()));
        Context {
            quiet: global.quiet,
            messages: Arc::new(language::words(&language::chosen(global))),
            english,
            workspace: global.workspace.clone(),
            as_of: global.as_of.clone(),
        }
    }

    /// The workspace that is meant.
    pub(super) fn folder(&self) -> Result<Folder, Stop> {
        let start = self.workspace.clone().unwrap_or_else(|| PathBuf::from("."));
        let root = match &self.workspace {
            // A folder that was named is meant itself, not one above it.
            Some(named) if named.join("onramp.yaml").is_file() => named.canonicalize().ok(),
            Some(_) => None,
            None => find(&start),
        };
        root.map(Folder::new).ok_or_else(|| (Box::new(Diagnostic::new(Code::NoWorkspace)), Exit::Usage))
    }

    /// The day that documents speak of: `--as-of`, else SOURCE_DATE_EPOCH, else today in the provider's zone.
    pub(super) fn as_of(&self, shared: &Shared) -> Result<Date, Stop> {
        if let Some(text) = &self.as_of {
            return Date::parse(text).map_err(|problem| {
                let mut fault = Diagnostic::new(problem.code).with("found", text.clone());
                fault.arguments.extend(problem.arguments);
                (Box::new(fault), Exit::Usage)
            });
        }
        let calendar = shared.provider.value.calendar.as_ref();
        let zone = calendar.and_then(|calendar| calendar.time_zone.as_ref()).map(|zone| zone.zone());
        let zone = zone.unwrap_or(jiff::tz::TimeZone::UTC);
        let epoch = std::env::var("SOURCE_DATE_EPOCH").ok().and_then(|text| text.parse::<i64>().ok());
        let now = match epoch.and_then(|seconds| jiff::Timestamp::from_second(seconds).ok()) {
            // The epoch is the same instant everywhere; its day must be too.
            Some(stamp) => stamp.to_zoned(jiff::tz::TimeZone::UTC),
            None => jiff::Timestamp::now().to_zoned(zone),
        };
        Ok(Date(now.date()))
    }

    /// The clients that are meant: those that were named, else all.
    pub(super) fn clients(
        &self,
        folder: &Folder,
        named: &[String],
        faults: &mut Vec<Diagnostic>,
    ) -> Result<Vec<Id>, Stop> {
        let all = client_ids(folder).collect_into(faults);
        if named.is_empty() {
            return Ok(all);
        }
        let mut chosen = Vec::new();
        for name in named {
            match all.iter().find(|id| id.as_str() == name) {
                Some(id) if chosen.contains(id) => {}
                Some(id) => chosen.push(id.clone()),
                None => {
                    let known: Vec<&str> = all.iter().map(Id::as_str).collect();
                    let near = known.iter().find(|id| strsim::damerau_levenshtein(id, name) <= 2);
                    let fault = Diagnostic::new(Code::UnknownClient)
                        .with("id", name.clone())
                        .with("suggestion", near.copied().unwrap_or_default())
                        .with("known", known.join(", "));
                    return Err((Box::new(fault), Exit::Usage));
                }
            }
        }
        Ok(chosen)
    }
}

/// All that `check` and `build` look at.
pub(super) struct Looked {
    /// What came of each client.
    pub(super) clients: Vec<ClientResult>,
    /// Everything that is wrong, clients' own problems included.
    pub(super) diagnostics: Vec<Diagnostic>,
    /// The guide, where it was looked at and nothing is wrong with it.
    pub(super) guide: Option<Guide>,
    /// The requests for proposal, where they were looked at.
    pub(super) rfps: Option<Rfps>,
}

impl Looked {
    /// Runs the pipeline over clients, on several threads.
    pub(super) fn over(
        library: &Library<'_>,
        folder: &Folder,
        ids: &[Id],
        mut diagnostics: Vec<Diagnostic>,
    ) -> Looked {
        let mut clients = Vec::new();
        let shared_broken = diagnostics.iter().any(|fault| fault.severity() == Severity::Error);
        let looked =
            library.threads().map(ids, |id| look(library, id, ClientFiles::read(folder, id), shared_broken));
        for client in looked {
            clients.extend(client.collect_into(&mut diagnostics));
        }
        said_once(&mut diagnostics);
        Looked { clients, diagnostics, guide: None, rfps: None }
    }

    /// Looks at the guide as well. What is wrong with it keeps no client's documents back.
    pub(super) fn add_guide(&mut self, library: &Library<'_>, folder: &Folder) {
        let files = GuideFiles::read(folder);
        let unreadable = files.diagnostics.iter().any(|fault| fault.severity() == Severity::Error);
        self.diagnostics.extend(files.diagnostics);
        let guide = guide(library, &files.value).collect_into(&mut self.diagnostics);
        self.guide = guide.filter(|_| !unreadable);
        sort(&mut self.diagnostics);
    }

    /// Looks at the requests for proposal as well. What is wrong with one keeps back that one alone.
    pub(super) fn add_rfps(&mut self, library: &Library<'_>, folder: &Folder) {
        let files = RfpFiles::read(folder).collect_into(&mut self.diagnostics);
        self.rfps = Some(rfps(library, &files).collect_into(&mut self.diagnostics));
        sort(&mut self.diagnostics);
    }
}
