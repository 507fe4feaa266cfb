//! The live preview, as a browser meets it: a small HTTP client asks, and waits for what the preview tells.

use std::io::{BufRead as _, BufReader, Read as _, Write as _};
use std::net::TcpStream;
use std::process::{Child, Stdio};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use serde_json::Value;

use crate::workbench::{Bench, TODAY};

const INTAKE: &str = "content/clients/boavista/intake.yaml";
const NAME: &str = "name: Clínica Boa Vista\n";
const HOME: &str = "/clients/boavista/index.html";

/// A preview that runs; it is ended when the test is over.
struct Preview<'b> {
    bench: &'b Bench,
    child: Child,
    port: u16,
    /// What it printed so far.
    printed: Arc<Mutex<String>>,
}

struct Answer {
    status: u16,
    head: String,
    body: Vec<u8>,
}

impl Answer {
    fn text(&self) -> String {
        String::from_utf8_lossy(&self.body).into_owned()
    }

    fn header(&self, name: &str) -> Option<String> {
        let line =
            self.head.lines().find(|line| line.to_ascii_lowercase().starts_with(&format!("{name}:")))?;
        Some(line.split_once(':')?.1.trim().to_owned())
    }
}

/// What the preview tells, one after the other.
struct Events(BufReader<TcpStream>);

impl Events {
    /// The next one; waits as long as a slow machine needs.
    fn next(&mut self) -> Value {
        let mut line = String::new();
        loop {
            line.clear();
            assert_ne!(self.0.read_line(&mut line).unwrap(), 0, "the preview has ended");
            if let Some(data) = line.strip_prefix("data: ") {
                return serde_json::from_str(data).unwrap();
            }
        }
    }

    /// Waits until something is told of which that holds.
    fn until(&mut self, holds: impl Fn(&Value) -> bool) -> Value {
        loop {
            let event = self.next();
            if holds(&event) {
                return event;
            }
        }
    }
}

fn codes(event: &Value) -> Vec<&str> {
    event["diagnostics"].as_array().unwrap().iter().map(|row| row["code"].as_str().unwrap()).collect()
}

fn has_errors(event: &Value) -> bool {
    event["diagnostics"].as_array().unwrap().iter().any(|row| row["severity"] == "error")
}

