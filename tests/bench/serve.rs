//! From a save to what a browser has: the samples in `onramp serve`.
#![expect(clippy::expect_used, reason = "a benchmark ends where something is missing")]

use std::io::{BufRead as _, BufReader, Read as _, Write as _};
use std::net::TcpStream;
use std::path::Path;
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

const RUNS: usize = 15;
const INTAKE: &str = "content/clients/boavista/intake.yaml";
const TEMPLATE: &str = "content/documents/pt-BR/welcome.md";

/// Prints the table.
pub(crate) fn table() {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    std::fs::copy(root.join("onramp.yaml"), folder.path().join("onramp.yaml")).expect("the settings");
    copy(&root.join("content"), &folder.path().join("content"));
    let mut server = Command::new(env!("CARGO_BIN_EXE_onramp"))
        .args(["-C", &folder.path().to_string_lossy(), "--as-of", "2026-11-12", "serve", "--port", "0"])
        .stderr(Stdio::piped())
        .spawn()
        .expect("the preview");
    let mut lines = BufReader::new(server.stderr.take().expect("its words"));
    let mut first = String::new();
    lines.read_line(&mut first).expect("its address");
    let host = first.split('/').nth(2).unwrap_or_default().to_owned();
    std::thread::spawn(move || lines.lines().count());

    println!(
        "\n{:<44} {:>9} {:>9} {:>9} {:>9}",
        "preview of the samples, from a save on", "min ms", "median", "max", "runs"
    );
    for (what, file, path) in [
        ("a client's record: its page", INTAKE, "/clients/boavista/welcome.html"),
        ("a client's record: its PDF", INTAKE, "/clients/boavista/welcome.pdf"),
        ("everybody's template: a page", TEMPLATE, "/clients/boavista/welcome.html"),
        ("everybody's template: a PDF", TEMPLATE, "/clients/boavista/welcome.pdf"),
    ] {
        let place = folder.path().join(file);
        let original = std::fs::read_to_string(&place).expect("a file of the samples");
        let (mut told, mut had) = (Vec::new(), Vec::new());
        for run in 0..RUNS {
            let mark = format!("Medida {what} {run}").replace([':', '\''], "");
            let text = match file {
                INTAKE => original.replace("name: Clínica Boa Vista\n", &format!("name: {mark}\n")),
                _ => original.replace("Olá, ", &format!("{mark}, ")),
            };
            let mut events = at_rest(&host);
            let began = Instant::now();
            std::fs::write(&place, text).expect("the save");
            next(&mut events);
            told.push(began.elapsed());
            let mut bytes = Vec::new();
            ask(&host, path).read_to_end(&mut bytes).expect("the file");
            had.push(began.elapsed());
            let is_new = path.ends_with(".pdf") || String::from_utf8_lossy(&bytes).contains(&mark);
            assert!(bytes.starts_with(b"HTTP/1.0 200") && is_new, "{what}: the old file");
        }
        crate::row(&format!("{what}, told of"), &told);
        crate::row(&format!("{what}, fetched"), &had);
        let mut events = at_rest(&host);
        std::fs::write(&place, original).expect("the original");
        next(&mut events);
    }
    server.kill().expect("its end");
    server.wait().expect("its end");
}

/// Sends a request whose answer ends with the connection.
fn ask(host: &str, path: &str) -> TcpStream {
    let mut stream = TcpStream::connect(host).expect("the preview");
    stream.set_read_timeout(Some(Duration::from_secs(60))).expect("a timeout");
    stream.write_all(format!("GET {path} HTTP/1.0\r\nHost: {host}\r\n\r\n").as_bytes()).expect("a request");
    stream
}

/// What is told from now on, once everything is made that there is to make: the portfolio is made last.
fn at_rest(host: &str) -> BufReader<TcpStream> {
    ask(host, "/internal/").read_to_end(&mut Vec::new()).expect("the portfolio");
    let mut events = BufReader::new(ask(host, "/_onramp/events"));
    next(&mut events);
    events
}

/// Waits for the next event.
fn next(events: &mut impl std::io::BufRead) {
    let mut line = String::new();
    while !line.starts_with("data: ") {
        line.clear();
        assert_ne!(events.read_line(&mut line).expect("an event"), 0, "the preview has ended");
    }
}

fn copy(from: &Path, to: &Path) {
    std::fs::create_dir_all(to).expect("a folder");
    for entry in std::fs::read_dir(from).expect("a folder of the samples") {
        let entry = entry.expect("a file of the samples");
        let place = to.join(entry.file_name());
        if entry.path().is_dir() {
            copy(&entry.path(), &place);
        } else {
            std::fs::copy(entry.path(), place).expect("a file");
        }
    }
}
