//! What git's history holds of a client. git is asked and told to change nothing, and to run nothing else.

use std::path::Path;
use std::process::Command;

use crate::base::value::Id;
use crate::shell::workspace::{Folder, path_within};

/// What git says of a client.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum History {
    /// There is no git on this machine.
    NoGit,
    /// The workspace is in no repository that git is willing to read.
    NoRepository,
    /// There is a repository, and git can't tell what is in it.
    Unreadable,
    /// A repository.
    Known(Commits),
}

/// The commits of all branches, tags and stashes that hold files of a client.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Commits {
    /// How many.
    pub count: usize,
    /// The day of the first and of the last one, ISO.
    pub days: Option<(String, String)>,
    /// How many commits name it in their message.
    pub messages: usize,
    /// This copy holds only a part of the history.
    pub shallow: bool,
    /// The paths that were asked for, from the top of the repository.
    pub paths: Vec<String>,
}

impl History {
    /// How many commits hold files of the client.
    pub fn commits(&self) -> usize {
        match self {
            History::Known(commits) => commits.count,
            History::NoGit | History::NoRepository | History::Unreadable => 0,
        }
    }
}

/// Asks git about a client's folder, and about its output where that was kept too.
pub(super) fn ask(folder: &Folder, output: &Path, id: &Id, names: &[String]) -> History {
    let root = folder.root();
    let inside = match git(root).args(["rev-parse", "--show-prefix"]).output() {
        Err(_) => return History::NoGit,
        Ok(answer) if answer.status.success() => answer.stdout,
        Ok(_) => return History::NoRepository,
    };
    let prefix = String::from_utf8_lossy(&inside).trim_end_matches(['\r', '\n']).to_owned();
    let mut paths = vec![format!("content/clients/{id}")];
    // Only an output folder in the workspace can be in its history.
    let absolute = output.canonicalize().or_else(|_| std::path::absolute(output));
    let root_on_disk = root.canonicalize().unwrap_or_else(|_| root.to_path_buf());
    let inner = absolute.ok().and_then(|output| path_within(&root_on_disk, &output));
    if let Some(inner) = inner {
        paths.extend([
            format!("{inner}/clients/{id}"),
            format!("{inner}/internal/{id}"),
            format!("{inner}/archives/{id}.zip"),
        ]);
    }
    let mut log = log(root);
    let days = lines(log.args(["--full-history", "--format=%cs", "--"]).args(&paths));
    let shallow = lines(git(root).args(["rev-parse", "--is-shallow-repository"]));
    let (Some(days), Some(messages), Some(shallow)) = (days, messages(root, names), shallow) else {
        return History::Unreadable;
    };
    History::Known(Commits {
        count: days.len(),
        days: days.iter().min().cloned().zip(days.iter().max().cloned()),
        messages,
        shallow: shallow == ["true"],
        paths: paths.into_iter().map(|path| format!("{prefix}{path}")).collect(),
    })
}

fn messages(root: &Path, names: &[String]) -> Option<usize> {
    if names.is_empty() {
        return Some(0);
    }
    let mut log = log(root);
    log.args(["--format=%h", "--regexp-ignore-case", "--fixed-strings"]);
    log.args(names.iter().map(|name| format!("--grep={name}")));
    Some(lines(&mut log)?.len())
}

/// All commits that there are.
fn log(root: &Path) -> Command {
    let mut command = git(root);
    command.args(["log", "--all", "--no-ext-diff", "--no-textconv", "--no-color", "--no-decorate"]);
    command
}

/// git in the workspace. A repository's own settings can name programs: none of them is run.
fn git(root: &Path) -> Command {
    let mut command = Command::new("git");
    command
        .current_dir(root)
        .env("GIT_OPTIONAL_LOCKS", "0")
        .env("GIT_NO_LAZY_FETCH", "1")
        .env("GIT_TERMINAL_PROMPT", "0")
        .env("LC_ALL", "C")
        .args([
            "--no-pager",
            "--literal-pathspecs",
            "-c",
            "core.fsmonitor=false",
            "-c",
            "core.quotePath=false",
        ])
        .args(["-c", "log.showSignature=false", "-c", "log.mailmap=false"]);
    command
}

/// The lines that git prints; `None` where it fails.
fn lines(command: &mut Command) -> Option<Vec<String>> {
    let answer = command.output().ok().filter(|answer| answer.status.success())?;
    let text = String::from_utf8_lossy(&answer.stdout);
    Some(text.lines().map(str::to_owned).filter(|line| !line.is_empty()).collect())
}
