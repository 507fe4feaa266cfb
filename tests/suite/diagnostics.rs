//! Every diagnostic is provoked by a fixture, and said in exactly the words that stand there.
//!
//! `tests/fixtures/diagnostics/README.md` tells how a fixture is written. With `ONRAMP_BLESS=1` the test writes what the
//! program says into the fixtures: read the difference aloud before it is committed.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use onramp::base::diagnostic::{Code, explanation};
use onramp::base::locale::{Locale, Messages};

use crate::workbench::{Bench, copy};

/// The day that all fixtures call today.
const TODAY: &str = "2026-11-22";

/// What stands for a secret in fixtures. No output may hold it, nor a part of it.
const SECRET: &str = "hunter2-S3cret";

/// Codes that no file or command can provoke, with the reason why.
const NOT_BY_FILES: &[(Code, &str)] = &[
    (Code::OutputBusy, "needs another build at the same moment"),
    (Code::WebLink, "needs a server; `site` has one"),
    (Code::NoCurl, "needs a system without curl; `site` takes its path away"),
    (Code::RecordChanged, "needs somebody who writes at the same moment; a unit test of shell::send does"),
    (Code::WorkbookCell, "needs a form that was built; tests/suite/intake_workbook.rs edits one"),
    (Code::NotRemoved, "needs a file that can't be removed, and a test may run as root"),
    (Code::PortUnusable, "needs a port that is taken; tests/suite/serve.rs takes one"),
    (Code::CantWatch, "needs a system that has no more to give; the preview can't go on without"),
    (Code::Panicked, "would be a fault of ours; a unit test of shell::serve makes one"),
];

/// A fixture: a command, what is laid over the base workspace, and what the program says.
pub(crate) struct Fixture {
    path: PathBuf,
    text: String,
    command: String,
    /// How the run ends.
    pub(crate) exit: i32,
    sections: Vec<Section>,
    expect: Vec<String>,
}

/// A file that is laid over the base workspace.
struct Section {
    path: String,
    mode: String,
    lines: Vec<String>,
}

/// How a run ended.
pub(crate) struct Ran {
    /// The exit status.
    pub(crate) exit: i32,
    /// Machine output.
    pub(crate) stdout: String,
    /// What is for people.
    pub(crate) stderr: String,
}

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/diagnostics")
}

/// All fixtures, in the order of their names.
pub(crate) fn fixtures() -> Vec<Fixture> {
    let entries = fs::read_dir(folder()).unwrap().map(|entry| entry.unwrap().path());
    let mut paths: Vec<PathBuf> =
        entries.filter(|path| path.extension().is_some_and(|ending| ending == "txt")).collect();
    paths.sort();
    paths.into_iter().map(Fixture::read).collect()
}

impl Fixture {
    fn read(path: PathBuf) -> Fixture {
        let text = fs::read_to_string(&path).unwrap();
        let (mut command, mut exit) = ("check".to_owned(), 0);
        let mut sections: Vec<Section> = Vec::new();
        for line in text.lines() {
            if let Some(head) = line.strip_prefix("=== ") {
                let (path, mode) =
                    head.strip_suffix(')').and_then(|head| head.rsplit_once(" (")).unwrap_or((head, ""));
                sections.push(Section { path: path.to_owned(), mode: mode.to_owned(), lines: Vec::new() });
            } else if let Some(section) = sections.last_mut() {
                section.lines.push(line.to_owned());
            } else if let Some(typed) = line.strip_prefix("command: ") {
                command = typed.to_owned();
            } else if let Some(status) = line.strip_prefix("exit: ") {
                exit = status.parse().unwrap();
            } else {
                assert!(line.is_empty() || line.starts_with('#'), "{}: `{line}`", path.display());
            }
        }
        for section in &mut sections {
            while section.lines.last().is_some_and(String::is_empty) {
                section.lines.pop();
            }
        }
        let has_expect = sections.last().is_some_and(|section| section.path == "expect");
        let expect = if has_expect { sections.pop().map(|section| section.lines) } else { None };
        Fixture { path, text, command, exit, sections, expect: expect.unwrap_or_default() }
    }

    /// The file's name without its ending.
    pub(crate) fn name(&self) -> String {
        self.path.file_stem().unwrap().to_string_lossy().into_owned()
    }

    /// Lays the files out in a folder of their own and runs the command there.
    pub(crate) fn run(&self, more: &[&str]) -> Ran {
        let bench = Bench::empty();
        copy(&folder().join("base"), &bench.path(""));
        for section in &self.sections {
            section.lay(&bench.path(&section.path));
        }
        let typed: Vec<&str> = self.command.split_whitespace().collect();
        let mut command = bench.command(&typed);
        let output = command.args(more).args(["--quiet", "--as-of", TODAY]).output().unwrap();
        Ran {
            exit: output.status.code().unwrap_or(-1),
            stdout: String::from_utf8(output.stdout).unwrap(),
            stderr: String::from_utf8(output.stderr).unwrap(),
        }
    }