impl<'b> Preview<'b> {
    /// Begins one at any free port.
    fn of(bench: &'b Bench, arguments: &[&str]) -> Preview<'b> {
        Preview::from(bench, bench.command(&["serve", "--port", "0", "--as-of", TODAY]).args(arguments))
    }

    fn from(bench: &'b Bench, command: &mut std::process::Command) -> Preview<'b> {
        let mut child =
            command.stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
        let mut lines = BufReader::new(child.stderr.take().unwrap());
        let mut first = String::new();
        lines.read_line(&mut first).unwrap();
        let port = first.split("http://127.0.0.1:").nth(1).and_then(|rest| rest.split('/').next());
        let port = port.and_then(|port| port.parse().ok()).unwrap_or_else(|| panic!("{first}"));
        let printed = Arc::new(Mutex::new(first));
        let all = Arc::clone(&printed);
        std::thread::spawn(move || {
            for line in lines.lines().map_while(Result::ok) {
                all.lock().unwrap().push_str(&format!("{line}\n"));
            }
        });
        Preview { bench, child, port, printed }
    }

    fn connect(&self, request: &str) -> TcpStream {
        let mut stream = TcpStream::connect(("127.0.0.1", self.port)).unwrap();
        stream.set_read_timeout(Some(Duration::from_secs(120))).unwrap();
        stream.write_all(request.as_bytes()).unwrap();
        stream
    }

    /// Sends a request just as it is.
    fn raw(&self, request: &str) -> Answer {
        let mut bytes = Vec::new();
        self.connect(request).read_to_end(&mut bytes).unwrap();
        let end = bytes.windows(4).position(|four| four == b"\r\n\r\n").unwrap();
        let head = String::from_utf8(bytes[..end].to_vec()).unwrap();
        let status = head.split(' ').nth(1).unwrap().parse().unwrap();
        Answer { status, head, body: bytes[end + 4..].to_vec() }
    }

    fn ask(&self, method: &str, path: &str, host: &str) -> Answer {
        self.raw(&format!("{method} {path} HTTP/1.1\r\nHost: {host}\r\nConnection: close\r\n\r\n"))
    }

    fn get(&self, path: &str) -> Answer {
        self.ask("GET", path, &format!("127.0.0.1:{}", self.port))
    }

    fn page(&self, path: &str) -> String {
        let answer = self.get(path);
        assert_eq!(answer.status, 200, "{path}: {}", answer.head);
        answer.text()
    }

    fn events(&self) -> Events {
        // An older version of HTTP has no chunks in it.
        let host = format!("localhost:{}", self.port);
        let mut lines =
            BufReader::new(self.connect(&format!("GET /_onramp/events HTTP/1.0\r\nHost: {host}\r\n\r\n")));
        let mut line = String::new();
        lines.read_line(&mut line).unwrap();
        assert!(line.contains(" 200 "), "{line}");
        Events(lines)
    }

    /// Waits until a page says something.
    fn until_page(&self, events: &mut Events, path: &str, words: &str) -> String {
        loop {
            let page = self.get(path).text();
            if page.contains(words) {
                return page;
            }
            events.next();
        }
    }

    /// The style that a page loads.
    fn style(&self, path: &str) -> String {
        let page = self.page(path);
        let end = page.find(".css\"").unwrap() + 4;
        let start = page[..end].rfind('"').unwrap() + 1;
        let mut place: Vec<&str> = path.split('/').collect();
        place.pop();
        for part in page[start..end].split('/') {
            if part == ".." {
                place.pop();
            } else {
                place.push(part);
            }
        }
        self.page(&place.join("/"))
    }

    fn printed(&self) -> String {
        self.printed.lock().unwrap().clone()
    }

    /// Writes the name of the sample's client anew.
    fn rename(&self, old: &str, new: &str) {
        self.bench.replace(INTAKE, old, new);
    }
}

impl Drop for Preview<'_> {
    fn drop(&mut self) {
        // One that has ended already is what some tests are about.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// A built page as the preview shows it, but for the script and what lets it run. PDFs that nobody has asked for have no size yet.
fn plain(page: &str, served: bool) -> String {
    let mut page = page.to_owned();
    if served {
        let start = page.find("<script src=\"/_onramp/preview.js\"").unwrap();
        let end = start + page[start..].find("</script>").unwrap() + "</script>".len();
        page.replace_range(start..end, "");
        assert!(!page.contains("/_onramp/"));
    }
    for (open, close) in [("content=\"default-src", "\""), ("<span class=\"size\">", "</span>")] {
        let mut from = 0;
        while let Some(at) = page[from..].find(open).map(|at| from + at + open.len()) {
            let end = at + page[at..].find(close).unwrap();
            page.replace_range(at..end, "");
            from = at;
        }
    }
    page
}

/// Whether the page's policy allows scripts of its own origin. A questionnaire's also names its own script by hash.
fn lets_the_script_run(page: &str) -> bool {
    let (_, policy) = page.split_once("content=\"default-src").unwrap();
    let (policy, _) = policy.split_once('"').unwrap();
    policy.split(';').any(|part| part.trim().starts_with("script-src ") && part.contains("'self'"))
}

#[test]
fn it_shows_what_a_build_writes() {
    let bench = Bench::few();
    bench.write("content/guide/en/index.md", "---\ntitle: Our guide\n---\n\nHello.\n");
    bench.succeed(&["build"]);
    let preview = Preview::of(&bench, &[]);
    let home = preview.get("/");
    assert_eq!((home.status, home.header("location").as_deref()), (307, Some("/internal/")));
    let (mut pages, mut others) = (0, 0);
    for path in bench.files("output").iter().filter(|path| path.contains('/')) {
        let answer = preview.get(&format!("/{path}"));
        assert_eq!(answer.status, 200, "{path}");
        assert_eq!(answer.header("cache-control").as_deref(), Some("no-store"), "{path}");
        let built = bench.bytes(&format!("output/{path}"));
        if path.ends_with(".html") {
            let built = String::from_utf8(built).unwrap();
            assert!(!built.contains("_onramp"), "{path}");
            assert_eq!(plain(&answer.text(), true), plain(&built, false), "{path}");
            assert!(lets_the_script_run(&answer.text()), "{path}");
            pages += 1;
        } else {
            assert!(answer.body == built, "{path}: {} bytes, built {}", answer.body.len(), built.len());
            others += 1;
        }
    }
    assert!(pages >= 10 && others >= 20, "{pages} pages, {others} other files");
    let kinds = [("/clients/boavista/welcome.pdf", "application/pdf"), (HOME, "text/html; charset=utf-8")];
    for (path, kind) in kinds {
        assert_eq!(preview.get(path).header("content-type").as_deref(), Some(kind));
    }
    // Folders have their front page, with a slash at the end and without.
    assert_eq!(preview.get("/clients/boavista/").status, 200);
    assert_eq!(preview.get("/clients/boavista").header("location").as_deref(), Some("/clients/boavista/"));
    let head = preview.ask("HEAD", HOME, &format!("localhost:{}", preview.port));
    assert_eq!((head.status, head.body.len()), (200, 0));
    assert_eq!(head.header("etag"), preview.get(HOME).header("etag"));
}

#[test]
fn a_save_is_shown_and_only_what_differs_is_told() {
    let bench = Bench::few();
    let preview = Preview::of(&bench, &[]);
    let mut events = preview.events();
    let first = events.next();
    assert_eq!(first["generation"], 1);
    let tag = |path: &str| preview.get(path).header("etag").unwrap();
    let other = "/clients/kestrel-ridge/index.html";
    let (home_before, other_before) = (tag(HOME), tag(other));
    let pdf_before = preview.get("/clients/boavista/welcome.pdf").body;
    let tab_before = tag("/_onramp/pdf/clients/boavista/welcome.pdf");

    // The same words once more are nothing new; the next event is that of the change behind it.
    bench.write(INTAKE, &bench.text(INTAKE));
    bench.write("README.md", "not looked at\n");
    preview.rename(NAME, "name: Clínica Nova Vista\n");
    let second = events.next();
    assert_eq!(second["generation"], 2);
    assert_eq!(second["session"], first["session"]);
    assert!(preview.page(HOME).contains("Clínica Nova Vista"));
    assert!(preview.page("/internal/index.html").contains("Clínica Nova Vista"), "the portfolio as well");
    assert_ne!(tag(HOME), home_before);
    assert_eq!(tag(other), other_before, "another client's page is not loaded anew");
    let pdf = preview.get("/clients/boavista/welcome.pdf").body;
    assert!(pdf.starts_with(b"%PDF-") && pdf != pdf_before);
    assert_ne!(tag("/_onramp/pdf/clients/boavista/welcome.pdf"), tab_before);

    // A template is everybody's, and so is the look.
    bench.replace("content/documents/en/welcome.md", "Thank you for placing", "Thanks a lot for placing");
    preview.until_page(&mut events, "/clients/kestrel-ridge/welcome.html", "Thanks a lot for placing");
    bench.write("themes/default/assets/style.css", "body { color: teal }\n");
    while !preview.style(HOME).contains("teal") {
        events.next();
    }
    assert_ne!(tag(other), other_before, "a page is another one when its look is");
    // A new client is there, and its draft mails are whole.
    bench.succeed(&["new", "acme", "--name", "Acme Ltd"]);
    preview.until_page(&mut events, "/internal/index.html", "Acme Ltd");
    assert!(preview.printed().contains("boavista: "), "{}", preview.printed());
}

#[test]
fn what_is_looked_at_comes_first_and_nothing_old_is_handed_out() {
    let bench = Bench::few();
    let preview = Preview::of(&bench, &[]);
    let mut events = preview.events();
    let before = events.next();
    let looked_at = "/clients/kestrel-ridge/index.html";
    let old = preview.style(looked_at);
    bench.write("themes/default/assets/style.css", "body { color: teal }\n");
    // That of the client whose page is open, which is not the first one; the others' problems are still told of.
    let first = events.next();
    assert_eq!(first["generation"], 2);
    assert_eq!(first["diagnostics"], before["diagnostics"]);
    let new = preview.style(looked_at);
    assert_ne!(new, old);
    // Whoever comes to another page now waits for it.
    assert_eq!(preview.style(HOME), new);
    assert_eq!(preview.style("/internal/boavista/project-plan.html"), new);
    assert_eq!(preview.style("/internal/"), new);
    let last = events.until(|event| event["generation"].as_u64() > Some(2));
    assert_eq!(last["diagnostics"], before["diagnostics"]);
}

#[test]
fn of_quick_saves_the_last_one_is_shown_to_everybody() {
    let bench = Bench::few();
    let preview = Preview::of(&bench, &[]);
    let mut events = preview.events();
    events.next();
    let [looked_at, other] = ["kestrel-ridge", "boavista"].map(|id| format!("/clients/{id}/index.html"));
    preview.page(&looked_at);
    let words = bench.text("content/locales/en.ftl");
    for number in 0..8 {
        bench.write("themes/default/assets/style.css", &format!("body {{ --number: {number} }}\n"));
        bench.write("content/locales/en.ftl", &format!("{words}\n# {number}\n"));
    }
    while !preview.style(&looked_at).contains("number:7") {
        events.next();
    }
    assert!(preview.style(&other).contains("number:7"));
    assert!(preview.style("/internal/index.html").contains("number:7"));
}

#[test]
fn a_client_that_is_gone_is_not_read_again() {
    let bench = Bench::few();
    let preview = Preview::of(&bench, &["boavista"]);
    let mut events = preview.events();
    events.next();
    std::fs::remove_dir_all(bench.path("content/clients/boavista")).unwrap();
    let told = events.until(has_errors);
    assert_eq!(codes(&told).iter().filter(|code| code.starts_with('E')).collect::<Vec<_>>(), [&"E0502"]);
    assert_eq!(preview.get(HOME).status, 200, "its old pages stay");
    // Its folder comes and goes, without a record.
    bench.write("content/clients/boavista/note.txt", "on the way");
    std::fs::remove_dir_all(bench.path("content/clients/boavista")).unwrap();
    bench.write("onramp.yaml", &format!("{}outptu: x\n", bench.text("onramp.yaml")));
    events.until(|event| codes(event).contains(&"E0102"));
    assert!(!preview.printed().contains("E0506"), "{}", preview.printed());
}

#[test]
fn errors_are_told_with_place_and_fix_and_old_pages_stay() {
    let bench = Bench::few();
    let preview = Preview::from(
        &bench,
        bench.command(&["serve", "--port", "0", "--as-of", TODAY, "--lang", "pt-BR"]).env("COLUMNS", "80"),
    );
    let mut events = preview.events();
    assert!(!has_errors(&events.next()));
    let before = preview.page(HOME);
    preview.rename("service_level: gold\n", "serivce_level: gold\n");
    let event = events.until(has_errors);
    let rows = event["diagnostics"].as_array().unwrap();
    let row = rows.iter().find(|row| row["code"] == "E0102").unwrap();
    let line = bench.text(INTAKE).lines().position(|line| line.starts_with("serivce_level")).unwrap() + 1;
    assert_eq!((&row["file"], &row["line"], &row["column"]), (&INTAKE.into(), &line.into(), &1.into()));
    assert!(
        row["message"].as_str().unwrap().contains("campo desconhecido"),
        "in the program's language: {row}"
    );
    assert!(row["help"].as_str().unwrap().contains("`service_level`"), "{row}");
    assert!(event["summary"].as_str().unwrap().contains("1 erro"), "{event}");
    assert_eq!(plain(&preview.page(HOME), true), plain(&before, true), "the old page stays");

    // No YAML at all, an empty file, none at all: each is said, and the page stays.
    let text = bench.text(INTAKE).replace("serivce_level", "service_level");
    bench.write(INTAKE, &text.replace(NAME, "name: [Clínica\n"));
    let event = events.until(|event| has_errors(event) && !codes(event).contains(&"E0102"));
    assert!(codes(&event).iter().all(|code| code.starts_with('E') || code.starts_with(['W', 'N'])));
    bench.write(INTAKE, "");
    events.until(has_errors);
    std::fs::remove_file(bench.path(INTAKE)).unwrap();
    events.until(|event| codes(event).contains(&"E0506"));
    assert_eq!(plain(&preview.page(HOME), true), plain(&before, true));
    bench.write(INTAKE, &text.replace(NAME, "name: Clínica Refeita\n"));
    preview.until_page(&mut events, HOME, "Clínica Refeita");
    assert!(!has_errors(&preview.events().next()), "mended");

    // Faults of what clients share, of the theme and of a template.
    let provider = bench.text("content/provider.yaml");
    bench.write("content/provider.yaml", "name: [");
    events.until(has_errors);
    assert!(preview.page(HOME).contains("Clínica Refeita"));
    bench.write("content/provider.yaml", &provider);
    events.until(|event| !has_errors(event));
    bench.write("themes/default/html/document.html", "{% if %}");
    events.until(has_errors);
    assert_eq!(preview.get("/clients/boavista/welcome.html").status, 200);
    std::fs::remove_dir_all(bench.path("themes")).unwrap();
    events.until(|event| !has_errors(event));
    // What is printed is what `check` prints.
    assert!(preview.printed().contains("[E0102]") && preview.printed().contains("campo desconhecido"));
}

#[test]
fn a_pdf_that_cannot_be_made_says_why() {
    let bench = Bench::few();
    let preview = Preview::of(&bench, &["boavista"]);
    let mut events = preview.events();
    events.next();
    bench.succeed(&["eject", "themes/default/pdf/theme.typ"]);
    let theme = bench.text("themes/default/pdf/theme.typ");
    bench.write("themes/default/pdf/theme.typ", &format!("{theme}\n#panic(\"no ink\")\n"));
    events.next();
    let answer = preview.get("/clients/boavista/welcome.pdf");
    assert_eq!(answer.status, 500);
    assert_eq!(answer.header("content-type").as_deref(), Some("text/html; charset=utf-8"));
    let event = events.until(has_errors);
    assert!(event["diagnostics"].to_string().contains("no ink"), "{event}");
    bench.write("themes/default/pdf/theme.typ", &theme);
    events.until(|event| !has_errors(event));
    assert!(preview.get("/clients/boavista/welcome.pdf").body.starts_with(b"%PDF-"));
}

#[test]
fn editors_save_in_many_ways() {
    let bench = Bench::few();
    let preview = Preview::of(&bench, &["boavista"]);
    let mut events = preview.events();
    events.next();
    let text = bench.text(INTAKE);
    let named = |name: &str| text.replace(NAME, &format!("name: {name}\n"));
    // A new file takes the old one's place.
    bench.write("content/clients/boavista/.intake.yaml.new", &named("Saved by renaming"));
    std::fs::rename(bench.path("content/clients/boavista/.intake.yaml.new"), bench.path(INTAKE)).unwrap();
    preview.until_page(&mut events, HOME, "Saved by renaming");
    // The old file is moved away, and a new one is written.
    std::fs::rename(bench.path(INTAKE), bench.path(&format!("{INTAKE}~"))).unwrap();
    bench.write(INTAKE, &named("Saved with a backup"));
    preview.until_page(&mut events, HOME, "Saved with a backup");
    // The file is emptied and written in pieces.
    let mut file = std::fs::File::create(bench.path(INTAKE)).unwrap();
    for piece in named("Saved in pieces").as_bytes().chunks(700) {
        file.write_all(piece).unwrap();
        file.sync_all().unwrap();
    }
    preview.until_page(&mut events, HOME, "Saved in pieces");
    // Folders go away and come back: a client's, and the one of all records.
    for folder in ["content/clients/boavista", "content/clients", "content"] {
        std::fs::rename(bench.path(folder), bench.path("elsewhere")).unwrap();
        events.until(has_errors);
        assert!(preview.page(HOME).contains("Saved"), "the page stays");
        std::fs::rename(bench.path("elsewhere"), bench.path(folder)).unwrap();
        events.until(|event| !has_errors(event));
    }
    bench.write(INTAKE, &named("Still watched"));
    preview.until_page(&mut events, HOME, "Still watched");
}

#[test]
fn clients_come_go_and_are_renamed() {
    let bench = Bench::few();
    let preview = Preview::of(&bench, &[]);
    let mut events = preview.events();
    events.next();
    std::fs::rename(bench.path("content/clients/boavista"), bench.path("content/clients/clinica")).unwrap();
    events.until(|_| preview.get("/clients/clinica/").status == 200);
    let gone = preview.get(HOME);
    assert_eq!(gone.status, 404);
    assert!(gone.text().contains("/_onramp/preview.js"), "it is loaded anew when it is there again");
    std::fs::remove_dir_all(bench.path("content/clients/clinica")).unwrap();
    events.until(|_| preview.get("/clients/clinica/").status == 404);
    assert_eq!(preview.get("/clients/kestrel-ridge/").status, 200);
}

#[test]
fn fifty_saves_are_each_shown() {
    let bench = Bench::few();
    let preview = Preview::of(&bench, &["boavista"]);
    let mut events = preview.events();
    events.next();
    let text = bench.text(INTAKE);
    let mut shown = 0;
    for round in 0..50 {
        let name = format!("Save {round} of 50");
        let new = text.replace(NAME, &format!("name: {name}\n"));
        match round % 5 {
            0 => bench.write(INTAKE, &new),
            1 => {
                bench.write("content/clients/boavista/new.tmp", &new);
                std::fs::rename(bench.path("content/clients/boavista/new.tmp"), bench.path(INTAKE)).unwrap();
            }
            2 => {
                std::fs::remove_file(bench.path(INTAKE)).unwrap();
                bench.write(INTAKE, &new);
            }
            3 => {
                bench.write(INTAKE, "");
                bench.write(INTAKE, &new);
            }
            _ => {
                bench.write(INTAKE, &new.replace("schema: 1", "schema: ["));
                events.until(has_errors);
                assert!(!preview.page(HOME).contains(&name));
                bench.write(INTAKE, &new);
            }
        }
        let page = preview.until_page(&mut events, HOME, &name);
        shown += page.matches(&name).count().min(1);
    }
    assert_eq!(shown, 50);
}

#[test]
fn only_its_own_browser_is_answered_and_only_looking_is_possible() {
    let bench = Bench::few();
    bench.write("content/secret.txt", "CANARY");
    let preview = Preview::of(&bench, &["boavista"]);
    let port = preview.port;
    let own = format!("127.0.0.1:{port}");
    for host in ["evil.example", &format!("evil.example:{port}"), "127.0.0.1", "localhost", "127.0.0.1:1", ""]
    {
        for path in [HOME, "/_onramp/events", "/_onramp/preview.js", "/"] {
            let answer = preview.ask("GET", path, host);
            assert_eq!(answer.status, 403, "{host} {path}");
            assert!(!answer.text().contains("Vista"));
        }
    }
    let two =
        format!("GET {HOME} HTTP/1.1\r\nHost: {own}\r\nHost: evil.example\r\nConnection: close\r\n\r\n");
    assert_ne!(preview.raw(&two).status, 200);
    let whole = format!("GET http://evil.example{HOME} HTTP/1.1\r\nHost: {own}\r\nConnection: close\r\n\r\n");
    assert_eq!(preview.raw(&whole).status, 403);
    for host in [own.clone(), format!("localhost:{port}"), format!("LOCALHOST:{port}")] {
        assert_eq!(preview.ask("GET", HOME, &host).status, 200, "{host}");
    }
    for method in ["POST", "PUT", "DELETE", "OPTIONS", "PATCH"] {
        let answer = preview.ask(method, HOME, &own);
        assert_eq!((answer.status, answer.header("allow").as_deref()), (405, Some("GET, HEAD")), "{method}");
    }
    for path in [
        "/../onramp.yaml",
        "/clients/../../onramp.yaml",
        "/%2e%2e/onramp.yaml",
        "/..%2fonramp.yaml",
        "/clients/boavista/..%5c..%5conramp.yaml",
        "/content/secret.txt",
        "/onramp.yaml",
        "/etc/passwd",
        "//etc/passwd",
        "/_onramp/pdf/../../onramp.yaml",
        "/_onramp/pdf/etc/passwd",
        "/clients/boavista/welcome.pdf%00.html",
        "/clients/kestrel-ridge/index.html",
    ] {
        let answer = preview.get(path);
        assert_eq!(answer.status, 404, "{path}");
        assert!(!answer.text().contains("CANARY") && !answer.text().contains("root:"), "{path}");
    }
    let home = preview.get("/");
    assert_eq!(
        home.header("location").as_deref(),
        Some("/clients/boavista/"),
        "the one client that is shown"
    );
    let answer = preview.get(HOME);
    assert!(answer.text().contains("Vista"), "the control: there is something to be kept back");
    assert_eq!(answer.header("access-control-allow-origin"), None);
    assert_eq!(answer.header("x-content-type-options").as_deref(), Some("nosniff"));
    assert_eq!(answer.header("cross-origin-resource-policy").as_deref(), Some("same-origin"));
}

#[test]
fn it_ends_at_once_and_leaves_nothing() {
    let bench = Bench::few();
    let before: Vec<(String, Vec<u8>)> =
        bench.files("").into_iter().map(|path| (path.clone(), bench.bytes(&path))).collect();
    let mut preview = Preview::of(&bench, &[]);
    let mut events = preview.events();
    events.next();
    assert_eq!(preview.get("/clients/boavista/welcome.pdf").status, 200);
    assert_eq!(preview.get("/internal/boavista/mail/welcome.eml").status, 200);
    let pid = preview.child.id();
    // Linux tells the children of each thread.
    for task in std::fs::read_dir(format!("/proc/{pid}/task")).into_iter().flatten() {
        let children = std::fs::read_to_string(task.unwrap().path().join("children")).unwrap_or_default();
        assert_eq!(children, "");
    }
    let Ok(sent) = std::process::Command::new("sh").args(["-c", &format!("kill -INT {pid}")]).status() else {
        return;
    };
    assert!(sent.success());
    assert_eq!(preview.child.wait().unwrap().code(), Some(0));
    let mut stdout = String::new();
    preview.child.stdout.take().unwrap().read_to_string(&mut stdout).unwrap();
    assert_eq!(stdout, "", "nothing is for machines");
    let after: Vec<(String, Vec<u8>)> =
        bench.files("").into_iter().map(|path| (path.clone(), bench.bytes(&path))).collect();
    assert!(after == before, "a file was written");
}

#[test]
fn a_port_that_is_taken_is_refused_and_a_wrong_client_too() {
    let bench = Bench::few();
    let taken = std::net::TcpListener::bind(("127.0.0.1", 0)).unwrap();
    let port = taken.local_addr().unwrap().port().to_string();
    let ran = bench.run(&["serve", "--port", &port]);
    assert_eq!(ran.status, 3);
    assert!(ran.stderr.contains("[E0760]") && ran.stderr.contains(&port), "{}", ran.stderr);
    let ran = bench.run(&["serve", "boavsita"]);
    assert_eq!(ran.status, 2);
    assert!(ran.stderr.contains("did you mean `boavista`"), "{}", ran.stderr);
    assert_eq!(bench.run(&["serve", "--port", "70000"]).status, 2);
    assert_eq!(Bench::empty().run(&["serve"]).status, 2);
}

#[test]
fn the_browser_is_opened_by_what_the_system_has_for_it() {
    let bench = Bench::few();
    let script = bench.path("bin/xdg-open");
    bench.write("bin/xdg-open", "#!/bin/sh\nprintf '%s' \"$1\" > \"$0.new\" && mv \"$0.new\" \"$0.asked\"\n");
    let made = std::process::Command::new("chmod").arg("+x").arg(&script).status();
    if !made.is_ok_and(|status| status.success()) {
        return;
    }
    let path = format!("{}:/usr/bin:/bin", bench.path("bin").display());
    let arguments = ["serve", "boavista", "--open", "--port", "0", "--as-of", TODAY];
    let preview = Preview::from(&bench, bench.command(&arguments).env("PATH", path));
    let mut events = preview.events();
    events.next();
    let asked = bench.path("bin/xdg-open.asked");
    // The opener runs beside the preview: it is asked for pages until it was called.
    while !asked.exists() {
        preview.page(HOME);
    }
    assert_eq!(std::fs::read_to_string(asked).unwrap(), format!("http://127.0.0.1:{}/", preview.port));
}
