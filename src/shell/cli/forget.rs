//! `onramp forget CLIENT`: all that is kept of a client, and the removal of what may be removed.

use std::collections::BTreeMap;

use super::arguments::Forget;
use super::context::Context;
use super::{Exit, Stop, build, print};
use crate::base::diagnostic::{Code, Diagnostic};
use crate::base::locale::{Argument, Formats};
use crate::base::value::{Date, Id, Scalar as _};
use crate::shell::forget::{Commits, History, Kept, kept, remove};
use crate::shell::workspace::{Shared, client_ids};

/// How many lines of a file are named.
const MOST: usize = 8;

pub(super) fn run(context: &Context, command: &Forget) -> Result<Exit, Stop> {
    let folder = context.folder()?;
    let known = client_ids(&folder).value;
    let stranger = || {
        let near = known.iter().find(|id| strsim::damerau_levenshtein(id.as_str(), &command.client) <= 2);
        let fault = Diagnostic::new(Code::UnknownClient)
            .with("id", command.client.clone())
            .with("suggestion", near.map(ToString::to_string).unwrap_or_default())
            .with("known", known.iter().map(Id::as_str).collect::<Vec<_>>().join(", "));
        (Box::new(fault), Exit::Usage)
    };
    let id = Id::parse(&command.client).map_err(|_| stranger())?;
    // What is wrong with the workspace is no reason to keep a client.
    let shared = Shared::read(&folder).value;
    let output = build::output(&folder, command.output.as_ref(), &shared);
    let kept = kept(&folder, &id, &output).map_err(|fault| {
        // A folder that is not ours, or a link in the place of one: another one was meant.
        let named_wrongly = matches!(fault.code, Code::ForeignOutput | Code::NotAFile);
        (fault, if named_wrongly { Exit::Usage } else { Exit::Failure })
    })?;
    // A client whose folder is gone may still be in the output or in the history.
    if kept.is_nothing() && !known.contains(&id) {
        return Err(stranger());
    }

    let shown = output.display().to_string().replace('\\', "/");
    let list =
        Listing { context, formats: Formats::new(context.messages.locale()), kept: &kept, output: &shown };
    list.here();
    if command.yes {
        let (removed, faults) = remove(&folder, &kept, &output).map_err(|fault| (fault, Exit::Failure))?;
        print::diagnostics(context, &faults);
        list.say("cli-forget-removed", [("count", removed.into())]);
        list.elsewhere();
        return Ok(if faults.is_empty() { Exit::Success } else { Exit::Failure });
    }
    list.elsewhere();
    list.say("cli-forget-next", [("client", id.as_str().into())]);
    Ok(Exit::Success)
}

/// What is printed.
struct Listing<'a> {
    context: &'a Context,
    formats: Formats,
    kept: &'a Kept,
    /// The output folder, as a person reads it.
    output: &'a str,
}

impl Listing<'_> {
    fn say<'n>(&self, id: &str, arguments: impl IntoIterator<Item = (&'n str, Argument)>) {
        print::line(self.context, &print::harmless(&print::phrase(self.context, id, arguments)));
    }

    fn item(&self, text: &str) {
        print::line(self.context, &print::harmless(&format!("  {text}")));
    }

    /// What stands on this machine.
    fn here(&self) {
        let kept = self.kept;
        let called: Vec<&str> =
            std::iter::once(kept.id.as_str()).chain(kept.names.iter().map(String::as_str)).collect();
        self.say("cli-forget-title", [("client", called.join(", ").into())]);
        self.say("cli-forget-records", [("count", kept.records.len().into())]);
        kept.records.iter().for_each(|path| self.item(path));
        let count = kept.output.files.len();
        self.say("cli-forget-output", [("count", count.into()), ("folder", self.output.into())]);
        for (folder, count) in by_folder(&kept.output.files) {
            self.say("cli-forget-folder", [("folder", folder.into()), ("count", count.into())]);
        }
        if !kept.cache.is_empty() {
            self.say("cli-forget-cache", [("count", kept.cache.len().into())]);
            kept.cache.iter().for_each(|path| self.item(path));
        }
        if !kept.output.overviews.is_empty() {
            self.say("cli-forget-overviews", []);
            kept.output.overviews.iter().for_each(|path| self.item(path));
        }
        if !kept.mentions.is_empty() {
            self.say("cli-forget-mentions", []);
            for mention in &kept.mentions {
                let few =
                    mention.lines.iter().take(MOST).map(ToString::to_string).collect::<Vec<_>>().join(", ");
                let more = if mention.lines.len() > MOST { ", …" } else { "" };
                self.item(&format!("{}:{few}{more}", mention.path));
            }
        }
        self.history();
    }

    fn history(&self) {
        match &self.kept.history {
            History::NoGit => self.say("cli-forget-no-git", []),
            History::NoRepository => self.say("cli-forget-no-repository", []),
            History::Unreadable => self.say("cli-forget-unreadable", []),
            History::Known(commits) => self.commits(commits),
        }
    }

    fn commits(&self, commits: &Commits) {
        if commits.shallow {
            self.say("cli-forget-shallow", []);
        }
        let day = |text: &str| Date::parse(text).map_or(text.to_owned(), |day| self.formats.date_long(day.0));
        match &commits.days {
            Some((first, last)) => self.say(
                "cli-forget-commits",
                [("count", commits.count.into()), ("first", day(first).into()), ("last", day(last).into())],
            ),
            None => self.say("cli-forget-no-commits", []),
        }
        if commits.messages > 0 {
            self.say("cli-forget-messages", [("count", commits.messages.into())]);
        }
        if commits.count > 0 {
            let paths: Vec<String> =
                commits.paths.iter().map(|path| format!("--path {}", quoted(path))).collect();
            self.say("cli-forget-commands", []);
            let steps = [
                "git clone ADDRESS onramp-rewritten".to_owned(),
                "cd onramp-rewritten".to_owned(),
                format!("git filter-repo --sensitive-data-removal --invert-paths {}", paths.join(" ")),
                "git push --force --mirror origin".to_owned(),
            ];
            steps.iter().for_each(|step| self.item(step));
            self.say("cli-forget-clones", []);
        }
    }

    /// What no command can remove.
    fn elsewhere(&self) {
        self.say("cli-forget-elsewhere", []);
        for sent in &self.kept.sent {
            let (Some(kind), Some(on)) = (&sent.kind, sent.on) else { continue };
            let what = sent.to.as_ref().map_or(kind.to_string(), |to| format!("{kind} ({to})"));
            let on = self.formats.date_long(on.0);
            self.say("cli-forget-sent", [("what", what.into()), ("on", on.into())]);
        }
        if self.kept.published {
            self.say("cli-forget-published", []);
        }
        self.say("cli-forget-law", []);
    }
}

/// Files counted by the folder of the output that they are in, two steps deep.
fn by_folder(files: &[String]) -> BTreeMap<String, usize> {
    let mut counts = BTreeMap::new();
    for path in files {
        let folder: Vec<&str> = path.split('/').take(2).collect();
        *counts.entry(folder.join("/")).or_insert(0) += 1;
    }
    counts
}

/// A path as a shell takes it.
fn quoted(path: &str) -> String {
    let plain = |c: char| c.is_ascii_alphanumeric() || "/._-".contains(c);
    if path.chars().all(plain) { path.to_owned() } else { format!("'{}'", path.replace('\'', r"'\''")) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_path_is_one_word_of_a_shell() {
        assert_eq!(quoted("content/clients/acme"), "content/clients/acme");
        assert_eq!(quoted("it's $HOME/a"), r"'it'\''s $HOME/a'");
    }
}
