//! A workspace in a folder of its own, and the program run in it with nothing of this machine around it.

use std::path::{Path, PathBuf};
use std::process::{Command, Output};

/// The day that all tests call today.
pub(crate) const TODAY: &str = "2026-11-22";

/// A workspace in a temporary folder.
pub(crate) struct Bench {
    folder: tempfile::TempDir,
}

impl Bench {
    /// An empty folder.
    pub(crate) fn empty() -> Bench {
        Bench { folder: tempfile::tempdir().unwrap() }
    }

    /// A copy of the sample workspace: this repository's own.
    pub(crate) fn samples() -> Bench {
        let bench = Bench::empty();
        let root = Path::new(env!("CARGO_MANIFEST_DIR"));
        std::fs::copy(root.join("onramp.yaml"), bench.path("onramp.yaml")).unwrap();
        copy(&root.join("content"), &bench.path("content"));
        bench
    }

    /// The samples with two clients and three kinds of document, for what does not depend on which documents there are:
    /// much faster to build.
    pub(crate) fn few() -> Bench {
        let bench = Bench::samples();
        for folder in ["content/clients/hortalia", "content/rfp"] {
            std::fs::remove_dir_all(bench.path(folder)).unwrap();
        }
        let kinds = std::fs::read_dir(bench.path("content/documents/en")).unwrap().filter_map(|entry| {
            let name = entry.unwrap().file_name().to_string_lossy().into_owned();
            let kind =
                name.strip_suffix(".md").filter(|kind| !kind.starts_with('_') && !kind.contains('.'))?;
            (!["welcome", "project-plan", "onboarding-survey"].contains(&kind)).then(|| kind.to_owned())
        });
        let kinds: Vec<String> = kinds.chain(["staff-introduction".to_owned()]).collect();
        let settings = bench.text("onramp.yaml");
        bench.write("onramp.yaml", &format!("{settings}disable: [{}]\n", kinds.join(", ")));
        bench
    }

    /// As [`Bench::few`], without the guide, which takes as long as all the rest.
    pub(crate) fn fewest() -> Bench {
        let bench = Bench::few();
        std::fs::remove_dir_all(bench.path("content/guide")).unwrap();
        bench
    }

    /// A copy of a fixture workspace.
    pub(crate) fn fixture(name: &str) -> Bench {
        let bench = Bench::empty();
        let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/workspaces").join(name);
        copy(&root, bench.folder.path());
        bench
    }

    /// A path in the folder.
    pub(crate) fn path(&self, path: &str) -> PathBuf {
        self.folder.path().join(path)
    }

    /// A file's text.
    pub(crate) fn text(&self, path: &str) -> String {
        std::fs::read_to_string(self.path(path)).unwrap_or_else(|error| panic!("{path}: {error}"))
    }

    /// A file's bytes.
    pub(crate) fn bytes(&self, path: &str) -> Vec<u8> {
        std::fs::read(self.path(path)).unwrap_or_else(|error| panic!("{path}: {error}"))
    }

    /// Writes a file, and the folders that lead to it.
    pub(crate) fn write(&self, path: &str, text: &str) {
        let place = self.path(path);
        std::fs::create_dir_all(place.parent().unwrap()).unwrap();
        std::fs::write(place, text).unwrap();
    }

    /// Replaces a text that stands in a file once.
    pub(crate) fn replace(&self, path: &str, old: &str, new: &str) {
        let text = self.text(path);
        assert_eq!(text.matches(old).count(), 1, "`{old}` in {path}");
        self.write(path, &text.replace(old, new));
    }

    /// The program, ready to run in the folder.
    pub(crate) fn command(&self, arguments: &[&str]) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_onramp"));
        command
            .env_clear()
            .current_dir(self.folder.path())
            .args(["--color", "never", "--lang", "en"])
            .args(arguments);
        command
    }

    /// Runs the program with today's day fixed.
    pub(crate) fn run(&self, arguments: &[&str]) -> Ran {
        Ran::new(self.command(arguments).args(["--as-of", TODAY]).output().unwrap())
    }

    /// Runs the program and demands that all is well.
    pub(crate) fn succeed(&self, arguments: &[&str]) -> Ran {
        let ran = self.run(arguments);
        assert_eq!(ran.status, 0, "{arguments:?}\n{}{}", ran.stdout, ran.stderr);
        ran
    }

    /// The paths of all files below a folder, sorted, with `/`.
    pub(crate) fn files(&self, below: &str) -> Vec<String> {
        let mut paths = Vec::new();
        list(&self.path(below), "", &mut paths);
        paths.sort();
        paths
    }
}

/// How a run ended.
pub(crate) struct Ran {
    /// The exit status.
    pub(crate) status: i32,
    /// Machine output.
    pub(crate) stdout: String,
    /// What is for people.
    pub(crate) stderr: String,
}

impl Ran {
    fn new(output: Output) -> Ran {
        Ran {
            status: output.status.code().unwrap_or(-1),
            stdout: String::from_utf8(output.stdout).unwrap(),
            stderr: String::from_utf8(output.stderr).unwrap(),
        }
    }
}

/// Copies a folder with all that is in it.
pub(crate) fn copy(from: &Path, to: &Path) {
    std::fs::create_dir_all(to).unwrap();
    for entry in std::fs::read_dir(from).unwrap() {
        let entry = entry.unwrap();
        let place = to.join(entry.file_name());
        if entry.file_type().unwrap().is_dir() {
            copy(&entry.path(), &place);
        } else {
            std::fs::copy(entry.path(), &place).unwrap();
        }
    }
}

fn list(folder: &Path, prefix: &str, paths: &mut Vec<String>) {
    for entry in std::fs::read_dir(folder).into_iter().flatten() {
        let entry = entry.unwrap();
        let name = format!("{prefix}{}", entry.file_name().to_string_lossy());
        if entry.file_type().unwrap().is_dir() {
            list(&entry.path(), &format!("{name}/"), paths);
        } else {
            paths.push(name);
        }
    }
}