    /// Writes what the program says into the fixture.
    fn bless(&self, ran: &Ran) {
        let input = self.text.split("=== expect\n").next().unwrap_or_default();
        let (head, files) = match input.find("=== ") {
            Some(0) => ("", input),
            Some(at) => input.split_at(at),
            None => (input, ""),
        };
        let mut lines: Vec<&str> = head.lines().filter(|line| !line.starts_with("exit: ")).collect();
        while lines.last().is_some_and(|line| line.is_empty()) {
            lines.pop();
        }
        let exit = format!("exit: {}", ran.exit);
        if ran.exit != 0 {
            lines.push(&exit);
        }
        let mut text = lines.join("\n");
        for part in [files.trim_end(), &format!("=== expect\n{}", said(&ran.stderr).join("\n"))] {
            if !text.is_empty() && !part.is_empty() {
                text.push_str("\n\n");
            }
            text.push_str(part);
        }
        text.push('\n');
        if text != self.text {
            fs::write(&self.path, text).unwrap();
        }
    }
}

impl Section {
    fn lay(&self, place: &Path) {
        let written = || fs::read(place).unwrap_or_else(|error| panic!("{}: {error}", self.path));
        let bytes = match self.mode.as_str() {
            "" => bytes_of(&self.lines),
            "append" => [written(), bytes_of(&self.lines)].concat(),
            "replace" => self.replaced(&written()),
            "hex" => from_hex(&self.lines.concat()),
            "delete" if place.is_dir() => return fs::remove_dir_all(place).unwrap(),
            "delete" => return fs::remove_file(place).unwrap(),
            other => match other.strip_prefix("repeat ").and_then(|count| count.parse().ok()) {
                Some(count) => bytes_of(&self.lines).repeat(count),
                None => panic!("{}: what is ({other})?", self.path),
            },
        };
        fs::create_dir_all(place.parent().unwrap()).unwrap();
        fs::write(place, bytes).unwrap();
    }

    /// The file with the lines above `=>` replaced by those below; they must stand there once.
    fn replaced(&self, file: &[u8]) -> Vec<u8> {
        let arrow = self.lines.iter().position(|line| line == "=>").unwrap();
        let (old, new) = (bytes_of(&self.lines[..arrow]), bytes_of(&self.lines[arrow + 1..]));
        let at_line = |at: usize| at == 0 || file[at - 1] == b'\n';
        let places: Vec<usize> =
            (0..file.len()).filter(|at| at_line(*at) && file[*at..].starts_with(&old)).collect();
        assert_eq!(places.len(), 1, "{}: {:?}", self.path, &self.lines[..arrow]);
        [&file[..places[0]], &new, &file[places[0] + old.len()..]].concat()
    }
}

/// Lines as they stand in a file; `⟨E9⟩` is a byte that can't be typed.
fn bytes_of(lines: &[String]) -> Vec<u8> {
    let mut bytes = Vec::new();
    for line in lines {
        let mut rest = line.as_str();
        while let Some((before, behind)) = rest.split_once('⟨') {
            let (hex, behind) = behind.split_once('⟩').unwrap();
            bytes.extend(before.bytes());
            bytes.extend(from_hex(hex));
            rest = behind;
        }
        bytes.extend(rest.bytes());
        bytes.push(b'\n');
    }
    bytes
}

fn from_hex(text: &str) -> Vec<u8> {
    let digits: String = text.split_whitespace().collect();
    (0..digits.len()).step_by(2).map(|at| u8::from_str_radix(&digits[at..at + 2], 16).unwrap()).collect()
}

/// What the program says, a line each, with signs that nobody sees as `⟨…⟩`.
fn said(stderr: &str) -> Vec<String> {
    let hidden = |c: char| {
        c.is_control()
            || ('\u{e000}'..='\u{f8ff}').contains(&c)
            || matches!(c, '\u{2028}' | '\u{2029}' | '\u{feff}')
    };
    let shown = |c: char| {
        if hidden(c) {
            let bytes: Vec<String> = c.to_string().bytes().map(|byte| format!("{byte:02X}")).collect();
            return format!("⟨{}⟩", bytes.join(" "));
        }
        c.to_string()
    };
    let lines = stderr.split('\n').map(|line| line.trim_end().chars().map(shown).collect());
    let mut lines: Vec<String> = lines.collect();
    while lines.last().is_some_and(String::is_empty) {
        lines.pop();
    }
    lines
}

/// The codes of what was said, in its order.
fn codes(said: &[String]) -> Vec<Code> {
    let last = |line: &String| Code::from_id(line.strip_suffix(']')?.rsplit_once('[')?.1);
    said.iter().filter_map(last).collect()
}

/// What `work` gives for each fixture, on as many threads as there are processors.
pub(crate) fn each<R: Send>(fixtures: &[Fixture], work: impl Fn(&Fixture) -> R + Sync) -> Vec<R> {
    let jobs = std::thread::available_parallelism().map_or(1, std::num::NonZero::get);
    let work = &work;
    let parts = fixtures.chunks(fixtures.len().div_ceil(jobs).max(1));
    std::thread::scope(|scope| {
        let threads: Vec<_> =
            parts.map(|part| scope.spawn(move || part.iter().map(work).collect::<Vec<R>>())).collect();
        threads.into_iter().flat_map(|thread| thread.join().unwrap()).collect()
    })
}

