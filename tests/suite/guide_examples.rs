//! The guide's examples are true: its commands are run as a reader would type them, with what they print, and its records
//! are read.
//!
//! What a page may hold:
//! - ```` ```console ````: lines that begin with `$ ` are typed, in order, in a workspace made by `onramp init --example`; what
//!   follows is what they print. `…` alone on a line stands for lines left out. `onramp`, `cd` and `echo $?` are run;
//!   anything else is for the reader. With `exit=1` behind it, each command of the block ends with that status.
//! - ```` ```yaml file=PATH ```` (or any language): the reader makes that file; it is there for the commands below.
//! - ```` ```yaml of=intake ````: a piece of such a record, in which nothing is wrong, or just `wrong=E0110`.
//!
//! A command with nothing below it may print anything. With `ONRAMP_BLESS=1` the test writes what is printed now into the
//! pages, also in place of a lone `…`: read the difference before it is committed.

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::{Mutex, PoisonError};

use onramp::base::diagnostic::Code;
use onramp::base::text::Source;
use onramp::base::yaml::read;
use onramp::engine::compose::component;
use onramp::model::playbook::Playbook;
use onramp::model::record::{
    Catalogue, HolidayCalendar, Intake, Onboarding, Provider, Rfp, Settings, Team, ThemeSettings,
};

use onramp::model::survey::{Response, Survey};

use crate::fences::{Fence, fences};
use crate::workbench::Bench;

/// The day of the guide: what is printed depends on it.
const TODAY: &str = "2026-11-22";

/// The pages of the guide in English, by their paths.
pub(crate) fn pages() -> Vec<(PathBuf, String)> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("content/guide/en");
    let mut paths: Vec<PathBuf> = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    paths.sort();
    paths.into_iter().map(|path| (path.clone(), fs::read_to_string(path).unwrap())).collect()
}

/// Held while pages are read and written anew: two tests do so.
pub(crate) static BLESSING: Mutex<()> = Mutex::new(());

/// A command of a console block with the lines that follow it.
struct Typed {
    command: String,
    /// The number of its line in the page, from 1.
    line: usize,
    shown: Vec<String>,
}

fn typed(fence: &Fence) -> Vec<Typed> {
    let mut found: Vec<Typed> = Vec::new();
    for (index, line) in fence.lines.iter().enumerate() {
        match line.strip_prefix("$ ") {
            Some(command) => {
                found.push(Typed {
                    command: command.to_owned(),
                    line: fence.line + index,
                    shown: Vec::new(),
                });
            }
            // A console block begins with a command.
            None => found.last_mut().unwrap().shown.push(line.clone()),
        }
    }
    found
}

/// A reader who works through a page.
struct Reader {
    bench: Bench,
    /// Where `cd` led, from the bench's folder.
    at: String,
    /// The last exit status.
    status: i32,
}

impl Reader {
    fn new() -> Reader {
        let bench = Bench::empty();
        bench.succeed(&["init", "--example", "--yes"]);
        Reader { bench, at: String::new(), status: 0 }
    }

    /// What a command prints; `None` where it is not run.
    fn types(&mut self, command: &str) -> Option<String> {
        let words = split(command);
        match words.first().map(String::as_str) {
            Some("cd") => {
                self.at = format!("{}{}/", self.at, words[1]);
                Some(String::new())
            }
            Some("echo") if words[1] == "$?" => Some(format!("{}\n", self.status)),
            Some("onramp") => {
                let arguments: Vec<&str> = words[1..].iter().map(String::as_str).collect();
                let mut command = std::process::Command::new(env!("CARGO_BIN_EXE_onramp"));
                command.env_clear().env("LANG", "en").env("SOURCE_DATE_EPOCH", "1795348800");
                let output = command.current_dir(self.bench.path(&self.at)).args(arguments).output().unwrap();
                self.status = output.status.code().unwrap_or(-1);
                let printed = [output.stdout, output.stderr].concat();
                let printed = String::from_utf8(printed).unwrap();
                Some(timeless(
                    &printed.replace(&self.bench.path("").display().to_string(), "/home/you/demo/"),
                ))
            }
            _ => None,
        }
    }

