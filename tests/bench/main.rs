//! How long the program takes and how much memory it needs, as tables. Run with `cargo bench`; nothing here passes or
//! fails, and figures of different machines can't be compared. `cargo bench --bench bench -- plan` prints only the table of that
//! name, and so does `-- serve`.

mod plan;
mod serve;

use std::ffi::OsString;
use std::path::Path;
use std::time::{Duration, Instant};

#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

const RUNS: usize = 7;

fn main() {
    let asked: Vec<String> =
        std::env::args().filter(|argument| ["plan", "serve"].contains(&argument.as_str())).collect();
    let wanted = |name: &str| asked.is_empty() || asked.iter().any(|argument| argument == name);
    if asked.is_empty() {
        samples();
    }
    if wanted("plan") {
        plan::table();
    }
    if wanted("serve") {
        serve::table();
    }
}

fn samples() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let Ok(folder) = tempfile::tempdir() else {
        eprintln!("no temporary folder can be made");
        return;
    };
    println!(
        "{:<44} {:>9} {:>9} {:>9} {:>9}",
        "the two samples, whole program", "min ms", "median", "max", "runs"
    );
    let output = folder.path().join("out");
    row("first build of a process", &[once(|| build(root, &output))]);
    row("check", &repeat(|| run(root, &["check", "-q"])));
    row("build, nothing changed", &repeat(|| build(root, &output)));
    let mut fresh = 0;
    let times = repeat(|| {
        fresh += 1;
        build(root, &folder.path().join(format!("fresh-{fresh}")));
    });
    row("build into an empty folder", &times);
    match peak_memory() {
        Some(kilobytes) => println!("peak memory of all of it: {} MB", kilobytes / 1024),
        None => println!("peak memory: this system does not tell"),
    }
}

fn build(root: &Path, output: &Path) {
    run(root, &["build", "-q", "--output", &output.to_string_lossy()]);
}

fn run(root: &Path, arguments: &[&str]) {
    let workspace = root.to_string_lossy().into_owned();
    let all = ["onramp", "-C", &workspace, "--as-of", "2026-11-12", "--lang", "en"];
    // What is wrong with the samples is of no interest here.
    let exit = onramp::shell::cli::run(all.iter().chain(arguments).map(OsString::from));
    assert_eq!(exit.status(), 0, "{arguments:?}");
}

fn once(work: impl FnOnce()) -> Duration {
    let began = Instant::now();
    work();
    began.elapsed()
}

fn repeat(mut work: impl FnMut()) -> Vec<Duration> {
    (0..RUNS).map(|_| once(&mut work)).collect()
}

fn row(name: &str, times: &[Duration]) {
    let mut sorted = times.to_vec();
    sorted.sort();
    let milliseconds = |time: Option<&Duration>| time.map_or(0.0, |time| time.as_secs_f64() * 1000.0);
    println!(
        "{name:<44} {:>9.1} {:>9.1} {:>9.1} {:>9}",
        milliseconds(sorted.first()),
        milliseconds(sorted.get(sorted.len() / 2)),
        milliseconds(sorted.last()),
        sorted.len()
    );
}

/// The most memory that this process ever held, as Linux counts it.
fn peak_memory() -> Option<u64> {
    let status = std::fs::read_to_string("/proc/self/status").ok()?;
    let line = status.lines().find(|line| line.starts_with("VmHWM:"))?;
    line.split_whitespace().nth(1)?.parse().ok()
}