#[test]
fn each_fixture_is_said_word_for_word() {
    let fixtures = fixtures();
    assert!(fixtures.len() + NOT_BY_FILES.len() >= Code::ALL.len(), "only {} fixtures", fixtures.len());
    let bless = std::env::var_os("ONRAMP_BLESS").is_some();
    let different: Vec<String> = each(&fixtures, |fixture| {
        let ran = fixture.run(&[]);
        if bless {
            fixture.bless(&ran);
            return None;
        }
        let now = said(&ran.stderr);
        let same = now == fixture.expect && ran.exit == fixture.exit;
        (!same).then(|| {
            let (name, before) = (fixture.name(), fixture.expect.join("\n"));
            format!(
                "== {name}: exit {}, now {}\n{before}\n-- now\n{}\n",
                fixture.exit,
                ran.exit,
                now.join("\n")
            )
        })
    })
    .into_iter()
    .flatten()
    .collect();
    assert!(different.is_empty(), "ONRAMP_BLESS=1 takes these over:\n{}", different.join("\n"));
}

#[test]
fn every_code_has_a_fixture_that_provokes_it() {
    let fixtures = fixtures();
    for code in Code::ALL {
        let fixture = fixtures.iter().find(|fixture| fixture.name() == code.id());
        match NOT_BY_FILES.iter().find(|(other, _)| other == code) {
            Some((_, reason)) => assert!(fixture.is_none(), "{} has a fixture, but it {reason}", code.id()),
            None => {
                let said = fixture.map(|fixture| codes(&fixture.expect)).unwrap_or_default();
                assert!(said.contains(code), "no fixture provokes {}", code.id());
            }
        }
    }
    for fixture in &fixtures {
        let name = fixture.name();
        let about = name.split('-').next().and_then(Code::from_id);
        assert!(name == "twelve" || about.is_some(), "{name} is about no code");
        let said = codes(&fixture.expect);
        assert!(about.is_none_or(|code| said.contains(&code)), "{name} does not provoke its code");
    }
}

#[test]
fn every_code_has_its_words_and_no_others_have() {
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("content/locales/en.ftl");
    let text = fs::read_to_string(file).unwrap();
    let words = Messages::new(&Locale::english(), &[text.as_str()]).unwrap();
    for code in Code::ALL {
        let id = code.id();
        assert!(words.has(id), "{id} has no message");
        let lines = explanation(*code, &words).map_or(0, |text| text.lines().count());
        assert!((3..=8).contains(&lines), "the explanation of {id} has {lines} lines");
    }
    let names = text.lines().filter_map(|line| line.split_once(" =").map(|(name, _)| name));
    let of_codes: BTreeSet<&str> =
        names.filter(|name| name.len() == 5 && name[1..].bytes().all(|byte| byte.is_ascii_digit())).collect();
    let all: BTreeSet<&str> = Code::ALL.iter().map(|code| code.id()).collect();
    assert_eq!(of_codes, all);
}

#[test]
fn twelve_faults_of_a_record_are_said_in_one_pass() {
    let fixture = Fixture::read(folder().join("twelve.txt"));
    let codes = codes(&said(&fixture.run(&[]).stderr));
    assert_eq!(codes.len(), 12, "{codes:?}");
    assert_eq!(codes.iter().collect::<BTreeSet<_>>().len(), 12, "{codes:?}");
}

#[test]
fn a_secret_is_in_no_output() {
    const FORMATS: [&str; 4] = ["human", "json", "sarif", "github"];
    // The control: what is no secret is shown in each format.
    let control = Fixture::read(folder().join("E0102.txt"));
    for format in FORMATS {
        let ran = control.run(&["--format", format]);
        assert!(format!("{}{}", ran.stdout, ran.stderr).contains("serivce_level"), "{format}");
    }
    let mut fixtures = fixtures();
    fixtures.retain(|fixture| fixture.text.contains(SECRET));
    assert!(fixtures.len() >= 5, "only {} fixtures hold a secret", fixtures.len());
    let shown: Vec<String> = each(&fixtures, |fixture| {
        // Other commands print for people alone.
        let formats = if fixture.command.starts_with("check") { &FORMATS[..] } else { &FORMATS[..1] };
        let found = formats.iter().map(|format| {
            let ran = match formats.len() {
                1 => fixture.run(&[]),
                _ => fixture.run(&["--format", format]),
            };
            let output = format!("{}{}", ran.stdout, ran.stderr).to_lowercase();
            assert!(!output.is_empty(), "{} says nothing", fixture.name());
            let parts = SECRET.split('-').map(str::to_lowercase);
            let found: Vec<String> = parts.filter(|part| output.contains(part)).collect();
            (!found.is_empty()).then(|| format!("{} as {format} shows {}", fixture.name(), found.join(", ")))
        });
        found.collect::<Vec<_>>()
    })
    .into_iter()
    .flatten()
    .flatten()
    .collect();
    assert!(shown.is_empty(), "{}", shown.join("\n"));
}