    fn lays(&self, fence: &Fence) {
        if let Some(path) = fence.option("file") {
            self.bench.write(&format!("{}{path}", self.at), &fence.text());
        }
    }
}

/// Words of a command line; double quotes keep blanks.
fn split(command: &str) -> Vec<String> {
    let mut words = vec![String::new()];
    let mut quoted = false;
    for c in command.chars() {
        match c {
            '"' => quoted = !quoted,
            ' ' if !quoted => words.push(String::new()),
            c => words.last_mut().unwrap().push(c),
        }
    }
    words.retain(|word| !word.is_empty());
    words
}

/// How long a build took is different each time.
fn timeless(text: &str) -> String {
    let line = |line: &str| match line.rsplit_once(" · ") {
        Some((before, time)) if time.ends_with(" s") && time.starts_with(|c: char| c.is_ascii_digit()) => {
            format!("{before} · 0.4 s\n")
        }
        _ => format!("{}\n", line.trim_end()),
    };
    text.trim_end().lines().map(line).collect()
}

/// Whether what a page shows is what was printed; `…` stands for any lines.
fn shows(shown: &[String], printed: &[&str]) -> bool {
    match shown.split_first() {
        None => printed.is_empty(),
        Some((first, rest)) if first == "…" => (0..=printed.len()).any(|at| shows(rest, &printed[at..])),
        Some((first, rest)) => printed.first() == Some(&first.as_str()) && shows(rest, &printed[1..]),
    }
}

/// What a page is to show of what was printed: all of it, or as many lines before and behind its `…` as it has now.
fn anew(shown: &[String], printed: &[&str]) -> Option<Vec<String>> {
    let cut = shown.iter().position(|line| line == "…").filter(|_| shown.len() > 1);
    let Some(before) = cut else { return Some(printed.iter().map(|line| (*line).to_owned()).collect()) };
    let behind = printed.len().checked_sub(shown.len() - before - 1)?;
    let head = printed.get(..before)?.iter();
    let tail = printed[behind.max(before)..].iter();
    Some(head.chain([&"…"]).chain(tail).map(|line| (*line).to_owned()).collect())
}

#[test]
fn commands_do_and_print_what_the_guide_says() {
    let bless = std::env::var_os("ONRAMP_BLESS").is_some();
    let _alone = bless.then(|| BLESSING.lock().unwrap_or_else(PoisonError::into_inner));
    let mut run = 0;
    let mut wrong = Vec::new();
    for (path, text) in pages() {
        let mut reader = Reader::new();
        let mut lines: Vec<String> = text.lines().map(str::to_owned).collect();
        let mut moved = 0_isize;
        for fence in fences(&text) {
            if let Some(file) = fence.option("file") {
                let named = fence.lines.first().is_some_and(|line| *line == format!("# {file}"));
                let place = format!("{}:{}", path.display(), fence.line);
                assert!(
                    named || text.contains(&format!("`{file}`")),
                    "{place}: readers are not told of {file}"
                );
            }
            reader.lays(&fence);
            if fence.language() != "console" {
                continue;
            }
            let exit: i32 = fence.option("exit").map_or(0, |status| status.parse().unwrap());
            for typed in typed(&fence) {
                let place = format!("{}:{}: {}", path.display(), typed.line, typed.command);
                let Some(printed) = reader.types(&typed.command) else { continue };
                run += usize::from(typed.command.starts_with("onramp"));
                if reader.status != exit {
                    wrong
                        .push(format!("{place} ended with {} and not with {exit}\n{printed}", reader.status));
                }
                let printed: Vec<&str> = printed.lines().collect();
                let is_silent = typed.shown.is_empty() && !typed.command.starts_with("echo");
                let is_asked = bless && typed.shown == ["…"];
                if is_silent || (shows(&typed.shown, &printed) && !is_asked) {
                    continue;
                }
                if bless && let Some(new) = anew(&typed.shown, &printed) {
                    let start = usize::try_from(isize::try_from(typed.line).unwrap() + moved).unwrap();
                    moved +=
                        isize::try_from(new.len()).unwrap() - isize::try_from(typed.shown.len()).unwrap();
                    lines.splice(start..start + typed.shown.len(), new);
                } else {
                    wrong.push(format!("{place} printed\n{}", printed.join("\n")));
                }
            }
        }
        if bless {
            fs::write(&path, lines.join("\n") + "\n").unwrap();
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n\n"));
    assert!(run >= 25, "only {run} commands were found: the test looks for the wrong marks");
}

/// The codes of what is wrong with a piece of a record; what the rest of the record would hold is not missed.
fn codes(name: &str, text: &str) -> Vec<&'static str> {
    let text = if text.lines().any(|line| line.starts_with("schema:")) {
        text.to_owned()
    } else {
        format!("schema: 1\n{text}")
    };
    let source = Source::new("example.yaml", text);
    let faults = match name {
        "intake" => read::<Intake>(&source).diagnostics,
        "onboarding" => read::<Onboarding>(&source).diagnostics,
        "provider" => read::<Provider>(&source).diagnostics,
        "services" => read::<Catalogue>(&source).diagnostics,
        "team" => read::<Team>(&source).diagnostics,
        "holidays" => read::<HolidayCalendar>(&source).diagnostics,
        "playbook" => read::<Playbook>(&source).diagnostics,
        "settings" => read::<Settings>(&source).diagnostics,
        "rfp" => read::<Rfp>(&source).diagnostics,
        "survey" => read::<Survey>(&source).diagnostics,
        "response" => read::<Response>(&source).diagnostics,
        "theme" => read::<ThemeSettings>(&source).diagnostics,
        other => panic!("there is no record `{other}`"),
    };
    let top = |fault: &&onramp::base::diagnostic::Diagnostic| {
        let at_top = fault.place.as_ref().is_none_or(|place| place.position().line == 1);
        !(fault.code == Code::MissingField && at_top)
    };
    faults.iter().filter(top).map(|fault| fault.code.id()).collect()
}

#[test]
fn examples_of_records_are_right_or_wrong_as_the_guide_says() {
    let (mut right, mut refused) = (0, 0);
    for (path, text) in pages() {
        for fence in fences(&text).iter().filter(|fence| fence.language() == "yaml") {
            let place = format!("{}:{}", path.display(), fence.line);
            let Some(name) = fence.option("of") else {
                assert!(
                    fence.option("file").is_some(),
                    "{place}: a record that nothing checks; add of= or file="
                );
                continue;
            };
            let found = codes(name, &fence.text());
            match fence.option("wrong") {
                Some(code) => {
                    assert!(!found.is_empty() && found.iter().all(|one| *one == code), "{place}: {found:?}");
                    refused += 1;
                }
                None => {
                    assert!(found.is_empty(), "{place}: {found:?}");
                    right += 1;
                }
            }
        }
    }
    assert!(
        right >= 25 && refused >= 2,
        "{right} examples are right, {refused} wrong: the test looks in the wrong place"
    );
}

#[test]
fn components_that_the_guide_shows_exist() {
    let mut shown = 0;
    for (path, text) in pages() {
        for line in text.lines().filter(|line| line.starts_with("```{")) {
            let name = line.trim_start_matches("```{").split('}').next().unwrap();
            assert!(component::find(name).is_some(), "{}: {line}", path.display());
            shown += 1;
        }
    }
    assert!(shown > 5, "only {shown} components are shown");
}

#[test]
fn the_day_of_the_guide_is_the_one_that_it_names() {
    let start =
        fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("content/guide/en/start.md")).unwrap();
    assert!(start.contains(&format!("--as-of {TODAY}")), "readers need the day to see the same");
}
